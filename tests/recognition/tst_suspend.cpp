// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// The computer sleeps while a paid request is out: when it wakes, hours have passed on its clock.
#include "recognition/scriptedservice.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime evening(QDate(2026, 11, 21), QTime(22, 0), Qt::UTC);
const QDateTime morning = evening.addSecs(9 * 3600);

ScriptedCall gone(Outcome outcome)
{
    return { failure({ ErrorKind::Network, u"Gone."_s, {}, outcome }), outcome == Outcome::Unknown };
}

/// A page on its way to the service; the lid closes once the first request has begun.
struct Fixture {
    QTemporaryDir folder;
    ScriptedTransport transport;
    CountingLedger ledger;
    KeptAnswers kept;
    CloudServices services { transport, ledger, kept, { 3, 1ms, 1ms, 2ms, 120s },
        [this] { return transport.requests.isEmpty() ? evening : morning; }, [] { return 0.5; } };
    PlainCloudProvider provider { services };
    std::unique_ptr<RecognitionJob> job;
    std::optional<Result<Recognition>> result;

    void run()
    {
        RecognitionRequest request;
        request.source = { folder.filePath(u"page.png"_s), 0, 1, u"page.png"_s };
        request.pageSize = { 80, 60 };
        request.reader = u"plain"_s;
        request.credentials.insert(u"key"_s, Secret(u"k"_s));
        QImage image(request.pageSize, QImage::Format_RGB32);
        image.fill(Qt::white);
        QVERIFY(image.save(request.source.file));
        job = provider.createJob(request);
        QObject::connect(job.get(), &RecognitionJob::finished, job.get(),
            [this](const Result<Recognition>& end) { result = end; });
        job->start();
        QTRY_VERIFY(result);
    }
};

} // namespace

class SuspendTest final : public QObject
{
    Q_OBJECT
private slots:
    void whatMayBePaidIsNotSentAgain_data();
    void whatMayBePaidIsNotSentAgain();
    void theAnswerThatWaitedIsTaken();
    void whatNeverLeftIsSignedAfresh();
};

void SuspendTest::whatMayBePaidIsNotSentAgain_data()
{
    QTest::addColumn<ScriptedCall>("call");
    const QList<HttpHeader> html { { "Content-Type", "text/html" } };
    QTest::newRow("the connection died") << gone(Outcome::Unknown);
    QTest::newRow("the Wi-Fi wants a login")
        << ScriptedCall { HttpReply { 200, html, "<html>Log in</html>" } };
    QTest::newRow("a gateway gave up") << ScriptedCall { HttpReply { 504, html, "<html>" } };
}

void SuspendTest::whatMayBePaidIsNotSentAgain()
{
    QFETCH(ScriptedCall, call);
    Fixture f;
    f.transport.script = { call };
    f.run();
    QVERIFY(!*f.result);
    QCOMPARE(f.result->error().outcome, Outcome::Unknown);
    QCOMPARE(f.provider.askedAt, QList<QDateTime> { evening });
    QCOMPARE(f.transport.requests.size(), 1);
    QCOMPARE(f.ledger.begun, 1);
    QCOMPARE(f.ledger.ended[Outcome::Unknown], 1);
    QCOMPARE(f.ledger.open(), 0);
}

void SuspendTest::theAnswerThatWaitedIsTaken()
{
    Fixture f;
    f.run();
    QVERIFY(*f.result);
    QCOMPARE((*f.result)->when, morning);
    QCOMPARE(f.transport.requests.size(), 1);
    QCOMPARE(f.ledger.succeeded, 1);
    QCOMPARE(f.ledger.open(), 0);
}

// By then a signature of the evening is worth nothing.
void SuspendTest::whatNeverLeftIsSignedAfresh()
{
    Fixture f;
    f.transport.script = { gone(Outcome::NotSent) };
    f.run();
    QVERIFY(*f.result);
    QCOMPARE(f.provider.askedAt, (QList<QDateTime> { evening, morning }));
    QCOMPARE(f.ledger.succeeded, 1);
}

QTEST_GUILESS_MAIN(SuspendTest)
#include "tst_suspend.moc"
