// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/sessionpictures.h"

#include "base/atomicfile.h"
#include "session/journal.h"
#include "session/recovery.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct KeptPictures {
    Q_DECLARE_TR_FUNCTIONS(KeptPictures)
};

constexpr qsizetype longestName = 60; // well below what any file system takes, in any script

} // namespace

QString safeFileName(const QString& name)
{
    QString safe;
    for (const QChar c : name.last(std::min(name.size(), longestName)))
        safe += c.isLetterOrNumber() || c == u'.' || c == u'-' ? c : u'_';
    return safe;
}

SessionPictures::SessionPictures(Journal* journal)
    : m_journal(journal)
{
}

Result<QString> SessionPictures::keep(QByteArrayView bytes, const QString& name)
{
    const QString file = nextFile(name);
    if (file.isEmpty() || !saveAtomically(file, bytes))
        return failure({ ErrorKind::File,
            KeptPictures::tr("The picture could not be kept. Free some disk space and try again.") });
    return file;
}

QString SessionPictures::nextFile(const QString& name)
{
    const QString folder = m_journal ? m_journal->attachmentFolder() : QString();
    if (folder.isEmpty())
        return {};
    return u"%1/%2-%3"_s.arg(folder, QString::number(++m_count), safeFileName(name));
}

bool SessionPictures::adopt(const LostSession& lost, QList<Page>& pages)
{
    const QDir theirs(lost.attachmentFolder());
    QHash<QString, QString> copies;
    bool all = true;
    for (Page& page : pages) {
        const QFileInfo named(page.source.file);
        const QString file = theirs.filePath(named.fileName());
        if (named.dir().dirName() != theirs.dirName() || !QFile::exists(file))
            continue;
        QString& copy = copies[file];
        if (copy.isEmpty()) {
            const QString wanted = nextFile(page.source.name);
            copy = !wanted.isEmpty() && QFile::copy(file, wanted) ? wanted : file;
        }
        all = all && copy != file;
        page.source.file = copy;
    }
    return all;
}

} // namespace handlens
