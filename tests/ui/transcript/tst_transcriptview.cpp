// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/transcriptview.h"

#include "support/scriptedprovider.h"
#include "transcript/alternativespopup.h"
#include "transcript/editactions.h"
#include "transcript/transcriptmodel.h"
#include "ui/transcript/pages.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Session session { {}, {} };
    TranscriptView view { session };
    PageId page;
    bool active = false; // shortcuts work only then

    explicit Fixture(const QList<TranscriptLine>& lines)
    {
        page = addPage(session, 100, lines);
        view.resize(600, 400);
        view.setPage(page);
        view.show();
        view.activateWindow();
        view.setFocus();
        active = QTest::qWaitForWindowActive(&view);
    }
    [[nodiscard]] const Transcript& transcript() const { return session.document().page(page)->transcript; }
    [[nodiscard]] QString text() const { return transcript().text(); }
    [[nodiscard]] QString shown() const { return view.document()->toPlainText(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, key, modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(&view, text); }
    void compose(const QString& preedit, const QString& commit = {})
    {
        QInputMethodEvent event(preedit, {});
        if (!commit.isEmpty())
            event.setCommitString(commit);
        QCoreApplication::sendEvent(&view, &event);
    }
};

QList<TranscriptLine> threeLines()
{
    return { lineWithDoubts(1, u"dear anna"_s, u" l   l"_s), lineWithDoubts(2, u"thank you"_s),
        lineWithDoubts(3, u"yours"_s, u"l   l"_s) };
}

} // namespace

class TestTranscriptView : public QObject
{
    Q_OBJECT
private slots:
    void keysEditTheDocument_data();
    void keysEditTheDocument();
    void undoAndRedoAreExact();
    void aRunOfTypingIsOneStep();
    void pastedLinesBecomeLines();
    void tokensKeepTheText();
    void walkingKeepsAll();
    void overtypingGoesOn();
    void theSameLetterIsADecision();
    void altTypesNothing();
    void backspaceTakesDecisionsBack();
    void deletingADoubtGoesOn();
    void escapeLeavesTheWalk();
    void alternativesByDigit();
    void walkAsksForTheNextPage();
    void lineCommands_data();
    void lineCommands();
    void compositionIsOneEdit();
    void compositionOverADoubt();
    void cancelledCompositionRestores();
    void newReadingDuringComposition();
    void newReadingKeepsTouchedLinesAndCaret();
    void copyingLines();
};

void TestTranscriptView::keysEditTheDocument_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("glyph");
    QTest::addColumn<QList<int>>("keys"); // Qt::Key with modifiers; below 0x100 typed
    QTest::addColumn<QString>("text");
    const int control = Qt::ControlModifier;
    const int shift = Qt::ShiftModifier;
    QTest::addRow("type") << 0 << 4 << QList<int> { 'x' } << u"dearx anna\nthank you\nyours"_s;
    QTest::addRow("delete") << 1 << 0 << QList<int> { Qt::Key_Delete } << u"dear anna\nhank you\nyours"_s;
    QTest::addRow("backspace") << 1 << 1 << QList<int> { Qt::Key_Backspace }
                               << u"dear anna\nhank you\nyours"_s;
    QTest::addRow("backspace joins") << 1 << 0 << QList<int> { Qt::Key_Backspace }
                                     << u"dear annathank you\nyours"_s;
    QTest::addRow("delete joins") << 1 << 9 << QList<int> { Qt::Key_Delete }
                                  << u"dear anna\nthank youyours"_s;
    QTest::addRow("left goes to the line before")
        << 1 << 0 << QList<int> { Qt::Key_Left, 'x' } << u"dear annax\nthank you\nyours"_s;
    QTest::addRow("right goes to the next line")
        << 0 << 9 << QList<int> { Qt::Key_Right, 'x' } << u"dear anna\nxthank you\nyours"_s;
    QTest::addRow("home, end") << 1 << 3 << QList<int> { Qt::Key_Home, 'x', Qt::Key_End, 'y' }
                               << u"dear anna\nxthank youy\nyours"_s;
    QTest::addRow("over two lines") << 0 << 4 << QList<int> { Qt::Key_Down | shift, Qt::Key_Delete }
                                    << QString();
    QTest::addRow("all") << 0 << 0 << QList<int> { Qt::Key_A | control, Qt::Key_A | control, Qt::Key_Delete }
                         << u""_s;
    QTest::addRow("all of the line") << 1 << 2 << QList<int> { Qt::Key_A | control, 'x' }
                                     << u"dear anna\nx\nyours"_s;
    QTest::addRow("enter parts nothing")
        << 1 << 5 << QList<int> { Qt::Key_Return | shift } << u"dear anna\nthank you\nyours"_s;
}

void TestTranscriptView::keysEditTheDocument()
{
    QFETCH(int, row);
    QFETCH(int, glyph);
    QFETCH(QList<int>, keys);
    Fixture f(threeLines());
    const QList<TranscriptLine> before = f.transcript().lines;
    f.view.goTo(row, glyph);
    for (const int key : keys) {
        if (key < 0x100 && QChar(key).isLower())
            f.type(QString(QChar(key)));
        else
            f.key(Qt::Key(key & ~Qt::KeyboardModifierMask),
                Qt::KeyboardModifiers(key & Qt::KeyboardModifierMask));
    }
    QFETCH(QString, text);
    if (!text.isNull())
        QCOMPARE(f.text(), text);
    QCOMPARE(f.shown(), f.text());
    while (f.session.undoStack().canUndo())
        f.session.undoStack().undo();
    QCOMPARE(f.transcript().lines, before);
    QCOMPARE(f.shown(), f.text());
}

void TestTranscriptView::undoAndRedoAreExact()
{
    Fixture f(threeLines());
    const QList<TranscriptLine> before = f.transcript().lines;
    f.view.goTo(0, 1);
    f.type(u"x"_s);
    const QList<TranscriptLine> after = f.transcript().lines;
    QCOMPARE(certainty(after[0]), u"-c--------"_s);
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.transcript().lines, before);
    QCOMPARE(f.shown(), f.text());
    f.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.transcript().lines, after);
    QCOMPARE(f.shown(), f.text());
}

void TestTranscriptView::aRunOfTypingIsOneStep()
{
    Fixture f(threeLines());
    f.view.goTo(0, 4);
    f.type(u"est"_s);
    QCOMPARE(f.session.undoStack().count(), 1);
    f.key(Qt::Key_Home);
    f.type(u"my"_s);
    QCOMPARE(f.session.undoStack().count(), 2);
    f.key(Qt::Key_Down);
    f.type(u"z"_s);
    QCOMPARE(f.session.undoStack().count(), 3);
    f.session.undoStack().undo();
    f.session.undoStack().undo();
    QCOMPARE(f.transcript().lines[0].text(), u"dearest anna"_s);
    f.session.undoStack().undo();
    QCOMPARE(f.transcript().lines, threeLines());
}

void TestTranscriptView::pastedLinesBecomeLines()
{
    Fixture f(threeLines());
    f.view.goTo(1, 5);
    QApplication::clipboard()->setText(u"one\r\ntwo\nthree"_s);
    f.view.paste();
    QCOMPARE(f.text(), u"dear anna\nthankone\ntwo\nthree you\nyours"_s);
    QCOMPARE(f.shown(), f.text());
    QCOMPARE(certainty(f.transcript().lines[1]), u"-----ccc"_s);
    QCOMPARE(certainty(f.transcript().lines[3]), u"ccccc----"_s);
    f.session.undoStack().undo();
    QCOMPARE(f.transcript().lines, threeLines());
    QCOMPARE(f.shown(), f.text());
}

void TestTranscriptView::tokensKeepTheText()
{
    Fixture f({ lineWithDoubts(1, u"a\u202Eb\u0007c"_s) });
    QVERIFY(!f.shown().contains(QChar(0x202E)));
    f.view.goTo(0, 5);
    f.type(u"d"_s);
    QCOMPARE(f.text(), u"a\u202Eb\u0007cd"_s);
    f.view.selectAll();
    f.view.copy();
    QCOMPARE(QApplication::clipboard()->text(), f.text());
    f.view.goTo(0, 2);
    f.key(Qt::Key_Backspace);
    QCOMPARE(f.text(), u"ab\u0007cd"_s);
}

void TestTranscriptView::walkingKeepsAll()
{
    Fixture f({ lineWithDoubts(1, u"sure"_s), lineWithDoubts(2, u"abcdefghijkl"_s, u"llllllllllll"_s),
        lineWithDoubts(3, u"mnopqrstuvwx"_s, u"llllllllllll"_s) });
    QVERIFY(f.active);
    const QList<TranscriptLine> before = f.transcript().lines;
    const QSignalSpy counts(&f.view, &TranscriptView::doubtsChanged);
    const int doubts = f.view.model().doubtCount();
    QCOMPARE(doubts, 24);
    f.key(Qt::Key_F3);
    QCOMPARE(f.view.currentRow(), 1);
    int keys = 1;
    for (; f.view.model().doubtCount() > 0 && keys < 100; ++keys)
        f.key(Qt::Key_Return);
    QCOMPARE(f.view.model().doubtCount(), 0);
    QVERIFY2(keys <= 1.2 * doubts, qPrintable(QString::number(keys)));
    QCOMPARE(counts.size(), doubts);
    for (int i = 0; i < doubts; ++i)
        f.session.undoStack().undo();
    QCOMPARE(f.transcript().lines, before);
}

void TestTranscriptView::overtypingGoesOn()
{
    Fixture f(threeLines());
    f.key(Qt::Key_F3);
    f.type(u"xyzw"_s);
    QCOMPARE(f.text(), u"dxar ynna\nthank you\nzourw"_s);
    QCOMPARE(f.view.model().doubtCount(), 0);
    QCOMPARE(f.session.undoStack().count(), 4);
}

void TestTranscriptView::theSameLetterIsADecision()
{
    Fixture f(threeLines());
    f.key(Qt::Key_F3);
    f.type(u"e"_s);
    QCOMPARE(f.text(), u"dear anna\nthank you\nyours"_s);
    QCOMPARE(f.view.model().doubtCount(), 3);
    QCOMPARE(f.view.textCursor().selectedText().size(), 1);
}

// Alt+7 is meant as a command even where no action takes it; while a doubt is selected it would replace it.
void TestTranscriptView::altTypesNothing()
{
    Fixture f(threeLines());
    f.key(Qt::Key_F3);
    f.key(Qt::Key_7, Qt::AltModifier);
    f.key(Qt::Key_X, Qt::AltModifier);
    QCOMPARE(f.text(), u"dear anna\nthank you\nyours"_s);
    QCOMPARE(f.view.model().doubtCount(), 4);
    QCOMPARE(f.view.textCursor().selectedText().size(), 1);
    f.key(Qt::Key_7, Qt::ControlModifier | Qt::AltModifier); // AltGr of Windows
    QCOMPARE(f.text(), u"d7ar anna\nthank you\nyours"_s);
}

void TestTranscriptView::backspaceTakesDecisionsBack()
{
    Fixture f(threeLines());
    f.key(Qt::Key_F3);
    f.type(u"x"_s);
    f.key(Qt::Key_Return);
    QCOMPARE(f.view.model().doubtCount(), 2);
    f.key(Qt::Key_Backspace);
    QCOMPARE(f.view.model().doubtCount(), 3);
    f.key(Qt::Key_Backspace);
    QCOMPARE(f.transcript().lines, threeLines());
    QCOMPARE(f.view.currentGlyph(), 1);
    QCOMPARE(f.view.textCursor().selectedText(), u"e"_s);
}

void TestTranscriptView::deletingADoubtGoesOn()
{
    Fixture f(threeLines());
    f.view.goTo(2, 0);
    f.key(Qt::Key_F3);
    f.key(Qt::Key_Delete);
    QCOMPARE(f.transcript().lines[2].text(), u"ours"_s);
    QCOMPARE(f.view.textCursor().selectedText(), u"s"_s);
}

void TestTranscriptView::escapeLeavesTheWalk()
{
    Fixture f(threeLines());
    f.key(Qt::Key_F3);
    f.key(Qt::Key_Escape);
    QVERIFY(!f.view.textCursor().hasSelection());
    f.type(u"xy"_s);
    QCOMPARE(f.transcript().lines[0].text(), u"dxyear anna"_s);
}

void TestTranscriptView::alternativesByDigit()
{
    QList<TranscriptLine> lines = threeLines();
    lines[0].glyphs[1].glyph.alternatives = { { u"c"_s, 0.3 }, { u"o"_s, {} } };
    Fixture f(lines);
    f.key(Qt::Key_F3);
    f.key(Qt::Key_Down, Qt::AltModifier);
    auto* popup = f.view.findChild<AlternativesPopup*>();
    QVERIFY(popup && popup->isVisible());
    QCOMPARE(popup->count(), 2);
    QTest::keyClick(popup, Qt::Key_2);
    QCOMPARE(f.transcript().lines[0].text(), u"doar anna"_s);
    QCOMPARE(certainty(f.transcript().lines[0]), u"-c-------"_s);
    QCOMPARE(f.view.currentGlyph(), 5); // on to the next doubt
    f.key(Qt::Key_Backspace);
    QCOMPARE(f.transcript().lines, lines);
}

void TestTranscriptView::walkAsksForTheNextPage()
{
    Fixture f(threeLines());
    const QSignalSpy wanted(&f.view, &TranscriptView::nextPageWanted);
    f.view.goTo(2, 5);
    f.key(Qt::Key_F3);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toInt(), 1);
    f.view.goTo(0, 0);
    f.key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[1][0].toInt(), -1);
}

void TestTranscriptView::lineCommands_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("glyph");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("caretRow");
    const int control = Qt::ControlModifier;
    const int both = control | int(Qt::ShiftModifier);
    QTest::addRow("split") << (control | Qt::Key_D) << 1 << 5 << u"dear anna\nthank\nyou\nyours"_s << 2;
    QTest::addRow("merge") << (control | Qt::Key_M) << 0 << 2 << u"dear anna thank you\nyours"_s << 0;
    QTest::addRow("merge with previous")
        << (both | Qt::Key_M) << 2 << 2 << u"dear anna\nthank you yours"_s << 1;
    QTest::addRow("up") << (both | Qt::Key_Up) << 1 << 3 << u"thank you\ndear anna\nyours"_s << 0;
    QTest::addRow("down") << (both | Qt::Key_Down) << 1 << 3 << u"dear anna\nyours\nthank you"_s << 2;
    QTest::addRow("up at the top") << (both | Qt::Key_Up) << 0 << 3 << u"dear anna\nthank you\nyours"_s << 0;
    QTest::addRow("delete") << (both | Qt::Key_Backspace) << 1 << 3 << u"dear anna\nyours"_s << 1;
    QTest::addRow("delete last") << (both | Qt::Key_Backspace) << 2 << 3 << u"dear anna\nthank you"_s << 1;
    QTest::addRow("insert") << 0 << 1 << 3 << u"dear anna\nthank you\n\nyours"_s << 2;
}

void TestTranscriptView::lineCommands()
{
    QFETCH(int, key);
    QFETCH(int, row);
    QFETCH(int, glyph);
    Fixture f(threeLines());
    QVERIFY(f.active);
    f.view.goTo(row, glyph);
    if (key == 0)
        f.view.actionsOfLines().insertBelow()->trigger();
    else
        f.key(
            Qt::Key(key & ~Qt::KeyboardModifierMask), Qt::KeyboardModifiers(key & Qt::KeyboardModifierMask));
    QTEST(f.text(), "text");
    QCOMPARE(f.shown(), f.text());
    QTEST(f.view.currentRow(), "caretRow");
    while (f.session.undoStack().canUndo())
        f.session.undoStack().undo();
    QCOMPARE(f.transcript().lines, threeLines());
    QCOMPARE(f.shown(), f.text());
}

void TestTranscriptView::compositionIsOneEdit()
{
    Fixture f(threeLines());
    f.view.goTo(1, 5);
    f.compose(u"n"_s);
    f.compose(u"ni h"_s);
    QCOMPARE(f.text(), threeLines()[0].text() + u"\nthank you\nyours"_s);
    QCOMPARE(f.session.undoStack().count(), 0);
    f.compose({}, u"你好"_s);
    QCOMPARE(f.transcript().lines[1].text(), u"thank你好 you"_s);
    QCOMPARE(f.session.undoStack().count(), 1);
    QCOMPARE(f.shown(), f.text());
}

void TestTranscriptView::compositionOverADoubt()
{
    Fixture f(threeLines());
    f.key(Qt::Key_F3);
    f.compose(u"w"_s);
    QCOMPARE(f.transcript().lines, threeLines());
    f.compose({}, u"我"_s);
    QCOMPARE(f.transcript().lines[0].text(), u"d我ar anna"_s);
    QCOMPARE(f.view.model().doubtCount(), 3);
    QCOMPARE(f.view.currentGlyph(), 5); // on to the next doubt
    QCOMPARE(f.session.undoStack().count(), 1);
    f.key(Qt::Key_Backspace);
    QCOMPARE(f.transcript().lines, threeLines());
}

void TestTranscriptView::cancelledCompositionRestores()
{
    Fixture f(threeLines());
    f.key(Qt::Key_F3);
    f.compose(u"w"_s);
    f.compose({});
    QCOMPARE(f.transcript().lines, threeLines());
    QCOMPARE(f.shown(), f.text());
    QCOMPARE(f.session.undoStack().count(), 0);
    QCOMPARE(f.view.textCursor().selectedText(), u"e"_s);
}

void TestTranscriptView::newReadingDuringComposition()
{
    Fixture f({});
    ScriptedProvider provider([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({ u"first"_s, u"second"_s }, 0.9) };
    });
    const ReaderSpec reader { u"scripted"_s, &provider, {} };
    f.session.read({ f.page }, { reader });
    QTRY_COMPARE(f.text(), u"first\nsecond"_s);

    provider.setScript([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({ u"farst"_s, u"sekond"_s }, 0.9) };
    });
    f.view.goTo(1, 3);
    f.compose(u"ni"_s);
    f.session.read({ f.page }, { reader });
    QTRY_COMPARE(f.text(), u"farst\nsekond"_s);
    QCOMPARE(f.view.textCursor().block().layout()->preeditAreaText(), u"ni"_s);
    QCOMPARE(f.view.textCursor().block().text(), u"second"_s);
    f.view.grab(); // painting in between
    f.compose({}, u"你"_s);
    QCOMPARE(f.text(), u"farst\nsec你ond"_s);
    QCOMPARE(f.shown(), f.text());
}

void TestTranscriptView::newReadingKeepsTouchedLinesAndCaret()
{
    Fixture f({});
    ScriptedProvider provider([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({ u"first"_s, u"second"_s }, 0.9) };
    });
    const ReaderSpec reader { u"scripted"_s, &provider, {} };
    f.session.read({ f.page }, { reader });
    QTRY_COMPARE(f.text(), u"first\nsecond"_s);
    f.view.goTo(1, 6);
    f.type(u"!"_s);
    const TranscriptLine mine = f.transcript().lines[1];
    provider.setScript([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({ u"farst"_s, u"sekond"_s }, 0.9) };
    });
    f.session.read({ f.page }, { reader });
    QTRY_COMPARE(f.text(), u"farst\nsecond!"_s);
    QCOMPARE(f.transcript().lines[1], mine);
    QCOMPARE(f.shown(), f.text());
    QCOMPARE(f.view.currentRow(), 1);
    QCOMPARE(f.view.currentGlyph(), 7);
}

void TestTranscriptView::copyingLines()
{
    Fixture f(threeLines());
    f.view.goTo(1, 2);
    f.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"thank you"_s);
    f.view.selectAll();
    f.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), f.text());
}

QTEST_MAIN(TestTranscriptView)
#include "tst_transcriptview.moc"
