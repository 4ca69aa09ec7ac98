// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/exchange.h"

namespace handlens {

/// What one error code means to the person.
struct CodeMeaning {
    ErrorKind kind = ErrorKind::Service;
    Remedy remedy = Remedy::None;
    QString sentence; ///< what to do; empty: nothing is known about the code
};

/// An error as the service told it.
struct ServiceWords {
    QString code;
    QString words; ///< in its own language; may be empty
    QString requestId; ///< may be empty
};

/// The failure for an error of the service's own: outcome Refused, the sentence as message; where there is
/// none, the code and the service's words. The words are shown visibly (design §5.8), are cut where they are
/// long, and hold none of the `credentials` they may echo.
/// `throttled`: the status asks to wait, whatever the code means.
[[nodiscard]] TurnFailure serviceFailure(const QString& provider, const CodeMeaning& meaning,
    const ServiceWords& said, const Credentials& credentials, bool throttled);

} // namespace handlens
