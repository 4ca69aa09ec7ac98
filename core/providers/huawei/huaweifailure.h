// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/exchange.h"

#include <QJsonValue>

namespace handlens {

/// A request to Huawei that was answered, as far as its failure depends on it.
struct HuaweiTurn {
    enum class Step {
        Token, ///< sign in
        Project, ///< look up the project id
        Read, ///< the paid one
    };
    Step step = Step::Read;
    bool withToken = false; ///< proven by a token, not by an access key
    QString host;
    QDateTime sentAt; ///< by the service's clock as far as it was known
    Credentials secrets; ///< kept out of what is reported
};

/// An error's code; the sign-in service gives numbers, the others words. Empty: there is none.
[[nodiscard]] QString huaweiCode(const QJsonValue& value);

/// How far the service's clock (Date header of `reply`) is before the one the request went by; nothing
/// without a date.
[[nodiscard]] std::optional<std::chrono::seconds> clockAhead(const HttpReply& reply, const QDateTime& sentAt);
/// Whether the request was refused for its time: a 401 about an access key, and the clocks 15 minutes apart.
[[nodiscard]] bool isClockFailure(const HttpReply& reply, const HuaweiTurn& turn);

/// The failure that `reply` is: the service's own error (Refused) with a sentence on what to do, or
/// unexpectedAnswer() (never Unknown where the request was free). An access key that was refused has no
/// remedy: five refusals in a row lock it.
[[nodiscard]] TurnFailure huaweiFailure(const HttpReply& reply, const HuaweiTurn& turn);

/// The service's id of the request `reply` answers, from its header; without `secrets` it may echo.
[[nodiscard]] QString huaweiRequestId(const HttpReply& reply, const Credentials& secrets);

} // namespace handlens
