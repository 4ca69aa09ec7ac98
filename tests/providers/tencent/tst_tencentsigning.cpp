// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/signing.h"
#include "providers/tencent/legacysigning.h"
#include "providers/tencent/tc3signing.h"

#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

// Signature v3 as its page shows it (271/2056), which computes with the masked key itself.
Tc3Request publishedExample(bool withAction)
{
    Tc3Request request;
    request.service = "cvm";
    request.headers
        = { { "content-type", "application/json; charset=utf-8" }, { "host", "cvm.tencentcloudapi.com" } };
    if (withAction)
        request.headers << HttpHeader { "x-tc-action", "DescribeInstances" };
    request.bodyHash = sha256Hex(
        R"({"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]})");
    request.timestamp = 1551113065;
    return request;
}

Tc3Request ocrExample(const QByteArray& contentType, bool withAction)
{
    Tc3Request request;
    request.service = "ocr";
    request.headers = { { "Content-Type", contentType }, { "Host", "ocr.tencentcloudapi.com" } };
    if (withAction)
        request.headers << HttpHeader { "X-TC-Action", "GeneralHandwritingOCR" };
    request.bodyHash = sha256Hex(R"({"ImageBase64":"iVBORw0KGgo=","EnableWordPolygon":true})");
    request.timestamp = 1700000000;
    return request;
}

QByteArray signatureIn(const QByteArray& authorization)
{
    return authorization.mid(authorization.indexOf("Signature=") + 10);
}

const QByteArray fakeId = "AKIDrefereeFakeSecretId000000000000";
const QByteArray fakeKey = "refereeFakeSecretKey000000000000";

} // namespace

class tst_TencentSigning final : public QObject
{
    Q_OBJECT

private slots:
    void legacyTextHasTheManualsOrder();
    void legacyVectors_data();
    void legacyVectors();
    void legacyDigestIsRaw();
    void publishedBodyHash();
    void canonicalRequestIsTheManuals();
    void textToSignIsTheManuals();
    void derivedKeysAreTheManuals();
    void v3Vectors_data();
    void v3Vectors();
    void authorizationHasTheManualsForm();
    void dateIsThatOfUtc();
};

void tst_TencentSigning::legacyTextHasTheManualsOrder()
{
    LegacySignature signature { "1250000000", {}, fakeId, 1700000600, 1700000000, 1234567890 };
    QCOMPARE(legacySignedText(signature),
        "a=1250000000&b=&k=AKIDrefereeFakeSecretId000000000000&e=1700000600&t=1700000000&r=1234567890&f=");
    signature = { "200001", "newbucket", "AKIDUfLUEUigQiXqm7CVSspKJnuaiIKtxqAv", 1470737000, 1470736940,
        490258943 };
    QCOMPARE(legacySignedText(signature),
        "a=200001&b=newbucket&k=AKIDUfLUEUigQiXqm7CVSspKJnuaiIKtxqAv&e=1470737000&t=1470736940&r=490258943"
        "&f=");
}

void tst_TencentSigning::legacyVectors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("published")
        << QByteArray("a=200001&b=newbucket&k=AKIDUfLUEUigQiXqm7CVSspKJnuaiIKtxqAv&e=1470737000&t=1470736940"
                      "&r=490258943&f=")
        << QByteArray("bLcPnl88WU30VY57ipRhSePfPdOfSruK")
        << QByteArray(
               "v6+um3VE3lxGz97PmnSg6+/V9PZhPTIwMDAwMSZiPW5ld2J1Y2tldCZrPUFLSURVZkxVRVVpZ1FpWHFtN0NWU3Nw"
               "S0pudWFpSUt0eHFBdiZlPTE0NzA3MzcwMDAmdD0xNDcwNzM2OTQwJnI9NDkwMjU4OTQzJmY9");
    QTest::newRow("the manual's order")
        << QByteArray("a=1250000000&b=&k=AKIDrefereeFakeSecretId000000000000&e=1700000600&t=1700000000"
                      "&r=1234567890&f=")
        << fakeKey
        << QByteArray(
               "C88eUwZl/K7aRi+4p5/rdxgdxNNhPTEyNTAwMDAwMDAmYj0maz1BS0lEcmVmZXJlZUZha2VTZWNyZXRJZDAwMDAw"
               "MDAwMDAwMCZlPTE3MDAwMDA2MDAmdD0xNzAwMDAwMDAwJnI9MTIzNDU2Nzg5MCZmPQ==");
    QTest::newRow("image-node-sdk's own text")
        << QByteArray("a=1250000000&k=AKIDrefereeFakeSecretId000000000000&e=1700000100&t=1700000000&r=12345"
                      "&u=0&f=")
        << fakeKey
        << QByteArray(
               "Q4kdSr3aud6q/eLK+D7AEYqSUbxhPTEyNTAwMDAwMDAmaz1BS0lEcmVmZXJlZUZha2VTZWNyZXRJZDAwMDAwMDAw"
               "MDAwMCZlPTE3MDAwMDAxMDAmdD0xNzAwMDAwMDAwJnI9MTIzNDUmdT0wJmY9");
}

void tst_TencentSigning::legacyVectors()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, key);
    QTEST(legacyAuthorization(text, key), "expected");
}

void tst_TencentSigning::legacyDigestIsRaw()
{
    const QByteArray text
        = legacySignedText({ "1250000000", {}, fakeId, 1700000600, 1700000000, 1234567890 });
    const QByteArray decoded = QByteArray::fromBase64(legacyAuthorization(text, fakeKey));
    QCOMPARE(decoded.left(20).toHex(), "0bcf1e530665fcaeda462fb8a79feb77181dc4d3");
    QCOMPARE(decoded.mid(20), text);
}

void tst_TencentSigning::publishedBodyHash()
{
    QCOMPARE(
        publishedExample(false).bodyHash, "35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064");
    QCOMPARE(ocrExample("application/json", false).bodyHash,
        "918701309877141891939c730597ae631d10d737633941d2658174acac368d99");
}

void tst_TencentSigning::canonicalRequestIsTheManuals()
{
    QCOMPARE(tc3CanonicalRequest(publishedExample(false)),
        "POST\n/\n\ncontent-type:application/json; charset=utf-8\nhost:cvm.tencentcloudapi.com\n\n"
        "content-type;host\n35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064");
    QCOMPARE(sha256Hex(tc3CanonicalRequest(publishedExample(false))),
        "5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031");
    QCOMPARE(sha256Hex(tc3CanonicalRequest(publishedExample(true))),
        "7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84");
}

void tst_TencentSigning::textToSignIsTheManuals()
{
    QCOMPARE(tc3TextToSign(publishedExample(true)),
        "TC3-HMAC-SHA256\n1551113065\n2019-02-25/cvm/tc3_request\n"
        "7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84");
}

void tst_TencentSigning::derivedKeysAreTheManuals()
{
    const Tc3Keys keys = tc3Keys(publishedExample(true), QByteArray(32, '*'));
    QCOMPARE(keys.date.toHex(), "da98fb70dcf6b112dc21038d1eeeb3a95c74b4dcb12c1131f864f6066bd02be0");
    QCOMPARE(keys.service.toHex(), "8d70cbefb03939f929db64d32dc2ba89b1095620119fe3e050e2b18c5bd2752f");
    QCOMPARE(keys.signing.toHex(), "b596b923aad85185e2d1f6659d2a062e0a86731226e021e61bfe06f7ed05f5af");
}

void tst_TencentSigning::v3Vectors_data()
{
    QTest::addColumn<Tc3Request>("request");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray masked = "Gu5t9xGARNpq86cd98joQYCN3*******";
    QTest::newRow("published, two headers") << publishedExample(
        false) << masked << QByteArray("2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c");
    QTest::newRow("published, three headers") << publishedExample(
        true) << masked << QByteArray("be4f67d323c78ab9acb7395e43c0dbcf822a9cfac32fea2449a7bc7726b770a3");
    QTest::newRow("published, today's page")
        << publishedExample(true) << QByteArray(32, '*')
        << QByteArray("10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f");
    QTest::newRow("text recognition") << ocrExample("application/json",
        false) << fakeKey << QByteArray("63715bdacd41eff0eacdedf7c1656d0030269251e64e5a9edcfd1c213feaee82");
    QTest::newRow("text recognition, charset") << ocrExample("application/json; charset=utf-8",
        false) << fakeKey << QByteArray("edf74d2650530a5895a3d921ea7df7d2e6e29d336fb05dbc4805326eea368fb2");
    QTest::newRow("text recognition, three headers") << ocrExample("application/json",
        true) << fakeKey << QByteArray("13d2d9697c5b90d4c0385fda7e5c279880772a44f1002c4b83bd32a334ba1c58");
}

void tst_TencentSigning::v3Vectors()
{
    QFETCH(Tc3Request, request);
    QFETCH(QByteArray, key);
    QTEST(signatureIn(tc3Authorization(request, fakeId, key)), "expected");
}

void tst_TencentSigning::authorizationHasTheManualsForm()
{
    QCOMPARE(tc3Authorization(ocrExample("application/json", false), fakeId, fakeKey),
        "TC3-HMAC-SHA256 Credential=AKIDrefereeFakeSecretId000000000000/2023-11-14/ocr/tc3_request, "
        "SignedHeaders=content-type;host, "
        "Signature=63715bdacd41eff0eacdedf7c1656d0030269251e64e5a9edcfd1c213feaee82");
}

// 16:00 UTC is midnight in China: the day before counts until midnight UTC.
void tst_TencentSigning::dateIsThatOfUtc()
{
    Tc3Request request = ocrExample("application/json", false);
    request.timestamp = 1700006399; // 2023-11-14 23:59:59 UTC
    QVERIFY(tc3TextToSign(request).contains("\n2023-11-14/ocr/tc3_request\n"));
    request.timestamp = 1700006400;
    QVERIFY(tc3TextToSign(request).contains("\n2023-11-15/ocr/tc3_request\n"));
}

QTEST_APPLESS_MAIN(tst_TencentSigning)
#include "tst_tencentsigning.moc"
