// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// The window ends while calls are on their way: no answer that is paid for is lost in silence.
#include "ui/window/desk.h"
#include "window/readersbar.h"

#include <QDir>
#include <QMessageBox>
#include <QTimer>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Sent, and no answer comes.
ScriptedAnswer onItsWay(const RecognitionRequest&)
{
    return { recognitionOf({}, 1), 0ms, true, true };
}

// Closes the window and presses `answers`, one after the other, as it asks; what it asked. `meanwhile`
// happens while the first question is up.
QStringList closeAnd(
    QWidget& window, QStringList answers, const std::function<void()>& meanwhile = [] {})
{
    QStringList asked;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box || !box->isVisible())
            return;
        timer.stop();
        if (asked.isEmpty())
            meanwhile();
        asked << box->text();
        QPushButton* answer = answers.isEmpty() ? nullptr : Desk::button(*box, answers.takeFirst());
        timer.start();
        if (answer)
            answer->click();
        else
            box->reject(); // an unexpected question
    });
    timer.start();
    window.close();
    return asked;
}

} // namespace

class TestClosing : public QObject
{
    Q_OBJECT
private slots:
    void closingAsksForWhatIsOnItsWay();
    void whatLeavesMeanwhileIsAskedFor();
    void whatComesMeanwhileIsAskedFor();
    void closingAsksNothingWhenNothingIsBilled();
    void removingAPageSaysWhatMayBeBilled();
    void aCrashIsNoReasonToPayTwice();
};

void TestClosing::closingAsksForWhatIsOnItsWay()
{
    Desk desk;
    desk.f.settings.setValue(setting::readers, { u"tencent"_s, u"huawei"_s });
    desk.tencent.setScript(onItsWay);
    desk.huawei.setScript(onItsWay);
    desk.open(2);
    desk.f.action(u"Recognise All Pages"_s)->trigger();
    desk.agree();
    QTRY_COMPARE(desk.tencent.started() + desk.huawei.started(), 4);
    const QStringList all = closeAnd(desk.f.window, { u"Wait"_s });
    QCOMPARE(all.size(), 1);
    const QString asked = all.first();
    QVERIFY2(asked.contains(u'4') && asked.contains(u"Tencent Cloud"_s) && asked.contains(u"Huawei Cloud"_s),
        qPrintable(asked));
    QVERIFY(desk.f.window.isVisible());
    QVERIFY(desk.f.session.queue().isBusy());
    QCOMPARE(closeAnd(desk.f.window, { u"Close Anyway"_s }), all);
    QVERIFY(!desk.f.window.isVisible());
    QVERIFY(!desk.f.session.queue().isBusy());
}

void TestClosing::whatLeavesMeanwhileIsAskedFor()
{
    Desk desk;
    desk.f.settings.setValue(setting::readers, { u"scripted"_s });
    desk.tencent.setScript(onItsWay);
    desk.open();
    desk.f.action(u"Recognise"_s)->trigger();
    QTRY_COMPARE(desk.f.session.unexportedPages().size(), 1);
    const auto readByTencent = [&desk] {
        desk.f.session.read({ desk.page().id }, { { u"tencent"_s, &desk.tencent, {} } });
        QTRY_COMPARE(desk.tencent.started(), 1);
    };
    const QStringList asked
        = closeAnd(desk.f.window, { u"Close Without Exporting"_s, u"Wait"_s }, readByTencent);
    QCOMPARE(asked.size(), 2);
    QVERIFY2(asked[0].contains(u"not exported"_s), qPrintable(asked[0]));
    QVERIFY2(asked[1].contains(u"on their way to Tencent Cloud"_s), qPrintable(asked[1]));
    QVERIFY(desk.f.window.isVisible());
    QVERIFY(desk.f.session.queue().isBusy());
    // Asked about both, and about each only once.
    QCOMPARE(closeAnd(desk.f.window, { u"Close Anyway"_s, u"Close Without Exporting"_s }).size(), 2);
    QVERIFY(!desk.f.window.isVisible());
}

void TestClosing::whatComesMeanwhileIsAskedFor()
{
    Desk desk;
    desk.f.settings.setValue(setting::readers, { u"tencent"_s });
    desk.tencent.setScript(onItsWay);
    desk.open(2);
    desk.f.action(u"Recognise All Pages"_s)->trigger();
    desk.agree();
    QTRY_COMPARE(desk.tencent.started(), 2);
    const auto readHere = [&desk] {
        desk.f.session.read({ desk.page().id }, { { u"scripted"_s, &desk.f.provider, {} } });
        QTRY_COMPARE(desk.f.session.unexportedPages().size(), 1);
    };
    const QStringList asked = closeAnd(desk.f.window, { u"Close Anyway"_s, u"Cancel"_s }, readHere);
    QCOMPARE(asked.size(), 2);
    QVERIFY2(asked[1].contains(u"The text of 1 page"_s), qPrintable(asked[1]));
    QVERIFY(desk.f.window.isVisible());
}

void TestClosing::closingAsksNothingWhenNothingIsBilled()
{
    Desk desk;
    desk.f.settings.setValue(setting::readers, { u"tencent"_s });
    desk.tencent.setScript([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({}, 1), 0ms, true, false };
    });
    desk.open();
    desk.f.action(u"Recognise"_s)->trigger();
    desk.agree();
    QTRY_COMPARE(desk.tencent.started(), 1);
    QCOMPARE(closeAnd(desk.f.window, {}), QStringList());
    QVERIFY(!desk.f.window.isVisible());
}

void TestClosing::removingAPageSaysWhatMayBeBilled()
{
    Desk desk;
    desk.f.settings.setValue(setting::readers, { u"tencent"_s });
    desk.open(2);
    desk.f.action(u"Remove Page"_s)->trigger();
    const MessageBar* bar = desk.barSaying(u"taken out"_s);
    QVERIFY(bar);
    QVERIFY(!bar->sentence().contains(u"billed"_s)); // nothing was sent
    desk.tencent.setScript(onItsWay);
    desk.f.action(u"Recognise"_s)->trigger();
    desk.agree();
    QTRY_COMPARE(desk.tencent.started(), 1);
    desk.f.action(u"Remove Page"_s)->trigger();
    bar = desk.barSaying(u"sent already and may be billed."_s);
    QVERIFY(bar);
    QTest::mouseClick(Desk::button(*bar, u"Undo"), Qt::LeftButton);
    QCOMPARE(desk.f.session.document().pages.size(), 1);
    QCOMPARE(desk.page().errors.first().outcome, Outcome::Unknown);
}

void TestClosing::aCrashIsNoReasonToPayTwice()
{
    Desk desk;
    desk.f.settings.setValue(setting::readers, { u"tencent"_s });
    desk.tencent.setScript(onItsWay);
    desk.open();
    desk.f.action(u"Recognise"_s)->trigger();
    desk.agree();
    QTRY_COMPARE(desk.tencent.started(), 1);
    QVERIFY(!desk.part<ReadersBar>().isVisible()); // it runs, and is not a failure

    // What the disk holds now is what a crash leaves.
    const QDir recovery(desk.f.folder.filePath(u"recovery"_s));
    const QString lost = desk.f.folder.filePath(u"lost"_s);
    QVERIFY(QDir().mkpath(lost));
    const QStringList journals = recovery.entryList({ u"*.journal"_s });
    QCOMPARE(journals.size(), 1);
    const auto copied = [&] {
        const QString copy = lost + u'/' + journals.first();
        QFile::remove(copy);
        QFile::copy(recovery.filePath(journals.first()), copy);
        const QList<LostSession> found = findLostSessions(lost);
        return found.size() == 1 && !found.first().document.pages.first().errors.isEmpty();
    };
    QTRY_VERIFY(copied());
    Session session({}, lost, &desk.f.credentials);
    MainWindow window(desk.f.servicesFor(session, lost));
    window.show();
    const auto bars = window.findChildren<MessageBar*>();
    const auto offer = [&bars] { return std::ranges::find_if(bars, &MessageBar::isVisible); };
    QTRY_VERIFY(offer() != bars.end());
    MessageBar& bar = **offer();
    QVERIFY2(bar.sentence().contains(u"may be billed"_s), qPrintable(bar.sentence()));
    QTest::mouseClick(Desk::button(bar, u"Bring Back"), Qt::LeftButton);
    QCOMPARE(session.document().pages.size(), 1);
    QTRY_VERIFY(window.findChild<ReadersBar*>()->text().contains(u"outcome unknown, may be billed"_s));
    QTest::keyClick(&window, Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(!window.findChild<ConsentSheet*>());
    QVERIFY(!session.queue().isBusy());
    QCOMPARE(desk.tencent.started(), 1);
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
