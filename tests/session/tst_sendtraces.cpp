// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/session.h"
#include "support/scriptedprovider.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isUnknown(const Error& error)
{
    return error.outcome == Outcome::Unknown;
}

ScriptedAnswer never(const RecognitionRequest&)
{
    return { recognitionOf({}, 1), 0ms, true, true };
}

ScriptedAnswer refusal(const RecognitionRequest&)
{
    return { failure({ ErrorKind::Service, u"Busy."_s, {}, Outcome::Refused }) };
}

// A journalled session with one page, a service ("cloud") and a reader of this computer ("local").
struct Desk {
    Desk()
        : cloud(never, u"cloud"_s)
        , local(refusal, u"local"_s)
        , session(std::make_unique<Session>(GateLimits(), folder.filePath(u"recovery"_s)))
    {
        ProviderDescriptor descriptor = cloud.descriptor();
        descriptor.name = u"Some Cloud"_s;
        descriptor.capabilities.local = false;
        cloud.setDescriptor(descriptor);
        QImage picture(60, 40, QImage::Format_RGB32);
        picture.fill(Qt::white);
        picture.save(folder.filePath(u"note.png"_s));
        session->addFiles({ folder.filePath(u"note.png"_s) });
        [this] { QTRY_COMPARE(session->document().pages.size(), 1); }();
    }
    const Page& page() const { return session->document().pages.first(); }
    void begin(ScriptedProvider& provider)
    {
        const int before = provider.started();
        session->read({ page().id }, { { provider.descriptor().id, &provider, {} } });
        [&] { QTRY_COMPARE(provider.started(), before + 1); }();
    }
    void waitUntilIdle() const
    {
        [this] { QTRY_VERIFY(!session->queue().isBusy()); }();
    }
    // The document that comes back when the program ends without a word.
    Document crash()
    {
        session.reset();
        return findLostSessions(folder.filePath(u"recovery"_s)).value(0).document;
    }

    QTemporaryDir folder;
    ScriptedProvider cloud;
    ScriptedProvider local;
    std::unique_ptr<Session> session;
};

} // namespace

class TestSendTraces : public QObject
{
    Q_OBJECT
private slots:
    void aCallOnItsWayIsKnownAfterACrash();
    void itReplacesAnEarlierFailure();
    void itOutlivesAnotherReadersFailure();
    void readingHereLeavesNoTrace();
    void anEndedCallLeavesNoTrace_data();
    void anEndedCallLeavesNoTrace();
    void aCallStoppedUnsentLeavesNoTrace();
};

void TestSendTraces::aCallOnItsWayIsKnownAfterACrash()
{
    Desk desk;
    desk.begin(desk.cloud);
    QVERIFY(desk.page().errors.isEmpty()); // nobody sees it while the answer may still come
    QCOMPARE(desk.session->pageState(desk.page().id), PageState::Reading);
    const Document after = desk.crash();
    QCOMPARE(after.pages.size(), 1);
    QCOMPARE(after.pages.first().errors.size(), 1);
    const Error& trace = after.pages.first().errors.first();
    QCOMPARE(trace.outcome, Outcome::Unknown);
    QCOMPARE(trace.reader, u"cloud"_s);
    QCOMPARE(trace.provider, u"cloud"_s);
    QVERIFY2(
        trace.message.contains(u"Some Cloud"_s) && trace.message.endsWith(u'.'), qPrintable(trace.message));
}

void TestSendTraces::itReplacesAnEarlierFailure()
{
    Desk desk;
    desk.cloud.setScript(refusal);
    desk.begin(desk.cloud);
    desk.waitUntilIdle();
    desk.cloud.setScript(never);
    desk.begin(desk.cloud);
    const Document after = desk.crash();
    QCOMPARE(after.pages.first().errors.size(), 1);
    QCOMPARE(after.pages.first().errors.first().outcome, Outcome::Unknown);
}

void TestSendTraces::itOutlivesAnotherReadersFailure()
{
    Desk desk;
    desk.begin(desk.cloud);
    desk.begin(desk.local);
    QTRY_COMPARE(desk.page().errors.size(), 1);
    QCOMPARE(desk.page().errors.first().reader, u"local"_s);
    const QList<Error> errors = desk.crash().pages.first().errors;
    QCOMPARE(errors.size(), 2);
    QCOMPARE(std::ranges::count_if(errors, isUnknown), 1);
}

void TestSendTraces::readingHereLeavesNoTrace()
{
    Desk desk;
    desk.local.setScript(never);
    desk.begin(desk.local);
    QVERIFY(desk.crash().pages.first().errors.isEmpty());
}

void TestSendTraces::anEndedCallLeavesNoTrace_data()
{
    QTest::addColumn<bool>("refused");
    QTest::addColumn<bool>("twice"); // the same failure once more
    QTest::addRow("read") << false << false;
    QTest::addRow("refused") << true << false;
    QTest::addRow("refused again") << true << true;
}

void TestSendTraces::anEndedCallLeavesNoTrace()
{
    QFETCH(bool, refused);
    QFETCH(bool, twice);
    Desk desk;
    desk.cloud.setScript([refused](const RecognitionRequest& request) {
        return refused ? refusal(request) : ScriptedAnswer { recognitionOf({ u"paid"_s }, 1) };
    });
    for (int i = 0; i < (twice ? 2 : 1); ++i) {
        desk.begin(desk.cloud);
        desk.waitUntilIdle();
    }
    QCOMPARE(desk.page().errors.size(), refused ? 1 : 0);
    const Document before = desk.session->document();
    QCOMPARE(desk.crash(), before);
}

void TestSendTraces::aCallStoppedUnsentLeavesNoTrace()
{
    Desk desk;
    desk.cloud.setScript([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({}, 1), 0ms, true, false };
    });
    desk.begin(desk.cloud);
    desk.session->stopReading();
    QVERIFY(desk.page().errors.isEmpty());
    QVERIFY(desk.crash().pages.first().errors.isEmpty());
}

QTEST_GUILESS_MAIN(TestSendTraces)
#include "tst_sendtraces.moc"
