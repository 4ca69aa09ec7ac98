// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// ledgerwriter FOLDER SETTINGS COUNT: begins COUNT calls to "tencent", prints "sent" or the kind of the error
// for each, then "done", and waits until it is killed or its standard input ends.
#include "session/usageledger.h"
#include "settings/settings.h"

#include <QCoreApplication>

#include <cstdio>

using namespace handlens;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Settings settings(arguments.at(2));
    UsageLedger ledger(arguments.at(1), settings);
    for (int i = 0; i < arguments.at(3).toInt(); ++i) {
        const Result<quint64> ticket = ledger.begin(QStringLiteral("tencent"), 1000);
        std::puts(ticket ? "sent" : qPrintable(errorKindName(ticket.error().kind)));
    }
    std::puts("done");
    std::fflush(stdout);
    return std::getchar() == EOF ? 0 : 1;
}
