// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/imagegate.h"

#include "imaging/fixtures.h"
#include "support/testdata.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

class TestOrientation : public QObject
{
    Q_OBJECT
private slots:
    void turnsJpeg_data();
    void turnsJpeg();
    void turnsWhenScaled_data();
    void turnsWhenScaled();
    void sharedPicturesLookTheSame_data();
    void sharedPicturesLookTheSame();

private:
    QString camera(int orientation, const QSize& upright);
    QTemporaryDir m_dir;
};

// A file as a camera writes it, whose picture is fourQuarters() once it is set upright.
QString TestOrientation::camera(int orientation, const QSize& upright)
{
    const QString path = m_dir.filePath(u"%1.jpg"_s.arg(orientation));
    write(path, withOrientation(encoded(storedFor(fourQuarters(upright), orientation), "jpeg"), orientation));
    return path;
}

void TestOrientation::turnsJpeg_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<bool>("known");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::addRow("%d", orientation) << orientation << true;
    for (const int orientation : { 0, 9, 255 })
        QTest::addRow("%d counts as 1", orientation) << orientation << false;
}

void TestOrientation::turnsJpeg()
{
    QFETCH(int, orientation);
    const QString path = camera(orientation, { 64, 48 });
    const Result<ImageFacts> facts = probeImage(path);
    QVERIFY(facts);
    QCOMPARE(facts->frames, QList<QSize> { QSize(64, 48) });
    const Result<DecodedImage> decoded = decodeImage(sourceOf(path));
    QVERIFY(decoded);
    QCOMPARE(decoded->pageSize, QSize(64, 48));
    QVERIFY(showsFourQuarters(decoded->image));
    QCOMPARE(decoded->notices, QStringList());
}

void TestOrientation::turnsWhenScaled_data()
{
    turnsJpeg_data();
}

void TestOrientation::turnsWhenScaled()
{
    QFETCH(int, orientation);
    const QString path = camera(orientation, { 640, 480 });
    // A wide and low wish: taken the wrong way round it would give three times the pixels, or too few.
    const Result<DecodedImage> decoded = decodeImage(sourceOf(path), { 150, 20 });
    QVERIFY(decoded);
    QCOMPARE(decoded->pageSize, QSize(640, 480));
    QCOMPARE(decoded->image.size(), QSize(160, 120));
    QVERIFY(showsFourQuarters(decoded->image));
}

void TestOrientation::sharedPicturesLookTheSame_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QList<int>>("orientations");
    QTest::addColumn<double>("nearness");
    QTest::newRow("handwriting") << u"made/exif_hand_%1.jpg"_s << QList<int> { 1, 2, 3, 4, 5, 6, 7, 8 }
                                 << 6.0;
    QTest::newRow("landscape") << u"exif/Landscape_%1.jpg"_s << QList<int> { 1, 2, 3, 4, 5, 6, 7, 8 } << 6.0;
    QTest::newRow("portrait") << u"exif/hopper_orientation_%1.jpg"_s << QList<int> { 2, 3, 4, 5, 6, 7, 8 }
                              << 12.0;
    QTest::newRow("fax in TIFF") << u"exif/g4_orientation_%1.tif"_s << QList<int> { 2, 4, 6, 8 } << 1.0;
}

void TestOrientation::sharedPicturesLookTheSame()
{
    if (sharedTestData().isEmpty())
        QSKIP("the shared test data is not here");
    QFETCH(QString, pattern);
    QFETCH(QList<int>, orientations);
    QFETCH(double, nearness);
    QImage first;
    for (const int orientation : orientations) {
        const QString path = sharedTestData() + u"/robustness/"_s + pattern.arg(orientation);
        const Result<DecodedImage> decoded = decodeImage(sourceOf(path));
        QVERIFY2(decoded, qPrintable(path));
        QCOMPARE(probeImage(path)->frames.first(), decoded->pageSize);
        QCOMPARE(decoded->image.size(), decoded->pageSize);
        if (first.isNull())
            first = decoded->image;
        const double far = distance(first, decoded->image);
        QVERIFY2(far <= nearness, qPrintable(u"%1: %2"_s.arg(path).arg(far)));
        if (first.size() != first.size().transposed()) // else the sizes alone would prove nothing
            QVERIFY(distance(first, decoded->image.mirrored(true, true)) > nearness);
    }
}

QTEST_GUILESS_MAIN(TestOrientation)
#include "tst_orientation.moc"
