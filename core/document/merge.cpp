// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/merge.h"

#include "document/sharedpart.h"

#include <QSet>

#include <algorithm>

namespace handlens {

namespace {

// The untaken line of `old` that `box` lies on best; −1 when there is none.
qsizetype bestMatch(const QList<TranscriptLine>& old, const QRectF& box, const QSet<LineId>& taken)
{
    qsizetype best = -1;
    double most = sameLine;
    for (qsizetype i = 0; i < old.size(); ++i) {
        const double here = sharedPart(old[i].polygon.boundingRect(), box);
        if (here > most && !taken.contains(old[i].id)) {
            best = i;
            most = here;
        }
    }
    return best;
}

} // namespace

const RemovedLine* deletedAt(const Transcript& transcript, const QRectF& box)
{
    const RemovedLine* best = nullptr;
    double most = sameLine;
    for (const RemovedLine& each : transcript.removed) {
        const double here = sharedPart(each.polygon.boundingRect(), box);
        if (here > most) {
            best = &each;
            most = here;
        }
    }
    return best;
}

bool feedsTranscript(const Page& page, const Recognition& recognition)
{
    const bool isPlain = recognition.reader == recognition.provider;
    const auto fromOther = [&](const TranscriptLine& line) {
        if (line.touched)
            return false;
        const auto source = std::ranges::find(page.recognitions, line.source, &Recognition::id);
        if (source == page.recognitions.end())
            return false;
        return source->provider != recognition.provider || (!isPlain && source->reader != recognition.reader);
    };
    return std::ranges::none_of(page.transcript.lines, fromOther);
}

TranscriptLine transcriptLine(const Line& line, LineId id, RecognitionId source)
{
    TranscriptLine begun;
    begun.id = id;
    begun.polygon = line.polygon;
    begun.paragraph = line.paragraph;
    begun.source = source;
    begun.glyphs.reserve(line.glyphs.size());
    for (const Glyph& glyph : line.glyphs)
        begun.glyphs << TranscriptGlyph { glyph, false };
    return begun;
}

QList<TranscriptLine> mergedLines(const Page& page, const Recognition& recognition, IdSource& ids)
{
    const QList<TranscriptLine>& old = page.transcript.lines;
    QSet<LineId> taken;
    QList<TranscriptLine> lines;
    const auto placeTouched = [&](qsizetype upTo) {
        for (qsizetype i = 0; i < upTo; ++i) {
            if (old[i].touched && !taken.contains(old[i].id)) {
                taken.insert(old[i].id);
                lines << old[i];
            }
        }
    };

    for (const Line& line : recognition.lines) {
        const QRectF box = line.polygon.boundingRect();
        const auto onTouched = std::ranges::find_if(old, [&box](const TranscriptLine& each) {
            return each.touched && sharedPart(each.polygon.boundingRect(), box) > sameLine;
        });
        if (onTouched != old.end()) {
            placeTouched(onTouched - old.begin() + 1);
            continue;
        }
        const qsizetype match = bestMatch(old, box, taken);
        if (match < 0 && deletedAt(page.transcript, box))
            continue;
        if (match >= 0)
            placeTouched(match);
        const LineId id = match >= 0 ? old[match].id : ids.next<LineId>();
        taken.insert(id);
        lines << transcriptLine(line, id, recognition.id);
    }
    placeTouched(old.size());
    return lines;
}

} // namespace handlens
