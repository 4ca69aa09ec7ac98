// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/usageledger.h"

#include "base/logging.h"
#include "settings/settings.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QThread>
#include <QUuid>

#include <utility>

namespace handlens {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestWaitForLock = 3s;

QDate monthOf(QDate day)
{
    return { day.year(), day.month(), 1 };
}

// QLockFile's own waiting begins with a tenth of a second; the file is held for one write only.
bool takeLock(QLockFile& lock)
{
    const QDeadlineTimer deadline(longestWaitForLock);
    while (!lock.tryLock(0ms)) {
        if (lock.error() != QLockFile::LockFailedError || deadline.hasExpired())
            return false;
        QThread::msleep(2);
    }
    return true;
}

} // namespace

UsageLedger::UsageLedger(const QString& folder, Settings& settings, Now now, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_settings(settings)
    , m_now(std::move(now))
{
}

UsageLedger::~UsageLedger() = default;

Result<quint64> UsageLedger::begin(const QString& provider, qint64 bytes)
{
    Open call { monthOf(today()), provider, QUuid::createUuid().toString(QUuid::Id128) };
    if (Result<void> noted = note(call, bytes); !noted) {
        Error error = std::move(noted.error());
        error.provider = provider;
        return failure(std::move(error));
    }
    m_open.emplace(++m_lastTicket, std::move(call));
    emit changed(provider);
    return m_lastTicket;
}

Result<void> UsageLedger::note(const Open& call, qint64 bytes)
{
    if (!QDir().exists(m_folder) && QDir().mkpath(m_folder))
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QLockFile lock(m_folder + u"/usage.lock"_s);
    if (!takeLock(lock))
        return failure({ ErrorKind::File,
            tr("The record of paid calls in “%1” cannot be written, so nothing was sent. See that the folder "
               "is there and can be written, and try again.")
                .arg(m_folder),
            {}, Outcome::NotSent });
    UsageFile& file = fileOf(call.month);
    if (const Result<void> fresh = file.refresh(); !fresh)
        return fresh;
    const std::optional<int> cap = monthlyCap(call.provider);
    if (cap && file.usage(call.provider).sent >= *cap)
        return failure({ ErrorKind::Quota,
            tr("Your own limit of %n call(s) a month to this service is reached, so nothing was sent. Raise "
               "the limit under Accounts, or wait for the next month.",
                nullptr, *cap),
            {}, Outcome::NotSent, {}, {}, ownLimitCode });
    return file.appendBegin(call.call, call.provider, bytes);
}

void UsageLedger::end(quint64 ticket, std::optional<Outcome> outcome, std::chrono::milliseconds took)
{
    const auto it = m_open.find(ticket);
    if (it == m_open.end())
        return;
    const Open call = it->second;
    m_open.erase(it);
    QLockFile lock(m_folder + u"/usage.lock"_s);
    // Without its end a call counts as unknown, which is the careful way to be wrong.
    if (!takeLock(lock) || !fileOf(call.month).appendEnd(call.call, outcome, took))
        qCWarning(lcSession) << "usage: the end of a call could not be noted";
    emit changed(call.provider);
}

Usage UsageLedger::usage(const QString& provider, QDate day) const
{
    const QDate month = monthOf(day);
    UsageFile& file = fileOf(month);
    if (!file.refresh())
        qCWarning(lcSession) << "usage: a month cannot be read";
    Usage usage = file.usage(provider);
    for (const auto& [ticket, call] : m_open) {
        if (call.provider == provider && call.month == month && usage.unknown > 0)
            --usage.unknown;
    }
    return usage;
}

std::optional<int> UsageLedger::monthlyCap(const QString& provider) const
{
    m_settings.refresh(); // another window may have set it
    const int cap = m_settings.value(setting::monthlyCaps).value(provider).toInt();
    return cap > 0 ? std::optional(cap) : std::nullopt;
}

UsageFile& UsageLedger::fileOf(QDate month) const
{
    const QString path = u"%1/%2.jsonl"_s.arg(m_folder, month.toString(u"yyyy-MM"_s));
    return m_files.try_emplace(month, path).first->second;
}

} // namespace handlens
