// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/csv.h"

#include <QTest>

#include <limits>

using namespace handlens;
using namespace Qt::StringLiterals;

class CsvTest : public QObject
{
    Q_OBJECT
private slots:
    void cellsAreWritten_data();
    void cellsAreWritten();
    void numbersAreNumbers();
    void rowsEndAsTheStandardSays();
    void loneSurrogatesAreReplaced();
};

void CsvTest::cellsAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("empty") << QString() << u"\"\""_s;
    QTest::newRow("word") << u"note"_s << u"\"note\""_s;
    QTest::newRow("Chinese") << u"大江东去"_s << u"\"大江东去\""_s;
    QTest::newRow("comma and quote") << u"a,\"b\""_s << u"\"a,\"\"b\"\"\""_s;
    QTest::newRow("other separators") << u"a;=1+1"_s << u"\"a;=1+1\""_s;
    QTest::newRow("lines") << u"a\r\nb\nc"_s << u"\"a\r\nb\nc\""_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s << u"\"'=HYPERLINK(\"\"x\"\")\""_s;
    QTest::newRow("plus") << u"+3"_s << u"\"'+3\""_s;
    QTest::newRow("minus") << u"-3"_s << u"\"'-3\""_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"\"'@SUM(A1)\""_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("line feed") << u"\n=1"_s << u"\"'\n=1\""_s;
    QTest::newRow("full width") << u"＝1+1"_s << u"\"'＝1+1\""_s;
    QTest::newRow("sign inside") << u"1+1=2"_s << u"\"1+1=2\""_s;
    QTest::newRow("apostrophe") << u"'tis"_s << u"\"'tis\""_s;
}

void CsvTest::cellsAreWritten()
{
    QFETCH(QString, text);
    QTEST(CsvCell(text).written(), "written");
}

void CsvTest::numbersAreNumbers()
{
    QCOMPARE(CsvCell::number(-12).written(), u"-12"_s);
    QCOMPARE(CsvCell::number(-0.04349, 3).written(), u"-0.043"_s);
    QCOMPARE(CsvCell::number(1e21, 0).written(), u"1000000000000000000000"_s);
    QCOMPARE(CsvCell::number(std::numeric_limits<double>::quiet_NaN(), 1).written(), QString());
    QCOMPARE(CsvCell::number(std::numeric_limits<double>::infinity(), 1).written(), QString());
}

void CsvTest::rowsEndAsTheStandardSays()
{
    QCOMPARE(csvDocument({ { u"page"_s, u"edits"_s }, { u"笔记"_s, CsvCell::number(3) } }),
        QByteArray("\xef\xbb\xbf\"page\",\"edits\"\r\n\"笔记\",3\r\n"));
    QCOMPARE(csvDocument({}), QByteArray("\xef\xbb\xbf"));
}

void CsvTest::loneSurrogatesAreReplaced()
{
    QCOMPARE(csvDocument({ { QString(u"a"_s + QChar(0xD83D) + u"b"_s) } }),
        QByteArray("\xef\xbb\xbf\"a\xef\xbf\xbd"
                   "b\"\r\n"));
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
