// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/translations.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <tuple>

namespace handlens {

using namespace Qt::StringLiterals;

void loadTranslations(QTranslator& translator, const QLocale& locale)
{
    const QString folder = u":/i18n"_s;
    if (!translator.load(locale, u"handlens"_s, u"_"_s, folder))
        std::ignore = translator.load(u"handlens_en"_s, folder);
}

bool loadQtTranslations(QTranslator& translator, const QLocale& locale)
{
    return translator.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace handlens
