// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/importedrecognition.h"
#include "session/session.h"

namespace handlens {

class MessageBar;
class Settings;

/// Brings in readings that other programs wrote into hOCR, ALTO or PAGE files, each to the page it belongs
/// to.
class ReadingImporter final : public QObject
{
    Q_OBJECT
public:
    /// `window` is what dialogs belong to.
    ReadingImporter(Session& session, Settings& settings, MessageBar& messages, QWidget& window);

    /// Asks for files.
    void choose(PageId page);
    /// Puts a file's reading on the page whose picture it names, else on `page`; where a file has several
    /// and names no picture that is open, the others go on the pages behind it.
    void take(const QStringList& paths, PageId page);
    /// Whether the file at `path` is called like one with readings.
    [[nodiscard]] static bool isReadingFile(const QString& path);

private:
    [[nodiscard]] int takeFile(const QList<ImportedPage>& pages, PageId first);
    [[nodiscard]] PageId pageOfPicture(const QString& imageName) const;
    void say(int taken, const QStringList& problems);

    Session& m_session;
    Settings& m_settings;
    MessageBar& m_messages;
    QWidget& m_window;
};

} // namespace handlens
