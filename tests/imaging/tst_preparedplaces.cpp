// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/preparedimage.h"

#include "imaging/fixtures.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pageSize { 240, 160 };

struct Mark {
    QRgb colour;
    QPointF centre; // page pixels
};

const QList<Mark> marks { { 0xffe00000, { 52, 40 } }, { 0xff00b000, { 160, 44 } },
    { 0xff0000e0, { 168, 108 } }, { 0xffd000d0, { 60, 100 } } };

QImage markedPage()
{
    QImage page(pageSize, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    for (const Mark& mark : marks)
        painter.fillRect(QRectF(mark.centre - QPointF(8, 8), QSizeF(16, 16)).toRect(), QColor(mark.colour));
    return page;
}

int difference(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
}

// The middle of the pixels that look like `colour`; outside the picture when there are none.
QPointF middleOf(const QImage& image, QRgb colour)
{
    QPointF sum;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (difference(image.pixel(x, y), colour) < 150) {
                sum += QPointF(x + 0.5, y + 0.5);
                ++count;
            }
        }
    }
    return count > 0 ? sum / count : QPointF(-1e6, -1e6);
}

ImageLimits limitsOf(const QStringList& formats)
{
    ImageLimits limits;
    limits.formats = formats;
    return limits;
}

} // namespace

/// What is sent and the page belong together, to the pixel.
class TestPreparedPlaces final : public QObject
{
    Q_OBJECT
private slots:
    void marksComeBackToThePage_data();
    void marksComeBackToThePage();
    void masksCoverWhatTheyTouch_data();
    void masksCoverWhatTheyTouch();

private:
    [[nodiscard]] PageSource source(const QByteArray& file);
    QTemporaryDir m_dir;
};

PageSource TestPreparedPlaces::source(const QByteArray& file)
{
    const QString path = m_dir.filePath(u"page"_s);
    write(path, file);
    return sourceOf(path);
}

void TestPreparedPlaces::marksComeBackToThePage_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<int>("turns");
    QTest::addColumn<bool>("half");
    QTest::addColumn<QRectF>("region");
    QTest::addColumn<int>("minSide");
    for (int orientation = 1; orientation <= 8; ++orientation)
        for (int turns = 0; turns < 4; ++turns)
            for (const bool half : { false, true })
                for (const QRectF& region : { QRectF(), QRectF(31.4, 21.7, 150.3, 101.2) })
                    for (const int minSide : { 0, 300 })
                        QTest::addRow("EXIF %d, turned %d°, %s, %s%s", orientation, turns * 90,
                            half ? "half" : "full", region.isEmpty() ? "whole" : "region",
                            minSide > 0 ? ", margin" : "")
                            << orientation << turns << half << region << minSide;
}

void TestPreparedPlaces::marksComeBackToThePage()
{
    QFETCH(int, orientation);
    QFETCH(int, turns);
    QFETCH(bool, half);
    QFETCH(QRectF, region);
    QFETCH(int, minSide);
    const QByteArray file
        = withOrientation(encoded(storedFor(markedPage(), orientation), "jpeg"), orientation);
    ImageSelection selection { pageSize, {}, region, {} };
    if (turns > 0)
        selection.steps << PageStep { PageStep::Kind::Rotate, turns };
    ImageLimits limits = limitsOf({ u"jpeg"_s, u"png"_s });
    limits.minSide = minSide;
    if (half)
        limits.maxSide = region.isEmpty() ? 120 : 76;

    const Result<PreparedImage> prepared = prepareImage(source(file), selection, limits);
    QVERIFY(prepared);
    const QImage sent = QImage::fromData(prepared->bytes);
    QCOMPARE(sent.size(), prepared->size);
    QCOMPARE(half, prepared->scale < 1);
    QCOMPARE(half, prepared->notices.size() == 1);
    if (minSide > 0) {
        QCOMPARE(sent.size(), QSize(300, 300));
        QCOMPARE(sent.pixel(299, 299), 0xffffffff);
    }
    for (const Mark& mark : marks) {
        const QPointF found = prepared->toPage.map(middleOf(sent, mark.colour));
        QVERIFY2(std::abs(found.x() - mark.centre.x()) <= 1 && std::abs(found.y() - mark.centre.y()) <= 1,
            qPrintable(u"%1, %2"_s.arg(found.x()).arg(found.y())));
    }
}

void TestPreparedPlaces::masksCoverWhatTheyTouch_data()
{
    QTest::addColumn<int>("turns");
    QTest::addColumn<int>("maxSide");
    QTest::addColumn<QByteArray>("file");
    QImage page(640, 480, QImage::Format_RGB32);
    page.fill(Qt::black);
    QPainter(&page).fillRect(100, 100, 101, 51, Qt::red);
    QTest::newRow("as it is") << 0 << 0 << encoded(page, "png");
    QTest::newRow("turned") << 1 << 0 << encoded(page, "png");
    QTest::newRow("scaled") << 0 << 150 << encoded(page, "jpeg");
    QTest::newRow("turned and scaled") << 3 << 201 << encoded(page, "jpeg");
}

void TestPreparedPlaces::masksCoverWhatTheyTouch()
{
    QFETCH(int, turns);
    QFETCH(int, maxSide);
    QFETCH(QByteArray, file);
    ImageSelection selection { { 640, 480 }, {}, {}, { QPolygonF(QRectF(99.5, 99.5, 102, 52)) } };
    if (turns > 0)
        selection.steps << PageStep { PageStep::Kind::Rotate, turns };
    ImageLimits limits = limitsOf({ u"png"_s });
    limits.maxSide = maxSide;
    const Result<PreparedImage> prepared = prepareImage(source(file), selection, limits);
    QVERIFY(prepared);
    const QImage sent = QImage::fromData(prepared->bytes);
    for (int y = 0; y < sent.height(); ++y)
        for (int x = 0; x < sent.width(); ++x)
            QVERIFY2(qRed(sent.pixel(x, y)) - qGreen(sent.pixel(x, y)) < 12, "red shines through");
    const QTransform fromPage = prepared->toPage.inverted();
    QCOMPARE(sent.pixel(fromPage.map(QPointF(150, 125)).toPoint()), 0xffffffff);
    QVERIFY(qGray(sent.pixel(fromPage.map(QPointF(400, 300)).toPoint())) < 8);
}

QTEST_GUILESS_MAIN(TestPreparedPlaces)
#include "tst_preparedplaces.moc"
