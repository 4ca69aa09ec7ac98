// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/faults/cloudbench.h"

#include <QEventLoop>
#include <QImage>
#include <QTimer>

#include <algorithm>

namespace handlens::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr TransportLimits shortLimits { 1'000ms, 150ms, 400ms };
constexpr QSize pageSize(60, 40);

CloudServices& hurried(CloudServices& services)
{
    services.rateScale = 1'000;
    return services;
}

} // namespace

CloudBench::CloudBench()
    : m_settings(m_folder.filePath(u"settings.conf"_s))
    , m_transport(shortLimits)
    , m_ledger(m_folder.filePath(u"usage"_s), m_settings)
    , m_services { m_transport, m_ledger, m_kept, { 3, 1ms, 1ms, 2ms, 120s } }
    , m_providers(hurried(m_services))
{
    QImage page(pageSize, QImage::Format_RGB32);
    page.fill(Qt::white);
    if (!page.save(m_folder.filePath(u"page.png"_s)))
        qFatal("the page cannot be written");
}

ServedAnswer CloudBench::goodAnswer(const QString& provider)
{
    if (provider == "tencent-legacy"_L1)
        return { 200,
            R"({"code":0,"message":"OK","data":{"session_id":"s-1","items":[{"itemcoord":{"x":2,"y":2,"width":40,)"
            R"("height":20},"itemstring":"ab","coords":[],"words":[{"character":"a","confidence":0.9},)"
            R"({"character":"b","confidence":0.4}],"candword":[]}]}})" };
    if (provider == "tencent"_L1)
        return { 200,
            R"({"Response":{"TextDetections":[{"DetectedText":"ab","Confidence":90,"Polygon":[{"X":2,"Y":2},)"
            R"({"X":42,"Y":2},{"X":42,"Y":22},{"X":2,"Y":22}],"AdvancedInfo":"","WordPolygon":[]}],)"
            R"("Angle":0,"RequestId":"r-1"}})" };
    return { 200,
        R"({"result":{"words_block_count":1,"words_block_list":[{"words":"ab","type":"text","confidence":0.9,)"
        R"("location":[[2,2],[42,2],[42,22],[2,22]]}]}})",
        { { "Content-Type", "application/json" }, { "X-Request-Id", "q-1" } } };
}

RecognitionRequest CloudBench::request(const QString& provider, const QUrl& endpoint) const
{
    RecognitionRequest request;
    request.source = { m_folder.filePath(u"page.png"_s), 0, 1, u"page.png"_s };
    request.pageSize = pageSize;
    request.reader = provider;
    request.options = { { u"endpoint"_s, endpoint.toString() } };
    request.payAgain = true;
    const auto give = [&request](const QString& field, const QString& value) {
        request.credentials.insert(field, Secret(value));
    };
    if (provider == "huawei"_L1) {
        request.options.insert(u"project-id"_s, u"0123456789abcdef0123456789abcdef"_s);
        give(u"access-key"_s, u"BENCHACCESSKEY000000"_s);
    } else {
        give(u"app-id"_s, u"1250000000"_s);
        give(u"secret-id"_s, u"AKIDbench00000000000"_s);
    }
    give(u"secret-key"_s, u"benchSecretKey000000"_s);
    return request;
}

std::optional<Result<Recognition>> CloudBench::read(const QString& provider, const QUrl& endpoint)
{
    const auto it = std::ranges::find(
        m_providers.all(), provider, [](const Provider* each) { return each->descriptor().id; });
    const std::unique_ptr<RecognitionJob> job = (*it)->createJob(request(provider, endpoint));
    std::optional<Result<Recognition>> ended;
    int endings = 0;
    QEventLoop loop; // qWaitFor() sleeps between its looks, which thousands of readings would feel
    QObject::connect(job.get(), &RecognitionJob::finished, &loop, [&](const Result<Recognition>& result) {
        ++endings;
        ended = result;
        loop.quit();
    });
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    job->start();
    loop.exec();
    const bool once = endings == 1;
    return once ? ended : std::nullopt;
}

Usage CloudBench::usage(const QString& provider) const
{
    return m_ledger.usage(provider, m_ledger.today());
}

} // namespace handlens::test
