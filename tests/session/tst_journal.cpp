// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/commandjson.h"
#include "session/journal.h"
#include "session/recovery.h"
#include "support/filesizebound.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

Page notePage()
{
    Page page;
    page.id = PageId { 1 };
    page.source = { u"/nowhere/note.png"_s, 0, 1, u"note.png"_s };
    page.size = { 800, 600 };
    return page;
}

TranscriptLine typedLine(quint64 id, const QString& text)
{
    TranscriptLine line;
    line.id = LineId { id };
    line.touched = true;
    for (const QChar c : text) {
        TranscriptGlyph glyph;
        glyph.glyph.text = c;
        glyph.certain = true;
        line.glyphs << glyph;
    }
    return line;
}

QList<Command> someCommands()
{
    return { InsertPages { { { 0, notePage() } } },
        ReplaceLines { PageId { 1 }, {}, {}, { typedLine(2, u"大江东去"_s) } },
        ReplaceLines { PageId { 1 }, { LineId { 2 } }, {}, { typedLine(2, u"大江东去，浪淘尽"_s) } },
        SetSteps { PageId { 1 }, { { PageStep::Kind::Rotate, 1 } } },
        SetReference { PageId { 1 }, { ReferenceKind::Typed, u"大江东去，浪淘尽"_s, {} } } };
}

QByteArray someJournal()
{
    QByteArray bytes = "handlens journal 1\n";
    for (const Command& command : someCommands())
        bytes += journalLine(command);
    return bytes;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString onlyJournal(const QString& folder)
{
    return QDir(folder).entryList({ u"*.journal"_s }).value(0);
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private slots:
    void checksumIsThatOfGzip();
    void readsBackWhatWasWritten();
    void fileIsPrivate();
    void discardLeavesNothing();
    void aRunningSessionIsNotOffered();
    void cutAnywhereGivesTheLongestBeginning();
    void flippedBitsAreNoticed();
    void fullDiskIsSaidOnce();
    void aFullDiskIsCalledSoUntilItTakesMore();
    void nothingIsLeftOutWhenTheDiskComesBack();
    void whatCannotBeReadIsKept();
    void killedSessionLosesNothingItSaid();
    void attachmentsGoWithTheSession();
};

void TestJournal::checksumIsThatOfGzip()
{
    // The check value every CRC catalogue gives for CRC-32/ISO-HDLC.
    QCOMPARE(crc32("123456789"), 0xCBF43926U);
}

void TestJournal::readsBackWhatWasWritten()
{
    const JournalContent content = readJournal(someJournal());
    QVERIFY(!content.damaged);
    QCOMPARE(content.commands, someCommands());
}

void TestJournal::fileIsPrivate()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    Journal journal(folder.filePath(u"recovery"_s));
    journal.append(someCommands().first());
    journal.flush();
    const QFileInfo info(folder.filePath(u"recovery/"_s) + onlyJournal(folder.filePath(u"recovery"_s)));
    QCOMPARE(
        info.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    QCOMPARE(
        QFileInfo(info.path()).permissions() & (QFile::ReadOther | QFile::ExeOther), QFile::Permissions());
#else
    QSKIP("permissions are tested on Unix");
#endif
}

void TestJournal::discardLeavesNothing()
{
    QTemporaryDir folder;
    Journal journal(folder.path());
    journal.append(someCommands().first());
    journal.flush();
    QVERIFY(!journal.attachmentFolder().isEmpty());
    journal.discard();
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void TestJournal::aRunningSessionIsNotOffered()
{
    QTemporaryDir folder;
    {
        Journal journal(folder.path());
        journal.append(someCommands().first());
        journal.flush();
        QCOMPARE(findLostSessions(folder.path()).size(), 0);
    }
    // Its owner is gone without discard(): that is a crash.
    const QList<LostSession> lost = findLostSessions(folder.path());
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().document.pages.size(), 1);
    removeLostSession(lost.first());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

void TestJournal::cutAnywhereGivesTheLongestBeginning()
{
    const QByteArray whole = someJournal();
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        const JournalContent content = readJournal(whole.first(cut));
        const auto complete = std::max<qsizetype>(0, whole.first(cut).count('\n') - 1);
        QCOMPARE(content.commands.size(), complete);
        QCOMPARE(content.commands, someCommands().first(complete));
    }
}

void TestJournal::flippedBitsAreNoticed()
{
    const QByteArray whole = someJournal();
    QRandomGenerator random(20261121);
    for (int round = 0; round < 1000; ++round) {
        QByteArray flipped = whole;
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(whole.size())));
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << random.bounded(8)));
        const JournalContent content = readJournal(flipped);
        QVERIFY2(content.damaged || content.commands == someCommands(), qPrintable(QString::number(at)));
        QVERIFY(content.commands.size() <= someCommands().size());
        QCOMPARE(content.commands, someCommands().first(content.commands.size()));
    }
}

void TestJournal::fullDiskIsSaidOnce()
{
    QTemporaryDir folder;
    write(folder.filePath(u"file"_s), "x");
    Journal journal(folder.filePath(u"file/below"_s)); // a folder that can never be made
    QSignalSpy failed(&journal, &Journal::failed);
    for (const Command& command : someCommands())
        journal.append(command);
    journal.flush();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().message.endsWith(u'.'));
}

void TestJournal::aFullDiskIsCalledSoUntilItTakesMore()
{
    QTemporaryDir folder;
    {
        Journal journal(folder.path());
        QSignalSpy failed(&journal, &Journal::failed);
        QSignalSpy works(&journal, &Journal::worksAgain);
        journal.append(someCommands().at(0));
        QVERIFY(journal.flush());
        const qint64 size = QFileInfo(folder.filePath(onlyJournal(folder.path()))).size();
        {
            const test::FileSizeBound full(static_cast<rlim_t>(size) + 10);
            QVERIFY(full.isSet());
            journal.append(someCommands().at(1));
            QVERIFY(!journal.flush());
        }
        QTRY_COMPARE(failed.size(), 1);
        const QString said = failed.first().first().value<Error>().message;
        QVERIFY2(said.contains(u"the disk is full"_s) && !said.contains(u"nknown"_s), qPrintable(said));
        QCOMPARE(QFileInfo(folder.filePath(onlyJournal(folder.path()))).size(), size);
        QVERIFY(works.isEmpty());
        journal.append(someCommands().at(2));
        QVERIFY(journal.flush());
        QTRY_COMPARE(works.size(), 1);
    }
    const QList<LostSession> lost = findLostSessions(folder.path());
    QCOMPARE(lost.value(0).document.pages.value(0).transcript.text(), u"大江东去，浪淘尽"_s);
}

void TestJournal::nothingIsLeftOutWhenTheDiskComesBack()
{
    QTemporaryDir folder;
    write(folder.filePath(u"file"_s), "x");
    {
        Journal journal(folder.filePath(u"file/below"_s));
        journal.append(someCommands().at(0));
        journal.append(someCommands().at(1));
        QVERIFY(!journal.flush());
        QVERIFY(QFile::remove(folder.filePath(u"file"_s)));
        journal.append(someCommands().at(2));
        journal.append(someCommands().at(3));
        QVERIFY(journal.flush());
    }
    const QList<LostSession> lost = findLostSessions(folder.filePath(u"file/below"_s));
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().document.pages.first().transcript.text(), u"大江东去，浪淘尽"_s);
}

void TestJournal::whatCannotBeReadIsKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"session-0123456789ab.journal"_s);
    write(path, someJournal());
    QVERIFY(QFile::resize(path, (1LL << 30) + 1)); // sparse; more than is taken up
    QVERIFY(findLostSessions(folder.path()).isEmpty());
    QVERIFY(QFile::exists(path));
}

void TestJournal::killedSessionLosesNothingItSaid()
{
    for (int round = 0; round < 20; ++round) {
        QTemporaryDir folder;
        QProcess writer;
        writer.start(QString::fromUtf8(JOURNAL_WRITER), { folder.path() });
        QVERIFY(writer.waitForReadyRead());
        QTest::qWait(60 + round * 25);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const QList<QByteArray> said = writer.readAllStandardOutput().trimmed().split('\n');
        // The promise is two seconds; a tenth of that is what is held to here.
        const qint64 due = said.last().split(' ').last().toLongLong() - 200;
        qint64 promised = 0;
        for (const QByteArray& each : said) {
            if (each.split(' ').last().toLongLong() <= due)
                promised = each.split(' ').first().toLongLong();
        }

        const QList<LostSession> lost = findLostSessions(folder.path());
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost.first().document.pages.first().transcript.lines.size(), 1);
        const auto kept = lost.first().document.pages.first().transcript.lines.first().glyphs.size();
        QVERIFY2(kept >= promised, said.last().constData());
        const PageReference reference = lost.first().document.pages.first().reference;
        QVERIFY2(reference.text.size() >= promised, said.last().constData());
        QVERIFY(kept > 0);
    }
}

void TestJournal::attachmentsGoWithTheSession()
{
    QTemporaryDir folder;
    QString attachments;
    {
        Journal journal(folder.path());
        journal.append(someCommands().first());
        attachments = journal.attachmentFolder();
        write(attachments + u"/pasted-1.png"_s, "pixels");
    }
    const QList<LostSession> lost = findLostSessions(folder.path());
    QCOMPARE(lost.size(), 1);
    QVERIFY(QFile::exists(attachments + u"/pasted-1.png"_s));
    removeLostSession(lost.first());
    QVERIFY(!QFile::exists(attachments));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
