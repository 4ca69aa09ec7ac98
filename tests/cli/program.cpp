// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

Ended run(const QString& command, const QStringList& arguments, const QString& folder)
{
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.setWorkingDirectory(folder);
    process.start(command, arguments);
    Ended ended;
    const bool finished = process.waitForFinished(120000);
    if (finished && process.exitStatus() == QProcess::NormalExit)
        ended.code = process.exitCode();
    ended.output = process.readAllStandardOutput();
    ended.errors = process.readAllStandardError();
    return ended;
}

} // namespace

QStringList Ended::errorLines() const
{
    return QString::fromUtf8(errors).split(u'\n', Qt::SkipEmptyParts);
}

QJsonObject Ended::json() const
{
    return QJsonDocument::fromJson(output).object();
}

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    return environment;
}

Ended runProgram(const QStringList& arguments, const QString& folder)
{
    return run(QStringLiteral(HANDLENS_CLI), arguments, folder);
}

Ended runInShell(const QString& script, const QStringList& arguments, const QString& folder)
{
    return run(
        u"sh"_s, QStringList { u"-c"_s, script, u"sh"_s, QStringLiteral(HANDLENS_CLI) } + arguments, folder);
}

QList<QJsonObject> pagesOf(const QJsonObject& document)
{
    QList<QJsonObject> pages;
    const QJsonArray array = document.value("pages"_L1).toArray();
    for (const auto& page : array)
        pages << page.toObject();
    return pages;
}

QString textOf(const QJsonObject& page, int index)
{
    QStringList texts;
    const QJsonArray lines
        = page.value("recognitions"_L1).toArray().at(index).toObject().value("lines"_L1).toArray();
    for (const auto& line : lines)
        texts << line.toObject().value("text"_L1).toString();
    return texts.join(u'\n');
}

} // namespace handlens::test
