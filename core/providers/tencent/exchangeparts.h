// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/answerlines.h"
#include "recognition/exchange.h"

namespace handlens {

/// The bytes of the credential `key`; empty when it is not given.
[[nodiscard]] QByteArray credentialBytes(const ExchangeInput& input, const QString& key);

/// Fails, outcome NotSent, when there is neither picture nor address (an empty picture would be billed), or
/// when a credential holds a control character, which has no place in a header.
[[nodiscard]] Result<void> checkSendable(const ExchangeInput& input, const QString& provider);

/// The sentence for an answer without the id that the service is asked about it by.
[[nodiscard]] QString missingRequestId();

/// The service's id of a request as it may be shown and kept.
[[nodiscard]] QString shownRequestId(const QString& id, const ExchangeInput& input);

/// What `provider` read: everything but id, reader, when and sentHash.
[[nodiscard]] Recognition recognitionFrom(const ExchangeInput& input, const QString& provider,
    const QString& model, const QByteArray& rawAnswer, AnswerLines read);

} // namespace handlens
