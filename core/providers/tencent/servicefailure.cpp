// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/servicefailure.h"

#include "recognition/servicewords.h"

#include <QCoreApplication>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct TencentFailures {
    Q_DECLARE_TR_FUNCTIONS(TencentFailures)
};

constexpr qsizetype longestWords = 300;
constexpr qsizetype longestCode = 100;
QString unknownCode(const QString& code, const QString& words)
{
    if (words.isEmpty())
        return TencentFailures::tr("Tencent Cloud refused the page with the code %1. Look the code up in the "
                                   "service's documentation before you send the page again.")
            .arg(code);
    return TencentFailures::tr("Tencent Cloud refused the page with the code %1: “%2”. Look the code up in "
                               "the service's documentation before you send the page again.")
        .arg(code, words);
}

} // namespace

TurnFailure serviceFailure(const QString& provider, const CodeMeaning& meaning, const ServiceWords& said,
    const Credentials& credentials, bool throttled)
{
    const auto shown = [&credentials](const QString& text, qsizetype longest) {
        return shownWords(text, credentials, longest);
    };
    const QString code = shown(said.code, longestCode);
    const QString words = shown(said.words, longestWords);
    Error error;
    error.kind = meaning.kind;
    error.outcome = Outcome::Refused;
    error.provider = provider;
    error.code = code;
    error.requestId = shown(said.requestId, longestCode);
    error.message = meaning.sentence.isEmpty() ? unknownCode(code, words) : meaning.sentence;
    error.detail = u"code %1"_s.arg(code);
    if (!words.isEmpty())
        error.detail += u", “%1”"_s.arg(words);
    if (!error.requestId.isEmpty())
        error.detail += u", request %1"_s.arg(error.requestId);
    return { error, throttled ? Remedy::Wait : meaning.remedy };
}

} // namespace handlens
