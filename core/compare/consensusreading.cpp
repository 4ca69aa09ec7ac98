// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/consensusreading.h"

#include "compare/consensus.h"

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

bool hasDecisions(const Transcript& transcript)
{
    return std::ranges::any_of(transcript.lines, [](const TranscriptLine& line) {
        return std::ranges::any_of(line.glyphs, &TranscriptGlyph::certain);
    });
}

} // namespace

QList<const Recognition*> votingReadings(const Page& page)
{
    QList<const Recognition*> readings;
    for (const Recognition& recognition : page.recognitions) {
        if (recognition.provider != consensusReader)
            readings << &recognition;
    }
    return readings;
}

Calibration calibrationOf(const QString& reader, const Document& document)
{
    QList<ConfidenceSample> samples;
    for (const Page& page : document.pages) {
        const auto reading = std::ranges::find(page.recognitions, reader, &Recognition::reader);
        if (reading != page.recognitions.end() && hasDecisions(page.transcript))
            samples << samplesFrom(*reading, page.transcript);
    }
    return Calibration(samples);
}

Recognition consensusReading(const Page& page, const Document& document, const QDateTime& when)
{
    QList<QList<Line>> lines;
    QStringList readers;
    for (const Recognition* reading : votingReadings(page)) {
        lines << calibrated(reading->lines, calibrationOf(reading->reader, document));
        readers << reading->reader;
    }
    Recognition voted;
    voted.provider = consensusReader;
    voted.reader = consensusReader;
    voted.model = u"ROVER: "_s + readers.join(u", "_s);
    voted.when = when;
    for (const ConsensusLine& each : consensus(lines, alignPage(lines)))
        voted.lines << each.line;
    return voted;
}

} // namespace handlens
