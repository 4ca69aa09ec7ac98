// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// Moving and zooming over a page of 12 megapixels with 50,000 glyphs in a window of 1600 × 1000: a frame with
// the overlay against the same frame with the picture alone. Then what a person waits for: a click, another
// reader, another threshold.
#include "benchmark.h"

#include "page/pageview.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

using namespace handlens;

namespace {

const QSize pageSize(3400, 3600);
constexpr int lineCount = 200;
constexpr int glyphsInLine = 250;

PagePicture paper()
{
    QImage image(pageSize, QImage::Format_RGB32);
    image.fill(QColor(246, 241, 228));
    QPainter painter(&image);
    painter.setPen(QPen(QColor(20, 25, 60), 2));
    for (int row = 0; row < lineCount; ++row) {
        for (int i = 0; i < glyphsInLine; ++i)
            painter.drawArc(52 + i * 13, 44 + row * 17, 8, 10, i * 700, 4000);
    }
    painter.end();
    return { pageSize, mipLevels(image), true, {} };
}

// Boxes of 12 × 14 page pixels; every seventh has no score, every fifth is estimated. `seed` makes two
// readers differ.
Recognition reading(int seed)
{
    Recognition recognition;
    for (int row = 0; row < lineCount; ++row) {
        Line line;
        for (int i = 0; i < glyphsInLine; ++i) {
            Glyph glyph;
            glyph.text = QString(QChar(u'a' + (i + seed) % 26));
            glyph.polygon = rectPolygon({ 50 + i * 13.0, 42 + row * 17.0, 12, 14 });
            glyph.origin = i % 5 == 0 ? Origin::Estimated : Origin::Provider;
            if (i % 7 != 0)
                glyph.score = { ((i * 37 + row * 11) * seed) % 100 / 100.0, {}, ScoredAt::Glyph };
            line.glyphs << glyph;
        }
        line.polygon = rectPolygon({ 48, 40 + row * 17.0, glyphsInLine * 13.0 + 4, 16.5 });
        recognition.lines << line;
    }
    return recognition;
}

double frame(PageView& view)
{
    return bench::milliseconds([&view] { view.viewport()->repaint(); });
}

std::vector<double> pan(PageView& view)
{
    std::vector<double> frames;
    for (int i = 0; i < 120; ++i) {
        view.verticalScrollBar()->setValue((i * 37) % (view.verticalScrollBar()->maximum() + 1));
        view.horizontalScrollBar()->setValue((i * 23) % (view.horizontalScrollBar()->maximum() + 1));
        frames.push_back(frame(view));
    }
    return frames;
}

std::vector<double> zoom(PageView& view)
{
    std::vector<double> frames;
    view.fitPage();
    for (int i = 0; i < 12; ++i) {
        i < 6 ? view.zoomIn() : view.zoomOut();
        frames.push_back(frame(view));
    }
    view.fitPage();
    return frames;
}

using Sequence = std::vector<double> (*)(PageView&);

// With and without the overlay in turns, so that both meet the same noise.
void compare(PageView& view, const char* name, Sequence sequence)
{
    std::vector<double> ours;
    std::vector<double> floor;
    for (int round = 0; round < 6; ++round) {
        view.setOverlayVisible(false);
        const std::vector<double> bare = sequence(view);
        floor.insert(floor.end(), bare.begin(), bare.end());
        view.setOverlayVisible(true);
        const std::vector<double> full = sequence(view);
        ours.insert(ours.end(), full.begin(), full.end());
    }
    const QByteArray median = QByteArray("overlay ") + name;
    bench::row(median.constData(), bench::median(ours), bench::median(floor), 2.5, "ms");
    const QByteArray p95 = median + ", p95";
    bench::absoluteRow(p95.constData(), bench::percentile(ours, 0.95), 8, "ms");
}

void zoomTo(PageView& view, int steps)
{
    view.fitPage();
    for (int i = 0; i < steps; ++i)
        view.zoomIn();
}

void compareSwitches(PageView& view)
{
    const Recognition readings[] = { reading(1), reading(3) };
    std::vector<double> layers;
    std::vector<double> thresholds;
    std::vector<double> hits;
    for (int i = 0; i < 40; ++i) {
        layers.push_back(bench::milliseconds([&] {
            view.setLayer(layerOf(readings[i % 2]));
            view.viewport()->repaint();
        }));
        thresholds.push_back(bench::milliseconds([&] {
            view.setThreshold(0.3 + 0.01 * i);
            view.viewport()->repaint();
        }));
    }
    for (int i = 0; i < 5000; ++i) {
        const QPointF point(50 + i * 7 % 3300, 40 + i * 13 % 3400);
        hits.push_back(1000 * bench::milliseconds([&] { static_cast<void>(view.layer().at(point)); }));
    }
    bench::absoluteRow("overlay another reader, p95", bench::percentile(layers, 0.95), 16, "ms");
    bench::absoluteRow("overlay threshold, p95", bench::percentile(thresholds, 0.95), 16, "ms");
    bench::absoluteRow("overlay hit test, p95", bench::percentile(hits, 0.95), 50, "us");
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    PageView view;
    view.resize(1600, 1000);
    view.show();
    view.showPage(PageId { 1 }, pageSize, {});
    view.setPicture(paper());
    view.setLayer(layerOf(reading(1)));
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("the window does not show, so nothing would be painted");

    compare(view, "zoom", zoom);
    zoomTo(view, 1); // about a third
    compare(view, "pan at a third", pan);
    zoomTo(view, 4); // about 0.6
    compare(view, "pan at 0.6", pan);
    view.actualSize();
    compare(view, "pan at 1", pan);
    view.fitPage();
    compareSwitches(view);
}
