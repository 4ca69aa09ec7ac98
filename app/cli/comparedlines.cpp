// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/comparedlines.h"

#include "base/graphemes.h"
#include "compare/alignment.h"
#include "compare/judgement.h"
#include "compare/referencetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace handlens::cli {

namespace {

struct ComparedLines {
    Q_DECLARE_TR_FUNCTIONS(ComparedLines)
};

QString marked(const QList<QList<Line>>& readings, const AlignedRow& row, qsizetype reader)
{
    QString text;
    bool inBrackets = false;
    for (const AlignedColumn& column : row.columns) {
        if (const bool different = differs(readings, column); different != inBrackets) {
            text += different ? u'[' : u']';
            inBrackets = different;
        }
        if (const std::optional<GlyphPlace>& place = column.places[reader])
            text += visibleText(textAt(readings[reader], *place));
    }
    return inBrackets ? text + u']' : text;
}

bool isLineEnd(const QList<Line>& lines, const std::optional<GlyphPlace>& place)
{
    return place && place->glyph == lines[place->line].glyphs.size();
}

/// Whether most lines of a reading end where lines of the reference end. `places` are those of the characters
/// that were `judged`, in `reference`.
bool isWrappedAlike(const QList<Line>& reading, const QList<Line>& reference,
    const QList<std::optional<GlyphPlace>>& places, const QList<JudgedGlyph>& judged)
{
    qsizetype met = 0;
    qsizetype next = 0;
    for (const JudgedGlyph& each : judged) {
        if (each.reference.isEmpty())
            continue;
        met += isLineEnd(reference, places[next]) && isLineEnd(reading, each.place) ? 1 : 0;
        ++next;
    }
    return 2 * met >= std::max(reading.size(), reference.size()) - 1;
}

void trimSpaces(QList<Glyph>& glyphs)
{
    const auto isSpaceGlyph = [](const Glyph& glyph) { return isSpace(glyph.text); };
    while (!glyphs.isEmpty() && isSpaceGlyph(glyphs.last()))
        glyphs.removeLast();
    while (!glyphs.isEmpty() && isSpaceGlyph(glyphs.first()))
        glyphs.removeFirst();
}

/// The reference's side of `judged`, a line for each of the reading's that has any of it.
QList<Line> cutLike(const QList<Line>& reading, const QList<JudgedGlyph>& judged)
{
    QList<Line> pieces;
    for (const Line& line : reading)
        pieces.emplaceBack().polygon = line.polygon;
    qsizetype line = 0;
    for (const JudgedGlyph& each : judged) {
        if (each.place)
            line = each.place->line;
        if (!each.reference.isEmpty())
            pieces[line].glyphs << Glyph { each.reference, {}, Origin::Estimated, {}, {} };
        if (isLineEnd(reading, each.place))
            line = std::min(line + 1, pieces.size() - 1);
    }
    for (Line& piece : pieces)
        trimSpaces(piece.glyphs);
    pieces.removeIf([](const Line& piece) { return piece.glyphs.isEmpty(); });
    return pieces;
}

} // namespace

QList<Line> referenceLike(const QList<Line>& reading, const QString& reference)
{
    const QList<Line> own = referenceLines(reference);
    if (reading.isEmpty())
        return own;
    const QList<JudgedGlyph> all = judged(reading, Recognition { .lines = own }.text());
    return isWrappedAlike(reading, own, placedCharacters(own, {}).places, all) ? own : cutLike(reading, all);
}

QList<QList<ComparedText>> differingLines(const PageComparison& page)
{
    QStringList names;
    QList<QList<Line>> readings;
    for (const ComparedReader& reader : page.readers) {
        if (!reader.recognition)
            continue;
        names << reader.reader;
        readings << reader.recognition->lines;
    }
    if (page.reference) {
        const auto first
            = std::ranges::find_if(readings, [](const QList<Line>& each) { return !each.isEmpty(); });
        names << ComparedLines::tr("reference");
        readings << referenceLike(first == readings.end() ? QList<Line>() : *first, *page.reference);
    }
    QList<QList<ComparedText>> lines;
    for (const AlignedRow& row : alignPage(readings).rows) {
        if (!differs(readings, row))
            continue;
        QList<ComparedText>& texts = lines.emplaceBack();
        for (qsizetype reader = 0; reader < readings.size(); ++reader)
            texts << ComparedText { names[reader], marked(readings, row, reader), row.has(reader) };
    }
    return lines;
}

} // namespace handlens::cli
