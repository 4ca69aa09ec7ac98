// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/recognitionqueue.h"
#include "support/scriptedprovider.h"

#include <QSignalSpy>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ReaderSpec readerOf(ScriptedProvider& provider)
{
    return { provider.descriptor().id, &provider, {} };
}

RecognitionRequest requestFor(quint64 page)
{
    RecognitionRequest request;
    request.page = PageId { page };
    return request;
}

} // namespace

class TestRecognitionQueue : public QObject
{
    Q_OBJECT
private slots:
    void everyRequestEndsOnce();
    void keepsToTheProvidersConcurrency();
    void theSameReadingIsNotQueuedTwice();
    void failureLetsTheOthersGoOn();
    void stopEndsAtOnceAndNothingArrivesLater();
    void stoppingOnePageLeavesTheRest();
    void progressCountsUpToTheTotal();
    void aFinishedReadingMayQueueTheNext();
    void whoeverHearsOfTheEndMayBeginAgain_data();
    void whoeverHearsOfTheEndMayBeginAgain();
    void stoppingTheOnlyPageEndsTheBatch();
    void whoeverHearsOfAStartMayStopIt();
    void stoppingSeveralPagesStartsNoneOfThem();
    void tenThousandPagesBeginWithTheFirst();
    void readingsSayHowLongTheyTook();
};

void TestRecognitionQueue::everyRequestEndsOnce()
{
    ScriptedProvider provider([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({ u"a"_s }, 1), 1ms };
    });
    RecognitionQueue queue;
    QSignalSpy finished(&queue, &RecognitionQueue::finished);
    QSignalSpy idle(&queue, &RecognitionQueue::idle);
    for (quint64 page = 1; page <= 50; ++page)
        queue.add(readerOf(provider), requestFor(page));
    QVERIFY(queue.isBusy());
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(finished.size(), 50);
    QVERIFY(!queue.isBusy());
    QCOMPARE(queue.progress().total, 0);
}

void TestRecognitionQueue::keepsToTheProvidersConcurrency()
{
    ScriptedProvider provider([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({}, 1), 3ms };
    });
    RecognitionQueue queue;
    QSignalSpy idle(&queue, &RecognitionQueue::idle);
    for (quint64 page = 1; page <= 20; ++page)
        queue.add(readerOf(provider), requestFor(page));
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(provider.mostAtOnce(), 2);
}

void TestRecognitionQueue::theSameReadingIsNotQueuedTwice()
{
    ScriptedProvider provider([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({}, 1), 5ms };
    });
    RecognitionQueue queue;
    QSignalSpy idle(&queue, &RecognitionQueue::idle);
    queue.add(readerOf(provider), requestFor(1));
    queue.add(readerOf(provider), requestFor(1)); // while it waits
    QTRY_VERIFY(queue.isRunning(PageId { 1 }));
    queue.add(readerOf(provider), requestFor(1)); // while it runs
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(provider.started(), 1);
}

void TestRecognitionQueue::failureLetsTheOthersGoOn()
{
    ScriptedProvider provider([](const RecognitionRequest& request) -> ScriptedAnswer {
        if (request.page == PageId { 2 })
            return { failure({ ErrorKind::Engine, u"It broke."_s }) };
        return { recognitionOf({ u"a"_s }, 1) };
    });
    RecognitionQueue queue;
    int good = 0;
    int bad = 0;
    connect(&queue, &RecognitionQueue::finished, this,
        [&](PageId, const QString&, const Result<Recognition>& result) { ++(result ? good : bad); });
    for (quint64 page = 1; page <= 5; ++page)
        queue.add(readerOf(provider), requestFor(page));
    QTRY_COMPARE(good + bad, 5);
    QCOMPARE(bad, 1);
}

void TestRecognitionQueue::stopEndsAtOnceAndNothingArrivesLater()
{
    ScriptedProvider provider([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({}, 1), 5ms };
    });
    RecognitionQueue queue;
    QSignalSpy finished(&queue, &RecognitionQueue::finished);
    for (quint64 page = 1; page <= 10; ++page)
        queue.add(readerOf(provider), requestFor(page));
    QTRY_VERIFY(queue.isRunning(PageId { 1 }));
    const auto before = finished.size();
    queue.stop();
    QVERIFY(!queue.isBusy());
    QCOMPARE(queue.progress().total, 0);
    QTest::qWait(30);
    QCOMPARE(finished.size(), before);
}

void TestRecognitionQueue::stoppingOnePageLeavesTheRest()
{
    ScriptedProvider provider([](const RecognitionRequest& request) {
        return ScriptedAnswer { recognitionOf({}, 1), 1ms, request.page == PageId { 1 } };
    });
    RecognitionQueue queue;
    QSignalSpy finished(&queue, &RecognitionQueue::finished);
    QSignalSpy idle(&queue, &RecognitionQueue::idle);
    for (quint64 page = 1; page <= 4; ++page)
        queue.add(readerOf(provider), requestFor(page));
    QTRY_COMPARE(finished.size(), 3); // page 1 never ends by itself
    QCOMPARE(idle.size(), 0);
    queue.stop({ PageId { 1 } });
    QCOMPARE(idle.size(), 1);
    QVERIFY(!queue.isBusy());
}

void TestRecognitionQueue::progressCountsUpToTheTotal()
{
    ScriptedProvider provider([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({}, 1), 2ms };
    });
    RecognitionQueue queue;
    double last = 0;
    int done = 0;
    connect(&queue, &RecognitionQueue::progressed, this, [&] {
        const QueueProgress progress = queue.progress();
        if (progress.total == 0)
            return;
        QCOMPARE(progress.total, 6);
        QVERIFY(progress.fraction >= last);
        last = progress.fraction;
        done = progress.done;
    });
    queue.blockSignals(true);
    for (quint64 page = 1; page <= 6; ++page)
        queue.add(readerOf(provider), requestFor(page));
    queue.blockSignals(false);
    QTRY_COMPARE(done, 6);
    QCOMPARE(last, 1.0);
}

void TestRecognitionQueue::aFinishedReadingMayQueueTheNext()
{
    ScriptedProvider provider(
        [](const RecognitionRequest&) { return ScriptedAnswer { recognitionOf({}, 1) }; });
    RecognitionQueue queue;
    QList<quint64> order;
    connect(&queue, &RecognitionQueue::finished, this, [&](PageId page) {
        order << page.value;
        if (page.value < 5)
            queue.add(readerOf(provider), requestFor(page.value + 1));
    });
    queue.add(readerOf(provider), requestFor(1));
    QTRY_COMPARE(order, (QList<quint64> { 1, 2, 3, 4, 5 }));
}

void TestRecognitionQueue::whoeverHearsOfTheEndMayBeginAgain_data()
{
    QTest::addColumn<bool>("stopped");
    QTest::newRow("all were read") << false;
    QTest::newRow("stopped") << true;
}

void TestRecognitionQueue::whoeverHearsOfTheEndMayBeginAgain()
{
    QFETCH(bool, stopped);
    ScriptedProvider provider([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({}, 1), 1ms };
    });
    RecognitionQueue queue;
    int ends = 0;
    connect(&queue, &RecognitionQueue::idle, this, [&] {
        if (++ends == 1)
            queue.add(readerOf(provider), requestFor(2));
    });
    queue.add(readerOf(provider), requestFor(1));
    if (stopped)
        queue.stop();
    QTRY_COMPARE(ends, 2);
    QCOMPARE(provider.started(), stopped ? 1 : 2);
    QCOMPARE(queue.progress().total, 0);
}

void TestRecognitionQueue::stoppingTheOnlyPageEndsTheBatch()
{
    ScriptedProvider provider([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({}, 1), 1ms, true };
    });
    RecognitionQueue queue;
    QSignalSpy idle(&queue, &RecognitionQueue::idle);
    queue.add(readerOf(provider), requestFor(1));
    QTRY_VERIFY(queue.isRunning(PageId { 1 }));
    queue.stop({ PageId { 1 } });
    QCOMPARE(idle.size(), 1);
    queue.stop();
    QCOMPARE(idle.size(), 1);
}

void TestRecognitionQueue::whoeverHearsOfAStartMayStopIt()
{
    ScriptedProvider provider(
        [](const RecognitionRequest&) { return ScriptedAnswer { recognitionOf({}, 1) }; });
    RecognitionQueue queue;
    QSignalSpy idle(&queue, &RecognitionQueue::idle);
    connect(&queue, &RecognitionQueue::stateChanged, this, [&](PageId page) {
        if (queue.isRunning(page))
            queue.stop();
    });
    queue.add(readerOf(provider), requestFor(1));
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(provider.started(), 0);
}

void TestRecognitionQueue::stoppingSeveralPagesStartsNoneOfThem()
{
    ScriptedProvider provider([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({}, 1), 1ms, true };
    });
    RecognitionQueue queue;
    for (quint64 page = 1; page <= 6; ++page)
        queue.add(readerOf(provider), requestFor(page));
    QTRY_COMPARE(provider.started(), 2);
    queue.stop({ PageId { 1 }, PageId { 2 }, PageId { 3 }, PageId { 4 } });
    QCOMPARE(provider.started(), 4); // the fifth and the sixth, and not the third in between
    QVERIFY(queue.isRunning(PageId { 5 }) && queue.isRunning(PageId { 6 }));
}

void TestRecognitionQueue::tenThousandPagesBeginWithTheFirst()
{
    ScriptedProvider provider([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({}, 1), 1ms, true };
    });
    RecognitionQueue queue;
    for (quint64 page = 1; page <= 10000; ++page)
        queue.add(readerOf(provider), requestFor(page));
    QCoreApplication::processEvents();
    QCOMPARE(provider.started(), 2);
}

void TestRecognitionQueue::readingsSayHowLongTheyTook()
{
    Recognition keptOne = recognitionOf({ u"b"_s }, 1);
    keptOne.took = 1h;
    ScriptedProvider provider([&keptOne](const RecognitionRequest& request) {
        return request.page.value == 1 ? ScriptedAnswer { recognitionOf({ u"a"_s }, 1), 5ms }
                                       : ScriptedAnswer { keptOne };
    });
    RecognitionQueue queue;
    QMap<quint64, std::optional<std::chrono::milliseconds>> took;
    connect(&queue, &RecognitionQueue::finished, this,
        [&took](PageId page, const QString&, const Result<Recognition>& result) {
            took.insert(page.value, result->took);
        });
    for (const quint64 page : { 1, 2 })
        queue.add(readerOf(provider), requestFor(page));
    QTRY_COMPARE(took.size(), 2);
    QVERIFY(took.value(1) && took.value(1) != keptOne.took);
    QCOMPARE(took.value(2), keptOne.took);
}

QTEST_GUILESS_MAIN(TestRecognitionQueue)
#include "tst_recognitionqueue.moc"
