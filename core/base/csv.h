// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace handlens {

/// One cell of a table for spreadsheet programs. Texts may come from anywhere; only number() is taken for
/// one.
class CsvCell final
{
public:
    // NOLINTNEXTLINE(google-explicit-constructor): a row is a list of texts, with a number here and there
    CsvCell(QString text)
        : m_text(std::move(text))
    {
    }
    [[nodiscard]] static CsvCell number(qsizetype number);
    /// With a decimal point in every language; what is not finite is an empty cell.
    [[nodiscard]] static CsvCell number(double number, int decimals);

    /// As it stands in the file. A text is quoted, and guarded against being taken for a formula
    /// (formulaGuarded()): https://owasp.org/www-community/attacks/CSV_Injection.
    [[nodiscard]] QString written() const;
    bool operator==(const CsvCell&) const = default;

private:
    QString m_text;
    bool m_isNumber = false;
};

/// `text` behind an apostrophe where a spreadsheet program would take it for a formula.
[[nodiscard]] QString formulaGuarded(const QString& text);

/// `rows` as a CSV file (RFC 4180), the header first: UTF-8 behind a byte order mark, without which
/// spreadsheet programs do not take it for UTF-8. Lone surrogates become U+FFFD.
[[nodiscard]] QByteArray csvDocument(const QList<QList<CsvCell>>& rows);

} // namespace handlens
