// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/savedaccounts.h"
#include "settings/settings.h"
#include "support/privatebus.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

// Of plain letters only, so that it looks the same in every place it could leak to.
constexpr auto canary = "CanaryKeyThatNobodyElseHas42"_L1;

/// The canary as it could stand in a file: raw, as UTF-16, in hex, percent-encoded, and in base64 at any of
/// its three offsets.
QList<QByteArray> disguises()
{
    const QByteArray raw = canary.latin1();
    QByteArray wide;
    for (const char c : raw)
        wide.append(c).append('\0');
    QList<QByteArray> all { raw, wide, raw.toHex(), raw.toHex().toUpper(), raw.toPercentEncoding({}, raw) };
    for (qsizetype offset = 0; offset < 3; ++offset) {
        // Whole groups of three only: what stands around does not change them.
        const QByteArray part = raw.sliced(offset, (raw.size() - offset) / 3 * 3);
        all << part.toBase64();
    }
    return all;
}

/// How a run of the program ended.
struct Ended {
    int code = -1; ///< −1: it crashed or did not end
    QByteArray output;
    QByteArray errors;
};

} // namespace

/// handlens-cli credentials, with a real keychain on a bus of its own.
class CredentialsProgramTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_bus.reset(); }
    void setStatusRemove();
    void aRunningProgramSeesWhatIsSavedAndForgotten();
    void theKeyIsNowhereElse();
    void lockedIsNotEmpty();
    void withoutKeychainTheVariableIsNamed();
    void environmentComesFirst();
    void nothingIsTakenFromTheArguments();
    void aTerminalShowsNothing();

private:
    [[nodiscard]] Ended run(const QString& arguments, const QByteArray& input = {});
    /// The entry of `provider` in `credentials status --json`.
    [[nodiscard]] QJsonObject status(const QString& provider);

    std::unique_ptr<PrivateBus> m_bus;
    QProcessEnvironment m_environment;
    QByteArray m_said; ///< all that came out of all runs
};

void CredentialsProgramTest::init()
{
    if (const QString missing = PrivateBus::missingTool(); !missing.isEmpty())
        QSKIP(qPrintable(u"%1 is not installed"_s.arg(missing)));
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->start());
    m_environment = m_bus->environment();
    m_environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    m_said.clear();
}

Ended CredentialsProgramTest::run(const QString& arguments, const QByteArray& input)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_bus->home());
    process.start(QStringLiteral(HANDLENS_CLI), arguments.split(u' '));
    process.write(input);
    process.closeWriteChannel();
    Ended ended;
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
        ended.code = process.exitCode();
    ended.output = process.readAllStandardOutput();
    ended.errors = process.readAllStandardError();
    m_said += ended.output + ended.errors;
    return ended;
}

QJsonObject CredentialsProgramTest::status(const QString& provider)
{
    const QJsonObject document = QJsonDocument::fromJson(run(u"credentials status --json"_s).output).object();
    const QJsonArray accounts = document.value("providers"_L1).toArray();
    for (const auto& account : accounts) {
        if (account.toObject().value("provider"_L1).toString() == provider)
            return account.toObject();
    }
    return {};
}

void CredentialsProgramTest::setStatusRemove()
{
    QVERIFY(m_bus->startKeychain());
    QCOMPARE(status(u"tencent"_s).value("state"_L1).toString(), u"not-saved"_s);
    QCOMPARE(run(u"credentials set tencent secret-id"_s, "AKID\nsecond line\n").code, 0);
    const Ended set = run(u"credentials set tencent secret-key"_s, canary.latin1());
    QCOMPARE(set.code, 0);
    QVERIFY(set.output.contains("is saved in the keychain."));
    QCOMPARE(set.errors, QByteArray());
    QCOMPARE(status(u"tencent"_s).value("state"_L1).toString(), u"saved"_s);
    const QJsonArray fields { u"secret-id"_s, u"secret-key"_s };
    QCOMPARE(status(u"tencent"_s).value("fields"_L1).toArray(), fields);
    QCOMPARE(status(u"huawei"_s).value("state"_L1).toString(), u"not-saved"_s);

    QCOMPARE(run(u"credentials remove tencent"_s).code, 0);
    QCOMPARE(status(u"tencent"_s).value("state"_L1).toString(), u"not-saved"_s);
    QCOMPARE(run(u"credentials remove tencent"_s).code, 0);
}

// An open window has read its settings long ago.
void CredentialsProgramTest::aRunningProgramSeesWhatIsSavedAndForgotten()
{
    QVERIFY(m_bus->startKeychain());
    Settings settings(m_bus->home() + u"/.config/handlens/handlens.conf"_s);
    const SavedAccounts window(settings);
    QVERIFY(!window.isMarked(u"tencent"_s));
    QCOMPARE(run(u"credentials set tencent secret-id"_s, "AKID").code, 0);
    QVERIFY(window.isMarked(u"tencent"_s));
    QCOMPARE(run(u"credentials remove tencent"_s).code, 0);
    QVERIFY(!window.isMarked(u"tencent"_s));
}

// The keychain's own files are encrypted; whatever else lies in the home folder must not have it, either.
void CredentialsProgramTest::theKeyIsNowhereElse()
{
    QVERIFY(m_bus->startKeychain());
    QCOMPARE(run(u"credentials set tencent secret-key"_s, canary.latin1() + '\n').code, 0);
    QCOMPARE(run(u"credentials set huawei password"_s, "two " + QByteArray(canary.latin1())).code, 2);
    QCOMPARE(run(u"credentials set tencent no-such-field"_s, canary.latin1()).code, 2);
    QVERIFY(!status(u"tencent"_s).isEmpty());
    QCOMPARE(run(u"providers --json"_s).code, 0);

    int files = 0;
    QDirIterator all(m_bus->home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        for (const QByteArray& disguise : disguises())
            QVERIFY2(!bytes.contains(disguise), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
    for (const QByteArray& disguise : disguises())
        QVERIFY(!m_said.contains(disguise));
}

void CredentialsProgramTest::lockedIsNotEmpty()
{
    QVERIFY(m_bus->startKeychain());
    QCOMPARE(run(u"credentials set tencent secret-key"_s, canary.latin1()).code, 0);
    QVERIFY(m_bus->lockKeychain());
    QCOMPARE(status(u"tencent"_s).value("state"_L1).toString(), u"locked"_s);
    const Ended set = run(u"credentials set tencent secret-id"_s, "AKID");
    QCOMPARE(set.code, 5);
    QVERIFY2(set.errors.contains("Unlock it and try again"), set.errors.constData());
    QCOMPARE(run(u"credentials remove tencent"_s).code, 5);

    m_bus->killKeychain();
    QVERIFY(m_bus->startKeychain());
    QCOMPARE(status(u"tencent"_s).value("fields"_L1).toArray(), QJsonArray { u"secret-key"_s });
}

void CredentialsProgramTest::withoutKeychainTheVariableIsNamed()
{
    const Ended set = run(u"credentials set tencent-legacy secret-key"_s, canary.latin1());
    QCOMPARE(set.code, 5);
    QCOMPARE(set.output, QByteArray());
    QVERIFY2(set.errors.contains("HANDLENS_TENCENT_LEGACY_SECRET_KEY"), set.errors.constData());
    QCOMPARE(status(u"tencent-legacy"_s).value("state"_L1).toString(), u"not-saved"_s);
}

void CredentialsProgramTest::environmentComesFirst()
{
    m_environment.insert(u"HANDLENS_TENCENT_SECRET_ID"_s, canary);
    const QJsonObject account = status(u"tencent"_s);
    QCOMPARE(account.value("state"_L1).toString(), u"environment"_s);
    QCOMPARE(account.value("fields"_L1).toArray(), QJsonArray { u"secret-id"_s });
    QVERIFY(!m_said.contains(canary.latin1()));
}

void CredentialsProgramTest::nothingIsTakenFromTheArguments()
{
    const Ended set = run(u"credentials set tencent secret-key "_s + canary);
    QCOMPARE(set.code, 2);
    QVERIFY(set.errors.contains("standard input"));
    QVERIFY(!m_said.contains(canary.latin1()));
}

// script(1) gives the program a terminal and prints what shows on it.
void CredentialsProgramTest::aTerminalShowsNothing()
{
    if (QStandardPaths::findExecutable(u"script"_s).isEmpty())
        QSKIP("script is not installed");
    QVERIFY(m_bus->startKeychain());
    QProcess script;
    script.setProcessEnvironment(m_environment);
    script.setWorkingDirectory(m_bus->home());
    script.start(u"script"_s,
        { u"--quiet"_s, u"--return"_s, u"--command"_s,
            QStringLiteral(HANDLENS_CLI) + u" credentials set tencent secret-key"_s, u"/dev/null"_s });
    QByteArray shown;
    QVERIFY(QTest::qWaitFor(
        [&] {
            shown += script.readAllStandardOutput();
            return shown.contains("it is not shown.");
        },
        60000));
    script.write(canary.latin1() + QByteArray("\n"));
    QVERIFY(script.waitForFinished(60000));
    shown += script.readAllStandardOutput();
    QCOMPARE(script.exitCode(), 0);
    QVERIFY2(shown.contains("is saved in the keychain."), shown.constData());
    QVERIFY(!shown.contains(canary.latin1()));
    QCOMPARE(status(u"tencent"_s).value("fields"_L1).toArray(), QJsonArray { u"secret-key"_s });
}

QTEST_GUILESS_MAIN(CredentialsProgramTest)
#include "tst_credentialsprogram.moc"
