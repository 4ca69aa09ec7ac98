// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/usageledger.h"
#include "settings/settings.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace handlens;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString tencent = u"tencent"_s;

// A ledger in a folder of its own, with a clock and a limit a test sets.
struct Fixture {
    QString path() const { return folder.filePath(u"usage"_s); }
    QString file(const QString& month = u"2026-11"_s) const { return path() + u'/' + month + u".jsonl"_s; }
    Usage usage() const { return ledger.usage(tencent, ledger.today()); }
    // What another program sees that starts now.
    Usage seenByOthers()
    {
        const UsageLedger other(path(), settings, [this] { return now; });
        return other.usage(tencent, other.today());
    }
    void setCap(int cap) { settings.setValue(setting::monthlyCaps, { { tencent, cap } }); }
    QByteArray content() const
    {
        QFile read(file());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    bool append(const QByteArray& bytes) const
    {
        QFile write(file());
        return write.open(QIODevice::Append) && write.write(bytes) == bytes.size();
    }

    QTemporaryDir folder;
    Settings settings { folder.filePath(u"settings.ini"_s) };
    QDateTime now { QDate(2026, 11, 21), QTime(12, 0), Qt::UTC };
    UsageLedger ledger { path(), settings, [this] { return now; } };
};

// How many of the calls `process` tried were let through.
qsizetype sentBy(QProcess& process)
{
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return -1;
    return process.readAllStandardOutput().split('\n').count("sent");
}

} // namespace

class TestUsageLedger : public QObject
{
    Q_OBJECT
private slots:
    void aCallIsOnTheDiskBeforeItLeaves();
    void endsAreCounted_data();
    void endsAreCounted();
    void whatWasNotSentIsNotCounted();
    void aCallOnItsWayIsUnknownToOthersOnly();
    void theLimitIsKept();
    void theLimitSetElsewhereIsKept();
    void noLimitIsNoLimit_data();
    void noLimitIsNoLimit();
    void monthsAreThoseOfUtc();
    void providersDoNotMix();
    void changesAreTold();
    void damagedLinesAreSkipped_data();
    void damagedLinesAreSkipped();
    void halfALineDoesNotSwallowTheNext();
    void filesArePrivate();
    void whatCannotBeNotedIsNotSent();
    void aFullDiskIsNotSent();
    void killedBetweenBeginAndEndIsUnknown();
    void theLimitHoldsForProgramsThatRace();
};

void TestUsageLedger::aCallIsOnTheDiskBeforeItLeaves()
{
    Fixture f;
    QVERIFY(f.ledger.begin(tencent, 1234));
    const QJsonObject line = QJsonDocument::fromJson(f.content()).object();
    QCOMPARE(line.value("provider"_L1).toString(), tencent);
    QCOMPARE(line.value("bytes"_L1).toInteger(), 1234);
}

void TestUsageLedger::endsAreCounted_data()
{
    QTest::addColumn<std::optional<Outcome>>("outcome");
    QTest::addColumn<Usage>("usage");
    using End = std::optional<Outcome>;
    QTest::newRow("succeeded") << End() << Usage { 1, 1, 0, 0, 700, 90ms };
    QTest::newRow("refused") << End(Outcome::Refused) << Usage { 1, 0, 0, 1, 700, 90ms };
    QTest::newRow("unknown") << End(Outcome::Unknown) << Usage { 1, 0, 1, 0, 700, 90ms };
    QTest::newRow("failed") << End(Outcome::Failed) << Usage { 1, 0, 0, 0, 700, 90ms };
    QTest::newRow("not sent") << End(Outcome::NotSent) << Usage {};
}

void TestUsageLedger::endsAreCounted()
{
    QFETCH(std::optional<Outcome>, outcome);
    QFETCH(Usage, usage);
    Fixture f;
    const Result<quint64> ticket = f.ledger.begin(tencent, 700);
    QVERIFY(ticket);
    f.ledger.end(*ticket, outcome, 90ms);
    f.ledger.end(*ticket, {}, 90ms); // an end that comes twice changes nothing
    QCOMPARE(f.usage(), usage);
    QCOMPARE(f.seenByOthers(), usage);
}

void TestUsageLedger::whatWasNotSentIsNotCounted()
{
    Fixture f;
    f.setCap(1);
    for (int i = 0; i < 3; ++i) {
        const Result<quint64> ticket = f.ledger.begin(tencent, 700);
        QVERIFY(ticket);
        f.ledger.end(*ticket, Outcome::NotSent, 0ms);
    }
    QVERIFY(f.ledger.begin(tencent, 700));
    QVERIFY(!f.ledger.begin(tencent, 700));
}

void TestUsageLedger::aCallOnItsWayIsUnknownToOthersOnly()
{
    Fixture f;
    QVERIFY(f.ledger.begin(tencent, 700));
    QCOMPARE(f.usage(), (Usage { 1, 0, 0, 0, 700, 0ms }));
    QCOMPARE(f.seenByOthers(), (Usage { 1, 0, 1, 0, 700, 0ms }));
}

void TestUsageLedger::theLimitIsKept()
{
    Fixture f;
    f.setCap(2);
    const Result<quint64> first = f.ledger.begin(tencent, 1);
    QVERIFY(first);
    QVERIFY(f.ledger.begin(tencent, 1)); // still on its way, and counts
    const QByteArray before = f.content();
    const Result<quint64> third = f.ledger.begin(tencent, 1);
    QVERIFY(!third);
    QCOMPARE(third.error().kind, ErrorKind::Quota);
    QCOMPARE(third.error().outcome, Outcome::NotSent);
    QCOMPARE(third.error().provider, tencent);
    QCOMPARE(third.error().code, QString(ownLimitCode));
    QVERIFY(third.error().message.endsWith(u'.'));
    QCOMPARE(f.content(), before);
    f.ledger.end(*first, Outcome::Unknown, 1ms);
    QVERIFY(!f.ledger.begin(tencent, 1));
    f.setCap(3); // raised while the program runs
    QVERIFY(f.ledger.begin(tencent, 1));
}

// Written past QSettings, whose objects of one program share what they know of a file.
void TestUsageLedger::theLimitSetElsewhereIsKept()
{
    Fixture f;
    QVERIFY(f.ledger.begin(tencent, 1));
    const QString elsewhere = f.folder.filePath(u"elsewhere.ini"_s);
    Settings(elsewhere).setEntry(setting::monthlyCaps, tencent, 2);
    QVERIFY(QFile::copy(elsewhere, f.folder.filePath(u"settings.ini"_s)));
    QVERIFY(f.ledger.begin(tencent, 1));
    QVERIFY(!f.ledger.begin(tencent, 1));
}

void TestUsageLedger::noLimitIsNoLimit_data()
{
    QTest::addColumn<QVariant>("cap");
    QTest::newRow("none") << QVariant();
    QTest::newRow("zero") << QVariant(0);
    QTest::newRow("negative") << QVariant(-5);
    QTest::newRow("no number") << QVariant(u"many"_s);
}

void TestUsageLedger::noLimitIsNoLimit()
{
    QFETCH(QVariant, cap);
    Fixture f;
    f.settings.setValue(setting::monthlyCaps, { { tencent, cap } });
    QCOMPARE(f.ledger.monthlyCap(tencent), std::nullopt);
    for (int i = 0; i < 5; ++i)
        QVERIFY(f.ledger.begin(tencent, 1));
}

void TestUsageLedger::monthsAreThoseOfUtc()
{
    Fixture f;
    f.setCap(1);
    f.now = QDateTime(QDate(2026, 12, 1), QTime(7, 30), QTimeZone(8 * 3600)); // November still
    const Result<quint64> ticket = f.ledger.begin(tencent, 700);
    QVERIFY(ticket);
    QVERIFY(QFile::exists(f.file(u"2026-11"_s)));
    QVERIFY(!f.ledger.begin(tencent, 700));
    f.now = f.now.addSecs(3600);
    QVERIFY(f.ledger.begin(tencent, 700));
    QVERIFY(QFile::exists(f.file(u"2026-12"_s)));
    f.ledger.end(*ticket, {}, 5ms); // in the month it began in
    QCOMPARE(f.ledger.usage(tencent, QDate(2026, 11, 30)), (Usage { 1, 1, 0, 0, 700, 5ms }));
    QCOMPARE(f.ledger.usage(tencent, QDate(2026, 12, 1)), (Usage { 1, 0, 0, 0, 700, 0ms }));
    QCOMPARE(f.ledger.usage(tencent, QDate(2026, 10, 31)), Usage());
}

void TestUsageLedger::providersDoNotMix()
{
    Fixture f;
    f.setCap(1);
    QVERIFY(f.ledger.begin(tencent, 1));
    QVERIFY(f.ledger.begin(u"huawei"_s, 1));
    QVERIFY(f.ledger.begin(u"huawei"_s, 1));
    QCOMPARE(f.usage().sent, 1);
    QCOMPARE(f.ledger.usage(u"huawei"_s, f.ledger.today()).sent, 2);
}

void TestUsageLedger::changesAreTold()
{
    Fixture f;
    QSignalSpy changed(&f.ledger, &UsageLedger::changed);
    f.ledger.end(*f.ledger.begin(tencent, 1), {}, 1ms);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.first().first().toString(), tencent);
}

void TestUsageLedger::damagedLinesAreSkipped_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("garbage") << QByteArray("\x00\xff{{{\n", 6);
    QTest::newRow("empty lines") << QByteArray("\n\n\n");
    QTest::newRow("other JSON") << QByteArray("[1,2]\n\"call\"\n{\"call\":{}}\n{\"call\":\"x\"}\n");
    QTest::newRow("cut") << QByteArray(R"({"call":"x","provider":"tenc)") + '\n';
    QTest::newRow("end of nothing") << QByteArray(R"({"call":"x","end":"succeeded","milliseconds":9})")
            + '\n';
    QTest::newRow("nested") << QByteArray(5000, '[') + '\n';
    QTest::newRow("long") << QByteArray(1'000'000, 'a') + '\n';
}

void TestUsageLedger::damagedLinesAreSkipped()
{
    QFETCH(QByteArray, damage);
    Fixture f;
    f.ledger.end(*f.ledger.begin(tencent, 10), {}, 1ms);
    QVERIFY(f.append(damage));
    f.ledger.end(*f.ledger.begin(tencent, 20), Outcome::Refused, 2ms);
    QCOMPARE(f.usage(), (Usage { 2, 1, 0, 1, 30, 3ms }));
    QCOMPARE(f.seenByOthers(), f.usage());
    // Numbers that cannot be are bounded, and sums stay what they are.
    QVERIFY(f.append(R"({"call":"y","provider":"tencent","bytes":-1e300})"
                     "\n"
                     R"({"call":"y","end":"succeeded","milliseconds":1e300})"
                     "\n"));
    QCOMPARE(f.usage().sent, 3);
    QVERIFY(f.usage().bytes >= 30 && f.usage().time >= 3ms);
}

void TestUsageLedger::halfALineDoesNotSwallowTheNext()
{
    Fixture f;
    f.ledger.end(*f.ledger.begin(tencent, 10), {}, 1ms);
    QVERIFY(f.append(R"({"call":"x","provider":"tenc)")); // killed while it wrote
    QCOMPARE(f.usage().sent, 1);
    QVERIFY(f.ledger.begin(tencent, 20));
    QCOMPARE(f.usage().sent, 2);
    QCOMPARE(f.seenByOthers().sent, 2);
}

void TestUsageLedger::filesArePrivate()
{
#ifdef Q_OS_UNIX
    Fixture f;
    QVERIFY(f.ledger.begin(tencent, 1));
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(f.file()).permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(f.path()).permissions() & others, QFile::Permissions());
#else
    QSKIP("permissions are tested on Unix");
#endif
}

void TestUsageLedger::whatCannotBeNotedIsNotSent()
{
    Fixture f;
    QVERIFY(QFile(f.path()).open(QIODevice::WriteOnly)); // a file where the folder should be
    const Result<quint64> ticket = f.ledger.begin(tencent, 1);
    QVERIFY(!ticket);
    QCOMPARE(ticket.error().kind, ErrorKind::File);
    QCOMPARE(ticket.error().outcome, Outcome::NotSent);
    QVERIFY2(ticket.error().message.endsWith(u'.'), qPrintable(ticket.error().message));
}

void TestUsageLedger::aFullDiskIsNotSent()
{
#ifdef Q_OS_UNIX
    Fixture f;
    f.now = QDateTime::currentDateTimeUtc();
    QProcess process;
    // A bound on the size of files stands for the full disk: writes come back short.
    process.start(u"sh"_s,
        { u"-c"_s, u"trap '' XFSZ; ulimit -f 2; exec \"$@\""_s, u"sh"_s, QStringLiteral(LEDGER_WRITER),
            f.path(), f.folder.filePath(u"none.ini"_s), u"60"_s });
    const qsizetype sent = sentBy(process);
    QVERIFY2(sent > 0 && sent < 60, qPrintable(QString::number(sent)));
    QCOMPARE(f.usage().sent, static_cast<int>(sent));
    QVERIFY(f.ledger.begin(tencent, 1)); // the disk has room again, and no half line is in the way
    QCOMPARE(f.seenByOthers().sent, static_cast<int>(sent) + 1);
#else
    QSKIP("the bound on files is one of Unix");
#endif
}

void TestUsageLedger::killedBetweenBeginAndEndIsUnknown()
{
    Fixture f;
    f.now = QDateTime::currentDateTimeUtc();
    QProcess process;
    process.start(QStringLiteral(LEDGER_WRITER), { f.path(), f.folder.filePath(u"none.ini"_s), u"3"_s });
    QByteArray said;
    while (!said.contains("done") && process.waitForReadyRead())
        said += process.readAll();
    QVERIFY(said.contains("done"));
    process.kill(); // SIGKILL
    QVERIFY(process.waitForFinished());
    QCOMPARE(f.usage(), (Usage { 3, 0, 3, 0, 3000, 0ms }));
    f.setCap(3);
    QVERIFY(!f.ledger.begin(tencent, 1));
}

void TestUsageLedger::theLimitHoldsForProgramsThatRace()
{
    Fixture f;
    f.now = QDateTime::currentDateTimeUtc();
    constexpr int cap = 50;
    const QString ini = f.folder.filePath(u"shared.ini"_s);
    Settings(ini).setValue(setting::monthlyCaps, { { tencent, cap } });
    QProcess first;
    QProcess second;
    for (QProcess* process : { &first, &second })
        process->start(QStringLiteral(LEDGER_WRITER), { f.path(), ini, u"40"_s });
    const qsizetype sent = sentBy(first) + sentBy(second);
    QCOMPARE(sent, cap);
    QCOMPARE(f.usage().sent, cap);
}

QTEST_GUILESS_MAIN(TestUsageLedger)
#include "tst_usageledger.moc"
