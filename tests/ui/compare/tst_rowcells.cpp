// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/differencemarks.h"
#include "compare/referenceverdicts.h"
#include "compare/rowlayout.h"
#include "comparedsession.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

PageComparison compared(const QList<Recognition>& readings)
{
    QList<const Recognition*> pointers;
    for (const Recognition& each : readings)
        pointers << &each;
    return { comparedPageOf(1, readings).transcript, pointers };
}

TextWidths widths()
{
    return TextWidths(QGuiApplication::font());
}

} // namespace

class TestRowCells final : public QObject
{
    Q_OBJECT
private slots:
    void differencesStandUnderOneAnother();
    void everyColumnIsInOneCell();
    void longRowsGoOnInBands();
    void rightToLeftRunsSo();
    void columnsAreFoundWhereTheyStand();
    void rowsHaveThePictureOfTheirLine();
    void gapsAreBetweenColumns();
    void referenceTellsRightFromWrong();
    void marksDifferInShape();
};

void TestRowCells::differencesStandUnderOneAnother()
{
    const PageComparison comparison
        = compared({ readingOf(1, u"a"_s, { u"the quick"_s }), readingOf(2, u"b"_s, { u"thWW quick"_s }) });
    TextWidths measured = widths();
    const RowCells cells(comparison, 0, measured, 1000);
    // What follows the difference begins at one place on all sides, behind the widest of them.
    const auto last = cells.cells().constLast();
    QVERIFY(!last.differs);
    QCOMPARE(last.texts, QStringList { u"quick"_s });
    QVERIFY(last.left >= measured.of(u"thWW "_s));
    const auto differing
        = std::ranges::count_if(cells.cells(), [](const RowCell& each) { return each.differs; });
    QCOMPARE(differing, 2);
    for (const RowCell& each : cells.cells()) {
        for (const QString& text : each.texts)
            QVERIFY(each.width >= measured.of(text));
    }
}

void TestRowCells::everyColumnIsInOneCell()
{
    const QString text = u"one two three "_s.repeated(20);
    const PageComparison comparison = compared(
        { readingOf(1, u"a"_s, { text }), readingOf(2, u"b"_s, { QString(text).replace(u'o', u'0') }) });
    TextWidths measured = widths();
    const RowCells cells(comparison, 0, measured, 300);
    qsizetype next = 0;
    for (const RowCell& each : cells.cells()) {
        QCOMPARE(each.first, next);
        QCOMPARE(each.starts.size(), each.count);
        next += each.count;
    }
    QCOMPARE(next, comparison.aligned().rows[0].columns.size());
}

void TestRowCells::longRowsGoOnInBands()
{
    const QString text = u"word another longer "_s.repeated(10);
    const PageComparison comparison
        = compared({ readingOf(1, u"a"_s, { text }), readingOf(2, u"b"_s, { text }) });
    TextWidths measured = widths();
    const RowCells cells(comparison, 0, measured, 200);
    QVERIFY(cells.bands() > 5);
    int band = 0;
    for (const RowCell& each : cells.cells()) {
        QVERIFY(each.left + each.width <= 200 || each.left == 0);
        if (std::exchange(band, each.band) != each.band) {
            QCOMPARE(each.left, 0.0);
            QVERIFY(!each.space); // a band ends behind a space, not before it
        }
    }
    const RowCells narrow(comparison, 0, measured, 1); // a cell a band, and no endless search
    QCOMPARE(narrow.bands(), int(narrow.cells().size()));
}

void TestRowCells::rightToLeftRunsSo()
{
    QList<Recognition> readings { readingOf(1, u"a"_s, { u"שלום עולם"_s }),
        readingOf(2, u"b"_s, { u"שלוט עולם"_s }) };
    for (Recognition& each : readings)
        each.lines[0].direction = WritingDirection::RightToLeft;
    const PageComparison comparison = compared(readings);
    TextWidths measured = widths();
    const RowCells cells(comparison, 0, measured, 400);
    double before = 401;
    for (qsizetype column = 0; column < comparison.aligned().rows[0].columns.size(); ++column) {
        const auto [left, width] = cells.extentOf(*cells.cellOf(column), column);
        QVERIFY(left < before);
        before = left;
    }
}

void TestRowCells::columnsAreFoundWhereTheyStand()
{
    const QString text = u"the quick brown fox"_s;
    const PageComparison comparison
        = compared({ readingOf(1, u"a"_s, { text }), readingOf(2, u"b"_s, { u"tho quick brawn fox"_s }) });
    TextWidths measured = widths();
    const RowCells cells(comparison, 0, measured, 80);
    QVERIFY(cells.bands() > 1);
    for (qsizetype column = 0; column < text.size(); ++column) {
        const RowCell& cell = *cells.cellOf(column);
        const auto [left, width] = cells.extentOf(cell, column);
        if (width > 0)
            QCOMPARE(cells.columnAt(cell.band, left + width / 2), column);
    }
    QCOMPARE(cells.columnAt(0, -100), 0);
}

void TestRowCells::rowsHaveThePictureOfTheirLine()
{
    const PageComparison comparison
        = compared({ readingOf(1, u"a"_s, { u"the quick"_s }), readingOf(2, u"b"_s, { u"tho quick"_s }) });
    TextWidths measured = widths();
    TableMeasures measures { 400, 80, 20, {}, {} };
    const RowLayout without(comparison, 0, measures, measured);
    QVERIFY(without.cropPlace().isEmpty());
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    measures.picture = { { 200, 100 }, { image }, true, {} };
    const RowLayout with(comparison, 0, measures, measured);
    QVERIFY(with.cropPlace().height() > 20);
    QVERIFY(with.height() > without.height());
    QCOMPARE(with.crop().size(), QSizeF(90, 20)); // nine glyphs of the line
    const QRectF shown = (with.crop().fromPage() * with.cropToItem({})).mapRect(QRectF(0, 0, 90, 20));
    QCOMPARE(shown.topLeft(), with.cropPlace().topLeft());
    // A page on its side is read upright.
    measures.steps = withRotation({}, 1);
    QCOMPARE(RowLayout(comparison, 0, measures, measured).crop().size(), QSizeF(90, 20));
    QVERIFY(with.lineOf(0, 2).top() > with.lineOf(0, 1).top());
    QVERIFY(with.lineOf(0, 0).top() > with.lineOf(0, 2).top()); // the transcript comes last
    for (const qsizetype side : { 0, 1, 2 })
        QCOMPARE(with.sideAt(with.lineOf(0, side).center().y()), side);
}

void TestRowCells::gapsAreBetweenColumns()
{
    TextWidths measured = widths();
    const TableMeasures measures { 400, 80, 20, {}, {} };
    QList<Recognition> readings { readingOf(1, u"a"_s, { u"abc"_s }), readingOf(2, u"b"_s, { u"axc"_s }) };
    const RowLayout layout(compared(readings), 0, measures, measured);
    const auto placeOf = [](const RowLayout& of, qsizetype column) {
        return of.placeOf(*of.cells().cellOf(column), column, 1);
    };
    for (const qsizetype column : { 0, 1, 2 })
        QCOMPARE(layout.gapBefore(column, 1).center().x(), placeOf(layout, column).left());
    QCOMPARE(layout.gapBefore(3, 1).center().x(), placeOf(layout, 2).right());
    QCOMPARE(layout.gapBefore(3, 1).top(), layout.lineOf(0, 1).top());
    for (Recognition& each : readings)
        each.lines[0].direction = WritingDirection::RightToLeft;
    const RowLayout turned(compared(readings), 0, measures, measured);
    QCOMPARE(turned.gapBefore(1, 1).center().x(), placeOf(turned, 1).right());
    QCOMPARE(turned.gapBefore(3, 1).center().x(), placeOf(turned, 2).left());
}

void TestRowCells::referenceTellsRightFromWrong()
{
    const PageComparison comparison
        = compared({ readingOf(1, u"a"_s, { u"the fox"_s }), readingOf(2, u"b"_s, { u"tho fox"_s }) });
    QCOMPARE(ReferenceVerdicts().at(1, GlyphPlace { 0, 2 }), Verdict::None);
    const ReferenceVerdicts verdicts(comparison, u"tho fux"_s);
    QCOMPARE(verdicts.at(1, GlyphPlace { 0, 0 }), Verdict::Right);
    QCOMPARE(verdicts.at(1, GlyphPlace { 0, 2 }), Verdict::Wrong);
    QCOMPARE(verdicts.at(2, GlyphPlace { 0, 2 }), Verdict::Right);
    QCOMPARE(verdicts.at(2, GlyphPlace { 0, 5 }), Verdict::Wrong);
    QCOMPARE(verdicts.at(1, std::nullopt), Verdict::None);
    QVERIFY(verdicts.omissions().of(1, 0).empty());
    const Omissions::InRow omitted = ReferenceVerdicts(comparison, u"the foxy"_s).omissions().of(1, 0);
    QCOMPARE(omitted, (Omissions::InRow { { 7, u"y"_s } }));
}

// In black on white they would still be told apart.
void TestRowCells::marksDifferInShape()
{
    QList<QImage> seen;
    for (const Mark mark :
        { Mark::Alike, Mark::Other, Mark::Nothing, Mark::Right, Mark::Wrong, Mark::LeftOut }) {
        QImage image(24, 30, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintMark(painter, mark, { 2, 2, 20, 26 }, QPalette());
        painter.end();
        image = image.convertToFormat(QImage::Format_Alpha8);
        QVERIFY(!seen.contains(image));
        seen << image;
    }
}

QTEST_MAIN(TestRowCells)
#include "tst_rowcells.moc"
