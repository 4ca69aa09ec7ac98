// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/addressfetch.h"

#include <vector>

namespace handlens {

class SessionPictures;

/// Brings in pictures from web addresses: each is fetched once and kept in a file of the session, like a
/// pasted one.
class AddressIntake final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this; `transport` may be null.
    AddressIntake(Transport* transport, SessionPictures& pictures);

    void add(const QUrl& address);
    /// Forgets what is on its way.
    void stop();
    [[nodiscard]] bool isBusy() const { return !m_fetches.empty(); }

signals:
    void fetched(const QUrl& address, const QString& file);
    void failed(const handlens::Error& error);

private:
    void take(const AddressFetch* fetch, const Result<QByteArray>& picture);

    Transport* m_transport;
    SessionPictures& m_pictures;
    std::vector<std::unique_ptr<AddressFetch>> m_fetches;
};

} // namespace handlens
