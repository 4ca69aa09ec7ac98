// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/graphemes.h"
#include "document/page.h"

namespace handlens::test {

/// A line as a reader saw it: glyphs of 10 × 20 page pixels side by side from (0, `top`), with these
/// confidences (the last one repeats; none: no confidence).
inline Line readLine(const QString& text, const QList<double>& confidences = {}, double top = 0)
{
    Line line;
    const QStringList clusters = graphemes(text);
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        Glyph glyph;
        glyph.text = clusters[i];
        glyph.polygon = rectPolygon({ 10.0 * static_cast<double>(i), top, 10, 20 });
        if (!confidences.isEmpty() && !isSpace(glyph.text))
            glyph.score = { confidences[std::min(i, confidences.size() - 1)], {}, ScoredAt::Glyph };
        line.glyphs << glyph;
    }
    line.polygon = rectPolygon({ 0, top, 10.0 * static_cast<double>(clusters.size()), 20 });
    return line;
}

/// The same as an untouched line of a transcript.
inline TranscriptLine sampleLine(
    quint64 id, const QString& text, const QList<double>& confidences = {}, double top = 0)
{
    const Line read = readLine(text, confidences, top);
    TranscriptLine line;
    line.id = { id };
    line.polygon = read.polygon;
    for (const Glyph& glyph : read.glyphs)
        line.glyphs << TranscriptGlyph { glyph, false };
    return line;
}

/// Which glyphs a person has decided, one letter each: c for certain, - for not.
inline QString certainty(const TranscriptLine& line)
{
    QString marks;
    for (const TranscriptGlyph& each : line.glyphs)
        marks += each.certain ? u'c' : u'-';
    return marks;
}

} // namespace handlens::test
