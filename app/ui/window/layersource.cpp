// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/layersource.h"

#include "base/graphemes.h"
#include "page/heatscale.h"
#include "window/comparedheat.h"

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

OverlayLayer ownLayer(const Page& page, RecognitionId reading)
{
    const auto it = std::ranges::find(page.recognitions, reading, &Recognition::id);
    return it == page.recognitions.end() ? layerOf(page.transcript) : layerOf(*it);
}

} // namespace

void LayerSource::setMode(HeatMode mode)
{
    m_mode = mode;
    forgetAll();
}

HeatMode LayerSource::mode() const
{
    if (m_mode == HeatMode::ThisReader)
        return m_mode;
    const auto comparison = m_source.comparison();
    return comparison && comparison->sides() > 2 ? m_mode : HeatMode::ThisReader;
}

QString LayerSource::note() const
{
    switch (mode()) {
    case HeatMode::WorstOfAll:
        return tr("The percentage is the lowest confidence that any reader gave at this place.");
    case HeatMode::Disagreement:
        return tr("The percentage is the share of the readers that say the same at this place.");
    case HeatMode::ThisReader:
        break;
    }
    return m_mode == HeatMode::ThisReader
        ? QString()
        : tr("Fewer than two readers read this page: this is the reader's own confidence. Read it with "
             "another reader to compare.");
}

std::shared_ptr<const OverlayLayer> LayerSource::layer(const Page& page, RecognitionId reading)
{
    std::shared_ptr<const OverlayLayer>& known = m_layers[reading];
    if (known)
        return known;
    OverlayLayer made = ownLayer(page, reading);
    const HeatMode heat = mode();
    if (heat != HeatMode::ThisReader) {
        const auto comparison = m_source.comparison();
        const qsizetype side = sideOf(*comparison, reading);
        if (side >= 0)
            made = withHeat(std::move(made), heat, comparedHeat(*comparison, heat, side));
    }
    known = std::make_shared<const OverlayLayer>(std::move(made));
    return known;
}

QString LayerSource::remark(RecognitionId reading, int line, int glyph) const
{
    const HeatMode heat = mode();
    if (heat == HeatMode::ThisReader)
        return {};
    const auto comparison = m_source.comparison();
    const qsizetype side = sideOf(*comparison, reading);
    const qsizetype row = side < 0 ? -1 : comparison->rowOf(side, line);
    const qsizetype at = row < 0 ? -1 : comparison->columnOf(row, side, { line, glyph });
    if (at < 0)
        return {};
    const AlignedColumn& column = comparison->aligned().rows[row].columns[at];
    return heat == HeatMode::Disagreement ? disputed(*comparison, column, side) : scores(*comparison, column);
}

QString LayerSource::disputed(
    const PageComparison& comparison, const AlignedColumn& column, qsizetype side) const
{
    const auto said = [&](qsizetype each) {
        const std::optional<GlyphPlace>& place = column.places[each];
        const QString text = place ? textAt(comparison.lines()[each], *place) : QString();
        return isSpace(text) ? u" "_s : text; // the end of a line, too
    };
    const QString own = said(side);
    int voices = 0;
    int alike = 0;
    QStringList others;
    for (qsizetype reader = 1; reader < comparison.sides(); ++reader) {
        if (comparison.lines()[reader].isEmpty())
            continue; // it read nothing on the whole page
        ++voices;
        const QString text = said(reader);
        const QString name = visibleText(m_source.shortName(reader));
        if (text == own)
            ++alike;
        else if (text.isEmpty())
            //: %1 is a reader that has no character at a place
            others << tr("nothing (%1)").arg(name);
        else
            //: %1 is a character, %2 the reader that has it
            others << tr("%1 (%2)").arg(isSpace(text) ? tr("a space") : visibleText(text), name);
    }
    //: %1 of %2 readers say the character %3
    const QString agree = tr("%1 of %2 readers say “%3”").arg(alike).arg(voices).arg(visibleText(own));
    if (others.isEmpty())
        return agree;
    //: %1 is "2 of 4 readers say “a”", %2 a list of other characters with their readers
    return tr("%1; others: %2").arg(agree, others.join(tr(", ")));
}

QString LayerSource::scores(const PageComparison& comparison, const AlignedColumn& column) const
{
    QStringList said;
    for (qsizetype reader = 1; reader < comparison.sides(); ++reader) {
        const Glyph* const glyph = glyphAt(comparison.lines()[reader], column.places[reader]);
        if (!glyph || !glyph->score.unit)
            continue;
        //: %1 is a character, %2 its confidence, %3 its reader
        said << tr("“%1” %2 (%3)")
                    .arg(visibleText(glyph->text), percent(*glyph->score.unit),
                        visibleText(m_source.shortName(reader)));
    }
    return said.join(tr(", "));
}

QString heatModeKey(HeatMode mode)
{
    switch (mode) {
    case HeatMode::WorstOfAll:
        return u"worst"_s;
    case HeatMode::Disagreement:
        return u"disagreement"_s;
    case HeatMode::ThisReader:
        break;
    }
    return {};
}

HeatMode heatModeOf(const QString& key)
{
    for (const HeatMode mode : { HeatMode::WorstOfAll, HeatMode::Disagreement }) {
        if (heatModeKey(mode) == key)
            return mode;
    }
    return HeatMode::ThisReader;
}

} // namespace handlens
