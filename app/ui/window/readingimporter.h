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
    /// Puts a file's reading on the page whose picture it names; where it names none, on `page`, and where it
    /// has several, the others on the pages behind. One that names a picture which is not open is left out,
    /// and said so.
    void take(const QStringList& paths, PageId page);
    /// The same as soon as `pictures`, files and folders being opened, are in; what names no picture goes to
    /// the first of them.
    void takeWith(const QStringList& pictures, const QStringList& readings);
    /// Whether the file at `path` is called like one with readings.
    [[nodiscard]] static bool isReadingFile(const QString& path);

private:
    /// Readings that came together with pictures.
    struct Awaited {
        QStringList pictures;
        QStringList readings;
    };

    void takeAwaited(const IntakeSummary& summary);
    void takeFiles(const QStringList& paths, PageId page, QStringList problems);
    [[nodiscard]] int takeFile(
        const QString& fileName, const QList<ImportedPage>& pages, PageId first, QStringList& problems);
    [[nodiscard]] qsizetype beginning(const QString& imageName, PageId first) const;
    [[nodiscard]] PageId targetOf(const QString& imageName, qsizetype& behind) const;
    void say(int taken, const QStringList& problems);

    Session& m_session;
    Settings& m_settings;
    MessageBar& m_messages;
    QWidget& m_window;
    QList<Awaited> m_awaited;
};

} // namespace handlens
