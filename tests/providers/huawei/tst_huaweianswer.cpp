// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/huawei/huaweianswer.h"
#include "support/testdata.h"

#include <QFile>
#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = R"({"result":{"words_block_count":2,"words_block_list":[
{"words":"大江东去","type":"text","confidence":0.98,"location":[[282,45],[461,47],[460,77],[280,76]]},
{"words":"浪淘尽","type":"text","confidence":0.99,"location":[[949,52],[1095,53],[1100,87],[953,86]]}]}})";

PreparedImage picture(const QSize& size = { 1200, 600 })
{
    PreparedImage image;
    image.size = size;
    return image;
}

std::optional<Recognition> parse(
    const QByteArray& body, const HuaweiSettings& settings = {}, const PreparedImage& image = picture())
{
    return huaweiRecognition({ 200, { { "X-Request-Id", "abc" } }, body }, settings, image, {});
}

QByteArray oneBlock(const QByteArray& block)
{
    return R"({"result":{"words_block_count":1,"words_block_list":[)" + block + "]}}";
}

HuaweiSettings detecting()
{
    HuaweiSettings settings;
    settings.detectDirection = true;
    return settings;
}

} // namespace

class TestHuaweiAnswer : public QObject
{
    Q_OBJECT

private slots:
    void handwriting();
    void anErrorBesideAResultCounts();
    void generalText();
    void boxesLandOnThePage();
    void nothingRead_data();
    void nothingRead();
    void listCountsNotTheCount();
    void oddFields_data();
    void oddFields();
    void scores_data();
    void scores();
    void manyLines();
    void directionWarns_data();
    void directionWarns();
    void sharedAnswers_data();
    void sharedAnswers();
};

void TestHuaweiAnswer::handwriting()
{
    const std::optional<Recognition> recognition = parse(sample);
    QVERIFY(recognition);
    QCOMPARE(recognition->provider, u"huawei"_s);
    QCOMPARE(recognition->model, u"handwriting"_s);
    QCOMPARE(recognition->requestId, u"abc"_s);
    QCOMPARE(recognition->rawAnswer, sample);
    QCOMPARE(recognition->warnings, QStringList());
    QCOMPARE(recognition->text(), u"大江东去\n浪淘尽"_s);
    const Line& line = recognition->lines.first();
    QCOMPARE(line.polygon, QPolygonF({ { 282, 45 }, { 461, 47 }, { 460, 77 }, { 280, 76 } }));
    QCOMPARE(line.score, (Score { 0.98, 0.98, ScoredAt::Line }));
    QCOMPARE(line.glyphs.size(), 4);
    // No service invented a gradient: every glyph has the line's score, and says so.
    QCOMPARE(line.glyphs.at(2).score.measuredAt, ScoredAt::Line);
    QCOMPARE(line.glyphs.at(2).score.unit, 0.98);
    QCOMPARE(line.glyphs.at(2).origin, Origin::Estimated);
}

void TestHuaweiAnswer::anErrorBesideAResultCounts()
{
    QVERIFY(parse(sample));
    for (const char* code : { "\"AIS.0001\"", "1001" })
        QVERIFY(!parse(QByteArray("{\"error_code\":") + code + ',' + sample.mid(1)));
}

void TestHuaweiAnswer::generalText()
{
    HuaweiSettings settings;
    settings.api = HuaweiSettings::Api::GeneralText;
    const std::optional<Recognition> recognition = parse(
        R"({"result":{"direction":-1,"words_block_count":1,"words_block_list":[{"words":"去吧","confidence":0.97,
"location":[[20,15],[60,15],[60,35],[20,35]],"char_list":[
{"char":"去","char_location":[[20,15],[42,15],[42,35],[20,35]],"char_confidence":0.99},
{"char":"吧","char_location":[[42,15],[60,15],[60,35],[42,35]],"char_confidence":0.42}]}],
"markdown_result":"去吧"}})",
        settings);
    QVERIFY(recognition);
    QCOMPARE(recognition->model, u"general-text"_s);
    QCOMPARE(recognition->warnings, QStringList());
    const Line& line = recognition->lines.first();
    QCOMPARE(line.score, (Score { 0.97, 0.97, ScoredAt::Glyph }));
    QCOMPARE(line.glyphs.size(), 2);
    QCOMPARE(line.glyphs.at(1).score, (Score { 0.42, 0.42, ScoredAt::Glyph }));
    QCOMPARE(line.glyphs.at(1).origin, Origin::Provider);
    QCOMPARE(line.glyphs.at(1).polygon, QPolygonF({ { 42, 15 }, { 60, 15 }, { 60, 35 }, { 42, 35 } }));
}

void TestHuaweiAnswer::boxesLandOnThePage()
{
    PreparedImage image = picture();
    image.toPage = QTransform::fromTranslate(10, 20) * QTransform::fromScale(2, 2);
    const std::optional<Recognition> recognition = parse(sample, {}, image);
    QVERIFY(recognition);
    QCOMPARE(recognition->lines.first().polygon.first(), QPointF((282 + 10) * 2, (45 + 20) * 2));
}

void TestHuaweiAnswer::nothingRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty list") << QByteArray(R"({"result":{"words_block_count":0,"words_block_list":[]}})");
    QTest::newRow("no list") << QByteArray(R"({"result":{"words_block_count":0}})");
    QTest::newRow("null") << QByteArray(R"({"result":{"words_block_count":0,"words_block_list":null}})");
}

void TestHuaweiAnswer::nothingRead()
{
    QFETCH(QByteArray, body);
    const std::optional<Recognition> recognition = parse(body);
    QVERIFY(recognition);
    QVERIFY(recognition->lines.isEmpty());
    QCOMPARE(recognition->warnings, QStringList());
}

void TestHuaweiAnswer::listCountsNotTheCount()
{
    QByteArray body = sample;
    body.replace("\"words_block_count\":2", "\"words_block_count\":7");
    QCOMPARE(parse(body)->lines.size(), 2);
}

void TestHuaweiAnswer::oddFields_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QString>("text");
    const QByteArray box = R"("location":[[1,1],[99,1],[99,20],[1,20]])";
    QTest::newRow("words is a number") << QByteArray(R"({"words":7,)" + box + "}") << QString();
    QTest::newRow("block is a text") << QByteArray("\"x\"") << QString();
    QTest::newRow("location of texts")
        << QByteArray(R"({"words":"a","location":[["1","1"],["9","1"]]})") << u"a"_s;
    QTest::newRow("location of integers") << QByteArray(R"({"words":"a","location":[1,1,9,1]})") << u"a"_s;
    QTest::newRow("location of triples")
        << QByteArray(R"({"words":"a","location":[[1,1,1],[9,1,1],[9,9,1],[1,9,1]]})") << u"a"_s;
    QTest::newRow("score is a text") << QByteArray(R"({"words":"a","confidence":"0.93",)" + box + "}")
                                     << u"a"_s;
    QTest::newRow("score is a list") << QByteArray(R"({"words":"a","confidence":[1],)" + box + "}") << u"a"_s;
    QTest::newRow("char_list is an object")
        << QByteArray(R"({"words":"a","char_list":{},)" + box + "}") << u"a"_s;
    QTest::newRow("char is a number")
        << QByteArray(R"({"words":"a","char_list":[{"char":1}],)" + box + "}") << u"a"_s;
    QTest::newRow("box outside") << QByteArray(
        R"({"words":"a","location":[[-1e9,0],[1e9,0],[1e9,1e9],[-1e9,1e9]]})")
                                 << u"a"_s;
}

// Read as far as it can be read, and said.
void TestHuaweiAnswer::oddFields()
{
    QFETCH(QByteArray, block);
    QFETCH(QString, text);
    const std::optional<Recognition> recognition = parse(oneBlock(block));
    QVERIFY(recognition);
    QCOMPARE(recognition->text(), text);
    QVERIFY(!recognition->warnings.isEmpty());
}

void TestHuaweiAnswer::scores_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<double>("unit"); // below 0: absent
    QTest::newRow("0") << QByteArray("0") << 0.0;
    QTest::newRow("1") << QByteArray("1") << 1.0;
    QTest::newRow("0.5") << QByteArray("0.5") << 0.5;
    QTest::newRow("null") << QByteArray("null") << -1.0;
    QTest::newRow("above") << QByteArray("101") << -1.0;
    QTest::newRow("below") << QByteArray("-1") << -1.0;
    QTest::newRow("huge") << QByteArray("1e9") << -1.0;
}

void TestHuaweiAnswer::scores()
{
    QFETCH(QByteArray, json);
    QFETCH(double, unit);
    const std::optional<Recognition> recognition = parse(
        oneBlock(R"({"words":"a","location":[[1,1],[99,1],[99,20],[1,20]],"confidence":)" + json + "}"));
    QVERIFY(recognition);
    QCOMPARE(recognition->lines.first().score.unit.value_or(-1), unit);
}

void TestHuaweiAnswer::manyLines()
{
    QByteArrayList blocks(25'000, R"({"words":"a"})");
    const std::optional<Recognition> recognition = parse(oneBlock(blocks.join(',')));
    QVERIFY(recognition);
    QCOMPARE(recognition->lines.size(), 20'000);
    QVERIFY(!recognition->warnings.isEmpty());
}

void TestHuaweiAnswer::directionWarns_data()
{
    QTest::addColumn<QByteArray>("direction");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("warns");
    const QByteArray level("[[10,10],[200,10],[200,40],[10,40]]");
    // The documented sample: the top edge runs 68° down, as `direction` says.
    const QByteArray sloping("[[517,447],[540,504],[505,518],[482,461]]");
    QTest::newRow("not turned") << QByteArray("0") << level << false;
    QTest::newRow("not asked") << QByteArray("-1") << level << false;
    QTest::newRow("absent, inside") << QByteArray("null") << level << false;
    QTest::newRow("turned, box turned with it") << QByteArray("67.6506") << sloping << false;
    QTest::newRow("turned, box level") << QByteArray("90") << level << true;
    QTest::newRow("box outside") << QByteArray("null")
                                 << QByteArray("[[1100,10],[1300,10],[1300,40],[1100,40]]") << true;
}

void TestHuaweiAnswer::directionWarns()
{
    QFETCH(QByteArray, direction);
    QFETCH(QByteArray, location);
    QFETCH(bool, warns);
    const QByteArray body = R"({"result":{"direction":)" + direction
        + R"(,"words_block_list":[{"words":"a","location":)" + location + "}]}}";
    const std::optional<Recognition> recognition = parse(body, detecting());
    QVERIFY(recognition);
    const QString said = recognition->warnings.join(u' ');
    QCOMPARE(said.contains("may not match the picture"_L1), warns);
    QVERIFY(!parse(body)->warnings.join(u' ').contains("may not match the picture"_L1));
}

void TestHuaweiAnswer::sharedAnswers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("lines"); // below 0: no answer of these APIs
    QTest::newRow("handwriting 2021") << u"handwriting_2021-10-12_2.json"_s << 2;
    QTest::newRow("general text 2019") << u"general-text_2019-12-10_0.json"_s << 1;
    QTest::newRow("general text 2024") << u"general_text_2024-04-03_0.json"_s << 1;
    QTest::newRow("web image") << u"web-image_2021-10-12_0.json"_s << 2;
    QTest::newRow("table 2019") << u"general-table_2019-12-10_0.json"_s << -1;
    QTest::newRow("table 2021") << u"general-table_2021-10-12_2.json"_s << -1;
}

void TestHuaweiAnswer::sharedAnswers()
{
    if (test::sharedTestData().isEmpty())
        QSKIP("the shared test data is not here");
    QFETCH(QString, name);
    QFETCH(int, lines);
    QFile file(test::sharedTestData() + u"/provider-responses/huawei/"_s + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::optional<Recognition> recognition = parse(file.readAll());
    QCOMPARE(recognition.has_value(), lines >= 0);
    if (!recognition)
        return;
    QCOMPARE(recognition->lines.size(), lines);
    for (const Line& line : recognition->lines)
        QVERIFY(line.polygon.size() >= 4);
}

QTEST_GUILESS_MAIN(TestHuaweiAnswer)
#include "tst_huaweianswer.moc"
