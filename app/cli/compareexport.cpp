// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/compareexport.h"

#include "cli/comparison.h"
#include "compare/referencetext.h"

namespace handlens::cli {

namespace {

/// A reference in the place of a person's text: every character of it is certain.
Transcript transcriptOf(const QString& reference)
{
    Transcript transcript;
    const QList<Line> lines = referenceLines(reference);
    for (const Line& line : lines) {
        TranscriptLine& copy = transcript.lines.emplaceBack();
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
        input.pages << ExportedComparison { page, handlens::PageComparison(transcriptOf(reference), readings),
            reference };
    }
    input.nameOf = [](const QString& reader) { return reader; };
    input.pictureOf = [](const Page& page) { return decodeImage(page.source); };
    input.threshold = doubtedBelow;
    return input;
}

} // namespace handlens::cli
