// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/sniff.h"

#include <QtTest>

using namespace handlens;

namespace {

constexpr int none = -1;

int asNumber(ImageFormat format)
{
    return static_cast<int>(format);
}

} // namespace

class TestSniff : public QObject
{
    Q_OBJECT
private slots:
    void tellsByContent_data();
    void tellsByContent();
    void survivesEveryShortening();
};

void TestSniff::tellsByContent_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("format");

    const auto hex = [](const char* digits) { return QByteArray::fromHex(digits); };
    QTest::newRow("png") << hex("89504e470d0a1a0a0000") << asNumber(ImageFormat::Png);
    QTest::newRow("png, damaged by a text transfer") << hex("89504e470a1a0a0000") << none;
    QTest::newRow("jpeg") << hex("ffd8ffe0") << asNumber(ImageFormat::Jpeg);
    QTest::newRow("gif 87") << QByteArray("GIF87a\1\0") << asNumber(ImageFormat::Gif);
    QTest::newRow("gif 89") << QByteArray("GIF89a\1\0") << asNumber(ImageFormat::Gif);
    QTest::newRow("gif of another year") << QByteArray("GIF90a\1\0") << none;
    QTest::newRow("tiff, little") << hex("49492a0008000000") << asNumber(ImageFormat::Tiff);
    QTest::newRow("tiff, big") << hex("4d4d002a00000008") << asNumber(ImageFormat::Tiff);
    QTest::newRow("big tiff") << hex("49492b0008000000") << asNumber(ImageFormat::Tiff);
    QTest::newRow("bmp") << hex("424d3a00000000000000360000002800000001") << asNumber(ImageFormat::Bmp);
    QTest::newRow("a text that begins with BM")
        << QByteArray("BM is the registration of a town in Germany") << none;
    QTest::newRow("webp") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16) << asNumber(ImageFormat::WebP);
    QTest::newRow("a sound in RIFF") << QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16) << none;
    QTest::newRow("heic") << QByteArray("\0\0\0\x18"
                                        "ftypheic\0\0\0\0mif1heic",
        24) << asNumber(ImageFormat::Heif);
    QTest::newRow("heif by its compatible brand") << QByteArray("\0\0\0\x18"
                                                                "ftypxxxx\0\0\0\0mif1xxxx",
        24) << asNumber(ImageFormat::Heif);
    QTest::newRow("avif") << QByteArray("\0\0\0\x18"
                                        "ftypavif\0\0\0\0avifmif1",
        24) << asNumber(ImageFormat::Avif);
    QTest::newRow("avif behind mif1") << QByteArray("\0\0\0\x18"
                                                    "ftypmif1\0\0\0\0mif1avif",
        24) << asNumber(ImageFormat::Avif);
    QTest::newRow("a film") << QByteArray("\0\0\0\x18"
                                          "ftypisom\0\0\0\0isommp41",
        24) << none;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << asNumber(ImageFormat::Pdf);
    QTest::newRow("pdf after other bytes")
        << QByteArray("\x1b%-12345X\n%PDF-1.4\n") << asNumber(ImageFormat::Pdf);
    QTest::newRow("a text about PDF") << QByteArray("Every such file begins with %PDF-1.4.") << none;
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << none;
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><html>") << none;
    QTest::newRow("ppm") << QByteArray("P6 1 1 255\n") << none;
    QTest::newRow("xpm") << QByteArray("/* XPM */\nstatic char *x[] = {") << none;
    QTest::newRow("psd") << QByteArray("8BPS\0\1", 6) << none;
    QTest::newRow("tga") << hex("0000020000000000000000000100010018") << none;
    QTest::newRow("nothing") << QByteArray() << none;
}

void TestSniff::tellsByContent()
{
    QFETCH(QByteArray, head);
    const std::optional<ImageFormat> format = sniffFormat(head);
    QTEST(format ? asNumber(*format) : none, "format");
}

void TestSniff::survivesEveryShortening()
{
    const QByteArray heif("\xff\xff\xff\xff"
                          "ftypxxxx\0\0\0\0xxxxyyyyzzzzheic",
        32);
    int recognised = 0;
    for (qsizetype length = 0; length <= heif.size(); ++length)
        recognised += sniffFormat(QByteArrayView(heif).first(length)) ? 1 : 0;
    QCOMPARE(recognised, 1); // only with the whole last brand
}

QTEST_GUILESS_MAIN(TestSniff)
#include "tst_sniff.moc"
