// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

class QMimeData;

namespace handlens {

class MessageBar;
class Settings;

/// Brings pages in: files, folders, what is pasted or dropped, web addresses; says what could not be opened.
class PageOpener final : public QObject
{
    Q_OBJECT
public:
    /// `window` is what dialogs belong to.
    PageOpener(Session& session, Settings& settings, MessageBar& messages, QWidget& window);

    /// `read`: and have read what comes.
    void open(const QStringList& paths, bool read = false);
    void chooseFiles();
    void chooseFolder();
    void paste();
    /// Takes files, else web addresses, else a picture; false when there is none of them.
    bool takeIn(const QMimeData& mime);
    /// The files and folders among it.
    [[nodiscard]] static QStringList localFiles(const QMimeData& mime);
    /// Whether takeIn() can make something of it.
    [[nodiscard]] static bool canTakeIn(const QMimeData& mime);
    /// Asks for a web address, `suggested` first, and fetches the picture once the person says so.
    void askForAddress(const QUrl& suggested = {});

signals:
    /// The pages that were to be read are here.
    void readWanted();
    void pageWanted(handlens::PageId page);

private:
    bool takePicture(const QMimeData& mime);
    void sayIntake(const IntakeSummary& summary);

    Session& m_session;
    Settings& m_settings;
    MessageBar& m_messages;
    QWidget& m_window;
    bool m_readWhatComes = false;
};

} // namespace handlens
