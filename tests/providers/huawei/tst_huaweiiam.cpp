// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "huaweitalk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

bool holds(Exchange& exchange, const QDateTime& now)
{
    const Result<NextRequest> next = exchange.request(now);
    return next && std::holds_alternative<Hold>(*next);
}

ServedAnswer tokenAnswer(const QByteArray& body, const QByteArray& token = "MIIF")
{
    ServedAnswer answer { 201, body };
    answer.headers << HttpHeader { "X-Subject-Token", token };
    return answer;
}

// Projects with these names, and as ids "id0", "id1", …
ServedAnswer projectsAnswer(const QStringList& names)
{
    QJsonArray projects;
    for (const QString& name : names)
        projects << QJsonObject { { u"id"_s, u"id%1"_s.arg(projects.size()) }, { u"name"_s, name },
            { u"enabled"_s, true } };
    return { 200, QJsonDocument(QJsonObject { { u"projects"_s, projects } }).toJson() };
}

} // namespace

class TestHuaweiIam : public QObject
{
    Q_OBJECT

private slots:
    void tokenComesFirstAndIsFree();
    void tokenIsSharedAndFetchedOnce();
    void othersHoldWhileOneFetches();
    void destroyingTheFetcherGivesTheClaimBack();
    void tokenIsRenewedBeforeItEnds();
    void tokenLivesByItsOwnDates();
    void refusedTokenIsRenewedOnce();
    void renewalKeepsTheTokenOfAnother();
    void otherPasswordGetsAnotherToken();
    void badTokenAnswers_data();
    void badTokenAnswers();
    void wrongPasswordSaysWhatToDo();
    void projectIsLookedUpOnceAndSigned();
    void givenProjectNeedsNoLookup();
    void theRegionsOwnProjectIsTaken_data();
    void theRegionsOwnProjectIsTaken();
    void unknownRegionHasNoProject();
    void foreignProjectIdIsNotUsed();
};

void TestHuaweiIam::tokenComesFirstAndIsFree()
{
    HuaweiTalk talk;
    const auto exchange = talk.exchange(tokenOptions());
    QCOMPARE(talk.read(*exchange).lines.size(), 2);
    QCOMPARE(talk.sent.size(), 2);
    const HttpRequest& token = talk.sent.at(0);
    QCOMPARE(token.url, QUrl(u"https://iam.cn-north-4.myhuaweicloud.com/v3/auth/tokens?nocatalog=true"_s));
    QVERIFY(!token.paid);
    const HttpRequest& read = talk.sent.at(1);
    QCOMPARE(read.url.path(), u"/v2/0123456789abcdef0123456789abcdef/ocr/handwriting"_s);
    QVERIFY(read.paid);
    const HttpReply headers { 0, read.headers, {} };
    QVERIFY(headers.header("X-Auth-Token").size() > 4000);
    QVERIFY(headers.header("Authorization").isEmpty());
    QVERIFY(!read.body.contains("wörd"));
}

void TestHuaweiIam::tokenIsSharedAndFetchedOnce()
{
    HuaweiTalk talk;
    for (int page = 0; page < 5; ++page) {
        const auto exchange = talk.exchange(tokenOptions());
        QCOMPARE(talk.read(*exchange).lines.size(), 2);
    }
    QCOMPARE(talk.service.tokens(), 1);
    QCOMPARE(talk.service.reads(), 5);
}

void TestHuaweiIam::othersHoldWhileOneFetches()
{
    HuaweiTalk talk;
    const auto first = talk.exchange(tokenOptions());
    const auto second = talk.exchange(tokenOptions());
    const auto third = talk.exchange(tokenOptions());
    QCOMPARE(talk.wanted(*first).url.path(), u"/v3/auth/tokens"_s);
    QVERIFY(holds(*second, talk.now));
    QVERIFY(holds(*third, talk.now));
    const QSignalSpy changes(&talk.state, &ServiceState::changed);
    QVERIFY(std::holds_alternative<NextTurn>(talk.ask(*first))); // the fetcher may ask again
    QCOMPARE(changes.size(), 1);
    QCOMPARE(talk.wanted(*second).url.path(), u"/v2/0123456789abcdef0123456789abcdef/ocr/handwriting"_s);
    QCOMPARE(talk.read(*third).lines.size(), 2);
    QCOMPARE(talk.service.tokens(), 1);
}

void TestHuaweiIam::destroyingTheFetcherGivesTheClaimBack()
{
    HuaweiTalk talk;
    auto first = talk.exchange(tokenOptions());
    const auto second = talk.exchange(tokenOptions());
    QCOMPARE(talk.wanted(*first).url.path(), u"/v3/auth/tokens"_s);
    QVERIFY(holds(*second, talk.now));
    const QSignalSpy changes(&talk.state, &ServiceState::changed);
    first.reset();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(talk.read(*second).lines.size(), 2);
}

void TestHuaweiIam::tokenIsRenewedBeforeItEnds()
{
    HuaweiTalk talk;
    QCOMPARE(talk.read(*talk.exchange(tokenOptions())).lines.size(), 2);
    const auto readAfter = [&talk](qint64 seconds) {
        talk.now = talk.now.addSecs(seconds);
        talk.service.setNow(talk.now);
        return talk.read(*talk.exchange(tokenOptions())).lines.size();
    };
    QCOMPARE(readAfter(23 * 3600 + 29 * 60), 2); // 31 minutes left
    QCOMPARE(talk.service.tokens(), 1);
    QCOMPARE(readAfter(60), 2); // 30 minutes left
    QCOMPARE(talk.service.tokens(), 2);
}

// A clock of ours that is days ahead must not make every token look ended.
void TestHuaweiIam::tokenLivesByItsOwnDates()
{
    HuaweiTalk talk;
    talk.now = talk.now.addDays(3);
    QCOMPARE(talk.read(*talk.exchange(tokenOptions())).lines.size(), 2);
    QCOMPARE(talk.read(*talk.exchange(tokenOptions())).lines.size(), 2);
    QCOMPARE(talk.service.tokens(), 1);
}

void TestHuaweiIam::refusedTokenIsRenewedOnce()
{
    HuaweiTalk talk;
    QCOMPARE(talk.read(*talk.exchange(tokenOptions())).lines.size(), 2);
    talk.service.forgetTokens();
    const auto exchange = talk.exchange(tokenOptions());
    const TurnFailure failure = failureIn(talk.finish(*exchange));
    QCOMPARE(failure.remedy, Remedy::RenewToken);
    QCOMPARE(failure.error.outcome, Outcome::Refused);
    QCOMPARE(failure.error.code, u"APIGW.0301"_s);
    QCOMPARE(talk.read(*exchange).lines.size(), 2); // as the job does after RenewToken
    QCOMPARE(talk.service.tokens(), 2);
}

void TestHuaweiIam::renewalKeepsTheTokenOfAnother()
{
    HuaweiTalk talk;
    QCOMPARE(talk.read(*talk.exchange(tokenOptions())).lines.size(), 2);
    const auto first = talk.exchange(tokenOptions());
    const auto second = talk.exchange(tokenOptions());
    const HttpRequest early = talk.wanted(*second); // with the token that is about to go
    talk.service.forgetTokens();
    QCOMPARE(failureIn(talk.finish(*first)).remedy, Remedy::RenewToken);
    QCOMPARE(talk.read(*first).lines.size(), 2);
    const Turn late = second->accept(reply(talk.service.serve(received(early))));
    QCOMPARE(failureIn(late).remedy, Remedy::RenewToken);
    QCOMPARE(talk.read(*second).lines.size(), 2);
    QCOMPARE(talk.service.tokens(), 2);
}

void TestHuaweiIam::otherPasswordGetsAnotherToken()
{
    HuaweiTalk talk;
    QCOMPARE(talk.read(*talk.exchange(tokenOptions())).lines.size(), 2);
    talk.credentials.insert(u"password"_s, Secret(u"changed"_s));
    QCOMPARE(talk.wanted(*talk.exchange(tokenOptions())).url.path(), u"/v3/auth/tokens"_s);
}

void TestHuaweiIam::badTokenAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = R"({"token":{"expires_at":"2023-11-15T22:13:20.000000Z","project":{"id":"0a"}}})";
    QTest::newRow("no header") << 201 << QByteArray() << good;
    QTest::newRow("no body") << 201 << QByteArray("MIIF") << QByteArray();
    QTest::newRow("HTML") << 200 << QByteArray("MIIF") << QByteArray("<html>login</html>");
    QTest::newRow("no end") << 201 << QByteArray("MIIF")
                            << QByteArray(R"({"token":{"project":{"id":"0a"}}})");
    QTest::newRow("end is no date") << 201 << QByteArray("MIIF")
                                    << QByteArray(R"({"token":{"expires_at":"soon","project":{"id":"0a"}}})");
    QTest::newRow("broken gateway") << 502 << QByteArray() << QByteArray("<html>Bad Gateway</html>");
}

// Nothing was paid for: the failure must not say that something may have been billed.
void TestHuaweiIam::badTokenAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, body);
    HuaweiTalk talk;
    const auto exchange = talk.exchange(tokenOptions());
    QCOMPARE(talk.wanted(*exchange).url.path(), u"/v3/auth/tokens"_s);
    ServedAnswer answer = tokenAnswer(body, token);
    answer.status = status;
    const TurnFailure failure = failureIn(exchange->accept(reply(answer)));
    QCOMPARE(failure.error.outcome, Outcome::NotSent);
    QCOMPARE(failure.remedy, Remedy::None);
    QVERIFY(failure.error.message.endsWith(u'.'));
}

void TestHuaweiIam::wrongPasswordSaysWhatToDo()
{
    HuaweiTalk talk;
    talk.credentials.insert(u"password"_s, Secret(u"canary-password"_s));
    const auto exchange = talk.exchange(tokenOptions());
    const TurnFailure failure = failureIn(talk.finish(*exchange));
    QCOMPARE(failure.error.kind, ErrorKind::Credentials);
    QCOMPARE(failure.error.outcome, Outcome::Refused);
    QCOMPARE(failure.error.code, u"401"_s);
    QVERIFY(!failure.error.requestId.isEmpty());
    QVERIFY(failure.error.message.contains("IAM user"_L1));
    QVERIFY(failure.error.detail.contains("The username or password is wrong."_L1));
    QVERIFY(!failure.error.detail.contains("canary"_L1));
    QCOMPARE(failure.remedy, Remedy::None);
}

void TestHuaweiIam::projectIsLookedUpOnceAndSigned()
{
    HuaweiTalk talk;
    QCOMPARE(talk.read(*talk.exchange()).lines.size(), 2);
    QCOMPARE(talk.read(*talk.exchange()).lines.size(), 2);
    QCOMPARE(talk.service.lookups(), 1);
    QCOMPARE(talk.sent.size(), 3);
    QCOMPARE(talk.sent.first().url,
        QUrl(u"https://iam.cn-north-4.myhuaweicloud.com/v3/projects?name=cn-north-4"_s));
    QCOMPARE(talk.sent.first().method, "GET");
    QVERIFY(!talk.sent.first().paid);
}

void TestHuaweiIam::givenProjectNeedsNoLookup()
{
    HuaweiTalk talk;
    const ReaderOptions given { { u"project-id"_s, HuaweiAccount().projectId } };
    QCOMPARE(talk.read(*talk.exchange(given)).lines.size(), 2);
    QCOMPARE(talk.sent.size(), 1);
}

void TestHuaweiIam::theRegionsOwnProjectIsTaken_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("id"); // empty: none of them
    const QString own = u"cn-north-4"_s;
    const QString sub = u"cn-north-4_notes"_s;
    QTest::newRow("alone") << QStringList { own } << u"id0"_s;
    QTest::newRow("before its sub-projects") << QStringList { own, sub, u"cn-north-4_b"_s } << u"id0"_s;
    QTest::newRow("behind its sub-projects") << QStringList { sub, u"cn-north-4_b"_s, own } << u"id2"_s;
    QTest::newRow("among other regions") << QStringList { u"cn-north-1"_s, u"MOS"_s, own } << u"id2"_s;
    QTest::newRow("sub-projects only") << QStringList { sub, u"cn-north-4_b"_s } << QString();
    QTest::newRow("another case") << QStringList { u"CN-North-4"_s } << QString();
    QTest::newRow("none") << QStringList() << QString();
}

void TestHuaweiIam::theRegionsOwnProjectIsTaken()
{
    QFETCH(QStringList, names);
    QFETCH(QString, id);
    HuaweiTalk talk;
    const auto exchange = talk.exchange();
    QCOMPARE(talk.wanted(*exchange).url.path(), u"/v3/projects"_s);
    const Turn turn = exchange->accept(reply(projectsAnswer(names)));
    if (!id.isEmpty()) {
        QVERIFY(std::holds_alternative<NextTurn>(turn));
        QCOMPARE(talk.wanted(*exchange).url.path(), u"/v2/%1/ocr/handwriting"_s.arg(id));
        return;
    }
    const Error error = failureIn(turn).error;
    QCOMPARE(error.outcome, Outcome::NotSent);
    QVERIFY2(error.message.contains(u"no project “cn-north-4”"_s), qPrintable(error.message));
    QVERIFY2(error.message.contains(u"“Project ID” under Accounts."_s), qPrintable(error.message));
}

void TestHuaweiIam::unknownRegionHasNoProject()
{
    HuaweiTalk talk;
    const TurnFailure failure = failureIn(talk.finish(*talk.exchange({ { u"region"_s, u"af-south-1"_s } })));
    QCOMPARE(failure.error.outcome, Outcome::NotSent);
    QVERIFY(failure.error.message.contains("af-south-1"_L1));
    QCOMPARE(talk.service.readRequests(), 0);
}

void TestHuaweiIam::foreignProjectIdIsNotUsed()
{
    HuaweiTalk talk;
    const auto exchange = talk.exchange(tokenOptions());
    QCOMPARE(talk.wanted(*exchange).url.path(), u"/v3/auth/tokens"_s);
    const Turn turn = exchange->accept(reply(tokenAnswer(
        R"({"token":{"expires_at":"2023-11-15T22:13:20.000000Z","project":{"id":"../../v9/pay"}}})")));
    QCOMPARE(failureIn(turn).error.outcome, Outcome::NotSent);
    QVERIFY(!failureIn(turn).error.message.isEmpty());
}

QTEST_GUILESS_MAIN(TestHuaweiIam)
#include "tst_huaweiiam.moc"
