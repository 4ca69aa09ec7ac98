// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/commandline.h"
#include "cli/credentialsstatus.h"
#include "cli/exitcode.h"
#include "credentials/environmentcredentials.h"
#include "recognition/provider.h"

#include <functional>
#include <memory>
#include <span>

namespace handlens::cli {

/// What `credentials` works with. All must outlive the command.
struct CredentialsPlaces {
    std::span<Provider* const> providers;
    CredentialStore& keychain; ///< what is set or removed
    EnvironmentCredentials& all; ///< what a run would use: `keychain` behind the environment
    /// Asks for a key with a sentence.
    std::function<Result<Secret>(const QString& prompt)> ask;
    /// Takes what goes to standard output.
    std::function<Result<void>(QByteArrayView bytes)> write;
};

/// `credentials`
class CredentialsCommand final : public QObject
{
    Q_OBJECT
public:
    /// Fails with kind Usage: an unknown provider or field.
    [[nodiscard]] static Result<std::unique_ptr<CredentialsCommand>> create(
        const CredentialsArguments& arguments, const CredentialsPlaces& places);

    /// To be called once.
    void start();

signals:
    void finished(handlens::cli::ExitCode code);

private:
    CredentialsCommand(CredentialsArguments arguments, CredentialsPlaces places);

    void set(const Result<Credentials>& before);
    void handleSet(const Result<CredentialStore::Kept>& kept);
    void handleRemoved(const Result<void>& removed);
    void readStatus();
    void writeStatus();
    void end(const QString& text);
    void fail(const Error& error);
    void refuse(const QString& sentence);

    CredentialsArguments m_arguments;
    CredentialsPlaces m_places;
    const ProviderDescriptor* m_provider = nullptr; ///< of Set and Remove
    CredentialField m_field; ///< of Set
    QList<AccountStatus> m_status;
    qsizetype m_read = 0; ///< how many of m_status are known
    bool m_saidWaiting = false;
};

} // namespace handlens::cli
