// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
//
// A program with a KeychainStore, for tests: QtKeychain looks at the desktop once a process, so each state of
// it needs a process of its own. Takes commands on standard input, one a line, and answers each with a line
// of JSON:
//
//     patience MS MS   mark PROVIDER   saved PROVIDER   quit
//     read PROVIDER    write PROVIDER FIELD=VALUE…      remove PROVIDER
//     raw PROVIDER     put PROVIDER TEXT    (the entry itself, as the keychain has it)

#include "credentials/keychainstore.h"
#include "credentials/savedmarks.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSocketNotifier>

#include <qt6keychain/keychain.h>

#include <iostream>
#include <memory>
#include <unistd.h>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

class Marks final : public SavedMarks
{
public:
    [[nodiscard]] bool isMarked(const QString& provider) const override
    {
        return m_marked.contains(provider);
    }
    void mark(const QString& provider, bool saved) override
    {
        m_marked.remove(provider);
        if (saved)
            m_marked.insert(provider);
    }

private:
    QSet<QString> m_marked;
};

void answer(const QJsonObject& json)
{
    std::cout << QJsonDocument(json).toJson(QJsonDocument::Compact).constData() << std::endl;
}

QJsonObject fromError(const Error& error)
{
    return { { u"code"_s, error.code }, { u"kind"_s, errorKindName(error.kind) },
        { u"outcome"_s, outcomeName(error.outcome) }, { u"provider"_s, error.provider },
        { u"message"_s, error.message }, { u"detail"_s, error.detail } };
}

class Probe final : public QObject
{
public:
    Probe()
        : m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Probe::takeInput);
        makeStore({});
    }

private:
    void makeStore(const KeychainPatience& patience)
    {
        m_store = std::make_unique<KeychainStore>(m_marks, patience);
        connect(m_store.get(), &CredentialStore::waiting, this, [](const QString& provider) {
            answer({ { u"waiting"_s, provider } });
        });
    }

    void takeInput()
    {
        char block[4096];
        const ssize_t size = ::read(STDIN_FILENO, block, sizeof block);
        if (size <= 0)
            return QCoreApplication::quit();
        m_pending.append(block, size);
        for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
            obey(QString::fromUtf8(m_pending.first(end)).split(u' '));
            m_pending.remove(0, end + 1);
        }
    }

    void obey(const QStringList& words)
    {
        const QString& command = words.first();
        if (command == "quit"_L1)
            return QCoreApplication::quit();
        const QString provider = words.value(1);
        if (command == "read"_L1)
            return read(provider);
        if (command == "write"_L1)
            return write(provider, words.sliced(2));
        if (command == "remove"_L1)
            return remove(provider);
        if (command == "raw"_L1)
            return raw(provider);
        if (command == "put"_L1)
            return put(provider, words.sliced(2).join(u' '));
        if (command == "patience"_L1)
            makeStore({ std::chrono::milliseconds(words.value(1).toInt()),
                std::chrono::milliseconds(words.value(2).toInt()) });
        if (command == "mark"_L1)
            m_marks.mark(provider, true);
        answer({ { u"saved"_s, m_store->isSaved(provider) } });
    }

    void read(const QString& provider)
    {
        m_store->read(provider, this, [](const Result<Credentials>& credentials) {
            if (!credentials)
                return answer(fromError(credentials.error()));
            QJsonObject fields;
            for (auto it = credentials->cbegin(); it != credentials->cend(); ++it)
                fields.insert(it.key(), it->reveal());
            answer({ { u"fields"_s, fields } });
        });
    }

    void write(const QString& provider, const QStringList& pairs)
    {
        Credentials credentials;
        for (const QString& pair : pairs)
            credentials.insert(pair.section(u'=', 0, 0), Secret(pair.section(u'=', 1)));
        m_store->write(provider, credentials, this, [](const Result<CredentialStore::Kept>& kept) {
            if (!kept)
                return answer(fromError(kept.error()));
            const bool inKeychain = *kept == CredentialStore::Kept::InKeychain;
            answer({ { u"kept"_s, inKeychain ? u"keychain"_s : u"this run"_s } });
        });
    }

    void remove(const QString& provider)
    {
        m_store->remove(provider, this, [](const Result<void>& removed) {
            answer(removed ? QJsonObject { { u"removed"_s, true } } : fromError(removed.error()));
        });
    }

    void raw(const QString& provider)
    {
        auto* job = new QKeychain::ReadPasswordJob(u"Handlens"_s);
        job->setKey(provider);
        connect(job, &QKeychain::Job::finished, this, [job] { answer({ { u"raw"_s, job->textData() } }); });
        job->start();
    }

    void put(const QString& provider, const QString& text)
    {
        auto* job = new QKeychain::WritePasswordJob(u"Handlens"_s);
        job->setKey(provider);
        job->setTextData(text);
        connect(job, &QKeychain::Job::finished, this, [this, provider] { raw(provider); });
        job->start();
    }

    Marks m_marks;
    std::unique_ptr<KeychainStore> m_store;
    QSocketNotifier m_input;
    QByteArray m_pending;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    Probe probe;
    return QCoreApplication::exec();
}
