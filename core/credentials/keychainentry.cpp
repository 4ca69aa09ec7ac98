// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "credentials/keychainentry.h"

#include "credentials/keychainerrors.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr auto schema = "handlens/credentials-1"_L1;

} // namespace

Result<Secret> keychainEntry(const Credentials& credentials)
{
    QJsonObject fields;
    for (auto it = credentials.cbegin(); it != credentials.cend(); ++it) {
        if (!it->isEmpty())
            fields.insert(it.key(), it->reveal());
    }
    const QJsonObject entry { { u"schema"_s, schema }, { u"fields"_s, fields } };
    const QByteArray json = QJsonDocument(entry).toJson(QJsonDocument::Compact);
    if (json.size() > largestKeychainEntry)
        return failure(keychainTooSmall());
    return Secret(QString::fromUtf8(json));
}

Result<Credentials> credentialsFromEntry(const Secret& entry)
{
    const QJsonObject json = QJsonDocument::fromJson(entry.reveal().toUtf8()).object();
    const QJsonValue fields = json.value("fields"_L1);
    if (json.value("schema"_L1).toString() != schema || !fields.isObject())
        return failure(keychainUnreadable());
    Credentials credentials;
    const QJsonObject values = fields.toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!it->isString())
            return failure(keychainUnreadable());
        credentials.insert(it.key(), Secret(it->toString()));
    }
    return credentials;
}

} // namespace handlens
