// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "net/http.h"

#include <QDateTime>

#include <optional>

namespace handlens {

/// What the sign-in service granted: what a request that reads needs besides its body.
struct IamGrant {
    Secret token; ///< for X-Auth-Token; empty where requests are signed with an access key
    QDateTime renewAt; ///< when another token is to be had, UTC by our own clock; invalid: never
    QString projectId; ///< 32 hexadecimal digits; empty: the token is for no project
};

/// POST /v3/auth/tokens (API reference of IAM, iam_30_0001) for the project of `region`; free.
[[nodiscard]] HttpRequest tokenRequest(
    const QUrl& iam, const Credentials& credentials, const QString& region);
/// The token of an answer 201, its end counted from `now` by its own dates; nothing when it is no such
/// answer.
[[nodiscard]] std::optional<IamGrant> tokenIn(const HttpReply& reply, const QDateTime& now);

/// GET /v3/projects?name=… (API reference of IAM), not signed yet; free.
[[nodiscard]] HttpRequest projectsRequest(const QUrl& iam, const QString& region);
/// The region's own project in the answer, which has the name of `region`; not one of its sub-projects, which
/// are named REGION_NAME. With an empty id when there is none; nothing when it is no such answer.
[[nodiscard]] std::optional<IamGrant> projectIn(const HttpReply& reply, const QString& region);

} // namespace handlens
