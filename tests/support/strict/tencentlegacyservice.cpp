// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/strict/tencentlegacyservice.h"

#include "support/strict/tencentform.h"
#include "support/strict/tencentpicture.h"

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBody = 6'000'000;
constexpr qint64 longestLife = 90LL * 24 * 3600;
constexpr qint64 clockSeconds = 60; // how far t may be ahead
constexpr qsizetype digestBytes = 20;

constexpr char readAnswer[] = R"({"code":0,"message":"OK","data":{"session_id":"session-0001","items":[
{"itemcoord":{"x":10,"y":10,"width":80,"height":30},"itemstring":"大江","coords":[],
"words":[{"character":"大","confidence":0.9995},{"character":"江","confidence":0.31}],"candword":[]},
{"itemcoord":{"x":10,"y":50,"width":80,"height":30},"itemstring":"东去","coords":[],
"words":[{"character":"东","confidence":0.88},{"character":"去","confidence":0.97}],"candword":[]}]}})";

// a=…&b=…&k=…&e=…&t=…&r=…&f=: all seven, in the manual's order.
std::optional<QMap<QByteArray, QByteArray>> signedFields(const QByteArray& text)
{
    const QByteArrayList names { "a", "b", "k", "e", "t", "r", "f" };
    const QByteArrayList parts = text.split('&');
    if (parts.size() != names.size())
        return std::nullopt;
    QMap<QByteArray, QByteArray> fields;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parts.at(i).startsWith(names.at(i) + '='))
            return std::nullopt;
        fields.insert(names.at(i), parts.at(i).mid(2));
    }
    return fields;
}

bool isWholeNumber(const QByteArray& text)
{
    bool isNumber = false;
    const qulonglong number = text.toULongLong(&isNumber);
    return isNumber && QByteArray::number(number) == text;
}

} // namespace

ServedAnswer tencentLegacyError(int status, int code, const QByteArray& words)
{
    return { status, "{\"code\":" + QByteArray::number(code) + ",\"message\":\"" + words + "\"}" };
}

TencentLegacyService::TencentLegacyService(TencentAccount account, QByteArray host)
    : m_account(std::move(account))
    , m_host(std::move(host))
{
}

Service TencentLegacyService::service()
{
    return [this](const ReceivedRequest& request) { return serve(request); };
}

ServedAnswer TencentLegacyService::serve(const ReceivedRequest& request)
{
    const QMutexLocker lock(&m_mutex);
    ++m_requests;
    ServedAnswer answer = route(request);
    const QDateTime now = m_now.isValid() ? m_now : QDateTime::currentDateTimeUtc();
    answer.headers << HttpHeader { "Date",
        QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() };
    return answer;
}

void TencentLegacyService::setNow(const QDateTime& now)
{
    const QMutexLocker lock(&m_mutex);
    m_now = now;
}

void TencentLegacyService::answerNext(const ServedAnswer& answer)
{
    const QMutexLocker lock(&m_mutex);
    m_next << answer;
}

int TencentLegacyService::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

int TencentLegacyService::reads() const
{
    const QMutexLocker lock(&m_mutex);
    return m_reads;
}

QMap<QByteArray, QByteArray> TencentLegacyService::lastFields() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lastFields;
}

ServedAnswer TencentLegacyService::route(const ReceivedRequest& request)
{
    if (request.method != "POST" || request.target != "/ocr/handwriting")
        return tencentLegacyError(404, 3, "no such interface");
    const QByteArray host = request.header("Host");
    if (!strayHeader(request, {}).isEmpty() || host.isEmpty() || (!m_host.isEmpty() && host != m_host))
        return tencentLegacyError(400, 3, "wrong headers");
    if (const Refusal refusal = refuseSignature(request.header("Authorization")))
        return *refusal;
    if (const Refusal refusal = refuseFields(request))
        return *refusal;
    if (!m_next.isEmpty())
        return m_next.takeFirst();
    ++m_reads;
    return { 200, readAnswer };
}

TencentLegacyService::Refusal TencentLegacyService::refuseSignature(const QByteArray& authorization)
{
    if (authorization.isEmpty())
        return tencentLegacyError(401, 4, "sign is empty");
    const std::optional<QByteArray> decoded = strictBase64(QString::fromLatin1(authorization));
    const QByteArray text = decoded.value_or("").mid(digestBytes);
    const std::optional<Fields> given = signedFields(text);
    if (!given)
        return tencentLegacyError(401, 5, "sign is malformed");
    if (given->value("a") != m_account.appId)
        return tencentLegacyError(401, 10, "appid not exist");
    if (given->value("k") != m_account.secretId)
        return tencentLegacyError(401, 11, "secretid not exist");
    if (given->value("b") != m_account.bucket)
        return tencentLegacyError(401, 6, "bucket does not match");
    if (hmacOfSha1(m_account.secretKey, text) != decoded->left(digestBytes))
        return tencentLegacyError(401, 14, "sign no pass");
    if (const Refusal refusal = refuseTimes(*given))
        return refusal;
    if (m_seen.contains(text))
        return tencentLegacyError(401, 13, "replay");
    m_seen.insert(text);
    return std::nullopt;
}

TencentLegacyService::Refusal TencentLegacyService::refuseTimes(const Fields& given)
{
    if (!isWholeNumber(given.value("e")) || !isWholeNumber(given.value("t"))
        || !isWholeNumber(given.value("r")) || given.value("r").size() > 10 || !given.value("f").isEmpty())
        return tencentLegacyError(401, 5, "sign is malformed");
    const QDateTime clock = m_now.isValid() ? m_now : QDateTime::currentDateTimeUtc();
    const qint64 now = clock.toSecsSinceEpoch();
    const qint64 expires = given.value("e").toLongLong();
    const qint64 signedAt = given.value("t").toLongLong();
    if (expires <= now || expires <= signedAt || expires > now + longestLife || signedAt > now + clockSeconds)
        return tencentLegacyError(401, 9, "sign expired");
    return std::nullopt;
}

TencentLegacyService::Refusal TencentLegacyService::refuseFields(const ReceivedRequest& request)
{
    if (request.body.size() > mostBody)
        return tencentLegacyError(413, 23, "request body too large");
    const bool isForm = request.header("Content-Type").startsWith("multipart/");
    const std::optional<Fields> fields = isForm ? strictForm(request) : strictJsonTexts(request);
    if (!fields)
        return tencentLegacyError(400, 21, "invalid parameter");
    const QByteArrayList known { "appid", "bucket", "image", "url" };
    for (auto it = fields->constBegin(); it != fields->constEnd(); ++it) {
        if (!known.contains(it.key()) || (isForm && it.key() == "url"))
            return tencentLegacyError(400, 21, "unknown parameter " + it.key());
    }
    if (fields->value("appid") != m_account.appId || fields->value("bucket") != m_account.bucket)
        return tencentLegacyError(401, 6, "appid or bucket does not match");
    if (fields->contains("image") == fields->contains("url"))
        return tencentLegacyError(200, fields->contains("url") ? 21 : -1301, "image or url");
    if (fields->contains("url") && !fields->value("url").startsWith("http"))
        return tencentLegacyError(200, -1308, "download failed");
    if (fields->contains("image") && fields->value("image").isEmpty())
        return tencentLegacyError(200, -1300, "image is empty");
    if (fields->contains("image") && !pictureSize(fields->value("image")).isValid())
        return tencentLegacyError(200, -1102, "image decode failed");
    m_lastFields = *fields;
    return std::nullopt;
}

} // namespace handlens::test
