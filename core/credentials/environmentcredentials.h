// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/credentialstore.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <functional>
#include <optional>

namespace handlens {

/// The fields a provider's account has.
struct AccountFields {
    QString provider; ///< "tencent"
    QStringList fields; ///< CredentialField::key: "secret-id"
};

/// HANDLENS_<PROVIDER>_<FIELD>, upper case, '-' as '_': the variable that brings `field` of `provider`.
[[nodiscard]] QString environmentName(const QString& provider, const QString& field);

/// Takes credentials of one run from the environment (design §7). A provider with any field there is read
/// from there alone: its entry in the store behind is not opened, and writing and removing fail, so that
/// nothing is ever stored from the environment. The other providers are those of the store behind.
class EnvironmentCredentials final : public CredentialStore
{
    Q_OBJECT
public:
    /// `behind` must outlive this. `accounts` is asked once, when something is first wanted to be known: the
    /// providers look at the machine to describe themselves, which must not hold up the start. Variables that
    /// are empty count as not set.
    EnvironmentCredentials(CredentialStore& behind, const QProcessEnvironment& environment,
        std::function<QList<AccountFields>()> accounts, QObject* parent = nullptr);

    void read(const QString& provider, QObject* context, ReadDone done) override;
    void write(
        const QString& provider, const Credentials& credentials, QObject* context, WriteDone done) override;
    void remove(const QString& provider, QObject* context, RemoveDone done) override;
    [[nodiscard]] bool isSaved(const QString& provider) const override;
    [[nodiscard]] bool isThisRunOnly(const QString& provider) const override
    {
        return isFromEnvironment(provider) || m_behind.isThisRunOnly(provider);
    }
    [[nodiscard]] bool isFromEnvironment(const QString& provider) const override
    {
        return given().contains(provider);
    }

private:
    using Given = QMap<QString, Result<Credentials>>; ///< an error names the variable that cannot be a key

    [[nodiscard]] const Given& given() const;

    CredentialStore& m_behind;
    QProcessEnvironment m_environment;
    std::function<QList<AccountFields>()> m_accounts;
    mutable std::optional<Given> m_given; ///< by provider; none: not looked for yet
};

} // namespace handlens
