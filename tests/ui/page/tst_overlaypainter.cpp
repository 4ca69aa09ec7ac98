// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/overlayimage.h"
#include "ui/page/overlaysamples.h"

#include <QPainter>
#include <QTest>

#include <set>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

const QSize pageSize(400, 200);

QImage paper()
{
    QImage image(pageSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

// The paper with `layer` over it at `scale`; outlines off, so that only heat is seen.
QImage painted(const OverlayLayer& layer, OverlayStyle style = { .outlines = false }, double scale = 1)
{
    QImage image = paper().scaled(pageSize * scale);
    QPainter painter(&image);
    OverlayPainter overlay;
    overlay.setLayer(layer);
    overlay.paint(painter, { QTransform::fromScale(scale, scale), image.size(), 1 }, style);
    return image;
}

OverlayLayer oneLine(const QList<double>& confidences, ScoredAt measuredAt = ScoredAt::Glyph)
{
    QStringList texts;
    for (qsizetype i = 0; i < confidences.size(); ++i)
        texts << QString(QChar(u'a' + static_cast<int>(i)));
    Recognition recognition;
    recognition.lines << lineAt(texts, confidences, { 100, 100 }, measuredAt);
    return layerOf(recognition);
}

QColor colourAt(const QImage& image, int x, int y)
{
    return image.pixelColor(x, y);
}

int inked(const QImage& image, const QRect& rect)
{
    int count = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            count += image.pixelColor(x, y) == QColor(Qt::white) ? 0 : 1;
    }
    return count;
}

// The differing rows below a glyph box: the shape of its underline.
QByteArray underlineOf(const QImage& image, const QRect& foot)
{
    QByteArray shape;
    for (int y = foot.top(); y <= foot.bottom(); ++y) {
        for (int x = foot.left(); x <= foot.right(); ++x)
            shape += lightness(image.pixelColor(x, y)) < 30 ? '#' : '.';
        shape += '\n';
    }
    return shape;
}

// A page with everything an overlay can show: every band and none, estimated and slanted boxes, one flat
// line.
OverlayLayer everything()
{
    const QList<double> bands { 0.1, 0.4, -1, 0.6, 0.8, 0.95, -1, 0.3 };
    const QStringList letters { u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s };
    Recognition recognition;
    for (int row = 0; row < 4; ++row)
        recognition.lines << lineAt(letters, bands, { 31.3 + 57 * row, 6.7 + 47 * row });
    recognition.lines << lineAt({ u"i"_s, u"j"_s }, { 0.4, 0.4 }, { 300, 20 }, ScoredAt::Line);
    for (Line& line : recognition.lines) {
        line.glyphs[1].origin = Origin::Estimated;
        line.glyphs[0].polygon.translate(-3.5, 2.5);
    }
    const QTransform slant = QTransform::fromTranslate(200, 100).rotate(7).translate(-200, -100);
    for (Glyph& glyph : recognition.lines[2].glyphs)
        glyph.polygon = slant.map(glyph.polygon);
    recognition.lines[2].polygon = slant.map(recognition.lines[2].polygon);
    return layerOf(recognition);
}

// The page turned and at a scale that falls on no whole pixel, moved by `offset`, as the page view places it.
QTransform placedAt(const QPointF& offset, int turns, double ratio)
{
    constexpr double scale = 1.37;
    return viewTransform(pageSize, withRotation({}, turns)) * QTransform::fromScale(scale, scale)
        * QTransform::fromTranslate(offset.x() / ratio, offset.y() / ratio)
        * QTransform::fromScale(ratio, ratio);
}

QImage frame(OverlayPainter& overlay, const QTransform& pageToDevice, const QSize& size, double ratio,
    const OverlayHit& current = {})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    overlay.paint(painter, { pageToDevice, size, ratio }, { .current = current });
    return image;
}

} // namespace

class TestOverlayPainter final : public QObject
{
    Q_OBJECT
private slots:
    void tintsByConfidence();
    void aCertainGlyphIsUntouched();
    void withoutAScoreIsHatched();
    void zeroIsNotHatched();
    void thresholdHides();
    void overlayOffPaintsNothing();
    void bandsHaveDifferentUnderlines();
    void aLineScoreIsOneFlatTint();
    void aLineScoreSparesTheCertain();
    void anEstimatedBoxIsDashed();
    void outlinesAreDarkAndLight();
    void theCaretGlyphIsRinged();
    void aNewLayerReplacesTheOld();
    void aMovedPageLooksAsComposedAnew_data();
    void aMovedPageLooksAsComposedAnew();
    void anEdgeOfTheViewChangesNothing_data();
    void anEdgeOfTheViewChangesNothing();
    void onlyWhatComesIntoViewIsComposed();
    void slantedBoxesAreFilledByTheirShape();
    void farZoomAndStrangeBoxesAreHarmless();
    void renderedImageHasALegend();
    void renderedImageIsTurned();
};

void TestOverlayPainter::tintsByConfidence()
{
    const QImage image = painted(oneLine({ 0.0, 0.5, 1.0 }));
    QCOMPARE(colourAt(image, 110, 110), laidOver(heatTint(0.0), Qt::white));
    QVERIFY(lightness(colourAt(image, 110, 110)) < lightness(colourAt(image, 130, 110)));
    QVERIFY(lightness(colourAt(image, 130, 110)) < lightness(colourAt(image, 150, 110)));
    QCOMPARE(colourAt(image, 50, 50), QColor(Qt::white));
}

void TestOverlayPainter::aCertainGlyphIsUntouched()
{
    Transcript transcript;
    Line line = lineAt({ u"a"_s, u"b"_s, u"c"_s }, { 0.1, 0.2, 0.1 }, { 100, 100 });
    line.glyphs[0].origin = Origin::Estimated;
    transcript.lines << transcribed(line, { 0 });
    const QImage image = painted(layerOf(transcript));
    // The neighbour's underline may reach its own edge, and no further.
    QCOMPARE(inked(image, { 100, 96, 19, 40 }), 0);
    QVERIFY(inked(image, { 121, 100, 18, 28 }) > 400);
}

void TestOverlayPainter::withoutAScoreIsHatched()
{
    const QImage image = painted(oneLine({ -1 }));
    const int marks = inked(image, { 100, 100, 20, 30 });
    QVERIFY2(marks > 60 && marks < 300, qPrintable(QString::number(marks))); // lines, and paper between them
    // Along the diagonal the pattern repeats.
    QCOMPARE(colourAt(image, 104, 110), colourAt(image, 105, 109));
    // No threshold hides what is not known.
    QCOMPARE(painted(oneLine({ -1 }), { .outlines = false, .threshold = 0 }), image);
}

void TestOverlayPainter::zeroIsNotHatched()
{
    const QImage image = painted(oneLine({ 0.0 }));
    QCOMPARE(inked(image, { 100, 100, 20, 30 }), 600);
}

void TestOverlayPainter::thresholdHides()
{
    const QImage image = painted(oneLine({ 0.3, 0.7 }), { .outlines = false, .threshold = 0.5 });
    QVERIFY(inked(image, { 101, 100, 18, 28 }) > 400);
    QCOMPARE(inked(image, { 122, 100, 18, 36 }), 0);
    QCOMPARE(painted(oneLine({ 0.3, 0.7 }), { .outlines = false, .threshold = 0 }), paper());
}

void TestOverlayPainter::overlayOffPaintsNothing()
{
    QCOMPARE(painted(oneLine({ 0.3, -1 }), { .overlay = false, .current = { 0, 0 } }), paper());
    QCOMPARE(painted(oneLine({ 0.3, -1 }), { .heat = false, .outlines = false }), paper());
}

void TestOverlayPainter::bandsHaveDifferentUnderlines()
{
    std::set<QByteArray> shapes;
    for (const double confidence : { 0.1, 0.4, 0.6, 0.8, 0.95 }) {
        const QImage image = painted(oneLine({ confidence }), { .outlines = false }, 4);
        shapes.insert(underlineOf(image, { 404, 510, 72, 12 }));
    }
    QCOMPARE(shapes.size(), size_t(5));
}

void TestOverlayPainter::aLineScoreIsOneFlatTint()
{
    // The glyphs pretend to differ; the line was scored as a whole, so nothing of it may show.
    const QImage image = painted(oneLine({ 0.4, 0.4, 0.4 }, ScoredAt::Line));
    const QColor tint = colourAt(image, 98, 100);
    QCOMPARE(tint, laidOver(heatTint(0.4), Qt::white));
    for (int x = 97; x < 162; ++x)
        QCOMPARE(colourAt(image, x, 110), tint);
}

void TestOverlayPainter::aLineScoreSparesTheCertain()
{
    Transcript transcript;
    transcript.lines << transcribed(
        lineAt({ u"a"_s, u"b"_s, u"c"_s }, { 0.4, 0.4, 0.4 }, { 100, 100 }, ScoredAt::Line), { 1 });
    const QImage image = painted(layerOf(transcript));
    QCOMPARE(colourAt(image, 110, 110), colourAt(image, 150, 110));
    QCOMPARE(colourAt(image, 130, 110), QColor(Qt::white));
}

void TestOverlayPainter::anEstimatedBoxIsDashed()
{
    Recognition recognition;
    Line line = lineAt({ u"a"_s }, { 0.95 }, { 100, 100 });
    const QImage measured = painted(layerOf(Recognition { .lines = { line } }), { .outlines = false }, 2);
    line.glyphs[0].origin = Origin::Estimated;
    const QImage estimated = painted(layerOf(Recognition { .lines = { line } }), { .outlines = false }, 2);
    const QByteArray edge = underlineOf(estimated, { 202, 200, 36, 1 });
    QVERIFY(edge.contains('#') && edge.contains('.'));
    QVERIFY(!underlineOf(measured, { 202, 200, 36, 1 }).contains('#'));
}

void TestOverlayPainter::outlinesAreDarkAndLight()
{
    QImage grey = paper();
    grey.fill(QColor(128, 128, 128));
    QPainter painter(&grey);
    OverlayPainter overlay;
    overlay.setLayer(oneLine({ 0.9 }));
    overlay.paint(painter, { QTransform(), grey.size(), 1 }, { .heat = false });
    painter.end();
    QVERIFY(lightness(colourAt(grey, 112, 96)) < 20); // on the polygon
    QVERIFY(lightness(colourAt(grey, 112, 95)) > 75); // just outside it
    QVERIFY(contrastRatio(colourAt(grey, 112, 96), colourAt(grey, 112, 95)) >= 3);
    QCOMPARE(colourAt(grey, 112, 110), QColor(128, 128, 128));
}

void TestOverlayPainter::theCaretGlyphIsRinged()
{
    OverlayStyle style { .heat = false, .outlines = false };
    QCOMPARE(painted(oneLine({ 0.3, 0.7 }), style), paper());
    style.current = { 0, 1 };
    const QImage image = painted(oneLine({ 0.3, 0.7 }), style);
    QVERIFY(inked(image, { 114, 94, 32, 8 }) > 60);
    QCOMPARE(inked(image, { 126, 106, 8, 18 }), 0); // the ink within stays bare
    QCOMPARE(inked(image, { 90, 94, 18, 40 }), 0);
}

void TestOverlayPainter::aNewLayerReplacesTheOld()
{
    QImage image = paper();
    OverlayPainter overlay;
    const OverlayView view { QTransform(), image.size(), 1 };
    const auto paint = [&](const OverlayLayer& layer) {
        image = paper();
        overlay.setLayer(layer);
        QPainter painter(&image);
        overlay.paint(painter, view, { .outlines = false });
    };
    paint(oneLine({ 0.1 }));
    paint(oneLine({ 0.8 }));
    QCOMPARE(image, painted(oneLine({ 0.8 })));
    paint({});
    QCOMPARE(image, paper());
}

void TestOverlayPainter::aMovedPageLooksAsComposedAnew_data()
{
    QTest::addColumn<int>("turns");
    QTest::addColumn<double>("ratio");
    for (int turns = 0; turns < 4; ++turns) {
        for (const double ratio : { 1.0, 2.0 })
            QTest::addRow("%d degrees, ratio %g", turns * 90, ratio) << turns << ratio;
    }
}

void TestOverlayPainter::aMovedPageLooksAsComposedAnew()
{
    QFETCH(int, turns);
    QFETCH(double, ratio);
    const QSize size = (QSizeF(310, 230) * ratio).toSize();
    OverlayPainter moving;
    moving.setLayer(everything());
    // Small steps and large, along and across, round the image's edges more than once, away and back.
    QList<QPointF> offsets { { 0, 0 }, { -1, 0 }, { -1, -1 }, { -8, 12 }, { 30, -41 }, { -137, -90 },
        { -137, 90 }, { 2000, 0 }, { 15, 15 } };
    for (int i = 0; i < 40; ++i)
        offsets << QPointF(-((i * 23) % 260), -((i * 37) % 190));
    for (const QPointF& offset : offsets) {
        const QTransform pageToDevice = placedAt(offset * ratio, turns, ratio);
        OverlayPainter anew;
        anew.setLayer(everything());
        QCOMPARE(frame(moving, pageToDevice, size, ratio, { 1, 3 }),
            frame(anew, pageToDevice, size, ratio, { 1, 3 }));
    }
}

void TestOverlayPainter::anEdgeOfTheViewChangesNothing_data()
{
    aMovedPageLooksAsComposedAnew_data();
}

void TestOverlayPainter::anEdgeOfTheViewChangesNothing()
{
    QFETCH(int, turns);
    QFETCH(double, ratio);
    const QSize large = (QSizeF(600, 600) * ratio).toSize();
    OverlayPainter overlay;
    overlay.setLayer(everything());
    const QImage whole = frame(overlay, placedAt({}, turns, ratio), large, ratio);
    QVERIFY(inked(whole, whole.rect()) > 20000);
    for (int i = 0; i < 12; ++i) {
        const QRect part(QPoint(i * 31, i * 29) * ratio, QSize(211, 187) * ratio);
        const QTransform there = placedAt(-part.topLeft(), turns, ratio);
        QImage cut = whole.copy(part);
        cut.setDevicePixelRatio(ratio);
        QCOMPARE(frame(overlay, there, part.size(), ratio), cut);
    }
}

void TestOverlayPainter::onlyWhatComesIntoViewIsComposed()
{
    HeatWindow window;
    QList<QRect> composed;
    const auto note = [&composed](HeatCanvas&, const QRect& piece) { composed << piece; };
    const auto moved = [&](const QRect& area) {
        composed.clear();
        window.moveTo(area, note);
        return composed;
    };
    QCOMPARE(moved({ 5, 7, 100, 60 }), QList({ QRect(5, 7, 100, 60) }));
    QCOMPARE(moved({ 5, 7, 100, 60 }), QList<QRect>());
    QCOMPARE(moved({ 5, 17, 100, 60 }), QList({ QRect(5, 67, 100, 10) }));
    QCOMPARE(
        moved({ 2, 17, 100, 60 }), QList({ QRect(2, 17, 3, 50), QRect(2, 67, 3, 10) })); // the image ends
    QCOMPARE(moved({ 200, 17, 100, 60 }), QList({ QRect(200, 17, 100, 60) }));
    window.clear();
    QCOMPARE(moved({ 200, 17, 100, 60 }), QList({ QRect(200, 17, 100, 60) }));
    QCOMPARE(moved({ 200, 17, 100, 61 }), QList({ QRect(200, 17, 100, 61) }));
}

void TestOverlayPainter::slantedBoxesAreFilledByTheirShape()
{
    Line line = lineAt({ u"a"_s }, { 0.95 }, { 100, 100 });
    line.glyphs[0].polygon = QPolygonF({ { 100, 50 }, { 150, 100 }, { 130, 120 }, { 80, 70 } });
    const QImage image = painted(layerOf(Recognition { .lines = { line } }));
    QCOMPARE(colourAt(image, 115, 85), laidOver(heatTint(0.95), Qt::white));
    QCOMPARE(colourAt(image, 140, 60), QColor(Qt::white));
    QCOMPARE(colourAt(image, 84, 110), QColor(Qt::white));
}

void TestOverlayPainter::farZoomAndStrangeBoxesAreHarmless()
{
    Line line = lineAt({ u"a"_s, u"b"_s, u"c"_s }, { 0.1, -1, 0.4 }, { 100, 100 });
    line.glyphs[0].polygon = rectPolygon({ -1e7, -1e7, 2e7, 2e7 });
    line.glyphs[1].polygon = QPolygonF({ { 0, 0 }, { 1e9, 3 }, { 5, 1e9 } });
    line.glyphs[2].polygon = QPolygonF({ { 10, 10 }, { 10, 10 }, { 10, 10 }, { 10, 10 } });
    line.polygon = rectPolygon({ -1e8, -1e8, 2e8, 2e8 });
    const OverlayLayer layer = layerOf(Recognition { .lines = { line } });
    QVERIFY(inked(painted(layer, {}, 16), { 0, 0, 400, 200 }) > 0);
    QVERIFY(!painted(layer, {}, 0.02).isNull());
}

void TestOverlayPainter::renderedImageHasALegend()
{
    QImage picture(800, 500, QImage::Format_RGB32);
    picture.fill(Qt::white);
    const OverlayLayer layer = oneLine({ 0.1, -1 });
    const QImage image = renderOverlay(picture, picture.size(), {}, layer, {}, u"The number is a guess."_s);
    QCOMPARE(image.width(), 800);
    QVERIFY(image.height() > 540);
    QCOMPARE(colourAt(image, 110, 110), laidOver(heatTint(0.1), Qt::white));
    QVERIFY(inked(image, { 0, 501, 800, image.height() - 502 }) > 1000);
    QVERIFY(renderOverlay(QImage(), {}, {}, layer).isNull());
}

void TestOverlayPainter::renderedImageIsTurned()
{
    QImage picture(200, 100, QImage::Format_RGB32); // half of a page of 400 × 200
    picture.fill(Qt::white);
    const QImage image = renderOverlay(picture, pageSize, { PageStep { PageStep::Kind::Rotate, 1 } },
        oneLine({ 0.0 }), { .outlines = false });
    QCOMPARE(image.width(), 100);
    // Page (110, 110) is (55, 55) in the picture and, turned clockwise, (100 − 55, 55).
    QCOMPARE(colourAt(image, 45, 55), laidOver(heatTint(0.0), Qt::white));
}

QTEST_MAIN(TestOverlayPainter)
#include "tst_overlaypainter.moc"
