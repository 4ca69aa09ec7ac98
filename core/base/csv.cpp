// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/csv.h"

#include "base/graphemes.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

/// What makes a formula of a text where it comes first; the full-width ones do so in East Asian settings.
bool startsFormula(QStringView text)
{
    static const QString starts = u"=+-@\t\r\n＝＋－＠"_s;
    return !text.isEmpty() && starts.contains(text.front());
}

} // namespace

CsvCell CsvCell::number(qsizetype number)
{
    CsvCell cell(QString::number(number));
    cell.m_isNumber = true;
    return cell;
}

CsvCell CsvCell::number(double number, int decimals)
{
    CsvCell cell(std::isfinite(number) ? QString::number(number, 'f', decimals) : QString());
    cell.m_isNumber = true;
    return cell;
}

QString CsvCell::written() const
{
    if (m_isNumber)
        return m_text;
    return u'"' + formulaGuarded(m_text).replace(u'"', u"\"\""_s) + u'"';
}

QString formulaGuarded(const QString& text)
{
    return startsFormula(text) ? u'\'' + text : text;
}

QByteArray csvDocument(const QList<QList<CsvCell>>& rows)
{
    QString text(QChar::ByteOrderMark);
    for (const QList<CsvCell>& row : rows) {
        QStringList cells;
        std::ranges::transform(row, std::back_inserter(cells), &CsvCell::written);
        text += cells.join(u',') + u"\r\n"_s;
    }
    return wellFormed(text).toUtf8();
}

} // namespace handlens
