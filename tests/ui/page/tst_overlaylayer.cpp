// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/overlaylayer.h"
#include "ui/page/overlaysamples.h"

#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

class TestOverlayLayer final : public QObject
{
    Q_OBJECT
private slots:
    void carriesWhatTheReaderSaid();
    void knowsWhatThePersonConfirmed();
    void aLineScoredAsAWholeSaysSo();
    void countsDoubts();
    void otherHeatTakesThePlaceOfConfidence();
    void findsTheGlyph_data();
    void findsTheGlyph();
    void findsTheNearerOfTwoOverlapping();
    void slantedBoxesAreHitByTheirShape();
    void leavesOutWhatIsElsewhere();
    void glyphsWithoutAPlaceKeepTheirIndex();
    void hitsAreFoundOnADensePage();
};

void TestOverlayLayer::carriesWhatTheReaderSaid()
{
    Recognition recognition;
    recognition.lines << lineAt({ u"a"_s, u" "_s, u"b"_s }, { 0.9, -1, 0.2 }, { 100, 100 });
    recognition.lines[0].glyphs[2].origin = Origin::Estimated;
    const OverlayLayer layer = layerOf(recognition);
    QCOMPARE(layer.lines().size(), size_t(1));
    QCOMPARE(layer.lines()[0].label, u"1"_s);
    QCOMPARE(layer.lines()[0].measuredAt, ScoredAt::Glyph);
    QCOMPARE(layer.glyph(0, 0)->confidence.value_or(-1), 0.9);
    QVERIFY(!layer.glyph(0, 1)->confidence);
    QVERIFY(layer.glyph(0, 1)->space);
    QVERIFY(layer.glyph(0, 2)->estimated);
    QVERIFY(!layer.glyph(0, 3));
    QVERIFY(!layer.glyph(1, 0));
    QCOMPARE(layer.source(0, 2)->text, u"b"_s);
    QCOMPARE(layer.text(0), u"a b"_s);
}

void TestOverlayLayer::knowsWhatThePersonConfirmed()
{
    Transcript transcript;
    transcript.lines << transcribed(lineAt({ u"a"_s, u"b"_s }, { 0.1, 0.2 }, { 100, 100 }), { 0 });
    const OverlayLayer layer = layerOf(transcript);
    QVERIFY(layer.glyph(0, 0)->certain);
    QVERIFY(!layer.glyph(0, 1)->certain);
    QVERIFY(layer.lines()[0].anyCertain);
    QCOMPARE(layer.lines()[0].confidence.value_or(-1), 0.2);
    QCOMPARE(layer.source(0, 1)->text, u"b"_s);
}

void TestOverlayLayer::aLineScoredAsAWholeSaysSo()
{
    Recognition recognition;
    recognition.lines << lineAt({ u"a"_s, u"b"_s }, { 0.4, 0.4 }, { 100, 100 }, ScoredAt::Line);
    recognition.lines << lineAt({ u"c"_s }, { -1 }, { 100, 200 });
    recognition.lines[1].score = { 0.7, 70, ScoredAt::Line };
    recognition.lines << lineAt({ u"d"_s }, { -1 }, { 100, 300 });
    const OverlayLayer layer = layerOf(recognition);
    QCOMPARE(layer.line(0)->measuredAt, ScoredAt::Line);
    QCOMPARE(layer.line(0)->confidence.value_or(-1), 0.4);
    QCOMPARE(layer.line(1)->measuredAt, ScoredAt::Line);
    QCOMPARE(layer.line(1)->confidence.value_or(-1), 0.7);
    QCOMPARE(layer.line(2)->measuredAt, ScoredAt::None);
    QVERIFY(!layer.line(2)->confidence);
}

void TestOverlayLayer::countsDoubts()
{
    Transcript transcript;
    transcript.lines << transcribed(
        lineAt({ u"a"_s, u"b"_s, u" "_s, u"c"_s, u"d"_s }, { 0.1, 0.2, 0.1, -1, 0.9 }, { 0, 0 }), { 0 });
    transcript.lines << transcribed(lineAt({ u"e"_s }, { 0.3 }, { 0, 100 }));
    const OverlayLayer layer = layerOf(transcript);
    QCOMPARE(layer.doubts(0.5), 2); // b and e: a is confirmed, a space is nothing to doubt, c has no score
    QCOMPARE(layer.doubts(0.5, 1), 1);
    QCOMPARE(layer.doubts(1.0, 0), 2);
    QCOMPARE(layer.doubts(0.0), 0);
}

void TestOverlayLayer::otherHeatTakesThePlaceOfConfidence()
{
    Transcript transcript;
    transcript.lines << transcribed(
        lineAt({ u"a"_s, u"b"_s, u"c"_s }, { 0.9, 0.9, 0.9 }, { 100, 100 }, ScoredAt::Line), { 1 });
    const OverlayLayer own = layerOf(transcript);
    QCOMPARE(own.heatMode(), HeatMode::ThisReader);
    const OverlayLayer layer = withHeat(own, HeatMode::Disagreement, { { 0.25, 0.5, {} } });
    QCOMPARE(layer.heatMode(), HeatMode::Disagreement);
    QCOMPARE(layer.glyph(0, 0)->confidence, std::optional(0.25));
    QVERIFY(layer.glyph(0, 1)->certain); // a person said so, whoever disagrees
    QCOMPARE(layer.glyph(0, 2)->confidence, std::nullopt);
    QCOMPARE(layer.line(0)->confidence, std::optional(0.25));
    QCOMPARE(layer.line(0)->measuredAt, ScoredAt::Glyph); // no flat tint: the numbers are the glyphs' own
    QCOMPARE(layer.doubts(0.6), 1);
    const OverlayLayer none = withHeat(own, HeatMode::WorstOfAll, {});
    QCOMPARE(none.line(0)->confidence, std::nullopt);
    QCOMPARE(none.doubts(1), 0);
}

void TestOverlayLayer::findsTheGlyph_data()
{
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("glyph");
    QTest::newRow("first of the first") << QPointF(110, 115) << 0 << 0;
    QTest::newRow("second of the second") << QPointF(130, 215) << 1 << 1;
    QTest::newRow("in the line, on no glyph") << QPointF(98, 115) << 0 << -1;
    QTest::newRow("between the lines") << QPointF(110, 160) << -1 << -1;
    QTest::newRow("far away") << QPointF(5000, -40) << -1 << -1;
}

void TestOverlayLayer::findsTheGlyph()
{
    QFETCH(QPointF, point);
    QFETCH(int, line);
    QFETCH(int, glyph);
    Recognition recognition;
    recognition.lines << lineAt({ u"a"_s, u"b"_s }, { 0.4, 0.4 }, { 100, 100 });
    recognition.lines << lineAt({ u"c"_s, u"d"_s }, { 0.4, 0.4 }, { 100, 200 });
    QCOMPARE(layerOf(recognition).at(point), (OverlayHit { line, glyph }));
}

void TestOverlayLayer::findsTheNearerOfTwoOverlapping()
{
    Recognition recognition;
    Line line = lineAt({ u"f"_s, u"j"_s }, { 0.4, 0.4 }, { 100, 100 });
    line.glyphs[1].polygon = rectPolygon({ 110, 100, 20, 30 });
    recognition.lines << line;
    const OverlayLayer layer = layerOf(recognition);
    QCOMPARE(layer.at({ 112, 115 }).glyph, 0);
    QCOMPARE(layer.at({ 118, 115 }).glyph, 1);
}

void TestOverlayLayer::slantedBoxesAreHitByTheirShape()
{
    Recognition recognition;
    Line line = lineAt({ u"a"_s }, { 0.4 }, { 100, 100 });
    line.glyphs[0].polygon = QPolygonF({ { 100, 100 }, { 200, 200 }, { 190, 210 }, { 90, 110 } });
    line.polygon = line.glyphs[0].polygon;
    recognition.lines << line;
    const OverlayLayer layer = layerOf(recognition);
    QCOMPARE(layer.at({ 145, 155 }), (OverlayHit { 0, 0 }));
    QCOMPARE(layer.at({ 190, 110 }), OverlayHit {}); // in the bounds, not in the box
}

void TestOverlayLayer::leavesOutWhatIsElsewhere()
{
    const OverlayLayer layer = layerOf(densePage(100, 10));
    QCOMPARE(layer.linesIn({ 0, 38, 100, 28 }).size(), size_t(1));
    QCOMPARE(layer.linesIn({ 0, 0, 4000, 4000 }).size(), size_t(100));
    QVERIFY(layer.linesIn({ 3000, 0, 100, 4000 }).empty());
    QVERIFY(layer.linesIn({ 0, 3500, 4000, 10 }).empty());
}

void TestOverlayLayer::glyphsWithoutAPlaceKeepTheirIndex()
{
    Transcript transcript;
    TranscriptLine typed = transcribed(lineAt({ u"a"_s, u"b"_s }, { 0.1, 0.2 }, { 100, 100 }));
    typed.polygon = {};
    typed.glyphs[0].glyph.polygon = {};
    transcript.lines << TranscriptLine {} << typed;
    const OverlayLayer layer = layerOf(transcript);
    QCOMPARE(layer.lines().size(), size_t(2));
    QVERIFY(layer.glyph(1, 0)->bounds.isEmpty());
    QCOMPARE(layer.at({ 130, 115 }), (OverlayHit { 1, 1 }));
}

void TestOverlayLayer::hitsAreFoundOnADensePage()
{
    const OverlayLayer layer = layerOf(densePage(200, 250));
    int hits = 0;
    constexpr int tries = 2000;
    for (int i = 0; i < tries; ++i)
        hits += layer.at({ 40.0 + i * 7 % 3200, 40.0 + i * 13 % 5800 }).line >= 0 ? 1 : 0;
    QVERIFY(hits > tries / 2);
}

QTEST_GUILESS_MAIN(TestOverlayLayer)
#include "tst_overlaylayer.moc"
