// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// Sending a picture of 7 MiB to a service: how much memory that takes on top of the idle program, and how
// long building the signed request takes, against the SHA-256 of its body alone.
#include "benchmark.h"

#include "net/networktransport.h"
#include "net/signing.h"
#include "providers/builtin.h"
#include "providers/tencent/v3exchange.h"
#include "recognition/exchangejob.h"
#include "support/loopbackserver.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <malloc.h>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype encodedBytes = 7 * 1024 * 1024;

/// The service, in a process of its own, so that its memory is not counted.
int serve()
{
    const test::LoopbackServer server([](const test::ReceivedRequest&) {
        return test::ServedAnswer { 200, R"({"Response":{"TextDetections":[],"RequestId":"r"}})" };
    });
    std::printf("%s\n", server.url().toEncoded().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

class OpenLedger final : public SendLedger
{
public:
    [[nodiscard]] Result<quint64> begin(const QString&, qint64) override { return 1; }
    void end(quint64, std::optional<Outcome>, std::chrono::milliseconds) override { }
};

double residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    return all.sliced(all.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toDouble() / 1024;
}

void forgetPeak()
{
    malloc_trim(0);
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// Noise that encodes to about `bytes` as a JPEG of quality 92.
QString noisyPage(const QString& path, qsizetype bytes)
{
    QImage image(QSize(3000, static_cast<int>(bytes / 1'790)), QImage::Format_Grayscale8);
    QRandomGenerator random(1);
    for (int y = 0; y < image.height(); ++y)
        std::generate_n(image.scanLine(y), image.width(),
            [&random] { return static_cast<uchar>(100 + random.bounded(100)); });
    if (!image.save(path, "JPEG", 92))
        qFatal("the page cannot be written");
    return path;
}

struct Sending {
    double idle = 0; ///< MiB
    double peak = 0; ///< MiB
    double encoded = 0; ///< MiB
    bool measuring = false;
};

void read(Provider& provider, const QString& file, const QString& endpoint)
{
    RecognitionRequest request;
    request.source = { file, 0, 1, u"page"_s };
    request.pageSize = QImage(file).size();
    request.options = { { u"endpoint"_s, endpoint } };
    request.credentials = { { u"secret-id"_s, Secret(u"id"_s) }, { u"secret-key"_s, Secret(u"key"_s) } };
    request.payAgain = true;
    const std::unique_ptr<RecognitionJob> job = provider.createJob(request);
    QEventLoop loop;
    QObject::connect(job.get(), &RecognitionJob::finished, &loop, [&loop](const Result<Recognition>& result) {
        if (!result)
            qFatal("%s", qUtf8Printable(result.error().message));
        loop.quit();
    });
    job->start();
    loop.exec();
}

/// Preparing decodes the page, which takes more; it is over when the exchange asks for the time.
Sending measureSending(const QString& folder, const QString& endpoint)
{
    Sending sending;
    NetworkTransport transport;
    OpenLedger ledger;
    KeptAnswers kept;
    CloudServices services { transport, ledger, kept };
    services.now = [&sending] {
        if (std::exchange(sending.measuring, false))
            forgetPeak();
        return QDateTime::currentDateTimeUtc();
    };
    const BuiltinProviders providers(services);
    const auto tencent = std::ranges::find(
        providers.all(), u"tencent"_s, [](const Provider* each) { return each->descriptor().id; });
    read(**tencent, noisyPage(folder + u"/small.jpg"_s, 300'000), endpoint);
    const QString page = noisyPage(folder + u"/page.jpg"_s, encodedBytes);
    malloc_trim(0);
    sending.idle = residentMiB();
    sending.measuring = true;
    read(**tencent, page, endpoint);
    sending.peak = bench::peakMiB();
    sending.encoded = static_cast<double>(QFile(page).size()) / 1048576;
    return sending;
}

ExchangeInput input()
{
    ExchangeInput given;
    given.request.options = { { u"engine"_s, u"GeneralHandwritingOCR"_s }, { u"scene"_s, u"all"_s } };
    given.image.bytes = QByteArray(encodedBytes, 'x');
    given.image.format = u"jpeg"_s;
    return given;
}

void measureBody()
{
    std::vector<double> ours;
    std::vector<double> floor;
    for (int i = 0; i < 15; ++i) {
        QByteArray body;
        ours.push_back(bench::milliseconds([&body] {
            V3Exchange exchange(input());
            const Result<NextRequest> next = exchange.request(QDateTime::currentDateTimeUtc());
            body = std::get<HttpRequest>(*next).body;
        }));
        floor.push_back(bench::milliseconds([&body] { static_cast<void>(sha256Hex(body)); }));
    }
    bench::row("body (7 MiB, built and signed)", bench::median(ours), bench::median(floor), 1.5, "ms");
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(u"--serve"_s))
        return serve();
    QProcess service;
    service.start(QCoreApplication::applicationFilePath(), { u"--serve"_s });
    if (!service.waitForStarted() || !service.waitForReadyRead())
        qFatal("the service does not start");
    const QString endpoint = QString::fromLatin1(service.readLine().trimmed());
    const QTemporaryDir folder;
    const Sending sending = measureSending(folder.path(), endpoint);
    bench::absoluteRow(
        "send 7 MiB: memory / encoded", (sending.peak - sending.idle) / sending.encoded, 3, "x");
    bench::absoluteRow("send 7 MiB: encoded", sending.encoded, 7.1, "MB");
    service.kill();
    service.waitForFinished();
    measureBody();
    return 0;
}
