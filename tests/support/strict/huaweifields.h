// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/httpmessage.h"

#include <QJsonObject>

#include <optional>

namespace handlens::test {

/// The answer to a body that asks the API `api` to read what the manual does not allow; nothing when all is
/// well. Fills `fields` with what was asked.
[[nodiscard]] std::optional<ServedAnswer> refuseFields(
    const ReceivedRequest& request, const QString& api, QJsonObject& fields);

/// {"error_code", "error_msg"}
[[nodiscard]] ServedAnswer huaweiError(int status, const QByteArray& code, const QByteArray& words);

} // namespace handlens::test
