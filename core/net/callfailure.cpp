// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/callfailure.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct CallErrors {
    Q_DECLARE_TR_FUNCTIONS(CallErrors)
};

int seconds(std::chrono::milliseconds time)
{
    return std::max(1, static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(time).count()));
}

QString certificateSentence(const CallFailure& failure)
{
    switch (failure.tls) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return CallErrors::tr("%1 shows a certificate that it signed itself, so it may be somebody else.");
    case QSslError::CertificateExpired:
        return CallErrors::tr(
            "The certificate of %1 has expired. Check that the clock of this computer is right.");
    case QSslError::CertificateNotYetValid:
        return CallErrors::tr(
            "The certificate of %1 is not valid yet. Check that the clock of this computer is right.");
    case QSslError::HostNameMismatch:
        return CallErrors::tr(
            "What answers as %1 shows the certificate of another name, so it may be somebody else.");
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return CallErrors::tr(
            "The certificate of %1 is signed by somebody this computer does not know, so it may be "
            "somebody else. In a company's network, ask its administrators.");
    default:
        return failure.tlsTooOld
            ? CallErrors::tr("%1 offers only an outdated encryption, which is not safe to use.")
            : CallErrors::tr(
                "No secure connection to %1 could be made. Check the address of the service under "
                "Accounts.");
    }
}

QString brokenSentence(const CallFailure& failure)
{
    switch (failure.code) {
    case QNetworkReply::HostNotFoundError:
        return CallErrors::tr(
            "%1 was not found. Check the connection to the internet, and the address of the service "
            "under Accounts.");
    case QNetworkReply::ConnectionRefusedError:
        return CallErrors::tr(
            "%1 takes no connections. Check the address of the service under Accounts, or try again "
            "later.");
    case QNetworkReply::SslHandshakeFailedError:
        return certificateSentence(failure);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return CallErrors::tr(
            "The proxy on the way to %1 asks for a password, which Handlens cannot give. Check the "
            "proxy settings of this computer.");
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return CallErrors::tr(
            "The proxy on the way to %1 did not answer. Check the proxy settings of this computer.");
    default:
        return failure.outcome == Outcome::NotSent
            ? CallErrors::tr(
                "The connection to %1 broke. Check the connection to the internet, then send again.")
            : CallErrors::tr("The connection to %1 broke before its answer was complete.");
    }
}

QString sentence(const CallFailure& failure)
{
    switch (failure.why) {
    case CallEnd::NoConnection:
        return CallErrors::tr(
            "%1 could not be reached within %n second(s). Check the connection to the internet, then "
            "send again.",
            nullptr, seconds(failure.limit));
    case CallEnd::Silent:
        return CallErrors::tr(
            "Nothing moved between this computer and %1 for %n second(s).", nullptr, seconds(failure.limit));
    case CallEnd::NoAnswer:
        return CallErrors::tr("%1 gave no readable answer within %n second(s) after the request.", nullptr,
            seconds(failure.limit));
    case CallEnd::TooSlow:
        return CallErrors::tr(
            "%1 took longer than the %n second(s) it is given.", nullptr, seconds(failure.limit));
    case CallEnd::TooLong:
        return CallErrors::tr("%1 sent far more than the answer to a page can be.");
    case CallEnd::HeadTooLong:
        return CallErrors::tr("%1 sent an answer with a far too long beginning.");
    case CallEnd::Encoded:
        return CallErrors::tr("%1 sent a compressed answer, which was not asked for.");
    case CallEnd::Broken:
        break;
    }
    return brokenSentence(failure);
}

QString causeOf(const CallFailure& failure)
{
    switch (failure.why) {
    case CallEnd::NoConnection:
        return u"no connection in time"_s;
    case CallEnd::Silent:
        return u"silent"_s;
    case CallEnd::NoAnswer:
        return u"no whole head in time"_s;
    case CallEnd::TooSlow:
        return u"too slow"_s;
    case CallEnd::TooLong:
        return u"answer too long"_s;
    case CallEnd::HeadTooLong:
        return u"head too long"_s;
    case CallEnd::Encoded:
        return u"answer encoded"_s;
    case CallEnd::Broken:
        break;
    }
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(failure.code));
}

QString detailOf(const CallFailure& failure)
{
    QString detail = failure.host + u": "_s + causeOf(failure);
    if (failure.tls != QSslError::NoError)
        detail += u", certificate error %1"_s.arg(static_cast<int>(failure.tls));
    return detail + u", "_s + outcomeName(failure.outcome);
}

} // namespace

Error callError(const CallFailure& failure)
{
    QString message = sentence(failure).arg(failure.host);
    if (!failure.proxy.isEmpty())
        message += u' ' + CallErrors::tr("The way there leads through the proxy %1.").arg(failure.proxy);
    if (failure.outcome == Outcome::NotSent)
        message += u' ' + CallErrors::tr("Nothing was sent.");
    else if (failure.paid)
        message += u' '
            + CallErrors::tr("The page may have been read and billed: look at your account, or send again.");
    Error error { ErrorKind::Network, message, detailOf(failure) };
    error.outcome = failure.outcome;
    return error;
}

} // namespace handlens
