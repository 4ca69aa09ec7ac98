// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/symbols.h"

namespace handlens {

int SymbolTable::symbolOf(const QString& text)
{
    const auto known = m_symbols.constFind(text);
    if (known != m_symbols.constEnd())
        return *known;
    const int fresh = static_cast<int>(m_symbols.size());
    m_symbols.insert(text, fresh);
    return fresh;
}

Symbols SymbolTable::symbolsOf(const QStringList& texts)
{
    Symbols symbols;
    symbols.reserve(static_cast<size_t>(texts.size()));
    for (const QString& text : texts)
        symbols.push_back(symbolOf(text));
    return symbols;
}

} // namespace handlens
