// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/command.h"
#include "recognition/readerspec.h"

#include <QObject>

#include <map>

namespace handlens {

class Journal;
class RecognitionQueue;

/// Notes every reading by a service that is on its way as an error of outcome Unknown, in the journal and not
/// in the document: nobody sees it unless the program ends before the answer comes. Then the pages come back
/// saying what may be billed, and nothing sends them once more unasked.
class SendTraces final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; `document` is the one that `journal` records.
    SendTraces(const Document& document, const RecognitionQueue& queue, Journal& journal);
    ~SendTraces() override;

    /// `command` as the journal has to hold it: the errors of a page come with the traces of the page.
    [[nodiscard]] Command journalled(const Command& command) const;

private:
    void begin(PageId page, const ReaderSpec& reader);
    void endThoseOf(PageId page);
    void append(PageId page);

    const Document& m_document;
    const RecognitionQueue& m_queue;
    Journal& m_journal;
    std::multimap<PageId, Error> m_traces; ///< each names its reader
};

} // namespace handlens
