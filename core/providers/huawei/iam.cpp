// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/huawei/iam.h"

#include "recognition/answerjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

// IAM's manual (iam_30_0001) asks to make sure that enough life is left before a token is used. One that
// lives shorter than this is used for half of its life.
constexpr qint64 renewBefore = 30LL * 60 * 1000; // ms

QString revealed(const Credentials& credentials, const QString& key)
{
    return credentials.value(key).reveal();
}

bool isSuccess(const HttpReply& reply)
{
    return reply.status >= 200 && reply.status < 300;
}

// "2026-01-04T09:05:22.701000Z": six digits of a second, which Qt reads as well as three.
QDateTime dateIn(const QJsonObject& object, QLatin1StringView key)
{
    return QDateTime::fromString(object.value(key).toString(), Qt::ISODateWithMs).toUTC();
}

// It becomes a part of a path: 32 hexadecimal digits by the manual, and nothing that could lead elsewhere.
QString projectIdIn(const QJsonObject& project)
{
    const QString id = project.value("id"_L1).toString();
    const bool plain
        = std::ranges::all_of(id, [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
    return plain ? id : QString();
}

} // namespace

HttpRequest tokenRequest(const QUrl& iam, const Credentials& credentials, const QString& region)
{
    const QJsonObject user { { "name"_L1, revealed(credentials, u"user"_s) },
        { "password"_L1, revealed(credentials, u"password"_s) },
        { "domain"_L1, QJsonObject { { "name"_L1, revealed(credentials, u"domain"_s) } } } };
    const QJsonObject identity { { "methods"_L1, QJsonArray { u"password"_s } },
        { "password"_L1, QJsonObject { { "user"_L1, user } } } };
    const QJsonObject scope { { "project"_L1, QJsonObject { { "name"_L1, region } } } };
    const QJsonObject auth { { "identity"_L1, identity }, { "scope"_L1, scope } };

    HttpRequest request;
    request.url = iam;
    request.url.setPath(u"/v3/auth/tokens"_s);
    // Without it the answer lists every service there is.
    request.url.setQuery(u"nocatalog=true"_s);
    request.headers = { { "Content-Type", "application/json;charset=utf8" } };
    request.body = QJsonDocument(QJsonObject { { "auth"_L1, auth } }).toJson(QJsonDocument::Compact);
    return request;
}

std::optional<IamGrant> tokenIn(const HttpReply& reply, const QDateTime& now)
{
    const QByteArray token = reply.header("X-Subject-Token");
    const std::optional<QJsonObject> answer = answerObject(reply.body);
    if (!isSuccess(reply) || token.isEmpty() || !answer)
        return {};
    const QJsonObject content = answer->value("token"_L1).toObject();
    const QDateTime ends = dateIn(content, "expires_at"_L1);
    if (!ends.isValid())
        return {};
    // Its life counts, not its end: our clock may be off where nothing is signed.
    const QDateTime issued = dateIn(content, "issued_at"_L1);
    const qint64 life = issued.isValid() ? issued.msecsTo(ends) : now.msecsTo(ends);
    return IamGrant { Secret(QString::fromLatin1(token)),
        now.addMSecs(life - std::min(renewBefore, life / 2)),
        projectIdIn(content.value("project"_L1).toObject()) };
}

HttpRequest projectsRequest(const QUrl& iam, const QString& region)
{
    HttpRequest request;
    request.method = "GET";
    request.url = iam;
    request.url.setPath(u"/v3/projects"_s);
    QUrlQuery query;
    query.addQueryItem(u"name"_s, region);
    request.url.setQuery(query);
    request.headers = { { "Content-Type", "application/json" } };
    return request;
}

std::optional<IamGrant> projectIn(const HttpReply& reply, const QString& region)
{
    const std::optional<QJsonObject> answer = answerObject(reply.body);
    if (!isSuccess(reply) || !answer || !answer->value("projects"_L1).isArray())
        return {};
    const QJsonArray projects = answer->value("projects"_L1).toArray();
    const auto it = std::ranges::find_if(projects, [&region](const QJsonValue& project) {
        return project.toObject().value("name"_L1).toString() == region;
    });
    if (it == projects.end())
        return IamGrant {};
    const QJsonValue project = *it;
    return IamGrant { {}, {}, projectIdIn(project.toObject()) };
}

} // namespace handlens
