// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/appearance.h"

#include "base/translations.h"

#include <QApplication>
#include <QFont>
#include <QFontInfo>
#include <QPalette>
#include <QStyle>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

// For a person who wants dark (or light) on a desktop that is not: Qt 6.4 has no switch of its own.
QPalette darkPalette()
{
    QPalette dark(QColor(0x2b, 0x2d, 0x31));
    dark.setColor(QPalette::Window, QColor(0x2b, 0x2d, 0x31));
    dark.setColor(QPalette::WindowText, QColor(0xe8, 0xe8, 0xe8));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    dark.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2c));
    dark.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x3d, 0x42));
    dark.setColor(QPalette::ToolTipText, QColor(0xf0, 0xf0, 0xf0));
    dark.setColor(QPalette::Text, QColor(0xe8, 0xe8, 0xe8));
    dark.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9d, 0xa3));
    dark.setColor(QPalette::Button, QColor(0x36, 0x39, 0x3e));
    dark.setColor(QPalette::ButtonText, QColor(0xe8, 0xe8, 0xe8));
    dark.setColor(QPalette::Mid, QColor(0x55, 0x59, 0x60));
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0x7e, 0xc4));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    dark.setColor(QPalette::Link, QColor(0x7f, 0xb5, 0xef));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        dark.setColor(QPalette::Disabled, role, QColor(0x80, 0x83, 0x88));
    return dark;
}

// Without them the first font with Chinese characters is taken, which may be one that looks handwritten: what
// was read could then be mistaken for ink. Those that are not there do no harm.
void addChineseFonts()
{
    QFont font = QApplication::font();
    font.setFamilies({ QFontInfo(font).family(), u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s,
        u"Microsoft YaHei UI"_s, u"PingFang SC"_s });
    QApplication::setFont(font);
}

} // namespace

QList<UiLanguage> uiLanguages()
{
    return { { u"en"_s, u"English"_s }, { u"zh_CN"_s, u"简体中文"_s } };
}

Appearance::Appearance(QApplication& application, const Settings& settings)
{
    addChineseFonts();
    installLanguage(application, settings.value(setting::uiLanguage));
    const QString theme = settings.value(setting::uiTheme);
    if (theme.isEmpty())
        return;
    QApplication::setStyle(u"Fusion"_s);
    application.setPalette(theme == u"dark" ? darkPalette() : QApplication::style()->standardPalette());
}

void Appearance::installLanguage(QApplication& application, const QString& chosen)
{
    const QLocale locale = chosen.isEmpty() ? QLocale() : QLocale(chosen);
    if (!chosen.isEmpty())
        QLocale::setDefault(locale);
    loadTranslations(m_ours, locale);
    application.installTranslator(&m_ours);
    if (loadQtTranslations(m_qts, locale))
        application.installTranslator(&m_qts);
}

} // namespace handlens
