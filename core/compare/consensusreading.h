// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/calibration.h"
#include "document/document.h"

namespace handlens {

/// The provider, and the reader, of what readers agreed on by vote.
inline constexpr QLatin1StringView consensusReader { "consensus" };

/// The readings of `page` that may vote, and be compared: all but an earlier consensus.
[[nodiscard]] QList<const Recognition*> votingReadings(const Page& page);

/// How far `reader` can be believed, learnt from every character of `document` that a person decided.
[[nodiscard]] Calibration calibrationOf(const QString& reader, const Document& document);

/// The consensus() of the voting readings of `page` as a reading of its own, without an id; its model names
/// who voted. Votes count as the calibrations from `document` put them. `when`: now, UTC.
[[nodiscard]] Recognition consensusReading(const Page& page, const Document& document, const QDateTime& when);

} // namespace handlens
