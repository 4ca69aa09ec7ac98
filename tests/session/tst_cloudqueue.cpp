// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/sendledger.h"
#include "session/recognitionqueue.h"
#include "support/memorycredentialstore.h"
#include "support/scriptedprovider.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A keychain that waits for the person until it is released.
class WaitingStore final : public CredentialStore
{
    Q_OBJECT
public:
    void read(const QString&, QObject* context, ReadDone done) override
    {
        m_waiting << std::pair(QPointer(context), std::move(done));
    }
    void write(const QString&, const Credentials&, QObject*, WriteDone) override { QFAIL("nobody writes"); }
    void remove(const QString&, QObject*, RemoveDone) override { QFAIL("nobody removes"); }
    bool isSaved(const QString&) const override { return true; }

    qsizetype reads() const { return m_waiting.size(); }
    void release(const Result<Credentials>& credentials)
    {
        for (const auto& [context, done] : std::exchange(m_waiting, {})) {
            if (context)
                done(credentials);
        }
    }

private:
    QList<std::pair<QPointer<QObject>, ReadDone>> m_waiting;
};

// Answers while it is started; `begun` is called before.
class InstantProvider final : public Provider
{
public:
    const ProviderDescriptor& descriptor() const override { return known; }
    Result<void> check(const ReaderOptions&) const override { return {}; }
    std::unique_ptr<RecognitionJob> createJob(const RecognitionRequest&) override
    {
        class Job final : public RecognitionJob
        {
            void start() override { emit finished(recognitionOf({ u"paid"_s }, 1)); }
        };
        begun();
        return std::make_unique<Job>();
    }

    ProviderDescriptor known { .id = u"instant"_s };
    std::function<void()> begun;
};

Credentials keys(const QString& secret = u"mine"_s)
{
    return { { u"secret-id"_s, Secret(u"id"_s) }, { u"secret-key"_s, Secret(secret) } };
}

ScriptedAnswer good(const RecognitionRequest&)
{
    return { recognitionOf({ u"a"_s }, 1), 1ms };
}

struct Told {
    quint64 page = 0;
    Result<Recognition> result;
};

// A queue with a cloud service and all that it told.
struct Cloud {
    explicit Cloud(CredentialStore* store, ScriptedProvider::Script script = good, int concurrency = 2)
        : provider(std::move(script), u"cloud"_s)
        , queue(store)
    {
        ProviderDescriptor descriptor = provider.descriptor();
        descriptor.concurrency = concurrency;
        descriptor.credentials = { { u"secret-id"_s, u"SecretId"_s }, { u"secret-key"_s, u"SecretKey"_s },
            { u"token"_s, u"Token"_s, true, true } };
        provider.setDescriptor(descriptor);
        QObject::connect(&queue, &RecognitionQueue::finished, &queue,
            [this](PageId page, const QString&, const Result<Recognition>& result) {
                told << Told { page.value, result };
            });
    }
    void add(quint64 first, quint64 last)
    {
        for (quint64 page = first; page <= last; ++page)
            addFor(provider, page);
    }
    void addFor(Provider& reader, quint64 page) { addFor(reader, page, reader.descriptor().id); }
    void addFor(Provider& of, quint64 page, const QString& reader)
    {
        RecognitionRequest request;
        request.page = PageId { page };
        request.reader = reader;
        queue.add({ reader, &of, {} }, request);
    }

    ScriptedProvider provider;
    QList<Told> told;
    RecognitionQueue queue;
};

Error refusal(ErrorKind kind)
{
    return { kind, u"The service refused the key."_s, u"401"_s, Outcome::Refused, u"cloud"_s, {},
        u"AuthFailure"_s, u"r-1"_s };
}

} // namespace

class TestCloudQueue : public QObject
{
    Q_OBJECT
private slots:
    void credentialsComeWithTheRequest();
    void aReplacedKeyIsUsedAtOnce();
    void missingFieldsMakeNoJob();
    void withoutAStoreNothingIsSent();
    void oneQuestionForAllWhoWaitForIt();
    void aLockedKeychainIsAnErrorForEveryPage();
    void stoppingWhileTheKeychainWaits();
    void aRefusalEndsForAllThatWait_data();
    void aRefusalEndsForAllThatWait();
    void whatMayBeBilledIsLeftToEnd();
    void whatRunsAndSentNothingEndsToo();
    void otherReadersGoOn();
    void otherWaysGoOn_data();
    void otherWaysGoOn();
    void ourOwnLimitEndsEveryWay();
    void aLockedKeychainEndsEveryWay();
    void otherFailuresEndOnePage();
    void stopSaysWhatMayBeBilled();
    void stoppingAPageSaysWhatMayBeBilled();
    void anAnswerThatJustCameSurvivesTheStop();
    void whatIsOnItsWayIsKnown();
    void whoeverHearsTheBeginningMayStopIt();
    void keptAnswersAreTold();
};

void TestCloudQueue::credentialsComeWithTheRequest()
{
    MemoryCredentialStore store;
    store.put(u"cloud"_s, keys());
    Credentials seen;
    Cloud cloud(&store, [&seen](const RecognitionRequest& request) {
        seen = request.credentials;
        return good(request);
    });
    cloud.add(1, 1);
    QTRY_COMPARE(cloud.told.size(), 1);
    QVERIFY(cloud.told.first().result);
    QCOMPARE(seen, keys());
}

void TestCloudQueue::aReplacedKeyIsUsedAtOnce()
{
    MemoryCredentialStore store;
    store.put(u"cloud"_s, keys(u"old"_s));
    QStringList seen;
    Cloud cloud(
        &store,
        [&](const RecognitionRequest& request) {
            seen << request.credentials.value(u"secret-key"_s).reveal();
            store.put(u"cloud"_s, keys(u"new"_s));
            return good(request);
        },
        1);
    cloud.add(1, 2);
    QTRY_COMPARE(cloud.told.size(), 2);
    QCOMPARE(seen, (QStringList { u"old"_s, u"new"_s }));
}

void TestCloudQueue::missingFieldsMakeNoJob()
{
    MemoryCredentialStore store;
    store.put(u"cloud"_s, { { u"secret-id"_s, Secret(u"id"_s) } });
    Cloud cloud(&store);
    cloud.add(1, 1);
    QTRY_COMPARE(cloud.told.size(), 1);
    const Result<Recognition>& result = cloud.told.first().result;
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Credentials);
    QCOMPARE(result.error().outcome, Outcome::NotSent);
    QCOMPARE(result.error().provider, u"cloud"_s);
    QVERIFY2(
        result.error().message.contains(u"SecretKey"_s) && !result.error().message.contains(u"SecretId"_s),
        qPrintable(result.error().message));
    QCOMPARE(cloud.provider.started(), 0);
    QVERIFY(!cloud.queue.isBusy());
}

void TestCloudQueue::withoutAStoreNothingIsSent()
{
    Cloud cloud(nullptr);
    cloud.add(1, 3);
    QTRY_COMPARE(cloud.told.size(), 3);
    QCOMPARE(cloud.provider.started(), 0);
    QCOMPARE(cloud.told.last().result.error().kind, ErrorKind::Credentials);
}

void TestCloudQueue::oneQuestionForAllWhoWaitForIt()
{
    WaitingStore store;
    ScriptedProvider local(good, u"local"_s);
    Cloud cloud(&store);
    cloud.add(1, 5);
    cloud.addFor(local, 6);
    QTRY_COMPARE(cloud.told.size(), 1); // others go on while the keychain waits
    QCOMPARE(cloud.told.first().page, 6U);
    QCOMPARE(store.reads(), 1);
    QVERIFY(cloud.queue.isRunning(PageId { 1 }) && cloud.queue.isRunning(PageId { 2 }));
    QVERIFY(cloud.queue.isWaiting(PageId { 3 }));
    QCOMPARE(cloud.provider.started(), 0);
    store.release(keys());
    QCOMPARE(cloud.provider.started(), 2);
    QTRY_COMPARE(cloud.told.size(), 3);
    QTRY_COMPARE(store.reads(), 1);
    store.release(keys());
    QTRY_COMPARE(cloud.told.size(), 5);
}

void TestCloudQueue::aLockedKeychainIsAnErrorForEveryPage()
{
    MemoryCredentialStore store;
    const Error locked { ErrorKind::Credentials, u"The keychain is locked."_s, {}, Outcome::NotSent };
    store.setError(locked);
    Cloud cloud(&store);
    QSignalSpy idle(&cloud.queue, &RecognitionQueue::idle);
    cloud.add(1, 20);
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(cloud.told.size(), 20);
    for (const Told& each : cloud.told) {
        QCOMPARE(each.result.error().message, locked.message);
        QCOMPARE(each.result.error().outcome, Outcome::NotSent);
        QCOMPARE(each.result.error().provider, u"cloud"_s);
    }
    QCOMPARE(store.reads(), 1);
    QCOMPARE(cloud.provider.started(), 0);
}

void TestCloudQueue::stoppingWhileTheKeychainWaits()
{
    WaitingStore store;
    Cloud cloud(&store);
    QSignalSpy idle(&cloud.queue, &RecognitionQueue::idle);
    cloud.add(1, 50);
    QTRY_COMPARE(store.reads(), 1);
    cloud.queue.stop();
    QCOMPARE(idle.size(), 1);
    QVERIFY(!cloud.queue.isBusy());
    cloud.add(51, 51); // while the question is still open
    QTRY_VERIFY(cloud.queue.isRunning(PageId { 51 }));
    QCOMPARE(store.reads(), 1);
    store.release(keys());
    QTRY_COMPARE(cloud.told.size(), 1);
    QCOMPARE(cloud.told.first().page, 51U);
    QCOMPARE(cloud.provider.started(), 1);
}

void TestCloudQueue::aRefusalEndsForAllThatWait_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("key") << ErrorKind::Credentials;
    QTest::newRow("money") << ErrorKind::Quota;
}

void TestCloudQueue::aRefusalEndsForAllThatWait()
{
    QFETCH(ErrorKind, kind);
    MemoryCredentialStore store;
    store.put(u"cloud"_s, keys());
    Cloud cloud(
        &store,
        [kind](const RecognitionRequest& request) -> ScriptedAnswer {
            if (request.page == PageId { 3 })
                return { failure(refusal(kind)) };
            return good(request);
        },
        1);
    QSignalSpy idle(&cloud.queue, &RecognitionQueue::idle);
    cloud.add(1, 50);
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(cloud.provider.started(), 3);
    QCOMPARE(cloud.told.size(), 50);
    for (qsizetype i = 0; i < 50; ++i)
        QCOMPARE(cloud.told[i].page, static_cast<quint64>(i + 1));
    QVERIFY(cloud.told[1].result);
    QCOMPARE(cloud.told[2].result.error(), refusal(kind));
    Error unsent = refusal(kind);
    unsent.outcome = Outcome::NotSent;
    unsent.requestId.clear();
    QCOMPARE(cloud.told[3].result.error(), unsent);
    QCOMPARE(cloud.told[49].result.error(), unsent);
    cloud.add(51, 51); // the next press tries again
    QTRY_COMPARE(cloud.told.size(), 51);
    QCOMPARE(cloud.provider.started(), 4);
}

void TestCloudQueue::whatMayBeBilledIsLeftToEnd()
{
    MemoryCredentialStore store;
    store.put(u"cloud"_s, keys());
    Cloud cloud(&store, [](const RecognitionRequest& request) -> ScriptedAnswer {
        if (request.page == PageId { 1 })
            return { failure(refusal(ErrorKind::Quota)), 1ms };
        return { recognitionOf({ u"paid"_s }, 1), 30ms, false, true };
    });
    cloud.add(1, 5);
    QTRY_COMPARE(cloud.told.size(), 5);
    QCOMPARE(cloud.told.last().page, 2U);
    QVERIFY(cloud.told.last().result);
    QCOMPARE(cloud.provider.started(), 2);
}

void TestCloudQueue::whatRunsAndSentNothingEndsToo()
{
    MemoryCredentialStore store;
    store.put(u"cloud"_s, keys());
    Cloud cloud(&store, [](const RecognitionRequest& request) -> ScriptedAnswer {
        return { failure(refusal(ErrorKind::Credentials)), 1ms, request.page == PageId { 2 } };
    });
    cloud.add(1, 3);
    QTRY_COMPARE(cloud.told.size(), 3); // the second would never end by itself
    QCOMPARE(cloud.told[1].page, 2U);
    QCOMPARE(cloud.told[1].result.error().outcome, Outcome::NotSent);
    QVERIFY(!cloud.queue.isBusy());
}

void TestCloudQueue::otherReadersGoOn()
{
    MemoryCredentialStore store;
    ScriptedProvider local(good, u"local"_s);
    Cloud cloud(&store); // no key at all
    for (quint64 page = 1; page <= 10; ++page) {
        cloud.add(page, page);
        cloud.addFor(local, page);
    }
    QTRY_COMPARE(cloud.told.size(), 20);
    QCOMPARE(local.started(), 10);
}

void TestCloudQueue::otherWaysGoOn_data()
{
    aRefusalEndsForAllThatWait_data();
}

void TestCloudQueue::otherWaysGoOn()
{
    QFETCH(ErrorKind, kind);
    MemoryCredentialStore store;
    store.put(u"cloud"_s, keys());
    const QString way = u"cloud:engine=other"_s;
    Cloud cloud(
        &store,
        [&](const RecognitionRequest& request) -> ScriptedAnswer {
            if (request.reader == way)
                return { failure(refusal(kind)) };
            return good(request);
        },
        1);
    for (quint64 page = 1; page <= 5; ++page) {
        cloud.addFor(cloud.provider, page, way);
        cloud.add(page, page);
    }
    QTRY_COMPARE(cloud.told.size(), 10);
    QCOMPARE(cloud.provider.started(), 1 + 5);
    QCOMPARE(std::ranges::count_if(cloud.told, [](const Told& each) { return each.result.has_value(); }), 5);
}

void TestCloudQueue::ourOwnLimitEndsEveryWay()
{
    MemoryCredentialStore store;
    store.put(u"cloud"_s, keys());
    const Error atLimit { ErrorKind::Quota, u"Your own limit is reached."_s, {}, Outcome::NotSent, u"cloud"_s,
        {}, ownLimitCode };
    Cloud cloud(
        &store, [&](const RecognitionRequest&) -> ScriptedAnswer { return { failure(atLimit) }; }, 1);
    cloud.add(1, 3);
    cloud.addFor(cloud.provider, 1, u"cloud:engine=other"_s);
    QTRY_COMPARE(cloud.told.size(), 4);
    QCOMPARE(cloud.provider.started(), 1);
    QCOMPARE(cloud.told.last().result.error(), atLimit);
}

void TestCloudQueue::aLockedKeychainEndsEveryWay()
{
    MemoryCredentialStore store;
    store.setError(Error { ErrorKind::Credentials, u"The keychain is locked."_s, {}, Outcome::NotSent });
    Cloud cloud(&store, good, 1);
    cloud.add(1, 3);
    cloud.addFor(cloud.provider, 1, u"cloud:engine=other"_s);
    QTRY_COMPARE(cloud.told.size(), 4);
    QCOMPARE(store.reads(), 1); // the person is asked to unlock it once
}

void TestCloudQueue::otherFailuresEndOnePage()
{
    MemoryCredentialStore store;
    store.put(u"cloud"_s, keys());
    Cloud cloud(&store,
        [](const RecognitionRequest&) -> ScriptedAnswer { return { failure(refusal(ErrorKind::Service)) }; });
    cloud.add(1, 6);
    QTRY_COMPARE(cloud.told.size(), 6);
    QCOMPARE(cloud.provider.started(), 6);
}

void TestCloudQueue::stopSaysWhatMayBeBilled()
{
    ScriptedProvider service([](const RecognitionRequest& request) {
        return ScriptedAnswer { recognitionOf({}, 1), 1ms, true, request.page == PageId { 2 } };
    });
    Cloud cloud(nullptr);
    for (quint64 page = 1; page <= 50; ++page)
        cloud.addFor(service, page);
    QTRY_COMPARE(service.started(), 2);
    cloud.queue.stop();
    QCOMPARE(cloud.told.size(), 1);
    QCOMPARE(cloud.told.first().page, 2U);
    const Error& error = cloud.told.first().result.error();
    QCOMPARE(error.outcome, Outcome::Unknown);
    QCOMPARE(error.provider, u"scripted"_s);
    QVERIFY2(
        error.message.contains(u"Scripted"_s) && error.message.endsWith(u'.'), qPrintable(error.message));
    QVERIFY(!cloud.queue.isBusy());
}

void TestCloudQueue::stoppingAPageSaysWhatMayBeBilled()
{
    ScriptedProvider service([](const RecognitionRequest& request) {
        return ScriptedAnswer { recognitionOf({}, 1), 1ms, request.page.value < 3, true };
    });
    Cloud cloud(nullptr);
    for (quint64 page = 1; page <= 3; ++page)
        cloud.addFor(service, page);
    QTRY_COMPARE(service.started(), 2);
    cloud.queue.stop({ PageId { 1 } });
    QCOMPARE(cloud.told.size(), 1);
    QCOMPARE(cloud.told.first().result.error().outcome, Outcome::Unknown);
    QTRY_COMPARE(cloud.told.size(), 2); // the third has its turn
    QVERIFY(cloud.told.last().result);
    QVERIFY(cloud.queue.isRunning(PageId { 2 }));
}

void TestCloudQueue::anAnswerThatJustCameSurvivesTheStop()
{
    Cloud cloud(nullptr);
    InstantProvider service;
    service.begun = [&cloud] {
        QMetaObject::invokeMethod(
            &cloud.queue, [&] { cloud.queue.stop(); }, Qt::QueuedConnection);
    };
    cloud.addFor(service, 1);
    QTRY_COMPARE(cloud.told.size(), 1);
    QVERIFY(cloud.told.first().result);
    QVERIFY(!cloud.queue.isBusy());
    QTest::qWait(10);
    QCOMPARE(cloud.told.size(), 1);
}

void TestCloudQueue::whatIsOnItsWayIsKnown()
{
    ScriptedProvider service([](const RecognitionRequest& request) {
        return ScriptedAnswer { recognitionOf({}, 1), 1ms, true, request.page == PageId { 2 } };
    });
    Cloud cloud(nullptr);
    for (quint64 page = 1; page <= 3; ++page)
        cloud.addFor(service, page);
    QVERIFY(cloud.queue.mayBeBilled().isEmpty());
    QTRY_COMPARE(service.started(), 2);
    const QSet<std::pair<PageId, QString>> second { { PageId { 2 }, u"scripted"_s } };
    QCOMPARE(cloud.queue.mayBeBilled(), second); // the first sent nothing, the third waits
    QVERIFY(cloud.queue.holds(PageId { 3 }, u"scripted"_s));
    cloud.queue.stop();
    QVERIFY(cloud.queue.mayBeBilled().isEmpty());
    QVERIFY(!cloud.queue.holds(PageId { 3 }, u"scripted"_s));
}

void TestCloudQueue::whoeverHearsTheBeginningMayStopIt()
{
    ScriptedProvider service(good);
    Cloud cloud(nullptr);
    connect(&cloud.queue, &RecognitionQueue::begun, &cloud.queue, [&cloud] { cloud.queue.stop(); });
    cloud.addFor(service, 1);
    QTRY_VERIFY(!cloud.queue.isBusy());
    QCOMPARE(service.started(), 0);
}

void TestCloudQueue::keptAnswersAreTold()
{
    ScriptedProvider service([](const RecognitionRequest& request) {
        return ScriptedAnswer { recognitionOf({}, 1), 1ms, false, false, request.page == PageId { 2 } };
    });
    Cloud cloud(nullptr);
    QStringList order;
    connect(&cloud.queue, &RecognitionQueue::answeredFromKept, this,
        [&](PageId page, const QString& reader) { order << u"kept %1 %2"_s.arg(page.value).arg(reader); });
    connect(&cloud.queue, &RecognitionQueue::finished, this,
        [&](PageId page) { order << u"finished %1"_s.arg(page.value); });
    cloud.addFor(service, 1);
    QTRY_COMPARE(cloud.told.size(), 1);
    cloud.addFor(service, 2);
    QTRY_COMPARE(cloud.told.size(), 2);
    QCOMPARE(order, (QStringList { u"finished 1"_s, u"kept 2 scripted"_s, u"finished 2"_s }));
}

QTEST_GUILESS_MAIN(TestCloudQueue)
#include "tst_cloudqueue.moc"
