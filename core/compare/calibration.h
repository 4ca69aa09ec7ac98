// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/reliability.h"
#include "document/transcript.h"

namespace handlens {

/// How often a reader is right when it says how sure it is, learnt from what turned out; makes confidences
/// of several readers comparable.
///
/// Fitted by isotonic regression, the monotone function with the least square error: M. Ayer, H. Brunk, G.
/// Ewing, W. Reid, E. Silverman, "An empirical distribution function for sampling with incomplete
/// information", Ann. Math. Stat. 26 (1955), found by pooling adjacent violators; used for confidences by B.
/// Zadrozny, C. Elkan, "Transforming classifier scores into accurate multiclass probability estimates", KDD
/// 2002. With few samples it stays near the reader's own word: at each of 0, 0.1, … 1 one more sample, right
/// to just that share, is taken in. Between what was seen it goes straight.
class Calibration final
{
public:
    Calibration() = default; ///< believes the reader
    explicit Calibration(const QList<ConfidenceSample>& samples);

    /// How likely a character is right that the reader gave `confidence`; both 0…1. Never falls where
    /// `confidence` rises; without samples it is `confidence` itself.
    [[nodiscard]] double operator()(double confidence) const;
    [[nodiscard]] qsizetype samples() const { return m_samples; } ///< it was fitted from

private:
    /// Confidences that are equally likely right.
    struct Level {
        double from = 0;
        double to = 0;
        double right = 0; ///< how many samples; those taken in beforehand count in parts
        double samples = 0;
        [[nodiscard]] double value() const { return right / samples; }
    };

    QList<Level> m_levels; ///< by confidence; from 0 to 1 where there are any
    qsizetype m_samples = 0;
};

/// `lines` with the confidences of their glyphs as `calibration` puts them. Those of lines, of words and of
/// alternatives stay, being about something else than a character that was read.
[[nodiscard]] QList<Line> calibrated(QList<Line> lines, const Calibration& calibration);

/// What a person's decisions tell about `recognition`: every character of `transcript` that is certain, where
/// the recognition has a character with a confidence. The two are aligned by alignPage().
[[nodiscard]] QList<ConfidenceSample> samplesFrom(
    const Recognition& recognition, const Transcript& transcript);

} // namespace handlens
