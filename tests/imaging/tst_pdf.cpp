// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/imagegate.h"

#include "imaging/fixtures.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

/// PDF pages as pictures.
class TestPdf : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void rendersEveryPage();
    void rendersAtTheDotsAsked_data();
    void rendersAtTheDotsAsked();
    void fitTakesFewerDots();
    void reducesLargePages();
    void refusesTooManyPages();
    void refusesLockedFiles();
    void stopsWhenCancelled();

private:
    QString pdf(const QString& name, const QList<QSizeF>& millimetres);
    QTemporaryDir m_dir;
};

// Each page shows the four quarters to its edges.
QString TestPdf::pdf(const QString& name, const QList<QSizeF>& millimetres)
{
    const QString path = m_dir.filePath(name);
    QPdfWriter writer(path);
    writer.setResolution(72);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(millimetres.first(), QPageSize::Millimeter));
    QPainter painter(&writer);
    for (const QSizeF& size : millimetres) {
        if (&size != &millimetres.first()) {
            writer.setPageSize(QPageSize(size, QPageSize::Millimeter));
            writer.newPage();
        }
        const QSize points = (size / 25.4 * 72).toSize() + QSize(2, 2);
        painter.drawImage(QRect({ 0, 0 }, points), fourQuarters({ 200, 200 }));
    }
    return path;
}

void TestPdf::initTestCase()
{
    const Result<ImageFacts> facts = probeImage(pdf(u"first.pdf"_s, { { 100, 50 } }));
    if (!facts && facts.error().message.contains(u"this installation"_s))
        QSKIP("built without Poppler");
}

void TestPdf::rendersEveryPage()
{
    const QString path = pdf(u"pages.pdf"_s, { { 100, 50 }, { 60, 80 }, { 25.4, 25.4 } });
    const Result<ImageFacts> facts = probeImage(path);
    QVERIFY(facts);
    QCOMPARE(facts->format, ImageFormat::Pdf);
    QCOMPARE(facts->frames.size(), 3);
    for (int frame = 0; frame < 3; ++frame) {
        const Result<DecodedImage> decoded = decodeImage(sourceOf(path, frame));
        QVERIFY(decoded);
        QCOMPARE(decoded->pageSize, facts->frames.at(frame));
        QCOMPARE(decoded->image.size(), decoded->pageSize);
        QCOMPARE(decoded->image.format(), QImage::Format_RGB32);
        QVERIFY(distance(decoded->image, fourQuarters(decoded->image.size())) < 12);
        QCOMPARE(decoded->notices, QStringList());
    }
    QVERIFY(!decodeImage(sourceOf(path, 3)));
    QVERIFY(decodeImage(sourceOf(path, -1)).error().message.contains(u"pages.pdf"_s));
}

void TestPdf::rendersAtTheDotsAsked_data()
{
    QTest::addColumn<int>("dpi");
    for (const int dpi : { 72, 150, 300, 600 })
        QTest::addRow("%d", dpi) << dpi;
}

void TestPdf::rendersAtTheDotsAsked()
{
    QFETCH(int, dpi);
    const QString path = pdf(u"inch.pdf"_s, { { 25.4, 50.8 } });
    const Result<DecodedImage> decoded = decodeImage(sourceOf(path), {}, GateLimits { .pdfDpi = dpi });
    QVERIFY(decoded);
    QCOMPARE(decoded->image.size(), QSize(dpi, 2 * dpi));
}

void TestPdf::fitTakesFewerDots()
{
    const QString path = pdf(u"fit.pdf"_s, { { 100, 50 } });
    const QSize full = decodeImage(sourceOf(path))->image.size();
    const Result<DecodedImage> small = decodeImage(sourceOf(path), { 100, 100 });
    QVERIFY(small);
    QCOMPARE(small->pageSize, full);
    QCOMPARE(small->image.height(), 100);
    QVERIFY(std::abs(small->image.width() - 200) <= 1);
    QVERIFY(distance(small->image, fourQuarters(small->image.size())) < 14);
    QCOMPARE(decodeImage(sourceOf(path), { 9000, 9000 })->image.size(), full);
}

void TestPdf::reducesLargePages()
{
    const QString path = pdf(u"large.pdf"_s, { { 254, 254 } }); // ten inches
    const GateLimits limits { .side = 1000 };
    const Result<DecodedImage> decoded = decodeImage(sourceOf(path), {}, limits);
    QVERIFY(decoded);
    QVERIFY(decoded->image.width() <= 1000);
    QVERIFY(decoded->image.width() > 980);
    QCOMPARE(decoded->notices.size(), 1);
    QVERIFY(
        decoded->notices.first().contains(u"100 dots"_s) || decoded->notices.first().contains(u"99 dots"_s));
    QCOMPARE(probeImage(path, limits)->frames.first(), decoded->pageSize);
    QVERIFY(decodeImage(sourceOf(path), {}, GateLimits { .side = 3000 })->notices.isEmpty());
}

void TestPdf::refusesTooManyPages()
{
    const QString path = pdf(u"many.pdf"_s, { { 10, 10 }, { 10, 10 }, { 10, 10 } });
    QVERIFY(probeImage(path, GateLimits { .frames = 3 }));
    const Result<ImageFacts> facts = probeImage(path, GateLimits { .frames = 2 });
    QVERIFY(!facts);
    QVERIFY(facts.error().message.contains(u"has 3 pages, and at most 2"_s));
}

void TestPdf::refusesLockedFiles()
{
    // The smallest file with an encryption dictionary (PDF 1.7, 7.6.3) that the empty password does not open.
    const QByteArray key(64, '5');
    const QByteArray body = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                            "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                            "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>> endobj\n"
                            "4 0 obj <</Filter/Standard/V 1/R 2/P -4/O <"
        + key + ">/U <" + key
        + ">>> endobj\n"
          "trailer <</Root 1 0 R/Encrypt 4 0 R/Size 5/ID[<00><00>]>>\n%%EOF\n";
    const QString path = m_dir.filePath(u"locked.pdf"_s);
    write(path, body);
    const Result<ImageFacts> facts = probeImage(path);
    QVERIFY(!facts);
    QVERIFY2(facts.error().message.contains(u"“locked.pdf” is locked with a password"_s),
        qPrintable(facts.error().message));
    QCOMPARE(decodeImage(sourceOf(path)).error(), facts.error());
}

void TestPdf::stopsWhenCancelled()
{
    const QString path = pdf(u"stop.pdf"_s, { { 200, 200 } });
    int asked = 0;
    const Result<DecodedImage> decoded
        = decodeImage(sourceOf(path), {}, {}, [&asked] { return ++asked > 1; });
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, ErrorKind::Cancelled);
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
