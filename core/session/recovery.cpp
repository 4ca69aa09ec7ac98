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

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (file.size() > largestJournal || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

bool heldByAnother(const QString& journal)
{
    QLockFile lock(journal + u".lock"_s);
    lock.setStaleLockTime(0ms);
    return !lock.tryLock(0ms);
}

} // namespace

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
        if (heldByAnother(info.filePath()))
            continue;
        const JournalContent content = readJournal(contentOf(info.filePath()));
        LostSession lost { info.filePath(), info.lastModified(), {}, content.damaged };
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
    QFile::remove(lost.journal + u".lock"_s);
    const QFileInfo info(lost.journal);
    QDir(info.path() + u'/' + info.completeBaseName() + u".files"_s).removeRecursively();
}

} // namespace handlens
