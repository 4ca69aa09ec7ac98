// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkReply>

namespace handlens {

struct HttpReply;

/// Whether the service itself ended the exchange: Qt reports a status from 400 on as an error as well, and
/// wants to have the body back for 307 and 308 even where it shall not follow, and sometimes where the end of
/// the connection is the end of the answer (whether that is whole, its reader will see); the other errors are
/// its own.
[[nodiscard]] bool isAnswered(const QNetworkReply& reply, int status);

/// Fewer bytes came than were announced.
[[nodiscard]] bool isCut(const HttpReply& reply);

/// The body is compressed.
[[nodiscard]] bool isEncoded(const QNetworkReply& reply);

/// The bytes of all headers that are here.
[[nodiscard]] qsizetype headSize(const QNetworkReply& reply);

} // namespace handlens
