// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

class QLocale;
class QTranslator;

namespace handlens {

/// Loads our texts (target handlens_translations) in the language of `locale`; where we do not speak it,
/// English with its plural forms. The caller owns and installs the translator.
void loadTranslations(QTranslator& translator, const QLocale& locale);

/// Loads what Qt's own parts say, in that language; false where it is not installed. The same of the caller.
[[nodiscard]] bool loadQtTranslations(QTranslator& translator, const QLocale& locale);

} // namespace handlens
