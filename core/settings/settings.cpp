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

void Settings::setEntry(
    const Setting<QVariantMap>& which, const QString& key, const std::optional<QVariant>& value)
{
    refresh(); // the map is one value in the file: an old copy would undo what another program put into it
    QVariantMap entries = this->value(which);
    if (value)
        entries.insert(key, *value);
    else
        entries.remove(key);
    setValue(which, entries);
    refresh(); // nor may the next program build on an old copy
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/handlens/handlens"_s;
}

} // namespace handlens
