// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/rowcolumns.h"

#include "compare/hirschberg.h"

#include <algorithm>

namespace handlens {

namespace {

/// One reader's part of a row.
struct RowText {
    qsizetype reader = 0;
    Symbols symbols;
    QList<GlyphPlace> places; ///< of the symbols
};

RowText rowText(const AlignedRow& row, qsizetype reader, const LineTexts& texts)
{
    RowText text { reader, texts.joined(reader, row.lines[reader]), {} };
    for (const qsizetype line : row.lines[reader]) {
        const auto size = static_cast<qsizetype>(texts.of(reader, line).size());
        const qsizetype withEnd = line == row.lines[reader].last() ? size : size + 1;
        for (qsizetype glyph = 0; glyph < withEnd; ++glyph)
            text.places << GlyphPlace { line, glyph };
    }
    return text;
}

/// The index of the text that is closest to all others; of several the first.
qsizetype medoid(const QList<RowText>& all, LineTexts& texts)
{
    QList<int> sums(all.size(), 0);
    for (qsizetype a = 0; a < all.size(); ++a) {
        for (qsizetype b = a + 1; b < all.size(); ++b) {
            const int distance = texts.distance(all[a].symbols, all[b].symbols);
            sums[a] += distance;
            sums[b] += distance;
        }
    }
    return std::ranges::min_element(sums) - sums.begin();
}

/// A column while readers are still being added.
struct Draft {
    AlignedColumn column;
    QList<int> symbols; ///< what was read here, each once
    bool mayBeNothing = false; ///< a reader has nothing here
};

/// The costs of ROVER: a substitution 4, a deletion or an insertion 3, a place that may be nothing 0. A space
/// in a letter's place costs as much as leaving one out and putting the other in, so that words stay whole.
struct ColumnCosts {
    const QList<Draft>& columns;
    const Symbols& symbols;
    int space;

    [[nodiscard]] int first(qsizetype i) const { return columns[i].mayBeNothing ? 0 : 3; }
    [[nodiscard]] int second(qsizetype) const { return 3; }
    [[nodiscard]] int pair(qsizetype i, qsizetype j) const
    {
        const int symbol = symbols[static_cast<size_t>(j)];
        const QList<int>& known = columns[i].symbols;
        if (known.contains(symbol))
            return 0;
        return symbol == space || known.contains(space) ? 7 : 4;
    }
    [[nodiscard]] std::vector<int> prefixCosts(
        const Stretch& some, const Stretch& others, Direction direction) const
    {
        return handlens::prefixCosts(*this, some, others, direction);
    }
};

Draft freshColumn(qsizetype readers)
{
    return { AlignedColumn { QList<std::optional<GlyphPlace>>(readers) }, {}, false };
}

void putInto(Draft& draft, const RowText& text, qsizetype at)
{
    const int symbol = text.symbols[static_cast<size_t>(at)];
    draft.column.places[text.reader] = text.places[at];
    if (!draft.symbols.contains(symbol))
        draft.symbols << symbol;
}

QList<Draft> withReader(const QList<Draft>& columns, const RowText& text, qsizetype readers, int space)
{
    const ColumnCosts costs { columns, text.symbols, space };
    QList<Draft> merged;
    qsizetype column = 0;
    qsizetype glyph = 0;
    for (const Step step : Hirschberg(costs).align({ 0, columns.size() }, { 0, text.places.size() })) {
        merged << (step == Step::Second ? freshColumn(readers) : columns[column++]);
        if (step == Step::First)
            merged.last().mayBeNothing = true;
        else
            putInto(merged.last(), text, glyph++);
        if (step == Step::Second) // those before had nothing here
            merged.last().mayBeNothing = true;
    }
    return merged;
}

} // namespace

void alignColumns(AlignedRow& row, LineTexts& texts)
{
    QList<RowText> all;
    for (qsizetype reader = 0; reader < row.lines.size(); ++reader) {
        if (row.has(reader))
            all << rowText(row, reader, texts);
    }
    const qsizetype pivot = medoid(all, texts);
    row.pivot = all[pivot].reader;

    QList<Draft> columns;
    for (qsizetype glyph = 0; glyph < all[pivot].places.size(); ++glyph) {
        columns << freshColumn(row.lines.size());
        putInto(columns.last(), all[pivot], glyph);
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i != pivot)
            columns = withReader(columns, all[i], row.lines.size(), texts.space());
    }
    row.columns.clear();
    std::ranges::transform(columns, std::back_inserter(row.columns), &Draft::column);
}

} // namespace handlens
