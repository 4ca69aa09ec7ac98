// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/httpmessage.h"

#include <QJsonObject>

#include <optional>

namespace handlens::test {

/// The answer to a body that asks the engine `action` for what its manual does not allow; nothing when all is
/// well. Fills `fields` with what was asked.
[[nodiscard]] std::optional<ServedAnswer> refuseTencentFields(
    const QByteArray& action, const QByteArray& body, QJsonObject& fields);

/// The documented answer of the engine `action` to `fields`.
[[nodiscard]] ServedAnswer tencentAnswer(const QByteArray& action, const QJsonObject& fields);

} // namespace handlens::test
