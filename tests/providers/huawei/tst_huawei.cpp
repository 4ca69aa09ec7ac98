// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "huaweitalk.h"
#include "providers/huawei/huaweibody.h"
#include "providers/huawei/huaweidescriptor.h"
#include "providers/huawei/huaweiprovider.h"

#include <QJsonDocument>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

// The provider alone: nothing is sent.
class NoTransport final : public Transport
{
public:
    [[nodiscard]] std::unique_ptr<HttpCall> call(const HttpRequest& /*request*/) override { return nullptr; }
};

class NoLedger final : public SendLedger
{
public:
    [[nodiscard]] Result<quint64> begin(const QString& /*provider*/, qint64 /*bytes*/) override { return 0; }
    void end(
        quint64 /*ticket*/, std::optional<Outcome> /*outcome*/, std::chrono::milliseconds /*took*/) override
    {
    }
};

struct ProviderAlone {
    NoTransport transport;
    NoLedger ledger;
    KeptAnswers kept;
    CloudServices services { transport, ledger, kept };
    HuaweiProvider provider { services };
};

ReaderOptions withProject(const ReaderOptions& options)
{
    ReaderOptions all { { u"project-id"_s, HuaweiAccount().projectId } };
    all.insert(options);
    return all;
}

} // namespace

class TestHuawei : public QObject
{
    Q_OBJECT

private slots:
    void sendsThePictureAlone();
    void fields_data();
    void fields();
    void addressInsteadOfPixels();
    void bodyIsBuiltOnce_data();
    void bodyIsBuiltOnce();
    void readsHandwriting();
    void readsGeneralText();
    void signsAfresh();
    void usesTheEndpoints();
    void optionsOfTheManual();
    void credentialsByOption();
    void limits();
    void checks_data();
    void checks();
    void destination();
    void tooSmallIsRefusedByTheService();
};

void TestHuawei::sendsThePictureAlone()
{
    HuaweiTalk talk;
    QCOMPARE(talk.read(*talk.exchange(withProject({}))).lines.size(), 2);
    QCOMPARE(talk.service.lastFields(),
        (QJsonObject { { "image"_L1, QString::fromLatin1(talk.image.bytes.toBase64()) } }));
    QVERIFY(!talk.sent.first().body.contains("project"));
}

void TestHuawei::fields_data()
{
    QTest::addColumn<ReaderOptions>("options");
    QTest::addColumn<QJsonObject>("wanted");
    const ReaderOptions general { { u"api"_s, u"general-text"_s } };
    QTest::newRow("quick mode") << ReaderOptions { { u"quick-mode"_s, u"true"_s } }
                                << QJsonObject { { "quick_mode"_L1, true } };
    QTest::newRow("digits") << ReaderOptions { { u"char-set"_s, u"digit"_s } }
                            << QJsonObject { { "char_set"_L1, "digit"_L1 } };
    QTest::newRow("letters") << ReaderOptions { { u"char-set"_s, u"letter"_s } }
                             << QJsonObject { { "char_set"_L1, "letter"_L1 } };
    QTest::newRow("both") << ReaderOptions { { u"char-set"_s, u"digit_letter"_s } }
                          << QJsonObject { { "char_set"_L1, "digit_letter"_L1 } };
    QTest::newRow("direction") << ReaderOptions { { u"detect-direction"_s, u"true"_s } }
                               << QJsonObject { { "detect_direction"_L1, true } };
    QTest::newRow("general text") << general << QJsonObject { { "character_mode"_L1, true } };
    ReaderOptions all = general;
    all.insert({ { u"quick-mode"_s, u"true"_s }, { u"detect-direction"_s, u"true"_s },
        { u"char-set"_s, u"digit"_s } });
    QTest::newRow("general text, all") << all
                                       << QJsonObject { { "character_mode"_L1, true },
                                              { "quick_mode"_L1, true }, { "detect_direction"_L1, true } };
}

void TestHuawei::fields()
{
    QFETCH(ReaderOptions, options);
    QFETCH(QJsonObject, wanted);
    HuaweiTalk talk;
    QVERIFY(!talk.read(*talk.exchange(withProject(options))).lines.isEmpty());
    QJsonObject fields = talk.service.lastFields();
    QVERIFY(fields.contains("image"_L1));
    fields.remove("image"_L1);
    QCOMPARE(fields, wanted);
}

void TestHuawei::addressInsteadOfPixels()
{
    HuaweiTalk talk;
    const QString address = u"https://example.com/a\"b/大.png?x=1&y=2"_s;
    QCOMPARE(talk.read(*talk.exchange(withProject({}), address)).lines.size(), 2);
    QCOMPARE(talk.service.lastFields(), (QJsonObject { { "url"_L1, address } }));
}

void TestHuawei::bodyIsBuiltOnce_data()
{
    QTest::addColumn<int>("size");
    for (const int size : { 1, 2, 3, 49'151, 49'152, 49'153, 200'000 })
        QTest::addRow("%d", size) << size;
}

void TestHuawei::bodyIsBuiltOnce()
{
    QFETCH(int, size);
    QByteArray picture(size, '\0');
    for (int at = 0; at < size; ++at)
        picture[at] = char(at * 31 % 251);
    HuaweiSettings settings;
    settings.charSet = u"general"_s;
    const QByteArray body = huaweiBody(settings, picture, {});
    QCOMPARE(body, "{\"image\":\"" + picture.toBase64() + "\"}");
    QVERIFY(body.capacity() <= body.size() + 32);
    settings.quickMode = true;
    QCOMPARE(
        huaweiBody(settings, picture, {}), "{\"image\":\"" + picture.toBase64() + "\",\"quick_mode\":true}");
}

void TestHuawei::readsHandwriting()
{
    HuaweiTalk talk;
    const Recognition recognition = talk.read(*talk.exchange());
    QCOMPARE(recognition.text(), u"大江东去\n浪淘尽"_s);
    QCOMPARE(recognition.model, u"handwriting"_s);
    QCOMPARE(recognition.requestId, u"00000000000000000000000000000002"_s); // the first was the lookup's
}

void TestHuawei::readsGeneralText()
{
    HuaweiTalk talk;
    const Recognition recognition
        = talk.read(*talk.exchange(withProject({ { u"api"_s, u"general-text"_s } })));
    QCOMPARE(recognition.text(), u"去吧"_s);
    QCOMPARE(recognition.lines.first().glyphs.at(1).score.unit, 0.42);
    QVERIFY(talk.sent.last().url.path().endsWith("/ocr/general-text"_L1));
}

void TestHuawei::signsAfresh()
{
    HuaweiTalk talk;
    const auto exchange = talk.exchange(withProject({}));
    const HttpRequest first = talk.wanted(*exchange);
    talk.now = talk.now.addSecs(1);
    const HttpRequest second = talk.wanted(*exchange);
    QVERIFY(first.headers != second.headers);
    QCOMPARE(second.body.constData(), first.body.constData()); // the very same bytes, not a copy
}

void TestHuawei::usesTheEndpoints()
{
    HuaweiTalk talk;
    const ReaderOptions options { { u"endpoint"_s, u"http://127.0.0.1:4711"_s },
        { u"iam-endpoint"_s, u"http://localhost:4712"_s } };
    QCOMPARE(talk.read(*talk.exchange(options)).lines.size(), 2); // Host is signed with its port
    QCOMPARE(talk.sent.at(0).url, QUrl(u"http://localhost:4712/v3/projects?name=cn-north-4"_s));
    QCOMPARE(talk.sent.at(1).url,
        QUrl(u"http://127.0.0.1:4711/v2/0123456789abcdef0123456789abcdef/ocr/handwriting"_s));
}

void TestHuawei::optionsOfTheManual()
{
    const ProviderDescriptor descriptor = describeHuawei();
    QCOMPARE(descriptor.id, u"huawei"_s);
    QCOMPARE(withFallbacks(descriptor, {}),
        (ReaderOptions { { u"api"_s, u"handwriting"_s }, { u"auth"_s, u"aksk"_s },
            { u"region"_s, u"cn-north-4"_s }, { u"project-id"_s, {} }, { u"quick-mode"_s, u"false"_s },
            { u"char-set"_s, u"general"_s }, { u"detect-direction"_s, u"false"_s }, { u"send"_s, u"image"_s },
            { u"endpoint"_s, {} }, { u"iam-endpoint"_s, {} }, { u"enterprise-project-id"_s, {} } }));
    for (const QString& note : descriptor.setupNotes)
        QVERIFY2(note.endsWith(u'.'), qPrintable(note));
}

void TestHuawei::credentialsByOption()
{
    const auto keys = [](const ReaderOptions& options) {
        QStringList needed;
        for (const CredentialField& field : neededCredentials(describeHuawei(), options))
            needed << field.key;
        return needed;
    };
    QCOMPARE(keys({ { u"auth"_s, u"aksk"_s } }), QStringList({ u"access-key"_s, u"secret-key"_s }));
    QCOMPARE(keys({ { u"auth"_s, u"token"_s } }), QStringList({ u"domain"_s, u"user"_s, u"password"_s }));
}

// base64 of the largest picture and all other fields stay below ten million bytes.
void TestHuawei::limits()
{
    const ImageLimits limits = describeHuawei().limits;
    QCOMPARE(limits.minSide, 15);
    QCOMPARE(limits.maxSide, 8192);
    HuaweiSettings settings;
    settings.charSet = u"digit_letter"_s;
    settings.quickMode = true;
    settings.detectDirection = true;
    QVERIFY(huaweiBody(settings, QByteArray(limits.bytes, 'x'), {}).size() < 10'000'000);
}

void TestHuawei::checks_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fine");
    QTest::newRow("region") << u"region"_s << u"ap-southeast-3"_s << true;
    QTest::newRow("region that leads elsewhere") << u"region"_s << u"evil.example.com/"_s << false;
    QTest::newRow("region in capitals") << u"region"_s << u"CN-north-4"_s << false;
    QTest::newRow("no region") << u"region"_s << QString() << false;
    QTest::newRow("project") << u"project-id"_s << u"0123456789abcdef0123456789ABCDEF"_s << true;
    QTest::newRow("project too short") << u"project-id"_s << u"0123456789abcdef"_s << false;
    QTest::newRow("project of other letters")
        << u"project-id"_s << u"z123456789abcdef0123456789abcdef"_s << false;
    QTest::newRow("api") << u"api"_s << u"web-image"_s << false;
    QTest::newRow("char set") << u"char-set"_s << u"hanzi"_s << false;
    QTest::newRow("flag") << u"quick-mode"_s << u"yes"_s << false;
    QTest::newRow("endpoint") << u"endpoint"_s << u"https://ocr.example.com"_s << true;
    QTest::newRow("plain endpoint elsewhere") << u"endpoint"_s << u"http://ocr.example.com"_s << false;
    QTest::newRow("plain endpoint here") << u"iam-endpoint"_s << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("plain sign-in elsewhere") << u"iam-endpoint"_s << u"http://iam.example.com"_s << false;
    QTest::newRow("sign-in with a path") << u"iam-endpoint"_s << u"https://iam.example.com/v3"_s << false;
}

void TestHuawei::checks()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, fine);
    const ProviderAlone alone;
    const Result<void> checked = alone.provider.check({ { key, value } });
    QCOMPARE(checked.has_value(), fine);
    if (checked)
        return;
    QCOMPARE(checked.error().kind, ErrorKind::Usage);
    QVERIFY(checked.error().message.endsWith(u'.'));
}

void TestHuawei::destination()
{
    const ProviderAlone alone;
    QCOMPARE(alone.provider.destination({}), u"ocr.cn-north-4.myhuaweicloud.com"_s);
    QCOMPARE(alone.provider.destination({ { u"region"_s, u"cn-east-3"_s } }),
        u"ocr.cn-east-3.myhuaweicloud.com"_s);
    QCOMPARE(
        alone.provider.destination({ { u"endpoint"_s, u"http://127.0.0.1:4711"_s } }), u"127.0.0.1:4711"_s);
}

void TestHuawei::tooSmallIsRefusedByTheService()
{
    HuaweiTalk talk;
    talk.image = whitePicture({ 14, 100 });
    const TurnFailure failure = failureIn(talk.finish(*talk.exchange(withProject({}))));
    QCOMPARE(failure.error.code, u"AIS.0103"_s);
    QCOMPARE(failure.error.outcome, Outcome::Refused);
}

QTEST_GUILESS_MAIN(TestHuawei)
#include "tst_huawei.moc"
