// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/linemaker.h"

#include "base/graphemes.h"
#include "document/glyphpairing.h"
#include "document/glyphplaces.h"
#include "document/sharedscores.h"
#include "import/lineplaces.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace handlens {

namespace {

constexpr qsizetype mostAlternatives = 16;

// Some programs call a whole line one word.
void takeAsWholeLine(FileLine& line)
{
    for (FileWord& word : line.words)
        word.isWord = word.isWord && !std::ranges::any_of(word.text, [](QChar c) { return c.isSpace(); });
    if (line.words.size() != 1 || line.words.first().isWord)
        return;
    FileWord& only = line.words.first();
    if (!line.score.raw)
        line.score = std::exchange(only.score, {});
    if (!line.outline.isEmpty())
        only.polygon.clear();
}

// Places the glyphs of `run` within `outline`.
void estimateWithin(Line& line, const QPolygonF& outline, const GlyphRun& run)
{
    if (outline.isEmpty())
        return;
    Line part; // what is estimated for a line holds for a part of it
    part.glyphs = line.glyphs.sliced(run.first, run.count);
    part.polygon = outline;
    part.direction = line.direction;
    estimateGlyphs(part);
    std::ranges::move(part.glyphs, line.glyphs.begin() + run.first);
}

} // namespace

Line LineMaker::line(FileLine given)
{
    clean(given);
    takeAsWholeLine(given);
    const LineLayout layout = layOut(given, m_flaws);
    Line line;
    std::ranges::transform(layout.glyphs, std::back_inserter(line.glyphs), [](const QString& text) {
        return Glyph { text, {}, Origin::Provider, {}, {} };
    });
    line.polygon = lineOutline(given, m_flaws);
    line.baseline = given.baseline.size() > 1 ? given.baseline : QPolygonF();
    line.paragraph = given.paragraph;
    line.direction = given.direction;
    if (line.direction == WritingDirection::LeftToRight && line.baseline.isEmpty() && isColumn(line))
        line.direction = WritingDirection::TopToBottom;
    line.score = score(given.score, ScoredAt::Line);
    for (qsizetype i = 0; i < given.words.size(); ++i) {
        if (layout.words[i].count > 0)
            addWord(line, given.words[i], layout.words[i]);
    }
    spread(line, given.alternatives, { 0, line.glyphs.size() });
    estimateGlyphs(line);
    shareScores(line);
    return line;
}

void LineMaker::clean(FileLine& line)
{
    line.text = cleaned(line.text);
    for (FileWord& word : line.words) {
        word.text = cleaned(word.text);
        for (FileGlyph& glyph : word.glyphs)
            glyph.text = cleaned(glyph.text);
    }
}

QString LineMaker::cleaned(const QString& text)
{
    const QString clean = sanitisedLine(text);
    m_flaws.characters = m_flaws.characters
        || clean.count(QChar::ReplacementCharacter) > text.count(QChar::ReplacementCharacter);
    return clean;
}

// A number out of its range is moved to its nearer end; what was delivered is kept beside it.
Score LineMaker::score(const FileScore& given, ScoredAt measuredAt)
{
    if (!given.unit)
        return {};
    const double unit = std::clamp(*given.unit, 0.0, 1.0);
    m_flaws.scores = m_flaws.scores || unit != *given.unit;
    return { unit, given.raw, measuredAt };
}

void LineMaker::addWord(Line& line, const FileWord& word, const GlyphRun& run)
{
    const QPolygonF outline = partOutline(word.polygon, line.baseline, m_flaws);
    const Score whole = score(word.score, ScoredAt::Word);
    placeGlyphs(line, word, run);
    estimateWithin(line, outline, run);
    for (qsizetype i = run.first; i < run.first + run.count; ++i) {
        Glyph& glyph = line.glyphs[i];
        if (whole.unit && !glyph.score.unit && !isSpace(glyph.text))
            glyph.score = { whole.unit, std::nullopt, ScoredAt::Word };
    }
    spread(line, word.alternatives, run);
    if (word.isWord)
        line.words << Word { static_cast<int>(run.first), static_cast<int>(run.count), outline, whole };
}

void LineMaker::placeGlyphs(Line& line, const FileWord& word, const GlyphRun& run)
{
    QStringList clusters;
    std::ranges::transform(
        line.glyphs.sliced(run.first, run.count), std::back_inserter(clusters), &Glyph::text);
    QStringList texts;
    std::ranges::transform(word.glyphs, std::back_inserter(texts), &FileGlyph::text);
    const GlyphPairing pairing = pairGlyphs(clusters, texts);
    m_flaws.pairing = m_flaws.pairing || !pairing.complete;
    for (const GlyphReach& reach : pairing.reaches) {
        const FileGlyph& given = word.glyphs[reach.glyph];
        if (reach.count == 1)
            placeGlyph(line, run.first + reach.first, given);
        else
            placeTogether(line, given, { run.first + reach.first, reach.count });
    }
}

// Several parts may make one glyph (a letter and its accent): as sure as its least sure part.
void LineMaker::placeGlyph(Line& line, qsizetype at, const FileGlyph& given)
{
    Glyph& glyph = line.glyphs[at];
    const Score part = score(given.score, ScoredAt::Glyph);
    if (!glyph.score.unit || (part.unit && *part.unit < *glyph.score.unit))
        glyph.score = part;
    const QPolygonF outline = partOutline(given.polygon, line.baseline, m_flaws);
    if (glyph.polygon.isEmpty())
        glyph.polygon = outline;
    else if (!outline.isEmpty())
        glyph.polygon = rectPolygon(glyph.polygon.boundingRect() | outline.boundingRect());
    for (const Alternative& other : given.alternatives)
        offer(glyph, other);
}

// What the file has as one glyph are several here (a ligature): its place and its score are theirs together.
void LineMaker::placeTogether(Line& line, const FileGlyph& given, const GlyphRun& run)
{
    const Score whole = score(given.score, ScoredAt::Word);
    estimateWithin(line, partOutline(given.polygon, line.baseline, m_flaws), run);
    for (qsizetype i = run.first; i < run.first + run.count; ++i) {
        if (!isSpace(line.glyphs[i].text))
            line.glyphs[i].score = { whole.unit, std::nullopt, whole.measuredAt };
    }
    spread(line, given.alternatives, run);
}

void LineMaker::offer(Glyph& glyph, const Alternative& other)
{
    const QString text = cleaned(other.text);
    const bool known = text == glyph.text
        || std::ranges::find(glyph.alternatives, text, &Alternative::text) != glyph.alternatives.end();
    if (!text.trimmed().isEmpty() && !known && glyph.alternatives.size() < mostAlternatives)
        glyph.alternatives << Alternative { text,
            score({ std::nullopt, other.confidence }, ScoredAt::Glyph).unit };
}

void LineMaker::spread(Line& line, const QList<Alternative>& readings, const GlyphRun& run)
{
    for (const Alternative& reading : readings) {
        const QStringList other = graphemes(cleaned(reading.text));
        const auto begin = line.glyphs.begin() + run.first;
        const auto end = begin + run.count;
        const auto same = [](const Glyph& glyph, const QString& text) { return glyph.text == text; };
        const auto [from, otherFrom] = std::mismatch(begin, end, other.begin(), other.end(), same);
        const auto [back, otherBack]
            = std::mismatch(std::make_reverse_iterator(end), std::make_reverse_iterator(from),
                std::make_reverse_iterator(other.end()), std::make_reverse_iterator(otherFrom), same);
        const QStringList middle(otherFrom, otherBack.base());
        const qsizetype differing = back.base() - from;
        if (differing == 1)
            offer(*from, { middle.join(QString()), reading.confidence });
        for (qsizetype i = 0; differing == middle.size() && i < differing; ++i)
            offer(from[i], { middle[i], reading.confidence });
        m_flaws.variants = m_flaws.variants || (differing != 1 && differing != middle.size());
    }
}

} // namespace handlens
