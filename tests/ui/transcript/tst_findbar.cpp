// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/findbar.h"

#include "transcript/transcriptmodel.h"
#include "transcript/transcriptpanel.h"
#include "transcript/transcriptview.h"
#include "ui/transcript/pages.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

class TestFindBar : public QObject
{
    Q_OBJECT
private slots:
    void finding_data();
    void finding();
    void replacedIsCertain();
    void replaceAllIsOneStep();
    void aRunOfChangesIsSearchedOnce();
    void selectedTokensAreFound();
    void enterGoesThroughTheMatches();
    void altTypesNothing();
    void panelSaysWhatThereIs();
    void everythingHasAName();
};

void TestFindBar::finding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<int>("matches");
    QTest::addRow("none") << u"abc"_s << u"x"_s << false << 0;
    QTest::addRow("nothing to find") << u"abc"_s << QString() << false << 0;
    QTest::addRow("two") << u"abcab"_s << u"ab"_s << false << 2;
    QTest::addRow("do not overlap") << u"aaaa"_s << u"aa"_s << false << 2;
    QTest::addRow("any case") << u"Abab"_s << u"AB"_s << false << 2;
    QTest::addRow("case") << u"Abab"_s << u"ab"_s << true << 1;
    QTest::addRow("whole characters") << u"cafe\u0301"_s << u"e"_s << false << 0;
    QTest::addRow("Chinese") << u"大江东去大江"_s << u"大江"_s << false << 2;
    QTest::addRow("longer than the line") << u"ab"_s << u"abc"_s << false << 0;
}

void TestFindBar::finding()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    QFETCH(bool, matchCase);
    Page page;
    page.transcript.lines << lineWithDoubts(1, text);
    QTEST(static_cast<int>(findText(page, { what, matchCase }).size()), "matches");
}

void TestFindBar::replacedIsCertain()
{
    const TranscriptLine line = lineWithDoubts(1, u"the end"_s, u"lllllll"_s);
    const TranscriptLine edited = withRangeReplaced(line, 0, 3, u"The"_s);
    QCOMPARE(edited.text(), u"The end"_s);
    QCOMPARE(certainty(edited), u"ccc----"_s);
    QCOMPARE(certainty(withRangeReplaced(line, 4, 3, u""_s)), u"----"_s);
}

void TestFindBar::replaceAllIsOneStep()
{
    Session session({}, {});
    addPage(session, 100, { lineWithDoubts(1, u"a b a"_s), lineWithDoubts(2, u"b"_s) });
    addPage(session, 200, { lineWithDoubts(3, u"ab"_s), lineWithDoubts(4, u"A"_s) });
    const Document before = session.document();
    TranscriptPanel panel(session);
    panel.setPage({ 100 });
    panel.show();
    panel.findBar().open(true);
    const QList<QLineEdit*> fields = panel.findBar().findChildren<QLineEdit*>();
    fields[0]->setText(u"a"_s);
    QCOMPARE(panel.findBar().matchCount(), 2);
    for (QCheckBox* box : panel.findBar().findChildren<QCheckBox*>())
        box->setChecked(true); // match case, all pages
    QCOMPARE(panel.findBar().matchCount(), 3);
    fields[1]->setText(u"xy"_s);
    panel.findBar().replaceAll();
    QCOMPARE(session.document().pages[0].transcript.text(), u"xy b xy\nb"_s);
    QCOMPARE(session.document().pages[1].transcript.text(), u"xyb\nA"_s);
    QCOMPARE(panel.view().document()->toPlainText(), u"xy b xy\nb"_s);
    QCOMPARE(session.undoStack().count(), 1);
    session.undoStack().undo();
    QCOMPARE(session.document(), before);
}

void TestFindBar::aRunOfChangesIsSearchedOnce()
{
    Session session({}, {});
    constexpr quint64 pages = 300;
    for (quint64 page = 1; page <= pages; ++page)
        addPage(session, page * 10, { lineWithDoubts(page * 10 + 1, u"aab "_s.repeated(100)) });
    TranscriptPanel panel(session);
    panel.setPage({ 10 });
    panel.show();
    panel.findBar().open(true);
    for (QCheckBox* box : panel.findBar().findChildren<QCheckBox*>())
        box->setChecked(true);
    const QList<QLineEdit*> fields = panel.findBar().findChildren<QLineEdit*>();
    fields[0]->setText(u"aa"_s);
    fields[1]->setText(u"a"_s);
    QCOMPARE(panel.findBar().matchCount(), 100 * static_cast<int>(pages));
    panel.findBar().replaceAll();
    session.undoStack().undo();
    panel.findBar().findPrevious();
    QCOMPARE(panel.view().page(), PageId { pages * 10 });
    QCOMPARE(panel.findBar().matchCount(), 100 * static_cast<int>(pages));
}

void TestFindBar::selectedTokensAreFound()
{
    Session session({}, {});
    addPage(session, 100, { lineWithDoubts(1, u"a\u202Eb"_s) });
    TranscriptPanel panel(session);
    panel.setPage({ 100 });
    panel.show();
    panel.view().selectGlyphs(0, 0, panel.view().model().lines().first().glyphs.size());
    panel.findBar().open(false);
    QCOMPARE(panel.findBar().matchCount(), 1);
}

void TestFindBar::enterGoesThroughTheMatches()
{
    Session session({}, {});
    addPage(session, 100, { lineWithDoubts(1, u"a b a"_s), lineWithDoubts(2, u"ba"_s) });
    TranscriptPanel panel(session);
    panel.setPage({ 100 });
    panel.show();
    panel.findBar().open(false);
    auto* what = panel.findBar().findChildren<QLineEdit*>().first();
    what->setText(u"a"_s);
    QStringList places;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(what, Qt::Key_Return);
        places << u"%1:%2"_s.arg(panel.view().currentRow()).arg(panel.view().currentGlyph());
    }
    QCOMPARE(places.join(u' '), u"0:0 0:4 1:1 0:0"_s);
    QTest::keyClick(what, Qt::Key_Escape);
    QVERIFY(panel.findBar().isHidden());
}

void TestFindBar::altTypesNothing()
{
    Session session({}, {});
    TranscriptPanel panel(session);
    panel.show();
    panel.findBar().open(true);
    const auto fields = panel.findBar().findChildren<QLineEdit*>();
    for (QLineEdit* field : fields) {
        QTest::keyClick(field, Qt::Key_7, Qt::AltModifier);
        QTest::keyClick(field, Qt::Key_8);
        QCOMPARE(field->text(), u"8"_s);
    }
}

void TestFindBar::panelSaysWhatThereIs()
{
    Session session({}, {});
    const PageId empty = addPage(session, 100, {});
    const PageId full = addPage(session, 200, { lineWithDoubts(1, u"ab"_s, u"l"_s) });
    TranscriptPanel panel(session);
    panel.show();
    const QSignalSpy wanted(&panel, &TranscriptPanel::readWanted);
    panel.setPage(empty);
    QVERIFY(!panel.view().isVisible());
    for (QPushButton* button : panel.findChildren<QPushButton*>()) {
        if (button->isVisible())
            button->click();
    }
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<PageId>(), empty);
    panel.setPage(full);
    QVERIFY(panel.view().isVisible());
    const auto says = [&panel](const QString& text) {
        return std::ranges::any_of(
            panel.findChildren<QLabel*>(), [&text](const QLabel* label) { return label->text() == text; });
    };
    QVERIFY(says(u"1 doubt(s)"_s));
    QTest::keyClick(&panel.view(), Qt::Key_Return);
    QVERIFY(says(u"No doubts left"_s));
}

void TestFindBar::everythingHasAName()
{
    Session session({}, {});
    const TranscriptPanel panel(session);
    for (const QWidget* widget : panel.findChildren<QWidget*>()) {
        const bool named = !widget->accessibleName().isEmpty() || widget->focusPolicy() == Qt::NoFocus
            || widget->inherits("QPushButton") || widget->inherits("QCheckBox")
            || widget->objectName().startsWith(u"qt_"_s);
        QVERIFY2(named, widget->metaObject()->className());
    }
}

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
