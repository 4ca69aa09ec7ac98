// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/huawei/huaweiexchange.h"
#include "support/strict/huaweiservice.h"

namespace handlens::test {

/// Exchanges of one provider, and the strict service they are told to use, without sockets or time.
struct HuaweiTalk {
    HuaweiTalk();

    /// A conversation about `image` (or `address`) with the fallbacks and `options` laid over them.
    [[nodiscard]] std::unique_ptr<HuaweiExchange> exchange(
        const ReaderOptions& options = {}, const QString& address = {});
    /// What the exchange wants to send now; fails the test when it wants to hold or gives up.
    [[nodiscard]] HttpRequest wanted(Exchange& exchange) const;
    /// One request and its answer.
    [[nodiscard]] Turn ask(Exchange& exchange);
    /// Goes on until there is a recognition or a failure.
    [[nodiscard]] Turn finish(Exchange& exchange);
    /// Goes on to the recognition; empty, and the test fails, when there is none.
    [[nodiscard]] Recognition read(Exchange& exchange);

    HuaweiService service;
    ServiceState state { 0 };
    HuaweiShared shared { state, IamCache(state), {} };
    Credentials credentials;
    PreparedImage image;
    QDateTime now;
    QList<HttpRequest> sent; ///< all that was asked
};

/// Options for a token, and none of the project.
[[nodiscard]] ReaderOptions tokenOptions();
/// Options that give the project id, so that nothing is looked up.
[[nodiscard]] ReaderOptions projectOptions();
/// The failure in `turn`; empty when it is none.
[[nodiscard]] TurnFailure failureIn(const Turn& turn);
/// What becomes of a picture that is answered with `answer`.
[[nodiscard]] TurnFailure failureFor(
    HuaweiTalk& talk, const ServedAnswer& answer, const ReaderOptions& options = projectOptions());
/// A white PNG of `size`.
[[nodiscard]] PreparedImage whitePicture(const QSize& size);

} // namespace handlens::test
