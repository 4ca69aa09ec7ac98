// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "export/comparisonexport.h"
#include "transcript/readernames.h"
#include "window/windowservices.h"

#include <QFutureWatcher>
#include <QHash>

class QWidget;

namespace handlens {

struct SaveTarget;

/// Writes comparisons to files, in the background, as the pictures of many pages take their time. One at a
/// time; destroying it gives up what is being written.
class ComparisonExporter final : public QObject
{
    Q_OBJECT
public:
    /// What is known to be right, by page.
    using References = QHash<PageId, QString>;

    /// `window` is what dialogs belong to.
    ComparisonExporter(const WindowServices& services, const ReaderNames& names, QWidget& window);
    ~ComparisonExporter() override;

    /// Asks for a file and format, then writes those of `pages` that were read; false when there is none,
    /// when the person changed their mind, or while another file is being written.
    bool save(const QList<PageId>& pages, const References& references = {});
    /// Writes to `path` in the format with the id `format`; ends with done(), failed(), or cancel().
    void write(const QList<PageId>& pages, const References& references, const SaveTarget& target);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_writing.isRunning(); }

signals:
    /// `page` of `pages` is being written, counted from 1.
    void progressed(int page, int pages);
    void done(const QString& sentence);
    void failed(const handlens::Error& error);

private:
    [[nodiscard]] QList<Page> readPages(const QList<PageId>& pages) const;
    void end();

    WindowServices m_services;
    ReaderNames m_names;
    QWidget& m_window;
    QFutureWatcher<Result<void>> m_writing;
    QString m_success; ///< the sentence for when it is written
};

} // namespace handlens
