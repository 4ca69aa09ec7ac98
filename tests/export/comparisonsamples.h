// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "export/comparisonexport.h"

namespace handlens::test {

/// What one reader read on a page; an empty text: it has no such line.
struct SampleReading {
    QString reader;
    QStringList texts;
};

/// A page 1000 pixels wide on which every line has a stripe of 50 pixels, the ink being its upper 40. The
/// transcript has `transcript`, nothing of it certain, at the same places.
[[nodiscard]] ExportedComparison comparedPage(
    const QString& name, const QStringList& transcript, const QList<SampleReading>& readings);
/// The same without a transcript.
[[nodiscard]] ExportedComparison comparedReadings(const QString& name, const QList<SampleReading>& readings);

/// Readers are called "Reader ID"; the picture of a page has stripeColour() in each line's stripe.
[[nodiscard]] ComparisonInput comparisonOf(const QList<ExportedComparison>& pages);
[[nodiscard]] QRgb stripeColour(int line);

} // namespace handlens::test
