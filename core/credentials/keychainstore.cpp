// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "credentials/keychainstore.h"

#include "credentials/keychainentry.h"
#include "credentials/keychainerrors.h"
#include "credentials/keychainjob.h"
#include "credentials/savedmarks.h"

#include <utility>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

/// The label people see in their keychain.
QString service()
{
    return u"Handlens"_s;
}

template <typename T, typename Done> void tell(const QPointer<QObject>& context, const Done& done, T result)
{
    if (context)
        done(result);
}

template <typename T, typename Done> void tellSoon(QObject* context, Done done, T result)
{
    const auto call = [done = std::move(done), result = std::move(result)] { done(result); };
    QMetaObject::invokeMethod(context, call, Qt::QueuedConnection);
}

Error ofProvider(Error error, const QString& provider)
{
    error.provider = provider;
    return error;
}

// A write or removal that failed: denied, or nobody there to do it.
Error troubleOf(const KeychainAnswer& answer, const QString& provider)
{
    if (answer.when == KeychainAnswer::When::Never)
        return ofProvider(keychainNoAnswer(), provider);
    return ofProvider(
        answer.isDenied() ? keychainLocked(answer.detail) : keychainUnreachable(answer.detail), provider);
}

} // namespace

KeychainStore::KeychainStore(SavedMarks& marks, const KeychainPatience& patience, QObject* parent)
    : CredentialStore(parent)
    , m_marks(marks)
    , m_patience(patience)
{
}

bool KeychainStore::isSaved(const QString& provider) const
{
    return m_thisRun.contains(provider) || m_marks.isMarked(provider);
}

void KeychainStore::read(const QString& provider, QObject* context, ReadDone done)
{
    const auto it = m_thisRun.constFind(provider);
    if (it != m_thisRun.cend())
        return tellSoon(context, std::move(done), Result<Credentials>(*it));
    auto* job = new QKeychain::ReadPasswordJob(service());
    const QPointer<QObject> caller(context);
    start(job, provider, [this, provider, caller, done = std::move(done)](const KeychainAnswer& answer) {
        if (answer.when != KeychainAnswer::When::Late)
            tell(caller, done, credentialsIn(provider, answer));
    });
}

// A locked keychain whose question was not answered says that there is no such entry, and QtKeychain has no
// code for a keychain that is not there: the mark tells what either means.
Result<Credentials> KeychainStore::credentialsIn(const QString& provider, const KeychainAnswer& answer)
{
    if (answer.isFine()) {
        if (!m_marks.isMarked(provider)) {
            m_marks.mark(provider, true);
            emit changed(provider);
        }
        return credentialsFromEntry(answer.text).map_error([&provider](const Error& error) {
            return ofProvider(error, provider);
        });
    }
    if (answer.when == KeychainAnswer::When::Never || answer.isDenied())
        return failure(troubleOf(answer, provider));
    if (!m_marks.isMarked(provider))
        return Credentials();
    if (answer.error == QKeychain::EntryNotFound)
        return failure(ofProvider(keychainLocked(answer.detail), provider));
    return failure(troubleOf(answer, provider));
}

void KeychainStore::write(
    const QString& provider, const Credentials& credentials, QObject* context, WriteDone done)
{
    const Result<Secret> entry = keychainEntry(credentials);
    if (!entry)
        return tellSoon(context, std::move(done), Result<Kept>(failure(ofProvider(entry.error(), provider))));
    const Writing writing { provider, credentials, *entry, ++m_writes, context, std::move(done) };
    m_lastWrite[provider] = writing.number;
    startWriting(
        provider, *entry, [this, writing](const KeychainAnswer& answer) { handleWritten(writing, answer); });
}

void KeychainStore::handleWritten(const Writing& writing, const KeychainAnswer& answer)
{
    if (answer.isFine()) {
        m_thisRun.remove(writing.provider);
        m_marks.mark(writing.provider, true);
        emit changed(writing.provider);
    }
    if (answer.when == KeychainAnswer::When::Late)
        return;
    if (answer.isFine()) {
        auto* job = new QKeychain::ReadPasswordJob(service());
        return start(job, writing.provider,
            [this, writing](const KeychainAnswer& readBack) { handleReadBack(writing, readBack); });
    }
    if (answer.when == KeychainAnswer::When::Never || answer.isDenied())
        return tell(
            writing.context, writing.done, Result<Kept>(failure(troubleOf(answer, writing.provider))));
    keepForThisRun(writing);
}

void KeychainStore::handleReadBack(const Writing& writing, const KeychainAnswer& answer)
{
    if (answer.when == KeychainAnswer::When::Late)
        return;
    Result<Kept> result = Kept::InKeychain;
    if (!answer.isFine())
        result = failure(troubleOf(answer, writing.provider));
    else if (!(answer.text == writing.entry) && m_lastWrite.value(writing.provider) == writing.number)
        result = failure(ofProvider(keychainAltered(), writing.provider));
    tell(writing.context, writing.done, result);
}

void KeychainStore::keepForThisRun(const Writing& writing)
{
    m_thisRun.insert(writing.provider, writing.credentials);
    emit changed(writing.provider);
    tell(writing.context, writing.done, Result<Kept>(Kept::ThisRunOnly));
}

// A locked keychain takes every removal for done and removes nothing, but refuses to be written to. So the
// entry is overwritten with an empty one first.
void KeychainStore::remove(const QString& provider, QObject* context, RemoveDone done)
{
    const Result<Secret> empty = keychainEntry({});
    Q_ASSERT(empty);
    m_lastWrite[provider] = ++m_writes;
    const Removing removing { provider, context, std::move(done) };
    startWriting(provider, *empty,
        [this, removing](const KeychainAnswer& answer) { handleOverwritten(removing, answer); });
}

void KeychainStore::handleOverwritten(const Removing& removing, const KeychainAnswer& answer)
{
    if (answer.isFine()) {
        auto* job = new QKeychain::DeletePasswordJob(service());
        return start(job, removing.provider,
            [this, removing](const KeychainAnswer& removed) { handleRemoved(removing, removed); });
    }
    if (answer.when == KeychainAnswer::When::Late)
        return;
    handleRemoved(removing, answer);
}

void KeychainStore::handleRemoved(const Removing& removing, const KeychainAnswer& answer)
{
    const bool gone = answer.isFine() || answer.error == QKeychain::EntryNotFound;
    const bool neverThere = answer.when == KeychainAnswer::When::InTime && !answer.isDenied()
        && !m_marks.isMarked(removing.provider);
    if (gone)
        m_marks.mark(removing.provider, false);
    if (gone || neverThere) {
        m_thisRun.remove(removing.provider);
        emit changed(removing.provider);
    }
    if (answer.when == KeychainAnswer::When::Late)
        return;
    Result<void> result;
    if (!gone && !neverThere)
        result = failure(troubleOf(answer, removing.provider));
    tell(removing.context, removing.done, result);
}

void KeychainStore::start(QKeychain::Job* job, const QString& provider, Answered answered)
{
    job->setKey(provider);
    startKeychainJob(
        job, m_patience, this, [this, provider] { emit waiting(provider); }, std::move(answered));
}

void KeychainStore::startWriting(const QString& provider, const Secret& entry, Answered answered)
{
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setTextData(entry.reveal());
    start(job, provider, std::move(answered));
}

} // namespace handlens
