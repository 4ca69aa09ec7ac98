// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/pageview.h"
#include "ui/page/overlaysamples.h"

#include <QAccessible>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QWheelEvent>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

const QSize pageSize(1000, 1400);
const PageId pageId { 7 };

PagePicture pictureOf(const QColor& left, const QColor& right, const QSize& size = pageSize)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(left);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = image.width() / 2; x < image.width(); ++x)
            image.setPixelColor(x, y, right);
    }
    return { pageSize, { image }, size == pageSize, {} };
}

OverlayLayer twoLines()
{
    Recognition recognition;
    recognition.lines << lineAt({ u"a"_s, u"b"_s }, { 0.2, 0.9 }, { 100, 100 });
    recognition.lines << lineAt({ u"c"_s, u"d"_s }, { 0.62, 0.62 }, { 500, 900 });
    recognition.lines[1].glyphs[0].alternatives = { { u"<b>e</b>"_s, 0.31 }, { u"o\u202E"_s, {} } };
    recognition.lines[1].glyphs[0].origin = Origin::Estimated;
    return layerOf(recognition);
}

// A page view with a page, its picture and two lines, as large as given.
struct Shown {
    explicit Shown(int quarterTurns = 0)
    {
        view.resize(600, 500);
        view.show();
        view.showPage(pageId, pageSize, withRotation({}, quarterTurns));
        view.setPicture(pictureOf(Qt::white, Qt::white));
        view.setLayer(twoLines());
    }
    [[nodiscard]] QPoint at(const QPointF& page) const
    {
        return view.camera().pageToViewport().map(page).toPoint();
    }
    [[nodiscard]] QImage image() { return view.viewport()->grab().toImage(); }

    PageView view;
};

void wheel(PageView& view, const QPointF& at, int angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
    Qt::ScrollPhase phase = Qt::NoScrollPhase)
{
    const QPoint pixels = phase == Qt::NoScrollPhase ? QPoint() : QPoint(0, angle);
    QWheelEvent event(
        at, view.viewport()->mapToGlobal(at), pixels, { 0, angle }, Qt::NoButton, modifiers, phase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

} // namespace

class TestPageView final : public QObject
{
    Q_OBJECT
private slots:
    void clickTellsTheGlyph_data();
    void clickTellsTheGlyph();
    void clickBesideGlyphsTellsTheLine();
    void aDragMovesAndSelectsNothing();
    void spaceHeldOpensTheHand();
    void wheelZoomsAtThePointer_data();
    void wheelZoomsAtThePointer();
    void touchpadAndShiftMove();
    void keysZoomAndMove();
    void otherKeysAreLeftToTheWindow();
    void fitModesTellTheirZoom();
    void aSharperPictureMovesNothing();
    void graveHeldShowsBareInk();
    void thresholdAndLayerSwitch();
    void currentComesIntoView();
    void neverMirrored();
    void stateCards();
    void loadingIsSaidAfterAMoment();
    void tryAgainAsksForThePage();
    void asksForAPictureOnce();
    void toolTipIsPlain();
    void linesAreAccessible();
    void everyFocusStopHasAName();
};

void TestPageView::clickTellsTheGlyph_data()
{
    QTest::addColumn<int>("turns");
    for (int turns = 0; turns < 4; ++turns)
        QTest::addRow("%d degrees", turns * 90) << turns;
}

void TestPageView::clickTellsTheGlyph()
{
    QFETCH(int, turns);
    Shown shown(turns);
    QSignalSpy glyphs(&shown.view, &PageView::glyphActivated);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.at({ 530, 915 }));
    QCOMPARE(glyphs.size(), 1);
    QCOMPARE(glyphs[0], (QVariantList { 1, 1 }));
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.at({ 110, 115 }));
    QCOMPARE(glyphs.value(1), (QVariantList { 0, 0 }));
}

void TestPageView::clickBesideGlyphsTellsTheLine()
{
    Shown shown;
    shown.view.actualSize();
    shown.view.setCurrent(0);
    QSignalSpy glyphs(&shown.view, &PageView::glyphActivated);
    QSignalSpy lines(&shown.view, &PageView::lineActivated);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.at({ 98, 115 }));
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.at({ 300, 115 }));
    QCOMPARE(glyphs.size(), 0);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0], QVariantList { 0 });
}

void TestPageView::aDragMovesAndSelectsNothing()
{
    Shown shown;
    shown.view.actualSize();
    shown.view.verticalScrollBar()->setValue(300);
    QSignalSpy glyphs(&shown.view, &PageView::glyphActivated);
    const QPointF before = shown.view.camera().scroll();
    for (const Qt::MouseButton button : { Qt::LeftButton, Qt::MiddleButton }) {
        QTest::mousePress(shown.view.viewport(), button, {}, { 300, 300 });
        QMouseEvent move(QEvent::MouseMove, QPointF(260, 250),
            shown.view.viewport()->mapToGlobal(QPointF(260, 250)), Qt::NoButton, button, {});
        QCoreApplication::sendEvent(shown.view.viewport(), &move);
        QTest::mouseRelease(shown.view.viewport(), button, {}, { 260, 250 });
    }
    QCOMPARE(shown.view.camera().scroll().y() - before.y(), 100.0);
    QCOMPARE(glyphs.size(), 0);
}

void TestPageView::spaceHeldOpensTheHand()
{
    Shown shown;
    QSignalSpy glyphs(&shown.view, &PageView::glyphActivated);
    const auto cursor = [&shown] { return shown.view.viewport()->cursor().shape(); };
    const QPoint glyph = shown.at({ 530, 915 });
    QTest::keyPress(&shown.view, Qt::Key_Space);
    QCOMPARE(cursor(), Qt::OpenHandCursor);
    QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, glyph);
    QCOMPARE(cursor(), Qt::ClosedHandCursor);
    QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, glyph);
    QCOMPARE(cursor(), Qt::OpenHandCursor);
    QCOMPARE(glyphs.size(), 0);
    QTest::keyRelease(&shown.view, Qt::Key_Space);
    QCOMPARE(cursor(), Qt::ArrowCursor);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, glyph);
    QCOMPARE(glyphs.size(), 1);
}

void TestPageView::wheelZoomsAtThePointer_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("wheel") << Qt::KeyboardModifiers(Qt::NoModifier);
    QTest::newRow("Ctrl+wheel") << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void TestPageView::wheelZoomsAtThePointer()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Shown shown;
    shown.view.actualSize();
    shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->value() + 40); // on whole pixels
    const QPointF pointer(400, 180);
    const QPointF under = shown.view.camera().pageAt(pointer);
    for (int i = 0; i < 4; ++i)
        wheel(shown.view, pointer, 120, modifiers);
    QCOMPARE(shown.view.camera().zoom(), 2.0);
    QVERIFY(QLineF(shown.view.camera().pageToViewport().map(under), pointer).length() <= 1);
    wheel(shown.view, pointer, -480, modifiers);
    QCOMPARE(shown.view.camera().zoom(), 1.0);
    QVERIFY(QLineF(shown.view.camera().pageToViewport().map(under), pointer).length() <= 1);
}

void TestPageView::touchpadAndShiftMove()
{
    Shown shown;
    shown.view.actualSize();
    const double zoom = shown.view.camera().zoom();
    shown.view.verticalScrollBar()->setValue(300);
    const QPointF before = shown.view.camera().scroll();
    wheel(shown.view, { 300, 200 }, -30, {}, Qt::ScrollUpdate);
    QCOMPARE(shown.view.camera().scroll().y(), before.y() + 30);
    wheel(shown.view, { 300, 200 }, -120, Qt::ShiftModifier);
    QVERIFY(shown.view.camera().scroll().x() > before.x());
    QCOMPARE(shown.view.camera().zoom(), zoom);
    wheel(shown.view, { 300, 200 }, 120, Qt::ControlModifier, Qt::ScrollUpdate);
    QVERIFY(shown.view.camera().zoom() > zoom);
}

void TestPageView::keysZoomAndMove()
{
    Shown shown;
    const double fitted = shown.view.camera().zoom();
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    QVERIFY(shown.view.camera().zoom() > fitted);
    QTest::keyClick(&shown.view, Qt::Key_Minus);
    QTest::keyClick(&shown.view, Qt::Key_Minus);
    QVERIFY(shown.view.camera().zoom() < fitted);
    QTest::keyClick(&shown.view, Qt::Key_0);
    QCOMPARE(shown.view.camera().zoom(), fitted);
    shown.view.actualSize();
    const QPointF before = shown.view.camera().scroll();
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QVERIFY(shown.view.camera().scroll().y() > before.y());
    QVERIFY(shown.view.camera().scroll().x() > before.x());
    QTest::keyClick(&shown.view, Qt::Key_Up);
    QTest::keyClick(&shown.view, Qt::Key_Left);
    QCOMPARE(shown.view.camera().scroll(), before);
}

void TestPageView::otherKeysAreLeftToTheWindow()
{
    Shown shown;
    for (const int key : { Qt::Key_PageDown, Qt::Key_1, Qt::Key_F3, Qt::Key_Return }) {
        QKeyEvent event(QEvent::KeyPress, key, {});
        QCoreApplication::sendEvent(&shown.view, &event);
        QVERIFY2(!event.isAccepted(), qPrintable(QString::number(key, 16)));
    }
}

void TestPageView::fitModesTellTheirZoom()
{
    Shown shown;
    QSignalSpy zooms(&shown.view, &PageView::zoomChanged);
    shown.view.fitWidth();
    QCOMPARE(zooms.size(), 1);
    QCOMPARE(zooms[0][1].value<FitMode>(), FitMode::Width);
    shown.view.actualSize();
    QCOMPARE(shown.view.camera().zoom(), 1.0);
    QCOMPARE(zooms.size(), 2);
    shown.view.setCurrent(1, 0);
    shown.view.zoomToLine();
    QVERIFY(shown.view.camera().zoom() > 1);
    QVERIFY(shown.view.viewport()->rect().contains(shown.view.lineRect(1)));
    shown.view.fitPage();
    shown.view.resize(300, 400);
    QVERIFY(QRectF(shown.view.viewport()->rect())
                .contains(shown.view.camera().pageToViewport().mapRect(QRectF(QPointF(), QSizeF(pageSize)))));
}

void TestPageView::aSharperPictureMovesNothing()
{
    PageView view;
    view.resize(600, 500);
    view.show();
    view.showPage(pageId, pageSize, {});
    view.setPicture(pictureOf(Qt::red, Qt::blue, pageSize / 4));
    view.actualSize();
    view.verticalScrollBar()->setValue(200);
    const QTransform before = view.camera().pageToViewport();
    view.setPicture(pictureOf(Qt::red, Qt::blue));
    QCOMPARE(view.camera().pageToViewport(), before);
    QCOMPARE(view.camera().scroll().y(), 200.0);
}

void TestPageView::graveHeldShowsBareInk()
{
    Shown shown;
    const QPoint glyph = shown.at({ 110, 115 });
    const QColor tinted = shown.image().pixelColor(glyph);
    QVERIFY(tinted != QColor(Qt::white));
    QTest::keyPress(&shown.view, Qt::Key_QuoteLeft);
    QVERIFY(shown.view.isShowingBareInk());
    QCOMPARE(shown.image().pixelColor(glyph), QColor(Qt::white));
    QKeyEvent repeated(QEvent::KeyRelease, Qt::Key_QuoteLeft, {}, {}, true);
    QCoreApplication::sendEvent(&shown.view, &repeated);
    QVERIFY(shown.view.isShowingBareInk());
    QTest::keyRelease(&shown.view, Qt::Key_QuoteLeft);
    QCOMPARE(shown.image().pixelColor(glyph), tinted);
    QTest::keyPress(&shown.view, Qt::Key_QuoteLeft);
    QFocusEvent away(QEvent::FocusOut);
    QCoreApplication::sendEvent(&shown.view, &away);
    QVERIFY(!shown.view.isShowingBareInk());
}

void TestPageView::thresholdAndLayerSwitch()
{
    Shown shown;
    shown.view.setOutlinesVisible(false);
    const QPoint first = shown.at({ 110, 115 });
    const QPoint second = shown.at({ 130, 115 });
    QVERIFY(shown.image().pixelColor(second) != QColor(Qt::white));
    shown.view.setThreshold(0.5);
    QVERIFY(shown.image().pixelColor(first) != QColor(Qt::white));
    QCOMPARE(shown.image().pixelColor(second), QColor(Qt::white));
    shown.view.setHeatVisible(false);
    QCOMPARE(shown.image().pixelColor(first), QColor(Qt::white));
    shown.view.setHeatVisible(true);
    shown.view.setLayer({});
    QCOMPARE(shown.image().pixelColor(first), QColor(Qt::white));
    shown.view.setLayer(twoLines());
    QVERIFY(shown.image().pixelColor(first) != QColor(Qt::white));
    shown.view.setOverlayVisible(false);
    QCOMPARE(shown.image().pixelColor(first), QColor(Qt::white));
}

void TestPageView::currentComesIntoView()
{
    Shown shown;
    shown.view.actualSize();
    shown.view.verticalScrollBar()->setValue(0);
    shown.view.horizontalScrollBar()->setValue(0);
    shown.view.setCurrent(1, 1);
    QVERIFY(shown.view.viewport()->rect().contains(shown.view.lineRect(1)));
    const QPointF there = shown.view.camera().scroll();
    shown.view.setCurrent(1, 0);
    QCOMPARE(shown.view.camera().scroll(), there); // in view already: nothing moves
    QCOMPARE(shown.view.verticalScrollBar()->value(), qRound(there.y()));
}

void TestPageView::neverMirrored()
{
    const Qt::LayoutDirection before = QGuiApplication::layoutDirection();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    {
        Shown shown;
        shown.view.setLayer({});
        shown.view.setPicture(pictureOf(Qt::red, Qt::blue));
        const QImage image = shown.image();
        QCOMPARE(image.pixelColor(shown.at({ 100, 700 })), QColor(Qt::red));
        QCOMPARE(image.pixelColor(shown.at({ 900, 700 })), QColor(Qt::blue));
        QVERIFY(shown.at({ 100, 700 }).x() < shown.at({ 900, 700 }).x());
        shown.view.actualSize();
        shown.view.horizontalScrollBar()->setValue(0);
        QVERIFY(shown.at({ 0, 0 }).x() >= 0); // the bar at its beginning shows the left edge
        QCOMPARE(shown.view.card().layoutDirection(), Qt::RightToLeft);
    }
    QGuiApplication::setLayoutDirection(before);
}

void TestPageView::stateCards()
{
    PageView view;
    view.resize(600, 500);
    view.show();
    QCOMPARE(view.card().state(), PageStateCard::State::Nothing);
    QSignalSpy opens(&view, &PageView::openRequested);
    view.card().findChild<QPushButton*>()->click();
    QCOMPARE(opens.size(), 1);
    view.showPage(pageId, pageSize, {});
    view.setPicture(pictureOf(Qt::white, Qt::white));
    QVERIFY(view.card().isHidden());
    view.status().setReading(true, 0.4);
    QCOMPARE(view.card().state(), PageStateCard::State::Reading);
    QVERIFY(!view.card().isLarge());
    view.status().setReading(false);
    view.status().setNoText(true);
    QCOMPARE(view.card().text(), u"No text was found on this page."_s);
    view.showPage(PageId { 8 }, pageSize, {});
    QVERIFY(view.card().isHidden()); // another page begins anew
}

void TestPageView::loadingIsSaidAfterAMoment()
{
    PageView view;
    view.show();
    view.showPage(pageId, {}, {});
    QVERIFY(view.card().isHidden());
    QTRY_COMPARE(view.card().state(), PageStateCard::State::Loading);
    QVERIFY(view.card().isVisible());
    view.setPicture(pictureOf(Qt::white, Qt::white));
    QVERIFY(view.card().isHidden());
    QCOMPARE(view.camera().pageSize(), pageSize);
}

void TestPageView::tryAgainAsksForThePage()
{
    PageView view;
    view.resize(600, 500);
    view.show();
    view.showPage(pageId, {}, {});
    view.showError(u"“<b>note</b>.jpg” is empty. Copy it again."_s);
    QCOMPARE(view.card().state(), PageStateCard::State::Failed);
    QVERIFY(view.card().text().contains(u"“<b>note</b>.jpg” is empty."_s));
    QSignalSpy retries(&view, &PageView::retryRequested);
    view.card().findChild<QPushButton*>()->click();
    QCOMPARE(retries.size(), 1);
    QCOMPARE(retries[0][0].value<PageId>(), pageId);
    view.setPicture(pictureOf(Qt::white, Qt::white));
    QVERIFY(view.card().isHidden());
}

void TestPageView::asksForAPictureOnce()
{
    PageView view;
    view.resize(600, 500);
    view.show();
    QSignalSpy asked(&view, &PageView::pictureNeeded);
    view.showPage(pageId, pageSize, {});
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked[0][1].toSize().height() >= 480);
    view.setPicture(pictureOf(Qt::white, Qt::white));
    view.showPage(pageId, pageSize, withRotation({}, 1)); // turned: the picture is the same
    QCOMPARE(asked.size(), 1);
    QVERIFY(view.card().isHidden());
}

void TestPageView::toolTipIsPlain()
{
    Shown shown;
    const QString tip = shown.view.toolTipAt(shown.at({ 510, 915 }));
    QVERIFY(tip.contains(u"62 %"_s));
    QVERIFY(tip.contains(u"“c”"_s));
    QVERIFY(tip.contains(u"“<b>e</b>” 31 %"_s));
    QVERIFY(tip.contains(u"⟨U+202E⟩"_s) && !tip.contains(QChar(0x202E)));
    QVERIFY(tip.contains(u"Estimated box"_s));
    QVERIFY(!Qt::mightBeRichText(tip));
    QVERIFY(shown.view.toolTipAt(shown.at({ 900, 200 })).isEmpty());
}

void TestPageView::linesAreAccessible()
{
    Shown shown;
    shown.view.setThreshold(0.7);
    shown.view.setCurrent(1, 0);
    QAccessibleInterface* const page = QAccessible::queryAccessibleInterface(&shown.view);
    QVERIFY(page);
    QCOMPARE(page->text(QAccessible::Name), u"Page"_s);
    QCOMPARE(page->childCount(), 2);
    QAccessibleInterface* const line = page->child(1);
    QCOMPARE(line->text(QAccessible::Name), u"cd"_s);
    QVERIFY(line->text(QAccessible::Description).contains(u"62 %"_s));
    QVERIFY(line->text(QAccessible::Description).contains(u'2'));
    QCOMPARE(page->indexOfChild(line), 1);
    QCOMPARE(line->parent(), page);
    QVERIFY(line->state().selected);
    const QRect rect = line->rect();
    QCOMPARE(rect.topLeft(), shown.view.viewport()->mapToGlobal(shown.view.lineRect(1).topLeft()));
    QCOMPARE(page->childAt(rect.center().x(), rect.center().y()), line);
    shown.view.setLayer({});
    QCOMPARE(page->childCount(), 0);
    QVERIFY(!line->isValid());
    shown.view.status().setNoText(true);
    QCOMPARE(page->childCount(), 1);
    QCOMPARE(page->child(0)->text(QAccessible::Name), u"No text was found on this page."_s);
}

void TestPageView::everyFocusStopHasAName()
{
    PageView view;
    view.show();
    const QList<QWidget*> widgets = view.findChildren<QWidget*>() << &view;
    int stops = 0;
    for (QWidget* const widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->isHidden())
            continue;
        ++stops;
        QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(stops >= 2);
}

QTEST_MAIN(TestPageView)
#include "tst_pageview.moc"
