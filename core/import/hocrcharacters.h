// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/hocrelement.h"

namespace handlens {

/// How the writing of an hOCR element runs, and what confidence is certain there.
struct HocrWriting {
    double scale = 100; ///< as hocrConfidenceScale() says
    WritingDirection direction = WritingDirection::LeftToRight;
    int quarters = 0; ///< of a turn, counter-clockwise, by which the writing is turned (textangle); 0…3
};

/// The writing inside `element`, whose own dir, writing-mode and textangle count before those `around` it;
/// textangle holds for the element that states it alone.
[[nodiscard]] HocrWriting writingInside(const HocrElement& element, const HocrWriting& around);

/// `box` from the corner at which writing begins that is turned by `quarters`, clockwise; empty where `box`
/// is.
[[nodiscard]] QPolygonF turnedBox(const QRectF& box, int quarters);

/// What the lists of an element say of each code point of its text. A list is empty or has one for each.
struct HocrCharacters {
    QList<QPolygonF> places; ///< empty ones: of no width
    QList<FileScore> scores;
    bool misfit = false; ///< a list has another number, and was left out
};

/// Whether `element` tells of its characters one by one: x_bboxes, cuts, or several x_confs or nlp.
[[nodiscard]] bool listsCharacters(const HocrElement& element);

/// The lists of `element` for a text of `count` code points. Places come from x_bboxes (four numbers each, or
/// the eight of four corners, as Kraken writes them), else from cuts within its bbox; confidences as
/// HocrElement::scores() has them.
///
/// Cuts (hOCR 1.2, "cuts") are the ways between two code points, from the bottom of the box to its top: how
/// far it begins behind the beginning of the one before, then by turns how far up and how far along. There
/// may be one more, behind the last code point. Writing that does not go from left to right is taken as
/// turned.
[[nodiscard]] HocrCharacters hocrCharacters(
    const HocrElement& element, qsizetype count, const HocrWriting& writing);

/// The glyphs of `text`, one a code point, as the lists of `element` have them; one for all of it where they
/// have one box or one confidence; none where they say nothing or, a flaw, do not fit.
[[nodiscard]] QList<FileGlyph> hocrGlyphs(
    const QString& text, const HocrElement& element, const HocrWriting& writing, FileFlaws& flaws);

} // namespace handlens
