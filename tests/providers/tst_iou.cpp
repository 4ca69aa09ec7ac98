// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "groundtruth.h"
#include "imaging/imagegate.h"
#include "providers/tesseract/tesseractprovider.h"
#include "reading.h"
#include "support/testdata.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

// What the pages reach together; the floors of the test stand just under it.
struct Tally {
    int known = 0;
    int matched = 0;
    int glyphs = 0;
    double overlaps = 0;
    double inside = 0;

    void add(const QString& name, const QList<Line>& lines, const TruePage& page);
    void print(const QString& name) const;
};

void Tally::add(const QString& name, const QList<Line>& lines, const TruePage& page)
{
    Tally one;
    one.known = static_cast<int>(page.lines.size());
    for (const Match& match : matchLines(lines, page.lines)) {
        ++one.matched;
        one.overlaps += match.overlap;
    }
    for (const Line& line : lines)
        one.glyphs += static_cast<int>(line.glyphs.size());
    one.inside = centresInside(lines, page.lines) * one.glyphs;
    one.print(name);
    known += one.known;
    matched += one.matched;
    glyphs += one.glyphs;
    overlaps += one.overlaps;
    inside += one.inside;
}

void Tally::print(const QString& name) const
{
    qInfo("%-44s lines %3d of %3d  mean overlap %.3f  centres inside %.3f", qPrintable(name.left(44)),
        matched, known, matched == 0 ? 0.0 : overlaps / matched, glyphs == 0 ? 0.0 : inside / glyphs);
}

QList<TruePage> pagesWithOutlines()
{
    QStringList files;
    QDirIterator it(
        sharedTestData() + "/handwriting"_L1, { u"*.gt.json"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    files.sort();
    QList<TruePage> pages;
    for (const QString& file : files) {
        const TruePage page = readTruePage(file);
        if (page.exactPolygons)
            pages << page;
    }
    return pages;
}

} // namespace

/// Every box lies on its line's ink: real pages, read at full size, against outlines made by people.
class IouTest final : public QObject
{
    Q_OBJECT
private slots:
    void overlapIsIntersectionOverUnion()
    {
        const QPolygonF a = rectPolygon(QRectF(0, 0, 400, 400));
        QVERIFY(qAbs(overlap(a, a) - 1) < 0.01);
        QVERIFY(qAbs(overlap(a, rectPolygon(QRectF(200, 0, 400, 400))) - 1.0 / 3) < 0.01);
        QCOMPARE(overlap(a, rectPolygon(QRectF(500, 0, 400, 400))), 0.0);
    }

    void linesLieOnTheirInk()
    {
        if (sharedTestData().isEmpty())
            QSKIP("the shared test data is not here");
        TesseractProvider provider;
        if (!provider.check({ { u"language"_s, u"eng"_s } }))
            QSKIP("Tesseract's English data is not installed");
        const QList<TruePage> pages = pagesWithOutlines();
        QCOMPARE(pages.size(), 22);

        std::vector<std::unique_ptr<Reading>> readings;
        for (const TruePage& page : pages) {
            const Result<ImageFacts> facts = probeImage(page.image);
            QVERIFY(facts);
            RecognitionRequest request;
            request.source.file = page.image;
            request.pageSize = facts->frames.constFirst();
            request.options.insert(u"language"_s, u"eng"_s);
            readings.push_back(std::make_unique<Reading>(provider.createJob(request)));
        }
        Tally all;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const auto& reading = readings[static_cast<size_t>(i)];
            QVERIFY(reading->wait());
            QVERIFY2(reading->result(), qPrintable(reading->message()));
            all.add(QFileInfo(pages[i].image).completeBaseName(), reading->result()->lines, pages[i]);
        }
        all.print(u"all"_s);
        QVERIFY(all.overlaps / all.matched > 0.61); // reached: 0.627
        QVERIFY(all.inside / all.glyphs > 0.90); // reached: 0.922
        QVERIFY(1.0 * all.matched / all.known > 0.60); // reached: 0.64
    }
};

QTEST_MAIN(IouTest)
#include "tst_iou.moc"
