// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/filepage.h"
#include "import/linelayout.h"

namespace handlens {

/// Turns lines as a file has them into lines as Handlens knows them; importRecognitions() says what is kept.
class LineMaker final
{
public:
    explicit LineMaker(FileFlaws& flaws)
        : m_flaws(flaws)
    {
    }

    [[nodiscard]] Line line(FileLine given);

private:
    void clean(FileLine& line);
    [[nodiscard]] QString cleaned(const QString& text);
    [[nodiscard]] Score score(const FileScore& given, ScoredAt measuredAt);
    void addWord(Line& line, const FileWord& word, const GlyphRun& run);
    void placeGlyphs(Line& line, const FileWord& word, const GlyphRun& run);
    void placeGlyph(Line& line, qsizetype at, const FileGlyph& given);
    void placeTogether(Line& line, const FileGlyph& given, const GlyphRun& run);
    void offer(Glyph& glyph, const Alternative& other);
    void spread(Line& line, const QList<Alternative>& readings, const GlyphRun& run);

    FileFlaws& m_flaws;
};

} // namespace handlens
