// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/pagepicture.h"
#include "imaging/picturestore.h"

#include "imaging/fixtures.h"

#include <QtTest>

using namespace handlens;
using namespace handlens::test;

/// Mip levels and the store of pictures.
class TestPagePicture : public QObject
{
    Q_OBJECT
private slots:
    void halvesDownTo256_data();
    void halvesDownTo256();
    void takesMeans();
    void showsTheSamePicture_data();
    void showsTheSamePicture();
    void findsTheLevelForAScale_data();
    void findsTheLevelForAScale();
    void storeForgetsWhatWasUsedLongestAgo();
    void storeTellsSourcesApart();
};

void TestPagePicture::halvesDownTo256_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QList<QSize>>("levels");
    QTest::newRow("nothing") << QSize() << QList<QSize>();
    QTest::newRow("small") << QSize(256, 10) << QList<QSize> { { 256, 10 } };
    QTest::newRow("even") << QSize(1024, 512) << QList<QSize> { { 1024, 512 }, { 512, 256 }, { 256, 128 } };
    QTest::newRow("odd") << QSize(1001, 3) << QList<QSize> { { 1001, 3 }, { 501, 2 }, { 251, 1 } };
    QTest::newRow("a line") << QSize(1, 600) << QList<QSize> { { 1, 600 }, { 1, 300 }, { 1, 150 } };
}

void TestPagePicture::halvesDownTo256()
{
    QFETCH(QSize, size);
    for (const QImage::Format format : { QImage::Format_RGB32, QImage::Format_Grayscale8 }) {
        QImage image(size, format);
        image.fill(Qt::white);
        QList<QSize> sizes;
        for (const QImage& level : mipLevels(image)) {
            sizes << level.size();
            QCOMPARE(level.format(), format);
            QCOMPARE(brightness(level), 255.0); // to the last odd pixel
        }
        QTEST(sizes, "levels");
    }
}

void TestPagePicture::takesMeans()
{
    QImage grey(258, 2, QImage::Format_Grayscale8);
    QImage colour(258, 2, QImage::Format_RGB32);
    for (int x = 0; x < 258; ++x)
        for (int y = 0; y < 2; ++y) {
            grey.scanLine(y)[x] = static_cast<uchar>(x % 2 * 100 + y * 50); // 0, 100 / 50, 150
            colour.setPixel(x, y, qRgb(x % 2 * 255, y * 255, x % 2 == y ? 255 : 0));
        }
    QCOMPARE(mipLevels(grey).at(1).constScanLine(0)[64], uchar { 75 });
    QCOMPARE(mipLevels(colour).at(1).pixel(64, 0), qRgb(128, 128, 128));
}

void TestPagePicture::showsTheSamePicture_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("even") << QSize(2048, 1024);
    QTest::newRow("odd") << QSize(1999, 1037);
}

void TestPagePicture::showsTheSamePicture()
{
    QFETCH(QSize, size);
    const QImage image = fourQuarters(size);
    const QImage small = mipLevels(image).last();
    QVERIFY(small.width() <= 256);
    const QImage smooth = image.scaled(small.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QVERIFY(distance(small, smooth) < 2);
}

void TestPagePicture::findsTheLevelForAScale_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("width");
    QTest::newRow("enlarged") << 3.0 << 2001;
    QTest::newRow("full") << 1.0 << 2001;
    QTest::newRow("a bit smaller") << 0.8 << 2001;
    QTest::newRow("a bit over half") << 0.52 << 2001;
    QTest::newRow("half") << 0.5 << 1001;
    QTest::newRow("third") << 1 / 3.0 << 1001;
    QTest::newRow("quarter") << 0.25 << 501;
    QTest::newRow("tiny") << 0.01 << 251;
}

void TestPagePicture::findsTheLevelForAScale()
{
    QFETCH(double, scale);
    const PagePicture picture { { 2001, 1500 }, mipLevels(fourQuarters({ 2001, 1500 })), true, {} };
    QTEST(picture.levelFor(scale).width(), "width");
    QVERIFY(PagePicture().levelFor(scale).isNull());
    // A scaled decode has fewer pixels than the page: its first level is the best there is.
    const PagePicture scaled { { 4002, 3000 }, picture.levels, false, {} };
    QCOMPARE(scaled.levelFor(1).width(), 2001);
}

void TestPagePicture::storeForgetsWhatWasUsedLongestAgo()
{
    const auto picture = [](int megabytes) {
        return PagePicture { { 10, 10 }, { QImage(1024, 256 * megabytes, QImage::Format_RGB32) }, true, {} };
    };
    PictureStore store(4LL * 1024 * 1024);
    const PageSource source { QStringLiteral("/a"), 0, 1, QStringLiteral("a") };
    for (quint64 id = 1; id <= 4; ++id)
        store.keep({ id }, source, picture(1));
    QVERIFY(store.find({ 1 }, source)); // used again
    store.keep({ 5 }, source, picture(1));
    QVERIFY(!store.find({ 2 }, source));
    QVERIFY(store.find({ 1 }, source));
    QVERIFY(store.find({ 5 }, source));
    QCOMPARE(store.bytes(), 4LL * 1024 * 1024);
    store.keep({ 5 }, source, picture(2)); // instead of, not beside
    QCOMPARE(store.bytes(), 4LL * 1024 * 1024);
    store.keep({ 6 }, source, picture(5)); // larger than everything
    QVERIFY(store.bytes() <= 4LL * 1024 * 1024);
    QVERIFY(!store.find({ 6 }, source));
}

void TestPagePicture::storeTellsSourcesApart()
{
    PictureStore store;
    const PageSource first { QStringLiteral("/a"), 0, 2, QStringLiteral("a") };
    PageSource second = first;
    second.frame = 1;
    store.keep({ 1 }, first, { { 1, 1 }, { QImage(1, 1, QImage::Format_RGB32) }, true, {} });
    QVERIFY(store.find({ 1 }, first));
    QVERIFY(!store.find({ 1 }, second));
    store.forget({ 1 });
    QVERIFY(!store.find({ 1 }, first));
    QCOMPARE(store.bytes(), 0);
}

QTEST_GUILESS_MAIN(TestPagePicture)
#include "tst_pagepicture.moc"
