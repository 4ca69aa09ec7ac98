// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/credentialstore.h"
#include "credentials/keychainpatience.h"

#include <QPointer>

namespace QKeychain {
class Job;
}

namespace handlens {

class SavedMarks;
struct KeychainAnswer;

/// The desktop's keychain: Secret Service, KWallet, Windows or macOS. One text entry a provider, under the
/// service "Handlens". Where there is none, credentials are kept in memory until the program ends, and
/// written nowhere.
class KeychainStore final : public CredentialStore
{
    Q_OBJECT
public:
    /// `marks` must outlive this.
    explicit KeychainStore(
        SavedMarks& marks, const KeychainPatience& patience = {}, QObject* parent = nullptr);

    void read(const QString& provider, QObject* context, ReadDone done) override;
    void write(
        const QString& provider, const Credentials& credentials, QObject* context, WriteDone done) override;
    void remove(const QString& provider, QObject* context, RemoveDone done) override;
    [[nodiscard]] bool isSaved(const QString& provider) const override;
    [[nodiscard]] bool isThisRunOnly(const QString& provider) const override
    {
        return m_thisRun.contains(provider);
    }

private:
    /// A write on its way.
    struct Writing {
        QString provider;
        Credentials credentials;
        Secret entry;
        quint64 number = 0; ///< of all writes; a later one of the provider makes this one's read-back vain
        QPointer<QObject> context;
        WriteDone done;
    };
    /// A removal on its way.
    struct Removing {
        QString provider;
        QPointer<QObject> context;
        RemoveDone done;
    };
    using Answered = std::function<void(const KeychainAnswer&)>;

    void start(QKeychain::Job* job, const QString& provider, Answered answered);
    void startWriting(const QString& provider, const Secret& entry, Answered answered);
    [[nodiscard]] Result<Credentials> credentialsIn(const QString& provider, const KeychainAnswer& answer);
    void handleWritten(const Writing& writing, const KeychainAnswer& answer);
    void handleReadBack(const Writing& writing, const KeychainAnswer& answer);
    void keepForThisRun(const Writing& writing);
    void handleOverwritten(const Removing& removing, const KeychainAnswer& answer);
    void handleRemoved(const Removing& removing, const KeychainAnswer& answer);

    SavedMarks& m_marks;
    KeychainPatience m_patience;
    QMap<QString, Credentials> m_thisRun; ///< what no keychain took
    QMap<QString, quint64> m_lastWrite; ///< Writing::number by provider
    quint64 m_writes = 0;
};

} // namespace handlens
