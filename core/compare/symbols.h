// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

namespace handlens {

/// A text as numbers, one a character or word, so that comparing two of them is cheap.
using Symbols = std::vector<int>;
using SymbolSpan = std::span<const int>;

/// Gives equal texts equal numbers, counted from 0.
class SymbolTable final
{
public:
    [[nodiscard]] int symbolOf(const QString& text);
    [[nodiscard]] Symbols symbolsOf(const QStringList& texts);
    /// How many different texts were seen; every symbol is smaller.
    [[nodiscard]] qsizetype size() const { return m_symbols.size(); }

private:
    QHash<QString, int> m_symbols;
};

} // namespace handlens
