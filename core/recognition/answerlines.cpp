// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/answerlines.h"

#include "base/graphemes.h"
#include "document/answerpolygon.h"
#include "document/glyphpairing.h"
#include "document/glyphplaces.h"
#include "document/sharedscores.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace handlens {

namespace {

constexpr qsizetype mostAlternatives = 16;
constexpr qsizetype mostUnitsPerGlyph = 8; // on average; more is no writing

struct AnswerText {
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
};

/// What was wrong with an answer; each is told once, however often it was met.
struct Flaws {
    bool cut = false;
    bool repaired = false;
    bool dropped = false;
    bool scores = false;
    bool characters = false;
    bool pairing = false;
    bool tooMany = false;

    [[nodiscard]] QStringList sentences() const;
};

QStringList Flaws::sentences() const
{
    QStringList told;
    if (cut)
        told << AnswerText::tr("Some outlines reached beyond the picture and were cut to it.");
    if (repaired)
        told << AnswerText::tr("Some outlines had their corners out of order and were put right.");
    if (dropped)
        told << AnswerText::tr("Some outlines could not be used and were left out.");
    if (scores)
        told << AnswerText::tr("Some confidences were outside their range and were left out.");
    if (characters)
        told << AnswerText::tr("Some broken characters were replaced by “\uFFFD”.");
    if (pairing)
        told << AnswerText::tr(
            "The characters of some lines did not fit their text; what was missing was estimated.");
    if (tooMany)
        told << AnswerText::tr("The answer was longer than a page can be, and its rest was left out.");
    return told;
}

/// Makes the lines of one answer.
class LineBuilder final
{
public:
    LineBuilder(const QSizeF& size, const QTransform& toPage, const AnswerBounds& bounds)
        : m_size(size)
        , m_toPage(toPage)
        , m_bounds(bounds)
        , m_glyphsLeft(bounds.glyphs)
    {
    }

    [[nodiscard]] AnswerLines build(const QList<AnswerLine>& answer);

private:
    [[nodiscard]] Line line(const AnswerLine& given);
    [[nodiscard]] QString cleanText(const QString& given);
    [[nodiscard]] QStringList clustersOf(const QString& given);
    [[nodiscard]] QPolygonF polygon(const QPolygonF& given);
    [[nodiscard]] Score score(std::optional<double> unit, std::optional<double> raw, ScoredAt measuredAt);
    [[nodiscard]] QList<Alternative> alternatives(const QList<Alternative>& given, const QString& chosen);
    void placeGlyph(Line& line, const AnswerGlyph& given, qsizetype at);
    void placeRun(Line& line, const AnswerGlyph& given, const GlyphReach& reach);
    void mapToPage(Line& line) const;

    QSizeF m_size;
    QTransform m_toPage;
    AnswerBounds m_bounds;
    qsizetype m_glyphsLeft;
    Flaws m_flaws;
};

QStringList textsOf(const QList<AnswerGlyph>& glyphs, qsizetype most)
{
    QStringList texts;
    std::ranges::transform(
        glyphs.first(std::min(glyphs.size(), most)), std::back_inserter(texts), &AnswerGlyph::text);
    return texts;
}

AnswerLines LineBuilder::build(const QList<AnswerLine>& answer)
{
    AnswerLines built;
    m_flaws.tooMany = answer.size() > m_bounds.lines;
    for (const AnswerLine& given : answer.first(std::min(answer.size(), m_bounds.lines))) {
        if (given.text.trimmed().isEmpty())
            continue;
        if (m_glyphsLeft <= 0) {
            m_flaws.tooMany = true;
            break;
        }
        built.lines << line(given);
    }
    built.warnings = m_flaws.sentences();
    return built;
}

Line LineBuilder::line(const AnswerLine& given)
{
    Line line;
    const QStringList clusters = clustersOf(given.text);
    line.glyphs.reserve(clusters.size());
    for (const QString& cluster : clusters)
        line.glyphs << Glyph { cluster };
    line.polygon = polygon(given.polygon);
    line.paragraph = std::max(given.paragraph, -1);
    line.direction = isColumn(line) ? WritingDirection::TopToBottom : WritingDirection::LeftToRight;
    line.score = score(given.unit, given.raw, given.measuredAt);

    const GlyphPairing pairing = pairGlyphs(clusters, textsOf(given.glyphs, m_bounds.glyphsPerLine));
    m_flaws.pairing = m_flaws.pairing || !pairing.complete;
    for (const GlyphReach& reach : pairing.reaches) {
        if (reach.count == 1)
            placeGlyph(line, given.glyphs[reach.glyph], reach.first);
        else
            placeRun(line, given.glyphs[reach.glyph], reach);
    }
    estimatePlaces(line);
    shareScores(line);
    mapToPage(line);
    return line;
}

QString LineBuilder::cleanText(const QString& given)
{
    const QString clean = sanitisedLine(given);
    m_flaws.characters = m_flaws.characters
        || clean.count(QChar::ReplacementCharacter) > given.count(QChar::ReplacementCharacter);
    return clean;
}

QStringList LineBuilder::clustersOf(const QString& given)
{
    const qsizetype most = std::min(m_bounds.glyphsPerLine, m_glyphsLeft);
    QStringList clusters
        = graphemes(cleanText(given.first(std::min(given.size(), most * mostUnitsPerGlyph))));
    m_flaws.tooMany = m_flaws.tooMany || given.size() > most * mostUnitsPerGlyph || clusters.size() > most;
    if (clusters.size() > most)
        clusters.resize(most);
    m_glyphsLeft -= clusters.size();
    return clusters;
}

QPolygonF LineBuilder::polygon(const QPolygonF& given)
{
    const AnswerPolygon usable = answerPolygon(given, m_size);
    m_flaws.cut = m_flaws.cut || usable.cut;
    m_flaws.repaired = m_flaws.repaired || usable.repaired;
    m_flaws.dropped = m_flaws.dropped || usable.dropped;
    return usable.polygon;
}

// A number outside 0…1 is no confidence; what was delivered is kept beside it.
Score LineBuilder::score(std::optional<double> unit, std::optional<double> raw, ScoredAt measuredAt)
{
    if (unit && !(*unit >= 0 && *unit <= 1)) {
        m_flaws.scores = true;
        unit.reset();
    }
    if (raw && !std::isfinite(*raw))
        raw.reset();
    return { unit, raw, unit || raw ? measuredAt : ScoredAt::None };
}

QList<Alternative> LineBuilder::alternatives(const QList<Alternative>& given, const QString& chosen)
{
    QList<Alternative> others;
    for (const Alternative& each : given) {
        const Alternative other { cleanText(each.text),
            score(each.confidence, std::nullopt, ScoredAt::Glyph).unit };
        if (!other.text.trimmed().isEmpty() && other.text != chosen && others.size() < mostAlternatives)
            others << other;
    }
    return others;
}

// Several delivered parts may make one glyph (a letter and its accent): as sure as its least sure part.
void LineBuilder::placeGlyph(Line& line, const AnswerGlyph& given, qsizetype at)
{
    Glyph& glyph = line.glyphs[at];
    const Score part = score(given.unit, given.raw, ScoredAt::Glyph);
    if (!glyph.score.unit || (part.unit && *part.unit < *glyph.score.unit))
        glyph.score = part;
    glyph.alternatives = alternatives(given.alternatives, glyph.text);
    const QPolygonF outline = polygon(given.polygon);
    if (glyph.polygon.isEmpty())
        glyph.polygon = outline;
    else if (!outline.isEmpty())
        glyph.polygon = rectPolygon(glyph.polygon.boundingRect() | outline.boundingRect());
}

// A run of characters delivered as one is a word: its score and outline are its characters' together.
void LineBuilder::placeRun(Line& line, const AnswerGlyph& given, const GlyphReach& reach)
{
    const Score whole = score(given.unit, given.raw, ScoredAt::Word);
    Line word; // what is estimated for a line holds for a part of it
    word.glyphs = line.glyphs.sliced(reach.first, reach.count);
    word.polygon = polygon(given.polygon);
    word.direction = line.direction;
    if (!word.polygon.isEmpty())
        estimatePlaces(word);
    for (Glyph& glyph : word.glyphs)
        if (!isSpace(glyph.text) && !glyph.score.unit)
            glyph.score = { whole.unit, std::nullopt, whole.unit ? ScoredAt::Word : ScoredAt::None };
    std::ranges::move(word.glyphs, line.glyphs.begin() + reach.first);
    line.words << Word { static_cast<int>(reach.first), static_cast<int>(reach.count), word.polygon, whole };
}

void LineBuilder::mapToPage(Line& line) const
{
    line.polygon = m_toPage.map(line.polygon);
    for (Glyph& glyph : line.glyphs)
        glyph.polygon = m_toPage.map(glyph.polygon);
    for (Word& word : line.words)
        word.polygon = m_toPage.map(word.polygon);
}

} // namespace

AnswerLines buildAnswerLines(
    const QList<AnswerLine>& answer, const QSizeF& size, const QTransform& toPage, const AnswerBounds& bounds)
{
    return LineBuilder(size, toPage, bounds).build(answer);
}

} // namespace handlens
