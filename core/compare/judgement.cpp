// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/judgement.h"

#include "base/graphemes.h"
#include "compare/editscript.h"

#include <utility>

namespace handlens {

namespace {

constexpr QStringView space = u" ";

/// The characters of a reading with their places, each glyph normalised by itself.
class Pieces final
{
public:
    explicit Pieces(const TextNormalisation& how)
        : m_how(how)
    {
    }

    void add(const QString& text, const GlyphPlace& place)
    {
        if (isSpace(text)) {
            addSpace(place);
            return;
        }
        for (const QString& character : comparedCharacters(text, m_how))
            append(character, place);
    }
    /// Of a run of spaces the first one counts, and none at the beginning.
    void addSpace(const GlyphPlace& place)
    {
        if (!m_how.ignoreSpaces && !m_all.characters.isEmpty() && m_all.characters.last() != space)
            append(space.toString(), place);
    }
    [[nodiscard]] PlacedCharacters taken()
    {
        if (!m_all.characters.isEmpty() && m_all.characters.last() == space) {
            m_all.characters.removeLast();
            m_all.places.removeLast();
        }
        return std::move(m_all);
    }

private:
    void append(const QString& character, const GlyphPlace& place)
    {
        m_all.characters << character;
        m_all.places << place;
    }

    TextNormalisation m_how;
    PlacedCharacters m_all;
};

PlacedCharacters glyphByGlyph(const QList<Line>& reading, const TextNormalisation& how)
{
    Pieces pieces(how);
    for (qsizetype line = 0; line < reading.size(); ++line) {
        const QList<Glyph>& glyphs = reading[line].glyphs;
        for (qsizetype glyph = 0; glyph < glyphs.size(); ++glyph)
            pieces.add(glyphs[glyph].text, { line, glyph });
        pieces.addSpace({ line, glyphs.size() });
    }
    return pieces.taken();
}

/// The places of `characters` where they are paired with `pieces`.
QList<std::optional<GlyphPlace>> pairedPlaces(const QStringList& characters, const PlacedCharacters& pieces)
{
    SymbolTable table;
    const Symbols a = table.symbolsOf(characters);
    const Symbols b = table.symbolsOf(pieces.characters);
    QList<std::optional<GlyphPlace>> places;
    qsizetype piece = 0;
    for (const Step step : editScript(a, b, table.size())) {
        if (step != Step::Second)
            places << (step == Step::Pair ? pieces.places[piece] : std::nullopt);
        piece += step != Step::First ? 1 : 0;
    }
    return places;
}

std::optional<double> confidenceAt(const QList<Line>& reading, const std::optional<GlyphPlace>& place)
{
    const Glyph* glyph = glyphAt(reading, place);
    return glyph ? glyph->score.unit : std::nullopt;
}

} // namespace

// A glyph cannot always be normalised by itself: one that begins with a combining mark melts into the one
// before it. Then the characters of the whole text are paired with those of the glyphs.
PlacedCharacters placedCharacters(const QList<Line>& reading, const TextNormalisation& how)
{
    PlacedCharacters pieces = glyphByGlyph(reading, how);
    QStringList characters = comparedCharacters(Recognition { .lines = reading }.text(), how);
    if (characters == pieces.characters)
        return pieces;
    QList<std::optional<GlyphPlace>> places = pairedPlaces(characters, pieces);
    return { std::move(characters), std::move(places) };
}

QList<JudgedGlyph> judged(const QList<Line>& reading, const QString& reference, const TextNormalisation& how)
{
    const QStringList expected = comparedCharacters(reference, how);
    const PlacedCharacters read = placedCharacters(reading, how);
    SymbolTable table;
    const Symbols a = table.symbolsOf(expected);
    const Symbols b = table.symbolsOf(read.characters);
    QList<JudgedGlyph> all;
    qsizetype i = 0;
    qsizetype j = 0;
    for (const Step step : editScript(a, b, table.size())) {
        JudgedGlyph& glyph = all.emplaceBack();
        if (step != Step::Second)
            glyph.reference = expected[i++];
        if (step != Step::First) {
            glyph.place = read.places[j];
            glyph.confidence = confidenceAt(reading, glyph.place);
            glyph.read = read.characters[j++];
        }
    }
    return all;
}

} // namespace handlens
