// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/strict/tencentservice.h"

#include "support/strict/tencentfields.h"
#include "support/strict/tencentpicture.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clockSeconds = 300;
constexpr qsizetype mostBody = 10'000'000 + 1000;

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

bool isRegion(const QByteArray& region)
{
    const QByteArrayList regions { "ap-guangzhou", "ap-shanghai", "ap-nanjing", "ap-beijing", "ap-chengdu",
        "ap-chongqing", "ap-hongkong", "ap-singapore" };
    return regions.contains(region);
}

bool isEngine(const QByteArray& action)
{
    return action == "GeneralHandwritingOCR" || action == "GeneralAccurateOCR" || action == "GeneralBasicOCR";
}

/// The parts of "TC3-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…".
struct Authorization {
    QByteArray secretId;
    QByteArray date;
    QByteArray service;
    QByteArrayList signedHeaders;
    QByteArray signature;
};

std::optional<Authorization> parsed(const QByteArray& header)
{
    static const QRegularExpression form(
        u"\\ATC3-HMAC-SHA256 Credential=([^/, ]+)/(\\d{4}-\\d\\d-\\d\\d)/([a-z]+)/tc3_request, "
        u"SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})\\z"_s);
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(header));
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int i) { return match.captured(i).toLatin1(); };
    return Authorization { part(1), part(2), part(3), part(4).split(';'), part(5) };
}

QByteArray signatureFor(
    const ReceivedRequest& request, const Authorization& given, const QByteArray& secretKey)
{
    QByteArray canonical = request.method + '\n' + request.target + "\n\n";
    for (const QByteArray& name : given.signedHeaders)
        canonical += name + ':' + request.header(name).trimmed().toLower() + '\n';
    canonical += '\n' + given.signedHeaders.join(';') + '\n' + sha256(request.body);
    const QByteArray scope = given.date + '/' + given.service + "/tc3_request";
    const QByteArray toSign
        = "TC3-HMAC-SHA256\n" + request.header("X-TC-Timestamp") + '\n' + scope + '\n' + sha256(canonical);
    const QByteArray dateKey = hmacOfSha256("TC3" + secretKey, given.date);
    const QByteArray signingKey = hmacOfSha256(hmacOfSha256(dateKey, given.service), "tc3_request");
    return hmacOfSha256(signingKey, toSign).toHex();
}

} // namespace

ServedAnswer tencentError(const char* code, const QByteArray& words)
{
    return { 200,
        QByteArray("{\"Response\":{\"Error\":{\"Code\":\"") + code + "\",\"Message\":\"" + words
            + "\"},\"RequestId\":\"refused-0001\"}}" };
}

TencentService::TencentService(TencentAccount account, QByteArray host)
    : m_account(std::move(account))
    , m_host(std::move(host))
{
}

Service TencentService::service()
{
    return [this](const ReceivedRequest& request) { return serve(request); };
}

ServedAnswer TencentService::serve(const ReceivedRequest& request)
{
    const QMutexLocker lock(&m_mutex);
    ++m_requests;
    ServedAnswer answer = route(request);
    const QDateTime now = m_now.isValid() ? m_now : QDateTime::currentDateTimeUtc();
    answer.headers << HttpHeader { "Date",
        QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() };
    return answer;
}

void TencentService::setNow(const QDateTime& now)
{
    const QMutexLocker lock(&m_mutex);
    m_now = now;
}

void TencentService::answerNext(const ServedAnswer& answer)
{
    const QMutexLocker lock(&m_mutex);
    m_next << answer;
}

int TencentService::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

int TencentService::reads() const
{
    const QMutexLocker lock(&m_mutex);
    return m_reads;
}

QJsonObject TencentService::lastFields() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lastFields;
}

ServedAnswer TencentService::route(const ReceivedRequest& request)
{
    if (request.method != "POST" || request.target != "/")
        return tencentError("InvalidRequest", "POST to / is expected");
    if (request.body.size() > mostBody)
        return tencentError("RequestSizeLimitExceeded", "the request is too large");
    if (const Refusal refusal = refuseHeaders(request))
        return *refusal;
    if (const Refusal refusal = refuseSignature(request))
        return *refusal;
    const QByteArray action = request.header("X-TC-Action");
    if (const Refusal refusal = refuseTencentFields(action, request.body, m_lastFields))
        return *refusal;
    if (!m_next.isEmpty())
        return m_next.takeFirst();
    ++m_reads;
    return tencentAnswer(action, m_lastFields);
}

TencentService::Refusal TencentService::refuseHeaders(const ReceivedRequest& request) const
{
    const QByteArray stray = strayHeader(request,
        { "x-tc-action", "x-tc-version", "x-tc-timestamp", "x-tc-language", "x-tc-region", "x-tc-token" });
    if (!stray.isEmpty())
        return tencentError("InvalidRequest", "unexpected header " + stray);
    const QByteArray host = request.header("Host");
    if (host.isEmpty() || (!m_host.isEmpty() && host != m_host))
        return tencentError("NoSuchProduct", "wrong host");
    if (request.header("Content-Type") != "application/json")
        return tencentError("InvalidRequest", "the content type is not application/json");
    if (request.header("X-TC-Version") != "2018-11-19")
        return tencentError("NoSuchVersion", "no such version");
    if (!isEngine(request.header("X-TC-Action")))
        return tencentError("InvalidAction", "no such action");
    const QByteArray language = request.header("X-TC-Language");
    if (!language.isEmpty() && language != "zh-CN" && language != "en-US")
        return tencentError("InvalidParameter", "no such language");
    const bool hasRegion = std::ranges::any_of(request.headers,
        [](const HttpHeader& each) { return each.name.compare("X-TC-Region", Qt::CaseInsensitive) == 0; });
    if (hasRegion && !isRegion(request.header("X-TC-Region")))
        return tencentError("UnsupportedRegion", "no such region");
    return std::nullopt;
}

TencentService::Refusal TencentService::refuseSignature(const ReceivedRequest& request) const
{
    bool isNumber = false;
    const qint64 timestamp = request.header("X-TC-Timestamp").toLongLong(&isNumber);
    const std::optional<Authorization> given = parsed(request.header("Authorization"));
    if (!isNumber || !given)
        return tencentError("AuthFailure.InvalidAuthorization", "malformed Authorization or timestamp");
    const QDateTime now = m_now.isValid() ? m_now : QDateTime::currentDateTimeUtc();
    if (std::abs(now.toSecsSinceEpoch() - timestamp) > clockSeconds)
        return tencentError("AuthFailure.SignatureExpire", "the request has expired");
    const QByteArrayList& names = given->signedHeaders;
    const QDateTime signedAt = QDateTime::fromSecsSinceEpoch(timestamp, Qt::UTC);
    if (!names.contains("host") || !names.contains("content-type") || !std::ranges::is_sorted(names)
        || given->service != "ocr" || given->date != signedAt.toString(u"yyyy-MM-dd"_s).toLatin1())
        return tencentError("AuthFailure.InvalidAuthorization", "wrong scope or signed headers");
    if (const Refusal refusal = refuseKey(request, given->secretId))
        return refusal;
    if (signatureFor(request, *given, m_account.secretKey) != given->signature)
        return tencentError("AuthFailure.SignatureFailure", "the signature does not match");
    return std::nullopt;
}

TencentService::Refusal TencentService::refuseKey(
    const ReceivedRequest& request, const QByteArray& secretId) const
{
    if (secretId != m_account.secretId)
        return tencentError("AuthFailure.SecretIdNotFound", "The SecretId is not found");
    if (request.header("X-TC-Token") != m_account.token)
        return tencentError("AuthFailure.TokenFailure", "the token does not fit the key");
    return std::nullopt;
}

} // namespace handlens::test
