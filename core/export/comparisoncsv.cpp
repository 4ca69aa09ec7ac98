// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/comparisoncsv.h"

#include "base/csv.h"
#include "export/textblocks.h"

#include <QCoreApplication>

#include <algorithm>

namespace handlens {

namespace {

struct ComparisonTable {
    Q_DECLARE_TR_FUNCTIONS(ComparisonTable)
};

/// The readers of all pages, each once.
QStringList readersOf(const ComparisonInput& input)
{
    QStringList readers;
    for (const ExportedComparison& page : input.pages) {
        for (qsizetype side = 1; side < page.comparison.sides(); ++side)
            readers << page.comparison.reader(side);
    }
    readers.removeDuplicates();
    return readers;
}

QList<CsvCell> header(const ComparisonInput& input, const QStringList& readers)
{
    QList<CsvCell> row { ComparisonTable::tr("Page"), ComparisonTable::tr("Line"),
        ComparisonTable::tr("Difference"), ComparisonTable::tr("Kind") };
    if (input.text == TextSide::Transcript)
        row << ComparisonTable::tr("Transcript");
    if (input.text == TextSide::Reference)
        row << ComparisonTable::tr("Reference");
    for (const QString& reader : readers)
        row << writtenText(input.nameOf(reader));
    if (input.text == TextSide::Transcript)
        row << ComparisonTable::tr("Decided");
    return row;
}

QString kindOf(const PageComparison& page, const Difference& difference)
{
    if (!difference.wholeLine)
        return ComparisonTable::tr("Not all say the same.");
    const AlignedRow& row = page.aligned().rows[difference.row];
    const auto readers = std::ranges::count_if(
        row.lines.sliced(1), [](const QList<qsizetype>& lines) { return !lines.isEmpty(); });
    return readers == 1 ? ComparisonTable::tr("Only one reader has this line.")
                        : ComparisonTable::tr("The text lacks this line.");
}

/// What is known of the differences of one page.
class PageRows final
{
public:
    PageRows(const ComparisonInput& input, const ExportedComparison& page, const QStringList& readers)
        : m_input(input)
        , m_page(page)
    {
        if (input.text != TextSide::None)
            m_sides << PageComparison::transcriptSide;
        for (const QString& reader : readers)
            m_sides << sideOf(reader);
    }

    [[nodiscard]] QList<CsvCell> row(qsizetype index) const
    {
        const PageComparison& comparison = m_page.comparison;
        const Difference& difference = comparison.differences()[index];
        QList<CsvCell> cells { writtenText(pageTitle(m_page.page.source)),
            CsvCell::number(difference.row + 1), CsvCell::number(index + 1), kindOf(comparison, difference) };
        for (const qsizetype side : m_sides)
            cells << writtenText(side < 0 ? QString() : comparison.text(side, difference));
        if (m_input.text == TextSide::Transcript)
            cells << (comparison.isDecided(difference) ? ComparisonTable::tr("yes")
                                                       : ComparisonTable::tr("no"));
        return cells;
    }

private:
    /// −1: `reader` did not read the page.
    [[nodiscard]] qsizetype sideOf(const QString& reader) const
    {
        for (qsizetype side = 1; side < m_page.comparison.sides(); ++side) {
            if (m_page.comparison.reader(side) == reader)
                return side;
        }
        return -1;
    }

    const ComparisonInput& m_input;
    const ExportedComparison& m_page;
    QList<qsizetype> m_sides; ///< a column each
};

} // namespace

QByteArray comparisonCsv(const ComparisonInput& input)
{
    const QStringList readers = readersOf(input);
    QList<QList<CsvCell>> rows { header(input, readers) };
    for (const ExportedComparison& page : input.pages) {
        const PageRows pageRows(input, page, readers);
        for (qsizetype index = 0; index < page.comparison.differences().size(); ++index)
            rows << pageRows.row(index);
    }
    return csvDocument(rows);
}

} // namespace handlens
