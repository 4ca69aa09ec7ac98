// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/comparisonexport.h"

#include "base/graphemes.h"
#include "export/comparisoncsv.h"
#include "export/comparisonhtml.h"

#include <QCoreApplication>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonExport {
    Q_DECLARE_TR_FUNCTIONS(ComparisonExport)
};

} // namespace

QList<ComparisonFormat> comparisonFormats()
{
    return {
        { u"html"_s, ComparisonExport::tr("Web page with pictures of the lines"), u"html"_s, comparisonHtml },
        { u"csv"_s, ComparisonExport::tr("Table of differences (CSV)"), u"csv"_s, comparisonCsv },
    };
}

std::optional<ComparisonFormat> comparisonFormat(QStringView id)
{
    const QList<ComparisonFormat> formats = comparisonFormats();
    const auto it = std::ranges::find(formats, id, &ComparisonFormat::id);
    return it == formats.end() ? std::nullopt : std::optional(*it);
}

QString sideName(const ComparisonInput& input, const ExportedComparison& page, qsizetype side)
{
    if (side != PageComparison::transcriptSide)
        return input.nameOf(page.comparison.reader(side));
    return input.text == TextSide::Reference ? ComparisonExport::tr("Reference")
                                             : ComparisonExport::tr("Transcript");
}

QList<qsizetype> shownSides(const ComparisonInput& input, const ExportedComparison& page)
{
    QList<qsizetype> sides;
    for (qsizetype side = 1; side < page.comparison.sides(); ++side)
        sides << side;
    if (input.text != TextSide::None)
        sides << PageComparison::transcriptSide;
    return sides;
}

QString writtenText(const QString& text)
{
    QString written = text;
    written.replace(u'\n', u'↵');
    return visibleText(wellFormed(written));
}

} // namespace handlens
