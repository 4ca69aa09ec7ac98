// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/exchangeparts.h"

#include "recognition/servicewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace handlens {

namespace {

constexpr qsizetype longestRequestId = 100;

struct TencentExchanges {
    Q_DECLARE_TR_FUNCTIONS(TencentExchanges)
};

bool hasControlCharacter(const Secret& secret)
{
    return std::ranges::any_of(
        secret.reveal(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

} // namespace

QByteArray credentialBytes(const ExchangeInput& input, const QString& key)
{
    return input.request.credentials.value(key).reveal().toUtf8();
}

Result<void> checkSendable(const ExchangeInput& input, const QString& provider)
{
    if (input.image.bytes.isEmpty() && input.address.isEmpty())
        return failure({ ErrorKind::Image,
            TencentExchanges::tr("The picture came out empty and was not sent. Open the page anew."), {},
            Outcome::NotSent, provider });
    if (std::ranges::any_of(input.request.credentials, hasControlCharacter))
        return failure({ ErrorKind::Credentials,
            TencentExchanges::tr("A field of the Tencent Cloud account holds a line break or another "
                                 "character that no key has. Enter it again under Accounts."),
            {}, Outcome::NotSent, provider });
    return {};
}

QString missingRequestId()
{
    return TencentExchanges::tr(
        "The answer has no request id, so the service cannot be asked about it later.");
}

QString shownRequestId(const QString& id, const ExchangeInput& input)
{
    return shownWords(id, input.request.credentials, longestRequestId);
}

Recognition recognitionFrom(const ExchangeInput& input, const QString& provider, const QString& model,
    const QByteArray& rawAnswer, AnswerLines read)
{
    Recognition recognition;
    recognition.provider = provider;
    recognition.model = model;
    recognition.options = input.request.options;
    recognition.rawAnswer = rawAnswer;
    recognition.warnings = std::move(read.warnings);
    recognition.lines = std::move(read.lines);
    return recognition;
}

} // namespace handlens
