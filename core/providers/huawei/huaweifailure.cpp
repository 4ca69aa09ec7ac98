// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/huawei/huaweifailure.h"

#include "net/retryafter.h"
#include "providers/huawei/huaweicodes.h"
#include "recognition/answerjson.h"
#include "recognition/clockerror.h"
#include "recognition/servicewords.h"

#include <QCoreApplication>

namespace handlens {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct HuaweiFailure {
    Q_DECLARE_TR_FUNCTIONS(HuaweiFailure)
};

constexpr std::chrono::seconds toleratedClock = 15min;
constexpr qsizetype longestWords = 500;
constexpr qsizetype longestCode = 60;

// The service's own error, in any of the three forms there are.
struct ServiceError {
    QString code;
    QString words;
    QString requestId;
};

std::optional<ServiceError> serviceErrorIn(const HttpReply& reply)
{
    const bool isRedirect = reply.status >= 300 && reply.status < 400;
    const std::optional<QJsonObject> answer = answerObject(reply.body);
    if (isRedirect || !answer)
        return {};
    ServiceError error;
    if (answer->value("error"_L1).isObject()) {
        const QJsonObject inner = answer->value("error"_L1).toObject();
        error.code = huaweiCode(inner.value("code"_L1));
        error.words = inner.value("message"_L1).toString();
    } else {
        error.code = huaweiCode(answer->value("error_code"_L1));
        error.words = answer->value("error_msg"_L1).toString();
    }
    if (error.code.isEmpty())
        return {};
    error.requestId = QString::fromUtf8(reply.header("X-Request-Id"));
    if (error.requestId.isEmpty())
        error.requestId = answer->value("request_id"_L1).toString();
    return error;
}

QString clockSentence(std::chrono::seconds ahead)
{
    const QString sentence = ahead > 0s
        ? HuaweiFailure::tr("This computer's clock is %1 behind Huawei's, which allows 15 minutes. Set the "
                            "clock, then recognise the page again.")
        : HuaweiFailure::tr("This computer's clock is %1 ahead of Huawei's, which allows 15 minutes. Set the "
                            "clock, then recognise the page again.");
    return sentence.arg(clockErrorText(ahead));
}

QString signInSentence()
{
    return HuaweiFailure::tr("Huawei does not accept this account, user and password. A HUAWEI ID cannot "
                             "sign in here, even with the right password: create an IAM user with "
                             "programmatic access and enter its name, or use an access key.");
}

QString keySentence()
{
    return HuaweiFailure::tr(
        "Huawei does not accept this access key. Check Access Key ID and Secret Access Key under Accounts; "
        "more than five attempts in a row lock the key for five minutes.");
}

QString projectSentence()
{
    return HuaweiFailure::tr("This access key may not look up the project. Copy the project id from My "
                             "Credentials in Huawei's console and enter it under Accounts.");
}

// Of a free request: the picture has not left, and nothing can be billed.
QString foreignSignInSentence(const QString& host)
{
    return HuaweiFailure::tr(
        "%1 gave an answer that is not one of Huawei's sign-in service. The page was not sent. If this "
        "network asks for a login, open a web page first, then recognise the page again.")
        .arg(host);
}

// Codes that no manual lists.
Error unlistedError(const ServiceError& error, int status)
{
    const bool about = status == 401 || status == 403;
    const QString sentence = about
        ? HuaweiFailure::tr("Huawei does not let this account do that (%1). Check the keys, the region and "
                            "the permissions in Huawei's console; the details have Huawei's own words.")
        : HuaweiFailure::tr("Huawei answered with the error %1, which Handlens does not know. The details "
                            "have Huawei's own words.");
    return { about ? ErrorKind::Credentials : ErrorKind::Service, sentence.arg(error.code) };
}

bool saysRenew(const ServiceError& error)
{
    return error.words.contains("token must be updated"_L1, Qt::CaseInsensitive);
}

// What is said and may be done, by code alone; refused keys and tokens are the caller's.
TurnFailure byCode(const ServiceError& error, const HttpReply& reply)
{
    if (const HuaweiCode* known = findHuaweiCode(error.code))
        return { { known->kind, sentenceOf(*known) }, isThrottled(reply) ? Remedy::Wait : known->remedy };
    return { unlistedError(error, reply.status), isThrottled(reply) ? Remedy::Wait : Remedy::None };
}

// A request that proves itself by an access key, refused: said, and never tried again by itself.
TurnFailure keyRefused(const HttpReply& reply, const HuaweiTurn& turn)
{
    if (isClockFailure(reply, turn))
        return { { ErrorKind::Service, clockSentence(clockAhead(reply, turn.sentAt).value_or(0s)) } };
    return { { ErrorKind::Credentials, keySentence() } };
}

TurnFailure sentenceFor(const ServiceError& error, const HttpReply& reply, const HuaweiTurn& turn)
{
    TurnFailure failure = byCode(error, reply);
    if (failure.remedy == Remedy::Wait)
        return failure;
    const bool aboutToken = failure.remedy == Remedy::RenewToken || saysRenew(error);
    failure.remedy = Remedy::None;
    if (turn.step == HuaweiTurn::Step::Token) {
        if (reply.status == 401 || reply.status == 403)
            failure.error = { ErrorKind::Credentials, signInSentence() };
        return failure;
    }
    if (turn.withToken) {
        if (aboutToken)
            failure = { { ErrorKind::Credentials, sentenceOf(*findHuaweiCode(u"ModelArts.4102")) },
                Remedy::RenewToken };
        return failure;
    }
    if (reply.status == 401)
        return keyRefused(reply, turn);
    if (reply.status == 403 && turn.step == HuaweiTurn::Step::Project)
        failure.error = { ErrorKind::Credentials, projectSentence() };
    return failure;
}

} // namespace

std::optional<std::chrono::seconds> clockAhead(const HttpReply& reply, const QDateTime& sentAt)
{
    const QDateTime theirs = parseHttpDate(reply.header("Date"));
    if (!theirs.isValid())
        return {};
    return std::chrono::seconds(sentAt.secsTo(theirs));
}

bool isClockFailure(const HttpReply& reply, const HuaweiTurn& turn)
{
    const std::optional<std::chrono::seconds> ahead = clockAhead(reply, turn.sentAt);
    return !turn.withToken && turn.step != HuaweiTurn::Step::Token && reply.status == 401 && ahead
        && std::chrono::abs(*ahead) >= toleratedClock;
}

QString huaweiRequestId(const HttpReply& reply, const Credentials& secrets)
{
    return shownWords(QString::fromUtf8(reply.header("X-Request-Id")), secrets, longestCode);
}

QString huaweiCode(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

TurnFailure huaweiFailure(const HttpReply& reply, const HuaweiTurn& turn)
{
    std::optional<ServiceError> error = serviceErrorIn(reply);
    if (error) {
        error->code = shownWords(error->code, turn.secrets, longestCode);
        error->requestId = shownWords(error->requestId, turn.secrets, longestCode);
    }
    TurnFailure failure
        = error ? sentenceFor(*error, reply, turn) : unexpectedAnswer(reply, u"Huawei Cloud"_s, turn.host);
    if (!error) {
        if (turn.step != HuaweiTurn::Step::Read && failure.error.outcome == Outcome::Unknown) {
            failure.error.outcome = Outcome::NotSent;
            failure.error.message = foreignSignInSentence(turn.host);
        }
        failure.error.requestId = huaweiRequestId(reply, turn.secrets);
        return failure;
    }
    failure.error.outcome = Outcome::Refused;
    failure.error.provider = u"huawei"_s;
    failure.error.code = error->code;
    failure.error.requestId = error->requestId;
    failure.error.detail = u"HTTP %1, %2: %3 (X-Request-Id %4)"_s.arg(QString::number(reply.status),
        error->code, shownWords(error->words, turn.secrets, longestWords), error->requestId);
    return failure;
}

} // namespace handlens
