// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// One press, several readers: what is shown and said of each.
#include "page/legend.h"
#include "page/pageview.h"
#include "settings/accountsdialog.h"
#include "transcript/readertabs.h"
#include "transcript/recognitionview.h"
#include "transcript/transcriptpanel.h"
#include "transcript/transcriptview.h"
#include "ui/window/desk.h"
#include "window/readersbar.h"
#include "window/readingmenu.h"

#include <QLabel>
#include <QMenu>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

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
    void keysOfAbsentReadingsDoNothing();
    void theMenuShowsWhatIsThere();
    void failuresStandInFront();
    void theChosenReaderStaysFromPageToPage();
    void aClickFindsThePlaceInTheReaderInView();
    void walkingToADoubtShowsTheTranscript();
    void sharedReasonsAreSaidOnce();
    void refusedKeyOpensAccounts();
    void menuOffersToSetUp();
    void warningsAreSaidOnce();
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

void TestSeveralReaders::keysOfAbsentReadingsDoNothing()
{
    Desk desk;
    desk.f.provider.setScript(Desk::reading(u"scripted"_s, { u"doubtful"_s }));
    desk.open();
    desk.pressAndAgree();
    const auto& tabs = desk.part<ReaderTabs>();
    auto& text = desk.part<TranscriptPanel>().view();
    text.setFocus();
    QTest::keyClick(&text, Qt::Key_F3); // a doubt is selected, and typing would replace it
    QVERIFY(text.textCursor().hasSelection());
    for (int key = Qt::Key_4; key <= Qt::Key_9; ++key)
        QTest::keyClick(&text, static_cast<Qt::Key>(key), Qt::AltModifier);
    QCOMPARE(desk.page().transcript.text(), u"doubtful"_s);
    QVERIFY(!tabs.shown());
    const QList<QAction*> actions = desk.part<ReaderTabs>().actions();
    QCOMPARE(std::ranges::count_if(actions, &QAction::isChecked), 1);
    QVERIFY(actions.first()->isChecked());
    for (int i = 0; i <= 9; ++i) // a key without an action would be typed
        QVERIFY2(actions[i]->isEnabled() && actions[i]->isVisible(), qPrintable(QString::number(i)));
    QTest::keyClick(&text, Qt::Key_2, Qt::AltModifier);
    QVERIFY(tabs.shown());
    QTest::keyClick(&desk.f.window, Qt::Key_2, Qt::AltModifier); // once more changes nothing
    QVERIFY(actions[2]->isChecked());
}

void TestSeveralReaders::theMenuShowsWhatIsThere()
{
    Desk desk;
    desk.open();
    const auto shown = [&desk] {
        const auto menus = desk.f.window.findChildren<QMenu*>();
        QMenu* menu = *std::ranges::find(menus, u"&Show"_s, &QMenu::title);
        emit menu->aboutToShow();
        QStringList entries;
        const auto actions = menu->actions();
        for (const QAction* each : actions)
            entries << QString(each->text()).remove(u'&');
        return entries;
    };
    const QStringList steps { {}, u"Next Reading"_s, u"Previous Reading"_s };
    QCOMPARE(shown(), QStringList(u"Transcript"_s) + steps);
    desk.pressAndAgree();
    const QStringList readings { u"Transcript"_s, u"Scripted"_s, u"Tencent Cloud"_s, u"Huawei Cloud"_s };
    QCOMPARE(shown(), readings + steps + QStringList(u"Compare"_s));
}

// A narrow window cuts the end off.
void TestSeveralReaders::failuresStandInFront()
{
    Desk desk;
    desk.f.provider.setScript(Desk::failing(failed(u"It broke."_s, Outcome::Failed)));
    desk.tencent.setScript(Desk::failing(failed(u"No complete answer came."_s, Outcome::Unknown)));
    desk.open();
    desk.pressAndAgree();
    const QString text = desk.part<ReadersBar>().text();
    const QString front
        = u"Tencent Cloud: outcome unknown, may be billed · Scripted: failed · Read by Huawei Cloud"_s;
    QVERIFY2(text.startsWith(front), qPrintable(text));
    QVERIFY(desk.part<ReadersBar>().toolTip().contains(u"Tencent Cloud: No complete answer came."_s));
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

QTEST_MAIN(TestSeveralReaders)
#include "tst_severalreaders.moc"
