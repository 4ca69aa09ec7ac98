// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/strict/huaweiservice.h"

#include "support/strict/huaweifields.h"
#include "support/strict/huaweisender.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int refusalsThatLock = 5;
constexpr qint64 tokenLife = 24 * 3600;

constexpr char handwritingResult[] = R"({"result":{"words_block_count":2,"words_block_list":[
{"words":"大江东去","type":"text","confidence":0.98,"location":[[22,15],[101,17],[100,37],[20,36]]},
{"words":"浪淘尽","type":"text","confidence":0.91,"location":[[22,52],[95,53],[96,77],[23,76]]}]}})";

constexpr char generalResult[] = R"({"result":{"direction":-1,"words_block_count":1,"words_block_list":[
{"words":"去吧","confidence":0.97,"location":[[20,15],[60,15],[60,35],[20,35]],"char_list":[
{"char":"去","char_location":[[20,15],[40,15],[40,35],[20,35]],"char_confidence":0.99},
{"char":"吧","char_location":[[40,15],[60,15],[60,35],[40,35]],"char_confidence":0.42}]}]}})";

ServedAnswer iamError(int code, const char* title, const char* words)
{
    return { code,
        "{\"error\":{\"code\":" + QByteArray::number(code) + ",\"message\":\"" + words + "\",\"title\":\""
            + title + "\"}}" };
}

// The one shape of the sign-in manual, with nothing left out or added.
QJsonObject signIn(const HuaweiAccount& account)
{
    const QJsonObject user { { "name"_L1, account.user }, { "password"_L1, account.password },
        { "domain"_L1, QJsonObject { { "name"_L1, account.domain } } } };
    const QJsonObject identity { { "methods"_L1, QJsonArray { u"password"_s } },
        { "password"_L1, QJsonObject { { "user"_L1, user } } } };
    const QJsonObject scope { { "project"_L1, QJsonObject { { "name"_L1, account.region } } } };
    return { { "auth"_L1, QJsonObject { { "identity"_L1, identity }, { "scope"_L1, scope } } } };
}

// `like` with every text emptied: to tell a wrong shape from a wrong word.
QJsonValue shapeOf(const QJsonValue& like)
{
    if (like.isObject()) {
        QJsonObject shape = like.toObject();
        for (auto it = shape.begin(); it != shape.end(); ++it)
            *it = shapeOf(it.value());
        return shape;
    }
    return like.isString() ? QJsonValue(QString()) : like;
}

QString iamDate(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'000Z'"_s);
}

} // namespace

HuaweiService::HuaweiService(HuaweiAccount account)
    : m_account(std::move(account))
{
}

Service HuaweiService::service()
{
    return [this](const ReceivedRequest& request) { return serve(request); };
}

ServedAnswer HuaweiService::serve(const ReceivedRequest& request)
{
    const QMutexLocker lock(&m_mutex);
    return withHeaders(route(request));
}

void HuaweiService::setNow(const QDateTime& now)
{
    m_now = now.toUTC();
}

void HuaweiService::setResult(const QByteArray& json)
{
    m_result = json;
}

void HuaweiService::answerNext(const ServedAnswer& answer)
{
    m_next << answer;
}

void HuaweiService::forgetTokens()
{
    m_ends.clear();
}

bool HuaweiService::isLocked() const
{
    return m_refusedInARow >= refusalsThatLock;
}

ServedAnswer HuaweiService::withHeaders(ServedAnswer answer)
{
    const QDateTime now = m_now.isValid() ? m_now : QDateTime::currentDateTimeUtc();
    answer.headers << HttpHeader { "X-Request-Id",
        QByteArray::number(++m_requests, 16).rightJustified(32, '0') };
    answer.headers << HttpHeader { "Date",
        QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1() };
    return answer;
}

ServedAnswer HuaweiService::route(const ReceivedRequest& request)
{
    if (request.method == "POST" && request.target == "/v3/auth/tokens?nocatalog=true")
        return giveToken(request);
    if (request.method == "GET" && request.target.startsWith("/v3/projects?name="))
        return giveProjects(request);
    const QByteArrayList path = request.target.split('/');
    const bool known = path.size() == 5 && path.at(0).isEmpty() && path.at(1) == "v2" && path.at(3) == "ocr"
        && (path.at(4) == "handwriting" || path.at(4) == "general-text");
    if (request.method != "POST" || !known)
        return huaweiError(
            404, "APIGW.0101", "The API does not exist or has not been published in the environment");
    ++m_readRequests;
    if (!m_next.isEmpty())
        return m_next.takeFirst();
    if (const Refusal refusal = refuseSender(request))
        return *refusal;
    if (QString::fromLatin1(path.at(2)) != m_account.projectId)
        return huaweiError(403, "ModelArts.4203", "Access denied! You do not have permission.");
    return read(request, QString::fromLatin1(path.at(4)));
}

ServedAnswer HuaweiService::giveToken(const ReceivedRequest& request)
{
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    if (!request.header("Content-Type").startsWith("application/json")
        || shapeOf(asked) != shapeOf(signIn(m_account)))
        return iamError(400, "Bad Request", "Request body is invalid.");
    if (asked != signIn(m_account))
        return iamError(401, "Unauthorized", "The username or password is wrong.");
    const QDateTime now = m_now.isValid() ? m_now : QDateTime::currentDateTimeUtc();
    const QDateTime ends = now.addSecs(tokenLife);
    // As long as the real ones.
    const QByteArray token = "MIIF" + QByteArray::number(++m_tokens) + QByteArray(4000, 'x');
    m_ends.insert(token, ends);
    const QJsonObject content { { "expires_at"_L1, iamDate(ends) }, { "issued_at"_L1, iamDate(now) },
        { "methods"_L1, QJsonArray { u"password"_s } },
        { "project"_L1, QJsonObject { { "id"_L1, m_account.projectId }, { "name"_L1, m_account.region } } } };
    ServedAnswer answer { 201, QJsonDocument(QJsonObject { { "token"_L1, content } }).toJson() };
    answer.headers << HttpHeader { "X-Subject-Token", token };
    return answer;
}

ServedAnswer HuaweiService::giveProjects(const ReceivedRequest& request)
{
    if (const Refusal refusal = refuseSender(request))
        return *refusal;
    ++m_lookups;
    QJsonArray projects;
    if (request.target.mid(request.target.indexOf('=') + 1) == m_account.region.toUtf8())
        projects << QJsonObject { { "id"_L1, m_account.projectId }, { "name"_L1, m_account.region },
            { "enabled"_L1, true } };
    return { 200, QJsonDocument(QJsonObject { { "projects"_L1, projects } }).toJson() };
}

ServedAnswer HuaweiService::read(const ReceivedRequest& request, const QString& api)
{
    if (const Refusal refusal = refuseFields(request, api, m_lastFields))
        return *refusal;
    ++m_reads;
    if (!m_result.isEmpty())
        return { 200, m_result };
    return { 200, api == "handwriting"_L1 ? handwritingResult : generalResult };
}

HuaweiService::Refusal HuaweiService::refuseSender(const ReceivedRequest& request)
{
    const QByteArray token = request.header("X-Auth-Token");
    if (!token.isEmpty())
        return refuseToken(token);
    const QDateTime now = m_now.isValid() ? m_now : QDateTime::currentDateTimeUtc();
    const SignatureFault fault = signatureFault(request, m_account.accessKey, m_account.secretKey, now);
    if (fault == SignatureFault::None && !isLocked()) {
        m_refusedInARow = 0;
        return {};
    }
    ++m_refusedInARow;
    if (fault == SignatureFault::Missing)
        return huaweiError(401, "ModelArts.81003", "Invalid authorization header.");
    if (fault == SignatureFault::Clock)
        return huaweiError(401, "APIGW.0303", "Incorrect app authentication information: signature expired");
    return huaweiError(
        401, "APIGW.0301", "Incorrect IAM authentication information: verify aksk signature fail");
}

HuaweiService::Refusal HuaweiService::refuseToken(const QByteArray& token) const
{
    const QDateTime now = m_now.isValid() ? m_now : QDateTime::currentDateTimeUtc();
    if (!m_ends.contains(token))
        return huaweiError(401, "APIGW.0301", "Incorrect IAM authentication information: decrypt token fail");
    if (m_ends.value(token) <= now)
        return huaweiError(401, "APIGW.0301", "Incorrect IAM authentication information: token expires");
    return {};
}

} // namespace handlens::test
