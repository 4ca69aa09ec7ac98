// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/answerlines.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF picture { 1000, 500 };

AnswerLine lineOf(const QString& text)
{
    AnswerLine line;
    line.text = text;
    line.polygon = rectPolygon({ 100, 100, 400, 50 });
    return line;
}

AnswerLines build(const AnswerLine& line, const AnswerBounds& bounds = {})
{
    return buildAnswerLines({ line }, picture, {}, bounds);
}

// The i-th glyph is i percent sure.
QList<AnswerGlyph> scored(const QStringList& texts)
{
    QList<AnswerGlyph> glyphs;
    for (int i = 0; i < texts.size(); ++i)
        glyphs << AnswerGlyph { texts[i], {}, i, i / 100.0, {} };
    return glyphs;
}

} // namespace

/// Text, characters and scores of what services say; places are tst_answerplaces' matter.
class TestAnswerLines final : public QObject
{
    Q_OBJECT
private slots:
    void takesTheTextAsItIs_data();
    void takesTheTextAsItIs();
    void leavesOutLinesWithoutText();
    void pairsByText_data();
    void pairsByText();
    void pairsBoxesByOrder_data();
    void pairsBoxesByOrder();
    void handsDownTheLinesScore();
    void takesTheMeanForTheLine();
    void sharesTheScoreOfARun();
    void refusesScoresOutsideTheirRange_data();
    void refusesScoresOutsideTheirRange();
    void keepsAlternatives();
    void cutsWhatIsTooMuch();
    void tellsEachFlawOnce();
};

void TestAnswerLines::takesTheTextAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("glyphs");
    QTest::addColumn<int>("warnings");
    QTest::newRow("Chinese") << u"大江东去"_s << u"大江东去"_s << 4 << 0;
    QTest::newRow("spaces") << u" a  b "_s << u" a  b "_s << 6 << 0;
    QTest::newRow("beyond the first plane") << u"𠮷野家"_s << u"𠮷野家"_s << 3 << 0;
    QTest::newRow("a family") << u"a👨‍👩‍👧b"_s << u"a👨‍👩‍👧b"_s << 3 << 0;
    QTest::newRow("accents") << u"e\u0301te\u0301"_s << u"e\u0301te\u0301"_s << 3 << 0;
    QTest::newRow("a chosen variant") << u"葛\U000E0100城"_s << u"葛\U000E0100城"_s << 2 << 0;
    QTest::newRow("right to left") << u"שלום"_s << u"שלום"_s << 4 << 0;
    QTest::newRow("a turned-round text") << u"a\u202Eb"_s << u"a\u202Eb"_s << 3 << 0;
    QTest::newRow("markup") << u"<b>"_s << u"<b>"_s << 3 << 0;
    QTest::newRow("line breaks") << u"a\nb\u2028c"_s << u"a b c"_s << 5 << 0;
    QTest::newRow("half a character") << u"a"_s + QChar(0xD800) + u'b' << u"a\uFFFDb"_s << 3 << 1;
    QTest::newRow("a zero") << u"a"_s + QChar(0) + u'b' << u"a"_s + QChar(0) + u'b' << 3 << 0;
}

void TestAnswerLines::takesTheTextAsItIs()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(int, glyphs);
    QFETCH(int, warnings);
    const AnswerLines built = build(lineOf(text));
    QCOMPARE(built.lines.size(), 1);
    QCOMPARE(built.lines.first().text(), expected);
    QCOMPARE(built.lines.first().glyphs.size(), glyphs);
    QCOMPARE(built.warnings.size(), warnings);
}

void TestAnswerLines::leavesOutLinesWithoutText()
{
    const AnswerLines built
        = buildAnswerLines({ lineOf({}), lineOf(u"  "_s), lineOf(u"a"_s), lineOf(u"\n"_s) }, picture, {});
    QCOMPARE(built.lines.size(), 1);
    QVERIFY(built.warnings.isEmpty());
}

void TestAnswerLines::pairsByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("delivered");
    QTest::addColumn<QString>("pairs"); // the delivered glyph each glyph got its score from; '-': none
    QTest::addColumn<bool>("fits");
    const auto cut = [](const QString& texts) { return texts.split(u'|'); };
    QTest::newRow("one each") << u"大江东去"_s << cut(u"大|江|东|去"_s) << u"0123"_s << true;
    QTest::newRow("spaces missing") << u"a b"_s << cut(u"a|b"_s) << u"0-1"_s << true;
    QTest::newRow("spaces scored") << u"a b"_s << cut(u"a| |b"_s) << u"012"_s << true;
    QTest::newRow("spaces only delivered") << u"ab"_s << cut(u"a| |b"_s) << u"02"_s << true;
    QTest::newRow("another character") << u"大江东去"_s << cut(u"大|汪|东|去"_s) << u"0-23"_s << false;
    QTest::newRow("one too few") << u"大江东去"_s << cut(u"大|东|去"_s) << u"0-12"_s << false;
    QTest::newRow("one too many") << u"大江去"_s << cut(u"大|江|东|去"_s) << u"013"_s << false;
    QTest::newRow("the last missing") << u"大江东"_s << cut(u"大|江"_s) << u"01-"_s << false;
    QTest::newRow("again the same") << u"aab"_s << cut(u"x|a|a|b"_s) << u"123"_s << false;
    QTest::newRow("not of this line") << u"大江"_s << cut(u"x|y|z"_s) << u"--"_s << false;
    QTest::newRow("none with a text") << u"ab"_s << cut(u"|"_s) << u"01"_s << true;
    QTest::newRow("a part of an emoji") << u"👍🏽!"_s << cut(u"👍|🏽|!"_s) << u"02"_s << true;
    QTest::newRow("beyond the first plane") << u"𠮷野"_s << cut(u"𠮷|野"_s) << u"01"_s << true;
}

void TestAnswerLines::pairsByText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, delivered);
    QFETCH(QString, pairs);
    QFETCH(bool, fits);
    AnswerLine line = lineOf(text);
    line.glyphs = scored(delivered);
    const AnswerLines built = build(line);
    QCOMPARE(built.lines.first().text(), text);
    QString paired;
    for (const Glyph& glyph : built.lines.first().glyphs)
        paired += glyph.score.raw ? QString::number(*glyph.score.raw) : u"-"_s;
    QCOMPARE(paired, pairs);
    QCOMPARE(built.warnings.isEmpty(), fits);
}

void TestAnswerLines::pairsBoxesByOrder_data()
{
    QTest::addColumn<int>("boxes");
    QTest::addColumn<bool>("fit");
    QTest::newRow("as many as characters") << 4 << true;
    QTest::newRow("as many with the space") << 5 << true;
    QTest::newRow("too few") << 3 << false;
}

void TestAnswerLines::pairsBoxesByOrder()
{
    QFETCH(int, boxes);
    QFETCH(bool, fit);
    AnswerLine line = lineOf(u"大江 东去"_s);
    for (int i = 0; i < boxes; ++i)
        line.glyphs << AnswerGlyph { {}, rectPolygon({ 100.0 + 90 * i, 110, 50, 30 }), {}, {}, {} };
    const AnswerLines built = build(line);
    const QList<Glyph>& glyphs = built.lines.first().glyphs;
    QCOMPARE(built.warnings.isEmpty(), fit);
    for (const int i : { 0, 1, 3, 4 })
        QCOMPARE(glyphs[i].origin, fit ? Origin::Provider : Origin::Estimated);
    const bool spaceToo = boxes == glyphs.size();
    QCOMPARE(glyphs[2].origin, spaceToo ? Origin::Provider : Origin::Estimated);
    if (fit)
        QCOMPARE(glyphs[3].polygon, rectPolygon({ spaceToo ? 370.0 : 280.0, 110, 50, 30 }));
}

void TestAnswerLines::handsDownTheLinesScore()
{
    AnswerLine line = lineOf(u"大 江"_s);
    line.raw = 93;
    line.unit = 0.93;
    const Line built = build(line).lines.first();
    QCOMPARE(built.score, (Score { 0.93, 93, ScoredAt::Line }));
    QCOMPARE(built.glyphs[0].score, (Score { 0.93, std::nullopt, ScoredAt::Line }));
    QCOMPARE(built.glyphs[1].score, Score());
    QCOMPARE(built.glyphs[2].score, built.glyphs[0].score);
}

void TestAnswerLines::takesTheMeanForTheLine()
{
    AnswerLine line = lineOf(u"大江东"_s);
    line.glyphs = { { u"大"_s, {}, 80, 0.8, {} }, { u"江"_s, {}, 90, 0.9, {} }, { u"东"_s, {}, {}, {}, {} } };
    const Line built = build(line).lines.first();
    QVERIFY(built.score.unit && std::abs(*built.score.unit - 0.85) < 1e-9);
    QVERIFY(!built.score.raw);
    QCOMPARE(built.score.measuredAt, ScoredAt::Glyph);
    QCOMPARE(built.glyphs[0].score, (Score { 0.8, 80, ScoredAt::Glyph }));
    QCOMPARE(built.glyphs[2].score, Score()); // nobody said anything about it
}

void TestAnswerLines::sharesTheScoreOfARun()
{
    AnswerLine line = lineOf(u"ab cd"_s);
    line.glyphs = { { u"ab"_s, rectPolygon({ 100, 100, 80, 50 }), 70, 0.7, {} },
        { u"cd"_s, rectPolygon({ 200, 100, 100, 50 }), 60, 0.6, {} } };
    const Line built = build(line).lines.first();
    QCOMPARE(built.words.size(), 2);
    QCOMPARE(
        built.words[1], (Word { 3, 2, rectPolygon({ 200, 100, 100, 50 }), { 0.6, 60, ScoredAt::Word } }));
    QCOMPARE(built.glyphs[3].score, (Score { 0.6, std::nullopt, ScoredAt::Word }));
    QCOMPARE(built.glyphs[2].score, Score());
    QCOMPARE(built.glyphs[0].polygon.boundingRect(), QRectF(100, 100, 40, 50));
    QCOMPARE(built.glyphs[0].origin, Origin::Estimated);
    QCOMPARE(built.glyphs[2].polygon.boundingRect(), QRectF(180, 100, 20, 50));
}

void TestAnswerLines::refusesScoresOutsideTheirRange_data()
{
    QTest::addColumn<double>("unit");
    QTest::addColumn<bool>("taken");
    QTest::newRow("0") << 0.0 << true;
    QTest::newRow("−0") << -0.0 << true;
    QTest::newRow("1") << 1.0 << true;
    QTest::newRow("a little more") << 1.0001 << false;
    QTest::newRow("less") << -0.01 << false;
    QTest::newRow("huge") << 1e9 << false;
    QTest::newRow("endless") << std::numeric_limits<double>::infinity() << false;
    QTest::newRow("no number") << std::nan("") << false;
}

void TestAnswerLines::refusesScoresOutsideTheirRange()
{
    QFETCH(double, unit);
    QFETCH(bool, taken);
    AnswerLine line = lineOf(u"大江"_s);
    line.unit = unit;
    line.raw = 100 * unit;
    line.glyphs = { { u"大"_s, {}, 100 * unit, unit, { { u"太"_s, unit } } } };
    const AnswerLines built = build(line);
    for (const Score& score : { built.lines.first().score, built.lines.first().glyphs[0].score }) {
        QCOMPARE(score.unit.has_value(), taken);
        QCOMPARE(score.raw.has_value(), std::isfinite(unit)); // what was delivered stays to be seen
    }
    QCOMPARE(built.lines.first().glyphs[0].alternatives.first().confidence.has_value(), taken);
    QCOMPARE(built.lines.first().glyphs[1].score.unit.has_value(), taken);
    QCOMPARE(
        std::ranges::any_of(built.warnings, [](const QString& w) { return w.contains("confidences"_L1); }),
        !taken);
}

void TestAnswerLines::keepsAlternatives()
{
    AnswerLine line = lineOf(u"大"_s);
    line.glyphs = scored({ u"大"_s });
    line.glyphs[0].alternatives = { { u"太"_s, 0.2 }, { u"大"_s, 0.1 }, { {}, 0.1 }, { u"犬"_s, {} } };
    const QList<Alternative> kept { { u"太"_s, 0.2 }, { u"犬"_s, std::nullopt } };
    QCOMPARE(build(line).lines.first().glyphs[0].alternatives, kept);
}

void TestAnswerLines::cutsWhatIsTooMuch()
{
    const AnswerBounds bounds { 3, 5, 12 };
    AnswerLine longLine = lineOf(u"abcdefgh"_s);
    longLine.glyphs = scored({ u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s });
    const AnswerLines one = build(longLine, bounds);
    QCOMPARE(one.lines.first().text(), u"abcde"_s);
    QVERIFY(!one.warnings.isEmpty());
    const AnswerLines many = buildAnswerLines({ 5, lineOf(u"abc"_s) }, picture, {}, bounds);
    QCOMPARE(many.lines.size(), 3);
    QCOMPARE(many.warnings.size(), 1);
    const AnswerLines atBounds = buildAnswerLines({ 3, lineOf(u"abcd"_s) }, picture, {}, bounds);
    QCOMPARE(atBounds.lines.size(), 3);
    QVERIFY(atBounds.warnings.isEmpty());
    const AnswerLines inAll = buildAnswerLines({ 3, lineOf(u"abcde"_s) }, picture, {}, bounds);
    QCOMPARE(inAll.lines.last().text(), u"ab"_s);
    QCOMPARE(inAll.warnings.size(), 1);
    // One letter with a hundred thousand accents.
    const AnswerLines accents = build(lineOf(u'a' + QString(100'000, QChar(0x0301))), bounds);
    QVERIFY(accents.lines.first().text().size() <= 40);
}

void TestAnswerLines::tellsEachFlawOnce()
{
    AnswerLine line = lineOf(u"ab"_s);
    line.unit = 7;
    line.polygon = rectPolygon({ -300, 100, 600, 50 });
    const AnswerLines built = buildAnswerLines({ 50, line }, picture, {});
    QCOMPARE(built.warnings.size(), 2);
    for (const QString& warning : built.warnings)
        QVERIFY(warning.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestAnswerLines)
#include "tst_answerlines.moc"
