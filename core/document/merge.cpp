// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/merge.h"

#include "document/sharedpart.h"

#include <QSet>

#include <algorithm>

namespace handlens {

namespace {

/// The lines of a transcript, and which of them a new reading says again.
class OldLines final
{
public:
    explicit OldLines(const QList<TranscriptLine>& lines)
        : m_lines(lines)
    {
    }

    /// The touched line that `box` lies on, or else has the id `paired`; −1: none.
    [[nodiscard]] qsizetype touchedAt(const QRectF& box, LineId paired) const;
    /// The line nobody took that `box` lies on best, or else has the id `paired`; −1: none.
    [[nodiscard]] qsizetype freeAt(const QRectF& box, LineId paired) const;
    void take(LineId id) { m_taken.insert(id); }
    /// Takes the touched lines among the first `count`.
    [[nodiscard]] QList<TranscriptLine> takeTouched(qsizetype count);

private:
    const QList<TranscriptLine>& m_lines;
    QSet<LineId> m_taken;
};

qsizetype OldLines::touchedAt(const QRectF& box, LineId paired) const
{
    const auto isUnder = [&box](const TranscriptLine& each) {
        return each.touched && sharedPart(each.polygon.boundingRect(), box) > sameLine;
    };
    const auto isPaired
        = [paired](const TranscriptLine& each) { return each.touched && paired && each.id == paired; };
    auto it = std::ranges::find_if(m_lines, isUnder);
    if (it == m_lines.end())
        it = std::ranges::find_if(m_lines, isPaired);
    return it == m_lines.end() ? -1 : it - m_lines.begin();
}

qsizetype OldLines::freeAt(const QRectF& box, LineId paired) const
{
    qsizetype best = -1;
    double most = sameLine;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_taken.contains(m_lines[i].id))
            continue;
        const double here = sharedPart(m_lines[i].polygon.boundingRect(), box);
        if (here > most || (best < 0 && paired && m_lines[i].id == paired)) {
            best = i;
            most = std::max(here, most);
        }
    }
    return best;
}

QList<TranscriptLine> OldLines::takeTouched(qsizetype count)
{
    QList<TranscriptLine> touched;
    for (const TranscriptLine& line : m_lines.first(count)) {
        if (line.touched && !m_taken.contains(line.id)) {
            m_taken.insert(line.id);
            touched << line;
        }
    }
    return touched;
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
    const auto sourceOf = [&page](const TranscriptLine& line) {
        return std::ranges::find(page.recognitions, line.source, &Recognition::id);
    };
    const auto isOwn = [&](const Recognition& source) {
        return source.provider == recognition.provider && (isPlain || source.reader == recognition.reader);
    };
    const auto fromOwn = [&](const TranscriptLine& line) {
        const auto source = sourceOf(line);
        return source != page.recognitions.end() && isOwn(*source);
    };
    const auto fromOther = [&](const TranscriptLine& line) {
        const auto source = sourceOf(line);
        return !line.touched && source != page.recognitions.end() && !isOwn(*source);
    };
    const QList<TranscriptLine>& lines = page.transcript.lines;
    if (!std::ranges::all_of(lines, &TranscriptLine::touched))
        return std::ranges::none_of(lines, fromOther);
    const auto isTyped = [](const TranscriptLine& line) { return !line.source; };
    return std::ranges::all_of(lines, isTyped) || std::ranges::any_of(lines, fromOwn);
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

QList<TranscriptLine> mergedLines(
    const Page& page, const Recognition& recognition, IdSource& ids, const LinePairs& pairs)
{
    const QList<TranscriptLine>& old = page.transcript.lines;
    OldLines oldLines(old);
    QList<TranscriptLine> lines;
    for (qsizetype i = 0; i < recognition.lines.size(); ++i) {
        const Line& line = recognition.lines[i];
        const QRectF box = line.polygon.boundingRect();
        if (const qsizetype touched = oldLines.touchedAt(box, pairs.value(i)); touched >= 0) {
            lines << oldLines.takeTouched(touched + 1);
            continue;
        }
        const qsizetype match = oldLines.freeAt(box, pairs.value(i));
        if (match < 0 && deletedAt(page.transcript, box))
            continue;
        if (match >= 0)
            lines << oldLines.takeTouched(match);
        const LineId id = match >= 0 ? old[match].id : ids.next<LineId>();
        oldLines.take(id);
        lines << transcriptLine(line, id, recognition.id);
    }
    lines << oldLines.takeTouched(old.size());
    return lines;
}

} // namespace handlens
