// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/rowpainter.h"

#include "compare/differencemarks.h"
#include "document/doubts.h"
#include "transcript/rowheat.h"

#include <QCoreApplication>
#include <QPainter>

namespace handlens {

namespace {

constexpr qsizetype transcriptSide = PageComparison::transcriptSide;

constexpr double lackingMark = 16; // its room in front of a line that is not there

struct Rows {
    Q_DECLARE_TR_FUNCTIONS(RowPaint)
};

QColor faint(const QColor& colour, int alpha)
{
    QColor paler = colour;
    paler.setAlpha(alpha);
    return paler;
}

} // namespace

void RowPaint::paint(QPainter& painter, const RowLayout& layout, qsizetype row) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, layout, row);
    paintCrop(painter, layout, row);
    paintNames(painter, layout, row);
    if (isCurrent(row) && currentDifference >= 0)
        paintCurrent(painter, layout);
    for (qsizetype side = 0; side < page.comparison->sides(); ++side)
        paintSide(painter, layout, row, side);
}

void RowPaint::paintGround(QPainter& painter, const RowLayout& layout, qsizetype row) const
{
    const double width = layout.lineOf(0, transcriptSide).width();
    if (isCurrent(row))
        painter.fillRect(QRectF(0, 0, width, layout.height()),
            faint(palette.color(QPalette::Highlight), focused ? 28 : 16));
    const QColor ink = palette.color(QPalette::Text);
    for (int band = 0; band < layout.cells().bands(); ++band)
        painter.fillRect(layout.lineOf(band, transcriptSide), faint(ink, 14));
    painter.setPen(faint(ink, 50));
    painter.drawLine(QPointF(0, layout.height() - 0.5), QPointF(width, layout.height() - 0.5));
}

// The ink of the current difference, as any reader saw it.
QPolygonF RowPaint::currentInk(qsizetype row) const
{
    if (!isCurrent(row) || currentDifference < 0)
        return {};
    const PageComparison& comparison = *page.comparison;
    const Difference& here = comparison.differences()[currentDifference];
    for (qsizetype side = 1; side < comparison.sides() && !here.wholeLine; ++side) {
        QRectF around;
        for (qsizetype at = here.first; at < here.first + here.count; ++at) {
            const AlignedColumn& column = comparison.aligned().rows[row].columns[at];
            if (const Glyph* glyph = glyphAt(comparison.lines()[side], column.places[side]))
                around |= glyph->polygon.boundingRect();
        }
        if (!around.isEmpty())
            return rectPolygon(around);
    }
    return {};
}

void RowPaint::paintCrop(QPainter& painter, const RowLayout& layout, qsizetype row) const
{
    const QRectF& place = layout.cropPlace();
    if (place.isEmpty())
        return;
    const QPolygonF ink = currentInk(row);
    const QTransform toItem = layout.cropToItem(ink);
    layout.crop().paint(painter, picture, toItem, place);
    if (ink.isEmpty())
        return;
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    const QPolygonF outline = (layout.crop().fromPage() * toItem).map(ink);
    painter.setPen(QPen(palette.color(QPalette::Base), 3));
    painter.drawPolygon(outline);
    painter.setPen(QPen(palette.color(QPalette::Highlight), 1.5));
    painter.drawPolygon(outline);
    painter.restore();
}

void RowPaint::paintNames(QPainter& painter, const RowLayout& layout, qsizetype row) const
{
    const AlignedRow& aligned = page.comparison->aligned().rows[row];
    const QColor ink = palette.color(QPalette::Text);
    painter.setFont(nameFont);
    const QFontMetricsF metrics(nameFont);
    painter.setPen(faint(ink, isCurrent(row) ? 220 : 150));
    if (aligned.has(transcriptSide))
        painter.drawText(layout.numberPlace(), Qt::AlignLeft | Qt::AlignVCenter,
            QString::number(aligned.lines[transcriptSide].constFirst() + 1));
    for (qsizetype side = 0; side < page.comparison->sides(); ++side) {
        const QRectF line = layout.lineOf(0, side);
        const QRectF digit(0, line.top(), nameLeft - 5, line.height());
        const QRectF name(nameLeft, line.top(), gutter - nameLeft - 8, line.height());
        painter.setPen(faint(ink, 200));
        if (side > 0 && side < 10)
            painter.drawText(digit, Qt::AlignRight | Qt::AlignVCenter, QString::number(side));
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(page.shortNames[side], Qt::ElideRight, name.width()));
        if (!aligned.has(side))
            paintLacking(painter, layout, row, side);
    }
}

void RowPaint::paintLacking(QPainter& painter, const RowLayout& layout, qsizetype row, qsizetype side) const
{
    QRectF place = layout.lineOf(0, side).adjusted(gutter, 0, 0, 0);
    if (!verdicts.omissions().of(side, row).empty()) {
        QRectF gap = place;
        gap.setWidth(lackingMark);
        handlens::paintMark(painter, Mark::LeftOut, gap, palette);
        place.setLeft(gap.right());
    }
    painter.setPen(faint(palette.color(QPalette::Text), 150));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
        side == transcriptSide ? Rows::tr("The transcript does not have this line.")
                               : Rows::tr("This line was not found."));
}

void RowPaint::paintCurrent(QPainter& painter, const RowLayout& layout) const
{
    const Difference& here = page.comparison->differences()[currentDifference];
    QMap<int, QRectF> bands;
    for (qsizetype at = here.first; at < here.first + here.count; ++at) {
        const RowCell& cell = *layout.cells().cellOf(at);
        for (const qsizetype side : { qsizetype { 1 }, transcriptSide })
            bands[cell.band] |= layout.placeOf(cell, at, side);
    }
    const QColor highlight = palette.color(QPalette::Highlight);
    for (const QRectF& each : std::as_const(bands)) {
        painter.setPen(QPen(highlight, 1.5));
        painter.setBrush(faint(highlight, 50));
        painter.drawRoundedRect(each.adjusted(-2, -1, 2, 1), 4, 4);
    }
}

void RowPaint::paintSide(QPainter& painter, const RowLayout& layout, qsizetype row, qsizetype side) const
{
    const AlignedRow& aligned = page.comparison->aligned().rows[row];
    if (!aligned.has(side))
        return;
    const Omissions::InRow omitted = verdicts.omissions().of(side, row);
    painter.setFont(textFont);
    for (const RowCell& cell : layout.cells().cells()) {
        const QRectF place = layout.placeOf(cell, side);
        paintHeat(painter, layout, cell, aligned, side);
        paintText(painter, place, cell, side);
        for (qsizetype at = cell.first; at < cell.first + cell.count; ++at) {
            const std::optional<GlyphPlace>& there = aligned.columns[at].places[side];
            if (there || !omitted.contains(at))
                paintMark(painter, layout.placeOf(cell, at, side), cell, side, verdicts.at(side, there));
            if (side == transcriptSide && page.isCertain(there))
                handlens::paintMark(painter, Mark::Certain, layout.placeOf(cell, at, side), palette);
        }
    }
    for (const auto& [column, text] : omitted) {
        const bool empty = column < aligned.columns.size() && !aligned.columns[column].places[side];
        const QRectF place = empty ? layout.placeOf(*layout.cells().cellOf(column), column, side)
                                   : layout.gapBefore(column, side);
        handlens::paintMark(painter, Mark::LeftOut, place, palette);
    }
}

void RowPaint::paintHeat(QPainter& painter, const RowLayout& layout, const RowCell& cell,
    const AlignedRow& row, qsizetype side) const
{
    const RowHeat heat { palette, threshold };
    for (qsizetype at = cell.first; at < cell.first + cell.count; ++at) {
        const std::optional<GlyphPlace>& place = row.columns[at].places[side];
        const Glyph* glyph = glyphAt(page.comparison->lines()[side], place);
        if (!glyph || !isDoubt({ *glyph, side == transcriptSide && page.isCertain(place) }, threshold))
            continue;
        const QRectF there = layout.placeOf(cell, at, side);
        heat.paintCell(painter, there.adjusted(0, 3, 0, -3), *glyph->score.unit);
    }
}

void RowPaint::paintText(QPainter& painter, const QRectF& place, const RowCell& cell, qsizetype side) const
{
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, cell.text(side));
}

void RowPaint::paintMark(
    QPainter& painter, const QRectF& place, const RowCell& cell, qsizetype side, Verdict verdict) const
{
    const bool nothing = cell.differs && cell.text(side).isEmpty();
    if (verdict == Verdict::Wrong || (verdict == Verdict::Right && cell.differs))
        handlens::paintMark(painter, verdict == Verdict::Wrong ? Mark::Wrong : Mark::Right, place, palette);
    else if (nothing)
        handlens::paintMark(painter, Mark::Nothing, place, palette);
    else if (cell.differs && verdict == Verdict::None)
        handlens::paintMark(painter, cell.text(side) == cell.text(transcriptSide) ? Mark::Alike : Mark::Other,
            place, palette);
}

} // namespace handlens
