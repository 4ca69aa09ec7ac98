// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/answerjson.h"

#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOf(const QByteArray& json)
{
    return QJsonDocument::fromJson("[" + json + "]").array().at(0);
}

QByteArray nested(int levels, const QByteArray& inside = "1")
{
    return QByteArray("{\"a\":").repeated(levels - 1) + "{\"a\":" + inside + QByteArray(levels, '}');
}

// Where Qt 6.4 reads more than RFC 8259 allows: numbers that begin or end with the point, unknown escapes,
// bare control characters. Harmless, and no service writes them.
const QStringList lenient { u"n_number_.2e-3.json"_s, u"n_number_0.e1.json"_s, u"n_number_2.e+3.json"_s,
    u"n_number_2.e3.json"_s, u"n_number_neg_real_without_int_part.json"_s,
    u"n_number_real_without_fractional_part.json"_s, u"n_string_escape_x.json"_s,
    u"n_string_escaped_ctrl_char_tab.json"_s, u"n_string_unescaped_ctrl_char.json"_s,
    u"n_string_unescaped_tab.json"_s };

} // namespace

class TestAnswerJson final : public QObject
{
    Q_OBJECT
private slots:
    void readsObjectsOnly_data();
    void readsObjectsOnly();
    void readsTheParserSuite_data();
    void readsTheParserSuite();
    void readsNumbers_data();
    void readsNumbers();
    void readsPolygons_data();
    void readsPolygons();
};

void TestAnswerJson::readsObjectsOnly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("read");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("a list") << QByteArray("[]") << false;
    QTest::newRow("a text") << QByteArray("\"x\"") << false;
    QTest::newRow("an empty object") << QByteArray("{}") << true;
    QTest::newRow("after a byte order mark") << QByteArray("\xef\xbb\xbf{}") << true;
    QTest::newRow("HTML") << QByteArray("<html><body>{}</body></html>") << false;
    QTest::newRow("cut") << QByteArray("{\"code\":0,\"data\":{\"items\":[") << false;
    QTest::newRow("followed by more") << QByteArray("{} {}") << false;
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xc3\x28\"}") << false;
    QTest::newRow("no number") << QByteArray("{\"a\":NaN}") << false;
    QTest::newRow("endless number") << QByteArray("{\"a\":1e999}") << false;
    QTest::newRow("half a character") << QByteArray("{\"a\":\"\\ud800\"}") << true;
    QTest::newRow("32 levels") << nested(32) << true;
    QTest::newRow("33 levels") << nested(33) << false;
    QTest::newRow("33 levels of lists") << nested(1, QByteArray(32, '[') + QByteArray(32, ']')) << false;
    QTest::newRow("100,000 levels") << nested(100'000) << false;
    QTest::newRow("brackets in a text") << nested(1, '"' + QByteArray(1000, '[') + "\\\"{{\\\\\"") << true;
    QTest::newRow("many beside each other")
        << nested(1, '[' + QByteArray("{},").repeated(100) + "{}]") << true;
}

void TestAnswerJson::readsObjectsOnly()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, read);
    QCOMPARE(answerObject(body).has_value(), read);
}

void TestAnswerJson::readsTheParserSuite_data()
{
    if (sharedTestData().isEmpty())
        QSKIP("the shared test data is not here");
    QTest::addColumn<QByteArray>("body");
    const QDir suite(sharedTestData() + u"/json/test_parsing"_s);
    for (const QString& name : suite.entryList({ u"*.json"_s }, QDir::Files)) {
        QFile file(suite.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << file.readAll();
    }
}

// Most of the suite's values are no objects; so each is looked at inside one, too.
void TestAnswerJson::readsTheParserSuite()
{
    QFETCH(QByteArray, body);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const std::optional<QJsonObject> alone = answerObject(body);
    const std::optional<QJsonObject> inside = answerObject("{\"value\":" + body + "}");
    if (name.startsWith("y_"_L1)) {
        QVERIFY(inside && inside->contains("value"_L1));
        QCOMPARE(alone.has_value(), inside->value("value"_L1).isObject());
    } else if (name.startsWith("n_"_L1)) {
        QVERIFY(!alone);
        QVERIFY(!inside || lenient.contains(name));
    }
}

void TestAnswerJson::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<double>("number");
    QTest::newRow("whole") << QByteArray("93") << true << 93.0;
    QTest::newRow("part") << QByteArray("0.93") << true << 0.93;
    QTest::newRow("below zero") << QByteArray("-1e9") << true << -1e9;
    QTest::newRow("no int") << QByteArray("99999999999999999999") << true << 1e20;
    QTest::newRow("text") << QByteArray("\"0.93\"") << false << 0.0;
    QTest::newRow("with a comma") << QByteArray("\"0,93\"") << false << 0.0;
    QTest::newRow("null") << QByteArray("null") << false << 0.0;
    QTest::newRow("true") << QByteArray("true") << false << 0.0;
    QTest::newRow("a list") << QByteArray("[1]") << false << 0.0;
}

void TestAnswerJson::readsNumbers()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isNumber);
    QFETCH(double, number);
    const std::optional<double> read = numberIn(valueOf(json));
    QCOMPARE(read.has_value(), isNumber);
    QCOMPARE(read.value_or(0), number);
    QVERIFY(!numberIn(QJsonValue(QJsonValue::Undefined)));
}

void TestAnswerJson::readsPolygons_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("named");
    QTest::addColumn<QPolygonF>("polygon");
    const QPolygonF two({ { 1, 2 }, { 3.5, -4 } });
    QTest::newRow("pairs") << QByteArray("[[1,2],[3.5,-4]]") << false << two;
    QTest::newRow("names") << QByteArray("[{\"X\":1,\"Y\":2},{\"Y\":-4,\"X\":3.5,\"Z\":0}]") << true << two;
    QTest::newRow("none") << QByteArray("[]") << false << QPolygonF();
    QTest::newRow("null") << QByteArray("null") << true << QPolygonF();
    QTest::newRow("a text between") << QByteArray("[[1,2],[\"3\",4]]") << false << QPolygonF();
    QTest::newRow("three numbers") << QByteArray("[[1,2],[3,4,5]]") << false << QPolygonF();
    QTest::newRow("one number") << QByteArray("[[1,2],[3]]") << false << QPolygonF();
    QTest::newRow("a flat list") << QByteArray("[1,2,3,4]") << false << QPolygonF();
    QTest::newRow("other names") << QByteArray("[{\"x\":1,\"y\":2}]") << true << QPolygonF();
    QTest::newRow("pairs for names") << QByteArray("[[1,2]]") << true << QPolygonF();
    QTest::newRow("names for pairs") << QByteArray("[{\"X\":1,\"Y\":2}]") << false << QPolygonF();
}

void TestAnswerJson::readsPolygons()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, named);
    QFETCH(QPolygonF, polygon);
    QCOMPARE(named ? polygonIn(valueOf(json), "X"_L1, "Y"_L1) : polygonIn(valueOf(json)), polygon);
}

QTEST_GUILESS_MAIN(TestAnswerJson)
#include "tst_answerjson.moc"
