// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/clockerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace handlens {

namespace {

struct Sending {
    Q_DECLARE_TR_FUNCTIONS(Sending)
};

} // namespace

QString clockErrorText(std::chrono::seconds error)
{
    const qint64 seconds = std::abs(error.count());
    if (seconds >= 48 * 3600)
        return Sending::tr(
            "%n day(s)", nullptr, static_cast<int>(std::min<qint64>(seconds / 86400, 100'000)));
    if (seconds >= 2 * 3600)
        return Sending::tr("%n hour(s)", nullptr, static_cast<int>(seconds / 3600));
    if (seconds >= 120)
        return Sending::tr("%n minute(s)", nullptr, static_cast<int>(seconds / 60));
    return Sending::tr("%n second(s)", nullptr, static_cast<int>(seconds));
}

} // namespace handlens
