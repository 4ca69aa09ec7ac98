// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "canaries.h"
#include "imaging/fixtures.h"
#include "imaging/preparedimage.h"

#include <QImageReader>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

/// Nothing but pixels leaves this computer (design §5.5).
class TestMetadata final : public QObject
{
    Q_OBJECT
private slots:
    void wouldLeaveWithQtAlone();
    void staysHere_data();
    void staysHere();
    void showsTheSamePicture_data();
    void showsTheSamePicture();

private:
    void files();
    [[nodiscard]] Result<PreparedImage> prepare(const QByteArray& file, const QString& format);
    QTemporaryDir m_dir;
};

void TestMetadata::files()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("format");
    QImage labelled = fourQuarters();
    labelled.setText(u"Author"_s, QString::fromLatin1(canary));
    labelled.setDotsPerMeterX(4711);
    const QList<QPair<QByteArray, QByteArray>> files { { "JPEG", talkativeJpeg(fourQuarters()) },
        { "PNG", talkativePng(fourQuarters()) }, { "TIFF", talkativeTiff(fourQuarters()) },
        { "WebP",
            QImageReader::supportedImageFormats().contains("webp") ? talkativeWebP(fourQuarters())
                                                                   : QByteArray() },
        { "PNG by Qt", encoded(labelled, "png") }, { "JPEG by Qt", encoded(labelled, "jpeg") } };
    for (const auto& [name, file] : files)
        for (const QString& format : { u"jpeg"_s, u"png"_s })
            QTest::addRow("%s as %s", name.constData(), qPrintable(format)) << file << format;
}

Result<PreparedImage> TestMetadata::prepare(const QByteArray& file, const QString& format)
{
    const QString path = m_dir.filePath(u"CANARY-name"_s);
    write(path, file);
    ImageLimits limits;
    limits.formats = QStringList { format };
    return prepareImage(sourceOf(path), {}, limits);
}

// Proves that what staysHere() looks for does come through Qt's decoders.
void TestMetadata::wouldLeaveWithQtAlone()
{
    for (const QByteArray& file : { talkativeJpeg(fourQuarters()), talkativePng(fourQuarters()) })
        QVERIFY(encoded(QImage::fromData(file), "jpeg").contains(canary));
}

void TestMetadata::staysHere_data()
{
    files();
}

void TestMetadata::staysHere()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, format);
    if (file.isEmpty())
        QSKIP("Qt's WebP plug-in is not installed");
    QVERIFY(file.contains(canary)); // else it would prove nothing
    const Result<PreparedImage> prepared = prepare(file, format);
    QVERIFY(prepared);
    QCOMPARE(prepared->format, format);
    QVERIFY(!prepared->bytes.contains("CANARY"));
    // Compressed texts hide from a search: so only the parts that make the pixels may be there, and JFIF's
    // header and pHYs, which name the resolution (the same for every picture).
    const QByteArrayList harmless = format == "png"_L1 ? QByteArrayList { "IHDR", "pHYs", "IDAT", "IEND" }
                                                       : QByteArrayList { "e0", "db", "c0", "c4", "da" };
    const QByteArrayList parts = partsOf(prepared->bytes);
    QVERIFY(parts.contains(harmless[2])); // found their way through the file
    for (const QByteArray& part : parts)
        QVERIFY2(harmless.contains(part), part.constData());
    QCOMPARE(QImage::fromData(prepared->bytes).dotsPerMeterX() / 10, 283); // 72 an inch
}

void TestMetadata::showsTheSamePicture_data()
{
    files();
}

void TestMetadata::showsTheSamePicture()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, format);
    if (file.isEmpty())
        QSKIP("Qt's WebP plug-in is not installed");
    const Result<PreparedImage> prepared = prepare(file, format);
    QVERIFY(prepared);
    const QImage sent = QImage::fromData(prepared->bytes);
    const bool grey = file.startsWith("II*");
    const QImage expected = grey
        ? fourQuarters().convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32)
        : fourQuarters();
    QVERIFY(distance(sent, expected) < 6);
}

QTEST_GUILESS_MAIN(TestMetadata)
#include "tst_metadata.moc"
