// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/exchangejob.h"

#include "base/logging.h"

#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace handlens {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ExchangeJob::ExchangeJob(const ProviderDescriptor& descriptor, const ImageLimits& limits,
    const CloudServices& services, ServiceState& state, QThreadPool& workers, RecognitionRequest request,
    MakeExchange makeExchange)
    : m_descriptor(descriptor)
    , m_limits(limits)
    , m_services(services)
    , m_state(state)
    , m_workers(workers)
    , m_request(std::move(request))
    , m_makeExchange(std::move(makeExchange))
    , m_repeats(services.retry, state, services.random)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &ExchangeJob::sendNow);
    // Queued: a listener may destroy the job from any of its signals.
    connect(
        &m_preparing, &QFutureWatcherBase::finished, this, &ExchangeJob::takePrepared, Qt::QueuedConnection);
}

ExchangeJob::~ExchangeJob()
{
    m_cancelled->store(true);
    book(mayBeBilled() ? Outcome::Unknown : Outcome::NotSent);
    m_call.reset();
    giveUpExchange();
}

void ExchangeJob::start()
{
    Q_ASSERT(!m_preparing.future().isValid());
    m_clock.start();
    ProviderDescriptor descriptor = m_descriptor;
    descriptor.limits = m_limits;
    m_preparing.setFuture(
        QtConcurrent::run(&m_workers, [request = m_request, descriptor, cancelled = m_cancelled] {
            return prepareOutgoing(
                request, descriptor, [cancelled] { return cancelled->load(std::memory_order_relaxed); });
        }));
}

bool ExchangeJob::mayBeBilled() const
{
    return m_ticket && m_call && m_call->bodyLeft();
}

void ExchangeJob::takePrepared()
{
    Result<Outgoing> outgoing
        = m_preparing.future().takeResult(); // taken, so that no copy of the bytes stays
    if (!outgoing) {
        // An image that cannot be opened is nobody's failure but its own; one that does not fit is ours.
        if (outgoing.error().outcome == Outcome::NotSent)
            fail(std::move(outgoing.error()));
        else
            emit finished(failure(std::move(outgoing.error())));
        return;
    }
    m_notices = outgoing->image.notices;
    m_key = { m_descriptor.id, sentOptions(m_descriptor, m_request.options), outgoing->hash,
        outgoing->image.toPage };
    m_exchange = m_makeExchange({ m_request, std::move(outgoing->image), outgoing->address });
    if (!answerFromKept())
        next();
}

bool ExchangeJob::answerFromKept()
{
    if (m_request.payAgain)
        return false;
    std::optional<Recognition> kept = m_services.kept.find(m_key, m_request.answers);
    if (!kept || (kept->options != m_request.options && !readAnew(*kept)))
        return false;
    kept->reader = m_request.reader;
    giveUpExchange();
    emit answeredFromKept();
    emit finished(*kept);
    return true;
}

// The same would be sent, but the person wants the answer taken in another way.
bool ExchangeJob::readAnew(Recognition& kept)
{
    Turn turn = m_exchange->accept({ 200, {}, kept.rawAnswer });
    auto* const anew = std::get_if<Recognition>(&turn);
    if (!anew)
        return false;
    kept.lines = std::move(anew->lines);
    kept.warnings = m_notices + anew->warnings;
    kept.options = m_request.options;
    return true;
}

void ExchangeJob::next()
{
    wait(m_state.takeSlot());
}

void ExchangeJob::wait(std::chrono::milliseconds time)
{
    m_wait.start(time);
}

void ExchangeJob::waitForChange()
{
    connect(&m_state, &ServiceState::changed, this, &ExchangeJob::next,
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

// Another page with the same pixels may be on its way: its answer will do for this one, too.
bool ExchangeJob::claimAnswer()
{
    if (!m_claimed && !m_request.payAgain)
        m_claimed = m_services.kept.claim(m_key);
    return m_claimed || m_request.payAgain;
}

void ExchangeJob::giveUpExchange()
{
    if (std::exchange(m_claimed, false))
        m_services.kept.release(m_key);
    m_exchange.reset();
    m_state.announceChange();
}

void ExchangeJob::sendNow()
{
    if (const auto held = m_state.held(); held.count() > 0) {
        wait(held); // another page was told to wait, after this one had got its turn
        return;
    }
    if (!claimAnswer()) {
        waitForChange();
        return;
    }
    if (answerFromKept())
        return;
    Result<NextRequest> request
        = m_exchange->request(m_services.now().addSecs(m_state.clockOffset().count()));
    if (!request) {
        fail(std::move(request.error()));
        return;
    }
    if (std::holds_alternative<Hold>(*request)) {
        waitForChange();
        return;
    }
    send(std::get<HttpRequest>(*request));
}

void ExchangeJob::send(const HttpRequest& request)
{
    m_callIsPaid = request.paid;
    if (m_callIsPaid) {
        const Result<quint64> ticket = m_services.ledger.begin(m_descriptor.id, request.body.size());
        if (!ticket) {
            fail(ticket.error());
            return;
        }
        m_ticket = *ticket;
    }
    m_callClock.start();
    m_call = m_services.transport.call(request);
    // Queued, and only the newest call's: its end may destroy it.
    connect(
        m_call.get(), &HttpCall::finished, this,
        [this, number = ++m_callNumber](const Result<HttpReply>& reply) {
            if (number == m_callNumber)
                handle(reply);
        },
        Qt::QueuedConnection);
    connect(m_call.get(), &HttpCall::uploaded, this, [this](qint64 sent, qint64 total) {
        if (m_callIsPaid && total > 0)
            emit progressed(0.5 * static_cast<double>(sent) / static_cast<double>(total));
    });
    m_call->start();
}

void ExchangeJob::handle(const Result<HttpReply>& reply)
{
    m_call.reset();
    if (!reply) {
        handleTransportError(reply.error());
        return;
    }
    Turn turn = m_exchange->accept(*reply);
    if (auto* recognition = std::get_if<Recognition>(&turn)) {
        book({});
        succeed(std::move(*recognition));
    } else if (auto* failed = std::get_if<TurnFailure>(&turn)) {
        handleFailure(std::move(*failed), *reply);
    } else {
        book({});
        m_state.announceChange();
        next();
    }
}

void ExchangeJob::handleTransportError(Error error)
{
    book(error.outcome);
    // Free or not: five passwords that left and were wrong lock an account.
    const bool maySendAgain = error.outcome == Outcome::NotSent && error.kind == ErrorKind::Network;
    if (const auto time = maySendAgain ? m_repeats.afterNotReached() : std::nullopt) {
        wait(std::max(*time, m_state.takeSlot()));
        return;
    }
    if (!m_callIsPaid && error.outcome == Outcome::Unknown) {
        error.outcome = Outcome::NotSent; // it was free, and the page never left
        error.message += u' ' + tr("The page was not sent.");
    }
    fail(std::move(error));
}

void ExchangeJob::handleFailure(TurnFailure failed, const HttpReply& reply)
{
    book(failed.error.outcome);
    if (const auto time = m_repeats.after(failed, reply, m_services.now())) {
        wait(std::max(*time, m_state.takeSlot()));
        return;
    }
    if (!m_callIsPaid && failed.error.outcome == Outcome::Unknown)
        failed.error.outcome = Outcome::NotSent;
    fail(std::move(failed.error));
}

void ExchangeJob::book(std::optional<Outcome> outcome)
{
    if (!m_ticket)
        return;
    m_services.ledger.end(*m_ticket, outcome, std::chrono::milliseconds(m_callClock.elapsed()));
    m_ticket.reset();
}

void ExchangeJob::succeed(Recognition recognition)
{
    recognition.provider = m_descriptor.id;
    recognition.reader = m_request.reader;
    recognition.options = m_request.options;
    recognition.sentHash = m_key.sentHash;
    recognition.when = m_services.now();
    recognition.took = std::chrono::milliseconds(m_clock.elapsed()); // kept with the answer
    recognition.warnings = m_notices + m_repeats.notices() + recognition.warnings;
    m_services.kept.keep(m_key, recognition);
    giveUpExchange();
    emit finished(recognition);
}

void ExchangeJob::fail(Error error)
{
    giveUpExchange();
    error.provider = m_descriptor.id;
    error.reader = m_request.reader;
    qCInfo(lcRecognition) << m_descriptor.id << "failed:" << outcomeName(error.outcome) << error.code;
    emit finished(failure(std::move(error)));
}

} // namespace handlens
