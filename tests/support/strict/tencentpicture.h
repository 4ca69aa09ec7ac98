// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/httpmessage.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>

namespace handlens::test {

/// The bytes of plain Base64: no prefix, no line breaks, right padding. Nothing when it is anything else.
[[nodiscard]] std::optional<QByteArray> strictBase64(const QString& text);

/// "jpeg" or "png" by content; empty for everything else.
[[nodiscard]] QByteArray pictureFormat(const QByteArray& bytes);

/// The pixels of a picture that can be decoded to its end; invalid when it cannot.
[[nodiscard]] QSize pictureSize(const QByteArray& bytes);

/// A name in `request` that comes twice, or is not among `known` (lower case) or those of HTTP itself; empty
/// when all is well.
[[nodiscard]] QByteArray strayHeader(const ReceivedRequest& request, const QByteArrayList& known);

/// The raw HMAC with SHA-1 or SHA-256, from its definition (RFC 2104) and not from the product's code.
[[nodiscard]] QByteArray hmacOfSha1(QByteArray key, const QByteArray& text);
[[nodiscard]] QByteArray hmacOfSha256(QByteArray key, const QByteArray& text);

} // namespace handlens::test
