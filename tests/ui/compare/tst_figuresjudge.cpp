// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/figuresjudge.h"
#include "document/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

/// `pages` pages of one reader, each with one character wrong of five.
FiguresOrder orderOf(quint64 pages)
{
    FiguresOrder order { .readers = { u"a"_s } };
    const Recognition reading {
        .provider = u"a"_s, .reader = u"a"_s, .lines = { test::readLine(u"tnree"_s, { 0.9 }) }
    };
    for (quint64 id = 1; id <= pages; ++id)
        order.pages << PageToJudge { { id }, { reading }, u"three"_s };
    return order;
}

} // namespace

class FiguresJudgeTest : public QObject
{
    Q_OBJECT
private slots:
    void manyPagesAreAddedUp();
    void onlyTheLastOrderCounts();
    void pagesAsTheyWereAreKept();
    void cancelledWorkIsNeverTold();
    void noPagesAreNoFigures();
};

void FiguresJudgeTest::manyPagesAreAddedUp()
{
    FiguresJudge judge;
    QSignalSpy finished(&judge, &FiguresJudge::finished);
    judge.judge(orderOf(300));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(judge.judged().size(), 300);
    QCOMPARE(judge.figures().readers[0].figures.characters, (EditCounts { 1500, 300, 0, 0, 1200 }));
    QCOMPARE(judge.figures().readers[0].confusions.first().places.last().page, 299);
}

void FiguresJudgeTest::onlyTheLastOrderCounts()
{
    FiguresJudge judge;
    QSignalSpy finished(&judge, &FiguresJudge::finished);
    judge.judge(orderOf(50));
    FiguresOrder other = orderOf(2);
    other.rules.how.ignoreCase = true;
    judge.judge(other);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(judge.figures().readers[0].judged, 2);
    judge.judge(orderOf(3)); // what is still queued of the first order is told by nobody
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(judge.figures().readers[0].judged, 3);
}

void FiguresJudgeTest::pagesAsTheyWereAreKept()
{
    FiguresJudge judge;
    QSignalSpy finished(&judge, &FiguresJudge::finished);
    QSignalSpy progressed(&judge, &FiguresJudge::progressed);
    const auto most = [&progressed] { return progressed.isEmpty() ? 0 : progressed.last()[1].toInt(); };
    judge.judge(orderOf(10));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(most(), 10);

    FiguresOrder changed = orderOf(10);
    changed.pages[4].reference = u"tnree"_s;
    judge.judge(changed);
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(most(), 1);
    QCOMPARE(judge.figures().readers[0].figures.characters.edits(), 9);

    changed.rules.threshold = 0.95;
    judge.judge(changed);
    QTRY_COMPARE(finished.size(), 3);
    QCOMPARE(most(), 10);
    QCOMPARE(judge.figures().readers[0].figures.wrongButConfident, 0);
}

void FiguresJudgeTest::cancelledWorkIsNeverTold()
{
    FiguresJudge judge;
    QSignalSpy finished(&judge, &FiguresJudge::finished);
    judge.judge(orderOf(20));
    judge.cancel();
    FiguresJudge other; // a second one, so that there is something to wait for
    QSignalSpy otherFinished(&other, &FiguresJudge::finished);
    other.judge(orderOf(20));
    QTRY_COMPARE(otherFinished.size(), 1);
    QCOMPARE(finished.size(), 0);
}

void FiguresJudgeTest::noPagesAreNoFigures()
{
    FiguresJudge judge;
    QSignalSpy finished(&judge, &FiguresJudge::finished);
    judge.judge({});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(judge.figures().pages.isEmpty());
}

QTEST_GUILESS_MAIN(FiguresJudgeTest)
#include "tst_figuresjudge.moc"
