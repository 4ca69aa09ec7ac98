// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// Nothing leaves unasked, and nothing is paid for without being told.
#include "page/pageview.h"
#include "recognition/outgoing.h"
#include "recognition/sendledger.h"
#include "ui/window/desk.h"
#include "window/addressdialog.h"
#include "window/batchreport.h"
#include "window/pagestrip.h"
#include "window/readersbar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto payAgain = "Send Again (May Cost)"_L1;

Error failed(const QString& message, Outcome outcome, ErrorKind kind = ErrorKind::Service)
{
    return { kind, message, {}, outcome };
}

QString everythingSaid(const QWidget& widget)
{
    QStringList said;
    const auto labels = widget.findChildren<QLabel*>();
    for (const QLabel* label : labels)
        said << label->text();
    return said.join(u'\n');
}

} // namespace

class TestSending : public QObject
{
    Q_OBJECT
private slots:
    void nothingLeavesUnasked();
    void readingHereAsksNothing();
    void alwaysIsAskedOnceForEachHost();
    void alwaysDoesNotCoverAnUnknownOutcome();
    void keptAnswerIsPaidAgainOnlyOnDemand();
    void unknownOutcomeIsSentAgainOnlyOnDemand();
    void readingAllLeavesOutUnknownOutcomes();
    void webAddressIsFetchedOnlyWhenAgreed();
    void theSheetCountsWhatMayBeBilled();
    void theSheetTellsTheLimit();
    void aTurnedPageIsShownAnew();
    void aChangedFileIsNotSent();
    void failuresSayWhatHelps_data();
    void failuresSayWhatHelps();
};

void TestSending::nothingLeavesUnasked()
{
    Desk desk;
    desk.open();
    desk.f.action(u"Recognise"_s)->trigger();
    QTRY_VERIFY(desk.sheet());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(desk.tencent.started() + desk.huawei.started() + desk.f.provider.started(), 0);
    const auto labels = desk.sheet()->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text().contains(u"tencent.example"_s); }));
    desk.sheet()->reject();
    QTRY_VERIFY(!desk.sheet());
    QVERIFY(!desk.f.session.queue().isBusy());
    QCOMPARE(desk.tencent.started() + desk.huawei.started() + desk.f.provider.started(), 0);
}

void TestSending::readingHereAsksNothing()
{
    Desk desk;
    desk.f.settings.setValue(setting::readers, { u"scripted"_s });
    desk.open();
    desk.f.action(u"Recognise"_s)->trigger();
    QVERIFY(!desk.sheet());
    QTRY_COMPARE(desk.page().recognitions.size(), 1);
    QCOMPARE(desk.tencent.started() + desk.huawei.started(), 0);
}

void TestSending::alwaysIsAskedOnceForEachHost()
{
    Desk desk;
    desk.f.settings.setValue(setting::readers, { u"tencent"_s });
    desk.open();
    desk.f.action(u"Recognise"_s)->trigger();
    QTRY_VERIFY(desk.sheet());
    desk.sheet()->findChild<QCheckBox*>()->setChecked(true);
    desk.agree();
    QTRY_COMPARE(desk.page().recognitions.size(), 1);
    desk.f.action(u"Recognise"_s)->trigger();
    QVERIFY(!desk.sheet());
    QTRY_COMPARE(desk.tencent.started(), 2);
    QTRY_VERIFY(!desk.f.session.queue().isBusy());
    desk.tencent.setHost(u"elsewhere.example"_s);
    desk.f.action(u"Recognise"_s)->trigger();
    QTRY_VERIFY(desk.sheet());
    QCOMPARE(desk.tencent.started(), 2);
}

void TestSending::alwaysDoesNotCoverAnUnknownOutcome()
{
    Desk desk;
    desk.f.settings.setValue(setting::readers, { u"tencent"_s });
    desk.tencent.setScript(Desk::failing(failed(u"No complete answer came."_s, Outcome::Unknown)));
    desk.open();
    desk.f.action(u"Recognise"_s)->trigger();
    QTRY_VERIFY(desk.sheet());
    desk.sheet()->findChild<QCheckBox*>()->setChecked(true);
    desk.agree();
    QTRY_COMPARE(desk.page().errors.size(), 1);
    desk.f.action(u"Recognise"_s)->trigger();
    QTRY_VERIFY(desk.sheet());
    QCOMPARE(desk.tencent.started(), 1);
}

void TestSending::keptAnswerIsPaidAgainOnlyOnDemand()
{
    Desk desk;
    QList<bool> paid;
    desk.tencent.setScript([&](const RecognitionRequest& request) {
        paid << request.payAgain;
        if (!request.payAgain)
            emit desk.f.session.queue().answeredFromKept(request.page, request.reader);
        return ScriptedAnswer { recognitionOf({ u"kept"_s }, 0.9, u"tencent"_s) };
    });
    desk.open(2);
    desk.pressAndAgree(u"Recognise All Pages"_s);
    MessageBar* bar = desk.barSaying(u"nothing was paid"_s);
    QVERIFY(bar);
    QCOMPARE(bar->sentence().count(u"Tencent Cloud"_s), 1); // both pages in one sentence
    QPushButton* again = Desk::button(*bar, payAgain.toString());
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(paid.size(), 4);
    QCOMPARE(paid, QList<bool>({ false, false, true, true }));
    QVERIFY(!desk.sheet()); // it was agreed to a moment ago
    QCOMPARE(desk.huawei.started(), 2);
}

void TestSending::unknownOutcomeIsSentAgainOnlyOnDemand()
{
    Desk desk;
    desk.tencent.setScript(Desk::failing(failed(u"No complete answer came."_s, Outcome::Unknown)));
    desk.huawei.setScript(Desk::failing(failed(u"The host was not found."_s, Outcome::NotSent)));
    desk.open();
    desk.pressAndAgree();
    QCOMPARE(desk.page().recognitions.size(), 1);
    QVERIFY(desk.part<ReadersBar>().text().contains(u"Tencent Cloud: outcome unknown, may be billed"_s));
    QVERIFY(desk.part<ReadersBar>().text().contains(u"Huawei Cloud: failed"_s));
    QVERIFY(desk.part<ReadersBar>().toolTip().contains(u"The host was not found."_s));
    QCOMPARE(desk.part<PageView>().card().state(), PageStateCard::State::None); // what was read stays in view

    MessageBar* bar = desk.barSaying(u"No complete answer"_s);
    QVERIFY(bar);
    QVERIFY(Desk::button(*bar, payAgain.toString()));
    desk.huawei.setScript(Desk::reading(u"huawei"_s, { u"now"_s }));
    QTest::mouseClick(Desk::button(*bar, u"Try Again"), Qt::LeftButton);
    QTRY_COMPARE(desk.page().recognitions.size(), 2);
    QCOMPARE(desk.tencent.started(), 1);
    QCOMPARE(desk.f.provider.started(), 1); // what succeeded is not read anew
}

void TestSending::readingAllLeavesOutUnknownOutcomes()
{
    Desk desk;
    desk.tencent.setScript(Desk::failing(failed(u"No complete answer came."_s, Outcome::Unknown)));
    desk.open();
    desk.pressAndAgree();
    QCOMPARE(desk.tencent.started(), 1);
    desk.barSaying(u"No complete answer"_s)->dismiss();
    desk.f.action(u"Recognise All Pages"_s)->trigger();
    MessageBar* bar = desk.barSaying(u"No complete answer"_s);
    QVERIFY(bar);
    QVERIFY(!desk.f.session.queue().isBusy());
    desk.tencent.setScript(Desk::reading(u"tencent"_s, { u"now"_s }));
    QTest::mouseClick(Desk::button(*bar, payAgain.toString()), Qt::LeftButton);
    QTRY_COMPARE(desk.page().recognitions.size(), 3);
    QCOMPARE(desk.tencent.started(), 2);
    QCOMPARE(desk.huawei.started(), 1);
}

void TestSending::webAddressIsFetchedOnlyWhenAgreed()
{
    Desk desk;
    QMimeData data;
    data.setUrls({ QUrl(u"https://pictures.example/note.jpg"_s) });
    QDragEnterEvent enter({ 300, 300 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.f.window, &enter);
    QDropEvent drop({ 300, 300 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.f.window, &drop);
    QVERIFY(drop.isAccepted());
    auto* dialog = desk.f.window.findChild<AddressDialog*>();
    QVERIFY(dialog);
    const auto labels = dialog->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(u"once from pictures.example, without any account data"_s);
    }));
    QPushButton* fetch = Desk::button(*dialog, u"Fetch Picture");
    dialog->findChild<QLineEdit*>()->setText(u"file:///etc/passwd"_s);
    QVERIFY(!fetch->isEnabled());
    dialog->findChild<QLineEdit*>()->setText(u" https://pictures.example/note.jpg "_s);
    QVERIFY(fetch->isEnabled());
    QTest::mouseClick(fetch, Qt::LeftButton);
    // This session has no network, and says so.
    QTRY_VERIFY(std::ranges::any_of(desk.f.window.findChildren<MessageBar*>(), &MessageBar::isVisible));
    QVERIFY(desk.f.session.document().pages.isEmpty());
}

void TestSending::theSheetCountsWhatMayBeBilled()
{
    Desk desk;
    desk.f.settings.setValue(setting::readers, { u"tencent"_s });
    desk.tencent.setScript([](const RecognitionRequest& request) -> ScriptedAnswer {
        if (request.source.name == u"page 2.png"_s)
            return { failure(failed(u"No complete answer came."_s, Outcome::Unknown)) };
        return { failure(failed(u"The service is busy."_s, Outcome::Refused)) };
    });
    desk.open(3);
    desk.f.action(u"Recognise All Pages"_s)->trigger();
    QTRY_VERIFY(desk.sheet());
    QVERIFY(!everythingSaid(*desk.sheet()).contains(u"billed already"_s));
    desk.agree();
    QTRY_VERIFY(!desk.f.session.queue().isBusy());
    desk.part<PageStrip>().selectAll();
    desk.f.action(u"Recognise"_s)->trigger();
    QTRY_VERIFY(desk.sheet());
    QVERIFY2(everythingSaid(*desk.sheet()).contains(u"1 of them may have been billed already."_s),
        qPrintable(everythingSaid(*desk.sheet())));
}

void TestSending::failuresSayWhatHelps_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("helps");
    const QString tryAgain = u"try again"_s;
    const QString accounts = u"accounts"_s;
    QTest::newRow("refused key") << ErrorKind::Credentials << Outcome::Refused << u"401"_s << accounts;
    QTest::newRow("own limit") << ErrorKind::Quota << Outcome::NotSent << QString(ownLimitCode) << accounts;
    QTest::newRow("told to wait") << ErrorKind::Quota << Outcome::Refused << u"429"_s << tryAgain;
    QTest::newRow("waited with it") << ErrorKind::Quota << Outcome::NotSent << u"429"_s << tryAgain;
    QTest::newRow("not reached") << ErrorKind::Network << Outcome::NotSent << QString() << tryAgain;
    QTest::newRow("unknown") << ErrorKind::Network << Outcome::Unknown << QString() << u"pay again"_s;
}

void TestSending::failuresSayWhatHelps()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const Outcome, outcome);
    QFETCH(const QString, code);
    QFETCH(const QString, helps);
    const Reading reading { PageId { 1 }, u"tencent"_s };
    BatchReport report;
    report.noteFailure(reading, { kind, u"No."_s, {}, outcome, {}, {}, code });
    const QList<Reading> one { reading };
    QCOMPARE(report.failed(), helps == u"try again"_s ? one : QList<Reading>());
    QCOMPARE(report.forAccounts(), helps == u"accounts"_s ? one : QList<Reading>());
    QCOMPARE(report.unknown(), helps == u"pay again"_s ? one : QList<Reading>());
}

void TestSending::theSheetTellsTheLimit()
{
    Desk desk;
    desk.f.settings.setValue(setting::readers, { u"tencent"_s });
    desk.f.settings.setValue(setting::monthlyCaps, { { u"tencent"_s, 3 } });
    const Result<quint64> ticket = desk.f.ledger.begin(u"tencent"_s, 100);
    QVERIFY(ticket);
    desk.f.ledger.end(*ticket, {}, 1ms);
    desk.open(3);
    desk.f.action(u"Recognise All Pages"_s)->trigger();
    QTRY_VERIFY(desk.sheet());
    QVERIFY2(everythingSaid(*desk.sheet()).contains(u"allows no more: 1 picture"_s),
        qPrintable(everythingSaid(*desk.sheet())));
}

void TestSending::aTurnedPageIsShownAnew()
{
    Desk desk;
    desk.f.settings.setValue(setting::readers, { u"tencent"_s });
    desk.tencent.setScript(Desk::failing(failed(u"The picture is not sharp."_s, Outcome::Refused)));
    desk.open();
    desk.pressAndAgree();
    const auto tryAgain = [&desk] {
        QTest::mouseClick(Desk::button(*desk.barSaying(u"not sharp"_s), u"Try Again"), Qt::LeftButton);
    };
    tryAgain();
    QTRY_COMPARE(desk.tencent.started(), 2); // it is as it was
    QTRY_VERIFY(desk.barSaying(u"not sharp"_s));
    desk.f.action(u"Rotate Right"_s)->trigger();
    QCOMPARE(desk.page().steps.size(), 1);
    tryAgain();
    desk.agree();
    QTRY_COMPARE(desk.tencent.started(), 3);
}

void TestSending::aChangedFileIsNotSent()
{
    Desk desk;
    desk.f.settings.setValue(setting::readers, { u"tencent"_s });
    ProviderDescriptor descriptor = desk.tencent.descriptor();
    descriptor.concurrency = 1;
    desk.tencent.setDescriptor(descriptor);
    desk.open(2);
    const QString second = desk.page(1).source.file;
    desk.tencent.setScript([&](const RecognitionRequest& request) -> ScriptedAnswer {
        const Result<Outgoing> outgoing = prepareOutgoing(request, descriptor);
        if (!outgoing)
            return { failure(outgoing.error()) };
        QImage other(600, 400, QImage::Format_RGB32); // as large as the one agreed to
        other.fill(Qt::black);
        if (request.page == desk.page(0).id && !other.save(second))
            return { failure(failed(u"The test cannot write."_s, Outcome::Failed)) };
        return { recognitionOf({ u"read"_s }, 0.9, u"tencent"_s) };
    });
    desk.pressAndAgree(u"Recognise All Pages"_s);
    QCOMPARE(desk.page(0).recognitions.size(), 1);
    QCOMPARE(desk.page(1).recognitions.size(), 0);
    QCOMPARE(desk.page(1).errors.first().outcome, Outcome::NotSent);
    const MessageBar* bar = desk.barSaying(u"changed since you saw it"_s);
    QVERIFY(bar);
    QTest::mouseClick(Desk::button(*bar, u"Try Again"), Qt::LeftButton);
    desk.agree(); // to what it is now
    QTRY_COMPARE(desk.page(1).recognitions.size(), 1);
}

QTEST_MAIN(TestSending)
#include "tst_sending.moc"
