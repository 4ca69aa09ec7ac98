// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// Keys that the environment brings, and keys that the keychain has lost.
#include "ui/settings/accountsfixture.h"
#include "ui/settings/widgetwalk.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

Error unread(const QString& code)
{
    Error error { ErrorKind::Credentials, u"The saved keys cannot be had (%1)."_s.arg(code), {},
        Outcome::NotSent, u"north"_s };
    error.code = code;
    return error;
}

QString stateOf(AccountsFixture& f)
{
    return f.dialog().findChild<QListWidget*>()->item(0)->text().section(u'\n', 1);
}

} // namespace

class TestAccountKeys final : public QObject
{
    Q_OBJECT
private slots:
    void environmentIsShownInPlaceOfTheFields();
    void environmentIsNeverSaved();
    void environmentIsTested();
    void environmentThatCannotBeAKeyIsSaid();
    void lockedHidesTheFields_data();
    void lockedHidesTheFields();
    void lostKeysAreEnteredAgain_data();
    void lostKeysAreEnteredAgain();
    void lostMeanwhileKeepsWhatWasTyped();
};

void TestAccountKeys::environmentIsShownInPlaceOfTheFields()
{
    AccountsFixture f;
    f.store.put(u"north"_s, keys());
    f.give(u"access-key"_s, u"canaryGiven"_s);
    f.open();
    QCOMPARE(stateOf(f), u"From the environment"_s);
    const QString said = everythingSaid(f.page());
    QVERIFY(said.contains(u"The keys come from the environment (HANDLENS_NORTH_…) for this run."));
    QVERIFY(!f.part<QLineEdit>(u"access-key"_s).isVisible());
    QVERIFY(!buttonOf<QPushButton>(f.page(), u"Forget…"_s)->isEnabled());
    QTRY_VERIFY(buttonOf<QPushButton>(f.page(), u"Save"_s)->isEnabled()); // the environment was read
    QCOMPARE(stateOf(f), u"From the environment"_s);
    QVERIFY(!f.page().isTouched());
    QVERIFY(!everythingSaid(f.dialog()).contains(u"canary"));
    QCOMPARE(f.store.reads(), 0);
    QCOMPARE(namelessParts(f.dialog()), QStringList());
    QTRY_COMPARE(clippedParts(f.dialog()), QStringList());
}

void TestAccountKeys::environmentIsNeverSaved()
{
    AccountsFixture f;
    f.store.put(u"north"_s, keys());
    f.give(u"access-key"_s, u"canaryGiven"_s);
    f.open();
    QTRY_VERIFY(buttonOf<QPushButton>(f.page(), u"Save"_s)->isEnabled());
    f.part<QLineEdit>(u"region"_s).setText(u"north-1"_s);
    f.press(u"Save"_s);
    QCOMPARE(f.message(), u"The settings are saved."_s);
    const QVariantMap options = f.settings.value(setting::providerOptions).value(u"north"_s).toMap();
    QCOMPARE(options, QVariantMap({ { u"region"_s, u"north-1"_s } }));
    f.part<QLineEdit>(u"secret-key"_s).setText(u"typed"_s); // hidden from a person
    f.press(u"Save"_s);
    QTRY_VERIFY(f.message().contains(u"come from the environment"));
    QCOMPARE(f.store.credentials(u"north"_s), keys());
    QCOMPARE(f.store.reads(), 0);
}

void TestAccountKeys::environmentIsTested()
{
    AccountsFixture f;
    f.give(u"access-key"_s, accessKey);
    f.give(u"secret-key"_s, secretKey);
    f.open();
    QTRY_VERIFY(buttonOf<QPushButton>(f.page(), u"Test…"_s)->isEnabled());
    f.press(u"Test…"_s);
    f.press(u"Send Sample"_s);
    QTRY_COMPARE(f.north.started(), 1);
    QCOMPARE(f.tested.credentials, keys());
}

void TestAccountKeys::environmentThatCannotBeAKeyIsSaid()
{
    AccountsFixture f;
    f.give(u"access-key"_s, u"canary given"_s);
    f.open();
    QTRY_VERIFY(f.message().contains(u"HANDLENS_NORTH_ACCESS_KEY"));
    QVERIFY(!f.message().contains(u"canary"));
    QCOMPARE(stateOf(f), u"From the environment"_s);
    QVERIFY(!f.part<QLineEdit>(u"access-key"_s).isVisible());
}

void TestAccountKeys::lockedHidesTheFields_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("locked") << u"keychain-locked"_s;
    QTest::newRow("no answer") << u"keychain-no-answer"_s;
}

void TestAccountKeys::lockedHidesTheFields()
{
    QFETCH(const QString, code);
    AccountsFixture f;
    f.store.put(u"north"_s, keys());
    f.store.setError(unread(code));
    f.open();
    QTRY_COMPARE(f.message(), unread(code).message);
    QCOMPARE(stateOf(f), u"Locked"_s);
    QVERIFY(!f.part<QLineEdit>(u"access-key"_s).isVisible());
}

void TestAccountKeys::lostKeysAreEnteredAgain_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("unreadable") << u"keychain-unreadable"_s;
    QTest::newRow("unreachable") << u"keychain-unreachable"_s;
}

void TestAccountKeys::lostKeysAreEnteredAgain()
{
    QFETCH(const QString, code);
    AccountsFixture f;
    f.store.put(u"north"_s, { { u"user"_s, Secret(u"lost"_s) } });
    f.store.setError(unread(code));
    f.open();
    QTRY_COMPARE(f.message(), unread(code).message);
    QCOMPARE(stateOf(f), u"Cannot be read"_s);
    QVERIFY(f.part<QLineEdit>(u"access-key"_s).isVisible());
    const int reads = f.store.reads();
    f.part<QLineEdit>(u"access-key"_s).setText(accessKey);
    f.press(u"Save"_s); // one field is not an account
    QVERIFY(f.message().contains(u"Secret Access Key (SK)"));
    f.store.setError({}); // writing goes, where reading did not
    f.typeKeys(accessKey, secretKey);
    f.press(u"Save"_s);
    QTRY_COMPARE(f.store.credentials(u"north"_s), keys());
    QTRY_COMPARE(stateOf(f), u"Saved"_s);
    QCOMPARE(f.store.reads(), reads); // nothing was asked for once more
    QVERIFY(!f.page().isTouched());
}

void TestAccountKeys::lostMeanwhileKeepsWhatWasTyped()
{
    AccountsFixture f;
    Credentials stored = keys();
    stored.insert(u"user"_s, Secret(u"anna"_s));
    f.store.put(u"north"_s, stored);
    f.open();
    auto& access = f.part<QLineEdit>(u"access-key"_s);
    auto& secret = f.part<QLineEdit>(u"secret-key"_s);
    QTRY_COMPARE(access.placeholderText(), u"Saved"_s);
    access.setText(accessKey);
    f.store.setError(unread(u"keychain-unreachable"_s));
    f.press(u"Save"_s);
    QTRY_COMPARE(stateOf(f), u"Cannot be read"_s);
    QCOMPARE(access.text(), accessKey);
    QVERIFY(secret.placeholderText().isEmpty()); // no longer said to be saved
    QCOMPARE(f.part<QLineEdit>(u"user"_s).text(), u"anna"_s);
    f.store.setError({});
    secret.setText(u"another"_s);
    f.press(u"Save"_s);
    const Credentials expected { { u"access-key"_s, Secret(accessKey) },
        { u"secret-key"_s, Secret(u"another"_s) } };
    QTRY_COMPARE(f.store.credentials(u"north"_s), expected);
}

QTEST_MAIN(TestAccountKeys)
#include "tst_accountkeys.moc"
