// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "credentials/keychainentry.h"

#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

class KeychainEntryTest : public QObject
{
    Q_OBJECT
private slots:
    void comesBackAsItWas();
    void emptyFieldsAreLeftOut();
    void neverLongerThanKeychainsTake();
    void othersAreUnreadable_data();
    void othersAreUnreadable();
};

void KeychainEntryTest::comesBackAsItWas()
{
    const Credentials credentials { { u"secret-id"_s, Secret(u"AKID"_s) },
        { u"secret-key"_s, Secret(u"\"\\/密😀\u0001"_s) } };
    const Result<Secret> entry = keychainEntry(credentials);
    QVERIFY(entry);
    QVERIFY(!entry->reveal().contains(QChar(0)));
    QVERIFY(credentialsFromEntry(*entry) == credentials);
    QVERIFY(credentialsFromEntry(keychainEntry({}).value()) == Credentials());
}

void KeychainEntryTest::emptyFieldsAreLeftOut()
{
    const Credentials credentials { { u"secret-id"_s, Secret(u"AKID"_s) }, { u"token"_s, Secret() } };
    const Credentials expected { { u"secret-id"_s, Secret(u"AKID"_s) } };
    QVERIFY(credentialsFromEntry(keychainEntry(credentials).value()) == expected);
}

// Counted in bytes: a character of these takes three.
void KeychainEntryTest::neverLongerThanKeychainsTake()
{
    const auto with = [](qsizetype length) {
        return keychainEntry({ { u"key"_s, Secret(QString(length, u'密')) } });
    };
    const qsizetype frame = with(0).value().reveal().size() + qstrlen(R"("key":"")");
    const qsizetype longest = (largestKeychainEntry - frame) / 3;
    QVERIFY(with(longest));
    QVERIFY(with(longest)->reveal().toUtf8().size() <= largestKeychainEntry);
    QVERIFY(!with(longest + 1));
    QCOMPARE(with(longest + 1).error().code, u"keychain-too-small"_s);
    QCOMPARE(with(longest + 1).error().kind, ErrorKind::Credentials);
}

void KeychainEntryTest::othersAreUnreadable_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << u"CANARY"_s;
    QTest::newRow("list") << u"[\"CANARY\"]"_s;
    QTest::newRow("no schema") << u"{\"fields\":{\"secret-key\":\"CANARY\"}}"_s;
    QTest::newRow("older schema")
        << u"{\"schema\":\"handlens/credentials-0\",\"fields\":{\"secret-key\":\"CANARY\"}}"_s;
    QTest::newRow("no fields") << u"{\"schema\":\"handlens/credentials-1\"}"_s;
    QTest::newRow("fields of no kind") << u"{\"schema\":\"handlens/credentials-1\",\"fields\":[]}"_s;
    QTest::newRow("field of no text")
        << u"{\"schema\":\"handlens/credentials-1\",\"fields\":{\"a\":\"CANARY\",\"b\":1}}"_s;
    QTest::newRow("cut") << u"{\"schema\":\"handlens/credentials-1\",\"fields\":{\"a\":\"CANARY"_s;
}

void KeychainEntryTest::othersAreUnreadable()
{
    QFETCH(QString, text);
    const Result<Credentials> credentials = credentialsFromEntry(Secret(text));
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().code, u"keychain-unreadable"_s);
    QCOMPARE(credentials.error().outcome, Outcome::NotSent);
    QVERIFY(!(credentials.error().message + credentials.error().detail).contains("CANARY"_L1));
}

QTEST_APPLESS_MAIN(KeychainEntryTest)
#include "tst_keychainentry.moc"
