// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/networktransport.h"

#include <QTest>
#include <QTestEventLoop>

#include <optional>

namespace handlens::test {

/// One call, from begin to end.
class Probe final
{
public:
    Probe(Transport& transport, const HttpRequest& request)
        : m_call(transport.call(request))
    {
        QObject::connect(
            m_call.get(), &HttpCall::finished, m_call.get(), [this](const Result<HttpReply>& reply) {
                ++m_endings;
                m_result = reply;
                m_loop.exitLoop();
            });
        m_call->start();
    }

    /// Waits for the end; false when there is none within 20 seconds. In a real event loop: qWaitFor() sleeps
    /// between its rounds, and a body takes many.
    [[nodiscard]] bool ends()
    {
        if (m_endings == 0)
            m_loop.enterLoopMSecs(20'000);
        return m_endings > 0;
    }

    [[nodiscard]] HttpCall& call() { return *m_call; }
    void destroyCall() { m_call.reset(); }
    [[nodiscard]] int endings() const { return m_endings; }
    /// Once it ended.
    [[nodiscard]] bool isAnswered() const { return m_result->has_value(); }
    [[nodiscard]] HttpReply reply() const { return m_result->value_or(HttpReply()); }
    [[nodiscard]] Error error() const { return m_result->has_value() ? Error() : m_result->error(); }

private:
    QTestEventLoop m_loop;
    std::unique_ptr<HttpCall> m_call;
    std::optional<Result<HttpReply>> m_result;
    int m_endings = 0;
};

/// A paid POST of `body` to `url`.
[[nodiscard]] inline HttpRequest post(const QUrl& url, const QByteArray& body)
{
    HttpRequest request;
    request.url = url;
    request.url.setPath(QStringLiteral("/ocr"));
    request.headers
        = { { "Content-Type", "application/json" }, { "Authorization", "canary-of-a-signature" } };
    request.body = body;
    request.paid = true;
    return request;
}

} // namespace handlens::test
