// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/networktransport.h"
#include "session/session.h"
#include "support/faultserver.h"
#include "support/loopbackserver.h"
#include "support/scriptedprovider.h"

#include <QBuffer>
#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture()
{
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

ServedAnswer servePicture(const ReceivedRequest&)
{
    return { 200, picture(), { { "Content-Type", "image/png" }, { "Set-Cookie", "who=you" } } };
}

// A session that can go to the network, and the addresses of a local server.
struct Fixture {
    explicit Fixture(Service service = servePicture)
        : server(std::move(service))
    {
    }
    QUrl at(const QString& path) const { return QUrl(server.url().toString() + path); }

    QTemporaryDir recovery;
    NetworkTransport transport { { std::chrono::seconds(2), std::chrono::seconds(2),
        std::chrono::seconds(5) } };
    LoopbackServer server;
    Session session { {}, recovery.path(), nullptr, &transport };
    QSignalSpy intake { &session, &Session::intakeFinished };
};

} // namespace

class TestAddresses : public QObject
{
    Q_OBJECT
private slots:
    void aPictureFromTheWebIsAPage();
    void pagesAreNamedAfterTheirAddress_data();
    void pagesAreNamedAfterTheirAddress();
    void nothingButTheAddressIsSent();
    void failuresAreTold_data();
    void failuresAreTold();
    void progressIsToldInBytes_data();
    void progressIsToldInBytes();
    void stoppedFetchesAreForgotten();
    void whatIsOnItsWayEndsWithTheSession();
    void recoveryKeepsTheAddress();
};

void TestAddresses::aPictureFromTheWebIsAPage()
{
    Fixture f;
    f.session.addresses().add(f.at(u"/notes/page%201.png?sign=s3cret#top"_s));
    QTRY_COMPARE(f.intake.size(), 1);
    QCOMPARE(f.intake.first().first().value<IntakeSummary>().pages, 1);
    const Page& page = f.session.document().pages.first();
    QCOMPARE(page.size, QSize(30, 20));
    QCOMPARE(page.source.address, f.at(u"/notes/page%201.png?sign=s3cret"_s).toString(QUrl::FullyEncoded));
    QFile kept(page.source.file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), picture());
    QString asked;
    ScriptedProvider provider([&asked](const RecognitionRequest& request) {
        asked = request.source.address;
        return ScriptedAnswer { recognitionOf({}, 1) };
    });
    f.session.read({ page.id }, { { u"scripted"_s, &provider, {} } });
    QTRY_COMPARE(asked, page.source.address);
    QCOMPARE(f.server.requests().size(), 1); // the window and the readers have it from the file
}

void TestAddresses::pagesAreNamedAfterTheirAddress_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("file") << u"/a/note.png"_s << u"note.png"_s;
    QTest::newRow("percent") << u"/a/%E5%A4%A7.png"_s << u"大.png"_s;
    QTest::newRow("no path") << QString() << u"127.0.0.1"_s;
    QTest::newRow("folder") << u"/a/"_s << u"127.0.0.1"_s;
    QTest::newRow("out of the folder") << u"/..%2F..%2Fpasswd"_s << u"passwd"_s;
    QTest::newRow("long") << u'/' + QString(400, u'x') << QString(400, u'x');
}

void TestAddresses::pagesAreNamedAfterTheirAddress()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    Fixture f;
    f.session.addresses().add(f.at(path));
    QTRY_COMPARE(f.session.document().pages.size(), 1);
    const PageSource source = f.session.document().pages.first().source;
    QCOMPARE(source.name, name);
    QVERIFY(QFileInfo(source.file)
                .canonicalFilePath()
                .startsWith(QFileInfo(f.recovery.path()).canonicalFilePath()));
}

void TestAddresses::nothingButTheAddressIsSent()
{
    Fixture f;
    for (int i = 1; i <= 2; ++i) {
        f.session.addresses().add(f.at(u"/note.png"_s));
        QTRY_COMPARE(f.session.document().pages.size(), i);
    }
    const QList<ReceivedRequest> requests = f.server.requests();
    QCOMPARE(requests.size(), 2);
    for (const ReceivedRequest& request : requests) {
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.body, QByteArray());
        for (const char* name : { "Authorization", "Cookie", "Referer" })
            QCOMPARE(request.header(name), QByteArray());
    }
}

void TestAddresses::failuresAreTold_data()
{
    QTest::addColumn<ServedAnswer>("answer");
    QTest::addColumn<QString>("address"); // empty: the server's
    QTest::addColumn<QString>("part");
    QTest::newRow("not there") << ServedAnswer { 404, "<html>" } << QString() << u"404"_s;
    QTest::newRow("server error") << ServedAnswer { 500, "{}" } << QString() << u"500"_s;
    QTest::newRow("elsewhere") << ServedAnswer { 302, {}, { { "Location", "http://127.0.0.1:1/x" } } }
                               << QString() << u"another address"_s;
    QTest::newRow("no picture") << ServedAnswer { 200, "<html>Log in</html>" } << QString() << u"note.png"_s;
    QTest::newRow("nothing") << ServedAnswer { 200, {} } << QString() << u"note.png"_s;
    QTest::newRow("nobody listens") << ServedAnswer() << u"http://127.0.0.1:1/note.png?sign=s3cret"_s
                                    << u"127.0.0.1"_s;
    QTest::newRow("not encrypted") << ServedAnswer() << u"http://example.org/note.png?sign=s3cret"_s
                                   << u"example.org"_s;
    QTest::newRow("file") << ServedAnswer() << u"file:///etc/passwd"_s << u"https://"_s;
    QTest::newRow("password") << ServedAnswer() << u"https://me:s3cret@example.org/note.png"_s
                              << u"example.org"_s;
    QTest::newRow("no address") << ServedAnswer() << u"https://"_s << u"https://"_s;
}

void TestAddresses::failuresAreTold()
{
    QFETCH(ServedAnswer, answer);
    QFETCH(QString, address);
    QFETCH(QString, part);
    Fixture f([answer](const ReceivedRequest&) { return answer; });
    f.session.addresses().add(address.isEmpty() ? f.at(u"/note.png?sign=s3cret"_s) : QUrl(address));
    QTRY_COMPARE(f.intake.size(), 1);
    const auto summary = f.intake.first().first().value<IntakeSummary>();
    QCOMPARE(summary.pages, 0);
    QCOMPARE(summary.skipped.size(), 1);
    const Error& error = summary.skipped.first();
    QVERIFY2(error.message.contains(part), qPrintable(error.message));
    QVERIFY2(error.message.endsWith(u'.'), qPrintable(error.message));
    QVERIFY(!error.message.contains(u"s3cret"_s) && !error.detail.contains(u"s3cret"_s));
    QVERIFY(f.session.document().pages.isEmpty());
    QCOMPARE(f.server.requests().size(), address.isEmpty() ? 1 : 0);
}

void TestAddresses::progressIsToldInBytes_data()
{
    QTest::addColumn<QByteArray>("lengths"); // of two pictures, as announced; empty: not at all
    QTest::addColumn<FetchProgress>("progress");
    QTest::newRow("known") << QByteArray("5000 3000") << FetchProgress { 2, 2000, 8000 };
    QTest::newRow("one unknown") << QByteArray("5000 ") << FetchProgress { 2, 2000, -1 };
}

void TestAddresses::progressIsToldInBytes()
{
    QFETCH(QByteArray, lengths);
    QFETCH(FetchProgress, progress);
    const QList<QByteArray> announced = lengths.split(' ');
    FaultServer server([&announced](int connection) {
        const QByteArray length = announced.value(connection);
        const QByteArray header = length.isEmpty() ? length : "Content-Length: " + length + "\r\n";
        return Scenario { step::readHead(),
            step::send("HTTP/1.1 200 OK\r\n" + header + "\r\n" + QByteArray(1000, 'x')), step::hang() };
    });
    Fixture f;
    AddressIntake& addresses = f.session.addresses();
    QCOMPARE(addresses.progress(), FetchProgress());
    QSignalSpy told(&addresses, &AddressIntake::progressed);
    for (int i = 0; i < 2; ++i)
        addresses.add(QUrl(server.url().toString() + u"/note.png"_s));
    QCOMPARE(told.size(), 2);
    QCOMPARE(addresses.progress(), (FetchProgress { 2, 0, -1 }));
    QTRY_COMPARE(addresses.progress(), progress);
    QVERIFY(told.size() > 2);
}

void TestAddresses::stoppedFetchesAreForgotten()
{
    const QByteArray begun = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + QByteArray(1000, 'x');
    FaultServer server(Scenario { step::readHead(), step::send(begun), step::hang() });
    Fixture f;
    AddressIntake& addresses = f.session.addresses();
    addresses.add(QUrl(server.url().toString() + u"/note.png"_s));
    QTRY_COMPARE(addresses.progress(), (FetchProgress { 1, 1000, 5000 }));
    QSignalSpy told(&addresses, &AddressIntake::progressed);
    addresses.stop();
    QCOMPARE(told.size(), 1);
    QCOMPARE(addresses.progress(), FetchProgress());

    addresses.add(f.at(u"/note.png"_s)); // the next one is fetched as ever
    QTRY_COMPARE(f.intake.size(), 1);
    QCOMPARE(f.intake.first().first().value<IntakeSummary>().pages, 1);
    QCOMPARE(f.session.document().pages.size(), 1);
    QVERIFY(!addresses.isBusy());
}

void TestAddresses::whatIsOnItsWayEndsWithTheSession()
{
    QSemaphore asked;
    QSemaphore mayAnswer;
    Fixture f([&](const ReceivedRequest& request) {
        asked.release();
        mayAnswer.acquire();
        return servePicture(request);
    });
    f.session.addresses().add(f.at(u"/note.png"_s));
    QTRY_COMPARE(asked.available(), 1);
    f.session.close();
    mayAnswer.release();
    QTest::qWait(50);
    QVERIFY(f.session.document().pages.isEmpty());
    QVERIFY(QDir(f.recovery.path()).isEmpty());
    Session noNetwork({}, {});
    QSignalSpy intake(&noNetwork, &Session::intakeFinished);
    noNetwork.addresses().add(f.at(u"/note.png"_s));
    QTRY_COMPARE(intake.size(), 1);
    QCOMPARE(f.server.requests().size(), 1);
}

void TestAddresses::recoveryKeepsTheAddress()
{
    Fixture f;
    {
        Session lost({}, f.recovery.path(), nullptr, &f.transport);
        lost.addresses().add(f.at(u"/note.png"_s));
        QTRY_COMPARE(lost.document().pages.size(), 1);
    } // gone without close()
    const QList<LostSession> lost = findLostSessions(f.recovery.path());
    QCOMPARE(lost.size(), 1);
    QVERIFY(f.session.recover(lost.first()));
    removeLostSession(lost.first());
    const PageSource source = f.session.document().pages.first().source;
    QCOMPARE(source.address, f.at(u"/note.png"_s).toString());
    QVERIFY(QFile::exists(source.file));
    QCOMPARE(f.server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
