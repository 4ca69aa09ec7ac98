// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>

namespace handlens {

/// Keeps a batch of pages from locking an account: Huawei locks an access key (and an IAM user) for minutes
/// after five refusals in a row, and counts what comes in that time (API gateway, error APIG.0301).
class RefusedKeys final
{
public:
    /// Whether `account` may be tried: not four refusals in a row, the last within five minutes before `now`.
    [[nodiscard]] bool mayTry(const QByteArray& account, const QDateTime& now) const;
    void refused(const QByteArray& account, const QDateTime& now);
    void accepted(const QByteArray& account);

private:
    struct Refusals {
        int inARow = 0;
        QDateTime last;
    };
    QHash<QByteArray, Refusals> m_refusals;
};

} // namespace handlens
