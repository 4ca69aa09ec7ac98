// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/reliability.h"

#include <algorithm>
#include <cmath>

namespace handlens {

namespace {

/// The bin of a confidence from 0 to 1.
qsizetype binOf(double confidence, qsizetype bins)
{
    const double upTo = std::ceil(confidence * static_cast<double>(bins));
    return std::clamp<qsizetype>(static_cast<qsizetype>(upTo) - 1, 0, bins - 1);
}

} // namespace

QList<ConfidenceSample> samplesFrom(const QList<JudgedGlyph>& glyphs)
{
    QList<ConfidenceSample> samples;
    for (const JudgedGlyph& glyph : glyphs) {
        if (glyph.confidence)
            samples << ConfidenceSample { *glyph.confidence, glyph.isRight() };
    }
    return samples;
}

QList<ReliabilityBin> reliability(const QList<ConfidenceSample>& samples, qsizetype bins)
{
    QList<ReliabilityBin> all(bins);
    for (const ConfidenceSample& sample : samples) {
        Q_ASSERT(sample.confidence >= 0 && sample.confidence <= 1);
        ReliabilityBin& bin = all[binOf(sample.confidence, bins)];
        ++bin.count;
        bin.confidence += sample.confidence;
        bin.accuracy += sample.right ? 1 : 0;
    }
    for (ReliabilityBin& bin : all) {
        const auto count = static_cast<double>(std::max<qsizetype>(1, bin.count));
        bin.confidence /= count;
        bin.accuracy /= count;
    }
    return all;
}

std::optional<double> expectedCalibrationError(const QList<ReliabilityBin>& bins)
{
    double gaps = 0;
    qsizetype count = 0;
    for (const ReliabilityBin& bin : bins) {
        gaps += static_cast<double>(bin.count) * std::abs(bin.accuracy - bin.confidence);
        count += bin.count;
    }
    return count == 0 ? std::nullopt : std::optional(gaps / static_cast<double>(count));
}

} // namespace handlens
