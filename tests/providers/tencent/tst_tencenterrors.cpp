// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/legacyerrors.h"
#include "providers/tencent/v3errors.h"
#include "support/testdata.h"
#include "tencenttalk.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray v3Error(const QByteArray& code, const QByteArray& words = "words")
{
    return R"({"Response":{"Error":{"Code":")" + code + R"(","Message":")" + words
        + R"("},"RequestId":"request-7"}})";
}

QByteArray legacyError(int code, const QByteArray& words = "words")
{
    return R"({"code":)" + QByteArray::number(code) + R"(,"message":")" + words + R"("})";
}

QStringList sharedCodes(const QString& folder)
{
    QFile file(sharedTestData() + u"/provider-responses/"_s + folder + u"/error_codes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().keys();
}

const QStringList v3Codes { u"FailedOperation.DownLoadError"_s, u"FailedOperation.EmptyImageError"_s,
    u"FailedOperation.ImageBlur"_s, u"FailedOperation.ImageDecodeFailed"_s, u"FailedOperation.ImageNoText"_s,
    u"FailedOperation.ImageSizeTooLarge"_s, u"FailedOperation.OcrFailed"_s, u"FailedOperation.UnKnowError"_s,
    u"FailedOperation.UnOpenError"_s, u"InvalidParameter.EngineImageDecodeFailed"_s,
    u"InvalidParameterValue.InvalidParameterValueLimit"_s, u"LimitExceeded.TooLargeFileError"_s,
    u"ResourcesSoldOut.ChargeStatusException"_s, u"FailedOperation.ArrearsError"_s,
    u"FailedOperation.CountLimitError"_s, u"FailedOperation.UserQuotaError"_s,
    u"FailedOperation.EngineRecognizeTimeout"_s, u"FailedOperation.DetectFailed"_s,
    u"FailedOperation.LanguageNotSupport"_s, u"ResourceUnavailable.InArrears"_s,
    u"ResourceUnavailable.ResourcePackageRunOut"_s, u"AuthFailure.InvalidAuthorization"_s,
    u"AuthFailure.InvalidSecretId"_s, u"AuthFailure.MFAFailure"_s, u"AuthFailure.SecretIdNotFound"_s,
    u"AuthFailure.SignatureExpire"_s, u"AuthFailure.SignatureFailure"_s, u"AuthFailure.TokenFailure"_s,
    u"AuthFailure.UnauthorizedOperation"_s, u"UnauthorizedOperation"_s, u"InternalError"_s,
    u"InvalidAction"_s, u"InvalidParameter"_s, u"InvalidParameterValue"_s, u"InvalidRequest"_s,
    u"IpInBlacklist"_s, u"IpNotInWhitelist"_s, u"LimitExceeded"_s, u"MissingParameter"_s, u"NoSuchProduct"_s,
    u"NoSuchVersion"_s, u"RequestLimitExceeded"_s, u"RequestLimitExceeded.IPLimitExceeded"_s,
    u"RequestLimitExceeded.UinLimitExceeded"_s, u"RequestLimitExceeded.GlobalRegionUinLimitExceeded"_s,
    u"RequestSizeLimitExceeded"_s, u"ResponseSizeLimitExceeded"_s, u"ServiceUnavailable"_s,
    u"UnknownParameter"_s, u"UnsupportedOperation"_s, u"UnsupportedProtocol"_s, u"UnsupportedRegion"_s };

constexpr int legacyCodes[] = { 3, 4, 5, 6, 9, 10, 11, 12, 13, 14, 15, 16, 21, 23, 24, 25, 107, 108, 213,
    -1102, -1200, -1300, -1301, -1304, -1308, -1400, -1403, -9003, -9011 };

} // namespace

class tst_TencentErrors final : public QObject
{
    Q_OBJECT

private slots:
    void everyV3CodeHasItsOwnSentence();
    void everyLegacyCodeHasItsOwnSentence();
    void sharedCodesAreKnown();
    void v3Kinds_data();
    void v3Kinds();
    void legacyKinds_data();
    void legacyKinds();
    void onlyThrottlingAndClockRepeat();
    void errorCarriesWhatTheServiceSaid();
    void unknownCodesShowCodeAndWords();
    void wordsAreShownVisiblyAndShort();
    void wordsHoldNoSecret();
    void requestIdsHoldNoSecretEither();
    void statusDoesNotMatter();
    void errorWinsOverLines();
    void messageAndIdMayBeMissing();
    void arrearsHideBehindCodeThree();
};

void tst_TencentErrors::everyV3CodeHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (const QString& code : v3Codes) {
        const QString sentence = v3Meaning(code).sentence;
        QVERIFY2(sentence.endsWith(u'.') && !sentences.contains(sentence), qPrintable(code));
        sentences << sentence;
    }
}

void tst_TencentErrors::everyLegacyCodeHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (const int code : legacyCodes) {
        const QString sentence = legacyMeaning(code, {}).sentence;
        QVERIFY2(sentence.endsWith(u'.') && !sentences.contains(sentence), qPrintable(QString::number(code)));
        sentences << sentence;
    }
    QVERIFY(legacyMeaning(-1305, {}).sentence.contains(u"-1305"_s));
    QVERIFY(legacyMeaning(-1101, {}).sentence.contains(u"-1101"_s));
}

void tst_TencentErrors::sharedCodesAreKnown()
{
    if (sharedTestData().isEmpty())
        QSKIP("the shared test data is not here");
    const QStringList v3 = sharedCodes(u"tencent_v3"_s);
    const QStringList legacy = sharedCodes(u"tencent_legacy"_s);
    QVERIFY(!v3.isEmpty() && !legacy.isEmpty());
    for (const QString& code : v3)
        QVERIFY2(!v3Meaning(code).sentence.isEmpty(), qPrintable(code));
    for (const QString& code : legacy)
        QVERIFY2(!legacyMeaning(code.toInt(), {}).sentence.isEmpty(), qPrintable(code));
}

void tst_TencentErrors::v3Kinds_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("key") << QByteArray("AuthFailure.SecretIdNotFound") << ErrorKind::Credentials;
    QTest::newRow("a new one of the family") << QByteArray("AuthFailure.New") << ErrorKind::Credentials;
    QTest::newRow("permission") << QByteArray("UnauthorizedOperation") << ErrorKind::Credentials;
    QTest::newRow("money") << QByteArray("ResourceUnavailable.InArrears") << ErrorKind::Quota;
    QTest::newRow("package") << QByteArray("ResourceUnavailable.ResourcePackageRunOut") << ErrorKind::Quota;
    QTest::newRow("charge") << QByteArray("ResourcesSoldOut.ChargeStatusException") << ErrorKind::Quota;
    QTest::newRow("allowance") << QByteArray("FailedOperation.UserQuotaError") << ErrorKind::Quota;
    QTest::newRow("limit") << QByteArray("LimitExceeded") << ErrorKind::Quota;
    QTest::newRow("picture") << QByteArray("FailedOperation.ImageDecodeFailed") << ErrorKind::Service;
    QTest::newRow("too large") << QByteArray("LimitExceeded.TooLargeFileError") << ErrorKind::Service;
    QTest::newRow("haste") << QByteArray("RequestLimitExceeded") << ErrorKind::Service;
    QTest::newRow("unknown") << QByteArray("Something.Else") << ErrorKind::Service;
}

void tst_TencentErrors::v3Kinds()
{
    QFETCH(QByteArray, code);
    QTEST(failureIn(v3Turn(v3Error(code))).error.kind, "kind");
}

void tst_TencentErrors::legacyKinds_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    for (const int code : { 4, 5, 6, 10, 11, 12, 13, 14, 16, 24 })
        QTest::addRow("%d", code) << code << ErrorKind::Credentials;
    for (const int code : { 3, 9, 15, 21, 23, 107, 108, 213, -1102, -1300, -9011, 4711 })
        QTest::addRow("%d", code) << code << ErrorKind::Service;
    QTest::addRow("25") << 25 << ErrorKind::Quota;
}

void tst_TencentErrors::legacyKinds()
{
    QFETCH(int, code);
    QTEST(failureIn(legacyTurn(legacyError(code))).error.kind, "kind");
}

void tst_TencentErrors::onlyThrottlingAndClockRepeat()
{
    for (const QString& code : v3Codes) {
        const Remedy expected = code.startsWith("RequestLimitExceeded"_L1) ? Remedy::Wait
            : code == "AuthFailure.SignatureExpire"_L1                     ? Remedy::CorrectClock
                                                                           : Remedy::None;
        QVERIFY2(v3Meaning(code).remedy == expected, qPrintable(code));
    }
    QCOMPARE(v3Meaning(u"RequestLimitExceeded.New"_s).remedy, Remedy::Wait);
    for (const int code : legacyCodes) {
        const Remedy expected = code == 15 ? Remedy::Wait : code == 9 ? Remedy::CorrectClock : Remedy::None;
        QCOMPARE(legacyMeaning(code, {}).remedy, expected);
    }
}

void tst_TencentErrors::errorCarriesWhatTheServiceSaid()
{
    const Error v3 = failureIn(v3Turn(v3Error("AuthFailure.SecretIdNotFound", "no such id"))).error;
    QCOMPARE(v3.outcome, Outcome::Refused);
    QCOMPARE(v3.provider, u"tencent"_s);
    QCOMPARE(v3.code, u"AuthFailure.SecretIdNotFound"_s);
    QCOMPARE(v3.requestId, u"request-7"_s);
    QCOMPARE(v3.detail, u"code AuthFailure.SecretIdNotFound, “no such id”, request request-7"_s);
    const Error legacy = failureIn(legacyTurn(legacyError(14, "sign no pass"))).error;
    QCOMPARE(legacy.outcome, Outcome::Refused);
    QCOMPARE(legacy.provider, u"tencent-legacy"_s);
    QCOMPARE(legacy.code, u"14"_s);
    QCOMPARE(legacy.detail, u"code 14, “sign no pass”"_s);
}

void tst_TencentErrors::unknownCodesShowCodeAndWords()
{
    const Error v3 = failureIn(v3Turn(v3Error("Brand.New", "look here"))).error;
    QVERIFY(v3.message.contains(u"Brand.New"_s) && v3.message.contains(u"look here"_s));
    QVERIFY(v3.message.endsWith(u'.'));
    const Error legacy = failureIn(legacyTurn(legacyError(-4711, {}))).error;
    QVERIFY(legacy.message.contains(u"-4711"_s) && legacy.message.endsWith(u'.'));
}

void tst_TencentErrors::wordsAreShownVisiblyAndShort()
{
    const Error error = failureIn(v3Turn(v3Error("Brand.New", "a\\u202eb" + QByteArray(5000, 'x')))).error;
    QVERIFY(error.message.contains(u"⟨U+202E⟩"_s));
    QVERIFY(error.message.size() < 600 && error.detail.size() < 600);
}

void tst_TencentErrors::wordsHoldNoSecret()
{
    const TencentAccount account;
    const QByteArray echo = "bad key " + account.secretKey + " of " + account.secretId;
    for (const Error& error : { failureIn(v3Turn(v3Error("Brand.New", echo))).error,
             failureIn(legacyTurn(legacyError(4711, echo))).error }) {
        QVERIFY(error.detail.contains(u"bad key ••• of •••"_s));
        QVERIFY(!error.message.contains(QString::fromLatin1(account.secretKey)));
        QVERIFY(!error.message.contains(QString::fromLatin1(account.secretId)));
    }
}

void tst_TencentErrors::requestIdsHoldNoSecretEither()
{
    const QByteArray id = TencentAccount().secretKey + "a\u202eb" + QByteArray(5000, 'x');
    const QByteArray read = "{\"Response\":{\"TextDetections\":[],\"RequestId\":\"" + id + "\"}}";
    const QByteArray blank
        = "{\"Response\":{\"Error\":{\"Code\":\"FailedOperation.ImageNoText\"},\"RequestId\":\"" + id
        + "\"}}";
    const QByteArray legacy = "{\"code\":0,\"data\":{\"items\":[],\"session_id\":\"" + id + "\"}}";
    for (const Turn& turn : { v3Turn(read), v3Turn(blank), legacyTurn(legacy) }) {
        const QString shown = recognitionIn(turn).requestId;
        QVERIFY2(shown.startsWith(u"•••a⟨U+202E⟩b"_s), qPrintable(shown));
        QVERIFY(shown.size() < 150);
    }
}

void tst_TencentErrors::statusDoesNotMatter()
{
    for (const int status : { 200, 400, 401, 403, 429, 500, 503 }) {
        QCOMPARE(failureIn(legacyTurn(legacyError(14), status)).error.code, u"14"_s);
        QCOMPARE(failureIn(v3Turn(v3Error("InternalError"), status)).error.code, u"InternalError"_s);
    }
}

void tst_TencentErrors::errorWinsOverLines()
{
    const Turn turn = v3Turn(
        R"({"Response":{"Error":{"Code":"InternalError","Message":""},"TextDetections":[],"RequestId":"r"}})");
    QCOMPARE(failureIn(turn).error.code, u"InternalError"_s);
    const Turn null = v3Turn(R"({"Response":{"Error":null,"TextDetections":[],"RequestId":"r"}})");
    QCOMPARE(recognitionIn(null).requestId, u"r"_s);
}

void tst_TencentErrors::messageAndIdMayBeMissing()
{
    const Error bare
        = failureIn(v3Turn(R"({"Response":{"Error":{"Code":"AuthFailure.SignatureFailure"}}})", 401)).error;
    QCOMPARE(bare.code, u"AuthFailure.SignatureFailure"_s);
    QCOMPARE(bare.detail, u"code AuthFailure.SignatureFailure"_s);
    QCOMPARE(bare.kind, ErrorKind::Credentials);
    for (const char* data : { "", ",\"data\":null", ",\"data\":{}", ",\"data\":\"\"" }) {
        const QByteArray body = QByteArray("{\"code\":15") + data + "}";
        QCOMPARE(failureIn(legacyTurn(body, 403)).error.code, u"15"_s);
    }
}

void tst_TencentErrors::arrearsHideBehindCodeThree()
{
    const Error arrears = failureIn(legacyTurn(legacyError(3, "account abnormal,errorno is:2"))).error;
    QCOMPARE(arrears.kind, ErrorKind::Quota);
    QVERIFY(arrears.message != failureIn(legacyTurn(legacyError(3, "bad request"))).error.message);
}

QTEST_GUILESS_MAIN(tst_TencentErrors)
#include "tst_tencenterrors.moc"
