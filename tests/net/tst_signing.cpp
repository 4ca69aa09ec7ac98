// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/signing.h"

#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

class SigningTest : public QObject
{
    Q_OBJECT
private slots:
    void hmacs_data();
    void hmacs();
    void hashes_data();
    void hashes();
    void signsAsTencentPublished();
    void signsAsHuaweiPublished();
};

// RFC 2202 §3 and RFC 4231 §4.
void SigningTest::hmacs_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("sha1"); // empty: that RFC has other texts
    QTest::addColumn<QByteArray>("sha256");
    QTest::newRow("1") << QByteArray(20, '\x0b') << "Hi There"_ba
                       << "b617318655057264e28bc0b6fb378c8ef146be00"_ba
                       << "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"_ba;
    QTest::newRow("2") << "Jefe"_ba
                       << "what do ya want for nothing?"_ba
                       << "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"_ba
                       << "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_ba;
    QTest::newRow("3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                       << "125d7342b9ac11cd91a39af48aa17b4f63f175d3"_ba
                       << "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"_ba;
    QTest::newRow("6, long key") << QByteArray(131, '\xaa')
                                 << "Test Using Larger Than Block-Size Key - Hash Key First"_ba
                                 << QByteArray()
                                 << "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"_ba;
}

void SigningTest::hmacs()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, sha1);
    QFETCH(const QByteArray, sha256);
    if (!sha1.isEmpty())
        QCOMPARE(hmacSha1(key, text).toHex(), sha1);
    QCOMPARE(hmacSha256(key, text).toHex(), sha256);
}

// The empty one is in all three manuals; the others are the bodies of our vectors.
void SigningTest::hashes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("nothing") << QByteArray()
                             << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba;
    QTest::newRow("tencent") << R"({"ImageBase64":"iVBORw0KGgo=","EnableWordPolygon":true})"_ba
                             << "918701309877141891939c730597ae631d10d737633941d2658174acac368d99"_ba;
    QTest::newRow("huawei") << R"({"image":"iVBORw0KGgo=","detect_direction":true})"_ba
                            << "f72ad03cb06fede440ec1e7fa385e8aa964d998d8f92459eef7278a1c4a59c68"_ba;
}

void SigningTest::hashes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, hash);
    QCOMPARE(sha256Hex(bytes), hash);
}

// The sample of the COS manual, with the sample key of that manual.
void SigningTest::signsAsTencentPublished()
{
    const QByteArray text
        = "a=200001&b=newbucket&k=AKIDUfLUEUigQiXqm7CVSspKJnuaiIKtxqAv&e=1470737000&t=1470736940"
          "&r=490258943&f=";
    QCOMPARE((hmacSha1("bLcPnl88WU30VY57ipRhSePfPdOfSruK", text) + text).toBase64(),
        "v6+um3VE3lxGz97PmnSg6+/"
        "V9PZhPTIwMDAwMSZiPW5ld2J1Y2tldCZrPUFLSURVZkxVRVVpZ1FpWHFtN0NWU3NwS0pudWFpSUt0eHFBdiZl"
        "PTE0NzA3MzcwMDAmdD0xNDcwNzM2OTQwJnI9NDkwMjU4OTQzJmY9");
}

// The sample of the APIG manual: its canonical request's hash, signed with its sample key.
void SigningTest::signsAsHuaweiPublished()
{
    const QByteArray text = "SDK-HMAC-SHA256\n20191115T033655Z\n"
                            "b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a";
    QCOMPARE(hmacSha256("MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc", text).toHex(),
        "7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe");
}

QTEST_APPLESS_MAIN(SigningTest)

#include "tst_signing.moc"
