// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/repeats.h"

#include "net/retryafter.h"
#include "recognition/clockerror.h"
#include "recognition/servicestate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace handlens {

using namespace std::chrono_literals;

namespace {

struct Sending {
    Q_DECLARE_TR_FUNCTIONS(Sending)
};

// Below this a refusal for its time has another reason than our clock.
constexpr auto leastClockError = 30s;

QString clockSentence(std::chrono::seconds offset)
{
    const QString by = clockErrorText(offset);
    return offset > 0s ? Sending::tr("The clock of this computer is %1 slow. Set it right.").arg(by)
                       : Sending::tr("The clock of this computer is %1 fast. Set it right.").arg(by);
}

} // namespace

Repeats::Repeats(const RetryPolicy& policy, ServiceState& state, std::function<double()> random)
    : m_policy(policy)
    , m_state(state)
    , m_random(std::move(random))
{
}

std::optional<std::chrono::milliseconds> Repeats::afterNotReached()
{
    if (m_notReached == m_policy.most)
        return {};
    return backOff(m_policy.notReached, m_notReached++);
}

std::optional<std::chrono::milliseconds> Repeats::after(
    TurnFailure& failed, const HttpReply& reply, const QDateTime& now)
{
    switch (failed.remedy) {
    case Remedy::None:
        return {};
    case Remedy::Wait:
        return afterThrottling(failed.error, reply, now);
    case Remedy::CorrectClock:
        return correctClock(failed.error, reply, now) ? std::optional(0ms) : std::nullopt;
    case Remedy::RenewToken:
        return std::exchange(m_tokenRenewed, true) ? std::nullopt : std::optional(0ms);
    }
    return {};
}

std::optional<std::chrono::milliseconds> Repeats::afterThrottling(
    Error& error, const HttpReply& reply, const QDateTime& now)
{
    const QDateTime serverNow = parseHttpDate(reply.header("Date"));
    const auto asked = parseRetryAfter(reply.header("Retry-After"), serverNow.isValid() ? serverNow : now);
    if (asked && *asked > m_policy.longestRetryAfter) {
        error.kind = ErrorKind::Quota; // the pages that wait for the same service are not sent, either
        const QDateTime until = now.addSecs(asked->count()).toLocalTime();
        error.message
            = Sending::tr("The service takes no more requests from you until %1. Send the page again "
                          "after that.")
                  .arg(QLocale().toString(until, QLocale::ShortFormat));
        return {};
    }
    if (m_throttled == m_policy.most)
        return {};
    const auto backedOff = backOff(m_policy.throttled, m_throttled++);
    const std::chrono::milliseconds wait = asked ? std::chrono::milliseconds(*asked) : backedOff;
    m_state.holdFor(wait);
    return wait;
}

// The service's time is kept for all later requests of this run. True: the same may be sent once more.
bool Repeats::correctClock(Error& error, const HttpReply& reply, const QDateTime& now)
{
    const QDateTime theirs = parseHttpDate(reply.header("Date"));
    if (!theirs.isValid())
        return false;
    const std::chrono::seconds offset(now.secsTo(theirs));
    if (offset < leastClockError && offset > -leastClockError)
        return false;
    m_state.setClockOffset(offset);
    const QString sentence = clockSentence(offset);
    error.message += QChar::Space + sentence;
    if (std::exchange(m_clockCorrected, true))
        return false;
    m_notices << sentence;
    return true;
}

std::chrono::milliseconds Repeats::backOff(std::chrono::milliseconds first, int repeats) const
{
    const auto most = std::min(first * (1 << repeats), m_policy.longest);
    const double random = m_random ? m_random() : QRandomGenerator::global()->generateDouble();
    return std::chrono::milliseconds(
        static_cast<qint64>(static_cast<double>(most.count()) * (0.5 + random / 2)));
}

} // namespace handlens
