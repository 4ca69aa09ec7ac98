// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "tencenttalk.h"

#include "providers/tencent/legacyexchange.h"
#include "providers/tencent/v3exchange.h"
#include "support/testdata.h"

#include <QBuffer>
#include <QFile>
#include <QImage>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

ExchangeInput inputWith(const ReaderOptions& defaults, const ReaderOptions& options)
{
    ExchangeInput input;
    input.request.options = options;
    for (auto it = defaults.constBegin(); it != defaults.constEnd(); ++it) {
        if (!options.contains(it.key()))
            input.request.options.insert(it.key(), it.value());
    }
    input.image = samplePicture();
    return input;
}

Secret secret(const QByteArray& bytes)
{
    return Secret(QString::fromUtf8(bytes));
}

} // namespace

QDateTime talkTime()
{
    return QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
}

PreparedImage samplePicture(const QString& format)
{
    QImage page(200, 150, QImage::Format_RGB32);
    page.fill(Qt::white);
    for (int x = 20; x < 180; ++x)
        page.setPixelColor(x, 40 + x % 7, Qt::black);
    PreparedImage prepared;
    QBuffer buffer(&prepared.bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, format.toLatin1().constData());
    prepared.format = format;
    prepared.size = page.size();
    return prepared;
}

ExchangeInput legacyInput(const ReaderOptions& options, const TencentAccount& account)
{
    ExchangeInput input
        = inputWith({ { u"transport"_s, u"json"_s }, { u"confidence-scale"_s, u"auto"_s },
                        { u"bucket"_s, {} }, { u"send"_s, u"image"_s }, { u"endpoint"_s, {} } },
            options);
    input.request.credentials = { { u"app-id"_s, secret(account.appId) },
        { u"secret-id"_s, secret(account.secretId) }, { u"secret-key"_s, secret(account.secretKey) } };
    return input;
}

ExchangeInput v3Input(const ReaderOptions& options, const TencentAccount& account)
{
    ExchangeInput input
        = inputWith({ { u"engine"_s, u"GeneralHandwritingOCR"_s }, { u"scene"_s, u"all"_s },
                        { u"region"_s, {} }, { u"send"_s, u"image"_s }, { u"endpoint"_s, {} } },
            options);
    input.request.credentials
        = { { u"secret-id"_s, secret(account.secretId) }, { u"secret-key"_s, secret(account.secretKey) } };
    if (!account.token.isEmpty())
        input.request.credentials.insert(u"token"_s, secret(account.token));
    return input;
}

HttpRequest requestOf(Exchange& exchange, const QDateTime& now)
{
    const Result<NextRequest> next = exchange.request(now);
    if (!next || !std::holds_alternative<HttpRequest>(*next))
        qFatal("the exchange makes no request");
    return std::get<HttpRequest>(*next);
}

Turn talk(Exchange& exchange, const Service& service, const QDateTime& now)
{
    return exchange.accept(reply(service(received(requestOf(exchange, now)))));
}

Turn legacyTurn(const QByteArray& body, int status, const ReaderOptions& options)
{
    LegacyExchange exchange(legacyInput(options));
    (void)requestOf(exchange);
    return exchange.accept({ status, { { "Content-Type", "application/json" } }, body });
}

Turn v3Turn(const QByteArray& body, int status, const ReaderOptions& options)
{
    V3Exchange exchange(v3Input(options));
    (void)requestOf(exchange);
    return exchange.accept({ status, { { "Content-Type", "application/json" } }, body });
}

Recognition recognitionIn(const Turn& turn)
{
    const auto* const recognition = std::get_if<Recognition>(&turn);
    return recognition ? *recognition : Recognition();
}

TurnFailure failureIn(const Turn& turn)
{
    const auto* const failed = std::get_if<TurnFailure>(&turn);
    return failed ? *failed : TurnFailure();
}

QByteArray recorded(const QString& name)
{
    QFile file(sourceFile(u"tests/data/tencent/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    return file.readAll();
}

} // namespace handlens::test
