// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// Prints our requests to all services, for made-up accounts and a clock that stands, as JSON.

#include "providers/builtin.h"
#include "providers/huawei/huaweiexchange.h"
#include "providers/tencent/legacyexchange.h"
#include "providers/tencent/v3exchange.h"
#include "recognition/cloudprovider.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clockSeconds = 1700000000;

// The descriptors alone are wanted of the providers: nothing is sent.
class NoTransport final : public Transport
{
public:
    [[nodiscard]] std::unique_ptr<HttpCall> call(const HttpRequest& /*request*/) override { return nullptr; }
};

class NoLedger final : public SendLedger
{
public:
    [[nodiscard]] Result<quint64> begin(const QString& /*provider*/, qint64 /*bytes*/) override { return 0; }
    void end(
        quint64 /*ticket*/, std::optional<Outcome> /*outcome*/, std::chrono::milliseconds /*took*/) override
    {
    }
};

struct Case {
    QString provider;
    ReaderOptions options;
    QString address;
    bool withToken = false; ///< temporary keys
};

const QString address = u"https://example.com/笔记 1.png?a=1&b=\"2\""_s;

QList<Case> cases()
{
    const QString legacy = u"tencent-legacy"_s;
    const QString v3 = u"tencent"_s;
    const QString huawei = u"huawei"_s;
    const QString project = u"0123456789abcdef0123456789abcdef"_s;
    return {
        { legacy, {} },
        { legacy, { { u"bucket"_s, u"notes"_s } } },
        { legacy, { { u"transport"_s, u"multipart"_s } } },
        { legacy, { { u"transport"_s, u"multipart"_s }, { u"bucket"_s, u"notes"_s } } },
        { legacy, {}, address },
        { v3, {} },
        { v3, { { u"scene"_s, u"only_hw"_s }, { u"region"_s, u"ap-guangzhou"_s } } },
        { v3, { { u"engine"_s, u"GeneralAccurateOCR"_s } } },
        { v3, { { u"engine"_s, u"GeneralBasicOCR"_s } }, {}, true },
        { v3, {}, address },
        { huawei, {} }, // looks the project up
        { huawei, { { u"project-id"_s, project } } },
        { huawei,
            { { u"project-id"_s, project }, { u"quick-mode"_s, u"true"_s },
                { u"char-set"_s, u"digit_letter"_s }, { u"detect-direction"_s, u"true"_s } } },
        { huawei, { { u"project-id"_s, project }, { u"api"_s, u"general-text"_s } } },
        { huawei, { { u"project-id"_s, project } }, address },
        { huawei, { { u"project-id"_s, project }, { u"endpoint"_s, u"http://127.0.0.1:4711"_s } } },
    };
}

Credentials credentials(bool withToken)
{
    Credentials all { { u"app-id"_s, Secret(u"1250000000"_s) },
        { u"secret-id"_s, Secret(u"AKIDrefereeFakeSecretId000000000000"_s) },
        { u"access-key"_s, Secret(u"REFEREEFAKEAK0000000"_s) } };
    all.insert(u"secret-key"_s, Secret(u"refereeFakeSecretKey000000000000"_s));
    if (withToken)
        all.insert(u"token"_s, Secret(u"refereeFakeToken"_s));
    return all;
}

PreparedImage picture()
{
    PreparedImage image;
    for (int at = 0; at < 100'000; ++at) // more than one piece of base64
        image.bytes += char(at * 31 % 251);
    image.format = u"jpeg"_s;
    image.size = { 400, 300 };
    return image;
}

ExchangeInput inputOf(const Case& each, const ProviderDescriptor& descriptor)
{
    ExchangeInput input;
    input.request.options = withFallbacks(descriptor, each.options);
    input.request.credentials = credentials(each.withToken);
    input.image = picture();
    if (!each.address.isEmpty())
        input.image.bytes.clear();
    input.address = each.address;
    return input;
}

std::unique_ptr<Exchange> exchangeOf(const Case& each, ExchangeInput input, HuaweiShared& shared)
{
    if (each.provider == "tencent-legacy"_L1)
        return std::make_unique<LegacyExchange>(std::move(input));
    if (each.provider == "tencent"_L1)
        return std::make_unique<V3Exchange>(std::move(input));
    return std::make_unique<HuaweiExchange>(std::move(input), shared);
}

QJsonObject described(const Case& each, const HttpRequest& request)
{
    QJsonArray headers { QJsonArray { u"host"_s, QString::fromLatin1(hostHeader(request.url)) } };
    for (const HttpHeader& header : request.headers)
        headers << QJsonArray { QString::fromLatin1(header.name).toLower(),
            QString::fromLatin1(header.value) };
    QJsonObject keys;
    const Credentials all = credentials(each.withToken);
    for (auto it = all.begin(); it != all.end(); ++it)
        keys.insert(it.key(), it->reveal());
    return { { u"provider"_s, each.provider }, { u"clock"_s, clockSeconds }, { u"credentials"_s, keys },
        { u"method"_s, QString::fromLatin1(request.method) },
        { u"url"_s, request.url.toString(QUrl::FullyEncoded) }, { u"headers"_s, headers },
        { u"body"_s, QString::fromLatin1(request.body.toBase64()) },
        { u"picture"_s, QString::fromLatin1(picture().bytes.toBase64()) }, { u"address"_s, each.address } };
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    NoTransport transport;
    NoLedger ledger;
    KeptAnswers kept;
    const CloudServices services { transport, ledger, kept };
    const BuiltinProviders providers(services);
    ServiceState state(0);
    HuaweiShared shared { state, IamCache(state), {} };
    QJsonArray requests;
    for (const Case& each : cases()) {
        const auto all = providers.all();
        const auto provider = std::ranges::find_if(
            all, [&each](const Provider* one) { return one->descriptor().id == each.provider; });
        const auto exchange = exchangeOf(each, inputOf(each, (*provider)->descriptor()), shared);
        const Result<NextRequest> next
            = exchange->request(QDateTime::fromSecsSinceEpoch(clockSeconds, Qt::UTC));
        if (!next || !std::holds_alternative<HttpRequest>(*next)) {
            QTextStream(stderr) << each.provider << ": no request\n";
            return 1;
        }
        requests << described(each, std::get<HttpRequest>(*next));
    }
    QTextStream(stdout) << QJsonDocument(requests).toJson();
    return 0;
}
