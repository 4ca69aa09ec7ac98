// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/httpmessage.h"

#include <QDateTime>

namespace handlens::test {

/// What is wrong with the AK/SK signature of a request.
enum class SignatureFault { None, Missing, Clock, Wrong };

/// Recomputes the signature of `request` from its raw bytes, by this file's own reading of the signing guide.
[[nodiscard]] SignatureFault signatureFault(const ReceivedRequest& request, const QByteArray& accessKey,
    const QByteArray& secretKey, const QDateTime& now);

} // namespace handlens::test
