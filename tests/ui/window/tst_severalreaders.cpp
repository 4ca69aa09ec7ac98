// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// One press, several readers: what is asked before anything leaves, what is shown of each, and that nothing
// is paid for without being told.
#include "page/legend.h"
#include "page/pageview.h"
#include "settings/accountsdialog.h"
#include "transcript/readertabs.h"
#include "transcript/recognitionview.h"
#include "transcript/transcriptpanel.h"
#include "transcript/transcriptview.h"
#include "ui/window/desk.h"
#include "window/addressdialog.h"
#include "window/readersbar.h"
#include "window/readingmenu.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTabBar>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto payAgain = "Send Again (May Cost)"_L1;

Error failed(const QString& message, Outcome outcome, ErrorKind kind = ErrorKind::Service)
{
    return { kind, message, {}, outcome };
}

} // namespace

class TestSeveralReaders : public QObject
{
    Q_OBJECT
private slots:
    void onePressReadsWithAll();
    void keysShowEachReader();
    void theChosenReaderStaysFromPageToPage();
    void aClickFindsThePlaceInTheReaderInView();
    void walkingToADoubtShowsTheTranscript();
    void nothingLeavesUnasked();
    void readingHereAsksNothing();
    void alwaysIsAskedOnceForEachHost();
    void alwaysDoesNotCoverAnUnknownOutcome();
    void keptAnswerIsPaidAgainOnlyOnDemand();
    void unknownOutcomeIsSentAgainOnlyOnDemand();
    void readingAllLeavesOutUnknownOutcomes();
    void sharedReasonsAreSaidOnce();
    void refusedKeyOpensAccounts();
    void menuOffersToSetUp();
    void warningsAreSaidOnce();
    void webAddressIsFetchedOnlyWhenAgreed();
};

void TestSeveralReaders::onePressReadsWithAll()
{
    Desk desk;
    desk.open();
    desk.pressAndAgree();
    QCOMPARE(desk.page().recognitions.size(), 3);
    QCOMPARE(desk.page().transcript.text(), u"from here"_s); // another reader replaces no text
    auto& bar = desk.part<ReadersBar>();
    QVERIFY(bar.isVisible());
    for (const auto& name : { u"Scripted"_s, u"Tencent Cloud"_s, u"Huawei Cloud"_s })
        QVERIFY2(bar.text().contains(name), qPrintable(bar.text()));
    QVERIFY(bar.text().contains(
        QLocale().toString(desk.page().recognitions.last().when.toLocalTime().time(), QLocale::ShortFormat)));
    QCOMPARE(bar.accessibleName(), bar.text());
}

void TestSeveralReaders::keysShowEachReader()
{
    Desk desk;
    desk.open();
    desk.pressAndAgree();
    const auto& view = desk.part<PageView>();
    const QList<Recognition>& all = desk.page().recognitions;
    desk.part<TranscriptPanel>().view().setFocus();
    for (int i = 0; i < all.size(); ++i) {
        QTest::keyClick(&desk.f.window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::AltModifier);
        QCOMPARE(view.layer().lines().size(), size_t(all[i].lines.size()));
        QCOMPARE(view.layer().text(0), all[i].lines.first().text());
        QCOMPARE(view.overlayStyle().current.line, 0);
        auto* shown = qobject_cast<RecognitionView*>(QApplication::focusWidget());
        QVERIFY(shown);
        QCOMPARE(shown->toPlainText(), all[i].text());
        QVERIFY(shown->isReadOnly());
        if (all[i].reader != u"scripted"_s)
            QVERIFY(desk.part<Legend>().accessibleDescription().contains(all[i].reader == u"tencent"_s
                    ? u"What Tencent Cloud means."_s
                    : u"What Huawei Cloud means."_s));
    }
    QTest::keyClick(&desk.f.window, Qt::Key_F6); // behind the last comes the transcript
    QCOMPARE(QApplication::focusWidget(), &desk.part<TranscriptPanel>().view());
    QTest::keyClick(&desk.f.window, Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(view.layer().text(0), all.last().lines.first().text());
    QTest::keyClick(&desk.f.window, Qt::Key_0, Qt::AltModifier);
    QCOMPARE(view.layer().text(0), u"from here"_s);
    QCOMPARE(desk.tencent.started() + desk.huawei.started(), 2); // looking asks nobody
}

void TestSeveralReaders::theChosenReaderStaysFromPageToPage()
{
    Desk desk;
    desk.open(2);
    desk.pressAndAgree(u"Recognise All Pages"_s);
    const auto& tabs = desk.part<ReaderTabs>();
    QTest::keyClick(&desk.f.window, Qt::Key_2, Qt::AltModifier);
    QVERIFY(tabs.shown());
    const QString reader = tabs.shown()->reader;
    QTest::keyClick(&desk.f.window, Qt::Key_PageDown);
    QVERIFY(tabs.shown());
    QCOMPARE(tabs.shown()->reader, reader);
    QCOMPARE(tabs.shown(), &desk.page(1).recognitions[1]);
    QCOMPARE(desk.part<PageView>().layer().text(0), desk.page(1).recognitions[1].lines.first().text());
}

void TestSeveralReaders::aClickFindsThePlaceInTheReaderInView()
{
    Desk desk;
    desk.open();
    desk.pressAndAgree();
    auto& view = desk.part<PageView>();
    const auto& all = desk.page().recognitions;
    const auto two = std::ranges::find(all, u"tencent"_s, &Recognition::reader) - all.begin();
    QTest::keyClick(&desk.f.window, static_cast<Qt::Key>(Qt::Key_1 + two), Qt::AltModifier);
    QTRY_VERIFY(!view.lineRect(1).isEmpty());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.lineRect(1).center());
    QTRY_COMPARE(view.overlayStyle().current.line, 1);
    auto* shown = qobject_cast<RecognitionView*>(QApplication::focusWidget());
    QVERIFY(shown);
    QCOMPARE(shown->currentLine(), 1);
    QCOMPARE(shown->currentGlyph(), view.overlayStyle().current.glyph);
    QCOMPARE(desk.page().transcript.text(), u"from here"_s);
}

void TestSeveralReaders::walkingToADoubtShowsTheTranscript()
{
    Desk desk;
    desk.f.provider.setScript(Desk::reading(u"scripted"_s, { u"doubtful"_s }));
    desk.open();
    desk.pressAndAgree();
    QTest::keyClick(&desk.f.window, Qt::Key_1, Qt::AltModifier);
    QVERIFY(desk.part<ReaderTabs>().shown());
    QTest::keyClick(&desk.f.window, Qt::Key_F3);
    QVERIFY(!desk.part<ReaderTabs>().shown());
    QCOMPARE(QApplication::focusWidget(), &desk.part<TranscriptPanel>().view());
}

void TestSeveralReaders::nothingLeavesUnasked()
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

void TestSeveralReaders::readingHereAsksNothing()
{
    Desk desk;
    desk.f.settings.setValue(setting::readers, { u"scripted"_s });
    desk.open();
    desk.f.action(u"Recognise"_s)->trigger();
    QVERIFY(!desk.sheet());
    QTRY_COMPARE(desk.page().recognitions.size(), 1);
    QCOMPARE(desk.tencent.started() + desk.huawei.started(), 0);
}

void TestSeveralReaders::alwaysIsAskedOnceForEachHost()
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

void TestSeveralReaders::alwaysDoesNotCoverAnUnknownOutcome()
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

void TestSeveralReaders::keptAnswerIsPaidAgainOnlyOnDemand()
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

void TestSeveralReaders::unknownOutcomeIsSentAgainOnlyOnDemand()
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

void TestSeveralReaders::readingAllLeavesOutUnknownOutcomes()
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

void TestSeveralReaders::sharedReasonsAreSaidOnce()
{
    Desk desk;
    Error error = failed(u"The month's calls are used up."_s, Outcome::Refused);
    error.code = u"ResourcesSoldOut"_s;
    error.requestId = u"request-7"_s;
    desk.tencent.setScript(Desk::failing(error));
    desk.open(3);
    desk.pressAndAgree(u"Recognise All Pages"_s);
    const MessageBar* bar = desk.barSaying(error.message);
    QVERIFY(bar);
    QCOMPARE(bar->sentence().count(error.message), 1);
    QVERIFY(bar->sentence().contains(u'3'));
    const auto labels = bar->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(u"ResourcesSoldOut"_s) && label->text().contains(u"request-7"_s)
            && label->text().contains(u"page 2.png"_s);
    }));
}

void TestSeveralReaders::refusedKeyOpensAccounts()
{
    Desk desk;
    desk.huawei.setScript(
        Desk::failing(failed(u"The key is not known."_s, Outcome::Refused, ErrorKind::Credentials)));
    desk.open();
    desk.pressAndAgree();
    MessageBar* bar = desk.barSaying(u"The key is not known."_s);
    QVERIFY(bar);
    QVERIFY(!Desk::button(*bar, u"Try Again"));
    QTest::mouseClick(Desk::button(*bar, u"Accounts…"), Qt::LeftButton);
    QTRY_VERIFY(desk.f.window.findChild<AccountsDialog*>());
}

void TestSeveralReaders::menuOffersToSetUp()
{
    Desk desk;
    desk.f.credentials.remove(u"huawei"_s, &desk.f.window, [](const Result<void>&) {});
    QTRY_VERIFY(!desk.f.credentials.isSaved(u"huawei"_s));
    auto& menu = desk.part<ReadingMenu>();
    emit menu.aboutToShow();
    QAction* setUp = desk.f.action(u"Huawei Cloud (set up…)"_s);
    QVERIFY(setUp && !setUp->isCheckable());
    QAction* tencent = desk.f.action(u"Tencent Cloud"_s);
    QVERIFY(tencent && tencent->isChecked());
    tencent->trigger();
    QCOMPARE(desk.f.settings.value(setting::readers), QStringList({ u"scripted"_s, u"huawei"_s }));
    setUp->trigger();
    QTRY_VERIFY(desk.f.window.findChild<AccountsDialog*>());
}

void TestSeveralReaders::warningsAreSaidOnce()
{
    Desk desk;
    desk.tencent.setScript([](const RecognitionRequest&) {
        Recognition recognition = recognitionOf({ u"a"_s }, 0.9, u"tencent"_s);
        recognition.warnings << u"The clock of this computer is six minutes slow."_s;
        return ScriptedAnswer { recognition };
    });
    desk.open(2);
    desk.pressAndAgree(u"Recognise All Pages"_s);
    const MessageBar* bar = desk.barSaying(u"six minutes slow"_s);
    QVERIFY(bar);
    QCOMPARE(bar->sentence().count(u"six minutes"_s), 1);
}

void TestSeveralReaders::webAddressIsFetchedOnlyWhenAgreed()
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

QTEST_MAIN(TestSeveralReaders)
#include "tst_severalreaders.moc"
