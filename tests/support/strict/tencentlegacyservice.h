// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/httpmessage.h"
#include "support/strict/tencentaccount.h"

#include <QDateTime>
#include <QMap>
#include <QMutex>
#include <QSet>

#include <optional>

namespace handlens::test {

/// The old handwriting service as strict as its manual: recomputes the signature from the raw bytes, takes
/// JSON and forms, and refuses every unknown, missing or mistyped field with the service's own code.
class TencentLegacyService final
{
public:
    /// `host` is what the Host header must say; empty: anything.
    explicit TencentLegacyService(TencentAccount account = {}, QByteArray host = {});

    /// To be asked with and without a socket, from any thread; must not outlive this.
    [[nodiscard]] Service service();
    [[nodiscard]] ServedAnswer serve(const ReceivedRequest& request);

    void setNow(const QDateTime& now); ///< the service's clock, which then stands; without it, the real one
    void answerNext(const ServedAnswer& answer); ///< instead of the next reading, once all was right

    [[nodiscard]] int requests() const; ///< asked, refused ones included
    [[nodiscard]] int reads() const; ///< pictures read
    /// Of the last body that was understood; `image` is the picture itself.
    [[nodiscard]] QMap<QByteArray, QByteArray> lastFields() const;

private:
    using Refusal = std::optional<ServedAnswer>;
    using Fields = QMap<QByteArray, QByteArray>;

    [[nodiscard]] ServedAnswer route(const ReceivedRequest& request);
    [[nodiscard]] Refusal refuseSignature(const QByteArray& authorization);
    [[nodiscard]] Refusal refuseTimes(const Fields& given);
    [[nodiscard]] Refusal refuseFields(const ReceivedRequest& request);

    TencentAccount m_account;
    QByteArray m_host;
    mutable QMutex m_mutex;
    QDateTime m_now;
    QList<ServedAnswer> m_next;
    Fields m_lastFields;
    QSet<QByteArray> m_seen; ///< signed texts, for replays
    int m_requests = 0;
    int m_reads = 0;
};

/// {"code", "message"}, without data.
[[nodiscard]] ServedAnswer tencentLegacyError(int status, int code, const QByteArray& words);

} // namespace handlens::test
