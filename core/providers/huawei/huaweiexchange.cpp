// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/huawei/huaweiexchange.h"

#include "net/signing.h"
#include "providers/huawei/aksksignature.h"
#include "providers/huawei/huaweianswer.h"
#include "providers/huawei/huaweibody.h"

#include <QCoreApplication>

namespace handlens {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct HuaweiExchangeText {
    Q_DECLARE_TR_FUNCTIONS(HuaweiExchangeText)
};

using Step = HuaweiTurn::Step;

// What belongs to the other way of signing in may lie in the keychain, too.
Credentials usedCredentials(const Credentials& all, HuaweiSettings::Auth auth)
{
    const QStringList keys = auth == HuaweiSettings::Auth::Token
        ? QStringList { u"domain"_s, u"user"_s, u"password"_s }
        : QStringList { u"access-key"_s, u"secret-key"_s };
    Credentials used;
    for (const QString& key : keys)
        used.insert(key, all.value(key));
    return used;
}

Error tooManyRefusals()
{
    return { ErrorKind::Credentials,
        HuaweiExchangeText::tr(
            "Huawei refused these keys four times in a row, and locks them after the next time. Nothing was "
            "sent. Check the keys under Accounts, or wait five minutes."),
        {}, Outcome::NotSent };
}

} // namespace

HuaweiExchange::HuaweiExchange(ExchangeInput input, HuaweiShared& shared)
    : m_shared(shared)
    , m_settings(huaweiSettings(input.request.options))
    , m_image(std::move(input.image))
{
    m_credentials = usedCredentials(input.request.credentials, m_settings.auth);
    m_body = huaweiBody(m_settings, m_image.bytes, input.address);
    m_bodyHash = sha256Hex(m_body);
    m_image.bytes.clear();
    m_account = iamAccount(m_settings.iam, m_settings.region, m_credentials);
}

QString HuaweiExchange::projectId() const
{
    return m_settings.projectId.isEmpty() && m_grant ? m_grant->projectId : m_settings.projectId;
}

Result<NextRequest> HuaweiExchange::request(const QDateTime& now)
{
    if (!m_shared.refused.mayTry(m_account, now))
        return failure(tooManyRefusals());
    if (needsGrant() && !m_grant)
        m_grant = m_shared.iam.find(m_account, now);
    if (!needsGrant() || m_grant) {
        m_claim.reset();
        return NextRequest(readRequest(now));
    }
    if (!m_claim)
        m_claim = m_shared.iam.claim(m_account);
    if (!m_claim)
        return NextRequest(Hold {});
    return NextRequest(grantRequest(now));
}

HttpRequest HuaweiExchange::grantRequest(const QDateTime& now)
{
    m_turn
        = { signsIn() ? Step::Token : Step::Project, signsIn(), m_settings.iam.host(), now, m_credentials };
    if (signsIn())
        return tokenRequest(m_settings.iam, m_credentials, m_settings.region);
    HttpRequest request = projectsRequest(m_settings.iam, m_settings.region);
    sign(request, sha256Hex({}), now);
    return request;
}

HttpRequest HuaweiExchange::readRequest(const QDateTime& now)
{
    m_turn = { Step::Read, signsIn(), m_settings.ocr.host(), now, m_credentials };
    HttpRequest request;
    request.url = m_settings.ocr;
    request.url.setPath(u"/v2/%1/ocr/%2"_s.arg(projectId(), apiName(m_settings.api)));
    request.headers = { { "Content-Type", "application/json" } };
    if (!m_settings.enterpriseProject.isEmpty())
        request.headers << HttpHeader { "Enterprise-Project-Id", m_settings.enterpriseProject.toLatin1() };
    request.body = m_body;
    request.paid = true;
    if (!signsIn()) {
        sign(request, m_bodyHash, now);
        return request;
    }
    request.headers << HttpHeader { "X-Auth-Token", m_grant->token.reveal().toLatin1() };
    m_turn.secrets.insert(u"token"_s, m_grant->token);
    return request;
}

void HuaweiExchange::sign(HttpRequest& request, const QByteArray& bodyHash, const QDateTime& now) const
{
    signWithAccessKey(
        request, bodyHash, m_credentials.value(u"access-key"_s), m_credentials.value(u"secret-key"_s), now);
}

Turn HuaweiExchange::accept(const HttpReply& reply)
{
    if (m_turn.step != Step::Read)
        return acceptGrant(reply);
    std::optional<Recognition> recognition = huaweiRecognition(reply, m_settings, m_image, m_turn.secrets);
    if (!recognition)
        return failureOf(reply);
    m_shared.refused.accepted(m_account);
    return std::move(*recognition);
}

Turn HuaweiExchange::acceptGrant(const HttpReply& reply)
{
    const std::optional<IamGrant> grant
        = signsIn() ? tokenIn(reply, m_turn.sentAt) : projectIn(reply, m_settings.region);
    if (!grant)
        return failureOf(reply);
    if (m_settings.projectId.isEmpty() && grant->projectId.isEmpty())
        return withoutProject(reply);
    m_grant = grant;
    m_shared.iam.keep(m_account, *grant);
    m_claim.reset();
    return NextTurn {};
}

TurnFailure HuaweiExchange::failureOf(const HttpReply& reply)
{
    const TurnFailure failure = huaweiFailure(reply, m_turn);
    if (failure.remedy == Remedy::RenewToken) {
        m_shared.iam.drop(m_account, *m_grant);
        m_grant.reset();
        return failure;
    }
    // A 401 counts at Huawei whoever worded it; other foreign answers tell nothing of the key.
    if (failure.error.outcome != Outcome::Refused && reply.status != 401)
        return failure;
    if (reply.status != 401) {
        m_shared.refused.accepted(m_account);
        return failure;
    }
    m_shared.refused.refused(m_account, m_turn.sentAt);
    // Not sent again by itself, but the next time the person asks, the date will be right.
    if (isClockFailure(reply, m_turn))
        m_shared.state.setClockOffset(
            m_shared.state.clockOffset() + clockAhead(reply, m_turn.sentAt).value_or(0s));
    return failure;
}

TurnFailure HuaweiExchange::withoutProject(const HttpReply& reply) const
{
    Error error { ErrorKind::Service,
        HuaweiExchangeText::tr(
            "This account has no project “%1”, the region's own. Open Huawei's console in that region once, "
            "which makes it, or choose another region. To use a sub-project, copy its ID from My Credentials "
            "in the console into “Project ID” under Accounts.")
            .arg(m_settings.region),
        {}, Outcome::NotSent };
    error.requestId = huaweiRequestId(reply, m_turn.secrets);
    return { error };
}

} // namespace handlens
