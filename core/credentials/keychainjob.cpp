// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "credentials/keychainjob.h"

#include "base/logging.h"

#include <QTimer>

#include <memory>
#include <utility>

namespace handlens {

namespace {

/// Waits for one job. Belongs to the connection with it, and so goes with the job or with the context.
class Watch final : public QObject, public std::enable_shared_from_this<Watch>
{
public:
    Watch(const KeychainPatience& patience, std::function<void()> waiting,
        std::function<void(const KeychainAnswer&)> answered);

    void handle(const QKeychain::Job* job);

private:
    void tellWaiting();
    void giveUp();

    std::function<void()> m_waiting;
    std::function<void(const KeychainAnswer&)> m_answered;
    QTimer m_untilWaiting;
    QTimer m_untilGivenUp;
    bool m_givenUp = false;
    bool m_ended = false;
};

Watch::Watch(const KeychainPatience& patience, std::function<void()> waiting,
    std::function<void(const KeychainAnswer&)> answered)
    : m_waiting(std::move(waiting))
    , m_answered(std::move(answered))
{
    m_untilWaiting.setSingleShot(true);
    m_untilGivenUp.setSingleShot(true);
    connect(&m_untilWaiting, &QTimer::timeout, this, &Watch::tellWaiting);
    connect(&m_untilGivenUp, &QTimer::timeout, this, &Watch::giveUp);
    m_untilWaiting.start(patience.untilWaiting);
    m_untilGivenUp.start(patience.untilGivenUp);
}

// Whoever is told may let go of the context, and so of this.
void Watch::tellWaiting()
{
    const auto alive = shared_from_this();
    m_waiting();
}

void Watch::giveUp()
{
    const auto alive = shared_from_this();
    qCWarning(lcCredentials) << "a job of the keychain is given up; it is left to itself";
    m_givenUp = true;
    m_answered({ KeychainAnswer::When::Never });
}

// With KWallet, a removal of QtKeychain 0.13 can finish twice.
void Watch::handle(const QKeychain::Job* job)
{
    if (std::exchange(m_ended, true))
        return;
    m_untilWaiting.stop();
    m_untilGivenUp.stop();
    KeychainAnswer answer { m_givenUp ? KeychainAnswer::When::Late : KeychainAnswer::When::InTime,
        job->error(), job->errorString() };
    if (const auto* read = qobject_cast<const QKeychain::ReadPasswordJob*>(job))
        answer.text = Secret(read->textData());
    if (!answer.isFine())
        qCInfo(lcCredentials) << "the keychain says" << answer.error << answer.detail;
    m_answered(answer);
}

} // namespace

void startKeychainJob(QKeychain::Job* job, const KeychainPatience& patience, QObject* context,
    std::function<void()> waiting, std::function<void(const KeychainAnswer&)> answered)
{
    const auto watch = std::make_shared<Watch>(patience, std::move(waiting), std::move(answered));
    QObject::connect(job, &QKeychain::Job::finished, context,
        [watch](const QKeychain::Job* finished) { watch->handle(finished); });
    job->start();
}

} // namespace handlens
