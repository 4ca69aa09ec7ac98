// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/callfailure.h"
#include "net/transport.h"

#include <QTimer>

class QNetworkAccessManager;

namespace handlens {

/// One request over `manager`. Everything that takes too long ends it, each with its own sentence.
class NetworkCall final : public HttpCall
{
    Q_OBJECT
public:
    NetworkCall(QNetworkAccessManager& manager, const TransportLimits& limits, const HttpRequest& request);
    ~NetworkCall() override;

    void start() override;
    [[nodiscard]] bool bodyLeft() const override { return m_bodyLeft; }

private:
    /// Aborts, in case it still runs, without a word; safe inside the reply's own signals.
    struct Release {
        void operator()(QNetworkReply* reply) const;
    };

    void send();
    void connectReply();
    void noteBodyTaken();
    void noteRequestSent();
    void noteProgress(qint64 sent);
    void checkHead();
    void checkSize();
    void finish();
    void fail(CallEnd why, std::chrono::milliseconds limit = {});
    void end(const Result<HttpReply>& result);
    void dropReply();
    [[nodiscard]] QString proxyOnTheWay() const;

    QNetworkAccessManager& m_manager;
    TransportLimits m_limits;
    HttpRequest m_request; ///< its body only until it is sent
    qint64 m_bodySize;
    std::unique_ptr<QNetworkReply, Release> m_reply;
    QTimer m_connectTimer;
    QTimer m_silenceTimer;
    QTimer m_totalTimer;
    QSslError::SslError m_tls = QSslError::NoError;
    bool m_bodyLeft = false;
    bool m_requestLeft = false;
};

} // namespace handlens
