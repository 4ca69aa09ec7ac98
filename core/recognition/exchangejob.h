// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/transport.h"
#include "recognition/exchange.h"
#include "recognition/keptanswers.h"
#include "recognition/outgoing.h"
#include "recognition/recognitionjob.h"
#include "recognition/repeats.h"
#include "recognition/sendledger.h"
#include "recognition/servicestate.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>

namespace handlens {

/// What jobs of cloud services need; made once, in main. All referred to must outlive the providers.
struct CloudServices {
    Transport& transport;
    SendLedger& ledger;
    KeptAnswers& kept;
    RetryPolicy retry = {};
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    std::function<double()> random = {}; ///< 0…1, for the waits; empty: Qt's
    double rateScale = 1; ///< of every provider's requests a second; tests of thousands of calls hurry
};

/// Prepares a page's picture off the window's thread and holds the conversation about it: rate, ledger, kept
/// answers, and what may be sent again by itself (design §5.1). Destroying it aborts at once and books what
/// had left as unknown.
class ExchangeJob final : public RecognitionJob
{
    Q_OBJECT
public:
    using MakeExchange = std::function<std::unique_ptr<Exchange>(ExchangeInput)>;

    /// `descriptor`, `state` and `services` must outlive the job; `request` is complete (fallbacks,
    /// credentials).
    /// `limits`: of the picture that is sent.
    ExchangeJob(const ProviderDescriptor& descriptor, const ImageLimits& limits,
        const CloudServices& services, ServiceState& state, QThreadPool& workers, RecognitionRequest request,
        MakeExchange makeExchange);
    ~ExchangeJob() override;

    void start() override;
    [[nodiscard]] bool mayBeBilled() const override;

private:
    void takePrepared();
    [[nodiscard]] bool answerFromKept();
    [[nodiscard]] bool readAnew(Recognition& kept);
    [[nodiscard]] bool claimAnswer();
    void waitForChange();
    void giveUpExchange();
    void next();
    void sendNow();
    void send(const HttpRequest& request);
    void handle(const Result<HttpReply>& reply);
    void handleTransportError(Error error);
    void handleFailure(TurnFailure failure, const HttpReply& reply);
    void wait(std::chrono::milliseconds time);
    void book(std::optional<Outcome> outcome);
    void succeed(Recognition recognition);
    void fail(Error error);

    const ProviderDescriptor& m_descriptor;
    ImageLimits m_limits;
    const CloudServices& m_services;
    ServiceState& m_state;
    QThreadPool& m_workers;
    RecognitionRequest m_request;
    MakeExchange m_makeExchange;
    Repeats m_repeats;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QFutureWatcher<Result<Outgoing>> m_preparing;
    AnswerKey m_key;
    QStringList m_notices;
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<HttpCall> m_call;
    quint64 m_callNumber = 0; ///< what comes of an earlier call is ignored
    QTimer m_wait;
    QElapsedTimer m_clock; ///< since start()
    QElapsedTimer m_callClock;
    std::optional<quint64> m_ticket; ///< of the ledger, while a paid request is on its way
    bool m_callIsPaid = false;
    bool m_claimed = false; ///< nobody else asks for the same answer meanwhile
};

} // namespace handlens
