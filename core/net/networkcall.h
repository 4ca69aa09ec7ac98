// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/callfailure.h"
#include "net/transport.h"

#include <QTimer>

class QNetworkAccessManager;

namespace handlens {

/// One request over a manager, and so a connection, of its own. Everything that takes too long ends it, each
/// with its own sentence.
///
/// Of its own, because Qt has no other way not to send over a kept connection: on one that died unnoticed
/// (sleep, another Wi-Fi, a server that closes without a word) a paid body leaves for nowhere, and its
/// outcome is unknown.
class NetworkCall final : public HttpCall
{
    Q_OBJECT
public:
    NetworkCall(const TransportLimits& limits, const HttpRequest& request);
    ~NetworkCall() override;

    void start() override;
    [[nodiscard]] bool bodyLeft() const override { return m_bodyLeft; }

private:
    /// Safe inside the signals of what belongs to it.
    struct DeleteLater {
        void operator()(QNetworkAccessManager* manager) const;
    };

    void send();
    void connectReply();
    void noteBodyTaken(bool wholly);
    void noteRequestSent();
    void noteProgress(qint64 sent);
    void checkHead();
    void checkSize();
    void endSilence();
    void finish();
    void fail(CallEnd why, std::chrono::milliseconds limit = {});
    void end(const Result<HttpReply>& result);
    void dropReply();
    [[nodiscard]] QString proxyOnTheWay() const;

    std::unique_ptr<QNetworkAccessManager, DeleteLater> m_manager;
    TransportLimits m_limits;
    HttpRequest m_request; ///< its body only until it is sent
    qint64 m_bodySize;
    QNetworkReply* m_reply = nullptr; ///< of m_manager; none before the start and after the end
    QTimer m_connectTimer;
    QTimer m_silenceTimer;
    QTimer m_totalTimer;
    QSslError::SslError m_tls = QSslError::NoError;
    bool m_bodyLeft = false;
    bool m_wholeBodyLeft = false;
    bool m_requestLeft = false;
};

} // namespace handlens
