// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/savedaccounts.h"
#include "settings/settings.h"
#include "support/scriptedprovider.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void numbersAreKeptInBounds_data();
    void numbersAreKeptInBounds();
    void mapsComeBack();
    void savedAccountsAreRemembered();
    void accountsOfOtherProgramsAreSeen();
    void entriesOfOtherProgramsStay();
    void accountsAreWhatTheDescriptorsSay();

private:
    QTemporaryDir m_folder;
};

void TestSettings::numbersAreKeptInBounds_data()
{
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<int>("dpi");
    QTest::newRow("none") << QVariant() << 300;
    QTest::newRow("good") << QVariant(150) << 150;
    QTest::newRow("text of a number") << QVariant(u"150"_s) << 150;
    QTest::newRow("too small") << QVariant(1) << 72;
    QTest::newRow("negative") << QVariant(-300) << 72;
    QTest::newRow("too large") << QVariant(100000) << 600;
    QTest::newRow("no number") << QVariant(u"many"_s) << 72;
}

void TestSettings::numbersAreKeptInBounds()
{
    QFETCH(QVariant, stored);
    QFETCH(int, dpi);
    const QString file = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
    if (stored.isValid())
        QSettings(file, QSettings::IniFormat).setValue(u"images/pdfDpi"_s, stored);
    QSettings(file, QSettings::IniFormat).setValue(u"reading/threshold"_s, u"nan"_s);
    const Settings settings(file);
    QCOMPARE(settings.value(setting::pdfDpi), dpi);
    const double threshold = settings.value(setting::doubtThreshold);
    QVERIFY(threshold >= 0 && threshold <= 1);
}

void TestSettings::mapsComeBack()
{
    const QString file = m_folder.filePath(u"maps"_s);
    const QVariantMap options { { u"huawei"_s, QVariantMap { { u"region"_s, u"cn-east-3"_s } } } };
    {
        Settings settings(file);
        settings.setValue(setting::providerOptions, options);
        settings.setValue(setting::pricesPerCall, { { u"huawei"_s, 0.05 } });
        settings.setValue(setting::readers, { u"tesseract"_s, u"huawei"_s });
    }
    const Settings settings(file);
    QCOMPARE(settings.value(setting::providerOptions), options);
    QCOMPARE(settings.value(setting::pricesPerCall).value(u"huawei"_s).toDouble(), 0.05);
    QCOMPARE(settings.value(setting::readers), (QStringList { u"tesseract"_s, u"huawei"_s }));
}

void TestSettings::savedAccountsAreRemembered()
{
    const QString file = m_folder.filePath(u"marks"_s);
    {
        Settings settings(file);
        SavedAccounts accounts(settings);
        QVERIFY(!accounts.isMarked(u"huawei"_s));
        accounts.mark(u"huawei"_s, true);
        accounts.mark(u"huawei"_s, true);
        accounts.mark(u"tencent"_s, true);
        accounts.mark(u"tencent"_s, false);
    }
    Settings settings(file);
    const SavedAccounts accounts(settings);
    QVERIFY(accounts.isMarked(u"huawei"_s));
    QVERIFY(!accounts.isMarked(u"tencent"_s));
    QCOMPARE(settings.value(setting::savedAccounts), QStringList { u"huawei"_s });
}

// Written past QSettings, whose objects of one program share what they know of a file.
void TestSettings::accountsOfOtherProgramsAreSeen()
{
    const QString path = m_folder.filePath(u"shared.ini"_s);
    const auto writeElsewhere = [&path](const QByteArray& accounts) {
        QFile file(path);
        const QByteArray text = "[accounts]\nsaved=" + accounts + "\n";
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    Settings settings(path);
    SavedAccounts accounts(settings);
    QVERIFY(!accounts.isMarked(u"huawei"_s));
    QVERIFY(writeElsewhere("huawei"));
    QVERIFY(accounts.isMarked(u"huawei"_s));

    QVERIFY(writeElsewhere("huawei, tencent-legacy"));
    accounts.mark(u"tencent"_s, true); // without having looked
    settings.refresh();
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("saved=huawei, tencent-legacy, tencent\n"));

    QVERIFY(writeElsewhere("tencent"));
    QVERIFY(!accounts.isMarked(u"huawei"_s));
    QVERIFY(accounts.isMarked(u"tencent"_s));
}

void TestSettings::entriesOfOtherProgramsStay()
{
    const QString here = m_folder.filePath(u"here.ini"_s);
    const QString there = m_folder.filePath(u"there.ini"_s);
    const auto copied = [](const QString& from, const QString& to) { // as another program would write it
        return (!QFile::exists(to) || QFile::remove(to)) && QFile::copy(from, to);
    };
    Settings settings(here);
    Settings other(there);
    settings.setEntry(setting::monthlyCaps, u"tencent"_s, 3);
    QVERIFY(copied(here, there)); // written at once
    other.setEntry(setting::monthlyCaps, u"huawei"_s, 7);
    QVERIFY(copied(there, here));
    settings.setEntry(setting::monthlyCaps, u"tencent"_s, 40);
    const QVariantMap both { { u"huawei"_s, 7 }, { u"tencent"_s, 40 } };
    QCOMPARE(settings.value(setting::monthlyCaps), both);

    QVERIFY(copied(here, there));
    other.setEntry(setting::monthlyCaps, u"huawei"_s, {});
    QCOMPARE(other.value(setting::monthlyCaps), QVariantMap({ { u"tencent"_s, 40 } }));
}

void TestSettings::accountsAreWhatTheDescriptorsSay()
{
    ScriptedProvider local({}, u"local"_s);
    ScriptedProvider cloud({}, u"cloud"_s);
    ProviderDescriptor descriptor = cloud.descriptor();
    descriptor.credentials = { { u"secret-id"_s, u"SecretId"_s }, { u"secret-key"_s, u"SecretKey"_s } };
    cloud.setDescriptor(descriptor);
    const std::array<Provider*, 2> providers { &local, &cloud };
    const QList<AccountFields> accounts = accountFields(providers);
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first().provider, u"cloud"_s);
    QCOMPARE(accounts.first().fields, (QStringList { u"secret-id"_s, u"secret-key"_s }));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
