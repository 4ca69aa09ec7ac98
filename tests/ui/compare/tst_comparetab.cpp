// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "comparedsession.h"
#include "transcript/readertabs.h"
#include "transcript/transcriptpanel.h"
#include "transcript/transcriptview.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

/// The right pane with its tab *Compare*: page 1 was read by two, page 2 by one, page 3 by none.
struct Pane {
    Session session { {}, {} };
    ReaderNames names { {} };
    ComparisonSource source { session, names };
    ReaderTabs tabs { session, names };
    ComparePanel* panel = new ComparePanel(session, source, &tabs);
    bool active = false;

    Pane()
    {
        const QStringList lines { u"same"_s, u"the fox"_s };
        Page third;
        third.id = { 3 };
        for (const Page& page :
            { comparedPageOf(
                  1, { readingOf(1, u"a"_s, lines), readingOf(2, u"b"_s, { u"same"_s, u"tho fox"_s }) }),
                comparedPageOf(2, { readingOf(3, u"a"_s, lines) }), third })
            session.edit({}, { InsertPages { { { session.document().pages.size(), page } } } });
        tabs.setComparePanel(panel);
        show({ 1 });
        tabs.resize(480, 600);
        tabs.show();
        tabs.activateWindow();
        active = QTest::qWaitForWindowActive(&tabs);
    }
    void show(PageId page)
    {
        source.setPage(page);
        tabs.setPage(page);
    }
    [[nodiscard]] QString text() const { return session.document().page({ 1 })->transcript.text(); }
    [[nodiscard]] QTabBar& bar() const { return *tabs.findChild<QTabBar*>(); }
    [[nodiscard]] QString shownTab() const { return bar().tabText(bar().currentIndex()); }
};

} // namespace

class TestCompareTab final : public QObject
{
    Q_OBJECT
private slots:
    void comesLastOnPagesThatWereRead();
    void staysFromPageToPage();
    void hasTheCaretWhileItIsShown();
    void typingReplacesTheDifference();
    void theFirstLetterCounts();
    void composingReachesTheTranscript();
    void nothingIsDecidedUnseen();
};

void TestCompareTab::comesLastOnPagesThatWereRead()
{
    Pane pane;
    QVERIFY(pane.active);
    QCOMPARE(pane.bar().count(), 4);
    QCOMPARE(pane.bar().tabText(3), u"Compare"_s);
    QSignalSpy shown(&pane.tabs, &ReaderTabs::shownChanged);
    QTest::keyClick(&pane.tabs, Qt::Key_F4);
    QCOMPARE(pane.shownTab(), u"Compare"_s);
    QVERIFY(pane.panel->isVisible());
    QVERIFY(!pane.tabs.shown());
    QCOMPARE(shown.size(), 1);
    QTest::keyClick(&pane.tabs, Qt::Key_F6);
    QCOMPARE(pane.shownTab(), u"Transcript"_s);
    QVERIFY(!pane.panel->isVisible());
    QCOMPARE(shown.size(), 2);
    QTest::keyClick(&pane.tabs, Qt::Key_F4);
    QTest::keyClick(&pane.tabs, Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(pane.shownTab(), u"b"_s);
    QTest::keyClick(&pane.tabs, Qt::Key_3, Qt::AltModifier); // a digit is a reader's, on every page
    QCOMPARE(pane.shownTab(), u"b"_s);
    QCOMPARE(pane.tabs.showActions().constLast()->text(), u"&Compare"_s);
    pane.show({ 3 });
    QCOMPARE(pane.tabs.showActions().constLast()->text(), u"&Previous Reading"_s);
}

void TestCompareTab::staysFromPageToPage()
{
    Pane pane;
    pane.tabs.showComparison();
    pane.show({ 2 });
    QCOMPARE(pane.bar().count(), 3);
    QCOMPARE(pane.shownTab(), u"Compare"_s);
    pane.show({ 3 });
    QCOMPARE(pane.bar().count(), 1);
    QCOMPARE(pane.shownTab(), u"Transcript"_s);
    pane.show({ 1 });
    QCOMPARE(pane.shownTab(), u"Compare"_s);
    pane.tabs.showTab(1);
    QCOMPARE(pane.tabs.shown()->reader, u"a"_s);
    pane.show({ 2 });
    QCOMPARE(pane.tabs.shown()->reader, u"a"_s);
}

void TestCompareTab::hasTheCaretWhileItIsShown()
{
    Pane pane;
    QSignalSpy places(&pane.tabs, &ReaderTabs::placeChanged);
    pane.tabs.showComparison();
    QCOMPARE(pane.tabs.place(), std::pair(1, 2)); // the only difference
    places.clear();
    pane.tabs.goTo(0, 3);
    QCOMPARE(places.takeLast(), QVariantList({ 0, 3 }));
    QCOMPARE(pane.tabs.place(), std::pair(0, 3));
    pane.tabs.takeFocus();
    QCOMPARE(QApplication::focusWidget(), &pane.panel->view());
    pane.tabs.transcript().view().goTo(1, 0); // out of view it is nobody's caret
    QVERIFY(places.isEmpty());
}

void TestCompareTab::typingReplacesTheDifference()
{
    Pane pane;
    pane.tabs.showComparison();
    pane.tabs.takeFocus();
    QTest::keyClick(&pane.panel->view(), Qt::Key_F2);
    QCOMPARE(pane.shownTab(), u"Transcript"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_U);
    QCOMPARE(pane.text(), u"same\nthu fox"_s);
}

void TestCompareTab::theFirstLetterCounts()
{
    Pane pane;
    QVERIFY(pane.active);
    pane.tabs.showComparison();
    pane.tabs.takeFocus();
    const int before = pane.session.undoStack().index();
    for (const Qt::Key key : { Qt::Key_X, Qt::Key_Y, Qt::Key_Z })
        QTest::keyClick(QApplication::focusWidget(), key);
    QCOMPARE(pane.shownTab(), u"Transcript"_s);
    QCOMPARE(pane.text(), u"same\nthxyz fox"_s);
    pane.session.undoStack().setIndex(before);
    QCOMPARE(pane.text(), u"same\nthe fox"_s);
}

void TestCompareTab::composingReachesTheTranscript()
{
    Pane pane;
    QVERIFY(pane.active);
    pane.tabs.showComparison();
    pane.tabs.takeFocus();
    DifferenceView& table = pane.panel->view();
    QVERIFY(table.testAttribute(Qt::WA_InputMethodEnabled));
    const auto* composed = table.viewport()->findChild<QLabel*>();
    QInputMethodEvent begun(u"ni"_s, {});
    QApplication::sendEvent(&table, &begun);
    QCOMPARE(pane.shownTab(), u"Compare"_s); // or the composition would break off
    QVERIFY(composed->isVisible());
    QCOMPARE(composed->text(), u"ni"_s);
    QInputMethodEvent ended;
    ended.setCommitString(u"你"_s);
    QApplication::sendEvent(&table, &ended);
    QVERIFY(!composed->isVisible());
    QCOMPARE(pane.shownTab(), u"Transcript"_s);
    QCOMPARE(pane.text(), u"same\nth你 fox"_s);
}

void TestCompareTab::nothingIsDecidedUnseen()
{
    Pane pane;
    const auto isDecision = [&](const QAction* action) {
        return !action->isSeparator() && action != pane.panel->nextDifference()
            && action != pane.panel->previousDifference();
    };
    const auto mayDecide = [&] {
        const QList<QAction*> actions = pane.panel->compareActions();
        return std::ranges::any_of(
            actions, [&](const QAction* each) { return isDecision(each) && each->isEnabled(); });
    };
    QVERIFY(!mayDecide());
    pane.panel->nextDifference()->trigger(); // shows what there is to decide first
    QCOMPARE(pane.shownTab(), u"Compare"_s);
    QVERIFY(mayDecide());
    pane.tabs.showTab(0);
    QVERIFY(!mayDecide());
}

QTEST_MAIN(TestCompareTab)
#include "tst_comparetab.moc"
