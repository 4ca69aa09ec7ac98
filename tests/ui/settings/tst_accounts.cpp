// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// Setting up, using and forgetting accounts, as a person does it.
#include "base/translations.h"
#include "ui/settings/accountsfixture.h"
#include "ui/settings/widgetwalk.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Error lockedError()
{
    return { ErrorKind::Credentials, u"The keychain is locked. Unlock it and try again."_s, u"AccessDenied"_s,
        Outcome::NotSent, u"north"_s };
}

QString stateOf(AccountsFixture& f, int row)
{
    return f.dialog().findChild<QListWidget*>()->item(row)->text();
}

} // namespace

class TestAccounts final : public QObject
{
    Q_OBJECT
private slots:
    void listsServicesAndTheirState();
    void fieldsFollowTheOption();
    void secretsAreMaskedUntilRevealed();
    void pastedKeysAreTrimmed();
    void innerBlanksAreMarked();
    void savesKeysOptionsAndPrices();
    void savesOnlyWhatDiffers();
    void whatAnotherWindowSavedStays();
    void theCurrencyIsThatOfAllPages();
    void focusStaysWhereItWas();
    void savedSecretsAreKeptAndNotShown();
    void savedOptionalSecretCanBeRemoved();
    void incompleteAccountIsNotSaved();
    void badOptionIsSaidAndNotSaved();
    void withoutKeychainItSaysSo();
    void lockedIsNoFirstRun();
    void failedWriteKeepsWhatWasTyped();
    void lockedMeanwhileKeepsWhatWasTyped();
    void waitingForTheKeychainIsSaid();
    void forgettingAsksFirst();
    void whatAnotherProgramDidIsSeen();
    void usageOfTheMonthIsShown();
    void pricesTakeEitherDecimalMark_data();
    void pricesTakeEitherDecimalMark();
    void theCostIsReachedByItsKeys();
    void closingAsksAboutWhatIsNotSaved();
    void laysOutAndSpeaks_data();
    void laysOutAndSpeaks();
};

void TestAccounts::listsServicesAndTheirState()
{
    AccountsFixture f;
    f.store.put(u"north"_s, keys());
    f.open();
    QCOMPARE(f.dialog().findChild<QListWidget*>()->count(), 2);
    QCOMPARE(stateOf(f, 0), u"North Cloud\nSaved"_s);
    QCOMPARE(stateOf(f, 1), u"South Cloud\nNot set up"_s);
    QVERIFY(everythingSaid(f.page()).contains(u"The keys are found in the console under My Credentials."));
    f.dialog().showProvider(u"south"_s);
    QCOMPARE(f.page().provider().descriptor().id, u"south"_s);
    QVERIFY(f.part<QLineEdit>(u"app-id"_s).isVisible());
}

void TestAccounts::fieldsFollowTheOption()
{
    AccountsFixture f;
    f.open();
    QVERIFY(f.part<QLineEdit>(u"access-key"_s).isVisible());
    QVERIFY(!f.part<QLineEdit>(u"password"_s).isVisible());
    f.part<QComboBox>(u"auth"_s).setCurrentIndex(1);
    QVERIFY(!f.part<QLineEdit>(u"access-key"_s).isVisible());
    QVERIFY(f.part<QLineEdit>(u"user"_s).isVisible());
    QVERIFY(f.part<QLineEdit>(u"password"_s).isVisible());
    QVERIFY(f.part<QLineEdit>(u"token"_s).isVisible());
}

void TestAccounts::secretsAreMaskedUntilRevealed()
{
    AccountsFixture f;
    f.open();
    f.typeKeys(accessKey, secretKey);
    auto& line = f.part<QLineEdit>(u"secret-key"_s);
    QVERIFY(!line.displayText().contains(secretKey));
    const auto buttons = f.page().findChildren<QToolButton*>();
    const auto reveal = std::ranges::find(
        buttons, u"Show what is typed as Secret Access Key (SK)"_s, &QWidget::accessibleName);
    QVERIFY(reveal != buttons.end());
    (*reveal)->click();
    QCOMPARE(line.displayText(), secretKey);
    (*reveal)->click();
    QVERIFY(!line.displayText().contains(secretKey));
    f.part<QComboBox>(u"auth"_s).setCurrentIndex(1);
    QCOMPARE(f.part<QLineEdit>(u"user"_s).echoMode(), QLineEdit::Normal);
}

void TestAccounts::pastedKeysAreTrimmed()
{
    AccountsFixture f;
    f.open();
    QGuiApplication::clipboard()->setText(u" \t"_s + accessKey + u"\n"_s);
    auto& line = f.part<QLineEdit>(u"access-key"_s);
    line.paste();
    QCOMPARE(line.text(), accessKey);
    line.clear();
    line.setFocus();
    QTRY_VERIFY(line.hasFocus());
    QTest::keyClicks(&line, u"abc "_s); // typing is not interrupted
    QCOMPARE(line.text(), u"abc "_s);
    QTest::keyClick(&line, Qt::Key_Tab);
    QTRY_COMPARE(line.text(), u"abc"_s);
}

void TestAccounts::innerBlanksAreMarked()
{
    AccountsFixture f;
    f.open();
    f.typeKeys(u"two words"_s, secretKey);
    const QString complaint = f.part<QLineEdit>(u"access-key"_s).accessibleDescription();
    QVERIFY(complaint.endsWith(u'.'));
    QVERIFY(!complaint.contains(u"two words"));
    f.press(u"Save"_s);
    QCoreApplication::processEvents();
    QVERIFY(!f.store.isSaved(u"north"_s));
    f.typeKeys(accessKey, secretKey);
    QVERIFY(f.part<QLineEdit>(u"access-key"_s).accessibleDescription().isEmpty());
}

void TestAccounts::savesKeysOptionsAndPrices()
{
    AccountsFixture f;
    f.open();
    f.typeKeys(accessKey, secretKey);
    f.part<QLineEdit>(u"region"_s).setText(u"north-1"_s);
    f.part<QCheckBox>(u"quick-mode"_s).click();
    f.part<QDoubleSpinBox>(u"margin"_s).setValue(5);
    auto& languages = f.part<QListWidget>(u"languages"_s);
    languages.item(1)->setCheckState(Qt::Checked);
    f.part<QDoubleSpinBox>(u"price"_s).setValue(0.0125);
    f.part<QSpinBox>(u"cap"_s).setValue(1000);
    f.part<QLineEdit>(u"currency"_s).setText(u"CNY"_s);
    f.press(u"Save"_s);
    QTRY_COMPARE(f.message(), u"The keys are saved in the keychain."_s);
    QCOMPARE(f.store.credentials(u"north"_s), keys());
    QCOMPARE(stateOf(f, 0), u"North Cloud\nSaved"_s);
    const QVariantMap options = f.settings.value(setting::providerOptions).value(u"north"_s).toMap();
    const QVariantMap expected { { u"region"_s, u"north-1"_s }, { u"quick-mode"_s, u"true"_s },
        { u"margin"_s, u"5"_s }, { u"languages"_s, u"en+zh"_s } };
    QCOMPARE(options, expected);
    QCOMPARE(f.settings.value(setting::pricesPerCall).value(u"north"_s).toDouble(), 0.0125);
    QCOMPARE(f.settings.value(setting::monthlyCaps).value(u"north"_s).toInt(), 1000);
    QCOMPARE(f.settings.value(setting::currency), u"CNY"_s);
    QVERIFY(!f.page().isTouched());

    f.open();
    QCOMPARE(f.part<QLineEdit>(u"region"_s).text(), u"north-1"_s);
    QVERIFY(f.part<QCheckBox>(u"quick-mode"_s).isChecked());
    QCOMPARE(f.part<QDoubleSpinBox>(u"margin"_s).value(), 5.0);
    QCOMPARE(f.part<QListWidget>(u"languages"_s).item(1)->checkState(), Qt::Checked);
    QCOMPARE(f.part<QDoubleSpinBox>(u"price"_s).value(), 0.0125);
}

void TestAccounts::savesOnlyWhatDiffers()
{
    AccountsFixture f;
    f.settings.setValue(
        setting::providerOptions, { { u"north"_s, QVariantMap { { u"region"_s, u"north-1"_s } } } });
    f.settings.setValue(setting::monthlyCaps, { { u"north"_s, 7 }, { u"south"_s, 9 } });
    f.open();
    QCOMPARE(f.part<QLineEdit>(u"region"_s).text(), u"north-1"_s);
    f.part<QLineEdit>(u"region"_s).clear();
    f.part<QSpinBox>(u"cap"_s).setValue(0);
    f.press(u"Save"_s);
    QCOMPARE(f.message(), u"The settings are saved."_s);
    QVERIFY(f.settings.value(setting::providerOptions).isEmpty());
    QCOMPARE(f.settings.value(setting::monthlyCaps), (QVariantMap { { u"south"_s, 9 } }));
    QCOMPARE(f.store.reads(), 0);
}

// Written past QSettings, whose objects of one program share what they know of a file.
void TestAccounts::whatAnotherWindowSavedStays()
{
    AccountsFixture f;
    f.open();
    const QString elsewhere = f.folder.filePath(u"elsewhere.ini"_s);
    const QVariantMap south { { u"region"_s, u"south-1"_s } };
    {
        Settings other(elsewhere);
        other.setEntry(setting::monthlyCaps, u"south"_s, 9);
        other.setEntry(setting::pricesPerCall, u"south"_s, 0.25);
        other.setEntry(setting::providerOptions, u"south"_s, south);
    }
    const QString file = f.folder.filePath(u"settings.ini"_s);
    QVERIFY(!QFile::exists(file) || QFile::remove(file));
    QVERIFY(QFile::copy(elsewhere, file));
    f.part<QLineEdit>(u"region"_s).setText(u"north-1"_s);
    f.part<QDoubleSpinBox>(u"price"_s).setValue(0.05);
    f.part<QSpinBox>(u"cap"_s).setValue(7);
    f.press(u"Save"_s);
    QCOMPARE(f.message(), u"The settings are saved."_s);
    QCOMPARE(f.settings.value(setting::monthlyCaps), (QVariantMap { { u"north"_s, 7 }, { u"south"_s, 9 } }));
    QCOMPARE(f.settings.value(setting::pricesPerCall),
        (QVariantMap { { u"north"_s, 0.05 }, { u"south"_s, 0.25 } }));
    const QVariantMap options = f.settings.value(setting::providerOptions);
    QCOMPARE(options.value(u"south"_s).toMap(), south);
    QCOMPARE(options.value(u"north"_s).toMap(), (QVariantMap { { u"region"_s, u"north-1"_s } }));
}

void TestAccounts::theCurrencyIsThatOfAllPages()
{
    AccountsFixture f;
    f.open();
    f.dialog().showProvider(u"south"_s); // made while no currency was saved
    f.part<QSpinBox>(u"cap"_s).setValue(9);
    f.dialog().showProvider(u"north"_s);
    f.part<QLineEdit>(u"currency"_s).setText(u"CNY"_s);
    f.press(u"Save"_s);
    QCOMPARE(f.settings.value(setting::currency), u"CNY"_s);
    f.dialog().showProvider(u"south"_s);
    QCOMPARE(f.part<QLineEdit>(u"currency"_s).text(), u"CNY"_s);
    QCOMPARE(f.part<QSpinBox>(u"cap"_s).value(), 9); // edited, and not saved yet
    f.settings.setValue(setting::currency, u"EUR"_s); // whoever else wrote it
    f.press(u"Save"_s);
    QCOMPARE(f.settings.value(setting::currency), u"EUR"_s);
    QCOMPARE(f.settings.value(setting::monthlyCaps).value(u"south"_s).toInt(), 9);
}

void TestAccounts::focusStaysWhereItWas()
{
    AccountsFixture f;
    f.store.put(u"north"_s, keys());
    f.open();
    auto* list = f.dialog().findChild<QListWidget*>();
    QTRY_VERIFY(f.dialog().isActiveWindow());
    QTRY_COMPARE(f.part<QLineEdit>(u"access-key"_s).placeholderText(), u"Saved"_s);
    QTRY_VERIFY(list->hasFocus()); // coming to a page takes it from nobody
    auto& line = f.part<QLineEdit>(u"secret-key"_s);
    line.setFocus();
    QTest::keyClicks(&line, u"another"_s);
    QTest::keyClick(&line, Qt::Key_Return); // Save is the default
    QTRY_COMPARE(f.store.credentials(u"north"_s).value(u"secret-key"_s), Secret(u"another"_s));
    QTRY_VERIFY(line.text().isEmpty());
    QVERIFY(line.hasFocus());
}

void TestAccounts::savedSecretsAreKeptAndNotShown()
{
    AccountsFixture f;
    Credentials stored = keys();
    stored.insert(u"user"_s, Secret(u"anna"_s));
    stored.insert(u"password"_s, Secret(u"canaryPassword"_s));
    f.store.put(u"north"_s, stored);
    f.open();
    auto& line = f.part<QLineEdit>(u"access-key"_s);
    QTRY_COMPARE(line.placeholderText(), u"Saved"_s);
    QVERIFY(line.text().isEmpty());
    QCOMPARE(f.part<QLineEdit>(u"user"_s).text(), u"anna"_s); // no secret
    QVERIFY(f.part<QLineEdit>(u"password"_s).text().isEmpty());
    QVERIFY(!f.page().isTouched());
    f.part<QLineEdit>(u"secret-key"_s).setText(u"another"_s);
    f.press(u"Save"_s);
    stored.insert(u"secret-key"_s, Secret(u"another"_s));
    QTRY_COMPARE(f.store.credentials(u"north"_s), stored);
    QTRY_VERIFY(f.part<QLineEdit>(u"secret-key"_s).text().isEmpty());
}

void TestAccounts::savedOptionalSecretCanBeRemoved()
{
    AccountsFixture f;
    Credentials stored = keys();
    stored.insert(u"token"_s, Secret(u"canaryToken"_s));
    f.store.put(u"north"_s, stored);
    f.open();
    QTRY_VERIFY(buttonOf<QToolButton>(f.page(), u"Remove"_s));
    buttonOf<QToolButton>(f.page(), u"Remove"_s)->click();
    QVERIFY(f.page().isTouched());
    f.press(u"Save"_s);
    QTRY_COMPARE(f.store.credentials(u"north"_s), keys());
    QTRY_VERIFY(!buttonOf<QToolButton>(f.page(), u"Remove"_s));
}

void TestAccounts::incompleteAccountIsNotSaved()
{
    AccountsFixture f;
    f.open();
    f.part<QLineEdit>(u"access-key"_s).setText(accessKey);
    f.press(u"Save"_s);
    QTRY_VERIFY(f.message().contains(u"Secret Access Key (SK)"));
    QVERIFY(!f.message().contains(accessKey));
    QVERIFY(!f.store.isSaved(u"north"_s));
    QCOMPARE(f.part<QLineEdit>(u"access-key"_s).text(), accessKey);
}

void TestAccounts::badOptionIsSaidAndNotSaved()
{
    AccountsFixture f;
    f.open();
    f.part<QLineEdit>(u"endpoint"_s).setText(u"http://example.com"_s);
    f.typeKeys(accessKey, secretKey);
    f.press(u"Save"_s);
    QVERIFY(!f.message().isEmpty());
    QVERIFY(f.settings.value(setting::providerOptions).isEmpty());
    QVERIFY(!f.store.isSaved(u"north"_s));
}

void TestAccounts::withoutKeychainItSaysSo()
{
    AccountsFixture f;
    f.store.setKept(CredentialStore::Kept::ThisRunOnly);
    f.open();
    f.typeKeys(accessKey, secretKey);
    f.press(u"Save"_s);
    QTRY_COMPARE(f.message(), u"There is no keychain here: kept until Handlens closes."_s);
    QCOMPARE(stateOf(f, 0), u"North Cloud\nThis run only"_s);
    f.open();
    QCOMPARE(stateOf(f, 0), u"North Cloud\nThis run only"_s);
}

void TestAccounts::lockedIsNoFirstRun()
{
    AccountsFixture f;
    f.store.put(u"north"_s, keys());
    f.store.setError(lockedError());
    f.open();
    QTRY_COMPARE(f.message(), lockedError().message);
    QCOMPARE(stateOf(f, 0), u"North Cloud\nLocked"_s);
    QVERIFY(!f.part<QLineEdit>(u"access-key"_s).isVisible());
    f.press(u"Try Again"_s);
    QTRY_COMPARE(f.message(), lockedError().message);
    f.store.setError({});
    f.press(u"Try Again"_s);
    QTRY_COMPARE(stateOf(f, 0), u"North Cloud\nSaved"_s);
    QVERIFY(f.part<QLineEdit>(u"access-key"_s).isVisible());
    QCOMPARE(f.store.credentials(u"north"_s), keys());
}

void TestAccounts::failedWriteKeepsWhatWasTyped()
{
    AccountsFixture f;
    f.open();
    f.typeKeys(accessKey, secretKey);
    f.store.setError(lockedError());
    f.press(u"Save"_s);
    QTRY_COMPARE(f.message(), lockedError().message);
    QCOMPARE(f.part<QLineEdit>(u"access-key"_s).text(), accessKey);
    f.store.setError({});
    f.press(u"Try Again"_s);
    QTRY_COMPARE(f.store.credentials(u"north"_s), keys());
}

void TestAccounts::lockedMeanwhileKeepsWhatWasTyped()
{
    AccountsFixture f;
    f.store.put(u"north"_s, keys());
    f.open();
    QTRY_COMPARE(f.part<QLineEdit>(u"access-key"_s).placeholderText(), u"Saved"_s);
    f.part<QLineEdit>(u"access-key"_s).setText(u"newer"_s);
    f.store.setError(lockedError());
    f.press(u"Save"_s);
    QTRY_COMPARE(f.message(), lockedError().message);
    QCOMPARE(f.store.credentials(u"north"_s), keys()); // nothing was replaced
    f.store.setError({});
    f.press(u"Try Again"_s);
    QTRY_VERIFY(f.part<QLineEdit>(u"access-key"_s).isVisible());
    QCOMPARE(f.part<QLineEdit>(u"access-key"_s).text(), u"newer"_s);
    f.press(u"Save"_s);
    QTRY_COMPARE(f.store.credentials(u"north"_s).value(u"access-key"_s), Secret(u"newer"_s));
    QCOMPARE(f.store.credentials(u"north"_s).value(u"secret-key"_s), Secret(secretKey));
}

void TestAccounts::waitingForTheKeychainIsSaid()
{
    AccountsFixture f;
    f.open();
    emit f.store.waiting(u"south"_s);
    QVERIFY(f.message().isEmpty());
    emit f.store.waiting(u"north"_s);
    QCOMPARE(f.message(), u"Waiting for the keychain. Unlock it in the window of your desktop."_s);
}

void TestAccounts::forgettingAsksFirst()
{
    AccountsFixture f;
    f.store.put(u"north"_s, keys());
    f.open();
    QTRY_COMPARE(f.part<QLineEdit>(u"access-key"_s).placeholderText(), u"Saved"_s);
    f.press(u"Forget…"_s);
    QVERIFY(f.question().contains(u"North Cloud"));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return); // Cancel is the default
    QVERIFY(f.store.isSaved(u"north"_s));
    QTRY_VERIFY(f.question().isEmpty());
    f.press(u"Forget…"_s);
    f.press(u"Forget"_s);
    QTRY_VERIFY(!f.store.isSaved(u"north"_s));
    QTRY_COMPARE(stateOf(f, 0), u"North Cloud\nNot set up"_s);
    QVERIFY(f.part<QLineEdit>(u"access-key"_s).placeholderText().isEmpty());
    QVERIFY(!buttonOf<QPushButton>(f.page(), u"Forget…"_s)->isEnabled());
}

void TestAccounts::whatAnotherProgramDidIsSeen()
{
    AccountsFixture f;
    f.open();
    QCOMPARE(stateOf(f, 0), u"North Cloud\nNot set up"_s);
    f.store.put(u"north"_s, keys());
    f.part<QLineEdit>(u"secret-key"_s).setText(u"another"_s);
    f.press(u"Save"_s);
    QTRY_COMPARE(f.store.credentials(u"north"_s).value(u"secret-key"_s), Secret(u"another"_s));
    QCOMPARE(f.store.credentials(u"north"_s).value(u"access-key"_s), Secret(accessKey));
    QTRY_COMPARE(f.part<QLineEdit>(u"access-key"_s).placeholderText(), u"Saved"_s);

    f.store.remove(u"north"_s, &f.dialog(), [](const Result<void>&) {});
    f.part<QLineEdit>(u"secret-key"_s).setText(u"newest"_s);
    f.press(u"Save"_s);
    QTRY_VERIFY(f.message().contains(u"Access Key ID (AK)"));
    QCOMPARE(stateOf(f, 0), u"North Cloud\nNot set up"_s);
    QVERIFY(f.part<QLineEdit>(u"access-key"_s).placeholderText().isEmpty());
    QCOMPARE(f.part<QLineEdit>(u"secret-key"_s).text(), u"newest"_s);
    f.part<QLineEdit>(u"access-key"_s).setText(accessKey);
    f.press(u"Save"_s);
    QTRY_COMPARE(f.store.credentials(u"north"_s).value(u"secret-key"_s), Secret(u"newest"_s));
}

void TestAccounts::usageOfTheMonthIsShown()
{
    AccountsFixture f;
    f.settings.setValue(setting::pricesPerCall, { { u"north"_s, 0.05 } });
    f.settings.setValue(setting::currency, u"CNY"_s);
    f.open();
    QVERIFY(everythingSaid(f.page()).contains(u"Nothing was sent this month."));
    for (const auto outcome : { std::optional<Outcome>(), std::optional<Outcome>(Outcome::Unknown),
             std::optional<Outcome>(Outcome::Refused) }) {
        const Result<quint64> ticket = f.ledger.begin(u"north"_s, 1000);
        QVERIFY(ticket);
        f.ledger.end(*ticket, outcome, 10ms);
    }
    const QString said = everythingSaid(f.page());
    QVERIFY(said.contains(u"This month 3 call"));
    QVERIFY(said.contains(u"1 succeeded"));
    QVERIFY(said.contains(u"1 were refused"));
    QVERIFY(said.contains(u"of 1 the outcome is unknown"));
    QVERIFY(said.contains(u"about 0.10 CNY")); // what was refused costs nothing
}

void TestAccounts::pricesTakeEitherDecimalMark_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("price");
    const QList<std::pair<const char*, QLocale>> locales { { "English", QLocale(QLocale::English) },
        { "Chinese", QLocale(QLocale::Chinese, QLocale::China) }, { "German", QLocale(QLocale::German) },
        { "French", QLocale(QLocale::French) }, { "Swiss", QLocale(QLocale::German, QLocale::Switzerland) } };
    for (const auto& [name, locale] : locales) {
        QTest::addRow("%s, point", name) << locale << u"0.05"_s << 0.05;
        QTest::addRow("%s, comma", name) << locale << u"0,05"_s << 0.05;
        QTest::addRow("%s, full width", name) << locale << u"0\uFF0C05"_s << 0.05;
        QTest::addRow("%s, thousands", name)
            << locale << u"1,234.5"_s << 1.2345; // the second mark is refused
        QTest::addRow("%s, grouped", name) << locale << u"0\u2019050"_s << 50.0; // the mark is refused
    }
}

void TestAccounts::pricesTakeEitherDecimalMark()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, typed);
    QFETCH(const double, price);
    const QLocale before;
    const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
    QLocale::setDefault(locale);
    AccountsFixture f;
    f.open();
    auto& box = f.part<QDoubleSpinBox>(u"price"_s);
    box.setFocus();
    box.selectAll();
    for (const QChar key : typed)
        QTest::sendKeyEvent(QTest::Click, &box, Qt::Key_unknown, QString(key), Qt::NoModifier);
    QTest::keyClick(&box, Qt::Key_Tab);
    QCOMPARE(box.value(), price);
    f.press(u"Save"_s);
    QCOMPARE(f.settings.value(setting::pricesPerCall).value(u"north"_s).toDouble(), price);
}

void TestAccounts::theCostIsReachedByItsKeys()
{
    AccountsFixture f;
    f.open();
    QTRY_VERIFY(f.dialog().isActiveWindow());
    QTest::keyClick(&f.dialog(), Qt::Key_P, Qt::AltModifier);
    QVERIFY(f.part<QDoubleSpinBox>(u"price"_s).hasFocus());
    QTest::keyClick(&f.dialog(), Qt::Key_M, Qt::AltModifier);
    QVERIFY(f.part<QSpinBox>(u"cap"_s).hasFocus());
}

void TestAccounts::closingAsksAboutWhatIsNotSaved()
{
    AccountsFixture f;
    f.open();
    f.typeKeys(accessKey, secretKey);
    f.dialog().close();
    QVERIFY(f.dialog().isVisible());
    QVERIFY(f.question().contains(u"North Cloud"));
    f.press(u"Go Back"_s);
    QVERIFY(f.dialog().isVisible());
    QTRY_VERIFY(f.question().isEmpty());
    f.dialog().close();
    f.press(u"Close Without Saving"_s);
    QVERIFY(!f.dialog().isVisible());
    f.open();
    f.dialog().close();
    QVERIFY(!f.dialog().isVisible());
}

void TestAccounts::laysOutAndSpeaks_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::China);
}

void TestAccounts::laysOutAndSpeaks()
{
    QFETCH(const QLocale, locale);
    QTranslator translator;
    loadTranslations(translator, locale);
    QCoreApplication::installTranslator(&translator);
    AccountsFixture f;
    Credentials stored = keys();
    stored.insert(u"token"_s, Secret(u"canaryToken"_s));
    f.store.put(u"north"_s, stored);
    f.open();
    QTRY_VERIFY(!f.part<QLineEdit>(u"access-key"_s).placeholderText().isEmpty());
    f.part<QLineEdit>(u"access-key"_s).setText(u"two words"_s);
    QTRY_COMPARE(clippedParts(f.dialog()), QStringList());
    QCOMPARE(namelessParts(f.dialog()), QStringList());
    f.dialog().resize(f.dialog().minimumSizeHint());
    QTRY_COMPARE(clippedParts(f.dialog()), QStringList());
}

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
