// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/pagecomparison.h"
#include "compare/textnormalisation.h"
#include "imaging/imagegate.h"

#include <functional>

namespace handlens {

/// What side 0 of exported comparisons is.
enum class TextSide {
    Transcript, ///< what a person makes of the readings
    Reference, ///< what is known to be right
    None, ///< the readings are compared with one another alone
};

/// One page of an exported comparison.
struct ExportedComparison {
    Page page; ///< its source, size, steps and errors
    PageComparison comparison;
    std::optional<QString> reference; ///< its text as it is known to be right
};

/// What is exported of a comparison. Values and functions that may be used on any thread.
struct ComparisonInput {
    QList<ExportedComparison> pages;
    TextSide text = TextSide::Transcript;
    /// What a reader ("tesseract:chi_sim") is called for people.
    std::function<QString(const QString& reader)> nameOf;
    /// The picture of a page, as decodeImage() gives it; not called where only texts are wanted.
    std::function<Result<DecodedImage>(const Page& page)> pictureOf;
    double threshold = 0.5; ///< confidences below it are doubts, 0…1
    TextNormalisation normalisation; ///< for everything that is counted
    CancelCheck cancelled; ///< true: what is returned is not wanted any more
};

/// One way to save a comparison. All of them write UTF-8.
struct ComparisonFormat {
    QString id; ///< "html": on the command line and in settings; never translated
    QString name; ///< for people
    QString suffix; ///< of the file's name, without the dot
    std::function<QByteArray(const ComparisonInput&)> write;
};

/// Every format there is, the usual one first.
[[nodiscard]] QList<ComparisonFormat> comparisonFormats();
/// The format with `id`, nothing when there is none.
[[nodiscard]] std::optional<ComparisonFormat> comparisonFormat(QStringView id);

/// What side `side` of a page is called for people.
[[nodiscard]] QString sideName(const ComparisonInput& input, const ExportedComparison& page, qsizetype side);
/// The sides of a page in the order in which they are shown: readers first, side 0 last if it is one.
[[nodiscard]] QList<qsizetype> shownSides(const ComparisonInput& input, const ExportedComparison& page);
/// `text` as it is written: well-formed, control characters as tokens, "\n" as an arrow.
[[nodiscard]] QString writtenText(const QString& text);

} // namespace handlens
