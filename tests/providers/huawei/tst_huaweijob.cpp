// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/networktransport.h"
#include "providers/huawei/huaweiprovider.h"
#include "support/loopbackserver.h"
#include "support/strict/huaweiservice.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What was sent and how it ended, by the ledger.
class CountingLedger final : public SendLedger
{
public:
    [[nodiscard]] Result<quint64> begin(const QString& /*provider*/, qint64 /*bytes*/) override
    {
        return ++begun;
    }
    void end(quint64 /*ticket*/, std::optional<Outcome> outcome, std::chrono::milliseconds /*took*/) override
    {
        succeeded += outcome ? 0 : 1;
    }

    quint64 begun = 0;
    quint64 succeeded = 0;
};

// The provider over a real socket; destroyed in the reverse order.
struct Desk {
    QTemporaryDir folder;
    HuaweiService service;
    LoopbackServer server { service.service() };
    NetworkTransport transport;
    CountingLedger ledger;
    KeptAnswers kept;
    CloudServices services { transport, ledger, kept, { 3, 1ms, 1ms, 2ms, 120s } };
    HuaweiProvider provider { services };
    std::vector<std::unique_ptr<RecognitionJob>> jobs;
    QList<Result<Recognition>> results;

    RecognitionRequest request(const ReaderOptions& options)
    {
        const QString file = folder.filePath(u"page.png"_s);
        QImage image(120, 90, QImage::Format_RGB32);
        image.fill(Qt::white);
        if (!QFile::exists(file) && !image.save(file))
            qFatal("no picture");
        const HuaweiAccount account;
        RecognitionRequest request;
        request.source = { file, 0, 1, u"page.png"_s };
        request.pageSize = image.size();
        request.reader = u"huawei"_s;
        request.options = options;
        request.options.insert(u"endpoint"_s, server.url().toString());
        request.options.insert(u"iam-endpoint"_s, server.url().toString());
        request.credentials = { { u"access-key"_s, Secret(QString::fromLatin1(account.accessKey)) },
            { u"secret-key"_s, Secret(QString::fromLatin1(account.secretKey)) },
            { u"domain"_s, Secret(account.domain) }, { u"user"_s, Secret(account.user) },
            { u"password"_s, Secret(account.password) } };
        request.payAgain = true;
        return request;
    }

    void start(const RecognitionRequest& request)
    {
        jobs.push_back(provider.createJob(request));
        RecognitionJob* job = jobs.back().get();
        QObject::connect(job, &RecognitionJob::finished, job,
            [this](const Result<Recognition>& result) { results << result; });
        job->start();
    }

    [[nodiscard]] int read() const
    {
        return int(std::ranges::count_if(results, [](const auto& result) { return result.has_value(); }));
    }
};

const ReaderOptions byToken { { u"auth"_s, u"token"_s } };

} // namespace

class TestHuaweiJob : public QObject
{
    Q_OBJECT

private slots:
    void readsOverTheNetwork();
    void manyJobsFetchOneToken();
    void stoppingOneLetsTheOthersRead();
    void endedTokenIsRenewedByItself();
    void refusedKeyIsSentOnce();
    void throttledIsSentAgain();
    void wrongClockIsSentOnce();
};

void TestHuaweiJob::readsOverTheNetwork()
{
    Desk desk;
    desk.start(desk.request({ { u"api"_s, u"general-text"_s } }));
    QTRY_COMPARE(desk.results.size(), 1);
    QVERIFY2(desk.results.first(),
        qPrintable(desk.results.first() ? QString() : desk.results.first().error().message));
    QCOMPARE(desk.results.first()->text(), u"去吧"_s);
    QCOMPARE(desk.service.lookups(), 1);
    QCOMPARE(desk.server.requests().size(), 2);
    QCOMPARE(desk.ledger.begun, 1U); // the lookup is free
    QCOMPARE(desk.ledger.succeeded, 1U);
}

void TestHuaweiJob::manyJobsFetchOneToken()
{
    Desk desk;
    for (int page = 0; page < 4; ++page)
        desk.start(desk.request(byToken));
    QTRY_COMPARE_WITH_TIMEOUT(desk.results.size(), 4, 30'000);
    QCOMPARE(desk.read(), 4);
    QCOMPARE(desk.service.tokens(), 1);
    QCOMPARE(desk.service.reads(), 4);
    QCOMPARE(desk.ledger.succeeded, 4U);
}

void TestHuaweiJob::stoppingOneLetsTheOthersRead()
{
    Desk desk;
    desk.start(desk.request(byToken));
    desk.start(desk.request(byToken));
    desk.start(desk.request(byToken));
    desk.jobs.front().reset();
    QTRY_COMPARE_WITH_TIMEOUT(desk.results.size(), 2, 30'000);
    QCOMPARE(desk.read(), 2);
    QCOMPARE(desk.service.reads(), 2);
}

void TestHuaweiJob::endedTokenIsRenewedByItself()
{
    Desk desk;
    desk.start(desk.request(byToken));
    QTRY_COMPARE(desk.read(), 1);
    desk.service.forgetTokens();
    desk.start(desk.request(byToken));
    QTRY_COMPARE_WITH_TIMEOUT(desk.results.size(), 2, 30'000);
    QCOMPARE(desk.read(), 2);
    QCOMPARE(desk.service.tokens(), 2);
    QCOMPARE(desk.service.readRequests(), 3);
}

void TestHuaweiJob::refusedKeyIsSentOnce()
{
    Desk desk;
    RecognitionRequest request = desk.request({ { u"project-id"_s, HuaweiAccount().projectId } });
    request.credentials.insert(u"secret-key"_s, Secret(u"canary-secret-key"_s));
    desk.start(request);
    QTRY_COMPARE(desk.results.size(), 1);
    QCOMPARE(desk.results.first().error().kind, ErrorKind::Credentials);
    QCOMPARE(desk.results.first().error().outcome, Outcome::Refused);
    QCOMPARE(desk.service.readRequests(), 1);
    for (const ReceivedRequest& sent : desk.server.requests()) {
        QVERIFY(!sent.body.contains("canary"));
        for (const HttpHeader& header : sent.headers)
            QVERIFY(!header.value.contains("canary"));
    }
}

void TestHuaweiJob::throttledIsSentAgain()
{
    Desk desk;
    desk.service.answerNext({ 429, R"({"error_code":"APIGW.0308","error_msg":"limit:5,time:5 second"})" });
    desk.start(desk.request({ { u"project-id"_s, HuaweiAccount().projectId } }));
    QTRY_COMPARE_WITH_TIMEOUT(desk.results.size(), 1, 30'000);
    QCOMPARE(desk.read(), 1);
    QCOMPARE(desk.service.readRequests(), 2);
    QCOMPARE(desk.ledger.begun, 2U);
}

void TestHuaweiJob::wrongClockIsSentOnce()
{
    Desk desk;
    desk.service.setNow(QDateTime::currentDateTimeUtc().addDays(-1));
    const RecognitionRequest request = desk.request({ { u"project-id"_s, HuaweiAccount().projectId } });
    desk.start(request);
    QTRY_COMPARE(desk.results.size(), 1);
    QCOMPARE(desk.results.first().error().code, u"APIGW.0303"_s);
    QCOMPARE(desk.service.readRequests(), 1);
    desk.start(request); // the person asks again: signed by Huawei's clock
    QTRY_COMPARE(desk.read(), 1);
}

QTEST_GUILESS_MAIN(TestHuaweiJob)
#include "tst_huaweijob.moc"
