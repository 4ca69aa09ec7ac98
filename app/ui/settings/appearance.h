// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settings.h"

#include <QTranslator>

class QApplication;

namespace handlens {

/// The languages the program speaks: code and the language's own name.
struct UiLanguage {
    QString code; ///< "en", "zh_CN"
    QString name;
};
[[nodiscard]] QList<UiLanguage> uiLanguages();

/// Sets the language and the light or dark look a person chose, or the desktop's. Owns the translators: must
/// live as long as the application.
class Appearance final
{
public:
    Appearance(QApplication& application, const Settings& settings);
    Q_DISABLE_COPY_MOVE(Appearance)

private:
    void installLanguage(QApplication& application, const QString& chosen);

    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace handlens
