// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "importsamples.h"

#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray text(const QByteArray& unicode, const QByteArray& attributes = {})
{
    return "<TextEquiv " + attributes + "><Unicode>" + unicode + "</Unicode></TextEquiv>";
}

QByteArray line(const QByteArray& content)
{
    return "<TextLine><Coords points='10,20 110,20 110,50 10,50'/>" + content + "</TextLine>";
}

QByteArray region(const QByteArray& content, const QByteArray& attributes = {})
{
    return "<TextRegion " + attributes + ">" + content + "</TextRegion>";
}

} // namespace

/// Each construct of PAGE, by a small file of its own.
class PageImportTest : public QObject
{
    Q_OBJECT
private slots:
    void saysWhereItComesFrom();
    void lowestIndexIsTheText();
    void lineTextCountsBeforeItsWords();
    void wordsAloneMakeTheText();
    void glyphsHavePlaceScoreAndVariants();
    void firstSchemasHavePoints();
    void readingOrderIsKept();
    void directionIsTakenFromTheRegion();
    void regionsWithoutLinesKeepTheirText();
    void fourCornersBeginWhereReadingDoes();
};

void PageImportTest::saysWhereItComesFrom()
{
    const ImportedPage page = onlyPage(pageFile(region(line(text("a")))));
    QCOMPARE(page.size, QSize(1000, 500));
    QCOMPARE(page.imageName, u"a.png"_s);
    QCOMPARE(page.recognition.model, u"Transkribus"_s);
    QCOMPARE(page.recognition.when, QDateTime({ 2024, 3, 1 }, { 12, 0 }, Qt::UTC));
    QCOMPARE(page.recognition.lines.value(0).polygon, rectPolygon({ 10, 20, 100, 30 }));
}

void PageImportTest::lowestIndexIsTheText()
{
    const Line read = firstLine(pageFile(
        region(line(text("horse", "index='2' conf='0.1'") + text("house", "index='1' conf='0.9'")))));
    QCOMPARE(read.text(), u"house"_s);
    QCOMPARE(read.score, (Score { 0.9, 0.9, ScoredAt::Line }));
    QCOMPARE(read.glyphs[0].score, (Score { 0.9, std::nullopt, ScoredAt::Line }));
    QCOMPARE(read.glyphs[2].alternatives, (QList<Alternative> { { u"r"_s, 0.1 } }));
    QCOMPARE(read.glyphs[2].origin, Origin::Estimated);
}

void PageImportTest::lineTextCountsBeforeItsWords()
{
    const QByteArray words = "<Word><Coords points='10,20 50,20 50,50 10,50'/>" + text("ab", "conf='0.5'")
        + "</Word><Word>" + text("old") + "</Word>";
    const ImportedPage page = onlyPage(pageFile(region(line(words + text("ab,  new")))));
    const Line read = page.recognition.lines.value(0);
    QCOMPARE(read.text(), u"ab,  new"_s);
    QCOMPARE(read.words.size(), 1);
    QCOMPARE(read.words[0].length, 2);
    QCOMPARE(read.glyphs[0].score.unit, std::optional(0.5));
    QCOMPARE(page.recognition.warnings.size(), 1);
}

void PageImportTest::wordsAloneMakeTheText()
{
    QCOMPARE(linesOf(pageFile(region(line("<Word>" + text("ab") + "</Word><Word>" + text("c") + "</Word>")))),
        QStringList { u"ab c"_s });
    QCOMPARE(linesOf(pageFile(region(
                 line("<Word><Glyph>" + text("a") + "</Glyph><Glyph>" + text("b") + "</Glyph></Word>")))),
        QStringList { u"ab"_s });
}

void PageImportTest::glyphsHavePlaceScoreAndVariants()
{
    const Line read = firstLine(pageFile(region(line("<Word><Glyph><Coords points='10,20 30,20 30,50 10,50'/>"
        + text("a", "conf='0.25'") + text("o", "index='3' conf='0.125'") + "</Glyph><Glyph>" + text("b")
        + "</Glyph>" + text("ab") + "</Word>" + text("ab")))));
    QCOMPARE(read.glyphs[0].polygon, rectPolygon({ 10, 20, 20, 30 }));
    QCOMPARE(read.glyphs[0].origin, Origin::Provider);
    QCOMPARE(read.glyphs[0].score, (Score { 0.25, 0.25, ScoredAt::Glyph }));
    QCOMPARE(read.glyphs[0].alternatives, (QList<Alternative> { { u"o"_s, 0.125 } }));
    QCOMPARE(read.glyphs[1].origin, Origin::Estimated);
}

void PageImportTest::firstSchemasHavePoints()
{
    const QByteArray old
        = "<TextRegion><TextLine><Coords><Point x='10' y='20'/><Point x='110' y='20'/><Point x='110' "
          "y='50'/><Point x='10' y='50'/></Coords>"
        + text("a") + "</TextLine></TextRegion>";
    QCOMPARE(firstLine(pageFile(old)).polygon, rectPolygon({ 10, 20, 100, 30 }));
}

void PageImportTest::readingOrderIsKept()
{
    const QByteArray regions = region(line(text("one")), "id='r1'")
        + region(line(text("two")) + region(line(text("inner")), "id='r3'"), "id='r2'")
        + "<TableRegion id='t'>" + region(line(text("cell")), "id='r4'") + "</TableRegion>";
    QCOMPARE(linesOf(pageFile(regions)), QStringList({ u"one"_s, u"two"_s, u"inner"_s, u"cell"_s }));
    const QByteArray order
        = "<ReadingOrder><OrderedGroup><RegionRefIndexed index='2' regionRef='r2'/>"
          "<UnorderedGroupIndexed index='1'><RegionRef regionRef='t'/></UnorderedGroupIndexed>"
          "</OrderedGroup></ReadingOrder>";
    QCOMPARE(linesOf(pageFile(order + regions)), QStringList({ u"cell"_s, u"two"_s, u"inner"_s, u"one"_s }));
    const ImportedPage page = onlyPage(pageFile(order + regions));
    QCOMPARE(page.recognition.lines.value(3).paragraph, 3);
}

void PageImportTest::directionIsTakenFromTheRegion()
{
    const QByteArray rightToLeft = region(line(text("ab")), "readingDirection='right-to-left'");
    const Line read = firstLine(pageFile(rightToLeft));
    QCOMPARE(read.direction, WritingDirection::RightToLeft);
    QVERIFY(read.glyphs[0].polygon.boundingRect().left() > read.glyphs[1].polygon.boundingRect().left());
    QCOMPARE(firstLine(pageFile(region(line(text("大江")), "readingDirection='top-to-bottom'"))).direction,
        WritingDirection::TopToBottom);
}

void PageImportTest::regionsWithoutLinesKeepTheirText()
{
    QCOMPARE(linesOf(pageFile(region(text("one\ntwo")))), QStringList({ u"one"_s, u"two"_s }));
}

void PageImportTest::fourCornersBeginWhereReadingDoes()
{
    const QByteArray fromBelow = "<TextRegion><TextLine><Coords points='10,50 10,20 110,20 110,50'/>"
                                 "<Baseline points='10,45 110,45'/>"
        + text("a") + "</TextLine></TextRegion>";
    QCOMPARE(firstLine(pageFile(fromBelow)).polygon, rectPolygon({ 10, 20, 100, 30 }));
}

QTEST_GUILESS_MAIN(PageImportTest)
#include "tst_pageimport.moc"
