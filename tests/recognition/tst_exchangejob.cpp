// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/scriptedservice.h"

#include <QCryptographicHash>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime ourTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

ScriptedCall answer(int status, const QByteArray& body, const QList<HttpHeader>& headers = {})
{
    return { HttpReply { status, headers, body } };
}

ScriptedCall dropped(Outcome outcome)
{
    return { failure({ ErrorKind::Network, u"Gone."_s, {}, outcome }), outcome == Outcome::Unknown };
}

struct Fixture {
    QTemporaryDir folder;
    ScriptedTransport transport;
    CountingLedger ledger;
    KeptAnswers kept;
    CloudServices services { transport, ledger, kept, { 3, 1ms, 1ms, 2ms, 120s }, [] { return ourTime; },
        [] { return 0.5; } };
    PlainCloudProvider provider { services };
    std::unique_ptr<RecognitionJob> job;
    QList<Result<Recognition>> results;
    int kepts = 0;

    RecognitionRequest request()
    {
        const QString file = folder.filePath(u"page.png"_s);
        if (!QFile::exists(file)) {
            QImage image(80, 60, QImage::Format_RGB32);
            image.fill(Qt::white);
            if (!image.save(file))
                qFatal("no picture");
        }
        RecognitionRequest request;
        request.source = { file, 0, 1, u"page.png"_s };
        request.pageSize = { 80, 60 };
        request.reader = u"plain"_s;
        request.credentials.insert(u"key"_s, Secret(u"k"_s));
        return request;
    }
    void run(const RecognitionRequest& request) { run(provider, request); }
    /// A provider of the test's own goes before the fixture; `job` must be gone by then.
    void run(PlainCloudProvider& with, const RecognitionRequest& request)
    {
        job = with.createJob(request);
        QObject::connect(job.get(), &RecognitionJob::finished, job.get(),
            [this](const Result<Recognition>& result) { results << result; });
        QObject::connect(job.get(), &RecognitionJob::answeredFromKept, job.get(), [this] { ++kepts; });
        job->start();
        QTRY_VERIFY(!results.isEmpty());
    }
    [[nodiscard]] Error error() const { return results.constLast().error(); }
    [[nodiscard]] qsizetype sent() const { return transport.requests.size(); }
};

} // namespace

class ExchangeJobTest final : public QObject
{
    Q_OBJECT
private slots:
    void sendsOnceAndBooksIt();
    void sendsAgainByItself_data();
    void sendsAgainByItself();
    void correctsTheClockOnce();
    void honoursRetryAfter_data();
    void honoursRetryAfter();
    void fetchesATokenFirst();
    void aTokenThatGetsLostCostsNothing();
    void showsAKeptAnswer();
    void showsWhatAnEarlierRunWasAnswered();
    void showsNoOtherAnswer_data();
    void showsNoOtherAnswer();
    void readsAKeptAnswerInAnotherWay_data();
    void readsAKeptAnswerInAnotherWay();
    void paysOnceForTwoPagesAlike();
    void namesTheServiceWhoseLimitsAreHit();
    void stopsAtTheCap();
    void destroyingBooksWhatLeft_data();
    void destroyingBooksWhatLeft();
    void sendsTheAddress();
    void sendsPixelsOfAChangedPage();
    void sendsPixelsOfThisComputer();
    void refusesWithoutCredentials();
    void namesWhatItCannotPrepare();
    void keepsTheRate();
    void onePageToldToWaitHoldsTheService();
};

void ExchangeJobTest::sendsOnceAndBooksIt()
{
    Fixture f;
    f.run(f.request());
    QVERIFY(f.results[0]);
    QCOMPARE(f.results[0]->provider, u"plain"_s);
    QCOMPARE(f.results[0]->reader, u"plain"_s);
    QCOMPARE(f.results[0]->when, ourTime);
    QCOMPARE(f.results[0]->sentHash, f.provider.inputs[0].image.hash());
    QCOMPARE(f.results[0]->options.value(u"send"_s), u"image"_s);
    QCOMPARE(f.sent(), 1);
    QCOMPARE(f.ledger.begun, 1);
    QCOMPARE(f.ledger.succeeded, 1);
    QVERIFY(!f.provider.inputs[0].image.bytes.isEmpty());
}

void ExchangeJobTest::sendsAgainByItself_data()
{
    QTest::addColumn<ScriptedCall>("call");
    QTest::addColumn<int>("sent"); // in all, when every call ends like this
    QTest::addColumn<Outcome>("outcome");
    const QList<HttpHeader> html { { "Content-Type", "text/html" } };
    QTest::newRow("not reached") << dropped(Outcome::NotSent) << 4 << Outcome::NotSent;
    QTest::newRow("lost on the way") << dropped(Outcome::Unknown) << 1 << Outcome::Unknown;
    QTest::newRow("throttled by the service") << answer(200, "error wait") << 4 << Outcome::Refused;
    QTest::newRow("429") << answer(429, "<html>", html) << 4 << Outcome::Refused;
    QTest::newRow("503") << answer(503, "<html>", html) << 1 << Outcome::Unknown;
    QTest::newRow("503 with a time") << answer(503, "", { { "Retry-After", "0" } }) << 4 << Outcome::Refused;
    QTest::newRow("500") << answer(500, "oops") << 1 << Outcome::Unknown;
    QTest::newRow("502 page") << answer(502, "<html>", html) << 1 << Outcome::Unknown;
    QTest::newRow("login page") << answer(200, "<html>", html) << 1 << Outcome::Unknown;
    QTest::newRow("404 page") << answer(404, "<html>", html) << 1 << Outcome::Unknown;
    QTest::newRow("redirect") << answer(307, "", { { "Location", "https://elsewhere.example/" } }) << 1
                              << Outcome::Failed;
    QTest::newRow("service's own error") << answer(500, "error none") << 1 << Outcome::Refused;
    QTest::newRow("token no longer good") << answer(401, "error token") << 2 << Outcome::Refused;
    QTest::newRow("clock without a date") << answer(401, "error clock") << 1 << Outcome::Refused;
}

void ExchangeJobTest::sendsAgainByItself()
{
    QFETCH(const ScriptedCall, call);
    QFETCH(const int, sent);
    QFETCH(const Outcome, outcome);
    Fixture f;
    f.transport.script.assign(10, call);
    f.run(f.request());
    QVERIFY(!f.results[0]);
    QCOMPARE(f.sent(), sent);
    QCOMPARE(f.error().outcome, outcome);
    QCOMPARE(f.error().provider, u"plain"_s);
    QVERIFY(f.error().message.endsWith(u'.'));
    QCOMPARE(f.ledger.open(), 0);
    QTest::qWait(20);
    QCOMPARE(f.sent(), sent);
    QCOMPARE(f.results.size(), 1);
}

void ExchangeJobTest::correctsTheClockOnce()
{
    Fixture f;
    const QList<HttpHeader> late { { "Date", "Sat, 21 Nov 2026 15:00:00 GMT" } };
    f.transport.script = { answer(401, "error clock", late) };
    f.run(f.request());
    QVERIFY(f.results[0]);
    QCOMPARE(f.provider.askedAt.value(1), ourTime.addSecs(3 * 3600));
    QCOMPARE(f.results[0]->warnings.size(), 1);
    QVERIFY(f.results[0]->warnings[0].contains(u"3"_s));

    // The next page knows; and when the service still says no, nothing is sent a third time.
    f.transport.script = { answer(401, "error clock", late), answer(401, "error clock", late) };
    RecognitionRequest again = f.request();
    again.payAgain = true;
    f.results.clear();
    f.run(again);
    QVERIFY(!f.results[0]);
    QCOMPARE(f.provider.askedAt.value(2), ourTime.addSecs(3 * 3600));
    QCOMPARE(f.sent(), 4);
    QVERIFY(f.error().message.contains(u"clock"_s));
}

void ExchangeJobTest::honoursRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("sent");
    QTest::newRow("at once") << QByteArray("0") << 4;
    QTest::newRow("a date gone by") << QByteArray("Sat, 21 Nov 2026 11:59:59 GMT") << 4;
    QTest::newRow("ten minutes") << QByteArray("600") << 1;
    QTest::newRow("for ever") << QByteArray("1000000000") << 1;
    QTest::newRow("nonsense") << QByteArray("soon") << 4;
    QTest::newRow("negative") << QByteArray("-5") << 4;
}

void ExchangeJobTest::honoursRetryAfter()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, sent);
    Fixture f;
    f.transport.script.assign(10, answer(429, "error wait", { { "Retry-After", header } }));
    f.run(f.request());
    QCOMPARE(f.sent(), sent);
    // Two times to wait would be one too many.
    QCOMPARE(f.error().message.startsWith(u"The service takes no more requests from you until"_s), sent == 1);
}

void ExchangeJobTest::fetchesATokenFirst()
{
    Fixture f;
    PlainCloudProvider provider(f.services, true);
    f.run(provider, f.request());
    QVERIFY(f.results[0]);
    QCOMPARE(f.sent(), 2);
    QCOMPARE(f.transport.requests[0].body, QByteArray("token"));
    QCOMPARE(f.ledger.begun, 1);
    f.job.reset();
}

void ExchangeJobTest::aTokenThatGetsLostCostsNothing()
{
    Fixture f;
    PlainCloudProvider provider(f.services, true);
    f.transport.script.assign(4, dropped(Outcome::Unknown)); // free, but a password left with it
    f.run(provider, f.request());
    QCOMPARE(f.error().outcome, Outcome::NotSent);
    QCOMPARE(f.sent(), 1);
    QVERIFY(f.error().message.contains(u"The page was not sent."_s));
    QCOMPARE(f.ledger.begun, 0);
    f.results.clear();
    f.transport.script = { answer(502, "<html>") };
    f.run(provider, f.request());
    QCOMPARE(f.error().outcome, Outcome::NotSent);
    QCOMPARE(f.ledger.begun, 0);
    f.job.reset();
}

void ExchangeJobTest::showsAKeptAnswer()
{
    Fixture f;
    f.run(f.request());
    f.run(f.request());
    QTRY_COMPARE(f.results.size(), 2);
    QCOMPARE(f.kepts, 1);
    QCOMPARE(f.sent(), 1);
    QVERIFY(f.results[1]);
    QCOMPARE(f.results[1]->sentHash, f.results[0]->sentHash);
    QVERIFY(f.results[0]->took);
    QCOMPARE(f.results[1]->took, f.results[0]->took);

    RecognitionRequest paid = f.request();
    paid.payAgain = true;
    f.run(paid);
    QTRY_COMPARE(f.results.size(), 3);
    QCOMPARE(f.sent(), 2);

    RecognitionRequest other = f.request();
    other.options.insert(u"endpoint"_s, u"https://other.example"_s);
    f.run(other);
    QTRY_COMPARE(f.results.size(), 4);
    QCOMPARE(f.sent(), 3);
    QCOMPARE(f.kepts, 1);
}

void ExchangeJobTest::showsWhatAnEarlierRunWasAnswered()
{
    Recognition earlier;
    {
        Fixture f;
        f.run(f.request());
        QVERIFY(f.results[0]);
        earlier = *f.results[0];
    }
    Fixture f;
    RecognitionRequest request = f.request();
    request.answers = { Recognition {}, earlier };
    f.run(request);
    QCOMPARE(f.kepts, 1);
    QCOMPARE(f.sent(), 0);
    QCOMPARE(f.results[0], Result<Recognition>(earlier));

    RecognitionRequest paid = request;
    paid.payAgain = true;
    f.run(paid);
    QTRY_COMPARE(f.results.size(), 2);
    QCOMPARE(f.sent(), 1);
}

void ExchangeJobTest::showsNoOtherAnswer_data()
{
    QTest::addColumn<Recognition>("change");
    QTest::newRow("provider") << Recognition { .provider = u"other"_s };
    QTest::newRow("options") << Recognition { .options = { { u"endpoint"_s, u"https://other.example"_s } } };
    QTest::newRow("picture") << Recognition { .sentHash = "other" };
}

void ExchangeJobTest::showsNoOtherAnswer()
{
    QFETCH(const Recognition, change);
    Recognition earlier;
    {
        Fixture f;
        f.run(f.request());
        QVERIFY(f.results[0]);
        earlier = *f.results[0];
    }
    if (!change.provider.isEmpty())
        earlier.provider = change.provider;
    earlier.options.insert(change.options);
    if (!change.sentHash.isEmpty())
        earlier.sentHash = change.sentHash;
    Fixture f;
    RecognitionRequest request = f.request();
    request.answers = { earlier };
    f.run(request);
    QCOMPARE(f.kepts, 0);
    QCOMPARE(f.sent(), 1);
}

void ExchangeJobTest::readsAKeptAnswerInAnotherWay_data()
{
    QTest::addColumn<bool>("isFromEarlierRun");
    QTest::newRow("of this run") << false;
    QTest::newRow("of an earlier one") << true;
}

void ExchangeJobTest::readsAKeptAnswerInAnotherWay()
{
    QFETCH(const bool, isFromEarlierRun);
    Fixture f;
    f.run(f.request());
    QVERIFY(f.results[0]);
    QCOMPARE(f.results[0]->lines.value(0).score.raw, 1.0);

    Fixture later;
    Fixture& g = isFromEarlierRun ? later : f;
    RecognitionRequest request = g.request();
    request.reader = u"plain:scale=100"_s;
    request.options.insert(u"scale"_s, u"100"_s);
    request.answers = { *f.results[0] };
    g.run(request);
    QTRY_VERIFY(g.results.constLast() && g.results.constLast()->reader == request.reader);
    QCOMPARE(g.sent(), isFromEarlierRun ? 0 : 1);
    QCOMPARE(g.kepts, 1);
    const Recognition& anew = *g.results.constLast();
    QCOMPARE(anew.lines.value(0).score.raw, 100.0);
    QCOMPARE(anew.options.value(u"scale"_s), u"100"_s);
    QCOMPARE(anew.took, f.results[0]->took);
}

void ExchangeJobTest::paysOnceForTwoPagesAlike()
{
    Fixture f;
    f.transport.script = { answer(200, "ok"), answer(500, "error none"), answer(200, "ok") };
    int ended = 0;
    const auto started = [&f, &ended](const RecognitionRequest& request) {
        std::unique_ptr<RecognitionJob> job = f.provider.createJob(request);
        QObject::connect(job.get(), &RecognitionJob::finished, job.get(), [&ended] { ++ended; });
        QObject::connect(job.get(), &RecognitionJob::answeredFromKept, job.get(), [&f] { ++f.kepts; });
        job->start();
        return job;
    };
    {
        const auto first = started(f.request());
        const auto second = started(f.request());
        QTRY_COMPARE(ended, 2);
        QCOMPARE(f.sent(), 1);
        QCOMPARE(f.kepts, 1);
    }
    // What fails or is stopped makes way for the other.
    RecognitionRequest other = f.request();
    other.options.insert(u"endpoint"_s, u"https://other.example"_s);
    const auto third = started(other);
    const auto fourth = started(other);
    QTRY_COMPARE(ended, 4);
    QCOMPARE(f.sent(), 3);
}

void ExchangeJobTest::namesTheServiceWhoseLimitsAreHit()
{
    Fixture f;
    PlainCloudProvider tiny(f.services, false, { .bytes = 10 });
    f.run(tiny, f.request());
    QCOMPARE(f.error().kind, ErrorKind::Image);
    QCOMPARE(f.error().outcome, Outcome::NotSent);
    QCOMPARE(f.error().provider, u"plain"_s);
    f.job.reset();
}

void ExchangeJobTest::stopsAtTheCap()
{
    Fixture f;
    f.ledger.full = true;
    f.run(f.request());
    QCOMPARE(f.sent(), 0);
    QCOMPARE(f.error().kind, ErrorKind::Quota);
    QCOMPARE(f.error().outcome, Outcome::NotSent);
}

void ExchangeJobTest::destroyingBooksWhatLeft_data()
{
    QTest::addColumn<bool>("left");
    QTest::newRow("nothing left yet") << false;
    QTest::newRow("the body left") << true;
}

void ExchangeJobTest::destroyingBooksWhatLeft()
{
    QFETCH(const bool, left);
    Fixture f;
    f.transport.script = { { HttpReply {}, left, true } };
    f.job = f.provider.createJob(f.request());
    f.job->start();
    QTRY_COMPARE(f.sent(), 1);
    QCOMPARE(f.job->mayBeBilled(), left);
    f.job.reset();
    QCOMPARE(f.transport.alive, 0);
    QCOMPARE(f.ledger.open(), 0);
    QCOMPARE(f.ledger.ended[left ? Outcome::Unknown : Outcome::NotSent], 1);
    QVERIFY(f.results.isEmpty());
}

void ExchangeJobTest::sendsTheAddress()
{
    Fixture f;
    RecognitionRequest request = f.request();
    request.source.address = u"https://pictures.example/page.png"_s;
    request.options.insert(u"send"_s, u"url"_s);
    f.run(request);
    QCOMPARE(f.provider.inputs[0].address, request.source.address);
    QVERIFY(f.provider.inputs[0].image.bytes.isEmpty());
    QCOMPARE(f.provider.inputs[0].image.size, request.pageSize);
    QCOMPARE(f.results[0]->sentHash,
        QCryptographicHash::hash(request.source.address.toUtf8(), QCryptographicHash::Sha256));
    QVERIFY(f.results[0]->warnings.isEmpty());
}

void ExchangeJobTest::sendsPixelsOfAChangedPage()
{
    Fixture f;
    RecognitionRequest request = f.request();
    request.source.address = u"https://pictures.example/page.png"_s;
    request.options.insert(u"send"_s, u"url"_s);
    request.steps = { { PageStep::Kind::Rotate, 1 } };
    f.run(request);
    QVERIFY(f.provider.inputs[0].address.isEmpty());
    QVERIFY(!f.provider.inputs[0].image.bytes.isEmpty());
    QCOMPARE(f.results[0]->warnings.size(), 1);
}

void ExchangeJobTest::sendsPixelsOfThisComputer()
{
    Fixture f;
    RecognitionRequest request = f.request();
    request.source.address = u"http://127.0.0.1:8080/page.png"_s;
    request.options.insert(u"send"_s, u"url"_s);
    f.run(request);
    QVERIFY(f.results[0]);
    QVERIFY(f.provider.inputs[0].address.isEmpty());
    QVERIFY(!f.provider.inputs[0].image.bytes.isEmpty());
    QVERIFY(f.results[0]->warnings.value(0).contains(u"this computer"_s));
}

void ExchangeJobTest::refusesWithoutCredentials()
{
    Fixture f;
    RecognitionRequest request = f.request();
    request.credentials.clear();
    f.run(request);
    QCOMPARE(f.error().kind, ErrorKind::Credentials);
    QCOMPARE(f.error().outcome, Outcome::NotSent);
    QVERIFY(f.error().message.contains(u"Key"_s));
    QCOMPARE(f.sent(), 0);
}

void ExchangeJobTest::namesWhatItCannotPrepare()
{
    Fixture f;
    RecognitionRequest request = f.request();
    request.source.file = f.folder.filePath(u"gone.png"_s);
    f.run(request);
    QCOMPARE(f.error().kind, ErrorKind::Image);
    QCOMPARE(f.error().provider, QString());
    QCOMPARE(f.sent(), 0);
}

void ExchangeJobTest::keepsTheRate()
{
    ServiceState state(100);
    std::chrono::milliseconds last(0);
    for (int i = 0; i < 50; ++i)
        last = state.takeSlot();
    QVERIFY(last > 100ms);
    QVERIFY(last <= 490ms);
    ServiceState free(0);
    QCOMPARE(free.takeSlot().count(), 0);
    QCOMPARE(free.takeSlot().count(), 0);
}

void ExchangeJobTest::onePageToldToWaitHoldsTheService()
{
    ServiceState state(0);
    QCOMPARE(state.held().count(), 0);
    state.holdFor(5s);
    QVERIFY(state.takeSlot() > 4s);
    state.holdFor(1s); // a shorter wait takes nothing back
    QVERIFY(state.held() > 4s);

    // Two minutes and more are told to the person, and end what waits for the same service.
    Fixture f;
    f.transport.script = { answer(429, "error wait", { { "Retry-After", "600" } }) };
    f.run(f.request());
    QCOMPARE(f.error().kind, ErrorKind::Quota);
    QCOMPARE(f.sent(), 1);
}

QTEST_GUILESS_MAIN(ExchangeJobTest)
#include "tst_exchangejob.moc"
