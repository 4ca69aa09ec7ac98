// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/settings.h"

namespace handlens {

Settings::Settings() = default;

Settings::Settings(const QString& iniFile)
    : m_file(iniFile, QSettings::IniFormat)
{
}

} // namespace handlens
