// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/pagecomparison.h"

#include "compare/differences.h"
#include "document/merge.h"

#include <algorithm>

namespace handlens {

namespace {

Line asLine(const TranscriptLine& line)
{
    Line plain;
    plain.polygon = line.polygon;
    plain.paragraph = line.paragraph;
    plain.glyphs.reserve(line.glyphs.size());
    for (const TranscriptGlyph& glyph : line.glyphs)
        plain.glyphs << glyph.glyph;
    return plain;
}

} // namespace

PageComparison::PageComparison(const Transcript& transcript, const QList<const Recognition*>& readings)
    : PageComparison(transcript, readings, ComparedText::WithTranscript)
{
}

PageComparison::PageComparison(const QList<const Recognition*>& readings)
    : PageComparison({}, readings, ComparedText::ReadingsOnly)
{
}

PageComparison::PageComparison(
    const Transcript& transcript, const QList<const Recognition*>& readings, ComparedText text)
    : m_transcript(transcript)
    , m_lines { {} }
    , m_readers { QString() }
    , m_recognitions { RecognitionId() }
{
    std::ranges::transform(transcript.lines, std::back_inserter(m_lines[transcriptSide]), asLine);
    for (const Recognition* reading : readings) {
        m_lines << reading->lines;
        m_readers << reading->reader;
        m_recognitions << reading->id;
    }
    m_aligned = alignPage(m_lines);
    m_differences = findDifferences(m_lines, m_aligned, text);
}

bool PageComparison::isDecided(const Difference& difference) const
{
    const AlignedRow& row = m_aligned.rows[difference.row];
    if (!row.has(transcriptSide)) {
        const auto isDeleted = [&](qsizetype line) {
            return deletedAt(m_transcript, m_lines[row.pivot][line].polygon.boundingRect()) != nullptr;
        };
        return std::ranges::any_of(row.lines[row.pivot], isDeleted);
    }
    bool any = false;
    for (qsizetype at = difference.first; at < difference.first + difference.count; ++at) {
        const std::optional<GlyphPlace>& place = row.columns[at].places[transcriptSide];
        if (!place || place->glyph == m_lines[transcriptSide][place->line].glyphs.size())
            continue;
        if (!m_transcript.lines[place->line].glyphs[place->glyph].certain)
            return false;
        any = true;
    }
    return any;
}

QString PageComparison::text(qsizetype side, const Difference& difference) const
{
    const AlignedRow& row = m_aligned.rows[difference.row];
    QString text;
    for (qsizetype at = difference.first; at < difference.first + difference.count; ++at) {
        if (const std::optional<GlyphPlace>& place = row.columns[at].places[side])
            text += textAt(m_lines[side], *place);
    }
    return text;
}

qsizetype PageComparison::columnOf(qsizetype row, qsizetype side, const GlyphPlace& place) const
{
    const QList<AlignedColumn>& columns = m_aligned.rows[row].columns;
    const auto holds = [&](const AlignedColumn& column) { return column.places[side] == place; };
    const auto it = std::ranges::find_if(columns, holds);
    return it == columns.end() ? -1 : it - columns.begin();
}

qsizetype PageComparison::rowOf(qsizetype side, qsizetype line) const
{
    const auto holds = [&](const AlignedRow& row) { return row.lines[side].contains(line); };
    const auto it = std::ranges::find_if(m_aligned.rows, holds);
    return it == m_aligned.rows.end() ? -1 : it - m_aligned.rows.begin();
}

} // namespace handlens
