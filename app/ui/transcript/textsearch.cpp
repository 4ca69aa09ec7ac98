// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/textsearch.h"

#include "base/graphemes.h"
#include "document/transcriptedit.h"

#include <algorithm>

namespace handlens {

namespace {

bool standsAt(const TranscriptLine& line, qsizetype glyph, const QStringList& wanted, Qt::CaseSensitivity cs)
{
    return std::equal(wanted.begin(), wanted.end(), line.glyphs.begin() + glyph,
        [cs](const QString& want, const TranscriptGlyph& there) {
            return there.glyph.text.compare(want, cs) == 0;
        });
}

} // namespace

QList<TextMatch> findText(const Page& page, const TextSearch& search)
{
    const QStringList wanted = graphemes(search.text);
    const Qt::CaseSensitivity cs = search.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    QList<TextMatch> matches;
    if (wanted.isEmpty())
        return matches;
    for (const TranscriptLine& line : page.transcript.lines) {
        qsizetype glyph = 0;
        while (glyph + wanted.size() <= line.glyphs.size()) {
            const bool found = standsAt(line, glyph, wanted, cs);
            if (found)
                matches << TextMatch { page.id, line.id, glyph, wanted.size() };
            glyph += found ? wanted.size() : 1;
        }
    }
    return matches;
}

TranscriptLine withRangeReplaced(
    const TranscriptLine& line, qsizetype glyph, qsizetype count, const QString& text)
{
    const QString old = line.text();
    const qsizetype start = positionOf(line, glyph);
    const qsizetype end = positionOf(line, glyph + count);
    TranscriptLine edited = withText(line, old.first(start) + text + old.sliced(end));
    for (qsizetype at = glyphAt(edited, start); at < glyphAt(edited, start + text.size()); ++at)
        edited.glyphs[at].certain = true;
    return edited;
}

} // namespace handlens
