// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace handlens {

/// `fields` as compact JSON with the Base64 of `picture` under `key`: the picture is encoded straight into
/// the body, so that no second copy of it is in memory.
[[nodiscard]] QByteArray jsonBody(
    const QJsonObject& fields, const QByteArray& key, const QByteArray& picture);

} // namespace handlens
