// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/v3exchange.h"

#include "net/signing.h"
#include "providers/tencent/exchangeparts.h"
#include "providers/tencent/tc3signing.h"
#include "providers/tencent/v3answer.h"
#include "providers/tencent/v3errors.h"
#include "recognition/answerjson.h"
#include "recognition/cloudprovider.h"
#include "recognition/picturebody.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct V3Exchanges {
    Q_DECLARE_TR_FUNCTIONS(V3Exchanges)
};

QString providerId()
{
    return u"tencent"_s;
}

constexpr QByteArrayView contentType = "application/json";

// Only what the engine knows: a key too many is an error (UnknownParameter).
QJsonObject fieldsFor(const QString& engine, const ReaderOptions& options)
{
    const bool isHandwriting = engine == "GeneralHandwritingOCR"_L1;
    const bool isAccurate = engine == "GeneralAccurateOCR"_L1;
    QJsonObject fields { { isHandwriting ? u"EnableWordPolygon"_s : u"IsWords"_s, true } };
    if (const QString scene = options.value(u"scene"_s); isHandwriting && scene != "all"_L1)
        fields.insert(u"Scene"_s, scene);
    if ((isHandwriting || isAccurate) && options.value(u"detect-text"_s) == "false"_L1)
        fields.insert(u"EnableDetectText"_s, false);
    if (isAccurate && options.value(u"detect-split"_s) == "true"_L1)
        fields.insert(u"EnableDetectSplit"_s, true);
    return fields;
}

// The words of an error come in the window's language where the service has it.
QByteArray answerLanguage()
{
    return QLocale().language() == QLocale::Chinese ? "zh-CN" : "en-US";
}

} // namespace

QString v3Endpoint()
{
    return u"https://ocr.tencentcloudapi.com"_s;
}

V3Exchange::V3Exchange(ExchangeInput input)
    : m_input(std::move(input))
    , m_engine(m_input.request.options.value(u"engine"_s))
    , m_url(endpointOf(m_input.request.options, v3Endpoint()))
{
    m_url.setPath(u"/"_s);
}

void V3Exchange::buildBody()
{
    QJsonObject fields = fieldsFor(m_engine, m_input.request.options);
    if (!m_input.address.isEmpty()) {
        fields.insert(u"ImageUrl"_s, m_input.address);
        m_body = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    } else {
        m_body = jsonBody(fields, "ImageBase64", m_input.image.bytes);
    }
    m_input.image.bytes.clear();
    m_bodyHash = sha256Hex(m_body);
}

Result<NextRequest> V3Exchange::request(const QDateTime& now)
{
    if (m_body.isEmpty()) {
        if (const Result<void> sendable = checkSendable(m_input, providerId()); !sendable)
            return failure(sendable.error());
        buildBody();
    }
    HttpRequest request;
    request.url = m_url;
    request.headers = headers(now);
    request.body = m_body;
    request.paid = true;
    return NextRequest { std::move(request) };
}

QList<HttpHeader> V3Exchange::headers(const QDateTime& now) const
{
    Tc3Request toSign;
    toSign.service = "ocr";
    toSign.headers = { { "content-type", contentType.toByteArray() }, { "host", hostHeader(m_url) } };
    toSign.bodyHash = m_bodyHash;
    toSign.timestamp = now.toSecsSinceEpoch();
    QList<HttpHeader> headers {
        { "Content-Type", contentType.toByteArray() },
        { "X-TC-Action", m_engine.toLatin1() },
        { "X-TC-Version", "2018-11-19" },
        { "X-TC-Timestamp", QByteArray::number(toSign.timestamp) },
        { "X-TC-Language", answerLanguage() },
        { "Authorization",
            tc3Authorization(toSign, credentialBytes(m_input, u"secret-id"_s),
                credentialBytes(m_input, u"secret-key"_s)) },
    };
    if (const QByteArray region = m_input.request.options.value(u"region"_s).toLatin1(); !region.isEmpty())
        headers << HttpHeader { "X-TC-Region", region };
    if (const QByteArray token = credentialBytes(m_input, u"token"_s); !token.isEmpty())
        headers << HttpHeader { "X-TC-Token", token };
    return headers;
}

// The status means nothing here: 200 by the manual (271/2056), 401 seen with a signature error. Answers
// without the wrapper have been seen, too; an error beside lines is an error.
Turn V3Exchange::accept(const HttpReply& reply)
{
    const std::optional<QJsonObject> answer = answerObject(reply.body);
    const bool isRedirect = reply.status >= 300 && reply.status < 400;
    if (answer && !isRedirect) {
        const bool wrapped = answer->value("Response"_L1).isObject();
        const QJsonObject response = wrapped ? answer->value("Response"_L1).toObject() : *answer;
        const QJsonObject error = response.value("Error"_L1).toObject();
        if (!error.value("Code"_L1).toString().isEmpty())
            return refused(error, response.value("RequestId"_L1).toString(), reply);
        const QJsonValue detections = response.value("TextDetections"_L1);
        const bool noError = response.value("Error"_L1).isNull() || !response.contains("Error"_L1);
        if (noError && (detections.isArray() || detections.isNull()))
            return recognised(response,
                wrapped ? QStringList()
                        : QStringList { V3Exchanges::tr("The answer came without its usual wrapper.") },
                reply.body);
    }
    TurnFailure failed = unexpectedAnswer(reply, V3Exchanges::tr("Tencent Cloud"), m_url.host());
    failed.error.provider = providerId();
    return failed;
}

Turn V3Exchange::refused(const QJsonObject& error, const QString& requestId, const HttpReply& reply) const
{
    const QString code = error.value("Code"_L1).toString();
    if (code != "FailedOperation.ImageNoText"_L1) {
        const ServiceWords said { code, error.value("Message"_L1).toString(), requestId };
        return serviceFailure(
            providerId(), v3Meaning(code), said, m_input.request.credentials, isThrottled(reply));
    }
    // A page without text is read.
    Recognition recognition
        = recognitionFrom(m_input, providerId(), m_engine, reply.body, { {}, { v3Meaning(code).sentence } });
    recognition.requestId = shownRequestId(requestId, m_input);
    return recognition;
}

Turn V3Exchange::recognised(
    const QJsonObject& response, const QStringList& warnings, const QByteArray& body) const
{
    AnswerLines read = readV3Response(response, m_input.image.pagePart(), m_input.image.toPage);
    const QString requestId = shownRequestId(response.value("RequestId"_L1).toString(), m_input);
    read.warnings << warnings;
    if (requestId.isEmpty())
        read.warnings << missingRequestId();
    Recognition recognition = recognitionFrom(m_input, providerId(), m_engine, body, std::move(read));
    recognition.requestId = requestId;
    return recognition;
}

} // namespace handlens
