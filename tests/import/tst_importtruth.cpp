// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/importedrecognition.h"
#include "providers/groundtruth.h"
#include "support/testdata.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QTest>
#include <QXmlStreamWriter>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QString& folder, const QString& pattern)
{
    QStringList files;
    QDirIterator it(folder, { pattern }, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    files.sort();
    return files;
}

/// `page` as a PAGE file of 2019.
QByteArray pageFile(const TruePage& page)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(u"http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"_s);
    xml.writeStartElement(u"PcGts"_s);
    xml.writeStartElement(u"Page"_s);
    xml.writeAttribute(u"imageWidth"_s, u"5000"_s);
    xml.writeAttribute(u"imageHeight"_s, u"5000"_s);
    xml.writeStartElement(u"TextRegion"_s);
    for (const TrueLine& line : page.lines) {
        QStringList points;
        for (const QPointF& corner : line.polygon)
            points << u"%1,%2"_s.arg(corner.x()).arg(corner.y());
        xml.writeStartElement(u"TextLine"_s);
        xml.writeStartElement(u"Coords"_s);
        xml.writeAttribute(u"points"_s, points.join(u' '));
        xml.writeEndElement();
        xml.writeStartElement(u"TextEquiv"_s);
        xml.writeTextElement(u"Unicode"_s, line.text);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

void compareLines(const QList<Line>& read, const QList<TrueLine>& known)
{
    QCOMPARE(read.size(), known.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        QCOMPARE(read[i].text(), known[i].text);
        QCOMPARE(read[i].polygon, known[i].polygon);
    }
}

} // namespace

/// Holds what is imported against what is known of the same pages.
class ImportTruthTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void altoHasExactlyTheKnownLines_data() { pages(); }
    void altoHasExactlyTheKnownLines();
    void pageHasExactlyTheKnownLines_data() { pages(); }
    void pageHasExactlyTheKnownLines();
    void filesOfOtherProgramsAreRead_data();
    void filesOfOtherProgramsAreRead();

private:
    void pages() const;

    QString m_folder;
};

void ImportTruthTest::initTestCase()
{
    m_folder = sharedTestData();
    if (m_folder.isEmpty())
        QSKIP("There is no folder of shared test data here.");
}

void ImportTruthTest::pages() const
{
    QTest::addColumn<QString>("file");
    const QStringList files = filesIn(m_folder + "/handwriting"_L1, u"*.xml"_s);
    QVERIFY(!files.isEmpty());
    for (const QString& file : files)
        QTest::addRow("%s", qPrintable(QFileInfo(file).fileName())) << file;
}

void ImportTruthTest::altoHasExactlyTheKnownLines()
{
    QFETCH(QString, file);
    const TruePage truth = readTruePage(file.chopped(4) + ".gt.json"_L1);
    const Result<QList<ImportedPage>> pages = importFile(file);
    QVERIFY2(pages, qPrintable(pages ? QString() : pages.error().message));
    QCOMPARE(pages->size(), 1);
    const ImportedPage& page = pages->first();
    QCOMPARE(page.imageName, QFileInfo(truth.image).fileName());
    QCOMPARE(page.recognition.warnings, QStringList());
    compareLines(page.recognition.lines, truth.lines);
    compareLines(scaledTo(page, page.size).lines, truth.lines);
}

void ImportTruthTest::pageHasExactlyTheKnownLines()
{
    QFETCH(QString, file);
    const TruePage truth = readTruePage(file.chopped(4) + ".gt.json"_L1);
    const Result<QList<ImportedPage>> pages = importRecognitions(pageFile(truth), u"page.xml"_s);
    QVERIFY(pages);
    QCOMPARE(pages->first().recognition.warnings, QStringList());
    compareLines(pages->first().recognition.lines, truth.lines);
}

void ImportTruthTest::filesOfOtherProgramsAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("model");
    const auto row = [](const char* name, int lines, const QSize& size, const QString& model) {
        QTest::addRow("%s", name) << u"samples/"_s + QLatin1StringView(name) << lines << size << model;
    };
    row("chi-know-po_BULAC_BIULO_CHI_1087_1_0065.xml", 25, { 2876, 4926 }, u"Calfa"_s);
    row("chi-know-po_CDF_IHEC_C_III_5-7_01_01_0050.xml", 27, { 6268, 4562 }, u"Calfa"_s);
    row("digi-gt_1653000953_0001.xml", 50, { 2568, 3595 }, u"escriptorium"_s);
    row("digi-gt_1890801038_0024.xml", 25, { 1444, 2432 }, u"escriptorium"_s);
    row("stabi-berlin-gt_10_81afc_default.xml", 28, { 1218, 1997 }, u"escriptorium"_s);
    row("stabi-berlin-gt_47_aa43e_default.xml", 29, { 1190, 1996 }, u"escriptorium"_s);
    row("tesseract530_alto.xml", 0, { 2460, 3280 }, u"tesseract 5.3.0"_s);
    row("tesseract530.hocr", 0, { 2460, 3280 }, u"tesseract 5.3.0"_s);
    QTest::addRow("hocr/sample.html") << u"hocr/sample.html"_s << 37 << QSize(2488, 3507) << u"ocropy-1.0"_s;
}

void ImportTruthTest::filesOfOtherProgramsAreRead()
{
    QFETCH(QString, file);
    QFETCH(QSize, size);
    const Result<QList<ImportedPage>> pages = importFile(m_folder + "/schemas/"_L1 + file);
    QVERIFY2(pages, qPrintable(pages ? QString() : pages.error().message));
    QCOMPARE(pages->size(), 1);
    const ImportedPage& page = pages->first();
    QTEST(static_cast<int>(page.recognition.lines.size()), "lines");
    QTEST(page.recognition.model, "model");
    QCOMPARE(page.size, size);
    QCOMPARE(page.recognition.warnings, QStringList());
    for (const Line& line : page.recognition.lines) {
        QVERIFY(!line.polygon.isEmpty() || !line.baseline.isEmpty());
    }
}

QTEST_GUILESS_MAIN(ImportTruthTest)
#include "tst_importtruth.moc"
