// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/httpmessage.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QMutex>

#include <optional>

namespace handlens::test {

/// Who may use the service.
struct HuaweiAccount {
    QByteArray accessKey = "REFEREEFAKEAK0000000";
    QByteArray secretKey = "refereeFakeSk00000000000000000000000000000";
    QString domain = QStringLiteral("handlens-company");
    QString user = QStringLiteral("reader");
    QString password = QStringLiteral("p\"a\\ss wörd");
    QString region = QStringLiteral("cn-north-4");
    QString projectId = QStringLiteral("0123456789abcdef0123456789abcdef");
};

/// Huawei's OCR and its sign-in service as strict as the manuals: recomputes the signature from the raw
/// bytes, knows its own tokens only, refuses every unknown, missing or mistyped field with the service's own
/// error, and locks the key after five refusals in a row.
class HuaweiService final
{
public:
    explicit HuaweiService(HuaweiAccount account = {});

    /// To be asked with and without a socket, from any thread; must not outlive this.
    [[nodiscard]] Service service();
    [[nodiscard]] ServedAnswer serve(const ReceivedRequest& request);

    void setNow(const QDateTime& now); ///< the service's clock; it stands
    void setResult(const QByteArray& json); ///< what reading answers from now on
    void answerNext(const ServedAnswer& answer); ///< instead of the next reading
    void forgetTokens(); ///< as if all had ended early

    [[nodiscard]] int reads() const { return m_reads; } ///< pictures read
    [[nodiscard]] int readRequests() const { return m_readRequests; } ///< asked to read, refused ones too
    [[nodiscard]] int tokens() const { return m_tokens; } ///< tokens given out
    [[nodiscard]] int lookups() const { return m_lookups; } ///< project ids given out
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] QJsonObject lastFields() const { return m_lastFields; } ///< of the last reading's body

private:
    using Refusal = std::optional<ServedAnswer>;

    [[nodiscard]] ServedAnswer route(const ReceivedRequest& request);
    [[nodiscard]] ServedAnswer giveToken(const ReceivedRequest& request);
    [[nodiscard]] ServedAnswer giveProjects(const ReceivedRequest& request);
    [[nodiscard]] ServedAnswer read(const ReceivedRequest& request, const QString& api);
    [[nodiscard]] Refusal refuseSender(const ReceivedRequest& request);
    [[nodiscard]] Refusal refuseToken(const QByteArray& token) const;
    [[nodiscard]] ServedAnswer withHeaders(ServedAnswer answer);

    HuaweiAccount m_account;
    QMutex m_mutex;
    QDateTime m_now;
    QByteArray m_result;
    QList<ServedAnswer> m_next;
    QHash<QByteArray, QDateTime> m_ends; ///< of the tokens
    QJsonObject m_lastFields;
    int m_reads = 0;
    int m_readRequests = 0;
    int m_tokens = 0;
    int m_lookups = 0;
    int m_refusedInARow = 0;
    int m_requests = 0;
};

} // namespace handlens::test
