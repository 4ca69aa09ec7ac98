// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/builtin.h"
#include "providers/tencent/tencentlegacyprovider.h"
#include "providers/tencent/tencentprovider.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

/// For descriptors and checks, which send nothing.
class NoTransport final : public Transport
{
public:
    std::unique_ptr<HttpCall> call(const HttpRequest& /*request*/) override
    {
        qFatal("nothing may be sent");
        return {};
    }
};

class NoLedger final : public SendLedger
{
public:
    Result<quint64> begin(const QString& /*provider*/, qint64 /*bytes*/) override
    {
        return failure({ ErrorKind::Quota, u"Nothing may be sent."_s });
    }
    void end(quint64 /*ticket*/, std::optional<Outcome> /*outcome*/, std::chrono::milliseconds) override { }
};

QStringList keys(const QList<ProviderOption>& options)
{
    QStringList keys;
    std::ranges::transform(options, std::back_inserter(keys), &ProviderOption::key);
    return keys;
}

QStringList values(const ProviderDescriptor& descriptor, const QString& key)
{
    const ProviderOption* const option = findOption(descriptor, key);
    QStringList values;
    if (option)
        std::ranges::transform(option->choices, std::back_inserter(values), &OptionChoice::value);
    return values;
}

QStringList fieldKeys(const ProviderDescriptor& descriptor)
{
    QStringList keys;
    std::ranges::transform(descriptor.credentials, std::back_inserter(keys), &CredentialField::key);
    return keys;
}

} // namespace

class tst_TencentProviders final : public QObject
{
    Q_OBJECT

private slots:
    void legacyOptionsAreTheFixedOnes();
    void v3OptionsAreTheFixedOnes();
    void theScaleAloneIsNotSent();
    void limitsAreTheServices();
    void accountsAreDescribed();
    void setUpIsExplained();
    void destinationIsTheHost();
    void checkRefuses_data();
    void checkRefuses();
    void bothAreBuiltIn();

private:
    NoTransport m_transport;
    NoLedger m_ledger;
    KeptAnswers m_kept;
    CloudServices m_services { m_transport, m_ledger, m_kept };
    TencentLegacyProvider m_legacy { m_services };
    TencentProvider m_v3 { m_services };
};

void tst_TencentProviders::legacyOptionsAreTheFixedOnes()
{
    const ProviderDescriptor& descriptor = m_legacy.descriptor();
    QCOMPARE(descriptor.id, u"tencent-legacy"_s);
    QCOMPARE(keys(descriptor.options),
        (QStringList { u"transport"_s, u"confidence-scale"_s, u"bucket"_s, u"send"_s, u"endpoint"_s }));
    QCOMPARE(values(descriptor, u"transport"_s), (QStringList { u"json"_s, u"multipart"_s }));
    QCOMPARE(values(descriptor, u"confidence-scale"_s), (QStringList { u"auto"_s, u"1"_s, u"100"_s }));
    const ReaderOptions defaults = withFallbacks(descriptor, {});
    QCOMPARE(defaults.value(u"transport"_s), u"json"_s);
    QCOMPARE(defaults.value(u"confidence-scale"_s), u"auto"_s);
    QCOMPARE(defaults.value(u"bucket"_s), QString());
    QCOMPARE(defaults.value(u"send"_s), u"image"_s);
}

void tst_TencentProviders::v3OptionsAreTheFixedOnes()
{
    const ProviderDescriptor& descriptor = m_v3.descriptor();
    QCOMPARE(descriptor.id, u"tencent"_s);
    QCOMPARE(keys(descriptor.options),
        (QStringList { u"engine"_s, u"scene"_s, u"region"_s, u"detect-text"_s, u"detect-split"_s, u"send"_s,
            u"endpoint"_s }));
    QCOMPARE(values(descriptor, u"engine"_s),
        (QStringList { u"GeneralHandwritingOCR"_s, u"GeneralAccurateOCR"_s, u"GeneralBasicOCR"_s }));
    QCOMPARE(values(descriptor, u"scene"_s), (QStringList { u"all"_s, u"only_hw"_s }));
    const ReaderOptions defaults = withFallbacks(descriptor, {});
    QCOMPARE(defaults.value(u"engine"_s), u"GeneralHandwritingOCR"_s);
    QCOMPARE(defaults.value(u"scene"_s), u"all"_s);
    QCOMPARE(defaults.value(u"region"_s), QString());
}

void tst_TencentProviders::theScaleAloneIsNotSent()
{
    ReaderOptions legacy = withFallbacks(m_legacy.descriptor(), {});
    QVERIFY(sentOptions(m_legacy.descriptor(), legacy) != legacy);
    legacy.remove(u"confidence-scale"_s);
    QCOMPARE(sentOptions(m_legacy.descriptor(), legacy), legacy);
    const ReaderOptions v3 = withFallbacks(m_v3.descriptor(), {});
    QCOMPARE(sentOptions(m_v3.descriptor(), v3), v3);
}

void tst_TencentProviders::limitsAreTheServices()
{
    QCOMPARE(m_legacy.descriptor().limits.bytes, 4'000'000);
    QCOMPARE(m_v3.descriptor().limits.bytes, 7'444'889);
    QCOMPARE(m_v3.descriptor().limits.minSide, 20);
    QCOMPARE(m_v3.descriptor().limits.maxSide, 10'000);
    for (const ProviderDescriptor* descriptor : { &m_legacy.descriptor(), &m_v3.descriptor() }) {
        QCOMPARE(descriptor->limits.formats, (QStringList { u"jpeg"_s, u"png"_s }));
        QVERIFY(descriptor->addressFormats.contains(u"jpeg"_s));
        QVERIFY(descriptor->concurrency == 2 && descriptor->perSecond > 0 && descriptor->perSecond <= 10);
        QVERIFY(!descriptor->capabilities.local);
    }
}

void tst_TencentProviders::accountsAreDescribed()
{
    QCOMPARE(
        fieldKeys(m_legacy.descriptor()), (QStringList { u"app-id"_s, u"secret-id"_s, u"secret-key"_s }));
    QCOMPARE(fieldKeys(m_v3.descriptor()), (QStringList { u"secret-id"_s, u"secret-key"_s, u"token"_s }));
    const Credentials keysOnly { { u"secret-id"_s, Secret(u"a"_s) }, { u"secret-key"_s, Secret(u"b"_s) } };
    QVERIFY(checkCredentials(m_v3.descriptor(), {}, keysOnly));
    const Result<void> missing = checkCredentials(m_legacy.descriptor(), {}, keysOnly);
    QVERIFY(!missing && missing.error().message.contains(u"AppID"_s));
}

void tst_TencentProviders::setUpIsExplained()
{
    for (const ProviderDescriptor* descriptor : { &m_legacy.descriptor(), &m_v3.descriptor() }) {
        QVERIFY(descriptor->setupNotes.size() >= 4);
        QStringList sentences = descriptor->setupNotes;
        sentences << descriptor->summary << descriptor->confidenceMeaning;
        for (const QString& sentence : sentences)
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    }
    const QString legacy = m_legacy.descriptor().setupNotes.join(u' ');
    QVERIFY(legacy.contains(u"no new customers"_s) && legacy.contains(u"sub-account"_s));
    QVERIFY(legacy.contains(u"“Tencent Cloud” instead (on the command line: tencent)"_s));
}

void tst_TencentProviders::destinationIsTheHost()
{
    QCOMPARE(m_legacy.destination({}), u"recognition.image.myqcloud.com"_s);
    QCOMPARE(m_v3.destination({}), u"ocr.tencentcloudapi.com"_s);
    const ReaderOptions elsewhere { { u"endpoint"_s, u"http://127.0.0.1:4711"_s } };
    QCOMPARE(m_legacy.destination(elsewhere), u"127.0.0.1:4711"_s);
    QCOMPARE(m_v3.destination(elsewhere), u"127.0.0.1:4711"_s);
}

void tst_TencentProviders::checkRefuses_data()
{
    QTest::addColumn<bool>("legacy");
    QTest::addColumn<ReaderOptions>("options");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char* name, bool legacy, const ReaderOptions& options, bool fine) {
        QTest::newRow(name) << legacy << options << fine;
    };
    const QString engine = u"engine"_s;
    const QString scene = u"scene"_s;
    row("defaults", false, {}, true);
    row("handwriting only", false, { { scene, u"only_hw"_s } }, true);
    row("handwriting only, accurate", false, { { scene, u"only_hw"_s }, { engine, u"GeneralAccurateOCR"_s } },
        false);
    row("handwriting only, basic", false, { { scene, u"only_hw"_s }, { engine, u"GeneralBasicOCR"_s } },
        false);
    row("other engine", false, { { engine, u"GeneralFastOCR"_s } }, false);
    row("region", false, { { u"region"_s, u"ap-guangzhou"_s } }, true);
    row("region with a header", false, { { u"region"_s, u"ap\r\nX-A: b"_s } }, false);
    row("region with a line break", false, { { u"region"_s, u"ap\n"_s } }, false);
    row("plain http", false, { { u"endpoint"_s, u"http://example.org"_s } }, false);
    row("legacy defaults", true, {}, true);
    row("bucket", true, { { u"bucket"_s, u"my-bucket.1"_s } }, true);
    row("bucket that signs something else", true, { { u"bucket"_s, u"a&k=b"_s } }, false);
    row("other scale", true, { { u"confidence-scale"_s, u"10"_s } }, false);
    row("legacy plain http", true, { { u"endpoint"_s, u"http://example.org"_s } }, false);
}

void tst_TencentProviders::checkRefuses()
{
    QFETCH(bool, legacy);
    QFETCH(ReaderOptions, options);
    QFETCH(bool, fine);
    const Result<void> checked = legacy ? m_legacy.check(options) : m_v3.check(options);
    QCOMPARE(checked.has_value(), fine);
    if (fine)
        return;
    QCOMPARE(checked.error().kind, ErrorKind::Usage);
    QCOMPARE(checked.error().outcome, Outcome::NotSent);
    QVERIFY(checked.error().message.endsWith(u'.'));
}

void tst_TencentProviders::bothAreBuiltIn()
{
    const BuiltinProviders providers(m_services);
    QStringList ids;
    for (const Provider* provider : providers.all())
        ids << provider->descriptor().id;
    QVERIFY(ids.contains(u"tencent-legacy"_s) && ids.contains(u"tencent"_s));
}

QTEST_GUILESS_MAIN(tst_TencentProviders)
#include "tst_tencentproviders.moc"
