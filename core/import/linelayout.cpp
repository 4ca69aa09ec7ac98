// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/linelayout.h"

#include "base/graphemes.h"

#include <algorithm>

namespace handlens {

namespace {

constexpr qsizetype longestLine = 20'000; // glyphs; more is no writing

/// From UTF-16 unit `from` up to but without `to`; none where it is not there.
struct Place {
    qsizetype from = 0;
    qsizetype to = 0;
};

// Han and kana are written without spaces between words; Hangul, as wide, is not.
bool needsNoSpace(QStringView text, bool atEnd)
{
    if (text.isEmpty())
        return false;
    const QStringList glyphs = graphemes((atEnd ? text.last(std::min<qsizetype>(text.size(), 16))
                                                : text.first(std::min<qsizetype>(text.size(), 16)))
                                             .toString());
    const QString& glyph = atEnd ? glyphs.last() : glyphs.first();
    return columnWidth(glyph) == 2 && glyph.front().script() != QChar::Script_Hangul;
}

bool isSpaced(const FileWord& word, QStringView before)
{
    if (before.isEmpty() || word.before == Gap::None)
        return false;
    if (word.before == Gap::Space)
        return true;
    const bool stands = before.back().isSpace() || word.text.front().isSpace(); // as a part of its own
    return !stands && !(needsNoSpace(before, true) && needsNoSpace(word.text, false));
}

QString joined(const QList<FileWord>& words, QList<Place>& places)
{
    QString text;
    for (const FileWord& word : words) {
        if (!word.text.isEmpty() && isSpaced(word, text))
            text += u' ';
        places << Place { text.size(), text.size() + word.text.size() };
        text += word.text;
    }
    return text;
}

// Words are looked for a little ahead only: further on it is more likely another of the same text.
QList<Place> placesIn(const QString& text, const QList<FileWord>& words, FileFlaws& flaws)
{
    constexpr qsizetype ahead = 64;
    QList<Place> places;
    qsizetype cursor = 0;
    for (const FileWord& word : words) {
        const QStringView rest = QStringView(text).sliced(cursor);
        const qsizetype at = rest.first(std::min(rest.size(), word.text.size() + ahead)).indexOf(word.text);
        if (at < 0 || word.text.isEmpty()) {
            flaws.pairing = flaws.pairing || !isSpace(word.text); // one without text says nothing
            places << Place();
            continue;
        }
        places << Place { cursor + at, cursor + at + word.text.size() };
        cursor = places.last().to;
    }
    return places;
}

GlyphRun runOf(const Place& place, const QList<qsizetype>& starts)
{
    if (place.from >= place.to)
        return {};
    const auto first = std::ranges::upper_bound(starts, place.from) - starts.begin() - 1;
    const auto last = std::ranges::lower_bound(starts, place.to) - starts.begin();
    return { first, last - first };
}

} // namespace

LineLayout layOut(const FileLine& line, FileFlaws& flaws)
{
    QList<Place> places;
    QString text = line.text;
    if (text.isEmpty())
        text = joined(line.words, places);
    else
        places = placesIn(text, line.words, flaws);

    LineLayout layout { graphemes(text), {} };
    QList<qsizetype> starts;
    qsizetype start = 0;
    for (const QString& glyph : std::as_const(layout.glyphs)) {
        starts << start;
        start += glyph.size();
    }
    if (layout.glyphs.size() > longestLine) {
        flaws.tooMany = true;
        layout.glyphs.resize(longestLine);
    }
    for (const Place& place : std::as_const(places)) {
        GlyphRun run = runOf(place, starts);
        run.count = std::clamp<qsizetype>(layout.glyphs.size() - run.first, 0, run.count);
        layout.words << run;
    }
    return layout;
}

} // namespace handlens
