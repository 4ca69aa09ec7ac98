// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/comparedlines.h"

#include "base/graphemes.h"
#include "compare/alignment.h"
#include "compare/referencetext.h"

#include <QCoreApplication>

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

} // namespace

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
        names << ComparedLines::tr("reference");
        readings << referenceLines(*page.reference);
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
