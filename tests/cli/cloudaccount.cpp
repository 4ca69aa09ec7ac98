// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cloudaccount.h"

#include "credentials/environmentcredentials.h"
#include "drawnpages.h"
#include "support/strict/huaweiservice.h"
#include "support/strict/tencentlegacyservice.h"
#include "support/strict/tencentservice.h"

#include <QBuffer>
#include <QDir>

#include <algorithm>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray servedPicture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && drawnPage({ u"Hello world"_s }).save(&buffer, "PNG")
        ? bytes
        : QByteArray();
}

Service withPictures(Service service)
{
    return [service = std::move(service), picture = servedPicture()](const ReceivedRequest& request) {
        if (request.method == "GET" && request.target.startsWith("/note.png"))
            return ServedAnswer { 200, picture, { { "Content-Type", "image/png" } } };
        if (request.method == "GET" && request.target.startsWith("/gone.png"))
            return ServedAnswer { 404, "gone" };
        return service(request);
    };
}

} // namespace

QString huaweiPassword()
{
    return u"p\"a\\sswörd"_s;
}

CloudAccount::CloudAccount(const QString& provider, const QString& home)
    : m_provider(provider)
    , m_home(home)
{
    Service service;
    if (provider == "huawei"_L1) {
        HuaweiAccount account;
        account.password = huaweiPassword();
        const auto huawei = std::make_shared<HuaweiService>(account);
        m_keys = { { u"access-key"_s, QString::fromUtf8(account.accessKey) },
            { u"secret-key"_s, QString::fromUtf8(account.secretKey) } };
        service = huawei->service();
        m_service = huawei;
    } else {
        const TencentAccount account;
        m_keys = { { u"secret-id"_s, QString::fromUtf8(account.secretId) },
            { u"secret-key"_s, QString::fromUtf8(account.secretKey) } };
        if (provider == "tencent-legacy"_L1) {
            const auto legacy = std::make_shared<TencentLegacyService>(account);
            m_keys.insert(u"app-id"_s, QString::fromUtf8(account.appId));
            service = legacy->service();
            m_service = legacy;
        } else {
            const auto tencent = std::make_shared<TencentService>(account);
            service = tencent->service();
            m_service = tencent;
        }
    }
    m_server = std::make_unique<LoopbackServer>(withPictures(std::move(service)));
}

QStringList CloudAccount::arguments() const
{
    QStringList arguments { u"--provider"_s, m_provider, u"--endpoint"_s, m_server->url().toString() };
    if (m_provider == "huawei"_L1)
        arguments << u"--option"_s << u"iam-endpoint="_s + m_server->url().toString();
    return arguments;
}

QProcessEnvironment CloudAccount::environment() const
{
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(u"HOME"_s, m_home);
    for (auto key = m_keys.begin(); key != m_keys.end(); ++key)
        environment.insert(environmentName(m_provider, key.key()), key.value());
    return environment;
}

QString CloudAccount::settingsFile() const
{
    return m_home + u"/.config/handlens/handlens.conf"_s;
}

void CloudAccount::setCap(int calls) const
{
    QDir().mkpath(QFileInfo(settingsFile()).path());
    Settings(settingsFile()).setValue(setting::monthlyCaps, { { m_provider, calls } });
}

void CloudAccount::setPrice(double perCall, const QString& currency) const
{
    QDir().mkpath(QFileInfo(settingsFile()).path());
    Settings settings(settingsFile());
    settings.setValue(setting::pricesPerCall, { { m_provider, perCall } });
    settings.setValue(setting::currency, currency);
}

Usage CloudAccount::usage() const
{
    Settings settings(settingsFile());
    const UsageLedger ledger(m_home + u"/.local/share/handlens/handlens/usage"_s, settings);
    return ledger.usage(m_provider, ledger.today());
}

qsizetype CloudAccount::posts() const
{
    const QList<ReceivedRequest> all = requests();
    return std::ranges::count_if(all, [](const ReceivedRequest& request) {
        return request.method == "POST" && !request.target.contains("/auth/");
    });
}

} // namespace handlens::test
