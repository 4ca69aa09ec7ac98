// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "rover.h"

#include "sctk.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

/// A recording for each line, a second for each character.
bool saveTimeMarked(const QString& path, const QStringList& lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        for (qsizetype i = 0; i < lines[line].size(); ++i) {
            const QChar character = lines[line][i] == u' ' ? QChar(u'_') : lines[line][i];
            file.write(
                u"l%1 A %2.00 0.50 %3 0.5\n"_s.arg(line, 5, 10, QChar(u'0')).arg(i).arg(character).toUtf8());
        }
    }
    return file.flush();
}

QStringList readTimeMarked(const QString& path, qsizetype lines)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList texts(lines);
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& row : rows) {
        const QStringList fields = row.split(u' ', Qt::SkipEmptyParts);
        const qsizetype line = fields.value(0).mid(1).toLongLong();
        if (fields.size() < 5 || line >= lines)
            return {};
        texts[line] += fields[4] == "_"_L1 ? u" "_s : fields[4];
    }
    return texts;
}

} // namespace

bool hasRover()
{
    return !sctkProgram(u"rover"_s).isEmpty();
}

QStringList roverVote(const QList<QStringList>& readings)
{
    const QTemporaryDir folder;
    QStringList arguments;
    for (qsizetype reader = 0; reader < readings.size(); ++reader) {
        const QString path = folder.filePath(QString::number(reader));
        if (!saveTimeMarked(path, readings[reader]))
            return {};
        arguments << u"-h"_s << path << u"ctm"_s;
    }
    arguments << u"-o"_s << folder.filePath(u"voted"_s) << u"-m"_s << u"avgconf"_s << u"-a"_s << u"0.5"_s
              << u"-c"_s << u"0.5"_s;
    QProcess rover;
    rover.start(sctkProgram(u"rover"_s), arguments);
    if (!rover.waitForFinished(60000))
        return {};
    return readTimeMarked(folder.filePath(u"voted"_s), readings.first().size());
}

} // namespace handlens::test
