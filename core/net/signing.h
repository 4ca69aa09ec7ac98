// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace handlens {

[[nodiscard]] QByteArray hmacSha1(const QByteArray& key, const QByteArray& text); ///< 20 raw bytes
[[nodiscard]] QByteArray hmacSha256(const QByteArray& key, const QByteArray& text); ///< 32 raw bytes
[[nodiscard]] QByteArray sha256Hex(const QByteArray& bytes); ///< lower case

} // namespace handlens
