// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// Trying an account out with the sample, and that nothing along the way says a secret.
#include "ui/settings/accountsfixture.h"
#include "ui/settings/widgetwalk.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAccountTest final : public QObject
{
    Q_OBJECT
private slots:
    void saysBeforehandAndSendsTheSample();
    void usesWhatIsSaved();
    void failureSaysWhatIsWrong();
    void stoppingSaysItMayBeBilled();
    void warningsAreTold();
    void closingMeanwhileAsks();
    void closingMeanwhileIsSafe();
    void noSecretIsSaidAnywhere();
};

void TestAccountTest::saysBeforehandAndSendsTheSample()
{
    AccountsFixture f;
    f.open();
    f.typeKeys(accessKey, secretKey);
    f.part<QLineEdit>(u"region"_s).setText(u"north-1"_s);
    f.press(u"Test…"_s);
    QCOMPARE(
        f.question(), u"This sends a small sample picture to ocr.north.example and may cost one call."_s);
    QCOMPARE(f.north.started(), 0);
    f.press(u"Send Sample"_s);
    QTRY_VERIFY(f.message().contains(u"The account works"));
    QVERIFY(f.message().contains(u"request-17"));
    QCOMPARE(f.north.started(), 1);
    QCOMPARE(f.tested.credentials, keys());
    QCOMPARE(f.tested.options.value(u"region"_s), u"north-1"_s);
    QVERIFY(f.tested.payAgain);
    const Result<DecodedImage> sample = decodeImage(f.tested.source);
    QVERIFY(sample);
    QCOMPARE(sample->pageSize, f.tested.pageSize);
    QVERIFY(!f.store.isSaved(u"north"_s)); // testing saves nothing
}

void TestAccountTest::usesWhatIsSaved()
{
    AccountsFixture f;
    f.store.put(u"north"_s, keys());
    f.open();
    QTRY_COMPARE(f.part<QLineEdit>(u"access-key"_s).placeholderText(), u"Saved"_s);
    f.part<QLineEdit>(u"access-key"_s).setText(u"other"_s);
    f.press(u"Test…"_s);
    f.press(u"Send Sample"_s);
    QTRY_COMPARE(f.north.started(), 1);
    QCOMPARE(f.tested.credentials.value(u"access-key"_s), Secret(u"other"_s));
    QCOMPARE(f.tested.credentials.value(u"secret-key"_s), Secret(secretKey));
}

void TestAccountTest::failureSaysWhatIsWrong()
{
    AccountsFixture f;
    f.north.setScript([](const RecognitionRequest&) {
        return ScriptedAnswer { failure({ ErrorKind::Credentials,
            u"North Cloud does not know this Access Key ID. Copy it again from the console."_s,
            u"APIGW.0301 Incorrect IAM authentication information, request-18"_s, Outcome::Refused }) };
    });
    f.open();
    f.press(u"Test…"_s);
    f.press(u"Send Sample"_s);
    QTRY_VERIFY(f.message().contains(u"Access Key ID (AK)")); // nothing was typed
    QCOMPARE(f.north.started(), 0);
    QTRY_VERIFY(f.question().isEmpty());
    f.typeKeys(accessKey, secretKey);
    f.press(u"Test…"_s);
    f.press(u"Send Sample"_s);
    QTRY_VERIFY(f.message().startsWith(u"North Cloud does not know this Access Key ID."));
    auto* details = buttonOf<QToolButton>(f.page(), u"Details"_s);
    QVERIFY(details);
    details->click();
    QVERIFY(everythingSaid(f.page()).contains(u"APIGW.0301"));
}

void TestAccountTest::stoppingSaysItMayBeBilled()
{
    AccountsFixture f;
    for (const bool billable : { true, false }) {
        f.north.setScript([billable](const RecognitionRequest&) {
            return ScriptedAnswer { Recognition(), 0ms, true, billable };
        });
        f.open();
        f.typeKeys(accessKey, secretKey);
        f.press(u"Test…"_s);
        f.press(u"Send Sample"_s);
        QTRY_VERIFY(buttonOf<QPushButton>(f.page(), u"Stop"_s));
        QVERIFY(!buttonOf<QPushButton>(f.page(), u"Save"_s)->isEnabled());
        f.press(u"Stop"_s);
        QCOMPARE(f.message().contains(u"may be billed"), billable);
        QVERIFY(!f.message().isEmpty());
        QVERIFY(buttonOf<QPushButton>(f.page(), u"Save"_s)->isEnabled());
        QVERIFY(!buttonOf<QPushButton>(f.page(), u"Stop"_s));
    }
}

void TestAccountTest::warningsAreTold()
{
    AccountsFixture f;
    f.north.setScript([](const RecognitionRequest&) {
        Recognition recognition = recognitionOf({ u"Dear Anna,"_s }, 0.9, u"north"_s);
        recognition.warnings = { u"The clock of this computer is 20 minutes late."_s };
        return ScriptedAnswer { recognition };
    });
    f.open();
    f.typeKeys(accessKey, secretKey);
    f.press(u"Test…"_s);
    f.press(u"Send Sample"_s);
    QTRY_VERIFY(f.message().startsWith(u"The account works"));
    QVERIFY(f.message().endsWith(u"The clock of this computer is 20 minutes late."));
}

void TestAccountTest::closingMeanwhileAsks()
{
    AccountsFixture f;
    f.north.setScript([](const RecognitionRequest&) {
        return ScriptedAnswer { Recognition(), 0ms, true, true };
    });
    f.store.put(u"north"_s, keys());
    f.open();
    QTRY_COMPARE(f.part<QLineEdit>(u"access-key"_s).placeholderText(), u"Saved"_s);
    f.press(u"Test…"_s);
    f.press(u"Send Sample"_s);
    QTRY_VERIFY(buttonOf<QPushButton>(f.page(), u"Stop"_s));
    f.dialog().close();
    QVERIFY(f.dialog().isVisible());
    QCOMPARE(f.question(), u"A test is running, and closing stops it. Its call may be charged."_s);
    f.press(u"Go Back"_s);
    QTRY_VERIFY(f.question().isEmpty());
    QVERIFY(f.page().isTesting());
    f.dialog().close();
    f.press(u"Stop and Close"_s);
    QVERIFY(!f.dialog().isVisible());
    QVERIFY(!f.page().isTesting());
}

void TestAccountTest::closingMeanwhileIsSafe()
{
    AccountsFixture f;
    f.north.setScript([](const RecognitionRequest&) {
        return ScriptedAnswer { Recognition(), 0ms, true, true };
    });
    f.store.put(u"north"_s, keys());
    f.open();
    QTRY_COMPARE(f.part<QLineEdit>(u"access-key"_s).placeholderText(), u"Saved"_s);
    f.press(u"Test…"_s);
    f.press(u"Send Sample"_s);
    QTRY_COMPARE(f.north.started(), 1);
    f.open(); // the dialog before is gone
    QTRY_COMPARE(f.part<QLineEdit>(u"access-key"_s).placeholderText(), u"Saved"_s);
}

void TestAccountTest::noSecretIsSaidAnywhere()
{
    AccountsFixture f;
    f.open();
    f.typeKeys(accessKey, secretKey);
    f.part<QLineEdit>(u"token"_s).setText(u"canary token"_s); // marked as wrong
    f.press(u"Test…"_s);
    const auto silent = [&f] {
        const QString said = everythingSaid(f.dialog());
        return !said.contains(u"canary", Qt::CaseInsensitive);
    };
    QVERIFY(silent());
    f.part<QLineEdit>(u"token"_s).setText(u"canaryToken"_s);
    f.press(u"Test…"_s);
    QVERIFY(silent());
    f.press(u"Send Sample"_s);
    QTRY_VERIFY(f.message().contains(u"The account works"));
    QVERIFY(silent());
    f.press(u"Save"_s);
    QTRY_VERIFY(f.store.isSaved(u"north"_s));
    QTRY_VERIFY(!f.page().isTouched());
    QVERIFY(silent());
    QFile file(f.folder.filePath(u"settings.ini"_s));
    QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().toLower().contains("canary"));
}

QTEST_MAIN(TestAccountTest)
#include "tst_accounttest.moc"
