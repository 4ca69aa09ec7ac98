// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "drawnpages.h"
#include "export/schemacheck.h"
#include "program.h"
#include "support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

/// Drives the built program as a script would.
class ProgramTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void helpAndVersion();
    void readsAPage();
    void usageIsRefusedBeforeReading_data();
    void usageIsRefusedBeforeReading();
    void failuresHaveTheirCodes_data();
    void failuresHaveTheirCodes();
    void jsonKeepsItsPromises();
    void pagesStandInTheOrderGiven();
    void framesArePages_data();
    void framesArePages();
    void severalReadersAreNamed();
    void blankPagesAreRead();
    void overlayIsThePageWithALegend();
    void overlaysOfSeveralPages();
    void outputIsWhatStandardOutputWouldBe();
    void aFullDiskKeepsTheOldFile();
    void aClosedPipeIsNoCrash();
    void stopsWithinASecond_data();
    void stopsWithinASecond();
    void everyBadPictureGetsOneSentence();
    void providersAreDescribed();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] Ended run(const QString& arguments) const
    {
        return runProgram(arguments.split(u' ', Qt::SkipEmptyParts), m_folder.path());
    }
    /// Skips the calling test when there is nothing to read with.
    [[nodiscard]] bool canRead() const { return m_languages.contains(u"eng"_s); }

    QTemporaryDir m_folder;
    QStringList m_languages;
};

#define NEEDS_ENGLISH                                                                                        \
    if (!canRead())                                                                                          \
    QSKIP("Tesseract's English data are not installed")

void ProgramTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(drawnPage({ u"Hello world"_s, u"second line"_s }).save(path(u"a.png"_s)));
    QVERIFY(drawnPage({ u"Another page"_s }).save(path(u"b.jpg"_s), nullptr, 95));
    QVERIFY(drawnPage({}).save(path(u"blank.png"_s)));
    QVERIFY(QDir(m_folder.path()).mkdir(u"folder"_s));
    QFile text(path(u"text.png"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no picture") > 0);
    QFile empty(path(u"empty.png"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));

    const Ended listed = run(u"providers --json"_s);
    QCOMPARE(listed.code, 0);
    const QJsonArray providers = listed.json().value("providers"_L1).toArray();
    const QJsonArray options = providers.at(0).toObject().value("options"_L1).toArray();
    const QJsonArray choices = options.at(0).toObject().value("choices"_L1).toArray();
    for (const auto& choice : choices)
        m_languages << choice.toObject().value("value"_L1).toString();
}

void ProgramTest::helpAndVersion()
{
    for (const QString& arguments : { u"--help"_s, u"recognize --help"_s, u"providers --help"_s }) {
        const Ended ended = run(arguments);
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.output.contains("handlens-cli"));
        QCOMPARE(ended.errors, QByteArray());
    }
    const Ended version = run(u"--version"_s);
    QCOMPARE(version.code, 0);
    QVERIFY(version.output.startsWith("handlens-cli "));
}

void ProgramTest::readsAPage()
{
    NEEDS_ENGLISH;
    const Ended ended = run(u"recognize a.png"_s);
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.output, QByteArray("Hello world\nsecond line\n"));
    QCOMPARE(ended.code, 0);
    QCOMPARE(run(u"recognize a.png --format markdown"_s).output, QByteArray("Hello world\\\nsecond line\n"));
}

void ProgramTest::usageIsRefusedBeforeReading_data()
{
    QTest::addColumn<QString>("arguments");
    const QStringList rows = { QString(), u"read a.png"_s, u"compare a.png --provider tesseract"_s,
        u"credentials status"_s, u"export a.handlens --format text"_s, u"--frobnicate"_s, u"recognize"_s,
        u"recognize a.png --frobnicate"_s, u"recognize a.png --format docx"_s,
        u"recognize a.png --provider nobody"_s, u"recognize a.png --option page-mode=upside-down"_s,
        u"recognize a.png --option nothing=1"_s, u"recognize a.png --option tesseract.nothing=1"_s,
        u"recognize a.png --option page-mode"_s, u"recognize a.png --endpoint http://127.0.0.1:1"_s,
        u"recognize a.png --output a.png"_s, u"recognize a.png --output folder"_s,
        u"recognize a.png --output nowhere/x.txt"_s, u"recognize a.png --overlay a.png"_s,
        u"recognize a.png --overlay o.png --output o.png"_s, u"providers --xml"_s };
    for (const QString& row : rows)
        QTest::newRow(qPrintable(row.isEmpty() ? u"nothing"_s : row)) << row;
}

void ProgramTest::usageIsRefusedBeforeReading()
{
    QFETCH(QString, arguments);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.output, QByteArray());
    QCOMPARE(ended.errorLines().size(), 1);
    QVERIFY2(ended.errorLines().first().endsWith(u'.'), ended.errors.constData());
    QVERIFY(!QFile::exists(path(u"o.png"_s)));
}

void ProgramTest::failuresHaveTheirCodes_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QList<QString>>("kinds"); // of the error of each page; empty: it was read
    QTest::newRow("no file") << u"missing.png"_s << 3 << QStringList { u"image"_s };
    QTest::newRow("no picture") << u"text.png"_s << 3 << QStringList { u"image"_s };
    QTest::newRow("empty") << u"empty.png"_s << 3 << QStringList { u"image"_s };
    QTest::newRow("folder") << u"folder"_s << 3 << QStringList { u"image"_s };
    QTest::newRow("web address") << u"https://example.org/a.png"_s << 3 << QStringList { u"image"_s };
    QTest::newRow("two broken") << u"empty.png HTTP://x.y"_s << 3 << QStringList { u"image"_s, u"image"_s };
    QTest::newRow("missing language") << u"a.png --language xyz"_s << 5 << QStringList { u"engine"_s };
    QTest::newRow("missing second language")
        << u"a.png --language eng+xyz"_s << 5 << QStringList { u"engine"_s };
    QTest::newRow("broken among good") << u"a.png missing.png b.jpg text.png"_s << 1
                                       << QStringList { QString(), u"image"_s, QString(), u"image"_s };
    QTest::newRow("one reader of two")
        << u"a.png --provider tesseract --provider tesseract:xyz"_s << 1 << QStringList { u"engine"_s };
}

void ProgramTest::failuresHaveTheirCodes()
{
    NEEDS_ENGLISH;
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

void ProgramTest::jsonKeepsItsPromises()
{
    NEEDS_ENGLISH;
    const Ended ended = run(u"recognize folder/../a.png b.jpg --format json"_s);
    QCOMPARE(ended.code, 0);
    const SchemaVerdict verdict = checkAgainstSchema(ended.output);
    QVERIFY2(verdict.valid || !verdict.available, verdict.reasons.constData());
    const QList<QJsonObject> pages = pagesOf(ended.json());
    QCOMPARE(pages[0].value("source"_L1).toString(), u"folder/../a.png"_s);
    QCOMPARE(pages[0].value("width"_L1).toInt(), 800);
    QCOMPARE(pages[0].value("height"_L1).toInt(), 300);
    QVERIFY(pages[0].value("transcript"_L1).isNull());
    int linesSeen = 0;
    for (const QJsonObject& page : pages) {
        const QJsonObject recognition = page.value("recognitions"_L1).toArray().at(0).toObject();
        QCOMPARE(recognition.value("reader"_L1).toString(), u"tesseract"_s);
        const QJsonArray lines = recognition.value("lines"_L1).toArray();
        for (const auto& each : lines) {
            const QJsonObject line = each.toObject();
            const QJsonArray glyphs = line.value("glyphs"_L1).toArray();
            QString joined;
            for (const auto& glyph : glyphs)
                joined += glyph.toObject().value("text"_L1).toString();
            QCOMPARE(joined, line.value("text"_L1).toString());
            const QJsonArray words = line.value("words"_L1).toArray();
            for (const auto& word : words) {
                const int end
                    = word.toObject().value("start"_L1).toInt() + word.toObject().value("length"_L1).toInt();
                QVERIFY(end <= glyphs.size());
            }
            QVERIFY(line.value("polygon"_L1).toArray().size() >= 4);
            ++linesSeen;
        }
    }
    QCOMPARE(linesSeen, 3);
}

void ProgramTest::pagesStandInTheOrderGiven()
{
    NEEDS_ENGLISH;
    // The first is the largest and is done last.
    const QStringList words = { u"seven"_s, u"apple"_s, u"house"_s, u"river"_s, u"green"_s, u"money"_s };
    QStringList names;
    for (const QString& word : words) {
        const QSize size = names.isEmpty() ? QSize(3000, 2400) : QSize(400, 160);
        QStringList lines = { word };
        if (names.isEmpty())
            lines.fill(word, 25);
        names << word + u".png"_s;
        QVERIFY(drawnPage(lines, size).save(path(names.last())));
    }
    const Ended ended = run(u"recognize --format json "_s + names.join(u' '));
    QCOMPARE(ended.code, 0);
    const QList<QJsonObject> pages = pagesOf(ended.json());
    QCOMPARE(pages.size(), words.size());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QCOMPARE(pages[i].value("source"_L1).toString(), names[i]);
        QVERIFY2(textOf(pages[i]).startsWith(words[i]), qPrintable(textOf(pages[i])));
    }
    const Ended text = run(u"recognize river.png apple.png blank.png house.png"_s);
    QCOMPARE(text.output, QByteArray("river\n\napple\n\nhouse\n"));
}

void ProgramTest::framesArePages_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("tiff") << u"frames.tiff"_s;
    QTest::newRow("pdf") << u"frames.pdf"_s;
}

void ProgramTest::framesArePages()
{
    NEEDS_ENGLISH;
    QFETCH(QString, name);
    QVERIFY(saveAsTiff(
        { drawnPage({ u"first"_s }), drawnPage({ u"second"_s }, { 500, 200 }) }, path(u"frames.tiff"_s)));
    saveAsPdf({ u"first"_s, u"second"_s }, path(u"frames.pdf"_s));
    const Ended ended = run(u"recognize b.jpg --format json "_s + name);
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.code, 0);
    const QList<QJsonObject> pages = pagesOf(ended.json());
    QCOMPARE(pages.size(), 3);
    for (int frame = 0; frame < 2; ++frame) {
        QCOMPARE(pages[frame + 1].value("source"_L1).toString(), name);
        QCOMPARE(pages[frame + 1].value("frame"_L1).toInt(), frame);
        QCOMPARE(textOf(pages[frame + 1]), frame == 0 ? u"first"_s : u"second"_s);
    }
    if (name.endsWith(u"tiff"_s))
        QCOMPARE(pages[2].value("width"_L1).toInt(), 500);
}

void ProgramTest::severalReadersAreNamed()
{
    NEEDS_ENGLISH;
    const QString arguments
        = u"recognize a.png --provider tesseract:eng --provider tesseract --option tesseract:eng.page-mode=single-block"_s;
    QCOMPARE(run(arguments).output,
        QByteArray(
            "== tesseract:eng ==\nHello world\nsecond line\n\n== tesseract ==\nHello world\nsecond line\n"));
    const QJsonObject page = pagesOf(run(arguments + u" --format json"_s).json()).value(0);
    const QJsonArray recognitions = page.value("recognitions"_L1).toArray();
    QCOMPARE(recognitions.size(), 2);
    const QJsonObject first = recognitions[0].toObject();
    QCOMPARE(first.value("reader"_L1).toString(), u"tesseract:eng"_s);
    QCOMPARE(first.value("provider"_L1).toString(), u"tesseract"_s);
    QCOMPARE(first.value("options"_L1).toObject().value("page-mode"_L1).toString(), u"single-block"_s);
    QCOMPARE(recognitions[1].toObject().value("options"_L1).toObject().value("page-mode"_L1).toString(),
        u"auto"_s);
}

void ProgramTest::blankPagesAreRead()
{
    NEEDS_ENGLISH;
    const Ended ended = run(u"recognize blank.png --format json"_s);
    QCOMPARE(ended.code, 0);
    const QJsonArray recognitions = pagesOf(ended.json()).value(0).value("recognitions"_L1).toArray();
    QCOMPARE(recognitions.size(), 1);
    QCOMPARE(recognitions[0].toObject().value("lines"_L1), QJsonValue(QJsonArray()));
    QCOMPARE(run(u"recognize blank.png"_s).output, QByteArray());
}

void ProgramTest::overlayIsThePageWithALegend()
{
    NEEDS_ENGLISH;
    const Ended ended = run(u"recognize a.png --overlay overlay.png"_s);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.output, QByteArray("Hello world\nsecond line\n"));
    const QImage overlay(path(u"overlay.png"_s));
    const QImage page(path(u"a.png"_s));
    QCOMPARE(overlay.width(), page.width());
    QVERIFY(overlay.height() >= page.height());
    QVERIFY(overlay.copy(page.rect()).convertToFormat(page.format()) != page);
}

void ProgramTest::overlaysOfSeveralPages()
{
    NEEDS_ENGLISH;
    const Ended ended = run(u"recognize a.png missing.png b.jpg --overlay several.png"_s);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.errorLines().size(), 3);
    QVERIFY(ended.errors.contains("several-1.png") && ended.errors.contains("several-3.png"));
    QVERIFY(!QImage(path(u"several-1.png"_s)).isNull() && !QImage(path(u"several-3.png"_s)).isNull());
    QVERIFY(!QFile::exists(path(u"several-2.png"_s)) && !QFile::exists(path(u"several.png"_s)));
    QVERIFY(QFile::exists(path(u"a.png"_s)));
}

void ProgramTest::outputIsWhatStandardOutputWouldBe()
{
    NEEDS_ENGLISH;
    const Ended ended = run(u"recognize a.png b.jpg --output out.txt"_s);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.output, QByteArray());
    QCOMPARE(ended.errors, QByteArray());
    QFile file(path(u"out.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), run(u"recognize a.png b.jpg"_s).output);
}

void ProgramTest::aFullDiskKeepsTheOldFile()
{
    NEEDS_ENGLISH;
    QFile old(path(u"old.json"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("the old text") > 0);
    old.close();
    // A bound on the size of files stands for the full disk: writes come back short.
    const Ended ended = runInShell(u"trap '' XFSZ; ulimit -f 1; exec \"$@\""_s,
        { u"recognize"_s, u"a.png"_s, u"--format"_s, u"json"_s, u"--output"_s, u"old.json"_s },
        m_folder.path());
    QCOMPARE(ended.code, 5);
    QCOMPARE(ended.output, QByteArray());
    QCOMPARE(ended.errorLines().size(), 1);
    QVERIFY2(ended.errors.contains("old.json"), ended.errors.constData());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("the old text"));
    QCOMPARE(QDir(m_folder.path()).entryList({ u"old.json*"_s }, QDir::Files).size(), 1);
}

void ProgramTest::aClosedPipeIsNoCrash()
{
    NEEDS_ENGLISH;
    const Ended ended = runInShell(u"{ \"$@\"; echo $? > code; } | :"_s,
        { u"recognize"_s, u"a.png"_s, u"--format"_s, u"json"_s }, m_folder.path());
    QFile code(path(u"code"_s));
    QVERIFY(code.open(QIODevice::ReadOnly));
    QCOMPARE(code.readAll(), QByteArray("5\n"));
    QCOMPARE(ended.errorLines().size(), 1);
}

void ProgramTest::stopsWithinASecond_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void ProgramTest::stopsWithinASecond()
{
    NEEDS_ENGLISH;
    QFETCH(int, signal);
    QVERIFY(drawnPage(QStringList(40, u"The quick brown fox jumps over the lazy dog"_s), { 2000, 3300 })
                .save(path(u"long.png"_s)));
    QProcess program;
    program.setProcessEnvironment(bareEnvironment());
    program.setWorkingDirectory(m_folder.path());
    QStringList arguments = { u"recognize"_s, u"--output"_s, u"stopped.txt"_s };
    for (int i = 0; i < 50; ++i)
        arguments << (i == 0 ? u"long.png"_s : u"./"_s.repeated(i) + u"long.png"_s);
    program.start(QStringLiteral(HANDLENS_CLI), arguments);
    QVERIFY(program.waitForStarted());
    QVERIFY(!program.waitForFinished(700)); // in the middle of reading
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished(1000));
    QVERIFY(!QFile::exists(path(u"stopped.txt"_s)));
}

// Real broken files: no crash, no chatter of the libraries below, one sentence a failure.
void ProgramTest::everyBadPictureGetsOneSentence()
{
    NEEDS_ENGLISH;
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
    QCOMPARE(ended.errorLines().size(), sentences.size());
    if (const SchemaVerdict verdict = checkAgainstSchema(ended.output); verdict.available)
        QVERIFY2(verdict.valid, verdict.reasons.constData());
}

void ProgramTest::providersAreDescribed()
{
    const Ended ended = run(u"providers --json"_s);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.json().value("schema"_L1).toString(), u"handlens/providers-1"_s);
    const QJsonObject provider = ended.json().value("providers"_L1).toArray().at(0).toObject();
    QCOMPARE(provider.value("id"_L1).toString(), u"tesseract"_s);
    for (const QString& key : { u"name"_s, u"summary"_s, u"local"_s, u"capabilities"_s, u"limits"_s,
             u"options"_s, u"credentials"_s, u"configured"_s, u"problem"_s })
        QVERIFY2(provider.contains(key), qPrintable(key));
    QCOMPARE(provider.value("local"_L1), QJsonValue(true));
    QCOMPARE(provider.value("configured"_L1).toBool(), provider.value("problem"_L1).isNull());
    QCOMPARE(provider.value("capabilities"_L1).toObject().value("confidence"_L1).toString(), u"glyph"_s);
    const QJsonObject mode = provider.value("options"_L1).toArray().at(1).toObject();
    QCOMPARE(mode.value("key"_L1).toString(), u"page-mode"_s);
    QCOMPARE(mode.value("kind"_L1).toString(), u"choice"_s);
    QVERIFY(mode.value("choices"_L1).toArray().size() > 1);
    const Ended text = run(u"providers"_s);
    QCOMPARE(text.code, 0);
    QVERIFY(text.output.startsWith("tesseract "));
}

QTEST_MAIN(ProgramTest)
#include "tst_program.moc"
