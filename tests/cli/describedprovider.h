// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/provider.h"
#include "recognition/recognitionjob.h"

#include <QTimer>

#include <functional>

namespace handlens::test {

/// Ends with what it was told, after a while.
class DescribedJob final : public RecognitionJob
{
    Q_OBJECT
public:
    DescribedJob(Result<Recognition> result, int milliseconds)
        : m_result(std::move(result))
        , m_milliseconds(milliseconds)
    {
    }
    void start() override
    {
        QTimer::singleShot(m_milliseconds, this, [this] { emit finished(m_result); });
    }

private:
    Result<Recognition> m_result;
    int m_milliseconds;
};

/// A provider whose descriptor and answers a test writes: `read` says what becomes of a request, `usable`
/// whether options will do.
class DescribedProvider final : public Provider
{
public:
    explicit DescribedProvider(const QString& id)
    {
        known.id = id;
        known.concurrency = 4;
        read = [](const RecognitionRequest& request) -> Result<Recognition> {
            Recognition recognition;
            recognition.provider = request.reader.section(u':', 0, 0);
            recognition.reader = request.reader;
            return recognition;
        };
    }
    const ProviderDescriptor& descriptor() const override { return known; }
    Result<void> check(const ReaderOptions&) const override { return usable; }
    std::unique_ptr<RecognitionJob> createJob(const RecognitionRequest& request) override
    {
        requests << request;
        // The later a page, the sooner it is done: order must not come from time.
        const int wait = std::max(0, 20 - static_cast<int>(request.page.value) * 5);
        return std::make_unique<DescribedJob>(read(request), wait);
    }

    ProviderDescriptor known;
    Result<void> usable;
    std::function<Result<Recognition>(const RecognitionRequest&)> read;
    QList<RecognitionRequest> requests;
};

} // namespace handlens::test
