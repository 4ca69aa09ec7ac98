// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/transport.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace handlens {

/// Fetches the picture at a web address: one GET, without credentials, cookies or redirects. Destroying it
/// aborts.
class AddressFetch final : public QObject
{
    Q_OBJECT
public:
    /// `transport` must outlive this; null: there is no way to the network, and it fails.
    AddressFetch(Transport* transport, const QUrl& address, QObject* parent = nullptr);
    ~AddressFetch() override;

    /// To be called once; finished() comes from the event loop.
    void start();
    [[nodiscard]] const QUrl& address() const { return m_address; }
    [[nodiscard]] qint64 received() const { return m_received; } ///< bytes so far
    [[nodiscard]] qint64 total() const { return m_total; } ///< bytes; −1: not known (yet)

signals:
    /// received() or total() changed.
    void progressed();
    /// The bytes, whatever they are; or an error of kind Image, the picture's own as with a file that cannot
    /// be opened. Says nothing of the address but its host: the rest may hold a key.
    void finished(const handlens::Result<QByteArray>& picture);

private:
    void noteProgress(qint64 received, qint64 total);
    void handle(const Result<HttpReply>& reply);
    void finishLater(const Result<QByteArray>& picture);

    Transport* m_transport;
    QUrl m_address;
    qint64 m_received = 0;
    qint64 m_total = -1;
    std::unique_ptr<HttpCall> m_call;
};

/// What to call a page from `address`: the last part of its path, else the host.
[[nodiscard]] QString pageNameOf(const QUrl& address);

} // namespace handlens
