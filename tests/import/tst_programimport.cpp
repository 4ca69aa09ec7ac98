// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "importsamples.h"
#include "programsamples.h"

#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray line(const QByteArray& content)
{
    return "<TextLine><Coords points='10,20 110,20 110,50 10,50'/>" + content + "</TextLine>";
}

QByteArray text(const QByteArray& unicode, const QByteArray& attributes = {})
{
    return "<TextEquiv " + attributes + "><Unicode>" + unicode + "</Unicode></TextEquiv>";
}

} // namespace

/// Files in the shape in which other programs write theirs: all that is in them is kept, without a warning.
class ProgramImportTest : public QObject
{
    Q_OBJECT
private slots:
    void krakenKeepsLinesAndGlyphs_data() { formats({ "hocr", "alto", "page" }); }
    void krakenKeepsLinesAndGlyphs();
    void krakenTellsOfSpaces();
    void krakenTellsOfBaselines_data() { formats({ "alto", "page" }); }
    void krakenTellsOfBaselines();
    void krakenReadsDown();
    void olderKrakenFilesAreRead_data() { formats({ "hocr", "alto" }); }
    void olderKrakenFilesAreRead();
    void escriptoriumKeepsLinesAndScores_data() { formats({ "alto", "page" }); }
    void escriptoriumKeepsLinesAndScores();
    void transkribusOrderIsKept_data() { formats({ "ordered", "custom", "both" }); }
    void transkribusOrderIsKept();
    void transkribusSaysWhereItComesFrom();
    void cellsOfTheSchemaGoRowByRow();
    void wordsCountWhereTheLineHasNoText();
    void emptyReadingsDoNotCount();
    void textOfARegionGoesToItsOutlines();
    void tesseractReadsFromTheRight();

private:
    static void formats(const QList<QByteArray>& names);
};

void ProgramImportTest::formats(const QList<QByteArray>& names)
{
    QTest::addColumn<QByteArray>("format");
    for (const QByteArray& name : names)
        QTest::newRow(name.constData()) << name;
}

void ProgramImportTest::krakenKeepsLinesAndGlyphs()
{
    QFETCH(QByteArray, format);
    const ImportedPage page = onlyPage(krakenFile(format));
    QCOMPARE(page.size, QSize(1000, 500));
    QCOMPARE(page.imageName, u"a.png"_s);
    QCOMPARE(page.recognition.model, u"kraken"_s);
    QCOMPARE(page.recognition.warnings, QStringList());
    QCOMPARE(page.recognition.lines.size(), 1);
    const Line& read = page.recognition.lines.first();
    QCOMPARE(read.text(), u"ab c"_s);
    QCOMPARE(read.polygon, QPolygonF({ { 10, 20 }, { 50, 18 }, { 90, 20 }, { 90, 50 }, { 10, 50 } }));
    QCOMPARE(read.paragraph, 0);
    QCOMPARE(read.direction, WritingDirection::LeftToRight);
    for (const auto& [at, confidence] : { std::pair(0, 0.9), std::pair(1, 0.8), std::pair(3, 0.7) }) {
        QCOMPARE(read.glyphs[at].polygon, rectPolygon(QRectF(10 + 20 * at, 20, 20, 30)));
        QCOMPARE(read.glyphs[at].origin, Origin::Provider);
        QCOMPARE(read.glyphs[at].score, (Score { confidence, confidence, ScoredAt::Glyph }));
    }
    QCOMPARE(read.words.size(), 2);
    QCOMPARE(read.words[0].length, 2);
    QCOMPARE(read.words[0].polygon, rectPolygon({ 10, 20, 40, 30 }));
    QCOMPARE(read.words[1].start, 3);
    QCOMPARE(read.words[1].polygon, rectPolygon({ 70, 20, 20, 30 }));
}

void ProgramImportTest::krakenTellsOfSpaces()
{
    for (const QByteArray& format : { QByteArray("hocr"), QByteArray("page") }) {
        const Glyph space = firstLine(krakenFile(format)).glyphs.value(2);
        QCOMPARE(space.text, u" "_s);
        QCOMPARE(space.polygon, rectPolygon({ 50, 20, 20, 30 }));
        QCOMPARE(space.score, (Score { 1, 1, ScoredAt::Glyph }));
    }
    QCOMPARE(firstLine(krakenFile("alto")).glyphs.value(2).polygon.boundingRect(), QRectF(50, 20, 20, 30));
}

void ProgramImportTest::krakenTellsOfBaselines()
{
    QFETCH(QByteArray, format);
    QCOMPARE(firstLine(krakenFile(format)).baseline, QPolygonF({ { 10, 45 }, { 90, 45 } }));
}

void ProgramImportTest::krakenReadsDown()
{
    QByteArray down = krakenFile("hocr");
    down.replace("horizontal-tb", "vertical-rl");
    QCOMPARE(firstLine(down).direction, WritingDirection::TopToBottom);
}

void ProgramImportTest::olderKrakenFilesAreRead()
{
    QFETCH(QByteArray, format);
    const ImportedPage page = onlyPage(olderKrakenFile(format));
    QCOMPARE(page.size, QSize(1000, 500));
    QCOMPARE(page.imageName, u"a.png"_s);
    QCOMPARE(page.recognition.warnings, QStringList());
    const Line read = page.recognition.lines.value(0);
    QCOMPARE(read.text(), u"ab c"_s);
    QCOMPARE(read.words.size(), 2);
    QCOMPARE(read.words[0].polygon, rectPolygon({ 10, 20, 40, 30 }));
    const bool ofHocr = format == "hocr";
    QCOMPARE(read.glyphs[0].score.unit, std::optional(ofHocr ? 0.9 : 1 - 1.0 / 9));
    QCOMPARE(read.glyphs[1].score.unit, std::optional(ofHocr ? 0.8 : 1 - 2.0 / 9));
    QCOMPARE(read.glyphs[1].origin, Origin::Estimated);
    QVERIFY(read.words[0].polygon.boundingRect().contains(read.glyphs[1].polygon.boundingRect().center()));
}

void ProgramImportTest::escriptoriumKeepsLinesAndScores()
{
    QFETCH(QByteArray, format);
    const QByteArray bytes = escriptoriumFile(format);
    const Recognition read = onlyPage(bytes).recognition;
    QCOMPARE(read.warnings, QStringList());
    QCOMPARE(linesOf(bytes), QStringList({ u"one two"_s, QString(), u"three"_s }));
    const Line& first = read.lines[0];
    QCOMPARE(first.polygon, QPolygonF({ { 10, 20 }, { 50, 18 }, { 110, 20 }, { 110, 50 }, { 10, 50 } }));
    QCOMPARE(first.baseline, QPolygonF({ { 10, 45 }, { 110, 45 } }));
    QCOMPARE(first.score, (Score { 0.875, 0.875, ScoredAt::Line }));
    QCOMPARE(first.glyphs[4].score, (Score { 0.875, std::nullopt, ScoredAt::Line }));
    QCOMPARE(first.words, QList<Word>());
    QCOMPARE(read.lines[1].polygon.size(), 5);
    QCOMPARE(read.lines[2].baseline, QPolygonF({ { 10, 145 }, { 110, 145 } }));
    QCOMPARE(read.lines[1].paragraph, 0);
    QCOMPARE(read.lines[2].paragraph, 1);
}

void ProgramImportTest::transkribusOrderIsKept()
{
    QFETCH(QByteArray, format);
    const ImportedPage page = onlyPage(transkribusFile(format));
    QStringList read { u"first"_s, u"second"_s, u"third"_s, u"1a"_s, u"1b"_s, u"2a"_s, u"2b"_s, u"margin"_s };
    if (format == "ordered")
        read.swapItemsAt(1, 2); // it says nothing of the lines, which come as they stand
    QCOMPARE(linesOf(transkribusFile(format)), read);
    QCOMPARE(page.recognition.warnings, QStringList());
    QCOMPARE(page.recognition.lines.value(1).baseline, QPolygonF({ { 10, 45 }, { 110, 45 } }));
    QCOMPARE(page.recognition.lines.value(7).polygon, rectPolygon({ 300, 0, 100, 90 }));
}

void ProgramImportTest::transkribusSaysWhereItComesFrom()
{
    const ImportedPage page = onlyPage(transkribusFile("custom"));
    QCOMPARE(page.imageName, u"a.png"_s);
    QCOMPARE(page.recognition.when, QDateTime({ 2024, 3, 2 }, { 12, 0, 0, 199 }, Qt::UTC));
    QVERIFY(page.recognition.model.endsWith(u" Transkribus"_s));
}

void ProgramImportTest::cellsOfTheSchemaGoRowByRow()
{
    const auto cell = [](const QByteArray& place, const QByteArray& unicode) {
        return "<TextRegion><Roles><TableCellRole " + place + "/></Roles>" + line(text(unicode))
            + "</TextRegion>";
    };
    QCOMPARE(linesOf(pageFile("<TableRegion>" + cell("rowIndex='1' columnIndex='0'", "three")
                 + cell("rowIndex='0' columnIndex='1'", "two") + cell("rowIndex='0' columnIndex='0'", "one")
                 + "</TableRegion>")),
        QStringList({ u"one"_s, u"two"_s, u"three"_s }));
}

void ProgramImportTest::wordsCountWhereTheLineHasNoText()
{
    const QByteArray word = "<Word><Coords points='10,20 50,20 50,50 10,50'/>";
    const ImportedPage page = onlyPage(pageFile("<TextRegion>"
        + line(word + text("ab", "conf='0.5'") + "</Word>" + word + text({}) + "</Word>" + word + text("c")
            + "</Word>" + text({}))
        + "</TextRegion>"));
    const Line read = page.recognition.lines.value(0);
    QCOMPARE(read.text(), u"ab c"_s);
    QCOMPARE(read.words.size(), 2);
    QCOMPARE(read.words[0].score, (Score { 0.5, 0.5, ScoredAt::Word }));
    QCOMPARE(page.recognition.warnings, QStringList());
}

void ProgramImportTest::emptyReadingsDoNotCount()
{
    const Line read = firstLine(pageFile("<TextRegion>"
        + line(text({}, "index='0'") + text("house", "index='1' conf='0.5'")) + "</TextRegion>"));
    QCOMPARE(read.text(), u"house"_s);
    QCOMPARE(read.score.unit, std::optional(0.5));
}

void ProgramImportTest::textOfARegionGoesToItsOutlines()
{
    const QByteArray lower = "<TextLine><Coords points='10,60 110,60 110,90 10,90'/></TextLine>";
    const Recognition read
        = onlyPage(pageFile("<TextRegion>" + line({}) + lower + text("one\ntwo") + "</TextRegion>"))
              .recognition;
    QCOMPARE(read.text(), u"one\ntwo"_s);
    QCOMPARE(read.lines.value(1).polygon, rectPolygon({ 10, 60, 100, 30 }));
    QCOMPARE(read.warnings, QStringList());
    const Recognition unlike
        = onlyPage(pageFile("<TextRegion>" + line({}) + text("one\ntwo") + "</TextRegion>")).recognition;
    QCOMPARE(unlike.text(), u"one\ntwo"_s);
    QCOMPARE(unlike.warnings.size(), 1);
}

void ProgramImportTest::tesseractReadsFromTheRight()
{
    const Line read
        = firstLine(hocrFile("<p class='ocr_par' dir='rtl' lang='heb' title='bbox 10 20 110 50'><span "
                             "class='ocr_line' title='bbox 10 20 110 50'><span class='ocrx_word' title='bbox "
                             "60 20 110 50; x_wconf 90'>אב</span> <span class='ocrx_word' dir='ltr' "
                             "title='bbox 10 20 50 50; x_wconf 80'>12</span></span></p>"));
    QCOMPARE(read.text(), u"אב 12"_s);
    QCOMPARE(read.direction, WritingDirection::RightToLeft);
    QVERIFY(read.glyphs[0].polygon.boundingRect().left() > read.glyphs[1].polygon.boundingRect().left());
    QCOMPARE(read.words.value(1).polygon, rectPolygon({ 10, 20, 40, 30 }));
}

QTEST_GUILESS_MAIN(ProgramImportTest)
#include "tst_programimport.moc"
