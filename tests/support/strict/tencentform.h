// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/httpmessage.h"

#include <QMap>

#include <optional>

namespace handlens::test {

/// The fields of a multipart/form-data body, byte for byte as RFC 7578 wants it; the only file is `image`,
/// named page.jpg or page.png with the type that fits. Nothing for anything else.
[[nodiscard]] std::optional<QMap<QByteArray, QByteArray>> strictForm(const ReceivedRequest& request);

/// The fields of a JSON body whose values are all texts, `image` decoded from Base64; nothing for anything
/// else.
[[nodiscard]] std::optional<QMap<QByteArray, QByteArray>> strictJsonTexts(const ReceivedRequest& request);

} // namespace handlens::test
