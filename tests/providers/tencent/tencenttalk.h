// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/exchange.h"
#include "support/httpmessage.h"
#include "support/strict/tencentaccount.h"

namespace handlens::test {

/// 2023-11-14 22:13:20 UTC: when these tests take place.
[[nodiscard]] QDateTime talkTime();

/// A page of 200 × 150 pixels, encoded as `format`.
[[nodiscard]] PreparedImage samplePicture(const QString& format = QStringLiteral("jpeg"));

/// What the provider's own check would hand to an exchange: all options of `options` over the defaults, and
/// the credentials of `account`.
[[nodiscard]] ExchangeInput legacyInput(
    const ReaderOptions& options = {}, const TencentAccount& account = {});
[[nodiscard]] ExchangeInput v3Input(const ReaderOptions& options = {}, const TencentAccount& account = {});

/// The request `exchange` makes at `now`; the test ends where it makes none.
[[nodiscard]] HttpRequest requestOf(Exchange& exchange, const QDateTime& now = talkTime());

/// One turn with `service`, without a socket.
[[nodiscard]] Turn talk(Exchange& exchange, const Service& service, const QDateTime& now = talkTime());

/// What `body` with `status` means to a fresh exchange of either service.
[[nodiscard]] Turn legacyTurn(const QByteArray& body, int status = 200, const ReaderOptions& options = {});
[[nodiscard]] Turn v3Turn(const QByteArray& body, int status = 200, const ReaderOptions& options = {});

/// The recognition in `turn`; an empty one, without request id, where it failed.
[[nodiscard]] Recognition recognitionIn(const Turn& turn);
/// The failure in `turn`; with an empty message where there is none.
[[nodiscard]] TurnFailure failureIn(const Turn& turn);

/// The bytes of a file of tests/data/tencent.
[[nodiscard]] QByteArray recorded(const QString& name);

} // namespace handlens::test
