// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QUrl>

namespace handlens {

/// Where a service is, given as `scheme://host[:port]` (design §7): https anywhere, plain http only to
/// 127.0.0.1, ::1 and localhost, in every build. Fails with kind Usage and a sentence otherwise. The result
/// has no path.
[[nodiscard]] Result<QUrl> parseEndpoint(const QString& text);

/// Whether `url` may be asked at all: https, or plain http to this computer.
[[nodiscard]] bool isAllowedUrl(const QUrl& url);

/// Whether `url` leads to this computer: 127.0.0.1, ::1 or localhost.
[[nodiscard]] bool isThisComputer(const QUrl& url);

} // namespace handlens
