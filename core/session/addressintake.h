// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/addressfetch.h"

#include <vector>

namespace handlens {

class SessionPictures;

/// How the pictures that are being fetched stand.
struct FetchProgress {
    int pictures = 0; ///< on their way; 0: nothing is going on
    qint64 received = 0; ///< bytes of them all
    qint64 total = -1; ///< bytes of them all; −1: not known of at least one of them
    bool operator==(const FetchProgress&) const = default;
};

/// Brings in pictures from web addresses: each is fetched once and kept in a file of the session, like a
/// pasted one.
class AddressIntake final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this; `transport` may be null.
    AddressIntake(Transport* transport, SessionPictures& pictures);

    /// Fetches a picture, once and without credentials; fetched() or failed() tells.
    void add(const QUrl& address);
    /// Forgets what is on its way, without a word about it.
    void stop();
    [[nodiscard]] bool isBusy() const { return !m_fetches.empty(); }
    [[nodiscard]] FetchProgress progress() const;

signals:
    void progressed();
    void fetched(const QUrl& address, const QString& file);
    void failed(const handlens::Error& error);

private:
    void take(const AddressFetch* fetch, const Result<QByteArray>& picture);

    Transport* m_transport;
    SessionPictures& m_pictures;
    std::vector<std::unique_ptr<AddressFetch>> m_fetches;
};

} // namespace handlens
