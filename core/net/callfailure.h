// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QNetworkReply>
#include <QSslError>

#include <chrono>

namespace handlens {

/// Why a call ended without a complete answer.
enum class CallEnd {
    Broken, ///< the network failed: CallFailure::code says how
    NoConnection, ///< TransportLimits::connect is over
    Silent, ///< TransportLimits::inactivity is over
    NoAnswer, ///< it is over since the request left, and no answer's head was whole by then
    TooSlow, ///< TransportLimits::total is over
    TooLong, ///< more came than TransportLimits::answerBytes
    HeadTooLong, ///< more header came than any service sends
    Encoded, ///< compressed, which was not asked for: what it unpacks to has no bound
};

/// What is known about a call that ended without a complete answer.
struct CallFailure {
    CallEnd why = CallEnd::Broken;
    QNetworkReply::NetworkError code = QNetworkReply::NoError;
    QSslError::SslError tls = QSslError::NoError; ///< what is wrong with the certificate
    bool tlsTooOld = false; ///< the server speaks nothing newer than TLS 1.1
    std::chrono::milliseconds limit { 0 }; ///< the time that was over
    QString host; ///< with its port, where that is not the usual one
    QString proxy; ///< `host:port` of the proxy on the way; empty without one
    Outcome outcome = Outcome::Unknown; ///< NotSent or Unknown
    bool paid = false; ///< the service may charge for it
};

/// `failure` as an error of kind Network. Never has anything of the address but the host: Qt's own texts have
/// the query in them, and with it signatures.
[[nodiscard]] Error callError(const CallFailure& failure);

} // namespace handlens
