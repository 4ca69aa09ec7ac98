// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/credentialsstatus.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace handlens::cli {

using namespace Qt::StringLiterals;

namespace {

struct CredentialsStatus {
    Q_DECLARE_TR_FUNCTIONS(CredentialsStatus)
};

QString stateOf(const AccountStatus& account)
{
    const auto keychain = "keychain-"_L1;
    if (account.trouble.startsWith(keychain))
        return account.trouble.sliced(keychain.size());
    if (account.fromEnvironment)
        return u"environment"_s;
    return account.fields.isEmpty() ? u"not-saved"_s : u"saved"_s;
}

QString textOf(const AccountStatus& account)
{
    const QString fields = account.fields.join(u", "_s);
    if (!account.message.isEmpty())
        return account.message;
    if (account.fromEnvironment)
        return CredentialsStatus::tr("from the environment: %1").arg(fields);
    if (fields.isEmpty())
        return CredentialsStatus::tr("not saved");
    return CredentialsStatus::tr("saved: %1").arg(fields);
}

} // namespace

AccountStatus accountStatus(
    const QString& provider, bool fromEnvironment, const Result<Credentials>& credentials)
{
    if (!credentials)
        return { provider, fromEnvironment, {}, credentials.error().code, credentials.error().message };
    return { provider, fromEnvironment, credentials->keys(), {}, {} };
}

QByteArray statusJson(const QList<AccountStatus>& accounts)
{
    QJsonArray list;
    for (const AccountStatus& account : accounts) {
        list << QJsonObject { { u"provider"_s, account.provider }, { u"state"_s, stateOf(account) },
            { u"fields"_s, QJsonArray::fromStringList(account.fields) },
            { u"message"_s, account.message.isEmpty() ? QJsonValue() : QJsonValue(account.message) } };
    }
    return QJsonDocument(
        QJsonObject { { u"schema"_s, u"handlens/credentials-status-1"_s }, { u"providers"_s, list } })
        .toJson();
}

QString statusText(const QList<AccountStatus>& accounts)
{
    QString text;
    for (const AccountStatus& account : accounts)
        text += u"%1 – %2\n"_s.arg(account.provider, textOf(account));
    return text;
}

} // namespace handlens::cli
