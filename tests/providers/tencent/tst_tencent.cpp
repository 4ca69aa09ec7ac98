// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/v3exchange.h"
#include "support/strict/tencentservice.h"
#include "tencenttalk.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

const QString handwriting = u"GeneralHandwritingOCR"_s;
const QString accurate = u"GeneralAccurateOCR"_s;
const QString basic = u"GeneralBasicOCR"_s;

QJsonObject bodyOf(const HttpRequest& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QByteArray codeIn(const ServedAnswer& answer)
{
    const QJsonObject response
        = QJsonDocument::fromJson(answer.body).object().value("Response"_L1).toObject();
    return response.value("Error"_L1).toObject().value("Code"_L1).toString().toLatin1();
}

} // namespace

class tst_Tencent final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyEngineReads_data();
    void everyEngineReads();
    void bodyHasOnlyWhatTheEngineKnows_data();
    void bodyHasOnlyWhatTheEngineKnows();
    void addressGoesAlone();
    void headersAreTheManuals();
    void languageFollowsTheWindow();
    void regionAndTokenAreSent();
    void hostIsSignedWithItsPort();
    void attemptsShareTheBodyAndNotTheSignature();
    void wrongAccountsAreRefused_data();
    void wrongAccountsAreRefused();
    void clockThatIsOffAsksForCorrection();
    void throttlingAsksToWait();
    void nothingIsSentThatCannotBeRead();
    void picturesOfPlannedSizeFit();

private:
    std::unique_ptr<TencentService> m_service;
};

void tst_Tencent::init()
{
    m_service = std::make_unique<TencentService>(TencentAccount(), QByteArray("ocr.tencentcloudapi.com"));
    m_service->setNow(talkTime());
}

void tst_Tencent::everyEngineReads_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("text");
    for (const QString& engine : { handwriting, accurate, basic }) {
        const QString text = engine == handwriting ? u"大江\n东去"_s : u"去吧"_s;
        const QByteArray name = engine.toLatin1();
        QTest::addRow("%s, jpeg", name.constData()) << engine << u"jpeg"_s << QString() << text;
        QTest::addRow("%s, png", name.constData()) << engine << u"png"_s << QString() << text;
        QTest::addRow("%s, address", name.constData())
            << engine << u"jpeg"_s << u"https://example.org/a?b=\"c\""_s << text;
    }
}

void tst_Tencent::everyEngineReads()
{
    QFETCH(QString, engine);
    QFETCH(QString, format);
    QFETCH(QString, address);
    ExchangeInput input = v3Input({ { u"engine"_s, engine } });
    input.image = samplePicture(format);
    input.address = address;
    if (!address.isEmpty())
        input.image.bytes.clear();
    V3Exchange exchange(std::move(input));
    const Turn turn = talk(exchange, m_service->service());
    QCOMPARE(failureIn(turn).error.detail, QString());
    const Recognition read = recognitionIn(turn);
    QTEST(read.text(), "text");
    QCOMPARE(read.model, engine);
    QCOMPARE(read.warnings, QStringList());
    QCOMPARE(read.lines.at(0).glyphs.at(0).origin, Origin::Provider);
    QCOMPARE(read.lines.at(0).glyphs.at(0).score.measuredAt,
        engine == handwriting ? ScoredAt::Line : ScoredAt::Glyph);
}

void tst_Tencent::bodyHasOnlyWhatTheEngineKnows_data()
{
    QTest::addColumn<ReaderOptions>("options");
    QTest::addColumn<QJsonObject>("fields");
    QTest::newRow("handwriting") << ReaderOptions { { u"engine"_s, handwriting } }
                                 << QJsonObject { { u"EnableWordPolygon"_s, true } };
    QTest::newRow("handwriting only")
        << ReaderOptions { { u"engine"_s, handwriting }, { u"scene"_s, u"only_hw"_s } }
        << QJsonObject { { u"EnableWordPolygon"_s, true }, { u"Scene"_s, u"only_hw"_s } };
    const ReaderOptions lines { { u"detect-text"_s, u"false"_s }, { u"detect-split"_s, u"true"_s } };
    const auto with = [&lines](const QString& engine) {
        ReaderOptions options = lines;
        options.insert(u"engine"_s, engine);
        return options;
    };
    QTest::newRow("handwriting, one line") << with(
        handwriting) << QJsonObject { { u"EnableWordPolygon"_s, true }, { u"EnableDetectText"_s, false } };
    QTest::newRow("accurate, one line, in parts")
        << with(accurate)
        << QJsonObject { { u"IsWords"_s, true }, { u"EnableDetectText"_s, false },
               { u"EnableDetectSplit"_s, true } };
    QTest::newRow("basic knows neither") << with(basic) << QJsonObject { { u"IsWords"_s, true } };
    QTest::newRow("accurate") << ReaderOptions { { u"engine"_s, accurate } }
                              << QJsonObject { { u"IsWords"_s, true } };
    QTest::newRow("basic") << ReaderOptions { { u"engine"_s, basic } }
                           << QJsonObject { { u"IsWords"_s, true } };
}

void tst_Tencent::bodyHasOnlyWhatTheEngineKnows()
{
    QFETCH(ReaderOptions, options);
    QFETCH(QJsonObject, fields);
    V3Exchange exchange(v3Input(options));
    const HttpRequest request = requestOf(exchange);
    fields.insert(u"ImageBase64"_s, QString::fromLatin1(samplePicture().bytes.toBase64()));
    QCOMPARE(bodyOf(request), fields);
    QCOMPARE(codeIn(m_service->serve(received(request))), QByteArray());
    QCOMPARE(m_service->reads(), 1);
}

void tst_Tencent::addressGoesAlone()
{
    ExchangeInput input = v3Input();
    input.address = u"https://example.org/page.jpg"_s;
    V3Exchange exchange(std::move(input));
    const QJsonObject expected { { u"EnableWordPolygon"_s, true },
        { u"ImageUrl"_s, u"https://example.org/page.jpg"_s } };
    QCOMPARE(bodyOf(requestOf(exchange)), expected);
}

void tst_Tencent::headersAreTheManuals()
{
    V3Exchange exchange(v3Input());
    const HttpRequest request = requestOf(exchange);
    QVERIFY(request.paid);
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.url, QUrl(u"https://ocr.tencentcloudapi.com/"_s));
    const ReceivedRequest sent = received(request);
    QCOMPARE(sent.target, "/");
    QCOMPARE(sent.header("Content-Type"), "application/json");
    QCOMPARE(sent.header("X-TC-Action"), "GeneralHandwritingOCR");
    QCOMPARE(sent.header("X-TC-Version"), "2018-11-19");
    QCOMPARE(sent.header("X-TC-Timestamp"), "1700000000");
    QCOMPARE(sent.headers.size(), 8); // those, Host, Content-Length, X-TC-Language, Authorization
    QVERIFY(sent.header("Authorization")
                .startsWith("TC3-HMAC-SHA256 Credential=AKIDrefereeFakeSecretId000000000000/2023-11-14/ocr/"
                            "tc3_request, SignedHeaders=content-type;host, Signature="));
}

void tst_Tencent::languageFollowsTheWindow()
{
    const QLocale before;
    V3Exchange exchange(v3Input());
    QLocale::setDefault(QLocale(QLocale::Chinese));
    QCOMPARE(received(requestOf(exchange)).header("X-TC-Language"), "zh-CN");
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(received(requestOf(exchange)).header("X-TC-Language"), "en-US");
    QLocale::setDefault(before);
}

void tst_Tencent::regionAndTokenAreSent()
{
    TencentAccount account;
    account.token = "temporary-token-0001";
    TencentService service(account);
    service.setNow(talkTime());
    V3Exchange exchange(v3Input({ { u"region"_s, u"ap-guangzhou"_s } }, account));
    const ReceivedRequest sent = received(requestOf(exchange));
    QCOMPARE(sent.header("X-TC-Region"), "ap-guangzhou");
    QCOMPARE(sent.header("X-TC-Token"), "temporary-token-0001");
    QCOMPARE(codeIn(service.serve(sent)), QByteArray());
    V3Exchange without(v3Input());
    const TurnFailure failed = failureIn(talk(without, service.service()));
    QCOMPARE(failed.error.code, u"AuthFailure.TokenFailure"_s);
    QCOMPARE(failed.remedy, Remedy::None);
}

void tst_Tencent::hostIsSignedWithItsPort()
{
    TencentService service({}, "127.0.0.1:8443");
    service.setNow(talkTime());
    V3Exchange exchange(v3Input({ { u"endpoint"_s, u"http://127.0.0.1:8443"_s } }));
    QCOMPARE(recognitionIn(talk(exchange, service.service())).lines.size(), 2);
    ReceivedRequest other = received(requestOf(exchange));
    other.headers.first().value = "127.0.0.1";
    QCOMPARE(codeIn(service.serve(other)), "NoSuchProduct");
    TencentService anyHost;
    anyHost.setNow(talkTime());
    QCOMPARE(codeIn(anyHost.serve(other)), "AuthFailure.SignatureFailure");
}

void tst_Tencent::attemptsShareTheBodyAndNotTheSignature()
{
    V3Exchange exchange(v3Input());
    const HttpRequest first = requestOf(exchange);
    const HttpRequest later = requestOf(exchange, talkTime().addSecs(60));
    QVERIFY(first.body.isSharedWith(later.body));
    QCOMPARE(received(later).header("X-TC-Timestamp"), "1700000060");
    QVERIFY(received(first).header("Authorization") != received(later).header("Authorization"));
    QCOMPARE(codeIn(m_service->serve(received(later))), QByteArray());
}

void tst_Tencent::wrongAccountsAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    QTest::newRow("SecretId") << u"secret-id"_s << u"AuthFailure.SecretIdNotFound"_s;
    QTest::newRow("SecretKey") << u"secret-key"_s << u"AuthFailure.SignatureFailure"_s;
    QTest::newRow("Token") << u"token"_s << u"AuthFailure.TokenFailure"_s;
}

void tst_Tencent::wrongAccountsAreRefused()
{
    QFETCH(QString, field);
    ExchangeInput input = v3Input();
    input.request.credentials.insert(field, Secret(u"not-this-one"_s));
    V3Exchange exchange(std::move(input));
    const TurnFailure failed = failureIn(talk(exchange, m_service->service()));
    QTEST(failed.error.code, "code");
    QCOMPARE(failed.error.kind, ErrorKind::Credentials);
    QCOMPARE(failed.error.outcome, Outcome::Refused);
    QCOMPARE(failed.remedy, Remedy::None);
}

void tst_Tencent::clockThatIsOffAsksForCorrection()
{
    V3Exchange exchange(v3Input());
    for (const int seconds : { -301, 301 }) {
        const Turn turn = talk(exchange, m_service->service(), talkTime().addSecs(seconds));
        QCOMPARE(failureIn(turn).error.code, u"AuthFailure.SignatureExpire"_s);
        QCOMPARE(failureIn(turn).remedy, Remedy::CorrectClock);
    }
    QCOMPARE(recognitionIn(talk(exchange, m_service->service())).lines.size(), 2);
}

void tst_Tencent::throttlingAsksToWait()
{
    m_service->answerNext(tencentError("RequestLimitExceeded.IPLimitExceeded", "slow down"));
    V3Exchange exchange(v3Input());
    QCOMPARE(failureIn(talk(exchange, m_service->service())).remedy, Remedy::Wait);
    QCOMPARE(m_service->reads(), 0);
    QCOMPARE(recognitionIn(talk(exchange, m_service->service())).lines.size(), 2);
}

void tst_Tencent::nothingIsSentThatCannotBeRead()
{
    ExchangeInput empty = v3Input();
    empty.image.bytes.clear();
    V3Exchange none(std::move(empty));
    QCOMPARE(none.request(talkTime()).error().outcome, Outcome::NotSent);
    ExchangeInput broken = v3Input();
    broken.request.credentials.insert(u"token"_s, Secret(u"a\r\nX-Other: b"_s));
    V3Exchange injecting(std::move(broken));
    const Result<NextRequest> next = injecting.request(talkTime());
    QCOMPARE(next.error().outcome, Outcome::NotSent);
    QCOMPARE(next.error().kind, ErrorKind::Credentials);
    QVERIFY(!next.error().message.contains(u"X-Other"_s));
}

// The descriptor's limit, as Base64, stays below the 10 MB of a request whichever way MB is counted.
void tst_Tencent::picturesOfPlannedSizeFit()
{
    ExchangeInput input = v3Input({ { u"scene"_s, u"only_hw"_s } });
    input.image.bytes = QByteArray(7'444'889, 'x');
    V3Exchange exchange(std::move(input));
    const QByteArray body = requestOf(exchange).body;
    QVERIFY(body.size() < 10'000'000);
    QCOMPARE(QJsonDocument::fromJson(body).object().value("ImageBase64"_L1).toString().size(), 9'926'520);
}

QTEST_GUILESS_MAIN(tst_Tencent)
#include "tst_tencent.moc"
