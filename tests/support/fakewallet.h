// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QObject>
#include <QThread>

#include <atomic>

namespace handlens::test {

/// The part of KWallet (KDE's keychain) that QtKeychain calls, on a bus of the tests' own. Answers from a
/// thread of its own, since a test waits for a program that waits for it.
class FakeWallet final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")
public:
    FakeWallet();
    ~FakeWallet() override;

    [[nodiscard]] bool start(const QString& busAddress);
    /// The person says no when asked to open the wallet.
    void refuseToOpen(bool refuse) { m_refuses = refuse; }

    // Names and types are KWallet's (org.kde.KWallet.xml).
public slots:
    QString networkWallet() { return QStringLiteral("kdewallet"); }
    int open(const QString& wallet, qlonglong window, const QString& program);
    int entryType(int handle, const QString& folder, const QString& key, const QString& program);
    QString readPassword(int handle, const QString& folder, const QString& key, const QString& program);
    int writePassword(
        int handle, const QString& folder, const QString& key, const QString& value, const QString& program);
    int removeEntry(int handle, const QString& folder, const QString& key, const QString& program);

private:
    std::atomic<bool> m_refuses = false;
    QMap<QString, QString> m_entries; ///< by folder and key; the thread's alone once it runs
    QThread m_thread;
};

} // namespace handlens::test
