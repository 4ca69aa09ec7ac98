// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "huaweitalk.h"

#include "providers/huawei/huaweidescriptor.h"

#include <QBuffer>
#include <QTest>

namespace handlens::test {

using namespace Qt::StringLiterals;

HuaweiTalk::HuaweiTalk()
    : image(whitePicture({ 120, 90 }))
    , now(QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC))
{
    const HuaweiAccount account;
    credentials = { { u"access-key"_s, Secret(QString::fromLatin1(account.accessKey)) },
        { u"secret-key"_s, Secret(QString::fromLatin1(account.secretKey)) },
        { u"domain"_s, Secret(account.domain) }, { u"user"_s, Secret(account.user) },
        { u"password"_s, Secret(account.password) } };
    service.setNow(now);
}

std::unique_ptr<HuaweiExchange> HuaweiTalk::exchange(const ReaderOptions& options, const QString& address)
{
    ExchangeInput input;
    input.request.options = withFallbacks(describeHuawei(), options);
    input.request.credentials = credentials;
    input.image = image;
    if (!address.isEmpty())
        input.image.bytes.clear();
    input.address = address;
    return std::make_unique<HuaweiExchange>(std::move(input), shared);
}

HttpRequest HuaweiTalk::wanted(Exchange& exchange) const
{
    const Result<NextRequest> next = exchange.request(now);
    if (!next) {
        QTest::qFail(qPrintable(next.error().message), __FILE__, __LINE__);
        return {};
    }
    if (const auto* request = std::get_if<HttpRequest>(&*next))
        return *request;
    QTest::qFail("the exchange holds", __FILE__, __LINE__);
    return {};
}

Turn HuaweiTalk::ask(Exchange& exchange)
{
    sent << wanted(exchange);
    return exchange.accept(reply(service.serve(received(sent.last()))));
}

Turn HuaweiTalk::finish(Exchange& exchange)
{
    Turn turn = ask(exchange);
    while (std::holds_alternative<NextTurn>(turn))
        turn = ask(exchange);
    return turn;
}

Recognition HuaweiTalk::read(Exchange& exchange)
{
    const Turn turn = finish(exchange);
    if (const auto* recognition = std::get_if<Recognition>(&turn))
        return *recognition;
    QTest::qFail(qPrintable(failureIn(turn).error.message), __FILE__, __LINE__);
    return {};
}

ReaderOptions tokenOptions()
{
    return { { u"auth"_s, u"token"_s } };
}

ReaderOptions projectOptions()
{
    return { { u"project-id"_s, HuaweiAccount().projectId } };
}

TurnFailure failureIn(const Turn& turn)
{
    const auto* failure = std::get_if<TurnFailure>(&turn);
    return failure ? *failure : TurnFailure {};
}

TurnFailure failureFor(HuaweiTalk& talk, const ServedAnswer& answer, const ReaderOptions& options)
{
    talk.service.answerNext(answer);
    return failureIn(talk.finish(*talk.exchange(options)));
}

PreparedImage whitePicture(const QSize& size)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    PreparedImage prepared;
    QBuffer buffer(&prepared.bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "png");
    prepared.format = u"png"_s;
    prepared.size = size;
    return prepared;
}

} // namespace handlens::test
