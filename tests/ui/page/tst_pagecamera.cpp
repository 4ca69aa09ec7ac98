// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/pagecamera.h"

#include <QTest>

using namespace handlens;

namespace {

PageCamera cameraOn(const QSize& page, int quarterTurns = 0, double ratio = 1)
{
    PageCamera camera;
    camera.setViewport({ 800, 600 }, ratio);
    camera.setPage(page, withRotation({}, quarterTurns), false);
    return camera;
}

} // namespace

class TestPageCamera final : public QObject
{
    Q_OBJECT
private slots:
    void fitsThePage_data();
    void fitsThePage();
    void fitsTheWidth();
    void actualSizeIsOneDevicePixel_data();
    void actualSizeIsOneDevicePixel();
    void zoomKeepsThePointUnderThePointer_data();
    void zoomKeepsThePointUnderThePointer();
    void zoomAndFitOutliveThePage();
    void turningKeepsTheMiddle();
    void revealMovesLeast();
    void zoomsToALine();
    void zoomStaysWithinBounds();
    void asksForPicturesInPageOrientation();
};

void TestPageCamera::fitsThePage_data()
{
    QTest::addColumn<int>("turns");
    for (int turns = 0; turns < 4; ++turns)
        QTest::addRow("%d", turns * 90) << turns;
}

void TestPageCamera::fitsThePage()
{
    QFETCH(int, turns);
    const PageCamera camera = cameraOn({ 3000, 4000 }, turns);
    const QRectF shown = camera.pageToViewport().mapRect(QRectF(0, 0, 3000, 4000));
    QVERIFY(QRectF(0, 0, 800, 600).contains(shown));
    QVERIFY(shown.height() > 570 || shown.width() > 770);
    QVERIFY(QLineF(shown.center(), QPointF(400, 300)).length() <= 1.5);
    QVERIFY(camera.pageToViewport().determinant() > 0); // turned, never mirrored
}

void TestPageCamera::fitsTheWidth()
{
    PageCamera camera = cameraOn({ 3000, 4000 });
    camera.fit(FitMode::Width);
    const QRectF shown = camera.pageToViewport().mapRect(QRectF(0, 0, 3000, 4000));
    QVERIFY(qAbs(shown.width() - 780) < 2);
    QVERIFY(shown.height() > 600);
    camera.setViewport({ 500, 600 }, 1);
    QVERIFY(qAbs(camera.pageToViewport().mapRect(QRectF(0, 0, 3000, 4000)).width() - 480) < 2);
}

void TestPageCamera::actualSizeIsOneDevicePixel_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
}

void TestPageCamera::actualSizeIsOneDevicePixel()
{
    QFETCH(double, ratio);
    PageCamera camera = cameraOn({ 3000, 4000 }, 0, ratio);
    camera.zoomTo(1, { 400, 300 });
    QCOMPARE(camera.pageToViewport().m11() * ratio, 1.0);
    const double left = camera.pageToViewport().dx() * ratio;
    QVERIFY(qAbs(left - qRound(left)) < 1e-9); // on a whole pixel, so that ink stays crisp
}

void TestPageCamera::zoomKeepsThePointUnderThePointer_data()
{
    QTest::addColumn<int>("turns");
    QTest::addColumn<QPointF>("pointer");
    for (int turns = 0; turns < 4; ++turns) {
        QTest::addRow("%d middle", turns) << turns << QPointF(400, 300);
        QTest::addRow("%d corner", turns) << turns << QPointF(350, 150);
    }
}

void TestPageCamera::zoomKeepsThePointUnderThePointer()
{
    QFETCH(int, turns);
    QFETCH(QPointF, pointer);
    PageCamera camera = cameraOn({ 3000, 3000 }, turns);
    camera.zoomTo(1, pointer);
    camera.scrollTo(camera.scroll().toPoint()); // so that what is seen is exactly where it is
    const QPointF under = camera.pageAt(pointer);
    for (int i = 0; i < 20; ++i) {
        camera.zoomTo(camera.zoom() * 1.1, pointer);
        QVERIFY(QLineF(camera.pageToViewport().map(under), pointer).length() <= 1);
    }
    for (int i = 0; i < 20; ++i) {
        camera.zoomTo(camera.zoom() / 1.1, pointer);
        QVERIFY(QLineF(camera.pageToViewport().map(under), pointer).length() <= 1);
    }
}

void TestPageCamera::zoomAndFitOutliveThePage()
{
    PageCamera camera = cameraOn({ 3000, 4000 });
    camera.zoomTo(0.7, {});
    camera.scrollTo({ 500, 900 });
    camera.setPage({ 2000, 2500 }, {}, false);
    QCOMPARE(camera.zoom(), 0.7);
    QCOMPARE(camera.scroll(), QPointF());
    camera.fit(FitMode::Width);
    camera.setPage({ 1000, 4000 }, {}, false);
    QCOMPARE(camera.fitMode(), FitMode::Width);
    QVERIFY(qAbs(camera.zoom() - 0.78) < 0.001);
}

void TestPageCamera::turningKeepsTheMiddle()
{
    PageCamera camera = cameraOn({ 3000, 4000 });
    camera.zoomTo(1, {});
    camera.scrollTo({ 900, 1500 });
    const QPointF middle = camera.pageAt({ 400, 300 });
    camera.setPage({ 3000, 4000 }, withRotation({}, 1), true);
    QVERIFY(QLineF(camera.pageAt({ 400, 300 }), middle).length() <= 1.5);
}

void TestPageCamera::revealMovesLeast()
{
    PageCamera camera = cameraOn({ 3000, 4000 });
    camera.zoomTo(1, {});
    camera.scrollTo({ 500, 500 });
    camera.reveal({ 800, 700, 50, 50 });
    QCOMPARE(camera.scroll(), QPointF(500, 500)); // in view: nothing moves
    camera.reveal({ 800, 1200, 50, 50 });
    QCOMPARE(camera.scroll().x(), 500.0);
    const QRectF shown = camera.pageToViewport().mapRect(QRectF(800, 1200, 50, 50));
    QVERIFY(shown.bottom() <= 600 && shown.bottom() > 540); // just in view, and no further
}

void TestPageCamera::zoomsToALine()
{
    PageCamera camera = cameraOn({ 3000, 4000 });
    camera.zoomToArea({ 600, 2000, 1500, 80 });
    const QRectF shown = camera.pageToViewport().mapRect(QRectF(600, 2000, 1500, 80));
    QVERIFY(QRectF(0, 0, 800, 600).contains(shown));
    QVERIFY(shown.width() > 700);
    QCOMPARE(camera.fitMode(), FitMode::None);
}

void TestPageCamera::zoomStaysWithinBounds()
{
    PageCamera camera = cameraOn({ 3000, 4000 });
    camera.zoomTo(1e9, {});
    QCOMPARE(camera.zoom(), PageCamera::largestZoom);
    camera.zoomTo(0, {});
    QCOMPARE(camera.zoom(), PageCamera::smallestZoom);
}

void TestPageCamera::asksForPicturesInPageOrientation()
{
    QCOMPARE(cameraOn({ 4000, 3000 }).wantedPicture(), QSize(800, 600));
    QCOMPARE(cameraOn({ 3000, 4000 }, 1).wantedPicture(), QSize(600, 800));
    QCOMPARE(cameraOn({ 4000, 3000 }, 0, 2).wantedPicture(), QSize(1600, 1200));
    QCOMPARE(cameraOn({ 200, 100 }).wantedPicture(), QSize(200, 100)); // never enlarged
    QVERIFY(!cameraOn({}).wantedPicture().isEmpty());
}

QTEST_GUILESS_MAIN(TestPageCamera)
#include "tst_pagecamera.moc"
