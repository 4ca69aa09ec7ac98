// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page/overlaylayer.h"

namespace handlens::test {

/// A glyph of 20 × 30 page pixels at `place`; `confidence` below 0: none.
inline Glyph glyphAt(const QString& text, const QPointF& place, double confidence,
    ScoredAt measuredAt = ScoredAt::Glyph, Origin origin = Origin::Provider)
{
    Glyph glyph;
    glyph.text = text;
    glyph.polygon = rectPolygon({ place, QSizeF(20, 30) });
    glyph.origin = origin;
    if (confidence >= 0)
        glyph.score = { confidence, confidence * 100, measuredAt };
    return glyph;
}

/// A line of glyphs side by side from `start`.
inline Line lineAt(const QStringList& texts, const QList<double>& confidences, const QPointF& start,
    ScoredAt measuredAt = ScoredAt::Glyph)
{
    Line line;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QPointF place = start + QPointF(20.0 * static_cast<double>(i), 0);
        line.glyphs << glyphAt(texts[i], place, confidences[i], measuredAt);
    }
    const double width = 20.0 * static_cast<double>(texts.size());
    line.polygon = rectPolygon(QRectF(start, QSizeF(width, 30)).adjusted(-4, -4, 4, 4));
    return line;
}

/// `line` as a person's line whose glyphs in `certain` they confirmed.
inline TranscriptLine transcribed(const Line& line, const QList<qsizetype>& certain = {})
{
    TranscriptLine mine;
    mine.polygon = line.polygon;
    for (qsizetype i = 0; i < line.glyphs.size(); ++i)
        mine.glyphs << TranscriptGlyph { line.glyphs[i], certain.contains(i) };
    return mine;
}

/// `lines` × `glyphs` boxes of 12 × 20 page pixels on a page of 12 megapixels or so.
inline Recognition densePage(int lines, int glyphs)
{
    Recognition recognition;
    for (int row = 0; row < lines; ++row) {
        Line line;
        for (int i = 0; i < glyphs; ++i) {
            Glyph glyph = glyphAt(QString(QChar(u'a' + i % 26)), {}, (i * 37 + row * 11) % 100 / 100.0);
            glyph.polygon = rectPolygon({ 40 + i * 13.0, 40 + row * 29.0, 12, 24 });
            line.glyphs << glyph;
        }
        line.polygon = rectPolygon({ 38, 38 + row * 29.0, glyphs * 13.0 + 4, 27 });
        recognition.lines << line;
    }
    return recognition;
}

} // namespace handlens::test
