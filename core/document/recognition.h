// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QPolygonF>
#include <QString>

#include <chrono>
#include <optional>

namespace handlens {

/// The level at which a provider gave its score.
enum class ScoredAt { None, Glyph, Word, Line };

/// How sure a provider was. `unit` is 0…1 (absent: it said nothing, which is never drawn or treated as 0);
/// `raw` is the number as delivered, on the provider's own scale.
struct Score {
    std::optional<double> unit;
    std::optional<double> raw;
    ScoredAt measuredAt = ScoredAt::None;

    bool operator==(const Score&) const = default;
};

/// Where a glyph's polygon comes from: measured by the provider, or interpolated by us along its line.
enum class Origin { Provider, Estimated };

/// Another reading of one glyph; its score is on the provider's own scale and need not add up with the
/// others'.
struct Alternative {
    QString text;
    std::optional<double> confidence; ///< 0…1
    bool operator==(const Alternative&) const = default;
};

/// One user-perceived character (grapheme cluster). A space is a glyph too.
struct Glyph {
    QString text;
    QPolygonF polygon; ///< page pixels, reading-start corner first, clockwise; empty: unknown
    Origin origin = Origin::Provider;
    Score score;
    QList<Alternative> alternatives; ///< best first, without the chosen text
    bool operator==(const Glyph&) const = default;
};

/// A run of glyphs of its line that the provider called a word.
struct Word {
    int start = 0; ///< index of its first glyph in the line
    int length = 0; ///< in glyphs
    QPolygonF polygon; ///< page pixels, as Glyph::polygon
    Score score;
    bool operator==(const Word&) const = default;
};

enum class WritingDirection { LeftToRight, RightToLeft, TopToBottom };

/// One line of writing. Its text is exactly its glyphs' texts, joined.
struct Line {
    QList<Glyph> glyphs;
    QList<Word> words;
    /// Page pixels, 4 or more points, reading-start corner first, clockwise; an outline of more than 4
    /// corners from an imported file is as that has it.
    QPolygonF polygon;
    QPolygonF baseline; ///< page pixels, in reading direction; empty: not given
    Score score;
    int paragraph = -1; ///< counted from 0 on its page; −1: not given
    WritingDirection direction = WritingDirection::LeftToRight;

    [[nodiscard]] QString text() const;
    bool operator==(const Line&) const = default;
};

/// Options of a reader as its provider's descriptor names them.
using ReaderOptions = QMap<QString, QString>;

/// What one reader said about one page. Never edited: corrections live in Transcript.
struct Recognition {
    RecognitionId id;
    QString provider; ///< "tesseract"
    QString reader; ///< "tesseract" or "tesseract:chi_sim"
    QString model; ///< what read it: a model, an engine version, an action
    QString requestId; ///< the service's own; empty: none
    ReaderOptions options; ///< as used, defaults included
    QByteArray sentHash; ///< SHA-256 of the pixels or bytes that were read
    QByteArray rawAnswer; ///< as received, without embedded pictures and secrets; empty: none
    QDateTime when; ///< UTC
    /// How long a person waited for it: from the beginning of the reading to its end, with preparing the
    /// picture, waiting for a turn and trying again. A kept answer has the time of the reading it came from.
    /// Absent: not known, as of an imported file.
    std::optional<std::chrono::milliseconds> took;
    QStringList warnings; ///< sentences: what was clamped, cut or guessed
    QList<Line> lines; ///< in reading order

    [[nodiscard]] QString text() const; ///< lines joined by one newline
    bool operator==(const Recognition&) const = default;
};

/// The axis-parallel rectangle as a polygon: reading-start corner first, clockwise.
[[nodiscard]] QPolygonF rectPolygon(const QRectF& rect);

} // namespace handlens
