// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// Readings and fetched pictures in the status bar, with a real window's session and a server that stops
// halfway.
#include "net/networktransport.h"
#include "session/session.h"
#include "support/faultserver.h"
#include "support/scriptedprovider.h"
#include "widgets/jobprogress.h"
#include "window/runningwork.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

/// The beginning of an answer of a million bytes, of which `announced` says how many there will be.
Scenario begun(const QByteArray& announced)
{
    return { step::readHead(),
        step::send("HTTP/1.1 200 OK\r\n" + announced + "\r\n" + QByteArray(1'000'000, 'x')), step::hang() };
}

struct Fixture {
    explicit Fixture(const Scenario& scenario)
        : server(scenario)
    {
        bar.show();
    }
    void fetch() { session.addresses().add(QUrl(server.url().toString() + u"/note.png"_s)); }
    /// A reading that goes on until it is stopped.
    void read()
    {
        QImage white(30, 20, QImage::Format_RGB32);
        white.fill(Qt::white);
        const Result<PageId> page = session.addPicture(white);
        QVERIFY(page);
        session.read({ *page }, { { u"scripted"_s, &provider, {} } });
    }
    /// The progress whose bar has this name.
    [[nodiscard]] JobProgress& progress(const QString& name) const
    {
        const auto bars = bar.findChildren<QProgressBar*>();
        const auto it = std::ranges::find(bars, name, &QProgressBar::accessibleName);
        Q_ASSERT(it != bars.end());
        return *qobject_cast<JobProgress*>((*it)->parentWidget());
    }
    [[nodiscard]] JobProgress& reading() const { return progress(u"Reading progress"_s); }
    [[nodiscard]] JobProgress& fetching() const { return progress(u"Fetching progress"_s); }
    [[nodiscard]] QString text() const { return fetching().findChild<QLabel*>()->text(); }

    QTemporaryDir recovery;
    FaultServer server;
    NetworkTransport transport;
    ScriptedProvider provider { [](const RecognitionRequest&) {
        return ScriptedAnswer { .result = recognitionOf({}, 1), .never = true };
    } };
    Session session { {}, recovery.path(), nullptr, &transport };
    QStatusBar bar;
    QAction stop;
    RunningWork work { session, bar, stop };
    QSignalSpy intake { &session, &Session::intakeFinished };
};

} // namespace

class TestRunningWork : public QObject
{
    Q_OBJECT
private slots:
    void aFetchShowsItsBytesAndStops();
    void withoutALengthTheBarIsBusy();
    void eachStopsAlone();
    void theWindowsStopEndsBoth();
};

void TestRunningWork::aFetchShowsItsBytesAndStops()
{
    Fixture f(begun("Content-Length: 4000000\r\n"));
    QVERIFY(!f.fetching().isVisible() && !f.reading().isVisible());
    QVERIFY(!f.stop.isEnabled());
    f.fetch();
    QVERIFY(f.fetching().isVisible()); // before anything came
    QVERIFY(f.stop.isEnabled());
    QTRY_COMPARE(f.text(), u"Fetching 1 picture(s) · 1.0 MB of 4.0 MB"_s);
    const auto* bar = f.fetching().findChild<QProgressBar*>();
    QCOMPARE(bar->value() * 4, bar->maximum());
    auto* button = f.fetching().findChild<QToolButton*>();
    QCOMPARE(button->accessibleName(), u"Stop fetching"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!f.fetching().isVisible());
    QVERIFY(!f.stop.isEnabled());
    QVERIFY(!f.session.addresses().isBusy());
    QCOMPARE(f.intake.size(), 0); // who stopped it knows
}

void TestRunningWork::withoutALengthTheBarIsBusy()
{
    Fixture f(begun({}));
    f.fetch();
    QTRY_COMPARE(f.text(), u"Fetching 1 picture(s) · 1.0 MB"_s);
    QCOMPARE(f.fetching().findChild<QProgressBar*>()->maximum(), 0);
}

void TestRunningWork::eachStopsAlone()
{
    Fixture f(begun({}));
    f.fetch();
    f.read();
    QTRY_VERIFY(f.reading().isVisible());
    QTRY_VERIFY(f.session.queue().isBusy() && f.provider.started() == 1);
    QTest::mouseClick(f.reading().findChild<QToolButton*>(), Qt::LeftButton);
    QTRY_VERIFY(!f.reading().isVisible());
    QVERIFY(f.fetching().isVisible() && f.session.addresses().isBusy());
    QVERIFY(f.stop.isEnabled());
    f.read();
    QTRY_COMPARE(f.provider.started(), 2);
    QTest::mouseClick(f.fetching().findChild<QToolButton*>(), Qt::LeftButton);
    QVERIFY(!f.fetching().isVisible());
    QVERIFY(f.session.queue().isBusy() && f.stop.isEnabled());
}

void TestRunningWork::theWindowsStopEndsBoth()
{
    Fixture f(begun({}));
    f.fetch();
    f.read();
    QTRY_VERIFY(f.fetching().isVisible() && f.reading().isVisible());
    f.stop.trigger();
    QTRY_VERIFY(!f.fetching().isVisible() && !f.reading().isVisible());
    QVERIFY(!f.session.queue().isBusy() && !f.session.addresses().isBusy());
    QVERIFY(!f.stop.isEnabled());
}

QTEST_MAIN(TestRunningWork)
#include "tst_runningwork.moc"
