// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "ui/settings/accountsfixture.h"

#include "session/savedaccounts.h"
#include "ui/settings/widgetwalk.h"
#include "widgets/messagebar.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

#include <algorithm>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

ProviderOption choice(const QString& key, const QString& label, const QStringList& values)
{
    ProviderOption option;
    option.key = key;
    option.label = label;
    option.kind = ProviderOption::Kind::Choice;
    for (const QString& value : values)
        option.choices << OptionChoice { value, value };
    option.fallback = values.first();
    return option;
}

ProviderOption other(
    const QString& key, const QString& label, ProviderOption::Kind kind, const QString& fallback)
{
    ProviderOption option;
    option.key = key;
    option.label = label;
    option.help = label + u" is explained here."_s;
    option.kind = kind;
    option.fallback = fallback;
    return option;
}

ProviderDescriptor northern()
{
    ProviderDescriptor descriptor;
    descriptor.id = u"north"_s;
    descriptor.name = u"North Cloud"_s;
    descriptor.summary = u"Reads handwriting in the north."_s;
    descriptor.setupNotes = { u"The keys are found in the console under My Credentials."_s,
        u"The first calls of a month are free; then each call costs."_s };
    descriptor.credentials
        = { { u"access-key"_s, u"Access Key ID (AK)"_s, true, false, u"auth"_s, u"aksk"_s },
              { u"secret-key"_s, u"Secret Access Key (SK)"_s, true, false, u"auth"_s, u"aksk"_s },
              { u"token"_s, u"Token"_s, true, true },
              { u"user"_s, u"IAM user name"_s, false, false, u"auth"_s, u"token"_s },
              { u"password"_s, u"Password"_s, true, false, u"auth"_s, u"token"_s } };
    ProviderOption endpoint
        = other(u"endpoint"_s, u"Address of the service"_s, ProviderOption::Kind::Endpoint, {});
    endpoint.advanced = true;
    ProviderOption languages = choice(u"languages"_s, u"Languages"_s, { u"en"_s, u"zh"_s, u"ja"_s });
    languages.kind = ProviderOption::Kind::MultiChoice;
    descriptor.options = { choice(u"auth"_s, u"Sign in with"_s, { u"aksk"_s, u"token"_s }),
        other(u"region"_s, u"Region"_s, ProviderOption::Kind::Text, u"north-4"_s),
        other(u"margin"_s, u"Margin"_s, ProviderOption::Kind::Number, u"3"_s),
        other(u"quick-mode"_s, u"Quick mode"_s, ProviderOption::Kind::Flag, u"false"_s), languages,
        endpoint };
    return descriptor;
}

} // namespace

Credentials keys()
{
    return { { u"access-key"_s, Secret(accessKey) }, { u"secret-key"_s, Secret(secretKey) } };
}

AccountsFixture::AccountsFixture()
    : settings(folder.filePath(u"settings.ini"_s))
    , ledger(folder.filePath(u"usage"_s), settings)
    , north([this](const RecognitionRequest& request) {
        tested = request;
        Recognition recognition = recognitionOf({ u"Dear Anna,"_s, u"on Sunday"_s }, 0.9, u"north"_s);
        recognition.requestId = u"request-17"_s;
        return ScriptedAnswer { recognition };
    })
    , south({}, u"south"_s)
    , local({}, u"local"_s)
    , m_providers { &local, &north, &south }
{
    north.setDescriptor(northern());
    north.setHost(u"ocr.north.example"_s);
    ProviderDescriptor southern = south.descriptor();
    southern.name = u"South Cloud"_s;
    southern.capabilities.local = false;
    southern.credentials = { { u"app-id"_s, u"AppID"_s, false } };
    south.setDescriptor(southern);
}

AccountsFixture::~AccountsFixture() = default;

void AccountsFixture::give(const QString& field, const QString& value)
{
    m_environment.insert(environmentName(u"north"_s, field), value);
}

AccountsDialog& AccountsFixture::open()
{
    m_dialog.reset();
    m_credentials = std::make_unique<EnvironmentCredentials>(
        store, m_environment, [this] { return accountFields(m_providers); });
    m_dialog
        = std::make_unique<AccountsDialog>(m_providers, AccountServices { *m_credentials, settings, ledger });
    m_dialog->show();
    m_dialog->activateWindow();
    return *m_dialog;
}

AccountPage& AccountsFixture::page()
{
    return *qobject_cast<AccountPage*>(m_dialog->findChild<QStackedWidget*>()->currentWidget());
}

void AccountsFixture::press(const QString& text)
{
    QWidget* box = questionBox();
    auto* button = buttonOf<QPushButton>(box ? *box : *m_dialog, text);
    QVERIFY2(button, qPrintable(text));
    QVERIFY2(button->isEnabled(), qPrintable(text));
    button->click();
}

QString AccountsFixture::message()
{
    const auto* bar = page().findChild<MessageBar*>();
    return bar->isVisible() ? bar->sentence() : QString();
}

QString AccountsFixture::question()
{
    const auto* box = qobject_cast<QMessageBox*>(questionBox());
    return box ? box->text() : QString();
}

void AccountsFixture::typeKeys(const QString& access, const QString& secret)
{
    part<QLineEdit>(u"access-key"_s).setText(access);
    part<QLineEdit>(u"secret-key"_s).setText(secret);
}

QWidget* AccountsFixture::questionBox()
{
    const auto boxes = m_dialog->findChildren<QMessageBox*>();
    const auto it = std::ranges::find_if(boxes, &QWidget::isVisible);
    return it == boxes.end() ? nullptr : *it;
}

} // namespace handlens::test
