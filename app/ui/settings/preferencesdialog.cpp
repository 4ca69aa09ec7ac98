// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/preferencesdialog.h"

#include "settings/appearance.h"
#include "settings/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace handlens {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_pdfDpi(new QSpinBox(this))
{
    setWindowTitle(tr("Preferences"));
    m_language->addItem(tr("As the desktop"), QString());
    const QList<UiLanguage> languages = uiLanguages();
    for (const UiLanguage& language : languages)
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.value(setting::uiLanguage))));
    m_theme->addItem(tr("As the desktop"), QString());
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(settings.value(setting::uiTheme))));
    m_pdfDpi->setRange(72, 600);
    m_pdfDpi->setSingleStep(50);
    m_pdfDpi->setSuffix(tr(" dpi"));
    m_pdfDpi->setValue(settings.value(setting::pdfDpi));

    auto* form = new QFormLayout(this);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Look:"), m_theme);
    form->addRow(tr("&PDF pages at:"), m_pdfDpi);
    form->addRow(quietLabel(tr("Changes take effect when Handlens starts the next time."), this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

void PreferencesDialog::accept()
{
    const QString language = m_language->currentData().toString();
    const QString theme = m_theme->currentData().toString();
    m_needsRestart = language != m_settings.value(setting::uiLanguage)
        || theme != m_settings.value(setting::uiTheme)
        || m_pdfDpi->value() != m_settings.value(setting::pdfDpi);
    m_settings.setValue(setting::uiLanguage, language);
    m_settings.setValue(setting::uiTheme, theme);
    m_settings.setValue(setting::pdfDpi, m_pdfDpi->value());
    QDialog::accept();
}

} // namespace handlens
