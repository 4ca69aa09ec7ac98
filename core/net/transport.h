// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "net/http.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace handlens {

/// How long anything may take, and how much may come (design §5.2).
struct TransportLimits {
    std::chrono::milliseconds connect { 10'000 }; ///< until the first byte of the request can leave
    std::chrono::milliseconds inactivity { 30'000 }; ///< without a byte in either direction
    std::chrono::milliseconds total { 60'000 }; ///< from begin to end, and …
    qint64 slowestBytesPerSecond = 128LL * 1024; ///< … this much longer for a body of this many bytes
    qint64 answerBytes = 16LL * 1024 * 1024;
};

/// One request on its way. Ends exactly once, with finished(); destroying it aborts it at once, and then
/// nothing is emitted any more.
class HttpCall : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins; to be called once.
    virtual void start() = 0;
    /// A byte of the body may have left this computer.
    [[nodiscard]] virtual bool bodyLeft() const = 0;

signals:
    /// Bytes of the body handed over so far.
    void uploaded(qint64 sent, qint64 total);
    /// Bytes of the answer's body that are here, and how many were announced; −1: that is not known.
    void downloaded(qint64 received, qint64 total);
    /// A complete answer of any status, 3xx included; or an error of kind Network whose outcome is NotSent
    /// (no byte of the body left) or Unknown.
    void finished(const handlens::Result<handlens::HttpReply>& reply);
};

/// The one way to the network.
class Transport
{
public:
    Transport() = default;
    virtual ~Transport() = default;
    Q_DISABLE_COPY_MOVE(Transport)

    /// A call that has not started. The transport must outlive it.
    [[nodiscard]] virtual std::unique_ptr<HttpCall> call(const HttpRequest& request) = 0;
};

} // namespace handlens
