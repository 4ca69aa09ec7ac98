// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/httpmessage.h"
#include "support/strict/tencentaccount.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMutex>

#include <optional>

namespace handlens::test {

/// Text recognition by API 3.0 as strict as the manuals: recomputes TC3-HMAC-SHA256 from the raw bytes, knows
/// the fields of each engine, and refuses every unknown, missing or mistyped one with the service's own
/// error.
class TencentService final
{
public:
    /// `host` is what the Host header must say; empty: whatever was signed.
    explicit TencentService(TencentAccount account = {}, QByteArray host = {});

    /// To be asked with and without a socket, from any thread; must not outlive this.
    [[nodiscard]] Service service();
    [[nodiscard]] ServedAnswer serve(const ReceivedRequest& request);

    void setNow(const QDateTime& now); ///< the service's clock, which then stands; without it, the real one
    void answerNext(const ServedAnswer& answer); ///< instead of the next reading, once all was right

    [[nodiscard]] int requests() const; ///< asked, refused ones included
    [[nodiscard]] int reads() const; ///< pictures read
    [[nodiscard]] QJsonObject lastFields() const; ///< of the last body that was understood

private:
    using Refusal = std::optional<ServedAnswer>;

    [[nodiscard]] ServedAnswer route(const ReceivedRequest& request);
    [[nodiscard]] Refusal refuseHeaders(const ReceivedRequest& request) const;
    [[nodiscard]] Refusal refuseSignature(const ReceivedRequest& request) const;
    [[nodiscard]] Refusal refuseKey(const ReceivedRequest& request, const QByteArray& secretId) const;

    TencentAccount m_account;
    QByteArray m_host;
    mutable QMutex m_mutex;
    QDateTime m_now;
    QList<ServedAnswer> m_next;
    QJsonObject m_lastFields;
    int m_requests = 0;
    int m_reads = 0;
};

/// {"Response": {"Error": {"Code", "Message"}, "RequestId"}}, with status 200 as always.
[[nodiscard]] ServedAnswer tencentError(const char* code, const QByteArray& words);

} // namespace handlens::test
