// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/pageviews.h"

#include "page/pageview.h"
#include "ui/page/overlaysamples.h"

#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

const QSize pageSize(1500, 2000);

PagePicture whitePicture()
{
    QImage image(pageSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    return { pageSize, { image }, true, {} };
}

OverlayLayer layerSaying(const QString& character)
{
    Recognition recognition;
    recognition.lines << lineAt({ character, character }, { 0.2, 0.9 }, { 100, 100 });
    return layerOf(recognition);
}

// `count` views of a page, each with a line of its own over it.
struct Shown {
    explicit Shown(int count, const QSize& size = { 801, 603 })
    {
        views.resize(size);
        views.show();
        views.main().showPage(PageId { 7 }, pageSize, {});
        views.main().setPicture(whitePicture());
        views.setCount(count);
        for (int i = 0; i < count; ++i)
            views.view(i).setLayer(layerSaying(QChar(u'a' + i)));
    }
    [[nodiscard]] bool agree() const
    {
        const PageCamera& first = views.main().camera();
        for (int i = 1; i < views.count(); ++i) {
            const PageCamera& other = views.view(i).camera();
            const QPointF apart = other.sight().corner - first.sight().corner;
            // Where a view ends a pixel earlier, it can also go a pixel less far.
            const QSizeF differ = other.viewport() - first.viewport();
            const double most
                = std::max(std::abs(differ.width()), std::abs(differ.height())) / first.zoom() + 1e-6;
            if (other.zoom() != first.zoom() || other.fitMode() != first.fitMode()
                || std::max(std::abs(apart.x()), std::abs(apart.y())) > most)
                return false;
        }
        return true;
    }

    PageViews views;
};

void wheel(PageView& view, int angle, Qt::KeyboardModifiers modifiers = {})
{
    const QPointF at(90, 70);
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, { 0, angle }, Qt::NoButton, modifiers,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

} // namespace

class TestPageViews final : public QObject
{
    Q_OBJECT
private slots:
    void panesMakeThePageLarge_data();
    void panesMakeThePageLarge();
    void allMoveAsOne_data();
    void allMoveAsOne();
    void nothingDrifts();
    void resizingKeepsThemTogether();
    void turningKeepsThemTogether();
    void onePictureAndLookServesAll();
    void aClickTellsItsView();
    void digitsWantAReader();
    void zeroShowsTheWholePage();
    void blinksWhileHeld();
    void blinkEndsWithTheFocus();
    void captionsSayWhoAndOfferOthers();
    void oneViewHasNoCaption();
};

void TestPageViews::panesMakeThePageLarge_data()
{
    QTest::addColumn<QSize>("room");
    QTest::addColumn<int>("count");
    QTest::addColumn<QSizeF>("page");
    QTest::addColumn<int>("columns");
    const QSizeF upright(3, 4);
    const QSizeF wide(4, 3);
    QTest::newRow("two, wide room") << QSize(1000, 600) << 2 << upright << 2;
    QTest::newRow("two, tall room, wide page") << QSize(600, 900) << 2 << wide << 1;
    QTest::newRow("two, square room, wide page") << QSize(800, 800) << 2 << wide << 1;
    QTest::newRow("three, very wide room") << QSize(1600, 600) << 3 << upright << 3;
    QTest::newRow("four, as the window is") << QSize(700, 620) << 4 << upright << 2;
    QTest::newRow("four, no page yet") << QSize(700, 620) << 4 << QSizeF() << 2;
}

void TestPageViews::panesMakeThePageLarge()
{
    QFETCH(QSize, room);
    QFETCH(int, count);
    QFETCH(QSizeF, page);
    QFETCH(int, columns);
    const QRect all({ 10, 20 }, room);
    const QList<QRect> rects = paneRects(all, count, page, 20);
    QCOMPARE(rects.size(), count);
    for (int i = 0; i < count; ++i) {
        QVERIFY(all.contains(rects[i]));
        QCOMPARE(rects[i].size(), rects[0].size());
        QCOMPARE(rects[i].top() == rects[0].top(), i < columns);
        for (int j = 0; j < i; ++j)
            QVERIFY(!rects[i].intersects(rects[j]));
    }
}

void TestPageViews::allMoveAsOne_data()
{
    QTest::addColumn<int>("count");
    for (int count = 2; count <= PageViews::most; ++count)
        QTest::addRow("%d views", count) << count;
}

void TestPageViews::allMoveAsOne()
{
    QFETCH(int, count);
    Shown shown(count);
    QVERIFY(shown.agree());
    for (int i = 0; i < count; ++i) {
        PageView& view = shown.views.view(i);
        view.fitPage();
        QVERIFY(shown.agree());
        view.fitWidth();
        QVERIFY(shown.agree());
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        QVERIFY(shown.agree());
        wheel(view, 120);
        QVERIFY(shown.agree());
        const QPointF before = shown.views.view((i + 1) % count).camera().scroll();
        wheel(view, -120, Qt::ShiftModifier);
        QVERIFY(shown.views.view((i + 1) % count).camera().scroll() != before);
        QVERIFY(shown.agree());
        view.setCurrent(0, 1);
        view.zoomToLine();
        QVERIFY(shown.agree());
        QCOMPARE(shown.views.view((i + 1) % count).camera().fitMode(), FitMode::None);
    }
}

// Sizes that differ by a pixel, and moves from one and the other in turns.
void TestPageViews::nothingDrifts()
{
    Shown shown(2);
    PageView& left = shown.views.view(0);
    PageView& right = shown.views.view(1);
    right.resize(right.size() - QSize(1, 1));
    left.actualSize();
    left.verticalScrollBar()->setValue(301);
    left.horizontalScrollBar()->setValue(203);
    const PageSight before = left.camera().sight();
    for (int i = 0; i < 50; ++i) {
        right.zoomIn();
        wheel(left, 120);
        wheel(left, -120);
        right.zoomOut();
        left.verticalScrollBar()->setValue(left.verticalScrollBar()->value() + 7);
        right.verticalScrollBar()->setValue(right.verticalScrollBar()->value() - 7);
    }
    QVERIFY(shown.agree());
    QCOMPARE(left.camera().zoom(), before.zoom);
    // Bars stand on whole pixels.
    QVERIFY(QLineF(left.camera().sight().corner, before.corner).length() <= 2);
    const PageSight now = left.camera().sight();
    for (int i = 0; i < 50; ++i) {
        left.verticalScrollBar()->setValue(left.verticalScrollBar()->value() + 7);
        right.verticalScrollBar()->setValue(right.verticalScrollBar()->value() - 7);
    }
    QVERIFY(QLineF(left.camera().sight().corner, now.corner).length() <= 1);
}

void TestPageViews::resizingKeepsThemTogether()
{
    for (const FitMode fit : { FitMode::Page, FitMode::Width, FitMode::None }) {
        Shown shown(3);
        if (fit == FitMode::Width)
            shown.views.view(1).fitWidth();
        if (fit == FitMode::None)
            shown.views.view(1).actualSize();
        shown.views.view(2).verticalScrollBar()->setValue(90);
        for (const QSize& size : { QSize(1003, 477), QSize(502, 901), QSize(801, 603) }) {
            shown.views.resize(size);
            QVERIFY(shown.agree());
            QCOMPARE(shown.views.main().camera().fitMode(), fit);
        }
    }
}

void TestPageViews::turningKeepsThemTogether()
{
    Shown shown(4);
    shown.views.view(3).actualSize();
    shown.views.view(3).verticalScrollBar()->setValue(333);
    for (int turns = 1; turns <= 4; ++turns) {
        shown.views.main().showPage(PageId { 7 }, pageSize, withRotation({}, turns % 4));
        QVERIFY(shown.agree());
        const QTransform turned = shown.views.main().camera().pageToViewport();
        QCOMPARE(shown.views.view(2).camera().pageToViewport().m11(), turned.m11());
        QCOMPARE(shown.views.view(2).camera().pageToViewport().m12(), turned.m12());
    }
}

void TestPageViews::onePictureAndLookServesAll()
{
    Shown shown(2);
    const auto ofGlyph = [&shown](int view) {
        const QPoint at = shown.views.view(view).camera().pageToViewport().map(QPointF(110, 115)).toPoint();
        return shown.views.view(view).viewport()->grab().toImage().pixelColor(at);
    };
    QVERIFY(ofGlyph(1) != QColor(Qt::white));
    QCOMPARE(ofGlyph(1), ofGlyph(0));
    shown.views.main().setOverlayVisible(false);
    QCOMPARE(ofGlyph(1), QColor(Qt::white));
    shown.views.main().setOverlayVisible(true);
    shown.views.view(1).ring({ 0, 1 });
    shown.views.main().setThreshold(0.1);
    QCOMPARE(shown.views.view(1).overlayStyle().threshold, 0.1);
    QCOMPARE(shown.views.view(1).overlayStyle().current, (OverlayHit { 0, 1 })); // its place is its own
    QCOMPARE(shown.views.view(1).layer().text(0), u"bb"_s);
    shown.views.main().showPage(PageId { 8 }, pageSize, {});
    QVERIFY(shown.views.view(1).layer().isEmpty());
    QVERIFY(shown.views.view(1).card().isHidden());
}

void TestPageViews::aClickTellsItsView()
{
    Shown shown(2);
    QSignalSpy places(&shown.views, &PageViews::placeActivated);
    PageView& right = shown.views.view(1);
    right.actualSize();
    const auto click = [&](const QPointF& page) {
        QTest::mouseClick(
            right.viewport(), Qt::LeftButton, {}, right.camera().pageToViewport().map(page).toPoint());
    };
    click({ 130, 115 });
    click({ 98, 115 });
    QCOMPARE(places.value(0), (QVariantList { 1, 0, 1 }));
    QCOMPARE(places.value(1), (QVariantList { 1, 0, -1 }));
}

void TestPageViews::digitsWantAReader()
{
    Shown shown(2);
    shown.views.activateWindow();
    shown.views.view(1).setFocus();
    QTRY_VERIFY(shown.views.view(1).hasFocus());
    QSignalSpy wanted(&shown.views, &PageViews::readerWanted);
    QTest::keyClick(&shown.views.view(1), Qt::Key_3);
    QTest::keyClick(&shown.views.view(1), Qt::Key_9, Qt::KeypadModifier);
    QTest::keyClick(&shown.views.view(1), Qt::Key_1, Qt::ControlModifier); // that is another thing
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0], (QVariantList { 1, 3 }));
    QCOMPARE(wanted[1], (QVariantList { 1, 9 }));
}

void TestPageViews::zeroShowsTheWholePage()
{
    Shown shown(2);
    QSignalSpy wanted(&shown.views, &PageViews::readerWanted);
    shown.views.view(1).actualSize();
    QTest::keyClick(&shown.views.view(1), Qt::Key_0);
    QCOMPARE(shown.views.main().camera().fitMode(), FitMode::Page);
    QCOMPARE(wanted.size(), 0);
}

void TestPageViews::blinksWhileHeld()
{
    Shown shown(1);
    QSignalSpy blinks(&shown.views, &PageViews::blinked);
    PageView& view = shown.views.main();
    QTest::keyPress(&view, Qt::Key_B);
    for (const QEvent::Type type : { QEvent::KeyRelease, QEvent::KeyPress }) {
        QKeyEvent repeated(type, Qt::Key_B, {}, u"b"_s, true);
        QCoreApplication::sendEvent(&view, &repeated);
    }
    QCOMPARE(blinks.size(), 1);
    QCOMPARE(blinks[0], QVariantList { true });
    QTest::keyRelease(&view, Qt::Key_B);
    QCOMPARE(blinks.size(), 2);
    QCOMPARE(blinks[1], QVariantList { false });
}

void TestPageViews::blinkEndsWithTheFocus()
{
    Shown shown(2);
    shown.views.activateWindow();
    shown.views.view(1).setFocus();
    QTRY_VERIFY(shown.views.view(1).hasFocus());
    QSignalSpy blinks(&shown.views, &PageViews::blinked);
    QTest::keyPress(&shown.views.view(1), Qt::Key_B);
    shown.views.view(1).clearFocus();
    QCOMPARE(blinks.size(), 2);
    QCOMPARE(blinks[1], QVariantList { false });
}

void TestPageViews::captionsSayWhoAndOfferOthers()
{
    Shown shown(2);
    PaneCaption& caption = shown.views.caption(1);
    QVERIFY(caption.isVisible());
    caption.setLabel({ u"Rea\u202Eder"_s, 2, u"mean confidence 91 %"_s, true });
    QVERIFY(caption.accessibleName().startsWith(u"2  Rea⟨U+202E⟩der"_s));
    QVERIFY(caption.accessibleName().contains(u"91 %"_s));
    caption.setChoices({ u"A & B"_s, u"Reader"_s }, 1);
    QSignalSpy made(&shown.views, &PageViews::choiceMade);
    const auto* button = caption.findChild<QToolButton*>();
    QVERIFY(button->isVisible());
    QVERIFY(button->accessibleName().contains(u"⟨U+202E⟩"_s));
    const QList<QAction*> actions = button->menu()->actions();
    QCOMPARE(actions.size(), 5); // and one view more, and none
    QVERIFY(actions[1]->isChecked());
    QCOMPARE(actions[0]->text(), u"A && B"_s);
    actions[0]->trigger();
    QCOMPARE(made.value(0), (QVariantList { 1, 0 }));
    caption.setChoices({ u"Reader"_s }, 0);
    QVERIFY(!button->isVisible()); // nothing to choose
}

void TestPageViews::oneViewHasNoCaption()
{
    Shown shown(4);
    const QSize quarter = shown.views.main().size();
    shown.views.setCount(1);
    QCOMPARE(shown.views.main().size(), shown.views.size());
    QVERIFY(shown.views.main().width() > quarter.width());
    QVERIFY(!shown.views.caption(0).isVisible());
    for (int i = 1; i < 4; ++i)
        QVERIFY(!shown.views.view(i).isVisible());
    const double zoom = shown.views.main().camera().zoom();
    shown.views.view(1).actualSize(); // hidden, and free
    QCOMPARE(shown.views.main().camera().zoom(), zoom);
    shown.views.setCount(2);
    QVERIFY(shown.agree());
}

QTEST_MAIN(TestPageViews)
#include "tst_pageviews.moc"
