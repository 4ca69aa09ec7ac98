// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/transport.h"
#include "recognition/cloudprovider.h"

#include <deque>
#include <map>

namespace handlens::test {

/// How one call of the scripted transport ends.
struct ScriptedCall {
    Result<HttpReply> reply;
    bool bodyLeft = true;
    bool never = false; ///< until it is destroyed
};

/// A network that answers as a test wrote, one call after the other.
class ScriptedTransport final : public Transport
{
public:
    std::deque<ScriptedCall> script; ///< taken from the front; empty: an answer "ok"
    QList<HttpRequest> requests;
    int alive = 0; ///< calls that were neither ended nor destroyed

    [[nodiscard]] std::unique_ptr<HttpCall> call(const HttpRequest& request) override;
};

/// A ledger in memory that can be full.
class CountingLedger final : public SendLedger
{
public:
    int begun = 0;
    int succeeded = 0;
    std::map<Outcome, int> ended;
    bool full = false;

    [[nodiscard]] Result<quint64> begin(const QString& provider, qint64 bytes) override;
    void end(quint64 ticket, std::optional<Outcome> outcome, std::chrono::milliseconds took) override;
    [[nodiscard]] int open() const;
};

/// A provider with the simplest protocol: the body "picture", the answer "ok"; "token" asks for a free turn
/// first; any answer "error NAME" fails with the remedy NAME ("wait", "clock", "token", "none"). Its one line
/// is scored as its option "scale" says, which is not sent.
class PlainCloudProvider final : public CloudProvider
{
public:
    /// `limits`: of the pictures it takes.
    explicit PlainCloudProvider(
        const CloudServices& services, bool needsToken = false, const ImageLimits& limits = {});

    QList<QDateTime> askedAt; ///< the `now` of each request
    QList<ExchangeInput> inputs;

protected:
    [[nodiscard]] std::unique_ptr<Exchange> createExchange(ExchangeInput input) override;

private:
    bool m_needsToken;
};

} // namespace handlens::test
