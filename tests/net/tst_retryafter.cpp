// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/retryafter.h"

#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RetryAfterTest : public QObject
{
    Q_OBJECT
private slots:
    void readsDates_data();
    void readsDates();
    void refusesDates_data();
    void refusesDates();
    void readsDelays_data();
    void readsDelays();
    void needsAClockForADate();
};

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute, int second)
{
    return { QDate(year, month, day), QTime(hour, minute, second), Qt::UTC };
}

} // namespace

// The examples of RFC 9110 §5.6.7, and what else comes.
void RetryAfterTest::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("date");
    const QDateTime example = utc(1994, 11, 6, 8, 49, 37);
    QTest::newRow("IMF-fixdate") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << example;
    QTest::newRow("RFC 850") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba << example;
    QTest::newRow("asctime") << "Sun Nov  6 08:49:37 1994"_ba << example;
    QTest::newRow("blanks around") << " Sun, 06 Nov 1994 08:49:37 GMT\t"_ba << example;
    QTest::newRow("RFC 850 of this century")
        << "Friday, 20-Nov-26 23:59:59 GMT"_ba << utc(2026, 11, 20, 23, 59, 59);
    QTest::newRow("asctime, two digits") << "Sat Nov 21 00:00:00 2026"_ba << utc(2026, 11, 21, 0, 0, 0);
    QTest::newRow("29 February") << "Thu, 29 Feb 2024 00:00:00 GMT"_ba << utc(2024, 2, 29, 0, 0, 0);
}

void RetryAfterTest::readsDates()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QDateTime, date);
    QCOMPARE(parseHttpDate(text), date);
    QCOMPARE(parseHttpDate(text).timeSpec(), Qt::UTC);
}

void RetryAfterTest::refusesDates_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
        { "", "now", "1994-11-06T08:49:37Z", "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Nov 1994 08:49:37",
            "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nox 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:49:37 GMT",
            "Sun, 00 Nov 1994 08:49:37 GMT", "Sun, 06 nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 6 Nov 1994 08:49:37 GMT" })
        QTest::newRow(text) << QByteArray(text);
}

void RetryAfterTest::refusesDates()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseHttpDate(text).isValid());
}

void RetryAfterTest::readsDelays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("wait"); // -1: none
    const qint64 year = std::chrono::seconds(24h * 365).count();
    QTest::newRow("seconds") << "120"_ba << qint64(120);
    QTest::newRow("zero") << "0"_ba << qint64(0);
    QTest::newRow("blanks around") << " 7 "_ba << qint64(7);
    QTest::newRow("too many") << "1000000000"_ba << year;
    QTest::newRow("more than fit") << QByteArray(40, '9') << year;
    QTest::newRow("a date") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << qint64(37);
    QTest::newRow("a date in the past") << "Sun, 06 Nov 1994 08:00:00 GMT"_ba << qint64(0);
    QTest::newRow("a date far away") << "Sun, 06 Nov 2094 08:00:00 GMT"_ba << year;
    for (const char* garbage : { "", "-1", "+1", "1.5", "1s", "soon", "0x10", "1 2" })
        QTest::addRow("garbage \"%s\"", garbage) << QByteArray(garbage) << qint64(-1);
}

void RetryAfterTest::readsDelays()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, wait);
    const auto delay = parseRetryAfter(text, utc(1994, 11, 6, 8, 49, 0));
    QCOMPARE(delay ? delay->count() : -1, wait);
}

void RetryAfterTest::needsAClockForADate()
{
    QVERIFY(!parseRetryAfter("Sun, 06 Nov 1994 08:49:37 GMT", {}));
    QCOMPARE(parseRetryAfter("5", {}), 5s);
}

QTEST_APPLESS_MAIN(RetryAfterTest)

#include "tst_retryafter.moc"
