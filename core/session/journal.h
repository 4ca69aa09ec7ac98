// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/command.h"

#include <QFile>
#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace handlens {

/// The recovery journal of one running session: every command, appended as it is made, one line each:
/// `CHECKSUM JSON`, where the checksum is CRC-32 of the JSON in eight hexadecimal digits. Mode 0600. Handed
/// to the operating system with every command (kill -9 loses nothing) and to the disk within two seconds (a
/// power cut loses at most that).
class Journal final : public QObject
{
    Q_OBJECT
public:
    /// In `folder`, which is made when it is missing. Nothing is written before the first command.
    explicit Journal(const QString& folder, QObject* parent = nullptr);
    ~Journal() override;

    void append(const Command& command);
    /// Waits until everything appended is with the operating system; false when some of it could not be
    /// written and is kept in memory until the next command tries again.
    bool flush();
    /// Like flush(), and on the disk.
    bool save();
    /// The folder for files that belong to this session: pasted pictures. Made on first use; empty when that
    /// failed.
    [[nodiscard]] QString attachmentFolder();
    /// The session ended well: its journal and attachments go, and nothing more is written.
    void discard();

signals:
    /// Writing failed (a full disk, say); said once until it works again. Work goes on in memory.
    void failed(const handlens::Error& error);
    /// After failed(): everything is written now.
    void worksAgain();

private:
    // On the writing thread.
    void write(const Command& command);
    [[nodiscard]] bool open();
    [[nodiscard]] bool writeWhole(const QByteArray& bytes);
    void report(const QString& reason);
    void syncToDisk();

    QString m_folder;
    QString m_name; ///< without suffix
    bool m_discarded = false;
    QTimer m_syncTimer;
    QThreadPool m_writer; ///< one thread: commands are written in order
    // The writing thread's own while it runs.
    std::unique_ptr<QLockFile> m_lock;
    QFile m_file;
    QByteArray m_unwritten; ///< lines that wait for a disk that takes them: no command is ever left out
    bool m_failing = false;
};

/// The line `command` makes in a journal, newline included.
[[nodiscard]] QByteArray journalLine(const Command& command);

/// CRC-32 (ISO-HDLC, as in gzip and PNG) of `bytes`.
[[nodiscard]] quint32 crc32(QByteArrayView bytes);

/// What a journal holds.
struct JournalContent {
    QList<Command> commands; ///< the longest valid beginning
    bool damaged = false; ///< there was more after it
};

/// Reads the journal in `bytes`.
[[nodiscard]] JournalContent readJournal(const QByteArray& bytes);

} // namespace handlens
