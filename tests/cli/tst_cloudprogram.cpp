// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cloudaccount.h"
#include "export/schemacheck.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

/// The built program and the strict services, over real sockets: what a script that pays for reading meets.
class CloudProgramTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.fill()); }
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void readsAPage_data() { providers(); }
    void readsAPage();
    void readsWithAToken();
    void aRefusedKeyIsCode4_data() { providers(); }
    void aRefusedKeyIsCode4();
    void aMissingKeyIsCode4_data() { providers(); }
    void aMissingKeyIsCode4();
    void forbiddenEndpointsAreUsage_data();
    void forbiddenEndpointsAreUsage();
    void nothingIsSentPastTheLimit();
    void comparingTellsWhatItCosts();
    void theSamePictureIsReadAgain();
    void webAddressesAreFetchedOnce();
    void thePictureGoesWhereNobodyCanOpenTheAddress();
    void brokenAddressesAreBrokenImages();
    void nobodyListensIsCode5();
    void configuredLooksAtTheEnvironment();
    void keysLieNowhere_data() { providers(); }
    void keysLieNowhere();

private:
    void providers();
    [[nodiscard]] CloudAccount account(const QString& provider) const
    {
        return CloudAccount(provider, m_home->path());
    }
    [[nodiscard]] Ended recognize(const CloudAccount& account, const QStringList& arguments) const
    {
        return runProgram(QStringList { u"recognize"_s } + arguments + account.arguments(), m_folder.path(),
            account.environment());
    }
    [[nodiscard]] Ended recognizeAsJson(const CloudAccount& account, const QStringList& arguments) const
    {
        return recognize(account, arguments + QStringList { u"--format"_s, u"json"_s });
    }

    ProgramFolder m_folder;
    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

QJsonObject firstRecognition(const Ended& ended)
{
    return pagesOf(ended.json()).value(0).value("recognitions"_L1).toArray().at(0).toObject();
}

QJsonObject errorOf(const Ended& ended, qsizetype page = 0)
{
    return pagesOf(ended.json()).value(page).value("errors"_L1).toArray().at(0).toObject();
}

} // namespace

void CloudProgramTest::providers()
{
    QTest::addColumn<QString>("provider");
    for (const QString& provider : { u"tencent-legacy"_s, u"tencent"_s, u"huawei"_s })
        QTest::newRow(qPrintable(provider)) << provider;
}

void CloudProgramTest::readsAPage()
{
    QFETCH(QString, provider);
    const CloudAccount cloud = account(provider);
    const Ended ended = recognizeAsJson(cloud, { u"a.png"_s });
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.code, 0);
    const QJsonObject recognition = firstRecognition(ended);
    QCOMPARE(recognition.value("provider"_L1).toString(), provider);
    QVERIFY(!recognition.value("requestId"_L1).toString().isEmpty());
    QVERIFY(recognition.value("warnings"_L1).isArray());
    QVERIFY(!recognition.value("lines"_L1).toArray().isEmpty());
    if (const SchemaVerdict verdict = checkAgainstSchema(ended.output); verdict.available)
        QVERIFY2(verdict.valid, verdict.reasons.constData());
    QCOMPARE(cloud.posts(), 1);
    const Usage usage = cloud.usage();
    QCOMPARE(usage.sent, 1);
    QCOMPARE(usage.succeeded, 1);
    QVERIFY(usage.bytes > 0);
}

void CloudProgramTest::readsWithAToken()
{
    CloudAccount cloud = account(u"huawei"_s);
    const QStringList arguments { u"a.png"_s, u"b.jpg"_s, u"--option"_s, u"auth=token"_s };
    QCOMPARE(recognizeAsJson(cloud, arguments).code, 4); // the keys are of the other kind
    QCOMPARE(cloud.requests().size(), 0);
    cloud.setKey(u"domain"_s, u"handlens-company"_s);
    cloud.setKey(u"user"_s, u"reader"_s);
    cloud.setKey(u"password"_s, huaweiPassword());
    const Ended ended = recognizeAsJson(cloud, arguments);
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.code, 0);
    QCOMPARE(cloud.posts(), 2);
    const QList<ReceivedRequest> requests = cloud.requests();
    const auto signIns = std::ranges::count_if(
        requests, [](const ReceivedRequest& each) { return each.target.contains("/auth/"); });
    QCOMPARE(signIns, 1); // one token for both pages
    QCOMPARE(cloud.usage().sent, 2); // and signing in is free
}

void CloudProgramTest::aRefusedKeyIsCode4()
{
    QFETCH(QString, provider);
    CloudAccount cloud = account(provider);
    cloud.setKey(u"secret-key"_s, u"another"_s);
    const Ended ended = recognizeAsJson(
        cloud, { u"a.png"_s, u"./a.png"_s, u"././a.png"_s, u"b.jpg"_s, u"./b.jpg"_s, u"blank.png"_s });
    QCOMPARE(ended.code, 4);
    int refused = 0;
    for (qsizetype page = 0; page < 6; ++page) {
        const QJsonObject error = errorOf(ended, page);
        QCOMPARE(error.value("provider"_L1).toString(), provider);
        QCOMPARE(error.value("kind"_L1).toString(), u"credentials"_s);
        QVERIFY(!error.value("code"_L1).toString().isEmpty());
        QVERIFY(error.value("detail"_L1).toString().contains(error.value("code"_L1).toString()));
        const bool wasSent = error.value("outcome"_L1).toString() == "refused"_L1;
        QVERIFY(wasSent || error.value("outcome"_L1).toString() == "not-sent"_L1);
        // The old service names no session when it refuses the signature.
        QCOMPARE(error.value("requestId"_L1).isNull(), !wasSent || provider == u"tencent-legacy"_s);
        refused += wasSent ? 1 : 0;
    }
    QVERIFY(refused >= 1);
    QCOMPARE(refused, static_cast<int>(cloud.requests().size()));
    QVERIFY2(cloud.posts() <= 2, qPrintable(QString::number(cloud.posts()))); // as many as run at once
    QCOMPARE(cloud.usage().refused, static_cast<int>(cloud.posts()));
    QCOMPARE(ended.errorLines().size(), 1); // the same sentence once
    QVERIFY(ended.errors.contains(errorOf(ended).value("code"_L1).toString().toUtf8()));
    if (const SchemaVerdict verdict = checkAgainstSchema(ended.output); verdict.available)
        QVERIFY2(verdict.valid, verdict.reasons.constData());
}

void CloudProgramTest::aMissingKeyIsCode4()
{
    QFETCH(QString, provider);
    CloudAccount cloud = account(provider);
    cloud.setKey(u"secret-key"_s, u" "_s);
    const Ended ended = recognizeAsJson(cloud, { u"a.png"_s, u"b.jpg"_s });
    QCOMPARE(ended.code, 4);
    QCOMPARE(errorOf(ended).value("kind"_L1).toString(), u"credentials"_s);
    QCOMPARE(errorOf(ended, 1).value("outcome"_L1).toString(), u"not-sent"_s);
    QCOMPARE(cloud.requests().size(), 0);
    QCOMPARE(cloud.usage(), Usage());
    QCOMPARE(ended.errorLines().size(), 1);
}

void CloudProgramTest::forbiddenEndpointsAreUsage_data()
{
    QTest::addColumn<QString>("endpoint");
    for (const QString& endpoint :
        { u"http://example.com"_s, u"http://127.0.0.1.example.com"_s, u"ftp://example.com"_s,
            u"https://example.com/path"_s, u"https://me@example.com"_s, u"example.com"_s })
        QTest::newRow(qPrintable(endpoint)) << endpoint;
}

void CloudProgramTest::forbiddenEndpointsAreUsage()
{
    QFETCH(QString, endpoint);
    const CloudAccount cloud = account(u"tencent"_s);
    // The image's own address may be fetched, but not before all is right.
    const Ended ended = runProgram({ u"recognize"_s, cloud.address(u"/note.png"_s), u"--provider"_s,
                                       u"tencent"_s, u"--endpoint"_s, endpoint },
        m_folder.path(), cloud.environment());
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.output, QByteArray());
    QCOMPARE(ended.errorLines().size(), 1);
    QCOMPARE(cloud.requests().size(), 0);
}

void CloudProgramTest::nothingIsSentPastTheLimit()
{
    const CloudAccount cloud = account(u"tencent"_s);
    cloud.setCap(2);
    const Ended first = recognizeAsJson(cloud, { u"a.png"_s, u"b.jpg"_s, u"blank.png"_s, u"./a.png"_s });
    QCOMPARE(first.code, 1);
    QCOMPARE(cloud.posts(), 2);
    QCOMPARE(cloud.usage().sent, 2);
    const Ended second = recognizeAsJson(cloud, { u"a.png"_s, u"b.jpg"_s });
    QCOMPARE(second.code, 5);
    QCOMPARE(errorOf(second).value("kind"_L1).toString(), u"quota"_s);
    QCOMPARE(errorOf(second).value("outcome"_L1).toString(), u"not-sent"_s);
    QCOMPARE(second.errorLines().size(), 1);
    QCOMPARE(cloud.posts(), 2);
    QCOMPARE(cloud.usage().sent, 2);
}

void CloudProgramTest::comparingTellsWhatItCosts()
{
    const CloudAccount cloud = account(u"tencent"_s);
    cloud.setPrice(0.15, u"CNY"_s);
    QFile reference(m_folder.path(u"a.txt"_s));
    QVERIFY(reference.open(QIODevice::WriteOnly) && reference.write("what stands there") > 0);
    reference.close();
    QStringList arguments { u"compare"_s, u"a.png"_s, u"--reference"_s, u"a.txt"_s };
    arguments << cloud.arguments();
    const Ended text = runProgram(arguments, m_folder.path(), cloud.environment());
    QVERIFY2(text.output.contains("0.15 CNY"), (text.output + text.errors).constData());
    const Ended json
        = runProgram(arguments << u"--format"_s << u"json"_s, m_folder.path(), cloud.environment());
    QCOMPARE(json.json().value("currency"_L1).toString(), u"CNY"_s);
    const QJsonObject reader = pagesOf(json.json()).value(0).value("providers"_L1).toArray().at(0).toObject();
    QCOMPARE(reader.value("cost"_L1).toDouble(-1), 0.15);
    QVERIFY(reader.value("costPerFixedError"_L1).isNull()); // there is no free reader
}

void CloudProgramTest::theSamePictureIsReadAgain()
{
    const CloudAccount cloud = account(u"tencent"_s);
    QCOMPARE(recognize(cloud, { u"a.png"_s, u"./a.png"_s, u"././a.png"_s }).code, 0);
    QCOMPARE(cloud.posts(), 3);
}

void CloudProgramTest::webAddressesAreFetchedOnce()
{
    const CloudAccount cloud = account(u"tencent"_s);
    const QString address = cloud.address(u"/note.png?sign=s3cret"_s);
    const Ended ended = recognizeAsJson(cloud, { address, u"a.png"_s, address });
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.code, 0);
    const QList<QJsonObject> pages = pagesOf(ended.json());
    QCOMPARE(pages.size(), 3);
    QCOMPARE(pages[0].value("source"_L1).toString(), address);
    QCOMPARE(pages[0].value("width"_L1).toInt(), 800);
    QCOMPARE(pages[1].value("source"_L1).toString(), u"a.png"_s);
    const QList<ReceivedRequest> requests = cloud.requests();
    QCOMPARE(requests.size(), 4);
    QCOMPARE(requests[0].method, QByteArray("GET"));
    QCOMPARE(requests[0].header("Authorization"), QByteArray());
    QVERIFY(requests[1].body.contains("ImageBase64") && !requests[1].body.contains("ImageUrl"));
}

void CloudProgramTest::thePictureGoesWhereNobodyCanOpenTheAddress()
{
    const CloudAccount cloud = account(u"tencent"_s);
    const QString address = cloud.address(u"/note.png"_s);
    const Ended ended = recognizeAsJson(cloud, { address, u"a.png"_s, u"--option"_s, u"send=url"_s });
    QCOMPARE(ended.code, 0);
    QCOMPARE(cloud.posts(), 2);
    const QList<ReceivedRequest> requests = cloud.requests();
    const auto pictures = std::ranges::count_if(requests, [](const ReceivedRequest& request) {
        return request.body.contains("ImageBase64") && !request.body.contains("ImageUrl");
    });
    QCOMPARE(pictures, 2); // the service could not open the one, and the other has no address
    QVERIFY(!firstRecognition(ended).value("warnings"_L1).toArray().isEmpty());
}

void CloudProgramTest::brokenAddressesAreBrokenImages()
{
    const CloudAccount cloud = account(u"tencent"_s);
    const Ended ended = recognizeAsJson(cloud,
        { cloud.address(u"/gone.png?sign=s3cret"_s), u"http://127.0.0.1:1/x.png?sign=s3cret"_s,
            u"http://example.org/x.png?sign=s3cret"_s });
    QCOMPARE(ended.code, 3);
    QCOMPARE(pagesOf(ended.json()).size(), 3);
    for (qsizetype page = 0; page < 3; ++page) {
        QCOMPARE(errorOf(ended, page).value("kind"_L1).toString(), u"image"_s);
        QVERIFY(errorOf(ended, page).value("provider"_L1).isNull());
    }
    QCOMPARE(ended.errorLines().size(), 3);
    QVERIFY(!ended.errors.contains("s3cret"));
    QCOMPARE(cloud.posts(), 0);
}

void CloudProgramTest::nobodyListensIsCode5()
{
    const CloudAccount cloud = account(u"huawei"_s);
    const Ended ended = runProgram({ u"recognize"_s, u"a.png"_s, u"--provider"_s, u"huawei"_s, u"--option"_s,
                                       u"project-id=0123456789abcdef0123456789abcdef"_s, u"--endpoint"_s,
                                       u"http://127.0.0.1:1"_s, u"--format"_s, u"json"_s },
        m_folder.path(), cloud.environment());
    QCOMPARE(ended.code, 5);
    QCOMPARE(errorOf(ended).value("kind"_L1).toString(), u"network"_s);
    QCOMPARE(errorOf(ended).value("outcome"_L1).toString(), u"not-sent"_s);
    QCOMPARE(cloud.usage(), Usage());
}

void CloudProgramTest::configuredLooksAtTheEnvironment()
{
    const CloudAccount cloud = account(u"tencent"_s);
    const Ended ended = runProgram({ u"providers"_s, u"--json"_s }, m_folder.path(), cloud.environment());
    QCOMPARE(ended.code, 0);
    QMap<QString, QJsonObject> entries;
    const QJsonArray providers = ended.json().value("providers"_L1).toArray();
    for (const auto& each : providers)
        entries.insert(each.toObject().value("id"_L1).toString(), each.toObject());
    QVERIFY(entries.value(u"tencent"_s).value("configured"_L1).toBool());
    QVERIFY(entries.value(u"tencent"_s).value("problem"_L1).isNull());
    QVERIFY(!entries.value(u"huawei"_s).value("configured"_L1).toBool(true));
    QVERIFY(!entries.value(u"huawei"_s).value("problem"_L1).toString().isEmpty());
    QVERIFY(!entries.value(u"huawei"_s).value("setupNotes"_L1).toArray().isEmpty());
    const QJsonArray fields = entries.value(u"huawei"_s).value("credentials"_L1).toArray();
    QStringList onlyIf;
    for (const auto& field : fields)
        onlyIf << field.toObject().value("onlyIfValue"_L1).toString();
    QVERIFY(onlyIf.contains(u"token"_s));
}

void CloudProgramTest::keysLieNowhere()
{
    QFETCH(QString, provider);
    const CloudAccount cloud = account(provider);
    const Ended ended = recognizeAsJson(cloud, { u"a.png"_s, u"missing.png"_s });
    QCOMPARE(ended.code, 1);
    QByteArray everything = ended.output + ended.errors;
    QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        everything += file.readAll();
        ++seen;
    }
    QVERIFY(seen > 0); // the ledger at least
    const QByteArray secret = cloud.keys().value(u"secret-key"_s).toUtf8();
    for (const QByteArray& form : { secret, secret.toBase64(), secret.toHex() })
        QVERIFY(!everything.contains(form));
    const QList<ReceivedRequest> requests = cloud.requests();
    for (const ReceivedRequest& request : requests)
        QVERIFY(!request.body.contains(secret) && !request.target.contains(secret));
}

QTEST_MAIN(CloudProgramTest)
#include "tst_cloudprogram.moc"
