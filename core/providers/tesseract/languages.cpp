// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tesseract/languages.h"

#include "providers/tesseract/engine.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct TesseractLanguages {
    Q_DECLARE_TR_FUNCTIONS(TesseractLanguages)
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
    static const QHash<QString, QString> own {
        { u"eng"_s, u"English"_s },
        { u"chi_sim"_s, u"简体中文"_s },
        { u"chi_sim_vert"_s, u"简体中文（竖排）"_s },
        { u"chi_tra"_s, u"繁體中文"_s },
        { u"chi_tra_vert"_s, u"繁體中文（直排）"_s },
        { u"jpn"_s, u"日本語"_s },
        { u"jpn_vert"_s, u"日本語（縦書き）"_s },
        { u"kor"_s, u"한국어"_s },
        { u"deu"_s, u"Deutsch"_s },
        { u"fra"_s, u"Français"_s },
        { u"spa"_s, u"Español"_s },
        { u"ita"_s, u"Italiano"_s },
        { u"por"_s, u"Português"_s },
        { u"nld"_s, u"Nederlands"_s },
        { u"pol"_s, u"Polski"_s },
        { u"ces"_s, u"Čeština"_s },
        { u"swe"_s, u"Svenska"_s },
        { u"dan"_s, u"Dansk"_s },
        { u"nor"_s, u"Norsk"_s },
        { u"fin"_s, u"Suomi"_s },
        { u"hun"_s, u"Magyar"_s },
        { u"tur"_s, u"Türkçe"_s },
        { u"vie"_s, u"Tiếng Việt"_s },
        { u"ell"_s, u"Ελληνικά"_s },
        { u"rus"_s, u"Русский"_s },
        { u"ukr"_s, u"Українська"_s },
        { u"ara"_s, u"العربية"_s },
        { u"heb"_s, u"עברית"_s },
        { u"hin"_s, u"हिन्दी"_s },
        { u"tha"_s, u"ไทย"_s },
        { u"lat"_s, u"Latina"_s },
    };
    return own.value(name, name);
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
