// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/legacyexchange.h"
#include "support/strict/tencentlegacyservice.h"
#include "tencenttalk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray signedText(const HttpRequest& request)
{
    return QByteArray::fromBase64(received(request).header("Authorization")).mid(20);
}

Error requestError(ExchangeInput input)
{
    LegacyExchange exchange(std::move(input));
    const Result<NextRequest> next = exchange.request(talkTime());
    return next ? Error() : next.error();
}

} // namespace

class tst_TencentLegacy final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsInEveryShape_data();
    void readsInEveryShape();
    void bodyIsWhatTheManualSays();
    void formIsWhatTheManualSays();
    void addressGoesAloneAndAsJson();
    void bucketIsSignedAndSent();
    void attemptsShareTheBodyAndNotTheSignature();
    void paidAndSentToTheEndpoint();
    void wrongAccountsAreRefused_data();
    void wrongAccountsAreRefused();
    void clockThatIsOffAsksForCorrection();
    void throttlingAsksToWait();
    void nothingIsSentThatCannotBeRead();
    void picturesOfPlannedSizeFit();

private:
    std::unique_ptr<TencentLegacyService> m_service;
};

void tst_TencentLegacy::init()
{
    m_service = std::make_unique<TencentLegacyService>(
        TencentAccount(), QByteArray("recognition.image.myqcloud.com"));
    m_service->setNow(talkTime());
}

void tst_TencentLegacy::readsInEveryShape_data()
{
    QTest::addColumn<ReaderOptions>("options");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("address");
    QTest::newRow("json, jpeg") << ReaderOptions() << u"jpeg"_s << QString();
    QTest::newRow("json, png") << ReaderOptions() << u"png"_s << QString();
    const ReaderOptions multipart { { u"transport"_s, u"multipart"_s } };
    QTest::newRow("multipart, jpeg") << multipart << u"jpeg"_s << QString();
    QTest::newRow("multipart, png") << multipart << u"png"_s << QString();
    QTest::newRow("address") << ReaderOptions() << u"jpeg"_s << u"https://example.org/a?b=\"c\"&d=ä"_s;
    QTest::newRow("address, multipart") << multipart << u"jpeg"_s << u"https://example.org/page.jpg"_s;
}

void tst_TencentLegacy::readsInEveryShape()
{
    QFETCH(ReaderOptions, options);
    QFETCH(QString, format);
    QFETCH(QString, address);
    ExchangeInput input = legacyInput(options);
    input.image = samplePicture(format);
    input.address = address;
    if (!address.isEmpty())
        input.image.bytes.clear();
    const QByteArray picture = input.image.bytes;
    LegacyExchange exchange(std::move(input));
    const Turn turn = talk(exchange, m_service->service());
    QCOMPARE(failureIn(turn).error.detail, QString());
    const Recognition read = recognitionIn(turn);
    QCOMPARE(read.text(), u"大江\n东去"_s);
    QCOMPARE(read.requestId, u"session-0001"_s);
    QCOMPARE(read.options.value(u"confidence-scale"_s), u"auto"_s);
    QCOMPARE(m_service->lastFields().value("image"), picture);
    QCOMPARE(m_service->lastFields().value("url"), address.toUtf8());
}

void tst_TencentLegacy::bodyIsWhatTheManualSays()
{
    LegacyExchange exchange(legacyInput());
    const HttpRequest request = requestOf(exchange);
    const QJsonObject expected { { u"appid"_s, u"1250000000"_s },
        { u"image"_s, QString::fromLatin1(samplePicture().bytes.toBase64()) } };
    QCOMPARE(QJsonDocument::fromJson(request.body).object(), expected);
    QCOMPARE(received(request).header("Content-Type"), "application/json");
    const QByteArray text = signedText(request);
    QVERIFY(text.startsWith(
        "a=1250000000&b=&k=AKIDrefereeFakeSecretId000000000000&e=1700000600&t=1700000000&r="));
    QVERIFY(text.endsWith("&f="));
}

void tst_TencentLegacy::formIsWhatTheManualSays()
{
    LegacyExchange exchange(legacyInput({ { u"transport"_s, u"multipart"_s } }));
    const HttpRequest request = requestOf(exchange);
    const QByteArray type = received(request).header("Content-Type");
    const QByteArray boundary = type.mid(type.indexOf('=') + 1);
    QVERIFY(!boundary.contains('"') && boundary.size() <= 70);
    QCOMPARE(request.body,
        "--" + boundary + "\r\nContent-Disposition: form-data; name=\"appid\"\r\n\r\n1250000000\r\n--"
            + boundary
            + "\r\nContent-Disposition: form-data; name=\"image\"; filename=\"page.jpg\"\r\n"
              "Content-Type: image/jpeg\r\n\r\n"
            + samplePicture().bytes + "\r\n--" + boundary + "--\r\n");
}

void tst_TencentLegacy::addressGoesAloneAndAsJson()
{
    ExchangeInput input = legacyInput({ { u"transport"_s, u"multipart"_s } });
    input.address = u"https://example.org/page.jpg"_s;
    LegacyExchange exchange(std::move(input));
    const QJsonObject expected { { u"appid"_s, u"1250000000"_s },
        { u"url"_s, u"https://example.org/page.jpg"_s } };
    QCOMPARE(QJsonDocument::fromJson(requestOf(exchange).body).object(), expected);
}

void tst_TencentLegacy::bucketIsSignedAndSent()
{
    TencentAccount account;
    account.bucket = "my-bucket";
    TencentLegacyService service(account);
    service.setNow(talkTime());
    for (const QString& transport : { u"json"_s, u"multipart"_s }) {
        LegacyExchange exchange(
            legacyInput({ { u"bucket"_s, u"my-bucket"_s }, { u"transport"_s, transport } }));
        QCOMPARE(recognitionIn(talk(exchange, service.service())).lines.size(), 2);
        QVERIFY(signedText(requestOf(exchange)).contains("&b=my-bucket&k="));
    }
    LegacyExchange without(legacyInput());
    QCOMPARE(failureIn(talk(without, service.service())).error.code, u"6"_s);
}

void tst_TencentLegacy::attemptsShareTheBodyAndNotTheSignature()
{
    LegacyExchange exchange(legacyInput());
    const HttpRequest first = requestOf(exchange);
    const HttpRequest second = requestOf(exchange);
    const HttpRequest later = requestOf(exchange, talkTime().addSecs(60));
    QVERIFY(first.body.isSharedWith(second.body));
    QVERIFY(signedText(first) != signedText(second)); // another random number
    QVERIFY(signedText(later).contains("&e=1700000660&t=1700000060&"));
    QCOMPARE(reply(m_service->serve(received(first))).status, 200);
    QCOMPARE(reply(m_service->serve(received(second))).status, 200);
    QVERIFY(m_service->serve(received(first)).body.contains("\"code\":13"));
}

void tst_TencentLegacy::paidAndSentToTheEndpoint()
{
    LegacyExchange usual(legacyInput());
    const HttpRequest request = requestOf(usual);
    QVERIFY(request.paid);
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.url, QUrl(u"https://recognition.image.myqcloud.com/ocr/handwriting"_s));
    LegacyExchange local(legacyInput({ { u"endpoint"_s, u"http://127.0.0.1:8080"_s } }));
    QCOMPARE(requestOf(local).url, QUrl(u"http://127.0.0.1:8080/ocr/handwriting"_s));
}

void tst_TencentLegacy::wrongAccountsAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    QTest::newRow("AppID") << u"app-id"_s << u"10"_s;
    QTest::newRow("SecretId") << u"secret-id"_s << u"11"_s;
    QTest::newRow("SecretKey") << u"secret-key"_s << u"14"_s;
}

void tst_TencentLegacy::wrongAccountsAreRefused()
{
    QFETCH(QString, field);
    ExchangeInput input = legacyInput();
    input.request.credentials.insert(field, Secret(u"4711"_s));
    LegacyExchange exchange(std::move(input));
    const TurnFailure failed = failureIn(talk(exchange, m_service->service()));
    QTEST(failed.error.code, "code");
    QCOMPARE(failed.error.kind, ErrorKind::Credentials);
    QCOMPARE(failed.remedy, Remedy::None);
    QCOMPARE(m_service->reads(), 0);
}

void tst_TencentLegacy::clockThatIsOffAsksForCorrection()
{
    LegacyExchange exchange(legacyInput());
    const TurnFailure failed = failureIn(talk(exchange, m_service->service(), talkTime().addSecs(-700)));
    QCOMPARE(failed.error.code, u"9"_s);
    QCOMPARE(failed.remedy, Remedy::CorrectClock);
    QCOMPARE(recognitionIn(talk(exchange, m_service->service())).lines.size(), 2);
}

void tst_TencentLegacy::throttlingAsksToWait()
{
    m_service->answerNext(tencentLegacyError(403, 15, "request too frequent"));
    LegacyExchange exchange(legacyInput());
    QCOMPARE(failureIn(talk(exchange, m_service->service())).remedy, Remedy::Wait);
    QCOMPARE(recognitionIn(talk(exchange, m_service->service())).lines.size(), 2);
}

void tst_TencentLegacy::nothingIsSentThatCannotBeRead()
{
    ExchangeInput empty = legacyInput();
    empty.image.bytes.clear();
    QCOMPARE(requestError(std::move(empty)).outcome, Outcome::NotSent);
    for (const QString& appId : { u"AKID125"_s, u"１２５"_s, u"12\n5"_s, u"-1"_s, QString() }) {
        ExchangeInput input = legacyInput();
        input.request.credentials.insert(u"app-id"_s, Secret(appId));
        const Error error = requestError(std::move(input));
        QCOMPARE(error.kind, ErrorKind::Credentials);
        QCOMPARE(error.outcome, Outcome::NotSent);
        QVERIFY(appId.isEmpty() || !error.message.contains(appId));
    }
}

// The descriptor's limit, as Base64, stays below the service's 6 MB.
void tst_TencentLegacy::picturesOfPlannedSizeFit()
{
    ExchangeInput input = legacyInput();
    input.image.bytes = QByteArray(4'000'000, 'x');
    LegacyExchange exchange(std::move(input));
    const QByteArray body = requestOf(exchange).body;
    QVERIFY(body.size() < 6'000'000);
    QCOMPARE(QJsonDocument::fromJson(body).object().value("image"_L1).toString().toLatin1(),
        QByteArray(4'000'000, 'x').toBase64());
}

QTEST_GUILESS_MAIN(tst_TencentLegacy)
#include "tst_tencentlegacy.moc"
