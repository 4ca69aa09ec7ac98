// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/merge.h"

#include "document/sharedpart.h"

#include <QSet>

#include <algorithm>

namespace handlens {

namespace {

/// Puts a new reading in the place of what nobody touched.
class Merging final
{
public:
    Merging(const Page& page, const Recognition& recognition, const LinePairs& pairs)
        : m_page(page)
        , m_old(page.transcript.lines)
        , m_recognition(recognition)
        , m_pairs(pairs)
    {
    }

    [[nodiscard]] QList<TranscriptLine> lines(IdSource& ids);

private:
    [[nodiscard]] QRectF boxOf(qsizetype line) const;
    [[nodiscard]] bool liesOn(qsizetype line, const TranscriptLine& old) const;
    [[nodiscard]] bool liesOnTouched(qsizetype line) const;
    [[nodiscard]] bool isReplaced(const TranscriptLine& old) const;
    [[nodiscard]] qsizetype freeUnder(qsizetype line) const;
    void keepTouched(qsizetype count);
    void keepUnder(qsizetype line);
    void keep(const TranscriptLine& old);

    const Page& m_page;
    const QList<TranscriptLine>& m_old;
    const Recognition& m_recognition;
    const LinePairs& m_pairs;
    QSet<LineId> m_taken;
    QList<TranscriptLine> m_lines;
};

QRectF Merging::boxOf(qsizetype line) const
{
    return m_recognition.lines[line].polygon.boundingRect();
}

bool Merging::liesOn(qsizetype line, const TranscriptLine& old) const
{
    return sharedPart(old.polygon.boundingRect(), boxOf(line)) > sameLine
        || m_pairs.value(line).contains(old.id);
}

bool Merging::liesOnTouched(qsizetype line) const
{
    return std::ranges::any_of(
        m_old, [&](const TranscriptLine& old) { return old.touched && liesOn(line, old); });
}

/// Whether a line of the reading takes the place of `old`.
bool Merging::isReplaced(const TranscriptLine& old) const
{
    for (qsizetype line = 0; line < m_recognition.lines.size(); ++line) {
        if (liesOn(line, old) && !liesOnTouched(line))
            return true;
    }
    return false;
}

/// The old line nobody took that `line` lies on best, else the first one it is paired with; −1: none.
qsizetype Merging::freeUnder(qsizetype line) const
{
    qsizetype best = -1;
    double most = sameLine;
    for (qsizetype i = 0; i < m_old.size(); ++i) {
        if (m_taken.contains(m_old[i].id))
            continue;
        const double here = sharedPart(m_old[i].polygon.boundingRect(), boxOf(line));
        if (here > most || (best < 0 && m_pairs.value(line).contains(m_old[i].id))) {
            best = i;
            most = std::max(here, most);
        }
    }
    return best;
}

void Merging::keep(const TranscriptLine& old)
{
    if (m_taken.contains(old.id))
        return;
    m_taken.insert(old.id);
    m_lines << old;
}

void Merging::keepTouched(qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i) {
        if (m_old[i].touched)
            keep(m_old[i]);
    }
}

/// Instead of `line`, which is left out: what it lies on, unless another one replaces that.
void Merging::keepUnder(qsizetype line)
{
    for (qsizetype i = 0; i < m_old.size(); ++i) {
        if (!liesOn(line, m_old[i]))
            continue;
        keepTouched(i + 1);
        if (!isReplaced(m_old[i]))
            keep(m_old[i]);
    }
}

QList<TranscriptLine> Merging::lines(IdSource& ids)
{
    for (qsizetype line = 0; line < m_recognition.lines.size(); ++line) {
        if (liesOnTouched(line)) {
            keepUnder(line);
            continue;
        }
        const qsizetype match = freeUnder(line);
        if (match < 0 && deletedAt(m_page.transcript, boxOf(line)))
            continue;
        keepTouched(std::max<qsizetype>(match, 0));
        const LineId id = match >= 0 ? m_old[match].id : ids.next<LineId>();
        m_taken.insert(id);
        m_lines << transcriptLine(m_recognition.lines[line], id, m_recognition.id);
    }
    keepTouched(m_old.size());
    return m_lines;
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
    return Merging(page, recognition, pairs).lines(ids);
}

} // namespace handlens
