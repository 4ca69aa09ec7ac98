// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "importsamples.h"

#include "base/graphemes.h"

#include <QTest>

#include <cmath>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray hocrLine(const QByteArray& content, const QByteArray& properties = {}, const QByteArray& more = {})
{
    return hocrFile("<span class='ocr_line' " + more + " title='bbox 10 20 110 50; " + properties + "'>"
        + content + "</span>");
}

QByteArray hocrWord(const QByteArray& text, const QByteArray& properties)
{
    return "<span class='ocrx_word' title='" + properties + "'>" + text + "</span>";
}

QList<QRectF> placesOf(const Line& line)
{
    QList<QRectF> places;
    for (const Glyph& glyph : line.glyphs) {
        if (!isSpace(glyph.text))
            places << (glyph.origin == Origin::Provider ? glyph.polygon.boundingRect() : QRectF());
    }
    return places;
}

QList<double> scoresOf(const Line& line)
{
    QList<double> scores;
    for (const Glyph& glyph : line.glyphs)
        scores << glyph.score.unit.value_or(-1);
    return scores;
}

} // namespace

/// What hOCR tells of characters in lists: x_bboxes, cuts, x_confs and nlp.
class HocrCharactersTest : public QObject
{
    Q_OBJECT
private slots:
    void everyCharacterHasItsPlace_data();
    void everyCharacterHasItsPlace();
    void cutsMayBend();
    void cutsFollowTurnedWriting();
    void everyCharacterHasItsScore_data();
    void everyCharacterHasItsScore();
    void listsThatDoNotFitAreLeftOut_data();
    void listsThatDoNotFitAreLeftOut();
};

void HocrCharactersTest::everyCharacterHasItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QRectF>>("places"); // of what is no space; none: estimated
    const QList<QRectF> cut { { 10, 20, 20, 30 }, { 30, 20, 30, 30 }, { 60, 20, 50, 30 } };
    QTest::addRow("cuts of a word") << hocrLine(hocrWord("abc", "bbox 10 20 110 50; cuts 20 30")) << cut;
    QTest::addRow("a cut behind the last")
        << hocrLine(hocrWord("abc", "bbox 10 20 110 50; cuts 20 30 40"))
        << QList<QRectF> { { 10, 20, 20, 30 }, { 30, 20, 30, 30 }, { 60, 20, 40, 30 } };
    QTest::addRow("cuts of a line of text") << hocrLine("ab c",
        "cuts 20 10 30") << QList<QRectF> { { 10, 20, 20, 30 }, { 30, 20, 10, 30 }, { 70, 20, 40, 30 } };
    QTest::addRow("cuts of a line of words, with the space")
        << hocrLine(hocrWord("ab", {}) + "\n" + hocrWord("c", {}), "cuts 20 10 30")
        << QList<QRectF> { { 10, 20, 20, 30 }, { 30, 20, 10, 30 }, { 70, 20, 40, 30 } };
    QTest::addRow("cuts of a line of words, without")
        << hocrLine(hocrWord("ab", {}) + "\n" + hocrWord("c", {}), "cuts 20 30") << cut;
    QTest::addRow("a character of no width")
        << hocrLine(hocrWord("e&#x301;b", "bbox 10 20 110 50; cuts 20 0"))
        << QList<QRectF> { { 10, 20, 20, 30 }, { 30, 20, 80, 30 } };
    QTest::addRow("right to left") << hocrLine(hocrWord("אב", "bbox 10 20 110 50; cuts 20"), {}, "dir='rtl'")
                                   << QList<QRectF> { { 90, 20, 20, 30 }, { 10, 20, 80, 30 } };
    QTest::addRow("top to bottom") << hocrLine(
        hocrWord("大江", "bbox 10 20 40 120; cuts 60"), {}, "style='writing-mode: vertical-rl'")
                                   << QList<QRectF> { { 10, 20, 30, 60 }, { 10, 80, 30, 40 } };
    QTest::addRow("boxes before cuts")
        << hocrLine(hocrWord("ab", "bbox 10 20 110 50; x_bboxes 10 22 30 48 30 22 50 48; cuts 70"))
        << QList<QRectF> { { 10, 22, 20, 26 }, { 30, 22, 20, 26 } };
    QTest::addRow("cuts where the boxes do not fit")
        << hocrLine(hocrWord("abc", "bbox 10 20 110 50; x_bboxes 10 22 30 48; cuts 20 30")) << cut;
    QTest::addRow("four corners each")
        << hocrLine("ab", "x_bboxes 10 20 10 50 30 50 30 20 30 20 30 50 60 50 60 20")
        << QList<QRectF> { { 10, 20, 20, 30 }, { 30, 20, 30, 30 } };
    QTest::addRow("those of the word before those of its line") << hocrLine(
        hocrWord("ab", "x_bboxes 10 22 30 48 30 22 50 48") + " " + hocrWord("c", {}),
        "cuts 20 30 10") << QList<QRectF> { { 10, 22, 20, 26 }, { 30, 22, 20, 26 }, { 70, 20, 40, 30 } };
}

void HocrCharactersTest::everyCharacterHasItsPlace()
{
    QFETCH(QByteArray, bytes);
    const ImportedPage page = onlyPage(bytes);
    QTEST(placesOf(page.recognition.lines.value(0)), "places");
    QCOMPARE(page.recognition.warnings, QStringList());
}

// The example of the specification.
void HocrCharactersTest::cutsMayBend()
{
    const Line line = firstLine(hocrFile("<span class='ocr_line' title='bbox 0 0 300 100'><span "
                                         "class='ocr_cinfo' title='bbox 0 0 300 100; nlp 1.7 2.3 3.9 2.7 1; "
                                         "cuts 9 11 7,8,-2 15 3'>hello</span></span>"));
    QCOMPARE(line.text(), u"hello"_s);
    QCOMPARE(line.glyphs[1].polygon, rectPolygon({ 9, 0, 11, 100 }));
    QCOMPARE(line.glyphs[2].polygon,
        QPolygonF({ { 20, 0 }, { 25, 0 }, { 25, 92 }, { 27, 92 }, { 27, 100 }, { 20, 100 } }));
    QCOMPARE(line.glyphs[3].polygon,
        QPolygonF({ { 25, 0 }, { 42, 0 }, { 42, 100 }, { 27, 100 }, { 27, 92 }, { 25, 92 } }));
    QCOMPARE(line.glyphs[4].polygon, rectPolygon({ 42, 0, 3, 100 }));
    QCOMPARE(line.glyphs[1].score, (Score { std::exp(-2.3), 2.3, ScoredAt::Glyph }));
}

void HocrCharactersTest::cutsFollowTurnedWriting()
{
    const Line line = firstLine(hocrFile("<span class='ocr_line' title='bbox 10 20 40 120; textangle 90; "
                                         "cuts 60'>ab</span>"));
    QCOMPARE(line.glyphs[0].polygon, QPolygonF({ { 10, 120 }, { 10, 60 }, { 40, 60 }, { 40, 120 } }));
    QCOMPARE(line.glyphs[1].polygon, QPolygonF({ { 10, 60 }, { 10, 20 }, { 40, 20 }, { 40, 60 } }));
}

void HocrCharactersTest::everyCharacterHasItsScore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<double>>("scores"); // −1: absent
    const QByteArray words = hocrWord("ab", {}) + "\n" + hocrWord("c", {});
    QTest::addRow("of a line, with the space")
        << hocrLine(words, "x_confs 50 60 70 80") << QList<double> { 0.5, 0.6, -1, 0.8 };
    QTest::addRow("of a line, without the space")
        << hocrLine(words, "x_confs 50 60 80") << QList<double> { 0.5, 0.6, -1, 0.8 };
    QTest::addRow("of the space itself")
        << hocrLine(hocrWord("a", "x_confs 50") + hocrWord(" ", "x_confs 70") + hocrWord("b", "x_confs 80"))
        << QList<double> { 0.5, 0.7, 0.8 };
    QTest::addRow("of a word before its line's")
        << hocrLine(hocrWord("ab", "x_confs 10 20") + "\n" + hocrWord("c", {}), "x_confs 50 60 70 80")
        << QList<double> { 0.1, 0.2, -1, 0.8 };
    QTest::addRow("where the places do not fit")
        << hocrLine(hocrWord("ab", "bbox 10 20 110 50; cuts 1 2 3 4; x_confs 10 20"))
        << QList<double> { 0.1, 0.2 };
}

void HocrCharactersTest::everyCharacterHasItsScore()
{
    QFETCH(QByteArray, bytes);
    QTEST(scoresOf(firstLine(bytes)), "scores");
}

void HocrCharactersTest::listsThatDoNotFitAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char* properties : { "bbox 10 20 110 50; cuts 20", "bbox 10 20 110 50; cuts 20 x",
             "bbox 10 20 110 50; cuts -5 30", "bbox 10 20 110 50; cuts 500 10", "cuts 20 30",
             "bbox 10 20 110 50; x_bboxes 10 20 30", "bbox 10 20 110 50; x_confs 10 20" }) {
        QTest::addRow("word: %s", properties) << hocrLine(hocrWord("abc", properties));
        QTest::addRow("line: %s", properties) << hocrFile(QByteArray("<span class='ocr_line' title='")
            + properties + "'><span class='ocrx_word' title='bbox 10 20 110 50'>abc</span></span>");
    }
}

void HocrCharactersTest::listsThatDoNotFitAreLeftOut()
{
    QFETCH(QByteArray, bytes);
    const ImportedPage page = onlyPage(bytes);
    const Line line = page.recognition.lines.value(0);
    QCOMPARE(line.text(), u"abc"_s);
    QCOMPARE(scoresOf(line), (QList<double> { -1, -1, -1 }));
    QCOMPARE(placesOf(line), QList<QRectF>(3));
    QVERIFY(rectPolygon({ 10, 20, 100, 30 }).boundingRect().contains(line.glyphs[1].polygon.boundingRect()));
    QCOMPARE(page.recognition.warnings.size(), 1);
}

QTEST_GUILESS_MAIN(HocrCharactersTest)
#include "tst_hocrcharacters.moc"
