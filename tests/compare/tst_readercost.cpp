// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/readercost.h"

#include <QTest>

using namespace handlens;
using namespace std::chrono_literals;

namespace {

using Edits = QHash<PageId, qsizetype>;

const PageId one { 1 };
const PageId two { 2 };
const ReaderAccount local { 0.0, Edits { { one, 30 }, { two, 10 } } };
const ReaderAccount otherLocal { 0.0, Edits { { one, 15 }, { two, 20 } } };
const ReaderAccount cloud { 0.12, Edits { { one, 8 }, { two, 3 } } };

} // namespace

class ReaderCostTest : public QObject
{
    Q_OBJECT
private slots:
    void costsArePricesTimesPages();
    void fixedErrorsAreThoseOfTheBestFreeReader_data();
    void fixedErrorsAreThoseOfTheBestFreeReader();
    void timesAreSummed();
};

void ReaderCostTest::costsArePricesTimesPages()
{
    QCOMPARE(costOf(cloud), 0.24);
    QCOMPARE(costOf(local), 0.0);
    QCOMPARE(costOf({ {}, cloud.edits }), std::nullopt);
}

void ReaderCostTest::fixedErrorsAreThoseOfTheBestFreeReader_data()
{
    QTest::addColumn<QList<ReaderAccount>>("readers"); // the first one is asked about
    QTest::addColumn<double>("expected"); // −1: absent
    using Readers = QList<ReaderAccount>;
    QTest::addRow("one free reader") << Readers { cloud, local } << 0.24 / 29;
    QTest::addRow("the best of two") << Readers { cloud, local, otherLocal } << 0.24 / 24;
    QTest::addRow("over the same pages") << Readers { { 0.5, { { two, 3 } } }, local, otherLocal } << 0.5 / 7;
    QTest::addRow("one that lacks a page is not asked")
        << Readers { cloud, local, { 0.0, { { one, 9 } } } } << 0.24 / 29;
    QTest::addRow("no free reader") << Readers { cloud, { 0.01, local.edits } } << -1.0;
    QTest::addRow("no price") << Readers { { {}, cloud.edits }, local } << -1.0;
    QTest::addRow("free itself") << Readers { otherLocal, local } << -1.0;
    QTest::addRow("fixes nothing") << Readers { { 0.12, local.edits }, local } << -1.0;
    QTest::addRow("worse") << Readers { { 0.12, { { one, 99 } } }, local } << -1.0;
    QTest::addRow("read nothing") << Readers { { 0.12, {} }, local } << -1.0;
}

void ReaderCostTest::fixedErrorsAreThoseOfTheBestFreeReader()
{
    QFETCH(QList<ReaderAccount>, readers);
    QTEST(costPerFixedError(readers, 0).value_or(-1), "expected");
}

void ReaderCostTest::timesAreSummed()
{
    Recognition first;
    Recognition second;
    first.took = 1200ms;
    second.took = 300ms;
    QCOMPARE(timeOf({ first, second }), 1500ms);
    second.took.reset();
    QCOMPARE(timeOf({ first, second }), std::nullopt);
}

QTEST_GUILESS_MAIN(ReaderCostTest)
#include "tst_readercost.moc"
