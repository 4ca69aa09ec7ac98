// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/imagegate.h"

#include "imaging/fixtures.h"
#include "support/testdata.h"

#include <QColorSpace>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

// Both doors must refuse, with the same sentence, which names the file.
QString refusalOf(const QString& path, const GateLimits& limits = {})
{
    const Result<ImageFacts> facts = probeImage(path, limits);
    const Result<DecodedImage> decoded = decodeImage(sourceOf(path), {}, limits);
    if (facts || decoded || facts.error().message != decoded.error().message)
        return u"not refused alike"_s;
    const Error error = facts.error();
    const bool sentence = error.kind == ErrorKind::Image && error.message.endsWith(u'.')
        && error.message.contains(QFileInfo(path).fileName());
    return sentence ? error.message : u"no sentence: "_s + error.message;
}

} // namespace

class TestImageGate : public QObject
{
    Q_OBJECT
private slots:
    void opensByContent_data();
    void opensByContent();
    void givesPlainPixels_data();
    void givesPlainPixels();
    void carriesNoMetadata();
    void keepsWithinLimits_data();
    void keepsWithinLimits();
    void refusesHeaderBombs_data();
    void refusesHeaderBombs();
    void refusesWhatIsNoPicture_data();
    void refusesWhatIsNoPicture();
    void refusesWhatIsNoOrdinaryFile();
    void refusesWhatMayNotBeRead();
    void refusesVanishedFiles();
    void marksTruncatedFiles_data();
    void marksTruncatedFiles();
    void fitNeverEnlarges_data();
    void fitNeverEnlarges();
    void stopsWhenCancelled();
    void opensEveryPageOfATiff();
    void opensHeicAndAvif_data();
    void opensHeicAndAvif();

private:
    QString file(const QString& name, const QByteArray& bytes);
    QTemporaryDir m_dir;
};

QString TestImageGate::file(const QString& name, const QByteArray& bytes)
{
    const QString path = m_dir.filePath(name);
    write(path, bytes);
    return path;
}

void TestImageGate::opensByContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, const char* format, ImageFormat expected) {
        QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(format) << static_cast<int>(expected);
    };
    row("a.png", "png", ImageFormat::Png);
    row("a.jpg", "jpeg", ImageFormat::Jpeg);
    row("a.bmp", "bmp", ImageFormat::Bmp);
    row("a.tif", "tiff", ImageFormat::Tiff);
    row("a.webp", "webp", ImageFormat::WebP);
    row("lying.svg", "png", ImageFormat::Png);
    row("lying.png", "jpeg", ImageFormat::Jpeg);
    row("lying.jpg", "tiff", ImageFormat::Tiff);
    row("no extension", "webp", ImageFormat::WebP);
}

void TestImageGate::opensByContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, format);
    const QString path = file(name, encoded(fourQuarters(), format.constData()));
    const Result<ImageFacts> facts = probeImage(path);
    QVERIFY(facts);
    QTEST(static_cast<int>(facts->format), "expected");
    QCOMPARE(facts->frames, QList<QSize> { QSize(64, 48) });
    const Result<DecodedImage> decoded = decodeImage(sourceOf(path));
    QVERIFY(decoded);
    QVERIFY(showsFourQuarters(decoded->image));
    QCOMPARE(decoded->pageSize, QSize(64, 48));
    QCOMPARE(decoded->notices, QStringList());
}

void TestImageGate::givesPlainPixels_data()
{
    QTest::addColumn<QImage>("picture");
    QTest::addColumn<QColor>("expected");
    QTest::addColumn<int>("format");

    const auto filled = [](QImage::Format format, const QColor& colour) {
        QImage picture(20, 10, format);
        picture.fill(colour);
        return picture;
    };
    const int rgb = QImage::Format_RGB32;
    const int grey = QImage::Format_Grayscale8;
    QTest::newRow("colour") << filled(QImage::Format_RGB32, Qt::red) << QColor(Qt::red) << rgb;
    QTest::newRow("16 bits a channel") << filled(QImage::Format_RGBX64, Qt::blue) << QColor(Qt::blue) << rgb;
    QTest::newRow("16 bits with alpha")
        << filled(QImage::Format_RGBA64, Qt::transparent) << QColor(Qt::white) << rgb;
    QTest::newRow("transparent") << filled(QImage::Format_ARGB32, QColor(0, 0, 0, 0)) << QColor(Qt::white)
                                 << rgb;
    QTest::newRow("half black") << filled(QImage::Format_ARGB32, QColor(0, 0, 0, 128))
                                << QColor(127, 127, 127) << rgb;
    QTest::newRow("grey") << filled(QImage::Format_Grayscale8, QColor(90, 90, 90)) << QColor(90, 90, 90)
                          << grey;
    QTest::newRow("16 bits grey") << filled(QImage::Format_Grayscale16, QColor(90, 90, 90))
                                  << QColor(90, 90, 90) << grey;
    QImage mono = filled(QImage::Format_Mono, Qt::white);
    mono.setColorTable({ 0xff000000, 0xffffffff });
    mono.fill(1);
    QTest::newRow("1 bit") << mono << QColor(Qt::white) << grey;
    QImage indexed(20, 10, QImage::Format_Indexed8);
    indexed.setColorTable({ 0xff102030, 0x00000000 });
    indexed.fill(0);
    QTest::newRow("palette with a transparent colour") << indexed << QColor(0x10, 0x20, 0x30) << rgb;
}

void TestImageGate::givesPlainPixels()
{
    QFETCH(QImage, picture);
    QFETCH(QColor, expected);
    const Result<DecodedImage> decoded = decodeImage(sourceOf(file(u"plain.png"_s, encoded(picture, "png"))));
    QVERIFY(decoded);
    QTEST(static_cast<int>(decoded->image.format()), "format");
    const QColor seen = decoded->image.pixelColor(10, 5);
    QVERIFY2(std::abs(seen.red() - expected.red()) <= 1 && std::abs(seen.green() - expected.green()) <= 1
            && std::abs(seen.blue() - expected.blue()) <= 1,
        qPrintable(seen.name()));
}

void TestImageGate::carriesNoMetadata()
{
    QImage picture = fourQuarters();
    picture.setText(u"Comment"_s, u"canary"_s);
    picture.setColorSpace(QColorSpace::AdobeRgb);
    picture.setDevicePixelRatio(2);
    for (const char* format : { "png", "jpeg" }) {
        const Result<DecodedImage> decoded
            = decodeImage(sourceOf(file(u"texts"_s, encoded(picture, format))));
        QVERIFY(decoded);
        QCOMPARE(decoded->image.textKeys(), QStringList());
        QVERIFY(!decoded->image.colorSpace().isValid());
        QCOMPARE(decoded->image.devicePixelRatio(), 1.0);
        QVERIFY(showsFourQuarters(decoded->image));
    }
}

void TestImageGate::keepsWithinLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<GateLimits>("limits");
    QTest::addColumn<QString>("bound"); // as the sentence shows it; empty: opened

    const auto png = [](int width, int height) { return encoded(fourQuarters({ width, height }), "png"); };
    const GateLimits side { .side = 1000 };
    QTest::newRow("width below") << png(999, 4) << side << QString();
    QTest::newRow("width at") << png(1000, 4) << side << QString();
    QTest::newRow("width above") << png(1001, 4) << side << u"1,000"_s;
    QTest::newRow("height at") << png(4, 1000) << side << QString();
    QTest::newRow("height above") << png(4, 1001) << side << u"1,000"_s;
    const GateLimits pixels { .pixels = 2'000'000 };
    QTest::newRow("pixels below") << png(1999, 1000) << pixels << QString();
    QTest::newRow("pixels at") << png(2000, 1000) << pixels << QString();
    QTest::newRow("pixels above") << png(2001, 1000) << pixels << u"2 million"_s;
    const GateLimits memory { .allocationMiB = 1 };
    QTest::newRow("memory below") << png(511, 512) << memory << QString();
    QTest::newRow("memory at") << png(512, 512) << memory << QString();
    QTest::newRow("memory above") << png(513, 512) << memory << u"1 MiB"_s;
    const QByteArray some = png(30, 30);
    QTest::newRow("file below") << some << GateLimits { .fileBytes = some.size() + 1 } << QString();
    QTest::newRow("file at") << some << GateLimits { .fileBytes = some.size() } << QString();
    QTest::newRow("file above") << some << GateLimits { .fileBytes = some.size() - 1 }
                                << QLocale().toString(some.size() - 1);
}

void TestImageGate::keepsWithinLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(GateLimits, limits);
    QFETCH(QString, bound);
    const QString path = file(u"limits.png"_s, bytes);
    if (bound.isEmpty()) {
        QVERIFY(probeImage(path, limits));
        QVERIFY(decodeImage(sourceOf(path), {}, limits));
        return;
    }
    const QString sentence = refusalOf(path, limits);
    QVERIFY2(sentence.contains(bound), qPrintable(sentence));
}

void TestImageGate::refusesHeaderBombs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("1 bit, 40,000 a side")
        << pngHeader(40000, 40000, 1) << QStringList { u"40,000 × 40,000"_s, u"32,767"_s };
    QTest::newRow("30,000 a side") << pngHeader(30000, 30000)
                                   << QStringList { u"900 million"_s, u"256 million"_s };
    QTest::newRow("one too wide") << pngHeader(32768, 1) << QStringList { u"32,768 × 1"_s, u"32,767"_s };
    QTest::newRow("one too high") << pngHeader(1, 32768) << QStringList { u"1 × 32,768"_s, u"32,767"_s };
    QTest::newRow("16 bits a channel") // 200 million pixels of 8 bytes
        << pngHeader(20000, 10000, 16, 6) << QStringList { u"20,000 × 10,000"_s, u"1,024 MiB"_s };
}

void TestImageGate::refusesHeaderBombs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, numbers);
    const QString path = file(u"bomb.png"_s, bytes);
    QElapsedTimer timer;
    timer.start();
    const Result<DecodedImage> decoded = decodeImage(sourceOf(path));
    QVERIFY(!decoded);
    QVERIFY(timer.elapsed() < 5000);
    for (const QString& number : std::as_const(numbers))
        QVERIFY2(decoded.error().message.contains(number), qPrintable(decoded.error().message));
}

void TestImageGate::refusesWhatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    QTest::newRow("zero bytes") << QByteArray() << u"is empty"_s;
    QTest::newRow("one byte") << QByteArray("I") << u"It opens PNG, JPEG"_s;
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                         << u"It opens PNG, JPEG"_s;
    QTest::newRow("ppm") << encoded(fourQuarters(), "ppm") << u"It opens PNG, JPEG"_s;
    QTest::newRow("xpm") << encoded(fourQuarters(), "xpm") << u"It opens PNG, JPEG"_s;
    QTest::newRow("text") << QByteArray("hello") << u"It opens PNG, JPEG"_s;
    QTest::newRow("png that ends at once") << QByteArray::fromHex("89504e470d0a1a0a") << u"is damaged"_s;
    QTest::newRow("jpeg that ends at once") << QByteArray::fromHex("ffd8ffe0") << u"is damaged"_s;
    QTest::newRow("pdf that ends at once") << QByteArray("%PDF-1.4\n") << u"is damaged"_s;
}

void TestImageGate::refusesWhatIsNoPicture()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    const QString sentence = refusalOf(file(u"strange.png"_s, bytes));
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

void TestImageGate::refusesWhatIsNoOrdinaryFile()
{
    QVERIFY(QDir(m_dir.path()).mkpath(u"folder"_s));
    QVERIFY(refusalOf(m_dir.filePath(u"folder"_s)).contains(u"is a folder"_s));
#ifdef Q_OS_UNIX
    const QString fifo = m_dir.filePath(u"fifo.png"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QVERIFY(refusalOf(fifo).contains(u"is a pipe"_s)); // and came back at all
    const QString device = m_dir.filePath(u"zero.png"_s);
    QVERIFY(QFile::link(u"/dev/zero"_s, device));
    QVERIFY(refusalOf(device).contains(u"is a pipe"_s));
#endif
}

void TestImageGate::refusesWhatMayNotBeRead()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("root may read everything");
#endif
    const QString path = file(u"secret.png"_s, encoded(fourQuarters(), "png"));
    QVERIFY(QFile::setPermissions(path, {}));
    QVERIFY(refusalOf(path).contains(u"could not be read"_s));
}

void TestImageGate::refusesVanishedFiles()
{
    const QString path = file(u"gone.png"_s, encoded(fourQuarters(), "png"));
    QVERIFY(probeImage(path));
    QVERIFY(QFile::remove(path));
    QVERIFY(refusalOf(path).contains(u"There is no file"_s));
    QVERIFY(QFile::link(m_dir.filePath(u"nowhere"_s), path));
    QVERIFY(refusalOf(path).contains(u"There is no file"_s));
}

void TestImageGate::marksTruncatedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("notice"); // its beginning
    QTest::addColumn<bool>("upperHalf"); // the upper quarters can be seen

    const QImage picture = fourQuarters({ 320, 400 });
    const QString incomplete = u"The file looks incomplete"_s;
    const QByteArray jpeg = encoded(picture, "jpeg");
    QTest::newRow("whole jpeg") << jpeg << QString() << true;
    QTest::newRow("jpeg with bytes behind") << QByteArray(jpeg + "trailer of a camera") << QString() << true;
    QTest::newRow("jpeg without its end marker") << jpeg.chopped(2) << incomplete << true;
    QTest::newRow("jpeg, most of it") << jpeg.first(jpeg.size() * 9 / 10) << incomplete << true;
    QByteArray garbage = jpeg;
    garbage.replace(jpeg.size() * 9 / 10, 4, QByteArray::fromHex("ff02ff03"));
    QTest::newRow("jpeg with a marker that means nothing") << garbage << u"The file looks damaged"_s << true;
    QByteArray noise = encoded(picture, "png");
    QTest::newRow("whole png") << noise << QString() << true;
    const QByteArray bmp = encoded(picture, "bmp");
    QTest::newRow("whole bmp") << bmp << QString() << true;
    QTest::newRow("bmp, half") << bmp.first(bmp.size() / 2) << incomplete << false; // its rows begin below
    const QByteArray tiff = encoded(picture, "tiff", 0);
    QTest::newRow("whole tiff") << tiff << QString() << true;
}

void TestImageGate::marksTruncatedFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, notice);
    QFETCH(bool, upperHalf);
    const Result<DecodedImage> decoded = decodeImage(sourceOf(file(u"cut"_s, bytes)));
    QVERIFY(decoded);
    QCOMPARE(decoded->notices.isEmpty(), notice.isEmpty());
    QVERIFY(decoded->notices.join(u' ').startsWith(notice));
    QCOMPARE(decoded->image.size(), QSize(320, 400));
    const QRect upper(0, 0, 320, 190);
    if (upperHalf)
        QVERIFY(distance(decoded->image.copy(upper), fourQuarters({ 320, 400 }).copy(upper)) < 6);
}

void TestImageGate::fitNeverEnlarges_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QSize>("fit");
    QTest::addColumn<bool>("smaller");
    for (const char* format : { "jpeg", "png", "tiff", "bmp", "webp" }) {
        const bool jpeg = qstrcmp(format, "jpeg") == 0;
        QTest::addRow("%s, small", format) << QByteArray(format) << QSize(90, 70) << jpeg;
        QTest::addRow("%s, half", format) << QByteArray(format) << QSize(400, 300) << jpeg;
        QTest::addRow("%s, all but", format) << QByteArray(format) << QSize(799, 599) << false;
        QTest::addRow("%s, more", format) << QByteArray(format) << QSize(5000, 5000) << false;
        QTest::addRow("%s, only wide", format) << QByteArray(format) << QSize(5000, 10) << false;
    }
}

void TestImageGate::fitNeverEnlarges()
{
    QFETCH(QByteArray, format);
    QFETCH(QSize, fit);
    const QString path = file(u"fit"_s, encoded(fourQuarters({ 800, 600 }), format.constData()));
    const Result<DecodedImage> decoded = decodeImage(sourceOf(path), fit);
    QVERIFY(decoded);
    QCOMPARE(decoded->pageSize, QSize(800, 600));
    const QSize size = decoded->image.size();
    QTEST(size.width() < 800, "smaller");
    QVERIFY(size.width() <= 800 && size.height() <= 600);
    QVERIFY(size.width() >= std::min(800, fit.width()) && size.height() >= std::min(600, fit.height()));
    QVERIFY(showsFourQuarters(decoded->image));
}

void TestImageGate::stopsWhenCancelled()
{
    for (const char* format : { "jpeg", "png", "tiff", "webp" }) {
        const QString path = file(u"long"_s, encoded(fourQuarters({ 1200, 900 }), format));
        int asked = 0;
        // At once, and in the middle of reading.
        for (const int patience : { 0, 3 }) {
            asked = 0;
            const Result<DecodedImage> decoded
                = decodeImage(sourceOf(path), {}, {}, [&asked, patience] { return ++asked > patience; });
            QVERIFY(!decoded);
            QCOMPARE(decoded.error().kind, ErrorKind::Cancelled);
            QVERIFY(decoded.error().message.endsWith(u'.'));
        }
    }
}

void TestImageGate::opensEveryPageOfATiff()
{
    if (sharedTestData().isEmpty())
        QSKIP("the shared test data is not here");
    const QString path = sharedTestData() + u"/robustness/made/handwriting_3pages.tif"_s;
    const Result<ImageFacts> facts = probeImage(path);
    QVERIFY(facts);
    QCOMPARE(facts->frames.size(), 3);
    QVERIFY(facts->frames.at(0) != facts->frames.at(1)); // else a wrong page would not be seen
    for (int frame = 0; frame < 3; ++frame) {
        const Result<DecodedImage> decoded = decodeImage(sourceOf(path, frame));
        QVERIFY(decoded);
        QCOMPARE(decoded->pageSize, facts->frames.at(frame));
        QCOMPARE(decoded->image.size(), facts->frames.at(frame));
        QVERIFY(brightness(decoded->image) > 100);
    }
    const Result<DecodedImage> fourth = decodeImage(sourceOf(path, 3));
    QVERIFY(!fourth);
    QVERIFY(fourth.error().message.contains(u"no page 4"_s));
    const Result<ImageFacts> few = probeImage(path, GateLimits { .frames = 2 });
    QVERIFY(!few);
    QVERIFY(few.error().message.contains(u"has 3 pages, and at most 2"_s));
    QVERIFY(probeImage(path, GateLimits { .frames = 3 }));
}

void TestImageGate::opensHeicAndAvif_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    QTest::addColumn<QSize>("size");
    QTest::newRow("heic") << u"made/handwriting.heic"_s << static_cast<int>(ImageFormat::Heif)
                          << QSize(667, 500);
    QTest::newRow("heif") << u"heif/hopper.heif"_s << static_cast<int>(ImageFormat::Heif) << QSize(128, 128);
    QTest::newRow("avif") << u"heif/hopper.avif"_s << static_cast<int>(ImageFormat::Avif) << QSize(128, 128);
}

void TestImageGate::opensHeicAndAvif()
{
    if (sharedTestData().isEmpty())
        QSKIP("the shared test data is not here");
    QFETCH(QString, name);
    QFETCH(QSize, size);
    const QString path = sharedTestData() + u"/robustness/"_s + name;
    const Result<ImageFacts> facts = probeImage(path);
    if (!facts && facts.error().message.contains(u"this installation"_s))
        QSKIP("built without libheif, or its decoders are not installed");
    QVERIFY(facts);
    QTEST(static_cast<int>(facts->format), "format");
    QCOMPARE(facts->frames, QList<QSize> { size });
    const Result<DecodedImage> decoded = decodeImage(sourceOf(path));
    QVERIFY(decoded);
    QCOMPARE(decoded->image.size(), size);
    QCOMPARE(decoded->image.format(), QImage::Format_RGB32);
    QVERIFY(brightness(decoded->image) > 60 && brightness(decoded->image) < 250);
    QVERIFY(!probeImage(path, GateLimits { .side = size.width() - 1 }));
    QVERIFY(!decodeImage(sourceOf(path), {}, GateLimits { .pixels = size.width() * size.height() - 1 }));
}

Q_DECLARE_METATYPE(handlens::GateLimits)
QTEST_GUILESS_MAIN(TestImageGate)
#include "tst_imagegate.moc"
