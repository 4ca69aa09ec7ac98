// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/legacyexchange.h"

#include "providers/tencent/exchangeparts.h"
#include "providers/tencent/formbody.h"
#include "providers/tencent/legacyanswer.h"
#include "providers/tencent/legacyerrors.h"
#include "providers/tencent/legacysigning.h"
#include "recognition/answerjson.h"
#include "recognition/cloudprovider.h"
#include "recognition/picturebody.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct LegacyExchanges {
    Q_DECLARE_TR_FUNCTIONS(LegacyExchanges)
};

QString providerId()
{
    return u"tencent-legacy"_s;
}

constexpr qint64 signatureSeconds = 600;

bool isNumber(const QByteArray& appId)
{
    return !appId.isEmpty() && std::ranges::all_of(appId, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<double> scaleFrom(const QString& option)
{
    return option == "auto"_L1 ? std::nullopt : std::optional(option.toDouble());
}

// Codes are whole numbers; anything else is no answer of this service.
std::optional<int> codeIn(const QJsonObject& answer)
{
    const std::optional<double> code = numberIn(answer.value("code"_L1));
    constexpr double most = std::numeric_limits<int>::max();
    if (!code || std::abs(*code) > most || *code != std::trunc(*code))
        return {};
    return static_cast<int>(*code);
}

} // namespace

QString legacyEndpoint()
{
    return u"https://recognition.image.myqcloud.com"_s;
}

LegacyExchange::LegacyExchange(ExchangeInput input)
    : m_input(std::move(input))
    , m_url(endpointOf(m_input.request.options, legacyEndpoint()))
{
    m_url.setPath(u"/ocr/handwriting"_s);
}

void LegacyExchange::buildBody()
{
    const QByteArray appId = credentialBytes(m_input, u"app-id"_s);
    const QByteArray bucket = m_input.request.options.value(u"bucket"_s).toUtf8();
    if (m_input.address.isEmpty() && m_input.request.options.value(u"transport"_s) == "multipart"_L1) {
        QList<FormField> fields { { "appid", appId } };
        if (!bucket.isEmpty())
            fields << FormField { "bucket", bucket };
        FormBody form = formBody(fields, "image", m_input.image.bytes, m_input.image.format);
        m_contentType = form.contentType;
        m_body = std::move(form.bytes);
    } else {
        QJsonObject fields { { u"appid"_s, QString::fromUtf8(appId) } };
        if (!bucket.isEmpty())
            fields.insert(u"bucket"_s, QString::fromUtf8(bucket));
        m_contentType = "application/json";
        if (!m_input.address.isEmpty()) {
            fields.insert(u"url"_s, m_input.address);
            m_body = QJsonDocument(fields).toJson(QJsonDocument::Compact);
        } else {
            m_body = jsonBody(fields, "image", m_input.image.bytes);
        }
    }
    m_input.image.bytes.clear();
}

Result<NextRequest> LegacyExchange::request(const QDateTime& now)
{
    if (m_body.isEmpty()) {
        if (const Result<void> sendable = checkSendable(m_input, providerId()); !sendable)
            return failure(sendable.error());
        if (!isNumber(credentialBytes(m_input, u"app-id"_s)))
            return failure({ ErrorKind::Credentials,
                LegacyExchanges::tr(
                    "The AppID is a number, such as 1250000000. Copy it from the account page "
                    "of the Tencent Cloud console and enter it under Accounts."),
                {}, Outcome::NotSent, providerId() });
        buildBody();
    }
    HttpRequest request;
    request.url = m_url;
    request.headers = { { "Content-Type", m_contentType }, { "Authorization", authorization(now) } };
    request.body = m_body;
    request.paid = true;
    return NextRequest { std::move(request) };
}

QByteArray LegacyExchange::authorization(const QDateTime& now) const
{
    LegacySignature signature;
    signature.appId = credentialBytes(m_input, u"app-id"_s);
    signature.bucket = m_input.request.options.value(u"bucket"_s).toUtf8();
    signature.secretId = credentialBytes(m_input, u"secret-id"_s);
    signature.now = now.toSecsSinceEpoch();
    signature.expires = signature.now + signatureSeconds;
    signature.random = QRandomGenerator::global()->bounded(1U, std::numeric_limits<quint32>::max());
    return legacyAuthorization(legacySignedText(signature), credentialBytes(m_input, u"secret-key"_s));
}

// The status means nothing here: errors come with 200 as well as with 4xx (866/17596 says neither).
Turn LegacyExchange::accept(const HttpReply& reply)
{
    const std::optional<QJsonObject> answer = answerObject(reply.body);
    const std::optional<int> code = answer ? codeIn(*answer) : std::nullopt;
    const bool isRedirect = reply.status >= 300 && reply.status < 400;
    if (code && *code != 0 && !isRedirect)
        return refused(*answer, *code, isThrottled(reply));
    if (code && !isRedirect) {
        const QJsonValue data = answer->value("data"_L1);
        const QJsonValue items = data.toObject().value("items"_L1);
        if (items.isArray() || items.isNull())
            return recognised(data.toObject(), reply.body);
    }
    TurnFailure failed
        = unexpectedAnswer(reply, LegacyExchanges::tr("Tencent Cloud (old service)"), m_url.host());
    failed.error.provider = providerId();
    return failed;
}

Turn LegacyExchange::refused(const QJsonObject& answer, int code, bool throttled) const
{
    const QString words = answer.value("message"_L1).toString();
    const QJsonObject data = answer.value("data"_L1).toObject();
    const ServiceWords said { QString::number(code), words, data.value("session_id"_L1).toString() };
    return serviceFailure(
        providerId(), legacyMeaning(code, words), said, m_input.request.credentials, throttled);
}

Turn LegacyExchange::recognised(const QJsonObject& data, const QByteArray& body) const
{
    AnswerLines read = readLegacyItems(data.value("items"_L1).toArray(),
        scaleFrom(m_input.request.options.value(u"confidence-scale"_s)), m_input.image.pagePart(),
        m_input.image.toPage);
    const QString sessionId = shownRequestId(data.value("session_id"_L1).toString(), m_input);
    if (sessionId.isEmpty())
        read.warnings << missingRequestId();
    Recognition recognition = recognitionFrom(m_input, providerId(), u"handwriting"_s, body, std::move(read));
    recognition.requestId = sessionId;
    return recognition;
}

} // namespace handlens
