// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/figurestable.h"

#include "base/graphemes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct FiguresText {
    Q_DECLARE_TR_FUNCTIONS(FiguresText)
};

QString tenths(double percentage)
{
    return QLocale().toString(percentage, 'f', 1);
}

// A tab or a line's end inside a cell would begin another one.
QString inOneCell(QString text)
{
    static const QString breaks = u"\t\r\n"_s;
    for (QChar& character : text) {
        if (breaks.contains(character))
            character = u' ';
    }
    return text;
}

} // namespace

FiguresCell textCell(const QString& text)
{
    return { visibleText(text), text };
}

FiguresCell countCell(qsizetype count)
{
    return { QLocale().toString(count), CsvCell::number(count), static_cast<double>(count) };
}

FiguresCell shareCell(std::optional<double> share)
{
    constexpr int decimals = 4;
    const std::optional<double> percentage = share ? std::optional(*share * 100) : std::nullopt;
    return numberCell(percentage, decimals, share ? shareText(*share) : QString());
}

FiguresCell numberCell(std::optional<double> number, int decimals, const QString& shown)
{
    if (!number || !std::isfinite(*number))
        return { u"–"_s, CsvCell::number(std::numeric_limits<double>::quiet_NaN(), decimals) };
    return { shown, CsvCell::number(*number, decimals), number };
}

QString shareText(double share)
{
    constexpr double least = 0.1; // what one decimal tells
    const double percentage = share * 100;
    if (percentage > 0 && percentage < least)
        return FiguresText::tr("< %1 %").arg(tenths(least));
    if (percentage < 100 && percentage > 100 - least)
        return FiguresText::tr("> %1 %").arg(tenths(100 - least));
    return FiguresText::tr("%1 %").arg(tenths(percentage));
}

void markBest(FiguresTable& table, qsizetype column, Best best)
{
    QList<double> values;
    for (const QList<FiguresCell>& row : table.rows) {
        if (row[column].value)
            values << *row[column].value;
    }
    if (values.size() < 2)
        return;
    const auto [least, most] = std::ranges::minmax(values);
    if (least == most)
        return;
    const double wanted = best == Best::Lowest ? least : most;
    for (QList<FiguresCell>& row : table.rows)
        row[column].best = row[column].value == wanted;
}

QString tabSeparated(const FiguresTable& table)
{
    QStringList lines;
    QStringList titles;
    std::ranges::transform(table.columns, std::back_inserter(titles), &FiguresColumn::title);
    lines << titles.join(u'\t');
    for (const QList<FiguresCell>& row : table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells << inOneCell(table.columns[i].isText ? formulaGuarded(row[i].shown) : row[i].shown);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QByteArray csvOf(const FiguresTable& table)
{
    QList<QList<CsvCell>> rows;
    QList<CsvCell>& titles = rows.emplaceBack();
    for (const FiguresColumn& column : table.columns)
        titles << column.title;
    for (const QList<FiguresCell>& row : table.rows) {
        QList<CsvCell>& cells = rows.emplaceBack();
        std::ranges::transform(row, std::back_inserter(cells), &FiguresCell::plain);
    }
    return csvDocument(rows);
}

} // namespace handlens
