// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "importsamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray sample(const QByteArray& points)
{
    return pageFile("<TextRegion><TextLine><Coords points='" + points
        + "'/><Baseline points='10,45 110,45'/><Word><Coords points='10,20 50,20 50,50 "
          "10,50'/><TextEquiv><Unicode>ab"
          "</Unicode></TextEquiv></Word><TextEquiv><Unicode>ab</Unicode></TextEquiv></TextLine></"
          "TextRegion>");
}

} // namespace

/// Puts imported places onto pictures of other sizes.
class ScaledImportTest : public QObject
{
    Q_OBJECT
private slots:
    void everyPlaceIsScaled();
    void sameSizeChangesNothing();
    void anotherShapeIsToldOf();
    void missingSizeIsToldOf();
    void whatLiesBesideIsCut();
    void filesAreRead();
};

void ScaledImportTest::everyPlaceIsScaled()
{
    const Recognition scaled = scaledTo(onlyPage(sample("10,20 110,20 110,50 10,50")), { 2000, 1000 });
    const Line line = scaled.lines.value(0);
    QCOMPARE(line.polygon, rectPolygon({ 20, 40, 200, 60 }));
    QCOMPARE(line.baseline, QPolygonF({ { 20, 90 }, { 220, 90 } }));
    QCOMPARE(line.words.value(0).polygon, rectPolygon({ 20, 40, 80, 60 }));
    QVERIFY(line.words.value(0).polygon.boundingRect().contains(
        line.glyphs.value(1).polygon.boundingRect().center()));
    QCOMPARE(scaled.warnings, QStringList());
}

void ScaledImportTest::sameSizeChangesNothing()
{
    const ImportedPage page = onlyPage(sample("10,20 60,18 110,20 110,50 60,52 10,50 10,20"));
    QCOMPARE(scaledTo(page, { 1000, 500 }), page.recognition);
}

void ScaledImportTest::anotherShapeIsToldOf()
{
    const ImportedPage page = onlyPage(sample("10,20 110,20 110,50 10,50"));
    QCOMPARE(scaledTo(page, { 500, 1000 }).warnings.size(), 1);
    QCOMPARE(scaledTo(page, { 1999, 1001 }).warnings, QStringList()); // rounded
}

void ScaledImportTest::missingSizeIsToldOf()
{
    QByteArray bytes = sample("10,20 110,20 110,50 10,50");
    bytes.replace("imageWidth=\"1000\"", "");
    const Recognition scaled = scaledTo(onlyPage(bytes), { 2000, 1000 });
    QCOMPARE(scaled.lines.value(0).polygon, rectPolygon({ 10, 20, 100, 30 }));
    QCOMPARE(scaled.warnings.size(), 1);
}

void ScaledImportTest::whatLiesBesideIsCut()
{
    const ImportedPage page = onlyPage(sample("900,20 1100,20 1100,50 900,50"));
    const Recognition scaled = scaledTo(page, { 1000, 500 });
    QCOMPARE(scaled.lines.value(0).polygon, rectPolygon({ 900, 20, 100, 30 }));
    QCOMPARE(scaled.warnings.size(), 1);
    const Recognition outside = scaledTo(onlyPage(sample("1900,20 2100,20 2100,50 1900,50")), { 1000, 500 });
    QCOMPARE(outside.lines.value(0).polygon, QPolygonF());
    QCOMPARE(outside.lines.value(0).text(), u"ab"_s);
}

void ScaledImportTest::filesAreRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page.xml"_s);
    QVERIFY(!importFile(path));
    QVERIFY(!importFile(folder.path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sample("10,20 110,20 110,50 10,50")) > 0);
    file.close();
    const Result<QList<ImportedPage>> pages = importFile(path);
    QVERIFY(pages);
    QCOMPARE(pages->first().recognition.reader, u"import:page.xml"_s);
}

QTEST_GUILESS_MAIN(ScaledImportTest)
#include "tst_scaledimport.moc"
