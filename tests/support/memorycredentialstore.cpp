// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/memorycredentialstore.h"

namespace handlens::test {

namespace {

template <typename Done, typename Answer> void answerSoon(QObject* context, Done done, Answer answer)
{
    const auto tell = [done = std::move(done), answer = std::move(answer)] { done(answer); };
    QMetaObject::invokeMethod(context, tell, Qt::QueuedConnection);
}

} // namespace

void MemoryCredentialStore::read(const QString& provider, QObject* context, ReadDone done)
{
    ++m_reads;
    if (m_error)
        return answerSoon(context, std::move(done), Result<Credentials>(failure(*m_error)));
    answerSoon(context, std::move(done), Result<Credentials>(m_accounts.value(provider)));
}

void MemoryCredentialStore::write(
    const QString& provider, const Credentials& credentials, QObject* context, WriteDone done)
{
    if (m_error)
        return answerSoon(context, std::move(done), Result<Kept>(failure(*m_error)));
    m_accounts.insert(provider, credentials);
    answerSoon(context, std::move(done), Result<Kept>(m_kept));
    emit changed(provider);
}

void MemoryCredentialStore::remove(const QString& provider, QObject* context, RemoveDone done)
{
    if (m_error)
        return answerSoon(context, std::move(done), Result<void>(failure(*m_error)));
    m_accounts.remove(provider);
    answerSoon(context, std::move(done), Result<void>());
    emit changed(provider);
}

} // namespace handlens::test
