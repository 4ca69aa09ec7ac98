// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settings.h"

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace handlens {

/// What a person sets once: language, look, and the resolution of PDF pages. Takes effect at the next start
/// where the dialog says so.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(Settings& settings, QWidget* parent = nullptr);

    void accept() override;
    /// Something was changed that the next start brings.
    [[nodiscard]] bool needsRestart() const { return m_needsRestart; }

private:
    Settings& m_settings;
    QComboBox* m_language = nullptr;
    QComboBox* m_theme = nullptr;
    QSpinBox* m_pdfDpi = nullptr;
    bool m_needsRestart = false;
};

} // namespace handlens
