// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/judgement.h"

namespace handlens {

/// What a reader said about how sure it was of a character, and whether that was right.
struct ConfidenceSample {
    double confidence = 0; ///< 0…1
    bool right = false;
    bool operator==(const ConfidenceSample&) const = default;
};

/// The characters of `glyphs` that were read with a confidence; spaces too where they were scored.
[[nodiscard]] QList<ConfidenceSample> samplesFrom(const QList<JudgedGlyph>& glyphs);

/// The characters whose confidence lies in one part of 0…1.
struct ReliabilityBin {
    qsizetype count = 0;
    double confidence = 0; ///< the mean; 0 in an empty bin
    double accuracy = 0; ///< the share that is right; 0 in an empty bin
    bool operator==(const ReliabilityBin&) const = default;
};

/// A reliability diagram: `bins` parts of 0…1 of equal width, each without its lower end but the first. One
/// that can be believed has as much accuracy as confidence in each: C. Guo, G. Pleiss, Y. Sun, K. Weinberger,
/// "On calibration of modern neural networks", ICML 2017. `bins` is 1 or more.
[[nodiscard]] QList<ReliabilityBin> reliability(const QList<ConfidenceSample>& samples, qsizetype bins = 10);

/// Σ n_b/N · |accuracy_b − confidence_b|, 0 (as good as its word) … 1; absent where nothing was scored: M.
/// P. Naeini, G. Cooper, M. Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning",
/// AAAI 2015.
[[nodiscard]] std::optional<double> expectedCalibrationError(const QList<ReliabilityBin>& bins);

} // namespace handlens
