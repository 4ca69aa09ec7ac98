// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/imagegate.h"
#include "imaging/refusal.h"

#include "imaging/fixtures.h"
#include "support/testdata.h"

#include <QDirIterator>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QString corpus()
{
    return sharedTestData() + u"/robustness"_s;
}

bool isPlain(const QImage& image)
{
    const bool format = image.format() == QImage::Format_RGB32 || image.format() == QImage::Format_Grayscale8;
    return format && image.textKeys().isEmpty() && !image.isNull();
}

long peakMiB()
{
#ifdef Q_OS_UNIX
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
#else
    return 0;
#endif
}

} // namespace

/// Every hostile and odd file we have, and what its list says about it.
class TestCorpus : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void opensOrRefusesInASentence_data();
    void opensOrRefusesInASentence();
    void survivesEveryCut_data();
    void survivesEveryCut();
    void staysSmallOnBombs();
    void cleanupTestCase();

private:
    void opensEachPage(const QString& path, const ImageFacts& facts);
    QMap<QString, QString> m_notes; ///< by path in the corpus
    int m_opened = 0;
    int m_withNotice = 0;
    int m_refused = 0;
};

void TestCorpus::initTestCase()
{
    if (sharedTestData().isEmpty())
        QSKIP("the shared test data is not here");
    QFile list(corpus() + u"/MANIFEST.tsv"_s);
    QVERIFY(list.open(QIODevice::ReadOnly));
    while (!list.atEnd()) {
        const QList<QByteArray> columns = list.readLine().trimmed().split('\t');
        if (columns.size() == 6)
            m_notes.insert(QString::fromUtf8(columns.first()), QString::fromUtf8(columns.last()));
    }
    QVERIFY(m_notes.size() > 150);
}

void TestCorpus::opensOrRefusesInASentence_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(corpus(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::addRow("%d %s", ++count, qPrintable(imageName(path))) << path;
    }
    QVERIFY(count > 200);
}

void TestCorpus::opensEachPage(const QString& path, const ImageFacts& facts)
{
    for (int frame = 0; frame < facts.frames.size(); ++frame) {
        const Result<DecodedImage> decoded = decodeImage(sourceOf(path, frame));
        if (!decoded) {
            QVERIFY(decoded.error().message.contains(imageName(path)));
            ++m_refused;
            continue;
        }
        QCOMPARE(decoded->pageSize, facts.frames.at(frame));
        QCOMPARE(decoded->image.size(), decoded->pageSize);
        QVERIFY(isPlain(decoded->image));
        decoded->notices.isEmpty() ? ++m_opened : ++m_withNotice;
        const Result<DecodedImage> small = decodeImage(sourceOf(path, frame), { 32, 32 });
        QVERIFY(small);
        QVERIFY(isPlain(small->image));
        QCOMPARE(small->pageSize, decoded->pageSize);
    }
}

void TestCorpus::opensOrRefusesInASentence()
{
    QFETCH(QString, path);
    const QString note = m_notes.value(QDir(corpus()).relativeFilePath(path));
    QElapsedTimer timer;
    timer.start();
    const Result<ImageFacts> facts = probeImage(path);
    const Result<DecodedImage> decoded = decodeImage(sourceOf(path));
    if (!facts) {
        ++m_refused;
        QVERIFY(!decoded);
        QCOMPARE(facts.error().kind, ErrorKind::Image);
        QVERIFY2(facts.error().message.contains(imageName(path)), qPrintable(facts.error().message));
        QVERIFY(facts.error().message.endsWith(u'.'));
    } else {
        opensEachPage(path, *facts);
    }
    QVERIFY(timer.elapsed() < 10'000);
    if (note == "must fail to decode"_L1)
        QVERIFY(!decoded);
    if (note == "valid"_L1 || note.startsWith("orientation"_L1) || note.startsWith("derived from"_L1))
        QVERIFY(decoded && decoded->notices.isEmpty());
    if (path.contains("bomb"_L1) || path.endsWith(".svg"_L1) || path.endsWith(".ppm"_L1))
        QVERIFY(!decoded);
    if (path.contains("truncated_half"_L1) || path.contains("truncated_jpeg"_L1)
        || path.contains("garbage"_L1))
        QVERIFY(decoded && !decoded->notices.isEmpty());
}

void TestCorpus::survivesEveryCut_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : { "webp/very_short.webp", "heif/hopper.avif", "heif/hopper.heif",
             "tiff/multipage.tiff", "exif/orientation_rectangle.jpg", "exif/g4_orientation_6.tif",
             "gif/transparent.gif", "bmp/rgb16-565.bmp", "pngsuite/basi3p08.png", "made/handwriting_g4.tif" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCorpus::survivesEveryCut()
{
    QFETCH(QString, name);
    QFile whole(corpus() + u'/' + name);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QTemporaryDir dir;
    const QString path = dir.filePath(u"cut.bin"_s);
    const qsizetype step = std::max<qsizetype>(1, bytes.size() / 60);
    int refused = 0;
    for (qsizetype length = 0; length < bytes.size(); length += step) {
        write(path, bytes.first(length));
        const Result<ImageFacts> facts = probeImage(path);
        const Result<DecodedImage> decoded = decodeImage(sourceOf(path));
        QVERIFY(decoded ? isPlain(decoded->image) : decoded.error().message.contains(u"cut.bin"_s));
        refused += decoded ? 0 : 1;
    }
    QVERIFY(refused > 0); // nothing at all was left at the beginning
}

void TestCorpus::staysSmallOnBombs()
{
#ifndef Q_OS_UNIX
    QSKIP("needs getrusage");
#endif
    const long before = peakMiB();
    for (const char* name :
        { "made/bomb_40000x40000_1bit.png", "made/header_lies_2147483647.png", "made/bmp_header_lies.bmp",
            "gif/decompression_bomb.gif", "tiff/oom-225817ca0f8c663be7ab4b9e717b02c661e66834.tif" })
        QVERIFY(!decodeImage(sourceOf(corpus() + u'/' + QString::fromLatin1(name))));
    const long grown = peakMiB() - before;
    QVERIFY2(grown < 32, qPrintable(u"%1 MiB"_s.arg(grown)));
}

void TestCorpus::cleanupTestCase()
{
    qInfo("pages opened %d, opened with a notice %d, refused %d, peak memory %ld MiB", m_opened, m_withNotice,
        m_refused, peakMiB());
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
