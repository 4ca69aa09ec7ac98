// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/glyphtooltip.h"
#include "page/heatscale.h"

#include "base/graphemes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace handlens {

namespace {

struct GlyphToolTip {
    Q_DECLARE_TR_FUNCTIONS(GlyphToolTip)
};

constexpr qsizetype mostAlternatives = 8;

QString surety(const OverlayLayer& layer, const OverlayGlyph& glyph, const OverlayLine& line)
{
    if (glyph.certain)
        return GlyphToolTip::tr("Confirmed by you");
    if (layer.heatMode() == HeatMode::Disagreement)
        //: %1 is a share, "50 %"
        return GlyphToolTip::tr("Agreement %1").arg(percent(glyph.confidence.value_or(0)));
    if (layer.heatMode() == HeatMode::WorstOfAll && glyph.confidence)
        //: of all readers
        return GlyphToolTip::tr("Lowest confidence %1").arg(percent(*glyph.confidence));
    if (line.measuredAt == ScoredAt::Line && line.confidence)
        return GlyphToolTip::tr("Confidence %1, of the whole line").arg(percent(*line.confidence));
    if (!glyph.confidence)
        return GlyphToolTip::tr("No score");
    return GlyphToolTip::tr("Confidence %1").arg(percent(*glyph.confidence));
}

QString named(const Alternative& alternative)
{
    const QString text = visibleText(alternative.text);
    if (!alternative.confidence)
        return GlyphToolTip::tr("“%1”").arg(text);
    //: another reading of a character and its confidence
    return GlyphToolTip::tr("“%1” %2").arg(text, percent(*alternative.confidence));
}

} // namespace

QString glyphToolTip(const OverlayLayer& layer, int line, int glyph, const QString& remark)
{
    const OverlayGlyph* const drawn = layer.glyph(line, glyph);
    const Glyph* const read = layer.source(line, glyph);
    if (!drawn || !read)
        return {};
    QStringList said { surety(layer, *drawn, *layer.line(line)),
        drawn->space ? GlyphToolTip::tr("Space")
                     : GlyphToolTip::tr("Character “%1”").arg(visibleText(read->text)) };
    if (!remark.isEmpty())
        said << remark;
    if (!read->alternatives.isEmpty()) {
        QStringList others;
        for (const Alternative& alternative :
            read->alternatives.first(std::min(read->alternatives.size(), mostAlternatives)))
            others << named(alternative);
        said << GlyphToolTip::tr("Other readings: %1").arg(others.join(GlyphToolTip::tr(", ")));
    }
    if (drawn->estimated)
        said << GlyphToolTip::tr("Estimated box");
    return said.join(u'\n');
}

QString lineDescription(const OverlayLayer& layer, int line, double threshold)
{
    const OverlayLine* const found = layer.line(line);
    if (!found)
        return {};
    if (layer.heatMode() == HeatMode::Disagreement) {
        //: %1 is a share, "50 %"
        return GlyphToolTip::tr(
            "agreement %1, %n disputed character(s)", nullptr, layer.doubts(threshold, line))
            .arg(percent(found->confidence.value_or(0)));
    }
    const QString surety = found->confidence
        ? GlyphToolTip::tr("confidence %1").arg(percent(*found->confidence))
        : GlyphToolTip::tr("no score");
    const int doubts = layer.doubts(threshold, line);
    //: %1 is "confidence 62 %" or "no score"
    return GlyphToolTip::tr("%1, %n doubtful character(s)", nullptr, doubts).arg(surety);
}

} // namespace handlens
