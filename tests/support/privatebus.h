// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace handlens::test {

/// A session bus and a home of its own, and on it, when asked for, a real keychain (gnome-keyring). Nothing
/// of the person who runs the test is seen or touched: only programs started with environment() are on it.
class PrivateBus final
{
public:
    PrivateBus() = default;
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// What is missing on this computer, empty when nothing is: for QSKIP.
    [[nodiscard]] static QString missingTool();

    [[nodiscard]] bool start();
    /// Starts the keychain, unlocked, and waits until it answers.
    [[nodiscard]] bool startKeychain();
    /// Locks it; nobody is there to unlock it again.
    [[nodiscard]] bool lockKeychain();
    /// The keychain stops running in the middle of what it does, and stays on the bus.
    void freezeKeychain();
    void thawKeychain();
    void killKeychain();

    /// For programs that are to see this bus.
    [[nodiscard]] QProcessEnvironment environment() const;
    /// The home folder, which holds the keychain's own files in keychainFolder().
    [[nodiscard]] QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    [[nodiscard]] QString keychainFolder() const;

    /// Of the bus, as in DBUS_SESSION_BUS_ADDRESS.
    [[nodiscard]] QString address() const;

private:
    [[nodiscard]] bool waitForKeychain();
    void signalKeychain(int signal);

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keychain;
};

} // namespace handlens::test
