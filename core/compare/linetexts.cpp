// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/linetexts.h"

#include "base/graphemes.h"
#include "compare/editscript.h"

#include <algorithm>

namespace handlens {

LineTexts::LineTexts(const QList<QList<Line>>& readings)
{
    SymbolTable table;
    m_space = table.symbolOf(QString(u' '));
    const auto symbolOf = [&](const Glyph& glyph) {
        return isSpace(glyph.text) ? m_space
                                   : table.symbolOf(glyph.text.normalized(QString::NormalizationForm_C));
    };
    for (const QList<Line>& reading : readings) {
        QList<Symbols>& lines = m_lines.emplaceBack();
        for (const Line& line : reading) {
            Symbols& symbols = lines.emplaceBack();
            std::ranges::transform(line.glyphs, std::back_inserter(symbols), symbolOf);
        }
    }
    m_symbols = table.size();
    m_distance.emplace(m_symbols);
}

Symbols LineTexts::joined(qsizetype reader, const QList<qsizetype>& lines) const
{
    Symbols symbols;
    for (const qsizetype line : lines) {
        if (line != lines.first())
            symbols.push_back(m_space);
        const Symbols& more = of(reader, line);
        symbols.insert(symbols.end(), more.begin(), more.end());
    }
    return symbols;
}

double LineTexts::likeness(SymbolSpan a, SymbolSpan b)
{
    const size_t longer = std::max(a.size(), b.size());
    return longer == 0 ? 1 : 1 - static_cast<double>(distance(a, b)) / static_cast<double>(longer);
}

std::vector<Step> LineTexts::script(const Symbols& a, const Symbols& b) const
{
    return editScript(a, b, m_symbols);
}

} // namespace handlens
