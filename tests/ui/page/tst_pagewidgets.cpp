// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/legend.h"
#include "page/linestrip.h"
#include "page/thresholdslider.h"
#include "ui/page/overlaysamples.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

PagePicture paper()
{
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int x = 100; x < 120; ++x) {
        for (int y = 100; y < 130; ++y)
            image.setPixelColor(x, y, Qt::red);
    }
    return { image.size(), { image }, true, {} };
}

OverlayLayer someLine()
{
    Recognition recognition;
    recognition.lines << lineAt({ u"a"_s, u"b"_s, u"c"_s }, { 0.1, 0.95, -1 }, { 100, 100 });
    return layerOf(recognition);
}

int count(const QImage& image, const QColor& colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return found;
}

} // namespace

class TestPageWidgets final : public QObject
{
    Q_OBJECT
private slots:
    void legendFolds();
    void legendSaysItsMeaning();
    void legendShowsOnlyWhatThereIs();
    void thresholdByKeys();
    void thresholdSaysTheCount();
    void stripShowsTheInkLarge_data();
    void stripShowsTheInkLarge();
    void stripShowsHeatBelowTheText();
    void stripShowsOneTintForTheScoreOfALine();
    void stripClicksTellTheGlyph();
    void stripGrowsForReadings();
    void stripWithoutALineSaysSo();
};

void TestPageWidgets::legendFolds()
{
    Legend legend;
    const QSize open = legend.size();
    QSignalSpy folds(&legend, &Legend::collapsedChanged);
    auto* const button = legend.findChild<QToolButton*>();
    QVERIFY(!button->accessibleName().isEmpty());
    button->click();
    QVERIFY(legend.isCollapsed());
    QVERIFY(legend.height() < open.height() / 2);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!legend.isCollapsed());
    QCOMPARE(legend.size(), open);
    QCOMPARE(folds.size(), 2);
}

void TestPageWidgets::legendSaysItsMeaning()
{
    Legend legend;
    const int before = legend.height();
    legend.setMeaning(u"How sure the engine was, on its own scale."_s);
    QVERIFY(legend.height() > before);
    QVERIFY(legend.accessibleDescription().contains(u"on its own scale"_s));
    QVERIFY(legend.grab().toImage().width() <= 340);
}

// How many agree can be told of every character: nothing is without a score then.
void TestPageWidgets::legendShowsOnlyWhatThereIs()
{
    const auto hatched = [](HeatMode mode) {
        const LegendLook look { .meaning = {}, .mode = mode };
        QImage image(legendSize(look, QFont(), 400).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintLegend(painter, image.rect(), look);
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixel(x, y) == qRgb(0x40, 0x44, 0x48) ? 1 : 0;
        }
        return pixels;
    };
    QVERIFY(hatched(HeatMode::ThisReader) > 20);
    QCOMPARE(hatched(HeatMode::WorstOfAll), hatched(HeatMode::ThisReader));
    QCOMPARE(hatched(HeatMode::Disagreement), 0);
}

void TestPageWidgets::thresholdByKeys()
{
    ThresholdSlider slider;
    QCOMPARE(slider.threshold(), 1.0);
    QSignalSpy changes(&slider, &ThresholdSlider::thresholdChanged);
    auto* const inner = slider.findChild<QSlider*>();
    QCOMPARE(slider.focusProxy(), inner);
    QTest::keyClick(inner, Qt::Key_Left);
    QCOMPARE(slider.threshold(), 0.99);
    QTest::keyClick(inner, Qt::Key_Home);
    QCOMPARE(slider.threshold(), 0.0);
    slider.setThreshold(0.8);
    QCOMPARE(changes.constLast().constFirst().toDouble(), 0.8);
    QCOMPARE(changes.size(), 3);
}

void TestPageWidgets::thresholdSaysTheCount()
{
    ThresholdSlider slider;
    slider.setThreshold(0.8);
    slider.setDoubts(38);
    QStringList said;
    for (const QLabel* const label : slider.findChildren<QLabel*>())
        said << label->text();
    QVERIFY(said.contains(u"80 %"_s));
    QVERIFY(said.join(u' ').contains(u"38"_s));
    QAccessibleInterface* const accessible
        = QAccessible::queryAccessibleInterface(slider.findChild<QSlider*>());
    QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
    QVERIFY(accessible->text(QAccessible::Description).contains(u"38"_s));
}

void TestPageWidgets::stripShowsTheInkLarge_data()
{
    QTest::addColumn<int>("turns");
    for (int turns = 0; turns < 4; ++turns)
        QTest::addRow("%d degrees", turns * 90) << turns;
}

void TestPageWidgets::stripShowsTheInkLarge()
{
    QFETCH(int, turns);
    LineStrip strip;
    strip.resize(480, strip.sizeHint().height());
    strip.setPicture(paper(), withRotation({}, turns));
    strip.setLayer(someLine());
    strip.setStyle({ .current = { 0, 1 } });
    const QImage image = strip.grab().toImage();
    // 20 × 30 red page pixels, at nearly twice the size; the ring is about the neighbour.
    QVERIFY2(count(image, Qt::red) > 1500, qPrintable(QString::number(count(image, Qt::red))));
    QVERIFY(count(image, strip.palette().color(QPalette::Highlight)) > 40);
}

void TestPageWidgets::stripShowsHeatBelowTheText()
{
    LineStrip strip;
    strip.resize(480, strip.sizeHint().height());
    strip.setLayer(someLine());
    strip.setStyle({ .current = { 0, -1 } });
    QVERIFY(count(strip.grab().toImage(), heatColour(0.1)) > 10);
    QVERIFY(count(strip.grab().toImage(), heatColour(0.95)) > 10);
    strip.setStyle({ .threshold = 0.5, .current = { 0, -1 } });
    QVERIFY(count(strip.grab().toImage(), heatColour(0.1)) > 10);
    QCOMPARE(count(strip.grab().toImage(), heatColour(0.95)), 0);
}

void TestPageWidgets::stripShowsOneTintForTheScoreOfALine()
{
    Recognition recognition;
    recognition.lines << lineAt({ u"a"_s, u" "_s, u"c"_s }, { 0.6, -1, 0.6 }, { 100, 100 }, ScoredAt::Line);
    LineStrip strip;
    strip.resize(480, strip.sizeHint().height());
    strip.setLayer(layerOf(recognition));
    strip.setStyle({ .current = { 0, -1 } });
    const QImage image = strip.grab().toImage();
    int rows = 0;
    for (int y = 0; y < image.height(); ++y) {
        QList<int> tinted;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == heatColour(0.6))
                tinted << x;
        }
        if (tinted.isEmpty())
            continue;
        QCOMPARE(tinted.last() - tinted.first() + 1, tinted.size()); // without a gap, the blank included
        ++rows;
    }
    QVERIFY(rows > 2);
}

void TestPageWidgets::stripClicksTellTheGlyph()
{
    LineStrip strip;
    strip.resize(480, strip.sizeHint().height());
    strip.setPicture(paper(), {});
    strip.setLayer(someLine());
    strip.setStyle({ .current = { 0, 0 } });
    QSignalSpy glyphs(&strip, &LineStrip::glyphActivated);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, { 73, 53 }); // on the ink
    QCOMPARE(glyphs.size(), 1);
    QCOMPARE(glyphs[0], (QVariantList { 0, 1 }));
    QTest::mouseClick(&strip, Qt::LeftButton, {}, { 11, 112 }); // on the text
    QCOMPARE(glyphs.value(1), (QVariantList { 0, 0 }));
    QTest::mouseClick(&strip, Qt::LeftButton, {}, { 470, 112 });
    QCOMPARE(glyphs.size(), 2);
}

void TestPageWidgets::stripGrowsForReadings()
{
    LineStrip strip;
    const int before = strip.sizeHint().height();
    strip.setReadings({ { u"Tesseract"_s, u"e"_s, 0.62 }, { u"Huawei"_s, u"c"_s, {} } });
    QVERIFY(strip.sizeHint().height() > before);
    QVERIFY(strip.accessibleDescription().contains(u"Huawei: c"_s));
    strip.setReadings({});
    QCOMPARE(strip.sizeHint().height(), before);
}

void TestPageWidgets::stripWithoutALineSaysSo()
{
    LineStrip strip;
    strip.resize(480, strip.sizeHint().height());
    const QImage image = strip.grab().toImage();
    QVERIFY(count(image, strip.palette().color(QPalette::Base)) < image.width() * image.height());
    QVERIFY(!strip.accessibleName().isEmpty());
}

QTEST_MAIN(TestPageWidgets)
#include "tst_pagewidgets.moc"
