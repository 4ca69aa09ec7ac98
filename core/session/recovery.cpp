// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/recovery.h"

#include "document/command.h"
#include "session/journal.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 largestJournal = 1LL << 30;

std::optional<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (file.size() > largestJournal || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray content = file.readAll();
    return file.error() == QFile::NoError ? std::optional(content) : std::nullopt;
}

// Null while another program works with the journal or offers it.
std::shared_ptr<QLockFile> lockOf(const QString& journal)
{
    auto lock = std::make_shared<QLockFile>(journal + u".lock"_s);
    lock->setStaleLockTime(0ms);
    return lock->tryLock(0ms) ? lock : nullptr;
}

} // namespace

QString LostSession::attachmentFolder() const
{
    const QFileInfo info(journal);
    return info.path() + u'/' + info.completeBaseName() + u".files"_s;
}

qsizetype LostSession::pagesWithText() const
{
    return std::ranges::count_if(
        document.pages, [](const Page& page) { return !page.transcript.lines.isEmpty(); });
}

QList<LostSession> findLostSessions(const QString& folder)
{
    QList<LostSession> found;
    const QFileInfoList journals
        = QDir(folder).entryInfoList({ u"session-*.journal"_s }, QDir::Files, QDir::Time);
    for (const QFileInfo& info : journals) {
        const std::shared_ptr<QLockFile> lock = lockOf(info.filePath());
        const std::optional<QByteArray> bytes = lock ? contentOf(info.filePath()) : std::nullopt;
        if (!bytes)
            continue;
        const JournalContent content = readJournal(*bytes);
        LostSession lost { info.filePath(), info.lastModified(), {}, content.damaged, lock };
        for (const Command& command : content.commands)
            std::ignore = apply(lost.document, command);
        if (lost.document.pages.isEmpty() && !lost.damaged)
            removeLostSession(lost);
        else if (!lost.document.pages.isEmpty())
            found << lost;
    }
    return found;
}

void removeLostSession(const LostSession& lost)
{
    QFile::remove(lost.journal);
    QDir(lost.attachmentFolder()).removeRecursively();
    if (lost.lock)
        lost.lock->unlock(); // and its file goes
}

} // namespace handlens
