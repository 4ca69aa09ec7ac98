// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/transcript.h"

#include <QStringList>

#include <algorithm>

namespace handlens {

QString TranscriptLine::text() const
{
    QString joined;
    for (const TranscriptGlyph& each : glyphs)
        joined += each.glyph.text;
    return joined;
}

QString Transcript::text() const
{
    QStringList texts;
    texts.reserve(lines.size());
    for (const TranscriptLine& line : lines)
        texts << line.text();
    return texts.join(u'\n');
}

qsizetype Transcript::indexOf(LineId id) const
{
    const auto it = std::ranges::find(lines, id, &TranscriptLine::id);
    return it == lines.end() ? -1 : it - lines.begin();
}

bool Transcript::touched() const
{
    return std::ranges::any_of(lines, &TranscriptLine::touched);
}

} // namespace handlens
