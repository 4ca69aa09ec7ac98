// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/agreement.h"

#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

class AgreementTest : public QObject
{
    Q_OBJECT
private slots:
    void isOneMinusDistanceOverTheLonger_data();
    void isOneMinusDistanceOverTheLonger();
    void switchesCount();
};

void AgreementTest::isOneMinusDistanceOverTheLonger_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("expected");
    QTest::addRow("same") << u"one\ntwo"_s << u"one two "_s << 1.0;
    QTest::addRow("both empty") << QString() << u" "_s << 1.0;
    QTest::addRow("one empty") << QString() << u"abc"_s << 0.0;
    QTest::addRow("nothing in common") << u"abc"_s << u"xyz"_s << 0.0;
    QTest::addRow("one of four") << u"大江东去"_s << u"太江东去"_s << 0.75;
    QTest::addRow("the longer counts") << u"ab"_s << u"abcdefgh"_s << 0.25;
}

void AgreementTest::isOneMinusDistanceOverTheLonger()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(agreement(a, b), "expected");
    QTEST(agreement(b, a), "expected");
}

void AgreementTest::switchesCount()
{
    QCOMPARE(agreement(u"Ab"_s, u"ab"_s), 0.5);
    QCOMPARE(agreement(u"Ab"_s, u"ab"_s, { .ignoreCase = true }), 1.0);
}

QTEST_GUILESS_MAIN(AgreementTest)
#include "tst_agreement.moc"
