// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/scriptedservice.h"

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

class Call final : public HttpCall
{
public:
    Call(ScriptedTransport& transport, ScriptedCall scripted)
        : m_transport(transport)
        , m_scripted(std::move(scripted))
    {
        ++m_transport.alive;
    }
    ~Call() override
    {
        if (!m_ended)
            --m_transport.alive;
    }

    void start() override
    {
        m_started = true;
        if (!m_scripted.never)
            QMetaObject::invokeMethod(this, &Call::end, Qt::QueuedConnection);
    }
    [[nodiscard]] bool bodyLeft() const override { return m_started && m_scripted.bodyLeft; }

private:
    void end()
    {
        m_ended = true;
        --m_transport.alive;
        emit finished(m_scripted.reply);
    }

    ScriptedTransport& m_transport;
    ScriptedCall m_scripted;
    bool m_started = false;
    bool m_ended = false;
};

Remedy remedyNamed(const QByteArray& name)
{
    if (name == "wait")
        return Remedy::Wait;
    if (name == "clock")
        return Remedy::CorrectClock;
    return name == "token" ? Remedy::RenewToken : Remedy::None;
}

class PlainExchange final : public Exchange
{
public:
    PlainExchange(PlainCloudProvider& provider, bool needsToken, double scale)
        : m_provider(provider)
        , m_needsToken(needsToken)
        , m_scale(scale)
    {
    }

    [[nodiscard]] Result<NextRequest> request(const QDateTime& now) override
    {
        m_provider.askedAt << now;
        HttpRequest request;
        request.url = QUrl(u"https://plain.example/"_s);
        request.body = m_needsToken ? "token" : "picture";
        request.paid = !m_needsToken;
        return request;
    }
    [[nodiscard]] Turn accept(const HttpReply& reply) override
    {
        if (reply.body.startsWith("error ")) {
            const Remedy remedy = remedyNamed(reply.body.sliced(6));
            if (remedy == Remedy::RenewToken)
                m_needsToken = true;
            return TurnFailure { { ErrorKind::Service, u"No."_s, {}, Outcome::Refused }, remedy };
        }
        if (reply.body != "ok")
            return unexpectedAnswer(reply, u"Plain"_s, u"plain.example"_s);
        if (m_needsToken) {
            m_needsToken = false;
            return NextTurn {};
        }
        Recognition recognition;
        recognition.model = u"plain"_s;
        recognition.rawAnswer = reply.body;
        recognition.lines = { Line { .score = { .raw = m_scale } } };
        return recognition;
    }

private:
    PlainCloudProvider& m_provider;
    bool m_needsToken;
    double m_scale;
};

ProviderDescriptor plainDescriptor(const ImageLimits& limits)
{
    ProviderDescriptor descriptor;
    descriptor.id = u"plain"_s;
    descriptor.name = u"Plain"_s;
    descriptor.options = commonCloudOptions(true);
    descriptor.options << ProviderOption {
        .key = u"scale"_s, .kind = ProviderOption::Kind::Number, .fallback = u"1"_s, .sent = false
    };
    descriptor.credentials = { { u"key"_s, u"Key"_s } };
    descriptor.limits = limits;
    descriptor.limits.formats = { u"png"_s, u"jpeg"_s };
    descriptor.addressFormats = { u"png"_s };
    return descriptor;
}

} // namespace

std::unique_ptr<HttpCall> ScriptedTransport::call(const HttpRequest& request)
{
    requests << request;
    ScriptedCall next { HttpReply { 200, {}, "ok" } };
    if (!script.empty()) {
        next = script.front();
        script.pop_front();
    }
    return std::make_unique<Call>(*this, next);
}

Result<quint64> CountingLedger::begin(const QString& /*provider*/, qint64 /*bytes*/)
{
    if (full)
        return failure({ ErrorKind::Quota, u"The month's limit is reached."_s, {}, Outcome::NotSent });
    return static_cast<quint64>(++begun);
}

void CountingLedger::end(
    quint64 /*ticket*/, std::optional<Outcome> outcome, std::chrono::milliseconds /*took*/)
{
    if (outcome)
        ++ended[*outcome];
    else
        ++succeeded;
}

int CountingLedger::open() const
{
    int left = begun - succeeded;
    for (const auto& [outcome, count] : ended)
        left -= count;
    return left;
}

PlainCloudProvider::PlainCloudProvider(
    const CloudServices& services, bool needsToken, const ImageLimits& limits)
    : CloudProvider(plainDescriptor(limits), services)
    , m_needsToken(needsToken)
{
}

std::unique_ptr<Exchange> PlainCloudProvider::createExchange(ExchangeInput input)
{
    const double scale = input.request.options.value(u"scale"_s).toDouble();
    inputs << std::move(input);
    return std::make_unique<PlainExchange>(*this, m_needsToken, scale);
}

} // namespace handlens::test
