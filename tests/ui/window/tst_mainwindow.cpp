// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// The whole job through the window, with synthetic events: pages in, read, look, correct, take away.
#include "document/doubts.h"
#include "document/merge.h"
#include "page/pageview.h"
#include "transcript/transcriptpanel.h"
#include "transcript/transcriptview.h"
#include "ui/window/windowfixture.h"
#include "widgets/messagebar.h"
#include "window/exporter.h"
#include "window/pagestrip.h"

#include <QAccessible>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <QTimer>
#include <algorithm>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

template <typename Widget> Widget& part(WindowFixture& f)
{
    auto* widget = f.window.findChild<Widget*>();
    Q_ASSERT(widget);
    return *widget;
}

void dropOn(QWidget& window, QMimeData& data)
{
    QDragEnterEvent enter({ 300, 300 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 300, 300 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    QVERIFY(drop.isAccepted());
}

void openAndRead(WindowFixture& f, int pages)
{
    QStringList files;
    for (int i = 1; i <= pages; ++i)
        files << f.picture(u"page %1.png"_s.arg(i));
    f.window.open(files, true);
    QTRY_COMPARE(f.session.document().pages.size(), pages);
    QTRY_VERIFY(std::ranges::all_of(
        f.session.document().pages, [](const Page& page) { return !page.recognitions.isEmpty(); }));
}

const Transcript& text(const WindowFixture& f, qsizetype page = 0)
{
    return f.session.document().pages[page].transcript;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void emptyWindowSaysWhatToDo();
    void droppedFilesAndFoldersBecomePages();
    void droppedPictureBecomesAPage();
    void pastedPictureBecomesAPage();
    void readsThePageAndShowsIt();
    void clickOnAGlyphMovesTheCaret();
    void wholeJobByKeyboard();
    void doubtsWalkOverPages();
    void rotateAndRemoveAreUndoable();
    void undoShowsThePageItIsAbout();
    void failedPageOffersTryAgain();
    void stopLeavesTheWindowIdle();
    void titleNamesThePage();
    void closingAsksForUnexportedText();
    void lostSessionIsOffered();
    void nothingTakesTheOfferAway();
    void correctionsThatAreNotSafeStayTold();
    void skippedFilesAreNamed();
    void keyPastesAPictureWhileTheTextHasTheKeys();
    void officeTextIsPastedAsText();
    void undoButtonTakesBackOnlyTheRemoval();
    void addedSuffixReplacesNoFileUnasked();
    void everyFocusableWidgetHasAName();
    void noKeyMeansTwoThings();
    void layoutIsRemembered();
    void tenThousandPagesStayUsable();
};

void TestMainWindow::emptyWindowSaysWhatToDo()
{
    WindowFixture f({}, 1);
    QCOMPARE(part<PageView>(f).card().state(), PageStateCard::State::Nothing);
    QVERIFY(!f.action(u"Recognise"_s)->isEnabled());
    QVERIFY(!f.action(u"Export…"_s)->isEnabled());
    QCOMPARE(f.window.windowTitle(), u"Handlens"_s);
}

void TestMainWindow::droppedFilesAndFoldersBecomePages()
{
    WindowFixture f({ u"a"_s }, 1);
    QVERIFY(QDir(f.folder.path()).mkdir(u"inner"_s));
    QVERIFY(!f.picture(u"inner/b.png"_s).isEmpty());
    QVERIFY(!f.picture(u"inner/c.png"_s).isEmpty());
    QMimeData data;
    data.setUrls(
        { QUrl::fromLocalFile(f.picture(u"a.png"_s)), QUrl::fromLocalFile(f.folder.filePath(u"inner"_s)) });
    dropOn(f.window, data);
    QTRY_COMPARE(f.session.document().pages.size(), 3);
    QCOMPARE(part<PageStrip>(f).model()->rowCount(), 3);
}

void TestMainWindow::droppedPictureBecomesAPage()
{
    WindowFixture f({ u"a"_s }, 1);
    QImage picture(50, 40, QImage::Format_RGB32);
    picture.fill(Qt::yellow);
    QMimeData data;
    data.setImageData(picture);
    dropOn(f.window, data);
    QCOMPARE(f.session.document().pages.size(), 1);
    QCOMPARE(f.session.document().pages.first().size, QSize(50, 40));
}

void TestMainWindow::pastedPictureBecomesAPage()
{
    WindowFixture f({ u"a"_s }, 1);
    QImage picture(50, 40, QImage::Format_RGB32);
    picture.fill(Qt::yellow);
    QGuiApplication::clipboard()->setImage(picture);
    f.action(u"Paste Picture"_s)->trigger();
    QCOMPARE(f.session.document().pages.size(), 1);

    QGuiApplication::clipboard()->setText(u"only words"_s);
    f.action(u"Paste Picture"_s)->trigger();
    QCOMPARE(f.session.document().pages.size(), 1);
    QVERIFY(part<MessageBar>(f).isVisible());
}

void TestMainWindow::readsThePageAndShowsIt()
{
    WindowFixture f({ u"大江东去"_s, u"浪淘尽"_s }, 0.3);
    openAndRead(f, 1);
    auto& view = part<PageView>(f);
    QTRY_COMPARE(view.layer().lines().size(), 2U);
    QTRY_COMPARE(view.card().state(), PageStateCard::State::None);
    QCOMPARE(view.layer().doubts(0.5), 7);
}

void TestMainWindow::clickOnAGlyphMovesTheCaret()
{
    WindowFixture f({ u"first"_s, u"second"_s }, 0.9);
    openAndRead(f, 1);
    auto& view = part<PageView>(f);
    QTRY_VERIFY(!view.lineRect(1).isEmpty());
    const QRect line = view.lineRect(1);
    QSignalSpy activated(&view, &PageView::glyphActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, line.center());
    QCOMPARE(activated.size(), 1);
    QTRY_COMPARE(view.overlayStyle().current.line, 1);
    QCOMPARE(view.overlayStyle().current.glyph, activated.first().at(1).toInt());
}

void TestMainWindow::wholeJobByKeyboard()
{
    WindowFixture f({ u"notc"_s, u"booh"_s }, 0.9);
    // Two doubtful characters, each wrong: the c of "notc" and the h of "booh".
    f.provider.setScript([](const RecognitionRequest&) {
        Recognition recognition = recognitionOf({ u"notc"_s, u"booh"_s }, 0.9);
        recognition.lines[0].glyphs[3].score.unit = 0.2;
        recognition.lines[1].glyphs[3].score.unit = 0.2;
        recognition.lines[1].glyphs[3].alternatives = { { u"k"_s, 0.4 } };
        return ScriptedAnswer { recognition };
    });
    openAndRead(f, 1);
    auto& view = part<TranscriptPanel>(f).view();
    view.setFocus();
    QTest::keyClick(&f.window, Qt::Key_F3);
    QTest::keyClicks(QApplication::focusWidget(), u"e"_s); // overtypes the doubt and goes on to the next
    QTRY_COMPARE(text(f).lines[0].text(), u"note"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(
        QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget(),
        Qt::Key_1);
    QTRY_COMPARE(text(f).text(), u"note\nbook"_s);
    QVERIFY(text(f).lines[0].touched);

    f.action(u"Copy All Pages"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"note\nbook"_s);
    while (f.session.undoStack().canUndo())
        f.session.undoStack().undo();
    QCOMPARE(text(f).text(), u"notc\nbooh"_s);
    while (f.session.undoStack().canRedo())
        f.session.undoStack().redo();
    QCOMPARE(text(f).text(), u"note\nbook"_s);

    const QString out = f.folder.filePath(u"out.txt"_s);
    Exporter exporter(f.session, f.settings, f.window);
    QVERIFY(exporter.write({ f.session.document().pages.first().id }, *exportFormat(u"text"), out));
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()).trimmed(), u"note\nbook"_s);
}

void TestMainWindow::doubtsWalkOverPages()
{
    WindowFixture f({ u"ab"_s }, 0.2);
    openAndRead(f, 2);
    auto& strip = part<PageStrip>(f);
    auto& view = part<TranscriptPanel>(f).view();
    view.setFocus();
    int keys = 0;
    const auto doubtsLeft = [&f] { return doubtCount(text(f, 0), 0.5) + doubtCount(text(f, 1), 0.5); };
    QCOMPARE(doubtsLeft(), 4);
    QTest::keyClick(&f.window, Qt::Key_F3);
    ++keys;
    while (doubtsLeft() > 0 && keys < 20) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        ++keys;
    }
    QCOMPARE(doubtsLeft(), 0);
    QVERIFY2(keys <= 6, qPrintable(QString::number(keys)));
    QCOMPARE(strip.currentPage(), f.session.document().pages[1].id);
}

void TestMainWindow::rotateAndRemoveAreUndoable()
{
    WindowFixture f({ u"a"_s }, 1);
    openAndRead(f, 2);
    const Document before = f.session.document();
    f.action(u"Rotate Right"_s)->trigger();
    QCOMPARE(f.session.document().pages[0].steps.size(), 1);
    f.action(u"Remove Page"_s)->trigger();
    QCOMPARE(f.session.document().pages.size(), 1);
    f.session.undoStack().undo();
    f.session.undoStack().undo();
    QCOMPARE(f.session.document(), before);
}

void TestMainWindow::undoShowsThePageItIsAbout()
{
    WindowFixture f({ u"ab"_s }, 0.9);
    openAndRead(f, 2);
    auto& strip = part<PageStrip>(f);
    auto& view = part<TranscriptPanel>(f).view();
    view.setFocus();
    QTest::keyClicks(&view, u"x"_s);
    QCOMPARE(text(f, 0).text(), u"xab"_s);
    QTest::keyClick(&f.window, Qt::Key_PageDown);
    QCOMPARE(strip.currentPage(), f.session.document().pages[1].id);
    QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(f, 0).text(), u"ab"_s);
    QCOMPARE(strip.currentPage(), f.session.document().pages[0].id);
}

void TestMainWindow::failedPageOffersTryAgain()
{
    WindowFixture f({ u"a"_s }, 1);
    f.provider.setScript([](const RecognitionRequest&) -> ScriptedAnswer {
        return { failure({ ErrorKind::Engine, u"The engine has no data for this."_s }) };
    });
    f.window.open({ f.picture(u"a.png"_s) }, true);
    auto& messages = part<MessageBar>(f);
    QTRY_VERIFY(messages.sentence().contains(u"The engine has no data"_s));
    auto& card = part<PageView>(f).card();
    QTRY_COMPARE(card.state(), PageStateCard::State::NotRead);
    QVERIFY(card.text().contains(u"The engine has no data"_s));
    f.provider.setScript(
        [](const RecognitionRequest&) { return ScriptedAnswer { recognitionOf({ u"now"_s }, 1) }; });
    const auto buttons = messages.findChildren<QPushButton*>();
    const auto again = std::ranges::find_if(buttons,
        [](const QPushButton* button) { return button->isVisible() && button->text() == u"Try Again"; });
    QVERIFY(again != buttons.end());
    QTest::mouseClick(*again, Qt::LeftButton);
    QTRY_COMPARE(text(f).text(), u"now"_s);
}

void TestMainWindow::stopLeavesTheWindowIdle()
{
    WindowFixture f({ u"a"_s }, 1);
    f.provider.setScript([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({}, 1), std::chrono::milliseconds(0), true };
    });
    f.window.open({ f.picture(u"a.png"_s) }, true);
    QTRY_VERIFY(f.session.queue().isBusy());
    QTRY_VERIFY(f.action(u"Stop"_s)->isEnabled());
    f.action(u"Stop"_s)->trigger();
    QVERIFY(!f.session.queue().isBusy());
    QVERIFY(!f.action(u"Stop"_s)->isEnabled());
}

void TestMainWindow::titleNamesThePage()
{
    WindowFixture f({ u"a"_s }, 1);
    openAndRead(f, 2);
    QCOMPARE(f.window.windowTitle(), u"page 1.png — Handlens"_s);
    QTest::keyClick(&f.window, Qt::Key_PageDown);
    QCOMPARE(f.window.windowTitle(), u"page 2.png — Handlens"_s);
}

void TestMainWindow::closingAsksForUnexportedText()
{
    WindowFixture f({ u"a"_s }, 1);
    openAndRead(f, 1);
    bool asked = false;
    QTimer::singleShot(0, &f.window, [&asked] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        asked = box != nullptr;
        if (box)
            box->button(QMessageBox::Cancel)->click();
    });
    QVERIFY(!f.window.close());
    QVERIFY(asked);
    f.action(u"Copy All Pages"_s)->trigger();
    QVERIFY(f.window.close()); // and asks no more
}

void TestMainWindow::lostSessionIsOffered()
{
    const QTemporaryDir folder;
    {
        Journal journal(folder.path());
        Page page;
        page.id = PageId { 1 };
        page.source.name = u"lost.png"_s;
        page.transcript.lines << transcriptLine(
            recognitionOf({ u"mine"_s }, 1).lines.first(), LineId { 2 }, {});
        journal.append(InsertPages { { { 0, page } } });
    }
    WindowFixture f({}, 1);
    f.window.hide();
    Session session({}, folder.path());
    MainWindow window(f.servicesFor(session, folder.path()));
    window.show();
    const auto bars = window.findChildren<MessageBar*>();
    QTRY_VERIFY(std::ranges::any_of(bars, &MessageBar::isVisible));
    auto& messages = **std::ranges::find_if(bars, &MessageBar::isVisible);
    const auto buttons = messages.findChildren<QPushButton*>();
    QTest::mouseClick(*std::ranges::find_if(buttons, &QPushButton::isVisible), Qt::LeftButton);
    QCOMPARE(session.document().pages.size(), 1);
    QCOMPARE(session.document().pages.first().transcript.text(), u"mine"_s);
}

void TestMainWindow::nothingTakesTheOfferAway()
{
    WindowFixture f({ u"a"_s }, 1);
    f.window.hide();
    {
        Session session({}, f.folder.filePath(u"lost"_s));
        QImage picture(50, 40, QImage::Format_RGB32);
        picture.fill(Qt::green);
        QVERIFY(session.addPicture(picture));
    }
    MainWindow window(f.servicesFor(f.session, f.folder.filePath(u"lost"_s)));
    window.show();
    const auto bars = window.findChildren<MessageBar*>();
    const auto offer = [&bars] { return std::ranges::find_if(bars, &MessageBar::isVisible); };
    QTRY_VERIFY(offer() != bars.end());
    MessageBar& bar = **offer();
    window.open({ f.picture(u"a.png"_s), f.folder.filePath(u"gone.png"_s) }, true);
    QTRY_VERIFY(
        !f.session.document().pages.isEmpty() && !f.session.document().pages.first().recognitions.isEmpty());
    QVERIFY(bar.isVisible());
    const auto buttons = bar.findChildren<QPushButton*>();
    QTest::mouseClick(*std::ranges::find_if(buttons, &QPushButton::isVisible), Qt::LeftButton);
    QCOMPARE(f.session.document().pages.size(), 2);
    QCOMPARE(QImage(f.session.document().pages.last().source.file).pixelColor(1, 1), QColor(Qt::green));
    QVERIFY(QDir(f.folder.filePath(u"lost"_s)).isEmpty());
}

void TestMainWindow::keyPastesAPictureWhileTheTextHasTheKeys()
{
    WindowFixture f({ u"ab"_s }, 1);
    openAndRead(f, 1);
    auto& view = part<TranscriptPanel>(f).view();
    view.setFocus();
    QImage picture(50, 40, QImage::Format_RGB32);
    picture.fill(Qt::yellow);
    QGuiApplication::clipboard()->setImage(picture);
    QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(f.session.document().pages.size(), 2);
    part<PageStrip>(f).setCurrentPage(f.session.document().pages.first().id);
    view.setFocus();
    QGuiApplication::clipboard()->setText(u"x"_s);
    QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(f.session.document().pages.size(), 2);
    QCOMPARE(text(f).text(), u"xab"_s);
}

void TestMainWindow::officeTextIsPastedAsText()
{
    WindowFixture f({ u"ab"_s }, 1);
    openAndRead(f, 1);
    auto& view = part<TranscriptPanel>(f).view();
    view.setFocus();
    auto both = std::make_unique<QMimeData>();
    both->setText(u"words "_s);
    both->setImageData(QImage(9, 9, QImage::Format_RGB32));
    QGuiApplication::clipboard()->setMimeData(both.release());
    QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text(f).text(), u"words ab"_s);
}

void TestMainWindow::undoButtonTakesBackOnlyTheRemoval()
{
    WindowFixture f({ u"ab"_s }, 1);
    openAndRead(f, 2);
    f.action(u"Remove Page"_s)->trigger();
    auto& messages = part<MessageBar>(f);
    QVERIFY(messages.isVisible());
    auto& view = part<TranscriptPanel>(f).view();
    view.setFocus();
    QTest::keyClicks(&view, u"x"_s);
    QCOMPARE(text(f).text(), u"xab"_s);
    QVERIFY(!messages.isVisible()); // its button would take back the typing
}

void TestMainWindow::addedSuffixReplacesNoFileUnasked()
{
    WindowFixture f({ u"ab"_s }, 1);
    openAndRead(f, 1);
    const QString mine = f.folder.filePath(u"notes.txt"_s);
    QFile file(mine);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    int asked = 0;
    QTimer person;
    connect(&person, &QTimer::timeout, this, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        if (++asked > 1) {
            dialog->reject(); // sees the name with its suffix and thinks better of it
            return;
        }
        dialog->findChild<QLineEdit*>()->setText(f.folder.filePath(u"notes"_s));
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    });
    person.start(50);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    f.action(u"Export…"_s)->trigger();
    QCOMPARE(asked, 2);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void TestMainWindow::correctionsThatAreNotSafeStayTold()
{
    WindowFixture f({ u"a"_s }, 1);
    openAndRead(f, 1);
    const auto isTold = [&f] {
        const auto bars = f.window.findChildren<MessageBar*>();
        return std::ranges::any_of(bars, [](const MessageBar* bar) {
            return bar->isVisible() && bar->sentence() == u"The disk is full."_s;
        });
    };
    emit f.session.journalFailed({ ErrorKind::File, u"The disk is full."_s });
    QVERIFY(isTold());
    part<PageStrip>(f).setFocus();
    f.action(u"Remove Page"_s)->trigger(); // has something to say, too
    QVERIFY(isTold());
    emit f.session.journalWorksAgain();
    QVERIFY(!isTold());
}

void TestMainWindow::skippedFilesAreNamed()
{
    WindowFixture f({ u"a"_s }, 1);
    QFile empty(f.folder.filePath(u"empty.png"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    f.window.open({ empty.fileName() });
    QTRY_VERIFY(part<MessageBar>(f).sentence().contains(u"empty.png"_s));
}

void TestMainWindow::everyFocusableWidgetHasAName()
{
    WindowFixture f({ u"a"_s }, 1);
    openAndRead(f, 1);
    const auto widgets = f.window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&f.window))
            continue;
        QAccessibleInterface* accessible
            = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

// Two widgets that never have the keys together may use the same one; the window and a part of it may not.
void TestMainWindow::noKeyMeansTwoThings()
{
    const WindowFixture f({}, 1);
    QHash<QKeySequence, QList<const QAction*>> taken;
    const auto isOfAWidget = [](const QAction* action) {
        return action->shortcutContext() == Qt::WidgetShortcut
            || action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
    };
    const auto share = [&isOfAWidget](const QAction* a, const QAction* b) {
        if (!isOfAWidget(a) || !isOfAWidget(b))
            return true;
        const QList<QObject*> objects = a->associatedObjects();
        return std::ranges::any_of(
            objects, [b](QObject* object) { return b->associatedObjects().contains(object); });
    };
    const auto actions = f.window.findChildren<QAction*>();
    for (const QAction* action : actions) {
        const auto shortcuts = action->shortcuts();
        for (const QKeySequence& key : shortcuts) {
            for (const QAction* other : taken.value(key))
                QVERIFY2(!share(action, other),
                    qPrintable(u"%1: %2 and %3"_s.arg(key.toString(), action->text(), other->text())));
            taken[key] << action;
        }
    }
    QVERIFY(taken.size() > 30);
}

void TestMainWindow::layoutIsRemembered()
{
    WindowFixture f({}, 1);
    f.window.resize(1000, 700);
    f.window.close();
    Session session({}, {});
    MainWindow again(f.servicesFor(session, {}));
    again.show();
    QCOMPARE(again.size(), QSize(1000, 700));
}

void TestMainWindow::tenThousandPagesStayUsable()
{
    WindowFixture f({ u"ab"_s }, 1);
    f.provider.setScript([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({}, 1), std::chrono::milliseconds(0), true };
    });
    InsertPages insert;
    for (quint64 i = 1; i <= 10000; ++i) {
        Page page;
        page.id = PageId { i };
        page.source = { u"/nowhere/%1.png"_s.arg(i), 0, 1, u"%1.png"_s.arg(i) };
        insert.pages << PlacedPage { static_cast<qsizetype>(i) - 1, page };
    }
    f.session.edit(u"Open"_s, { insert });
    f.action(u"Remove Page"_s)->trigger();
    f.session.undoStack().undo();
    QCOMPARE(f.session.document().pages.size(), 10000);
    OrderPages order;
    for (quint64 i = 10000; i > 0; --i)
        order.pages << PageId { i };
    f.session.edit(u"Order"_s, { order });
    QCOMPARE(f.session.document().pages.first().id, PageId { 10000 });
    f.action(u"Recognise All Pages"_s)->trigger();
    QTRY_COMPARE(f.provider.started(), 2);
    f.action(u"Stop"_s)->trigger();
    QVERIFY(!f.session.queue().isBusy());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
