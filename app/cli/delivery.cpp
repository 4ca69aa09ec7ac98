// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/delivery.h"

#include "base/atomicfile.h"
#include "cli/console.h"

#include <QCoreApplication>

namespace handlens::cli {

namespace {

struct Delivery {
    Q_DECLARE_TR_FUNCTIONS(Delivery)
};

bool deliverToStandardOutput(const QByteArray& result)
{
    const Result<void> written = writeToStandardOutput(result);
    if (!written)
        say(written.error().message);
    return written.has_value();
}

} // namespace

bool deliver(const QByteArray& result, const QString& path)
{
    if (path.isEmpty())
        return deliverToStandardOutput(result);
    const Result<void> saved = saveAtomically(path, result);
    if (saved)
        return true;
    say(saved.error().message);
    if (deliverToStandardOutput(result))
        say(Delivery::tr("The result went to standard output instead, so that nothing is lost."));
    return false;
}

} // namespace handlens::cli
