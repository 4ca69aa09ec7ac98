// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "drawnpages.h"
#include "export/schemacheck.h"
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

/// Drives the built program as a script would.
class ProgramTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.fill()); }
    void helpAndVersion();
    void readsAPage();
    void jsonKeepsItsPromises();
    void pagesStandInTheOrderGiven();
    void framesArePages_data();
    void framesArePages();
    void severalReadersAreNamed();
    void oneProviderIsSeveralReaders();
    void blankPagesAreRead();
    void overlayIsThePageWithALegend();
    void overlaysOfSeveralPages();
    void outputIsWhatStandardOutputWouldBe();
    void providersAreDescribed();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.path(name); }
    [[nodiscard]] Ended run(const QString& arguments) const { return m_folder.run(arguments); }

    ProgramFolder m_folder;
};

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
    HANDLENS_NEEDS_ENGLISH(m_folder);
    const Ended ended = run(u"recognize a.png"_s);
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.output, QByteArray("Hello world\nsecond line\n"));
    QCOMPARE(ended.code, 0);
    QCOMPARE(run(u"recognize a.png --format markdown"_s).output, QByteArray("Hello world\\\nsecond line\n"));
}

void ProgramTest::jsonKeepsItsPromises()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
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
    HANDLENS_NEEDS_ENGLISH(m_folder);
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
    HANDLENS_NEEDS_ENGLISH(m_folder);
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
    HANDLENS_NEEDS_ENGLISH(m_folder);
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

void ProgramTest::oneProviderIsSeveralReaders()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    const QString arguments = u"recognize a.png --provider tesseract:eng "
                              "--provider tesseract:eng;page-mode=sparse --provider "
                              "tesseract:binarisation=sauvola,page-mode=auto "
                              "--option page-mode=single-block --format json"_s;
    const Ended ended = run(arguments);
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.code, 0);
    const QJsonArray all = pagesOf(ended.json()).value(0).value("recognitions"_L1).toArray();
    QStringList seen;
    for (const QJsonValue& each : all) {
        const QJsonObject options = each["options"_L1].toObject();
        seen << each["provider"_L1].toString() + u' ' + each["reader"_L1].toString() + u' '
                + options["page-mode"_L1].toString() + u' ' + options["binarisation"_L1].toString();
    }
    const QStringList expected { u"tesseract tesseract:eng single-block otsu"_s,
        u"tesseract tesseract:eng;page-mode=sparse sparse otsu"_s,
        u"tesseract tesseract:binarisation=sauvola,page-mode=auto auto sauvola"_s };
    QCOMPARE(seen, expected);
}

void ProgramTest::blankPagesAreRead()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    const Ended ended = run(u"recognize blank.png --format json"_s);
    QCOMPARE(ended.code, 0);
    const QJsonArray recognitions = pagesOf(ended.json()).value(0).value("recognitions"_L1).toArray();
    QCOMPARE(recognitions.size(), 1);
    QCOMPARE(recognitions[0].toObject().value("lines"_L1), QJsonValue(QJsonArray()));
    QCOMPARE(run(u"recognize blank.png"_s).output, QByteArray());
}

void ProgramTest::overlayIsThePageWithALegend()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
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
    HANDLENS_NEEDS_ENGLISH(m_folder);
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
    HANDLENS_NEEDS_ENGLISH(m_folder);
    const Ended ended = run(u"recognize a.png b.jpg --output out.txt"_s);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.output, QByteArray());
    QCOMPARE(ended.errors, QByteArray());
    QFile file(path(u"out.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), run(u"recognize a.png b.jpg"_s).output);
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
