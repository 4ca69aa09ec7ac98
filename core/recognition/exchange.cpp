// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/exchange.h"

#include <QCoreApplication>
#include <QUrl>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct Answers {
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

// Never the body, which may hold what was sent.
QString describe(const HttpReply& reply)
{
    return u"HTTP %1, %2, %3 bytes"_s.arg(reply.status)
        .arg(QString::fromLatin1(reply.header("Content-Type").left(80)))
        .arg(reply.body.size());
}

} // namespace

bool isThrottled(const HttpReply& reply)
{
    return reply.status == 429 || (reply.status == 503 && !reply.header("Retry-After").isEmpty());
}

TurnFailure unexpectedAnswer(const HttpReply& reply, const QString& service, const QString& host)
{
    TurnFailure failure;
    Error& error = failure.error;
    error.detail = describe(reply);
    if (isRedirect(reply.status)) {
        error.kind = ErrorKind::Network;
        error.outcome = Outcome::Failed;
        const QString target = QUrl::fromEncoded(reply.header("Location")).host();
        error.message = target.isEmpty() || target == host
            ? Answers::tr(
                "%1 did not take the picture but pointed elsewhere, and Handlens does not follow. Check "
                "the address of the service under Accounts.")
                  .arg(host)
            : Answers::tr(
                "%1 did not take the picture but pointed to %2, and Handlens does not follow. If this "
                "network asks for a login, open a web page first, then send again.")
                  .arg(host, target);
        return failure;
    }
    if (isThrottled(reply)) {
        error.kind = ErrorKind::Service;
        error.outcome = Outcome::Refused;
        error.code = QString::number(reply.status);
        error.message = Answers::tr("%1 is busy. Wait a minute and send again.").arg(service);
        failure.remedy = Remedy::Wait;
        return failure;
    }
    error.kind = ErrorKind::Network;
    error.outcome = Outcome::Unknown;
    error.message
        = Answers::tr("%1 gave an answer that is not one of %2's. The page may have been read and billed. If "
                      "this network asks for a login, open a web page first; then look at your account, or "
                      "send again.")
              .arg(host, service);
    return failure;
}

} // namespace handlens
