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
constexpr double endless = std::numeric_limits<double>::infinity();

Line built(const QString& text, const QPolygonF& polygon, const QTransform& toPage = {})
{
    AnswerLine line;
    line.text = text;
    line.polygon = polygon;
    return buildAnswerLines({ line }, picture, toPage).lines.first();
}

QPolygonF manyCorners(int count)
{
    QPolygonF circle;
    for (int i = 0; i < count; ++i)
        circle << QPointF(
            300 + 100 * std::cos(2 * M_PI * i / count), 200 + 100 * std::sin(2 * M_PI * i / count));
    return circle;
}

bool isNear(const QPolygonF& a, const QPolygonF& b)
{
    return std::ranges::equal(
        a, b, [](QPointF p, QPointF q) { return std::hypot(p.x() - q.x(), p.y() - q.y()) < 1e-6; });
}

} // namespace

/// Where lines and characters of an answer come to lie on the page.
class TestAnswerPlaces final : public QObject
{
    Q_OBJECT
private slots:
    void makesOutlinesUsable_data();
    void makesOutlinesUsable();
    void slicesTheLineByWidthInPrint();
    void slicesAlongATurnedLine();
    void fillsTheGapsBetweenMeasuredGlyphs();
    void readsColumnsDown();
    void mapsToThePage_data();
    void mapsToThePage();
};

void TestAnswerPlaces::makesOutlinesUsable_data()
{
    QTest::addColumn<QPolygonF>("given");
    QTest::addColumn<QPolygonF>("expected");
    QTest::addColumn<QString>("warning");
    const QPolygonF box = rectPolygon({ 100, 50, 200, 40 });
    const QPolygonF turned({ { 300, 90 }, { 100, 90 }, { 100, 50 }, { 300, 50 } });
    const QPolygonF slanted({ { 100, 50 }, { 300, 70 }, { 297, 110 }, { 97, 90 } });
    const QPolygonF none;
    const QString cut = u"reached beyond"_s;
    const QString repaired = u"out of order"_s;
    const QString dropped = u"could not be used"_s;
    QTest::newRow("none") << none << none << QString();
    QTest::newRow("upright") << box << box << QString();
    QTest::newRow("upside down") << turned << turned << QString();
    QTest::newRow("slanted") << slanted << slanted << QString();
    QTest::newRow("closed") << QPolygonF(box + QPolygonF({ { 100, 50 } })) << box << QString();
    QTest::newRow("a point") << QPolygonF(box.first(1)) << none << dropped;
    QTest::newRow("a stroke") << QPolygonF(box.first(2)) << none << dropped;
    QTest::newRow("three corners") << QPolygonF(box.first(3)) << box << repaired;
    QTest::newRow("five corners") << manyCorners(5) << manyCorners(5) << QString();
    QTest::newRow("1000 corners") << manyCorners(1000) << rectPolygon({ 200, 100, 200, 200 }) << repaired;
    QTest::newRow("anticlockwise") << QPolygonF({ slanted[0], slanted[3], slanted[2], slanted[1] }) << slanted
                                   << repaired;
    QTest::newRow("width below zero") << rectPolygon({ 300, 50, -200, 40 }) << box << repaired;
    QTest::newRow("height below zero") << rectPolygon({ 100, 90, 200, -40 }) << box << repaired;
    QTest::newRow("in rows") << QPolygonF({ slanted[0], slanted[1], slanted[3], slanted[2] }) << slanted
                             << repaired;
    QTest::newRow("crosswise") << QPolygonF({ slanted[0], slanted[2], slanted[1], slanted[3] }) << slanted
                               << repaired;
    QTest::newRow("a star") << QPolygonF(
        { { 200, 100 }, { 260, 280 }, { 100, 170 }, { 300, 170 }, { 140, 280 } })
                            << rectPolygon({ 100, 100, 200, 180 }) << repaired;
    QTest::newRow("a pixel outside") << rectPolygon({ -1, 0, 101, 40 }) << rectPolygon({ 0, 0, 100, 40 })
                                     << QString();
    QTest::newRow("beyond the edge") << rectPolygon({ -50, -50, 150, 90 }) << rectPolygon({ 0, 0, 100, 40 })
                                     << cut;
    QTest::newRow("huge") << rectPolygon({ -1e9, -1e300, 2e9, 2e300 }) << rectPolygon({ {}, picture }) << cut;
    QTest::newRow("outside") << rectPolygon({ 2000, 50, 200, 40 }) << none << dropped;
    QTest::newRow("no number") << QPolygonF({ { 100, 50 }, { std::nan(""), 50 }, { 300, 90 }, { 100, 90 } })
                               << none << dropped;
    QTest::newRow("endless") << rectPolygon({ 100, 50, endless, 40 }) << none << dropped;
    QTest::newRow("too thin") << rectPolygon({ 100, 50, 200, 0.004 }) << none << dropped;
    QTest::newRow("flat") << rectPolygon({ 100, 50, 200, 0 }) << none << dropped;
}

void TestAnswerPlaces::makesOutlinesUsable()
{
    QFETCH(QPolygonF, given);
    QFETCH(QPolygonF, expected);
    QFETCH(QString, warning);
    AnswerLine line;
    line.text = u"ab"_s;
    line.polygon = given;
    const AnswerLines answer = buildAnswerLines({ line }, picture, {});
    QCOMPARE(answer.lines.first().polygon.size(), expected.size());
    QVERIFY(isNear(answer.lines.first().polygon, expected));
    QCOMPARE(answer.lines.first().text(), u"ab"_s);
    QCOMPARE(answer.lines.first().glyphs[1].polygon.isEmpty(), expected.isEmpty());
    QCOMPARE(answer.warnings.size(), warning.isEmpty() ? 0 : 1);
    QVERIFY(warning.isEmpty() || answer.warnings.first().contains(warning));
}

void TestAnswerPlaces::slicesTheLineByWidthInPrint()
{
    const Line line = built(u"大Wi。"_s, rectPolygon({ 0, 0, 1000, 40 }));
    // 1 + 0.944 + 0.222 + 1 of 1000 pixels.
    QList<double> lefts;
    for (const Glyph& glyph : line.glyphs) {
        QCOMPARE(glyph.origin, Origin::Estimated);
        lefts << std::round(glyph.polygon.first().x());
    }
    QCOMPARE(lefts, (QList<double> { 0, 316, 614, 684 }));
    QVERIFY(isNear(line.glyphs.last().polygon.sliced(1, 2), { { 1000, 0 }, { 1000, 40 } }));
}

void TestAnswerPlaces::slicesAlongATurnedLine()
{
    QTransform turn;
    turn.translate(500, 250);
    turn.rotate(200);
    const Line line = built(u"大江东去"_s, turn.map(rectPolygon({ -100, -20, 200, 40 })));
    for (int i = 0; i < 4; ++i)
        QVERIFY(isNear(line.glyphs[i].polygon, turn.map(rectPolygon({ -100.0 + 50 * i, -20, 50, 40 }))));
}

void TestAnswerPlaces::fillsTheGapsBetweenMeasuredGlyphs()
{
    AnswerLine given;
    given.text = u"大 江x东"_s;
    given.polygon = rectPolygon({ 100, 100, 400, 50 });
    given.glyphs = { { u"大"_s, rectPolygon({ 100, 110, 50, 40 }), {}, {}, {} },
        { u"江"_s, rectPolygon({ 170, 110, 50, 40 }), {}, {}, {} },
        { u"东"_s, rectPolygon({ 215, 110, 50, 40 }), {}, {}, {} } };
    const Line line = buildAnswerLines({ given }, picture, {}).lines.first();
    QVERIFY(isNear(line.glyphs[1].polygon, rectPolygon({ 150, 110, 20, 40 })));
    QCOMPARE(line.glyphs[1].origin, Origin::Estimated);
    QCOMPARE(line.glyphs[2].origin, Origin::Provider);
    // No room: where its share of the line is.
    QVERIFY(line.glyphs[3].polygon.boundingRect().width() > 10);
}

void TestAnswerPlaces::readsColumnsDown()
{
    const Line column = built(u"大江东去"_s, rectPolygon({ 100, 100, 50, 200 }));
    QCOMPARE(column.direction, WritingDirection::TopToBottom);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(column.glyphs[i].polygon.boundingRect(), QRectF(100, 100 + 50 * i, 50, 50));
    QCOMPARE(built(u"abcd"_s, rectPolygon({ 100, 100, 50, 200 })).direction, WritingDirection::LeftToRight);
    QCOMPARE(built(u"大"_s, rectPolygon({ 100, 100, 50, 200 })).direction, WritingDirection::LeftToRight);
}

void TestAnswerPlaces::mapsToThePage_data()
{
    QTest::addColumn<QTransform>("toPage");
    for (const double angle : { 0.0, 90.0, 180.0, 270.0, 7.0, -7.0 })
        for (const double scale : { 1.0, 2.0 })
            QTest::addRow("%g° × %g", angle, scale)
                << QTransform().translate(40, 30).rotate(angle).scale(scale, scale);
}

void TestAnswerPlaces::mapsToThePage()
{
    QFETCH(QTransform, toPage);
    const QPolygonF polygon({ { 100, 50 }, { 300, 70 }, { 297, 110 }, { 97, 90 } });
    AnswerLine given;
    given.text = u"大江"_s;
    given.polygon = polygon;
    given.glyphs = { { u"大"_s, polygon, {}, {}, {} } };
    const Line line = buildAnswerLines({ given }, picture, toPage).lines.first();
    QVERIFY(isNear(line.polygon, toPage.map(polygon)));
    QVERIFY(isNear(line.glyphs[0].polygon, toPage.map(polygon)));
    QVERIFY(isNear(line.glyphs[1].polygon, toPage.map(built(u"大江"_s, polygon).glyphs[1].polygon)));
}

QTEST_GUILESS_MAIN(TestAnswerPlaces)
#include "tst_answerplaces.moc"
