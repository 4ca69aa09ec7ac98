// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/glyphpairing.h"

#include "base/graphemes.h"

#include <algorithm>
#include <optional>

namespace handlens {

namespace {

// How far to look for a counterpart: further away it is more likely another of the same character.
constexpr qsizetype nearbyUnits = 32;
constexpr qsizetype nearbyGlyphs = 16;

/// Walks through text and glyphs at once; places are UTF-16 code units.
class Aligner final
{
public:
    Aligner(const QStringList& clusters, const QStringList& delivered);

    [[nodiscard]] GlyphPairing pair();

private:
    [[nodiscard]] QStringView rest(qsizetype from) const { return QStringView(m_text).sliced(from); }
    [[nodiscard]] qsizetype pastSpaces(qsizetype from) const;
    [[nodiscard]] std::optional<qsizetype> placeOf(qsizetype glyph) const;
    [[nodiscard]] bool comesLater(qsizetype glyph, qsizetype within) const;
    void take(qsizetype glyph, qsizetype at);

    QString m_text;
    QList<qsizetype> m_clusterAt; ///< the cluster of each code unit
    QStringList m_delivered;
    QList<GlyphReach> m_reaches;
    qsizetype m_cursor = 0;
};

Aligner::Aligner(const QStringList& clusters, const QStringList& delivered)
    : m_text(clusters.join(QString()))
{
    m_clusterAt.reserve(m_text.size());
    for (qsizetype i = 0; i < clusters.size(); ++i)
        m_clusterAt.insert(m_clusterAt.size(), clusters[i].size(), i);
    std::ranges::transform(delivered, std::back_inserter(m_delivered), sanitisedLine);
}

qsizetype Aligner::pastSpaces(qsizetype from) const
{
    while (from < m_text.size() && m_text[from].isSpace())
        ++from;
    return from;
}

// Where in the text the glyph stands: at the cursor, or a little further on unless another glyph fits here.
std::optional<qsizetype> Aligner::placeOf(qsizetype glyph) const
{
    const QString& wanted = m_delivered[glyph];
    if (isSpace(wanted))
        return rest(m_cursor).startsWith(wanted) ? std::optional(m_cursor) : std::nullopt;
    const qsizetype here = pastSpaces(m_cursor);
    const qsizetype away
        = rest(here).first(std::min(m_text.size() - here, nearbyUnits + wanted.size())).indexOf(wanted);
    if (away < 0 || (away > 0 && comesLater(glyph, away)))
        return std::nullopt;
    return here + away;
}

// Whether one of the `within` glyphs after `glyph` is what stands at the cursor.
bool Aligner::comesLater(qsizetype glyph, qsizetype within) const
{
    const QStringView here = rest(pastSpaces(m_cursor));
    const qsizetype last = std::min(glyph + std::min(within, nearbyGlyphs), m_delivered.size() - 1);
    for (qsizetype i = glyph + 1; i <= last; ++i)
        if (!m_delivered[i].isEmpty() && !isSpace(m_delivered[i]) && here.startsWith(m_delivered[i]))
            return true;
    return false;
}

void Aligner::take(qsizetype glyph, qsizetype at)
{
    const qsizetype first = m_clusterAt[at];
    m_cursor = at + m_delivered[glyph].size();
    m_reaches << GlyphReach { first, m_clusterAt[m_cursor - 1] - first + 1, glyph };
}

GlyphPairing Aligner::pair()
{
    bool complete = true;
    for (qsizetype glyph = 0; glyph < m_delivered.size(); ++glyph) {
        if (m_delivered[glyph].isEmpty())
            continue;
        if (const std::optional<qsizetype> at = placeOf(glyph))
            take(glyph, *at);
        else if (!isSpace(m_delivered[glyph]))
            complete = false;
    }
    return { std::move(m_reaches), complete };
}

bool coversAll(const QStringList& clusters, const QList<GlyphReach>& reaches)
{
    qsizetype next = 0;
    const auto isMissing = [](const QString& cluster) { return !isSpace(cluster); };
    for (const GlyphReach& reach : reaches) {
        if (std::any_of(clusters.begin() + next, clusters.begin() + std::max(next, reach.first), isMissing))
            return false;
        next = std::max(next, reach.first + reach.count);
    }
    return std::none_of(clusters.begin() + next, clusters.end(), isMissing);
}

GlyphPairing pairByOrder(const QStringList& clusters, qsizetype glyphs)
{
    const qsizetype visible
        = std::ranges::count_if(clusters, [](const QString& cluster) { return !isSpace(cluster); });
    const bool withSpaces = glyphs == clusters.size();
    if (glyphs != visible && !withSpaces)
        return { {}, false };
    GlyphPairing pairing;
    for (qsizetype i = 0; i < clusters.size(); ++i)
        if (withSpaces || !isSpace(clusters[i]))
            pairing.reaches << GlyphReach { i, 1, pairing.reaches.size() };
    return pairing;
}

} // namespace

GlyphPairing pairGlyphs(const QStringList& clusters, const QStringList& delivered)
{
    if (delivered.isEmpty())
        return {};
    if (std::ranges::all_of(delivered, &QString::isEmpty))
        return pairByOrder(clusters, delivered.size());
    GlyphPairing pairing = Aligner(clusters, delivered).pair();
    pairing.complete = pairing.complete && coversAll(clusters, pairing.reaches);
    return pairing;
}

} // namespace handlens
