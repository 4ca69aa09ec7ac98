// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/graphemes.h"
#include "cloudaccount.h"
#include "drawnpages.h"
#include "export/schemacheck.h"
#include "support/faultserver.h"
#include "support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

/// What the program does when it is asked for nonsense, and when files, disks, pipes and people fail it.
class ProgramFailuresTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.fill()); }
    void usageIsRefusedBeforeReading_data();
    void usageIsRefusedBeforeReading();
    void failuresHaveTheirCodes_data();
    void failuresHaveTheirCodes();
    void aFullDiskKeepsTheOldFileAndTheResult();
    void aClosedPipeIsNoCrash();
    void stopsInTheMiddleOfReading_data();
    void stopsInTheMiddleOfReading();
    void whatWasPaidForSurvivesCtrlC_data() { stopsInTheMiddleOfReading_data(); }
    void whatWasPaidForSurvivesCtrlC();
    void fetchingCanBeStopped();
    void everyBadPictureGetsOneSentence();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.path(name); }
    [[nodiscard]] Ended run(const QString& arguments) const { return m_folder.run(arguments); }

    ProgramFolder m_folder;
};

namespace {

/// As the service gives it.
QByteArray answerOfTencent()
{
    const auto corner = [](int x, int y) { return QJsonObject { { u"X"_s, x }, { u"Y"_s, y } }; };
    const QJsonObject line { { u"DetectedText"_s, u"ab"_s }, { u"Confidence"_s, 90 },
        { u"Polygon"_s, QJsonArray { corner(10, 10), corner(90, 10), corner(90, 50), corner(10, 50) } } };
    const QJsonObject response { { u"RequestId"_s, u"r-1"_s }, { u"Angle"_s, 0 },
        { u"TextDetections"_s, QJsonArray { line } } };
    return QJsonDocument(QJsonObject { { u"Response"_s, response } }).toJson();
}

} // namespace

void ProgramFailuresTest::usageIsRefusedBeforeReading_data()
{
    QTest::addColumn<QString>("arguments");
    const QStringList rows = { QString(), u"read a.png"_s, u"compare a.png --provider tesseract"_s,
        u"export a.handlens --format text"_s, u"--frobnicate"_s, u"recognize"_s,
        u"recognize a.png --frobnicate"_s, u"recognize a.png --format docx"_s,
        u"recognize a.png --provider nobody"_s, u"recognize a.png --option page-mode=upside-down"_s,
        u"recognize a.png --option nothing=1"_s, u"recognize a.png --option tesseract.nothing=1"_s,
        u"recognize a.png --provider tesseract:page-mode=upside-down"_s,
        u"recognize a.png --provider tesseract:eng;nothing=1"_s, u"recognize a.png --option page-mode"_s,
        u"recognize a.png --endpoint http://127.0.0.1:1"_s, u"recognize a.png --output a.png"_s,
        u"recognize a.png --output folder"_s, u"recognize a.png --output nowhere/x.txt"_s,
        u"recognize a.png --output /proc/x.txt"_s, u"compare a.png --reference a.png --output /proc/x.txt"_s,
        u"recognize a.png --overlay a.png"_s, u"recognize a.png --overlay o.png --output o.png"_s,
        u"providers --xml"_s };
    for (const QString& row : rows)
        QTest::newRow(qPrintable(row.isEmpty() ? u"nothing"_s : row)) << row;
}

void ProgramFailuresTest::usageIsRefusedBeforeReading()
{
    QFETCH(QString, arguments);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.output, QByteArray());
    QCOMPARE(ended.errorLines().size(), 1);
    QVERIFY2(ended.errorLines().first().endsWith(u'.'), ended.errors.constData());
    QVERIFY(!QFile::exists(path(u"o.png"_s)));
}

void ProgramFailuresTest::failuresHaveTheirCodes_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QList<QString>>("kinds"); // of the error of each page; empty: it was read
    QTest::newRow("no file") << u"missing.png"_s << 3 << QStringList { u"image"_s };
    QTest::newRow("no picture") << u"text.png"_s << 3 << QStringList { u"image"_s };
    QTest::newRow("empty") << u"empty.png"_s << 3 << QStringList { u"image"_s };
    QTest::newRow("folder") << u"folder"_s << 3 << QStringList { u"image"_s };
    QTest::newRow("web address") << u"http://example.org/a.png"_s << 3 << QStringList { u"image"_s };
    QTest::newRow("two broken") << u"empty.png HTTP://x.y"_s << 3 << QStringList { u"image"_s, u"image"_s };
    QTest::newRow("missing language") << u"a.png --language xyz"_s << 5 << QStringList { u"engine"_s };
    QTest::newRow("missing second language")
        << u"a.png --language eng+xyz"_s << 5 << QStringList { u"engine"_s };
    QTest::newRow("broken among good") << u"a.png missing.png b.jpg text.png"_s << 1
                                       << QStringList { QString(), u"image"_s, QString(), u"image"_s };
    QTest::newRow("one reader of two")
        << u"a.png --provider tesseract --provider tesseract:xyz"_s << 1 << QStringList { u"engine"_s };
}

void ProgramFailuresTest::failuresHaveTheirCodes()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    QFETCH(QString, arguments);
    QFETCH(int, code);
    QFETCH(QList<QString>, kinds);
    const Ended ended = run(u"recognize --format json "_s + arguments);
    QCOMPARE(ended.code, code);
    const QList<QJsonObject> pages = pagesOf(ended.json());
    QCOMPARE(pages.size(), kinds.size());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QCOMPARE(pages[i].value("error"_L1).toObject().value("kind"_L1).toString(), kinds[i]);
        QCOMPARE(pages[i].value("error"_L1),
            pages[i].value("errors"_L1).toArray().at(0).isUndefined()
                ? QJsonValue()
                : pages[i].value("errors"_L1).toArray().at(0));
    }
    QCOMPARE(ended.errorLines().size(), kinds.size() - kinds.count(QString()));
    if (const SchemaVerdict verdict = checkAgainstSchema(ended.output); verdict.available)
        QVERIFY2(verdict.valid, verdict.reasons.constData());
    // The text format says the same by its code, and nothing but text on standard output.
    const Ended text = run(u"recognize "_s + arguments);
    QCOMPARE(text.code, code);
    QCOMPARE(text.output.isEmpty(), code != 1);
}

void ProgramFailuresTest::aFullDiskKeepsTheOldFileAndTheResult()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    QFile old(path(u"old.json"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("the old text") > 0);
    old.close();
    // A bound on the size of files stands for the full disk: writes come back short.
    const Ended ended = runInShell(u"trap '' XFSZ; ulimit -f 1; exec \"$@\""_s,
        { u"recognize"_s, u"a.png"_s, u"--format"_s, u"json"_s, u"--output"_s, u"old.json"_s },
        m_folder.path());
    QCOMPARE(ended.code, 5);
    QCOMPARE(pagesOf(ended.json()).size(), 1);
    QVERIFY(textOf(pagesOf(ended.json()).first()).contains(u"Hello"_s));
    QCOMPARE(ended.errorLines().size(), 2);
    QVERIFY2(ended.errors.contains("old.json"), ended.errors.constData());
    QVERIFY2(ended.errors.contains("standard output"), ended.errors.constData());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("the old text"));
    QCOMPARE(QDir(m_folder.path()).entryList({ u"old.json*"_s }, QDir::Files).size(), 1);
}

void ProgramFailuresTest::aClosedPipeIsNoCrash()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    const Ended ended = runInShell(u"{ \"$@\"; echo $? > code; } | :"_s,
        { u"recognize"_s, u"a.png"_s, u"--format"_s, u"json"_s }, m_folder.path());
    QFile code(path(u"code"_s));
    QVERIFY(code.open(QIODevice::ReadOnly));
    QCOMPARE(code.readAll(), QByteArray("5\n"));
    QCOMPARE(ended.errorLines().size(), 1);
}

void ProgramFailuresTest::stopsInTheMiddleOfReading_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void ProgramFailuresTest::stopsInTheMiddleOfReading()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    QFETCH(int, signal);
    QVERIFY(drawnPage(QStringList(40, u"The quick brown fox jumps over the lazy dog"_s), { 2000, 3300 })
                .save(path(u"long.png"_s)));
    QProcess program;
    program.setProcessEnvironment(bareEnvironment());
    program.setWorkingDirectory(m_folder.path());
    QStringList arguments = { u"recognize"_s, u"--format"_s, u"json"_s, u"--output"_s, u"stopped.json"_s };
    for (int i = 0; i < 50; ++i)
        arguments << (i == 0 ? u"long.png"_s : u"./"_s.repeated(i) + u"long.png"_s);
    program.start(QStringLiteral(HANDLENS_CLI), arguments);
    QVERIFY(program.waitForStarted());
    QVERIFY(!program.waitForFinished(700)); // in the middle of reading
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QFile stopped(path(u"stopped.json"_s));
    QVERIFY(stopped.open(QIODevice::ReadOnly));
    const QList<QJsonObject> pages = pagesOf(QJsonDocument::fromJson(stopped.readAll()).object());
    QCOMPARE(pages.size(), 50);
    const bool anyRead = std::ranges::any_of(
        pages, [](const QJsonObject& page) { return !page.value("recognitions"_L1).toArray().isEmpty(); });
    QCOMPARE(program.exitCode(), anyRead ? 1 : 5);
    const QJsonObject error = pages.last().value("error"_L1).toObject();
    QCOMPARE(error.value("kind"_L1).toString(), u"cancelled"_s);
    QCOMPARE(error.value("provider"_L1).toString(), u"tesseract"_s);
}

void ProgramFailuresTest::whatWasPaidForSurvivesCtrlC()
{
    QFETCH(int, signal);
    const FaultServer server([](int connection) -> Scenario {
        if (connection == 2)
            return { step::readBody(), step::hang() };
        return { step::readBody(), step::send(ServedAnswer { 200, answerOfTencent() }), step::fin() };
    });
    const QTemporaryDir home;
    const CloudAccount cloud(u"tencent"_s, home.path());
    QProcess program;
    program.setProcessEnvironment(cloud.environment());
    program.setWorkingDirectory(m_folder.path());
    program.start(QStringLiteral(HANDLENS_CLI),
        { u"recognize"_s, u"a.png"_s, u"./a.png"_s, u"b.jpg"_s, u"--provider"_s, u"tencent"_s,
            u"--endpoint"_s, server.url().toString(), u"--format"_s, u"json"_s });
    QTRY_VERIFY(server.completeRequests() == 3 && cloud.usage().succeeded == 2);
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 1);
    int read = 0;
    QList<QJsonObject> errors;
    const QList<QJsonObject> pages
        = pagesOf(QJsonDocument::fromJson(program.readAllStandardOutput()).object());
    for (const QJsonObject& page : pages) {
        read += page.value("recognitions"_L1).toArray().isEmpty() ? 0 : 1;
        if (page.value("error"_L1).isObject())
            errors << page.value("error"_L1).toObject();
    }
    QCOMPARE(read, 2);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().value("kind"_L1).toString(), u"cancelled"_s);
    QCOMPARE(errors.first().value("outcome"_L1).toString(), u"unknown"_s);
    QCOMPARE(cloud.usage().unknown, 1);
}

void ProgramFailuresTest::fetchingCanBeStopped()
{
    const FaultServer server({ step::readHead(), step::hang() });
    const QTemporaryDir home;
    const CloudAccount cloud(u"tencent"_s, home.path());
    QProcess program;
    program.setProcessEnvironment(cloud.environment());
    program.setWorkingDirectory(m_folder.path());
    program.start(QStringLiteral(HANDLENS_CLI),
        { u"recognize"_s, server.url().toString() + u"/slow.png"_s, u"a.png"_s, u"--format"_s, u"json"_s });
    QTRY_COMPARE(server.completeRequests(), 1);
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGTERM), 0);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 5);
    const QList<QJsonObject> pages
        = pagesOf(QJsonDocument::fromJson(program.readAllStandardOutput()).object());
    QCOMPARE(pages.size(), 2);
    for (const QJsonObject& page : pages)
        QCOMPARE(page.value("error"_L1).toObject().value("kind"_L1).toString(), u"cancelled"_s);
}

// Real broken files: no crash, no chatter of the libraries below, one sentence a failure.
void ProgramFailuresTest::everyBadPictureGetsOneSentence()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    if (sharedTestData().isEmpty())
        QSKIP("the shared test data is not here");
    QStringList arguments = { u"recognize"_s, u"--format"_s, u"json"_s };
    QDirIterator files(sharedTestData() + u"/robustness"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        arguments << files.next();
    QVERIFY(arguments.size() > 3);
    const Ended ended = runProgram(arguments, m_folder.path());
    QCOMPARE(ended.code, 1);
    QSet<QString> sentences;
    const QList<QJsonObject> pages = pagesOf(ended.json());
    for (const QJsonObject& page : pages) {
        const QJsonArray errors = page.value("errors"_L1).toArray();
        for (const auto& error : errors)
            sentences << error.toObject().value("message"_L1).toString();
    }
    QVERIFY(!sentences.isEmpty());
    const QStringList lines = ended.errorLines();
    for (const QString& sentence : std::as_const(sentences))
        QCOMPARE(lines.count(visibleText(sentence)), 1);
#ifndef __SANITIZE_ADDRESS__ // there standard error is left to the sanitizer, and so to libpng too
    QCOMPARE(lines.size(), sentences.size());
#endif
    if (const SchemaVerdict verdict = checkAgainstSchema(ended.output); verdict.available)
        QVERIFY2(verdict.valid, verdict.reasons.constData());
}

QTEST_MAIN(ProgramFailuresTest)
#include "tst_programfailures.moc"
