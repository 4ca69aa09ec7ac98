// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "session/usageledger.h"
#include "settings/settings.h"
#include "support/memorycredentialstore.h"
#include "support/scriptedprovider.h"
#include "window/mainwindow.h"

#include <QTemporaryDir>

#include <vector>

namespace handlens::test {

/// The whole window over a scripted provider, with every folder in a temporary one.
class WindowFixture final
{
public:
    /// Every page reads as `lines`, every character as sure as `confidence`.
    /// `services`: further providers; they must outlive the fixture.
    WindowFixture(const QStringList& lines, double confidence, const std::vector<Provider*>& services = {});

    /// A white picture of its own in the fixture's folder.
    [[nodiscard]] QString picture(const QString& name, const QSize& size = { 600, 400 }) const;
    [[nodiscard]] QAction* action(const QString& text) const;
    /// What a window over `other` works on.
    [[nodiscard]] WindowServices servicesFor(Session& other, const QString& recoveryFolder);

    QTemporaryDir folder;
    Settings settings;
    MemoryCredentialStore credentials;
    UsageLedger ledger;
    Session session;
    ScriptedProvider provider;
    std::vector<Provider*> providers; ///< the scripted one first
    MainWindow window;
};

} // namespace handlens::test
