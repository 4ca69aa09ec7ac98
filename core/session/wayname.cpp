// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/wayname.h"

#include "settings/settings.h"

namespace handlens {

QString wayName(
    const Settings& settings, const ProviderDescriptor& descriptor, const QString& reader, NameLength length)
{
    const QString given = settings.value(setting::wayNames).value(reader).toString();
    return given.isEmpty() ? readerName(descriptor, reader, length) : given;
}

} // namespace handlens
