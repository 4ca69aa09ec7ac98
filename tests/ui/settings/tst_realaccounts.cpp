// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// The accounts of the services this build knows, tried out at strict servers on this computer.
#include "net/networktransport.h"
#include "providers/builtin.h"
#include "recognition/exchangejob.h"
#include "session/usageledger.h"
#include "settings/accountsdialog.h"
#include "settings/settings.h"
#include "support/loopbackserver.h"
#include "support/memorycredentialstore.h"
#include "support/strict/huaweiservice.h"
#include "support/strict/tencentlegacyservice.h"
#include "support/strict/tencentservice.h"
#include "ui/settings/widgetwalk.h"
#include "widgets/messagebar.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

using Typed = QMap<QString, QString>; ///< by field or option

struct Fixture {
    Fixture()
        : settings(folder.filePath(u"settings.ini"_s))
        , ledger(folder.filePath(u"usage"_s), settings)
        , dialog(providers.all(), { store, settings, ledger })
    {
        dialog.show();
    }

    [[nodiscard]] QWidget& page() { return *dialog.findChild<QStackedWidget*>()->currentWidget(); }
    void type(const Typed& typed)
    {
        for (auto field = typed.begin(); field != typed.end(); ++field) {
            auto* line = page().findChild<QLineEdit*>(field.key());
            QVERIFY2(line, qPrintable(field.key()));
            line->setText(field.value());
        }
    }
    void test()
    {
        buttonOf<QPushButton>(page(), u"Test…"_s)->click();
        auto* box = dialog.findChild<QMessageBox*>();
        QVERIFY2(box, qPrintable(message()));
        QVERIFY(box->text().contains(u"127.0.0.1"));
        buttonOf<QPushButton>(*box, u"Send Sample"_s)->click();
    }
    [[nodiscard]] bool isTesting() { return buttonOf<QPushButton>(page(), u"Stop"_s) != nullptr; }
    [[nodiscard]] QString message() { return page().findChild<MessageBar*>()->sentence(); }

    QTemporaryDir folder;
    Settings settings;
    UsageLedger ledger;
    NetworkTransport transport;
    KeptAnswers kept;
    CloudServices cloud { transport, ledger, kept };
    BuiltinProviders providers { cloud };
    MemoryCredentialStore store;
    AccountsDialog dialog;
};

QStringList cloudIds(Fixture& f)
{
    QStringList ids;
    for (const Provider* provider : f.providers.all()) {
        if (!provider->descriptor().capabilities.local)
            ids << provider->descriptor().id;
    }
    return ids;
}

} // namespace

class TestRealAccounts final : public QObject
{
    Q_OBJECT
private slots:
    void everyServiceCanBeSetUp();
    void rightKeysWork_data();
    void rightKeysWork();
    void wrongKeysAreSaid_data();
    void wrongKeysAreSaid();
    void theLimitHoldsForTestsToo();

private:
    void addServices();

    TencentLegacyService m_legacy;
    TencentService m_tencent;
    HuaweiService m_huawei;
};

void TestRealAccounts::everyServiceCanBeSetUp()
{
    Fixture f;
    const QStringList ids = cloudIds(f);
    QVERIFY(ids.size() >= 3);
    QCOMPARE(f.dialog.findChild<QListWidget*>()->count(), ids.size());
    for (const QString& id : ids) {
        f.dialog.showProvider(id);
        QTRY_COMPARE(clippedParts(f.dialog), QStringList());
        QCOMPARE(namelessParts(f.dialog), QStringList());
    }
    f.dialog.close(); // nothing was touched, so nothing is asked
    QVERIFY(!f.dialog.isVisible());
}

void TestRealAccounts::addServices()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<Service>("service");
    QTest::addColumn<Typed>("keys");
    const TencentAccount tencent;
    const HuaweiAccount huawei;
    const QString secretId = QString::fromLatin1(tencent.secretId);
    const QString secretKey = QString::fromLatin1(tencent.secretKey);
    QTest::newRow("Tencent, old") << u"tencent-legacy"_s << m_legacy.service()
                                  << Typed { { u"app-id"_s, QString::fromLatin1(tencent.appId) },
                                         { u"secret-id"_s, secretId }, { u"secret-key"_s, secretKey } };
    QTest::newRow("Tencent") << u"tencent"_s << m_tencent.service()
                             << Typed { { u"secret-id"_s, secretId }, { u"secret-key"_s, secretKey } };
    QTest::newRow("Huawei") << u"huawei"_s << m_huawei.service()
                            << Typed { { u"access-key"_s, QString::fromLatin1(huawei.accessKey) },
                                   { u"secret-key"_s, QString::fromLatin1(huawei.secretKey) },
                                   { u"project-id"_s, huawei.projectId } };
}

void TestRealAccounts::rightKeysWork_data()
{
    addServices();
}

void TestRealAccounts::rightKeysWork()
{
    QFETCH(const QString, provider);
    QFETCH(const Service, service);
    QFETCH(const Typed, keys);
    const LoopbackServer server(service);
    Fixture f;
    f.dialog.showProvider(provider);
    f.type(keys);
    f.type({ { u"endpoint"_s, server.url().toString() } });
    f.test();
    QTRY_VERIFY(!f.isTesting());
    QVERIFY2(f.message().startsWith(u"The account works"), qPrintable(f.message()));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(f.ledger.usage(provider, f.ledger.today()).succeeded, 1);
}

void TestRealAccounts::wrongKeysAreSaid_data()
{
    addServices();
}

void TestRealAccounts::wrongKeysAreSaid()
{
    QFETCH(const QString, provider);
    QFETCH(const Service, service);
    QFETCH(Typed, keys);
    const LoopbackServer server(service);
    Fixture f;
    f.dialog.showProvider(provider);
    keys[u"secret-key"_s] = u"canaryWrongKey"_s;
    f.type(keys);
    f.type({ { u"endpoint"_s, server.url().toString() } });
    f.test();
    QTRY_VERIFY(!f.isTesting());
    QVERIFY(f.message().endsWith(u'.'));
    QVERIFY2(!f.message().startsWith(u"The account works"), qPrintable(f.message()));
    QVERIFY(!everythingSaid(f.dialog).contains(u"canaryWrongKey"));
    QCOMPARE(server.requests().size(), 1); // asked once, whatever it answered
    QCOMPARE(f.ledger.usage(provider, f.ledger.today()).refused, 1);
}

void TestRealAccounts::theLimitHoldsForTestsToo()
{
    const LoopbackServer server(m_tencent.service());
    Fixture f;
    f.settings.setValue(setting::monthlyCaps, { { u"tencent"_s, 1 } });
    const Result<quint64> ticket = f.ledger.begin(u"tencent"_s, 1000);
    QVERIFY(ticket);
    f.ledger.end(*ticket, {}, {});
    f.dialog.showProvider(u"tencent"_s);
    f.type({ { u"secret-id"_s, u"id"_s }, { u"secret-key"_s, u"key"_s },
        { u"endpoint"_s, server.url().toString() } });
    f.test();
    QTRY_VERIFY(!f.isTesting());
    QVERIFY(!f.message().isEmpty());
    QVERIFY(server.requests().isEmpty());
}

QTEST_MAIN(TestRealAccounts)
#include "tst_realaccounts.moc"
