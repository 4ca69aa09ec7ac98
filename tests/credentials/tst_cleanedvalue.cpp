// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "credentials/cleanedvalue.h"

#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

class CleanedValueTest : public QObject
{
    Q_OBJECT
private slots:
    void pastedKeysAreTrimmed_data();
    void pastedKeysAreTrimmed();
    void blanksInsideAreRefused_data();
    void blanksInsideAreRefused();
};

void CleanedValueTest::pastedKeysAreTrimmed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as it is") << u"AKID+/=._-%~"_s << u"AKID+/=._-%~"_s;
    QTest::newRow("blanks") << u"  \tAKID \n"_s << u"AKID"_s;
    QTest::newRow("Windows line end") << u"AKID\r\n"_s << u"AKID"_s;
    QTest::newRow("no-break and full-width blanks") << u"\u00a0AKID\u3000"_s << u"AKID"_s;
    QTest::newRow("byte order mark and zero-width blank") << u"\ufeffAKID\u200b"_s << u"AKID"_s;
    QTest::newRow("not ASCII") << u"密码"_s << u"密码"_s;
    QTest::newRow("outside the BMP") << u"😀"_s << u"😀"_s;
    QTest::newRow("a character") << u" a "_s << u"a"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only blanks") << u" \n\t"_s << QString();
}

void CleanedValueTest::pastedKeysAreTrimmed()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const Result<QString> cleaned = cleanedValue(typed);
    QVERIFY(cleaned);
    QCOMPARE(*cleaned, expected);
}

void CleanedValueTest::blanksInsideAreRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("blank") << u"CANARY 2"_s;
    QTest::newRow("line end") << u"CANARY\nb"_s;
    QTest::newRow("tab") << u"CANARY\tb"_s;
    QTest::newRow("null") << u"CANARY%1b"_s.arg(QChar(0));
    QTest::newRow("delete") << u"CANARY\u007fb"_s;
    QTest::newRow("no-break blank") << u"CANARY\u00a0b"_s;
}

void CleanedValueTest::blanksInsideAreRefused()
{
    QFETCH(QString, typed);
    const Result<QString> cleaned = cleanedValue(typed);
    QVERIFY(!cleaned);
    QCOMPARE(cleaned.error().kind, ErrorKind::Credentials);
    QCOMPARE(cleaned.error().outcome, Outcome::NotSent);
    QVERIFY(cleaned.error().message.endsWith(u'.'));
    QVERIFY(!(cleaned.error().message + cleaned.error().detail).contains("CANARY"_L1));
}

QTEST_APPLESS_MAIN(CleanedValueTest)
#include "tst_cleanedvalue.moc"
