// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/preparedimage.h"

#include "imaging/fixtures.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pageSize { 240, 160 };

// Grain like a photograph's, which no encoder can make small.
QImage grain(const QSize& size, QImage::Format format = QImage::Format_RGB32)
{
    QRandomGenerator random(7);
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(random.bounded(256), random.bounded(256), random.bounded(256)));
    return image.convertToFormat(format);
}

ImageLimits limitsOf(const QStringList& formats)
{
    ImageLimits limits;
    limits.formats = formats;
    return limits;
}

const QStringList both { u"jpeg"_s, u"png"_s };

} // namespace

class TestPreparedImage final : public QObject
{
    Q_OBJECT
private slots:
    void choosesTheFormat_data();
    void choosesTheFormat();
    void staysWithinTheBytes_data();
    void staysWithinTheBytes();
    void staysWithinThePixels_data();
    void staysWithinThePixels();
    void greyStaysGrey_data();
    void greyStaysGrey();
    void makesTheSameBytesEveryTime();
    void refusesAFileThatIsNotTheOneSeen();
    void laysTransparencyOnWhite();
    void boundsTheRegionToThePage();
    void refuses_data();
    void refuses();
    void handsOnWhatDecodingNoticed();
    void stopsWhenCancelled();

private:
    [[nodiscard]] PageSource source(const QByteArray& file);
    QTemporaryDir m_dir;
};

PageSource TestPreparedImage::source(const QByteArray& file)
{
    const QString path = m_dir.filePath(u"page"_s);
    write(path, file);
    return sourceOf(path);
}

void TestPreparedImage::choosesTheFormat_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("formats");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("format");
    const QByteArray drawing = encoded(fourQuarters(pageSize), "png");
    const QByteArray scan = encoded(grain({ 700, 600 }), "png");
    const QByteArray photo = encoded(grain({ 700, 600 }), "jpeg");
    const QByteArray smallPhoto = encoded(grain({ 300, 200 }), "jpeg");
    const qint64 any = 0;
    QTest::newRow("a drawing stays exact") << drawing << both << any << u"png"_s;
    QTest::newRow("a scan stays exact") << scan << both << any << u"png"_s;
    QTest::newRow("a scan too large") << scan << both << qint64 { 800'000 } << u"jpeg"_s;
    QTest::newRow("a photo becomes no PNG") << photo << both << any << u"jpeg"_s;
    QTest::newRow("a small photo loses nothing more") << smallPhoto << both << any << u"png"_s;
    QTest::newRow("no PNG there") << drawing << QStringList { u"jpeg"_s, u"bmp"_s } << any << u"jpeg"_s;
    QTest::newRow("no JPEG there") << photo << QStringList { u"png"_s } << any << u"png"_s;
    QTest::newRow("pixels as they are") << photo << QStringList() << any << u"png"_s;
}

void TestPreparedImage::choosesTheFormat()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, formats);
    QFETCH(qint64, bytes);
    QFETCH(QString, format);
    ImageLimits limits = limitsOf(formats);
    limits.bytes = bytes;
    const Result<PreparedImage> prepared = prepareImage(source(file), {}, limits);
    QVERIFY(prepared);
    QCOMPARE(prepared->format, format);
    QCOMPARE(prepared->bytes.startsWith("\x89PNG"), format == "png"_L1);
    QCOMPARE(prepared->quality > 0, format == "jpeg"_L1);
    QCOMPARE(prepared->scale, 1.0);
    QCOMPARE(prepared->toPage, QTransform());
}

void TestPreparedImage::staysWithinTheBytes_data()
{
    QTest::addColumn<QStringList>("formats");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QImage::Format>("pixels");
    for (const qint64 bytes : { 900'000, 500'000, 300'000, 200'000, 100'000, 20'000, 3'000 }) {
        const auto number = static_cast<int>(bytes);
        QTest::addRow("JPEG %d", number) << QStringList { u"jpeg"_s } << bytes << QImage::Format_RGB32;
        QTest::addRow("grey JPEG %d", number)
            << QStringList { u"jpeg"_s } << bytes << QImage::Format_Grayscale8;
        QTest::addRow("PNG only %d", number) << QStringList { u"png"_s } << bytes << QImage::Format_RGB32;
    }
}

void TestPreparedImage::staysWithinTheBytes()
{
    QFETCH(QStringList, formats);
    QFETCH(qint64, bytes);
    QFETCH(QImage::Format, pixels);
    const PageSource photo = source(encoded(grain({ 900, 700 }, pixels), "jpeg"));
    ImageLimits limits = limitsOf(formats);
    const Result<PreparedImage> free = prepareImage(photo, {}, limits);
    limits.bytes = bytes;
    const Result<PreparedImage> prepared = prepareImage(photo, {}, limits);
    QVERIFY(free && prepared);
    QVERIFY(prepared->bytes.size() <= bytes);
    const bool squeezed = free->bytes.size() > bytes;
    // Not far below what is allowed: every byte is sharpness.
    QVERIFY(!squeezed || prepared->bytes.size() > bytes / 2);
    QCOMPARE(prepared->notices.isEmpty(), !squeezed);
    QVERIFY(prepared->format == "png"_L1 || (prepared->quality >= 75 && prepared->quality <= 92));
    QCOMPARE(QImage::fromData(prepared->bytes).size(), prepared->size);
    QVERIFY(std::abs(prepared->toPage.m11() * prepared->size.width() - 900) < 1e-6);
    QVERIFY(std::abs(prepared->toPage.m22() * prepared->size.height() - 700) < 1e-6);
}

void TestPreparedImage::staysWithinThePixels_data()
{
    QTest::addColumn<QSize>("page");
    QTest::addColumn<ImageLimits>("limits");
    QTest::addColumn<QSize>("sent");
    const auto limits = [](int minSide, int maxSide, qint64 maxPixels) {
        return ImageLimits { 0, minSide, maxSide, maxPixels, both };
    };
    QTest::newRow("at the bounds") << QSize(300, 200) << limits(200, 300, 60'000) << QSize(300, 200);
    QTest::newRow("a pixel too long") << QSize(301, 200) << limits(15, 300, 0) << QSize(300, 199);
    QTest::newRow("a pixel too high") << QSize(200, 301) << limits(15, 300, 0) << QSize(199, 300);
    QTest::newRow("too many pixels") << QSize(400, 100) << limits(0, 0, 10'000) << QSize(200, 50);
    QTest::newRow("a pixel too small") << QSize(14, 30) << limits(15, 0, 0) << QSize(15, 30);
    QTest::newRow("a strip") << QSize(900, 10) << limits(15, 300, 0) << QSize(300, 15);
    QTest::newRow("a dot") << QSize(1, 1) << limits(15, 8192, 0) << QSize(15, 15);
    QTest::newRow("a hair") << QSize(2000, 1) << limits(0, 100, 0) << QSize(100, 1);
}

void TestPreparedImage::staysWithinThePixels()
{
    QFETCH(QSize, page);
    QFETCH(ImageLimits, limits);
    QFETCH(QSize, sent);
    QImage image(page, QImage::Format_RGB32);
    image.fill(Qt::white);
    const Result<PreparedImage> prepared = prepareImage(source(encoded(image, "png")), {}, limits);
    QVERIFY(prepared);
    QCOMPARE(prepared->size, sent);
    QCOMPARE(QImage::fromData(prepared->bytes).size(), sent);
}

void TestPreparedImage::greyStaysGrey_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("maxSide");
    for (const QString& format : both)
        for (const int maxSide : { 0, 100 })
            QTest::addRow("%s, %d", qPrintable(format), maxSide) << format << maxSide;
}

void TestPreparedImage::greyStaysGrey()
{
    QFETCH(QString, format);
    QFETCH(int, maxSide);
    QImage image(200, 100, QImage::Format_Grayscale8);
    image.fill(137);
    ImageLimits limits = limitsOf({ format });
    limits.maxSide = maxSide;
    limits.minSide = 150;
    const Result<PreparedImage> prepared = prepareImage(
        source(encoded(image, "png")), { {}, {}, {}, { QPolygonF(QRectF(0, 0, 9, 9)) } }, limits);
    QVERIFY(prepared);
    const QImage sent = QImage::fromData(prepared->bytes);
    QCOMPARE(sent.format(), QImage::Format_Grayscale8);
    QVERIFY(std::abs(qGray(sent.pixel(50, 40)) - 137) <= 1);
}

void TestPreparedImage::makesTheSameBytesEveryTime()
{
    const PageSource photo = source(encoded(grain({ 500, 400 }), "jpeg"));
    ImageLimits limits = limitsOf(both);
    limits.bytes = 60'000;
    const Result<PreparedImage> first = prepareImage(photo, { { 500, 400 }, {}, {}, {} }, limits);
    const Result<PreparedImage> second = prepareImage(photo, { { 500, 400 }, {}, {}, {} }, limits);
    QVERIFY(first && second);
    QCOMPARE(first->bytes, second->bytes);
    QCOMPARE(first->hash(), second->hash());
    QCOMPARE(first->hash().size(), 32);
}

void TestPreparedImage::refusesAFileThatIsNotTheOneSeen()
{
    const QByteArray seen = encoded(fourQuarters(pageSize), "bmp");
    const QByteArray other = encoded(grain(pageSize), "bmp");
    QCOMPARE(seen.size(), other.size());
    const PageSource page = source(seen);
    const QDateTime written = QFileInfo(page.file).lastModified();
    ImageSelection selection { pageSize, {}, {}, {}, fileStamp(page.file) };
    QVERIFY(prepareImage(page, selection, limitsOf(both)));
    // Of the same size, and with the time of the first: a copy may take that along.
    const auto replace = [&] {
        write(page.file, other);
        QFile file(page.file);
        return file.open(QIODevice::ReadWrite)
            && file.setFileTime(written, QFileDevice::FileModificationTime);
    };
    QTRY_VERIFY(replace() && fileStamp(page.file) != *selection.seen); // clocks of file systems are coarse
    const Result<PreparedImage> refused = prepareImage(page, selection, limitsOf(both));
    QVERIFY(!refused);
    QCOMPARE(refused.error().outcome, Outcome::NotSent);
    QVERIFY(refused.error().message.contains(u"changed since you saw it"_s));
    selection.seen = fileStamp(page.file);
    QVERIFY(prepareImage(page, selection, limitsOf(both)));
}

void TestPreparedImage::laysTransparencyOnWhite()
{
    QImage image(40, 30, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const Result<PreparedImage> prepared = prepareImage(source(encoded(image, "png")), {}, limitsOf(both));
    QVERIFY(prepared);
    const QImage sent = QImage::fromData(prepared->bytes);
    QVERIFY(!sent.hasAlphaChannel());
    QCOMPARE(sent.pixel(20, 15), 0xffffffff);
}

void TestPreparedImage::boundsTheRegionToThePage()
{
    const ImageSelection selection { pageSize, {}, { -1e9, 100, 2e9, 1e9 }, {} };
    const Result<PreparedImage> prepared
        = prepareImage(source(encoded(fourQuarters(pageSize), "png")), selection, limitsOf(both));
    QVERIFY(prepared);
    QCOMPARE(prepared->size, QSize(240, 60));
    QCOMPARE(prepared->toPage.map(QPointF(0, 0)), QPointF(0, 100));
}

void TestPreparedImage::refuses_data()
{
    QTest::addColumn<ImageSelection>("selection");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("another picture than the page's")
        << ImageSelection { { 241, 160 }, {}, {}, {} } << qint64 { 0 };
    QTest::newRow("nothing of the page")
        << ImageSelection { pageSize, {}, { 240, 0, 50, 50 }, {} } << qint64 { 0 };
    QTest::newRow("no room at all") << ImageSelection { pageSize, {}, {}, {} } << qint64 { 30 };
}

void TestPreparedImage::refuses()
{
    QFETCH(ImageSelection, selection);
    QFETCH(qint64, bytes);
    ImageLimits limits = limitsOf(both);
    limits.bytes = bytes;
    const Result<PreparedImage> prepared
        = prepareImage(source(encoded(fourQuarters(pageSize), "png")), selection, limits);
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().kind, ErrorKind::Image);
    QVERIFY(prepared.error().message.endsWith(u'.'));
}

void TestPreparedImage::handsOnWhatDecodingNoticed()
{
    const QByteArray file = encoded(grain({ 200, 200 }), "jpeg");
    const Result<PreparedImage> prepared
        = prepareImage(source(file.first(file.size() / 2)), {}, limitsOf(both));
    QVERIFY(prepared);
    QCOMPARE(prepared->notices.size(), 1);
}

void TestPreparedImage::stopsWhenCancelled()
{
    const PageSource photo = source(encoded(grain({ 500, 400 }), "jpeg"));
    ImageLimits limits = limitsOf({ u"jpeg"_s });
    limits.bytes = 20'000;
    int most = 0;
    QVERIFY(prepareImage(photo, {}, limits, [&most] { return ++most < 0; }));
    // At whatever moment a person stops it.
    for (int at = 1; at <= most; at += std::max(1, most / 20)) {
        int asked = 0;
        const Result<PreparedImage> prepared
            = prepareImage(photo, {}, limits, [&asked, at] { return ++asked >= at; });
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().kind, ErrorKind::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestPreparedImage)
#include "tst_preparedimage.moc"
