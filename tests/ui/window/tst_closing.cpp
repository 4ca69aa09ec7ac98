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

// Closes the window and presses `answer` when it asks; what it asked.
QString closeAnd(QWidget& window, QStringView answer)
{
    QString asked;
    QTimer::singleShot(0, &window, [&] {
        const auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        asked = box->text();
        Desk::button(*box, answer)->click();
    });
    window.close();
    QCoreApplication::sendPostedEvents();
    return asked;
}

} // namespace

class TestClosing : public QObject
{
    Q_OBJECT
private slots:
    void closingAsksForWhatIsOnItsWay();
    void closingAsksNothingWhenNothingIsBilled();
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
    const QString asked = closeAnd(desk.f.window, u"Wait");
    QVERIFY2(asked.contains(u'4') && asked.contains(u"Tencent Cloud"_s) && asked.contains(u"Huawei Cloud"_s),
        qPrintable(asked));
    QVERIFY(desk.f.window.isVisible());
    QVERIFY(desk.f.session.queue().isBusy());
    QCOMPARE(closeAnd(desk.f.window, u"Close Anyway"), asked);
    QVERIFY(!desk.f.window.isVisible());
    QVERIFY(!desk.f.session.queue().isBusy());
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
    QCOMPARE(closeAnd(desk.f.window, u"Wait"), QString());
    QVERIFY(!desk.f.window.isVisible());
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
