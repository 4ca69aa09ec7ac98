// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "sclite.h"

#include "sctk.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

/// One utterance a line, its id in brackets behind it.
bool saveTranscripts(const QString& path, const QStringList& texts)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (qsizetype i = 0; i < texts.size(); ++i)
        file.write(u"%1 (spk-%2)\n"_s.arg(texts[i]).arg(i, 5, 10, QChar(u'0')).toUtf8());
    return file.flush();
}

QByteArray alignments(const QStringList& references, const QStringList& readings)
{
    const QTemporaryDir folder;
    if (!saveTranscripts(folder.filePath(u"ref"_s), references)
        || !saveTranscripts(folder.filePath(u"hyp"_s), readings))
        return {};
    QProcess sclite;
    sclite.start(sctkProgram(u"sclite"_s),
        { u"-r"_s, folder.filePath(u"ref"_s), u"trn"_s, u"-h"_s, folder.filePath(u"hyp"_s), u"trn"_s, u"-i"_s,
            u"spu_id"_s, u"-s"_s, u"-e"_s, u"utf-8"_s, u"-o"_s, u"pralign"_s, u"stdout"_s });
    return sclite.waitForFinished(60000) ? sclite.readAllStandardOutput() : QByteArray();
}

} // namespace

bool hasSclite()
{
    return !sctkProgram(u"sclite"_s).isEmpty();
}

QList<EditCounts> scliteCounts(const QStringList& references, const QStringList& readings)
{
    static const QRegularExpression scores(
        u"Scores: \\(#C #S #D #I\\)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)"_s);
    QList<EditCounts> counts;
    auto found = scores.globalMatch(QString::fromUtf8(alignments(references, readings)));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const auto number = [&match](int group) { return match.captured(group).toLongLong(); };
        counts << EditCounts { number(1) + number(2) + number(3), number(2), number(3), number(4),
            number(1) };
    }
    return counts;
}

} // namespace handlens::test
