// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"
#include "session/recognitionqueue.h"

#include <QObject>

namespace handlens::cli {

/// Has pages read by readers, side by side, and keeps on each page what came of it.
class Reading final : public QObject
{
    Q_OBJECT
public:
    /// `credentials` must outlive this; null: only readers that need none can be used.
    Reading(QList<Page> pages, QList<ReaderSpec> readers, CredentialStore* credentials = nullptr,
        QObject* parent = nullptr);

    /// To be called once; finished() comes from the event loop, even when there is nothing to read.
    void start();
    /// Ends what is on its way: pages that were not read by then have an error of kind Cancelled, and
    /// finished() comes. After finished() it does nothing.
    void stop();
    /// In the order given; after finished(), the recognitions and errors of each in the order of the readers.
    [[nodiscard]] const QList<Page>& pages() const { return m_pages; }

signals:
    void finished();

private:
    void queueFor(const ReaderSpec& reader);
    void store(PageId page, const QString& reader, const Result<Recognition>& result);
    void storeError(Page& page, const QString& reader, Error error);
    void storeUnread();
    void finish();
    [[nodiscard]] qsizetype rankOf(const QString& reader) const;

    QList<Page> m_pages;
    QList<ReaderSpec> m_readers;
    RecognitionQueue m_queue;
    bool m_stopped = false;
};

} // namespace handlens::cli
