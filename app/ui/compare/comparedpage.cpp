// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/comparedpage.h"

#include "base/graphemes.h"
#include "compare/comparisonsource.h"
#include "page/heatscale.h"

#include <QCoreApplication>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype transcriptSide = PageComparison::transcriptSide;

struct Compared {
    Q_DECLARE_TR_FUNCTIONS(ComparedPage)
};

QString textOf(const PageComparison& comparison, qsizetype row, qsizetype side)
{
    QStringList texts;
    for (const qsizetype line : comparison.aligned().rows[row].lines[side])
        texts << comparison.lines()[side][line].text();
    return visibleText(texts.join(u' '));
}

QString quoted(const QString& omitted)
{
    //: a character that is left out
    return omitted == u' ' ? Compared::tr("a space") : Compared::tr("“%1”").arg(visibleText(omitted));
}

// Nothing where nothing is left out.
QString describedOmissions(const Omissions::InRow& omitted, const QString& name)
{
    QStringList texts;
    for (const auto& [column, text] : omitted)
        texts << quoted(text);
    //: %1 is a reader, or the transcript, %2 are characters of the reference text
    return texts.isEmpty() ? QString() : Compared::tr("%1 left out %2.").arg(name, texts.join(u", "_s));
}

QString describedGlyph(
    const ComparedPage& page, const std::optional<GlyphPlace>& place, const Glyph& glyph, qsizetype side)
{
    if (side == transcriptSide && page.isCertain(place))
        return Compared::tr("You decided this character.");
    const QString confidence = glyph.score.unit
        ? Compared::tr("Confidence %1 (%2)").arg(percent(*glyph.score.unit), page.names[side])
        : Compared::tr("No confidence was given (%1)").arg(page.names[side]);
    QStringList others;
    for (const Alternative& each : glyph.alternatives)
        others << visibleText(each.text);
    if (others.isEmpty())
        return confidence;
    return confidence + u'\n' + Compared::tr("Other readings: %1").arg(others.join(u", "_s));
}

} // namespace

bool ComparedPage::isCertain(const std::optional<GlyphPlace>& place) const
{
    if (!place)
        return false;
    const QList<TranscriptGlyph>& glyphs = comparison->transcript().lines[place->line].glyphs;
    return place->glyph < glyphs.size() && glyphs[place->glyph].certain;
}

ComparedPage comparedPage(ComparisonSource& source)
{
    ComparedPage page { source.page(), source.comparison(), {}, {} };
    for (qsizetype side = 0; !page.isNull() && side < page.comparison->sides(); ++side) {
        page.names << visibleText(source.name(side)); // it may come from a file
        page.shortNames << visibleText(source.shortName(side));
    }
    return page;
}

qsizetype onlyReaderOf(const PageComparison& comparison, qsizetype row)
{
    qsizetype only = -1;
    for (qsizetype side = 1; side < comparison.sides(); ++side) {
        if (!comparison.aligned().rows[row].has(side))
            continue;
        if (only >= 0)
            return -1;
        only = side;
    }
    return comparison.sides() > 2 ? only : -1;
}

QString describedRow(const ComparedPage& page, const Omissions& omissions, qsizetype row)
{
    const AlignedRow& aligned = page.comparison->aligned().rows[row];
    QStringList said;
    for (qsizetype side = 0; side < page.comparison->sides(); ++side) {
        const QString& name = page.names[side];
        //: %1 is a reader, or the transcript
        said << (aligned.has(side) ? Compared::tr("%1: “%2”").arg(name, textOf(*page.comparison, row, side))
                                   : Compared::tr("%1 does not have this line").arg(name));
    }
    said << said.takeFirst(); // the transcript last, as it stands
    QString sides = said.join(u"; "_s) + u'.';
    if (const qsizetype only = onlyReaderOf(*page.comparison, row); only >= 0)
        sides += u' ' + Compared::tr("Only %1 has this line.").arg(page.names[only]);
    for (qsizetype side = 1; side <= page.comparison->sides(); ++side) {
        const qsizetype which = side % page.comparison->sides();
        const QString leftOut = describedOmissions(omissions.of(which, row), page.names[which]);
        if (!leftOut.isEmpty())
            sides += u' ' + leftOut;
    }
    if (!aligned.has(transcriptSide))
        return sides;
    //: %1 is a number, %2 what each reader says
    return Compared::tr("Line %1. %2")
        .arg(QString::number(aligned.lines[transcriptSide].constFirst() + 1), sides);
}

QString describedDifference(const ComparedPage& page, qsizetype difference)
{
    const QList<Difference>& all = page.comparison->differences();
    const Difference& here = all[difference];
    const auto first = std::ranges::find(all, here.row, &Difference::row);
    const auto ofRow = std::ranges::count(all, here.row, &Difference::row);
    QStringList said;
    for (qsizetype side = 1; side <= page.comparison->sides(); ++side) {
        const qsizetype which = side % page.comparison->sides();
        const QString text = visibleText(page.comparison->text(which, here).replace(u'\n', u' '));
        said << (text.isEmpty() ? Compared::tr("%1: nothing").arg(page.names[which])
                                : Compared::tr("%1: “%2”").arg(page.names[which], text));
    }
    return Compared::tr("Difference %1 of %2 in this line: %3.")
        .arg(QString::number(&here - &*first + 1), QString::number(ofRow), said.join(u"; "_s));
}

QString describedPlace(
    const ComparedPage& page, const Omissions& omissions, const ColumnPlace& at, qsizetype side)
{
    const AlignedRow& row = page.comparison->aligned().rows[at.row];
    const std::optional<GlyphPlace> place = at.column >= 0 && at.column < row.columns.size()
        ? row.columns[at.column].places[side]
        : std::nullopt;
    const Glyph* glyph = glyphAt(page.comparison->lines()[side], place);
    QStringList said;
    if (glyph)
        said << describedGlyph(page, place, *glyph, side);
    const Omissions::InRow omitted = omissions.of(side, at.row);
    if (const auto here = omitted.find(row.has(side) ? at.column : 0); here != omitted.end())
        said << (place ? Compared::tr("Before this character %1 is left out.").arg(quoted(here->second))
                       : Compared::tr("Left out here: %1.").arg(quoted(here->second)));
    const bool besideNext
        = at.column + 1 == row.columns.size() || (row.has(side) && row.columns[at.column + 1].places[side]);
    if (const auto next = omitted.find(at.column + 1); place && besideNext && next != omitted.end())
        said << Compared::tr("After this character %1 is left out.").arg(quoted(next->second));
    return said.join(u'\n');
}

} // namespace handlens
