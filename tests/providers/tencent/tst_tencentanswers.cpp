// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/corners.h"
#include "providers/tencent/v3exchange.h"
#include "tencenttalk.h"

#include <QTest>

#include <algorithm>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray v3Line(const QByteArray& fields)
{
    return R"({"Response":{"Angle":0,"RequestId":"r","TextDetections":[{"DetectedText":"ab",)" + fields
        + "}]}}";
}

QList<std::optional<double>> units(const Line& line)
{
    QList<std::optional<double>> units;
    std::ranges::transform(
        line.glyphs, std::back_inserter(units), [](const Glyph& glyph) { return glyph.score.unit; });
    return units;
}

QPolygonF quad(QPointF a, QPointF b, QPointF c, QPointF d)
{
    return QPolygonF({ a, b, c, d });
}

} // namespace

class tst_TencentAnswers final : public QObject
{
    Q_OBJECT

private slots:
    void v3HandwritingReadsEveryField();
    void v3AccurateReadsEveryField();
    void v3PolygonIsNeverTurned();
    void v3ItemPolygonOnlyWhereNothingWasTurned();
    void v3MisspeltAngleCounts();
    void v3ParagraphsCountFromZero_data();
    void v3ParagraphsCountFromZero();
    void v3WithoutWrapperOrIdWarns();
    void boxesComeBackThroughTheSentMatrix();
    void wrongTypesAreLeftOutWithAWarning();
    void cornersBeginWhereReadingBegins();
};

void tst_TencentAnswers::v3HandwritingReadsEveryField()
{
    const QByteArray body = recorded(u"handwriting.json"_s);
    const Recognition read = recognitionIn(v3Turn(body));
    QCOMPARE(read.provider, u"tencent"_s);
    QCOMPARE(read.model, u"GeneralHandwritingOCR"_s);
    QCOMPARE(read.requestId, u"00000000-0000-4000-8000-000000000001"_s);
    QCOMPARE(read.rawAnswer, body);
    QCOMPARE(read.warnings, QStringList());
    QCOMPARE(read.text(), u"山高 月小\n水落石出"_s);
    const Line& line = read.lines.at(0);
    QCOMPARE(line.score, (Score { 0.93, 93.0, ScoredAt::Line }));
    QCOMPARE(line.polygon, quad({ 20, 20 }, { 120, 31 }, { 116, 61 }, { 17, 50 }));
    QCOMPARE(line.paragraph, 0);
    QCOMPARE(read.lines.at(1).paragraph, 1);
    QCOMPARE(line.glyphs.size(), 5); // the space is one of its own and has no box
    QCOMPARE(line.glyphs.at(3).text, u"月"_s);
    QCOMPARE(line.glyphs.at(3).polygon, quad({ 80, 27 }, { 100, 29 }, { 97, 59 }, { 77, 57 }));
    QCOMPARE(line.glyphs.at(3).origin, Origin::Provider);
    QCOMPARE(line.glyphs.at(3).score.measuredAt, ScoredAt::Line);
    QCOMPARE(line.glyphs.at(3).score.unit, 0.93);
    QCOMPARE(line.glyphs.at(2).score.unit, std::nullopt);
    QCOMPARE(read.lines.at(1).glyphs.at(0).origin, Origin::Estimated);
}

void tst_TencentAnswers::v3AccurateReadsEveryField()
{
    const Recognition read = recognitionIn(
        v3Turn(recorded(u"accurate.json"_s), 200, { { u"engine"_s, u"GeneralAccurateOCR"_s } }));
    QCOMPARE(read.model, u"GeneralAccurateOCR"_s);
    QCOMPARE(read.text(), u"水落石出\nnote"_s);
    const Line& line = read.lines.at(0);
    QCOMPARE(line.paragraph, 2);
    QCOMPARE(line.score, (Score { 0.97, 97.0, ScoredAt::Glyph }));
    // Delivered from the lower left corner on, as the service has done.
    QCOMPARE(line.polygon, rectPolygon(QRectF(20, 20, 120, 30)));
    QCOMPARE(units(line), (QList<std::optional<double>> { 0.99, 0.96, 0.41, 1.0 }));
    QCOMPARE(line.glyphs.at(2).score, (Score { 0.41, 41.0, ScoredAt::Glyph }));
    QCOMPARE(line.glyphs.at(2).polygon, rectPolygon(QRectF(80, 20, 30, 30)));
    QCOMPARE(line.glyphs.at(2).origin, Origin::Provider);
    const Line& second = read.lines.at(1);
    QCOMPARE(second.polygon, rectPolygon(QRectF(30, 80, 40, 20)));
    QCOMPARE(second.paragraph, -1);
    QCOMPARE(second.glyphs.at(0).score, (Score { 0.8, std::nullopt, ScoredAt::Line }));
}

void tst_TencentAnswers::v3PolygonIsNeverTurned()
{
    const QByteArray line
        = R"("Confidence":9,"Polygon":[{"X":60,"Y":20},{"X":60,"Y":90},{"X":40,"Y":90},{"X":40,"Y":20}])";
    QByteArray body = v3Line(line);
    const QPolygonF upright = recognitionIn(v3Turn(body)).lines.at(0).polygon;
    QCOMPARE(upright, quad({ 60, 20 }, { 60, 90 }, { 40, 90 }, { 40, 20 }));
    body.replace("\"Angle\":0", "\"Angle\":90");
    const Recognition turned = recognitionIn(v3Turn(body));
    QCOMPARE(turned.lines.at(0).polygon, upright);
    QCOMPARE(turned.warnings.size(), 1);
    QVERIFY(turned.warnings.at(0).contains(u"90"_s));
}

void tst_TencentAnswers::v3ItemPolygonOnlyWhereNothingWasTurned()
{
    QByteArray body = v3Line(R"("Confidence":9,"ItemPolygon":{"X":10,"Y":20,"Width":30,"Height":40})");
    QCOMPARE(recognitionIn(v3Turn(body)).lines.at(0).polygon, rectPolygon(QRectF(10, 20, 30, 40)));
    body.replace("\"Angle\":0", "\"Angle\":6.5");
    QCOMPARE(recognitionIn(v3Turn(body)).lines.at(0).polygon, QPolygonF());
    QCOMPARE(recognitionIn(v3Turn(body)).text(), u"ab"_s);
}

void tst_TencentAnswers::v3MisspeltAngleCounts()
{
    QByteArray body = v3Line(R"("Confidence":9,"ItemPolygon":{"X":10,"Y":20,"Width":30,"Height":40})");
    body.replace("\"Angle\":0", "\"Angel\":6.5");
    QCOMPARE(recognitionIn(v3Turn(body)).lines.at(0).polygon, QPolygonF());
    body.replace("\"Angel\":6.5", "\"Angle\":0,\"Angel\":6.5");
    QCOMPARE(recognitionIn(v3Turn(body)).lines.at(0).polygon, rectPolygon(QRectF(10, 20, 30, 40)));
}

void tst_TencentAnswers::v3ParagraphsCountFromZero_data()
{
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<int>("expected");
    QTest::newRow("first") << QByteArray(R"("{\"Parag\":{\"ParagNo\":1}}")") << 0;
    QTest::newRow("seventh") << QByteArray(R"("{\"Parag\":{\"ParagNo\":7,\"ParagType\":0}}")") << 6;
    QTest::newRow("zero") << QByteArray(R"("{\"Parag\":{\"ParagNo\":0}}")") << -1;
    QTest::newRow("huge") << QByteArray(R"("{\"Parag\":{\"ParagNo\":1e300}}")") << -1;
    QTest::newRow("a text") << QByteArray(R"("{\"Parag\":{\"ParagNo\":\"1\"}}")") << -1;
    QTest::newRow("nothing") << QByteArray(R"("{}")") << -1;
    QTest::newRow("empty") << QByteArray(R"("")") << -1;
    QTest::newRow("broken") << QByteArray(R"("{\"Parag\":")") << -1;
    QTest::newRow("null") << QByteArray("null") << -1;
    QTest::newRow("an object") << QByteArray(R"({"Parag":{"ParagNo":1}})") << -1;
}

void tst_TencentAnswers::v3ParagraphsCountFromZero()
{
    QFETCH(QByteArray, info);
    const Recognition read = recognitionIn(v3Turn(v3Line("\"Confidence\":9,\"AdvancedInfo\":" + info)));
    QCOMPARE(read.lines.size(), 1);
    QTEST(read.lines.at(0).paragraph, "expected");
}

void tst_TencentAnswers::v3WithoutWrapperOrIdWarns()
{
    const Recognition read = recognitionIn(v3Turn(
        R"({"TextDetections":[{"DetectedText":"ab","Confidence":85,"Polygon":[{"X":10,"Y":10},{"X":90,"Y":10},
        {"X":90,"Y":40},{"X":10,"Y":40}],"AdvancedInfo":"{\"Parag\":{\"ParagNo\":3}}"}]})"));
    QCOMPARE(read.text(), u"ab"_s);
    QCOMPARE(read.requestId, QString());
    QCOMPARE(read.warnings.size(), 2);
}

void tst_TencentAnswers::boxesComeBackThroughTheSentMatrix()
{
    ExchangeInput input = v3Input();
    input.image.toPage = QTransform(0, 2, -2, 0, 300, 0); // sent half as large and a quarter turned
    V3Exchange exchange(std::move(input));
    (void)requestOf(exchange);
    const Turn turn = exchange.accept({ 200, {}, recorded(u"handwriting.json"_s) });
    QCOMPARE(recognitionIn(turn).lines.at(0).polygon.at(0), QPointF(300 - 2 * 20, 2 * 20));
    QCOMPARE(recognitionIn(turn).lines.at(0).polygon.at(1), QPointF(300 - 2 * 31, 2 * 120));
}

void tst_TencentAnswers::wrongTypesAreLeftOutWithAWarning()
{
    for (const char* body : {
             R"({"Response":{"RequestId":"r","TextDetections":[{"DetectedText":"ab","Confidence":"93"}]}})",
             R"({"Response":{"RequestId":"r","TextDetections":[7,{"DetectedText":"ab"}]}})",
             R"({"Response":{"RequestId":"r","TextDetections":[{"DetectedText":"ab","Words":true}]}})",
             R"({"Response":{"RequestId":"r","TextDetections":[{"DetectedText":"ab","WordPolygon":"x"}]}})",
         }) {
        const Recognition read = recognitionIn(v3Turn(body));
        QCOMPARE(read.text(), u"ab"_s);
        QCOMPARE(read.lines.at(0).score.unit, std::nullopt);
        QVERIFY2(read.warnings.size() == 1, body);
    }
    const Recognition read = recognitionIn(legacyTurn(
        R"({"code":0,"data":{"session_id":"s","items":["x",{"itemstring":"ab","itemcoord":[],"words":{}}]}})"));
    QCOMPARE(read.text(), u"ab"_s);
    QCOMPARE(read.warnings.size(), 1);
}

void tst_TencentAnswers::cornersBeginWhereReadingBegins()
{
    const QPolygonF upright = quad({ 0, 0 }, { 100, 0 }, { 100, 20 }, { 0, 20 });
    QCOMPARE(lineCorners(upright, 0), upright);
    QCOMPARE(lineCorners(quad({ 0, 20 }, { 0, 0 }, { 100, 0 }, { 100, 20 }), 0), upright);
    QCOMPARE(lineCorners(quad({ 0, 0 }, { 0, 20 }, { 100, 20 }, { 100, 0 }), 0), upright);
    // A note down the margin of an upright page, a column, and a page on its side stay as they came.
    const QPolygonF down = quad({ 20, 0 }, { 20, 100 }, { 0, 100 }, { 0, 0 });
    QCOMPARE(lineCorners(down, 0), down);
    QCOMPARE(lineCorners(down, 90), down);
    const QPolygonF column = quad({ 0, 0 }, { 20, 0 }, { 20, 100 }, { 0, 100 });
    QCOMPARE(lineCorners(column, 0), column);
    QCOMPARE(lineCorners(quad({ 0, 0 }, { 20, 0 }, { 20, 100 }, { 0, 100 }), 90), down);
    const QPolygonF five({ { 0, 0 }, { 1, 0 }, { 2, 1 }, { 1, 2 }, { 0, 2 } });
    QCOMPARE(lineCorners(five, 0), five);
    QCOMPARE(beginningAlong(down, 0), quad({ 0, 0 }, { 20, 0 }, { 20, 100 }, { 0, 100 }));
    QCOMPARE(beginningAlong(QPolygonF(), 0), QPolygonF());
}

QTEST_GUILESS_MAIN(tst_TencentAnswers)
#include "tst_tencentanswers.moc"
