// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/fakewallet.h"

#include <QDBusConnection>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto connectionName = "handlens-fake-wallet"_L1;

// KWallet::Wallet::EntryType
constexpr int unknown = 0;
constexpr int password = 1;

QString place(const QString& folder, const QString& key)
{
    return folder + u'/' + key;
}

} // namespace

FakeWallet::FakeWallet()
{
    moveToThread(&m_thread);
    m_thread.start();
}

FakeWallet::~FakeWallet()
{
    QDBusConnection::disconnectFromBus(connectionName);
    m_thread.quit();
    m_thread.wait();
}

bool FakeWallet::start(const QString& busAddress)
{
    QDBusConnection bus = QDBusConnection::connectToBus(busAddress, connectionName);
    return bus.registerObject(u"/modules/kwalletd5"_s, this, QDBusConnection::ExportAllSlots)
        && bus.registerService(u"org.kde.kwalletd5"_s);
}

int FakeWallet::open(const QString&, qlonglong, const QString&)
{
    return m_refuses ? -1 : 1;
}

int FakeWallet::entryType(int, const QString& folder, const QString& key, const QString&)
{
    return m_entries.contains(place(folder, key)) ? password : unknown;
}

QString FakeWallet::readPassword(int, const QString& folder, const QString& key, const QString&)
{
    return m_entries.value(place(folder, key));
}

int FakeWallet::writePassword(
    int, const QString& folder, const QString& key, const QString& value, const QString&)
{
    m_entries.insert(place(folder, key), value);
    return 0;
}

int FakeWallet::removeEntry(int, const QString& folder, const QString& key, const QString&)
{
    return m_entries.remove(place(folder, key)) > 0 ? 0 : -3;
}

} // namespace handlens::test
