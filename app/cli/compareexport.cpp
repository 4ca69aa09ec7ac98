// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/compareexport.h"

#include "cli/comparedlines.h"

#include <algorithm>

namespace handlens::cli {

namespace {

/// A reference in the place of a person's text: every character of it is certain.
Transcript transcriptOf(const QString& reference, const QList<Recognition>& readings)
{
    const auto first
        = std::ranges::find_if(readings, [](const Recognition& reading) { return !reading.lines.isEmpty(); });
    const QList<Line> lines
        = referenceLike(first == readings.end() ? QList<Line>() : first->lines, reference);
    Transcript transcript;
    for (const Line& line : lines) {
        TranscriptLine& copy = transcript.lines.emplaceBack();
        copy.polygon = line.polygon;
        for (const Glyph& glyph : line.glyphs)
            copy.glyphs << TranscriptGlyph { glyph, true };
    }
    return transcript;
}

} // namespace

ComparisonInput comparisonInput(const QList<Page>& pages, const QStringList& references)
{
    ComparisonInput input;
    input.text = references.isEmpty() ? TextSide::None : TextSide::Reference;
    for (const Page& page : pages) {
        QList<const Recognition*> readings;
        for (const Recognition& recognition : page.recognitions)
            readings << &recognition;
        if (references.isEmpty()) {
            input.pages << ExportedComparison { page, handlens::PageComparison(readings), std::nullopt };
            continue;
        }
        const QString& reference = references[input.pages.size()];
        const Transcript text = transcriptOf(reference, page.recognitions);
        input.pages << ExportedComparison { page, handlens::PageComparison(text, readings), reference };
    }
    input.nameOf = [](const QString& reader) { return reader; };
    input.pictureOf = [](const Page& page) { return decodeImage(page.source); };
    input.threshold = doubtedBelow;
    return input;
}

} // namespace handlens::cli
