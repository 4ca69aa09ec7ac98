// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace handlens {

/// What does not count when two texts are compared. Besides these switches two texts are always compared in
/// Unicode's composed form (NFC), with every run of white space, line ends included, as one space, and
/// without white space at the ends.
struct TextNormalisation {
    bool ignoreCase = false; ///< by Unicode's simple case folding: "É" is "é", but "ß" is not "ss"
    bool ignorePunctuation = false; ///< code points of the general categories P* are taken out
    bool ignoreSpaces = false; ///< no space is a character; words are parted by spaces all the same

    bool operator==(const TextNormalisation&) const = default;
};

/// The characters of `text` that are compared: grapheme clusters, each space one too unless it is ignored.
[[nodiscard]] QStringList comparedCharacters(const QString& text, const TextNormalisation& how = {});

/// The words of `text` that are compared: the runs between spaces. Text written without spaces, such as
/// Chinese, is one word from space to space.
[[nodiscard]] QStringList comparedWords(const QString& text, const TextNormalisation& how = {});

} // namespace handlens
