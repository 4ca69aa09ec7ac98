// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/alignment.h"

#include "base/graphemes.h"
#include "compare/linematching.h"
#include "compare/rowcolumns.h"

#include <algorithm>

namespace handlens {

AlignedPage alignPage(const QList<QList<Line>>& readings)
{
    AlignedPage page;
    LineTexts texts(readings);
    page.rows = matchLines(readings, texts);
    for (AlignedRow& row : page.rows)
        alignColumns(row, texts);
    return page;
}

QString textAt(const QList<Line>& lines, const GlyphPlace& place)
{
    const QList<Glyph>& glyphs = lines[place.line].glyphs;
    if (place.glyph == glyphs.size())
        return QString(u'\n');
    const QString& text = glyphs[place.glyph].text;
    return isSpace(text) ? QString(u' ') : text.normalized(QString::NormalizationForm_C);
}

const Glyph* glyphAt(const QList<Line>& lines, const std::optional<GlyphPlace>& place)
{
    if (!place)
        return nullptr;
    const QList<Glyph>& glyphs = lines[place->line].glyphs;
    return place->glyph < glyphs.size() ? &glyphs[place->glyph] : nullptr;
}

bool differs(const QList<QList<Line>>& readings, const AlignedColumn& column)
{
    std::optional<QString> first;
    for (qsizetype reader = 0; reader < column.places.size(); ++reader) {
        const std::optional<GlyphPlace>& place = column.places[reader];
        const QString text = place ? textAt(readings[reader], *place) : QString();
        if (first && *first != text)
            return true;
        first = text;
    }
    return false;
}

bool differs(const QList<QList<Line>>& readings, const AlignedRow& row)
{
    return std::ranges::any_of(row.lines, &QList<qsizetype>::isEmpty)
        || std::ranges::any_of(
            row.columns, [&readings](const AlignedColumn& column) { return differs(readings, column); });
}

} // namespace handlens
