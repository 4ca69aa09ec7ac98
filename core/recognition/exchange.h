// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "document/recognition.h"
#include "net/http.h"
#include "recognition/provider.h"

#include <optional>
#include <variant>

namespace handlens {

/// What may be done about a failure without asking (design §5.1); each kind at most as often as said there.
enum class Remedy {
    None,
    Wait, ///< throttled: the same again after a while
    CorrectClock, ///< our clock is off: once more with the time of the answer's Date header
    RenewToken, ///< the token is no longer good: once more; request() then gives the token's request
};

/// A turn that failed.
struct TurnFailure {
    Error error;
    Remedy remedy = Remedy::None;
};

/// The conversation goes on: request() gives what comes next.
struct NextTurn {
};

using Turn = std::variant<Recognition, NextTurn, TurnFailure>;

/// Nothing to send yet: another exchange of the same provider is fetching what this one needs (a token). Ask
/// again after ServiceState::changed().
struct Hold {
};

using NextRequest = std::variant<HttpRequest, Hold>;

/// What an exchange is about: the request, and what of the page is sent.
struct ExchangeInput {
    RecognitionRequest request; ///< options with all fallbacks, credentials checked
    PreparedImage image; ///< `bytes` are empty when the address is sent
    QString address; ///< sent instead of the pixels; empty: the pixels
};

/// One conversation with a service, without any input or output of its own: request() and accept() in turn
/// until a Recognition or a failure. Destroying it gives back what others may wait for.
class Exchange
{
public:
    Exchange() = default;
    virtual ~Exchange() = default;
    Q_DISABLE_COPY_MOVE(Exchange)

    /// What to send now. `now` is UTC by the service's clock as far as it is known; signatures are made for
    /// it afresh at every call. Free requests (a token, a project id) have `paid` false.
    [[nodiscard]] virtual Result<NextRequest> request(const QDateTime& now) = 0;
    /// Takes the answer to what request() gave last. The recognition is complete but for id, reader, when and
    /// sentHash; its polygons are page pixels.
    [[nodiscard]] virtual Turn accept(const HttpReply& reply) = 0;
};

/// Whether the service asks to send more slowly, whatever else it says: 429, and 503 with Retry-After (design
/// §5.1). 503 alone may come from a service that had begun to work.
[[nodiscard]] bool isThrottled(const HttpReply& reply);

/// The failure for an answer that is neither a result nor an error of the service's own (design §5.1): a
/// redirect is Failed; 429, and 503 with Retry-After, is Refused with Remedy::Wait; everything else — HTML,
/// broken or foreign JSON, 5xx — is Unknown. `service` is its name for people, `host` where it was asked.
[[nodiscard]] TurnFailure unexpectedAnswer(
    const HttpReply& reply, const QString& service, const QString& host);

} // namespace handlens
