// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "export/exportformat.h"
#include "session/session.h"
#include "settings/settings.h"

#include <QObject>

class QWidget;

namespace handlens {

struct SaveTarget;

/// Takes the text away: to the clipboard or to a file. What leaves counts as exported.
class Exporter final : public QObject
{
    Q_OBJECT
public:
    /// `window` is what dialogs belong to.
    Exporter(Session& session, Settings& settings, QWidget& window);

    /// The pages' text as plain text.
    void copyPages(const QList<PageId>& pages);
    /// Asks for a file and format and writes the pages; false when the person changed their mind or it
    /// failed.
    bool save(const QList<PageId>& pages);
    /// Writes the pages to `path` in `format`.
    [[nodiscard]] Result<void> write(
        const QList<PageId>& pages, const ExportFormat& format, const QString& path);

signals:
    void done(const QString& sentence);
    void failed(const handlens::Error& error);

private:
    [[nodiscard]] SaveTarget askWhere(const QList<PageId>& pages) const;
    [[nodiscard]] ExportInput input(const QList<PageId>& pages) const;

    Session& m_session;
    Settings& m_settings;
    QWidget& m_window;
};

} // namespace handlens
