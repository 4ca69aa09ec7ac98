// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/settings.h"

#include <QStandardPaths>

namespace handlens {

using namespace Qt::StringLiterals;

// By name and not by the running program's: the command line has another one.
Settings::Settings()
    : m_file(u"handlens"_s, u"handlens"_s)
{
}

Settings::Settings(const QString& iniFile)
    : m_file(iniFile, QSettings::IniFormat)
{
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/handlens/handlens"_s;
}

} // namespace handlens
