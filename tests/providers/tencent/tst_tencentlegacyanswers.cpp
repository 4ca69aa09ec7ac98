// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "tencenttalk.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray legacyLine(const QByteArray& rest)
{
    return R"({"code":0,"message":"OK","data":{"session_id":"s","items":[{"itemcoord":{"x":10,"y":10,)"
           R"("width":80,"height":30},"itemstring":"ab",)"
        + rest + "}]}}";
}

QByteArray legacyScores(const QByteArray& first, const QByteArray& second)
{
    return legacyLine(R"("words":[{"character":"a","confidence":)" + first
        + R"(},{"character":"b","confidence":)" + second + "}]");
}

QList<std::optional<double>> units(const Line& line)
{
    QList<std::optional<double>> units;
    std::ranges::transform(
        line.glyphs, std::back_inserter(units), [](const Glyph& glyph) { return glyph.score.unit; });
    return units;
}

// Dividing by 100 is not exact.
bool isSame(const QList<std::optional<double>>& some, const QList<std::optional<double>>& others)
{
    return std::ranges::equal(some, others, [](const auto& one, const auto& other) {
        return one.has_value() == other.has_value() && (!one || std::abs(*one - *other) < 1e-12);
    });
}

QPolygonF quad(QPointF a, QPointF b, QPointF c, QPointF d)
{
    return QPolygonF({ a, b, c, d });
}

} // namespace

class tst_TencentLegacyAnswers final : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsRead();
    void percentAndCandidatesAreRead();
    void scaleIsThatOfTheAnswer_data();
    void scaleIsThatOfTheAnswer();
    void lineScoreIsTheMean();
};

void tst_TencentLegacyAnswers::everyFieldIsRead()
{
    const QByteArray body = recorded(u"legacy_unit.json"_s);
    const Recognition read = recognitionIn(legacyTurn(body));
    QCOMPARE(read.provider, u"tencent-legacy"_s);
    QCOMPARE(read.model, u"handwriting"_s);
    QCOMPARE(read.requestId, u"12000000000000001"_s);
    QCOMPARE(read.rawAnswer, body);
    QCOMPARE(read.warnings, QStringList());
    QCOMPARE(read.text(), u"山高月小\n水落石出"_s);
    const Line& line = read.lines.at(0);
    QCOMPARE(line.polygon, rectPolygon(QRectF(12, 20, 160, 40)));
    QCOMPARE(line.paragraph, -1);
    QCOMPARE(units(line), (QList<std::optional<double>> { 0.9991, 0.9712, 0.8833, 0.2104 }));
    QCOMPARE(line.glyphs.at(3).score.raw, 0.2104);
    QCOMPARE(line.glyphs.at(3).score.measuredAt, ScoredAt::Glyph);
    QCOMPARE(line.glyphs.at(3).origin, Origin::Estimated);
    QCOMPARE(line.glyphs.at(3).polygon.boundingRect(), QRectF(132, 20, 40, 40));
}

void tst_TencentLegacyAnswers::percentAndCandidatesAreRead()
{
    const Recognition read = recognitionIn(legacyTurn(recorded(u"legacy_percent.json"_s)));
    QCOMPARE(read.lines.size(), 1);
    const Line& line = read.lines.at(0);
    QCOMPARE(line.polygon, quad({ 12, 22 }, { 171, 18 }, { 172, 57 }, { 13, 61 }));
    QVERIFY(isSame(units(line), { 0.995, 0.909, 0.007, 1.0 }));
    QCOMPARE(line.glyphs.at(1).score.raw, 90.9);
    QCOMPARE(line.glyphs.at(0).alternatives, (QList<Alternative> { { u"出"_s, 0.125 } }));
    QCOMPARE(line.glyphs.at(1).alternatives, (QList<Alternative> { { u"髙"_s, 0.4 }, { u"亭"_s, 0.03 } }));
    QCOMPARE(line.glyphs.at(2).alternatives, QList<Alternative>());
    QCOMPARE(line.glyphs.at(3).alternatives, (QList<Alternative> { { u"少"_s, 0.08 } }));
}

void tst_TencentLegacyAnswers::scaleIsThatOfTheAnswer_data()
{
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<std::optional<double>>>("expected");
    using Units = QList<std::optional<double>>;
    const auto row = [](const char* name, const char* scale, const QByteArray& body, const Units& expected) {
        QTest::newRow(name) << QString::fromLatin1(scale) << body << expected;
    };
    row("up to 1", "auto", legacyScores("0.9", "1"), { 0.9, 1.0 });
    row("up to 100", "auto", legacyScores("0.9", "93"), { 0.009, 0.93 });
    row("a hair above 1", "auto", legacyScores("0.9", "1.0000005"), { 0.9, 1.0 });
    row("just above 1", "auto", legacyScores("0.9", "1.00001"), { 0.009, 0.0100001 });
    row("told to be 100", "100", legacyScores("0.9", "0.5"), { 0.009, 0.005 });
    row("told to be 1", "1", legacyScores("0.9", "0.5"), { 0.9, 0.5 });
    row("told to be 1 and is not", "1", legacyScores("0.9", "93"), { 0.9, std::nullopt });
    row("nonsense decides nothing", "auto", legacyScores("0.9", "1e9"), { 0.9, std::nullopt });
    row("above 100", "auto", legacyScores("50", "101"), { 0.5, std::nullopt });
    row("negative", "auto", legacyScores("-1", "0.5"), { std::nullopt, 0.5 });
    row("minus zero", "auto", legacyScores("-0", "0.5"), { 0.0, 0.5 });
    row("null", "auto", legacyScores("null", "0.5"), { std::nullopt, 0.5 });
    row("a text", "auto", legacyScores("\"93\"", "0.5"), { std::nullopt, 0.5 });
    row("absent", "auto", legacyLine(R"("words":[{"character":"a"},{"character":"b"}])"),
        { std::nullopt, std::nullopt });
    row("too few words", "auto", legacyLine(R"("words":[{"character":"a","confidence":0.5}])"),
        { 0.5, std::nullopt });
    row("no words", "auto", legacyLine(R"("words":[])"), { std::nullopt, std::nullopt });
}

void tst_TencentLegacyAnswers::scaleIsThatOfTheAnswer()
{
    QFETCH(QString, scale);
    QFETCH(QByteArray, body);
    const Recognition read = recognitionIn(legacyTurn(body, 200, { { u"confidence-scale"_s, scale } }));
    QCOMPARE(read.lines.size(), 1);
    QFETCH(QList<std::optional<double>>, expected);
    QVERIFY(isSame(units(read.lines.at(0)), expected));
}

void tst_TencentLegacyAnswers::lineScoreIsTheMean()
{
    const Recognition some = recognitionIn(legacyTurn(legacyScores("0.9", "0.5")));
    QCOMPARE(some.lines.at(0).score, (Score { 0.7, std::nullopt, ScoredAt::Glyph }));
    const Recognition none = recognitionIn(legacyTurn(legacyLine(R"("words":[])")));
    QCOMPARE(none.lines.at(0).score, Score());
}

QTEST_GUILESS_MAIN(tst_TencentLegacyAnswers)
#include "tst_tencentlegacyanswers.moc"
