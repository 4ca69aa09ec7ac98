// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tesseract/languages.h"

#include "providers/tesseract/engine.h"

#include <QCoreApplication>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct TesseractLanguages {
    Q_DECLARE_TR_FUNCTIONS(TesseractLanguages)
};

struct UsualLanguage {
    QLatin1StringView name;
    const char16_t* label; ///< in the language itself
};

constexpr UsualLanguage usual[] = {
    { "eng"_L1, u"English" },
    { "chi_sim"_L1, u"简体中文" },
    { "chi_sim_vert"_L1, u"简体中文（竖排）" },
    { "chi_tra"_L1, u"繁體中文" },
    { "chi_tra_vert"_L1, u"繁體中文（直排）" },
    { "jpn"_L1, u"日本語" },
    { "jpn_vert"_L1, u"日本語（縦書き）" },
    { "kor"_L1, u"한국어" },
    { "deu"_L1, u"Deutsch" },
    { "fra"_L1, u"Français" },
    { "spa"_L1, u"Español" },
    { "ita"_L1, u"Italiano" },
    { "por"_L1, u"Português" },
    { "nld"_L1, u"Nederlands" },
    { "pol"_L1, u"Polski" },
    { "ces"_L1, u"Čeština" },
    { "swe"_L1, u"Svenska" },
    { "dan"_L1, u"Dansk" },
    { "nor"_L1, u"Norsk" },
    { "fin"_L1, u"Suomi" },
    { "hun"_L1, u"Magyar" },
    { "tur"_L1, u"Türkçe" },
    { "vie"_L1, u"Tiếng Việt" },
    { "ell"_L1, u"Ελληνικά" },
    { "rus"_L1, u"Русский" },
    { "ukr"_L1, u"Українська" },
    { "ara"_L1, u"العربية" },
    { "heb"_L1, u"עברית" },
    { "hin"_L1, u"हिन्दी" },
    { "tha"_L1, u"ไทย" },
    { "lat"_L1, u"Latina" },
};

} // namespace

InstalledLanguages findInstalledLanguages()
{
    InstalledLanguages found = Engine::installed();
    found.names.removeAll(u"osd"_s);
    found.names.sort();
    return found;
}

QString defaultLanguages(const QStringList& installed, bool chinese)
{
    return chinese && installed.contains("chi_sim"_L1) ? u"chi_sim+eng"_s : u"eng"_s;
}

QString languageLabel(const QString& name)
{
    const auto it = std::ranges::find(usual, name, &UsualLanguage::name);
    return it == std::end(usual) ? name : QString::fromUtf16(it->label);
}

QStringList usualLanguages()
{
    QStringList names;
    for (const UsualLanguage& each : usual)
        names << each.name;
    return names;
}

QString languagePackage(const QString& name)
{
    return "tesseract-ocr-"_L1 + QString(name).replace(u'_', u'-');
}

Result<void> checkLanguages(const QString& languages, const QStringList& installed)
{
    const QStringList wanted = languages.split(u'+', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return failure({ ErrorKind::Usage,
            TesseractLanguages::tr(
                "No language is chosen for Tesseract. Choose at least one, such as “eng”.") });
    const auto missing = std::ranges::find_if_not(
        wanted, [&installed](const QString& name) { return installed.contains(name); });
    if (missing == wanted.end())
        return {};
    const QString advice
        = TesseractLanguages::tr("On Debian and Ubuntu, install the package %1; on other systems, "
                                 "install the language data %2.traineddata.")
              .arg(languagePackage(*missing), *missing);
    const QString reason = installed.isEmpty()
        ? TesseractLanguages::tr("Tesseract has no language data on this computer.")
        : TesseractLanguages::tr("Tesseract's language data “%1” is not installed.").arg(*missing);
    //: %1 says what is missing, %2 how to get it; both are whole sentences.
    return failure({ ErrorKind::Engine, TesseractLanguages::tr("%1 %2").arg(reason, advice) });
}

} // namespace handlens
