// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "program.h"

#include "drawnpages.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

Ended run(const QString& command, const QStringList& arguments, const QString& folder,
    const QProcessEnvironment& environment = bareEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
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

Ended runProgram(const QStringList& arguments, const QString& folder, const QProcessEnvironment& environment)
{
    return run(QStringLiteral(HANDLENS_CLI), arguments, folder, environment);
}

Ended runInShell(const QString& script, const QStringList& arguments, const QString& folder)
{
    return run(
        u"sh"_s, QStringList { u"-c"_s, script, u"sh"_s, QStringLiteral(HANDLENS_CLI) } + arguments, folder);
}

bool ProgramFolder::fill()
{
    const bool drawn = m_folder.isValid()
        && drawnPage({ u"Hello world"_s, u"second line"_s }).save(path(u"a.png"_s))
        && drawnPage({ u"Another page"_s }).save(path(u"b.jpg"_s), nullptr, 95)
        && drawnPage({}).save(path(u"blank.png"_s)) && QDir(path()).mkdir(u"folder"_s);
    QFile text(path(u"text.png"_s));
    QFile empty(path(u"empty.png"_s));
    const bool written
        = text.open(QIODevice::WriteOnly) && text.write("no picture") > 0 && empty.open(QIODevice::WriteOnly);

    const QJsonArray providers = run(u"providers --json"_s).json().value("providers"_L1).toArray();
    const QJsonArray options = providers.at(0).toObject().value("options"_L1).toArray();
    const QJsonArray languages = options.at(0).toObject().value("choices"_L1).toArray();
    for (const auto& language : languages)
        m_canReadEnglish = m_canReadEnglish || language.toObject().value("value"_L1).toString() == "eng"_L1;
    return drawn && written && !providers.isEmpty();
}

Ended ProgramFolder::run(const QString& arguments) const
{
    return runProgram(arguments.split(u' ', Qt::SkipEmptyParts), path());
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
