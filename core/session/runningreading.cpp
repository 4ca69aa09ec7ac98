// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/runningreading.h"

#include "recognition/sendledger.h"

#include <QCoreApplication>

namespace handlens {

namespace {

struct StoppedReading {
    Q_DECLARE_TR_FUNCTIONS(StoppedReading)
};

} // namespace

void RunningReading::begin(std::unique_ptr<RecognitionJob> newJob)
{
    job = std::move(newJob);
    clock.start();
}

void RunningReading::take(const Result<Recognition>& end)
{
    result = end;
    if (clock.isValid() && end && !end->took)
        (*result)->took = std::chrono::milliseconds(clock.elapsed());
}

// The next page would meet the same: one refused key or one empty purse is one thing to tell, and five wrong
// keys in a row lock the account of some services.
bool RunningReading::endsOthers() const
{
    if (!result || *result)
        return false;
    const ErrorKind kind = result->error().kind;
    return kind == ErrorKind::Credentials || kind == ErrorKind::Quota;
}

bool RunningReading::endsAlso(const WantedReading& other) const
{
    if (!endsOthers() || other.reader.provider != what.reader.provider)
        return false;
    return other.reader.id == what.reader.id || withoutKeys || result->error().code == ownLimitCode;
}

Error RunningReading::errorOfOthers() const
{
    Error error = result->error();
    error.outcome = Outcome::NotSent;
    error.requestId.clear(); // is another request's
    return error;
}

EndedReading RunningReading::endWith(const Result<Recognition>& end) const
{
    return { what.request.page, what.reader.id, end, fromKept };
}

std::optional<EndedReading> RunningReading::lastWord() const
{
    if (result)
        return endWith(*result);
    if (!mayBeBilled())
        return std::nullopt;
    const ProviderDescriptor& descriptor = what.reader.provider->descriptor();
    return endWith(failure({ ErrorKind::Cancelled,
        StoppedReading::tr("Stopped after the picture was sent to %1: the answer is not known, and the call "
                           "may be billed. Read the page again only if paying for it again is all right.")
            .arg(descriptor.name),
        {}, Outcome::Unknown, descriptor.id }));
}

} // namespace handlens
