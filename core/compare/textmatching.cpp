// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/textmatching.h"

#include "compare/hirschberg.h"
#include "compare/rowdraft.h"

#include <algorithm>

namespace handlens {

namespace {

constexpr double sameText = 0.5; ///< likeness from which texts are matched
/// What a row and a line that belong together share at least, as a part of the shorter one.
constexpr double enoughShared = 0.2;
/// How many edits joining must save, and as a part of the shortest text joined: fewer are chance.
constexpr double leastSaved = 2;
constexpr double leastPartSaved = 0.25;

bool areApart(const PlacedText& a, const PlacedText& b)
{
    return !a.box.isEmpty() && !b.box.isEmpty() && !a.box.intersects(b.box);
}

/// What matching lines by their texts costs, hundredths: a pair that is too different is never made.
struct TextCosts {
    LineTexts& texts;
    const QList<PlacedText>& rows;
    const QList<PlacedText>& lines;
    static constexpr int alone = 100;
    static constexpr int never = 3 * alone;

    [[nodiscard]] int first(qsizetype) const { return alone; }
    [[nodiscard]] int second(qsizetype) const { return alone; }
    [[nodiscard]] int pair(qsizetype row, qsizetype line) const
    {
        const Symbols& a = rows[row].text;
        const Symbols& b = lines[line].text;
        if (areApart(rows[row], lines[line])
            || 2 * std::min(a.size(), b.size()) < std::max(a.size(), b.size()))
            return never;
        const double likeness = texts.likeness(a, b);
        return likeness < sameText ? never : static_cast<int>(2 * alone * (1 - likeness));
    }
    [[nodiscard]] std::vector<int> prefixCosts(
        const Stretch& some, const Stretch& others, Direction direction) const
    {
        return handlens::prefixCosts(*this, some, others, direction);
    }
};

/// Several texts as one, parted by white space.
struct JoinedText {
    Symbols symbols;
    std::vector<qsizetype> owners; ///< one a symbol: the index of the text it is of; noIndex: of no one
};

JoinedText joined(const QList<PlacedText>& all, const Stretch& part, int space)
{
    JoinedText text;
    for (qsizetype i = part.begin; i < part.end; ++i) {
        if (i != part.begin) {
            text.symbols.push_back(space);
            text.owners.push_back(noIndex);
        }
        text.symbols.insert(text.symbols.end(), all[i].text.begin(), all[i].text.end());
        text.owners.resize(text.symbols.size(), i);
    }
    return text;
}

/// A row and a line that share characters.
struct Shared {
    qsizetype row = 0;
    qsizetype line = 0;
    size_t characters = 0;
};

/// In order in both.
QList<Shared> sharedCharacters(
    const QList<PlacedText>& rows, const QList<PlacedText>& lines, const LineTexts& texts)
{
    const JoinedText a = joined(rows, { 0, rows.size() }, texts.space());
    const JoinedText b = joined(lines, { 0, lines.size() }, texts.space());
    QList<Shared> shared;
    size_t i = 0;
    size_t j = 0;
    for (const Step step : texts.script(a.symbols, b.symbols)) {
        if (step == Step::Pair && a.symbols[i] == b.symbols[j] && a.owners[i] != noIndex
            && b.owners[j] != noIndex) {
            if (shared.isEmpty() || shared.last().row != a.owners[i] || shared.last().line != b.owners[j])
                shared << Shared { a.owners[i], b.owners[j], 0 };
            ++shared.last().characters;
        }
        i += step != Step::Second ? 1 : 0;
        j += step != Step::First ? 1 : 0;
    }
    return shared;
}

/// Which belong together when those that share enough do.
QList<TextGroup> candidates(
    const QList<PlacedText>& rows, const QList<PlacedText>& lines, const LineTexts& texts)
{
    QList<TextGroup> found;
    for (const Shared& each : sharedCharacters(rows, lines, texts)) {
        const size_t shorter = std::min(rows[each.row].text.size(), lines[each.line].text.size());
        if (static_cast<double>(each.characters) <= enoughShared * static_cast<double>(shorter)
            || areApart(rows[each.row], lines[each.line]))
            continue;
        if (found.isEmpty() || (each.row >= found.last().rows.end && each.line >= found.last().lines.end))
            found << TextGroup { { each.row, each.row }, { each.line, each.line } };
        found.last().rows.end = each.row + 1;
        found.last().lines.end = each.line + 1;
    }
    return found;
}

/// The edits between rows and lines matched one with one; what is left over is all edits.
int editsOneByOne(const QList<PlacedText>& rows, const QList<PlacedText>& lines, LineTexts& texts)
{
    size_t sizes = 0;
    for (const QList<PlacedText>* each : { &rows, &lines }) {
        for (const PlacedText& text : *each)
            sizes += text.text.size();
    }
    auto edits = static_cast<int>(sizes);
    for (const auto& [row, line] : pairsByText(rows, lines, texts)) {
        const Symbols& a = rows[row].text;
        const Symbols& b = lines[line].text;
        edits += texts.distance(a, b) - static_cast<int>(a.size() + b.size());
    }
    return edits;
}

bool isGroup(const QList<PlacedText>& rows, const QList<PlacedText>& lines, LineTexts& texts)
{
    if (rows.size() == 1 && lines.size() == 1)
        return false;
    const Symbols a = joined(rows, { 0, rows.size() }, texts.space()).symbols;
    const Symbols b = joined(lines, { 0, lines.size() }, texts.space()).symbols;
    if (std::max(a.size(), b.size()) > size_t { mostCharacters } || texts.likeness(a, b) < sameText)
        return false;
    size_t shortest = a.size();
    for (const QList<PlacedText>* each : { &rows, &lines }) {
        for (const PlacedText& text : *each)
            shortest = std::min(shortest, text.text.size());
    }
    return isWorthJoining(
        editsOneByOne(rows, lines, texts) - texts.distance(a, b), static_cast<int>(shortest));
}

} // namespace

QList<std::pair<qsizetype, qsizetype>> pairsByText(
    const QList<PlacedText>& rows, const QList<PlacedText>& lines, LineTexts& texts)
{
    QList<std::pair<qsizetype, qsizetype>> pairs;
    const TextCosts costs { texts, rows, lines };
    qsizetype row = 0;
    qsizetype line = 0;
    for (const Step step : Hirschberg(costs).align({ 0, rows.size() }, { 0, lines.size() })) {
        if (step == Step::Pair)
            pairs << std::pair(row, line);
        row += step != Step::Second ? 1 : 0;
        line += step != Step::First ? 1 : 0;
    }
    return pairs;
}

QList<TextGroup> groupsByText(const QList<PlacedText>& rows, const QList<PlacedText>& lines, LineTexts& texts)
{
    QList<TextGroup> groups = candidates(rows, lines, texts);
    groups.removeIf([&](const TextGroup& each) {
        return !isGroup(rows.mid(each.rows.begin, each.rows.size()),
            lines.mid(each.lines.begin, each.lines.size()), texts);
    });
    return groups;
}

bool isWorthJoining(int saved, int shortest)
{
    return saved > std::max(leastSaved, leastPartSaved * shortest);
}

} // namespace handlens
