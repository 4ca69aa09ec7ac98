// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/atomicfile.h"

#include "support/filesizebound.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

class AtomicFileTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void writesAndReplaces_data();
    void writesAndReplaces();
    void aShortWriteKeepsTheOldFile_data();
    void aShortWriteKeepsTheOldFile();
    void aSymbolicLinkStays();
    void aHardLinkKeepsTheOldText();
    void onlyOrdinaryFilesAreReplaced_data();
    void onlyOrdinaryFilesAreReplaced();
    void aMissingFolderIsNotMade();
    void checkingChangesNothing();
    void readOnlyPlacesAreRespected_data();
    void readOnlyPlacesAreRespected();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QByteArray content(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be opened");
    }
    /// Kind, a whole sentence, the file's name; and no half-written file left beside it.
    void verifyRefused(const Result<void>& result, const QString& name, const QStringList& left) const
    {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::File);
        QVERIFY2(result.error().message.contains(name), qPrintable(result.error().message));
        QVERIFY(result.error().message.endsWith(u'.'));
        QCOMPARE(
            QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot), left);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AtomicFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void AtomicFileTest::writesAndReplaces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("大江东去\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("with NUL") << QByteArray("a\0b", 3);
    QTest::newRow("megabytes") << QByteArray(5'000'001, 'x');
}

void AtomicFileTest::writesAndReplaces()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(saveAtomically(path(u"new.txt"_s), bytes));
    QCOMPARE(content(u"new.txt"_s), bytes);
    put(u"old.txt"_s, "a longer text than the new one may be");
    QVERIFY(saveAtomically(path(u"old.txt"_s), bytes));
    QCOMPARE(content(u"old.txt"_s), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList({ u"new.txt"_s, u"old.txt"_s }));
}

void AtomicFileTest::aShortWriteKeepsTheOldFile_data()
{
    QTest::addColumn<int>("bound");
    QTest::addColumn<int>("size");
    QTest::newRow("not a byte fits") << 0 << 100;
    QTest::newRow("all but one byte") << 65536 << 65537;
    QTest::newRow("half of a large file") << 1'000'000 << 2'000'000;
    QTest::newRow("one byte of a buffer") << 1 << 4096;
}

void AtomicFileTest::aShortWriteKeepsTheOldFile()
{
    QFETCH(int, bound);
    QFETCH(int, size);
    put(u"old.txt"_s, "the good old text");
    const QByteArray bytes(size, 'n');
    Result<void> existing;
    Result<void> fresh;
    {
        const FileSizeBound full(static_cast<rlim_t>(bound));
        QVERIFY(full.isSet());
        existing = saveAtomically(path(u"old.txt"_s), bytes);
        fresh = saveAtomically(path(u"new.txt"_s), bytes);
    }
    verifyRefused(existing, u"old.txt"_s, { u"old.txt"_s });
    verifyRefused(fresh, u"new.txt"_s, { u"old.txt"_s });
    QCOMPARE(content(u"old.txt"_s), QByteArray("the good old text"));
    // As soon as there is room again, it works.
    QVERIFY(saveAtomically(path(u"old.txt"_s), bytes));
    QCOMPARE(content(u"old.txt"_s), bytes);
}

void AtomicFileTest::aSymbolicLinkStays()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
    put(u"elsewhere/real.txt"_s, "old");
    QVERIFY(QFile::link(path(u"elsewhere/real.txt"_s), path(u"link.txt"_s)));
    QVERIFY(saveAtomically(path(u"link.txt"_s), "new"));
    QVERIFY(QFileInfo(path(u"link.txt"_s)).isSymLink());
    QCOMPARE(content(u"elsewhere/real.txt"_s), QByteArray("new"));
}

void AtomicFileTest::aHardLinkKeepsTheOldText()
{
    put(u"one.txt"_s, "old");
    QCOMPARE(::link(qPrintable(path(u"one.txt"_s)), qPrintable(path(u"two.txt"_s))), 0);
    QVERIFY(saveAtomically(path(u"one.txt"_s), "new"));
    QCOMPARE(content(u"one.txt"_s), QByteArray("new"));
    QCOMPARE(content(u"two.txt"_s), QByteArray("old"));
}

void AtomicFileTest::onlyOrdinaryFilesAreReplaced_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("fifo") << u"fifo"_s;
    QTest::newRow("link to a fifo") << u"link"_s;
}

void AtomicFileTest::onlyOrdinaryFilesAreReplaced()
{
    QFETCH(QString, what);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(qPrintable(path(u"fifo"_s)), 0600), 0);
    QVERIFY(QFile::link(path(u"fifo"_s), path(u"link"_s)));
    verifyRefused(saveAtomically(path(what), "new"), what, { u"fifo"_s, u"folder"_s, u"link"_s });
    struct stat status {
    };
    QCOMPARE(::stat(qPrintable(path(u"fifo"_s)), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
    QVERIFY(QFileInfo(path(u"folder"_s)).isDir());
}

void AtomicFileTest::aMissingFolderIsNotMade()
{
    verifyRefused(saveAtomically(path(u"nowhere/new.txt"_s), "new"), u"new.txt"_s, {});
}

void AtomicFileTest::checkingChangesNothing()
{
    put(u"old.txt"_s, "old");
    QVERIFY(checkSaving(path(u"old.txt"_s)));
    QVERIFY(checkSaving(path(u"new.txt"_s)));
    QCOMPARE(content(u"old.txt"_s), QByteArray("old"));
    verifyRefused(checkSaving(path(u"nowhere/new.txt"_s)), u"new.txt"_s, { u"old.txt"_s });
}

void AtomicFileTest::readOnlyPlacesAreRespected_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

void AtomicFileTest::readOnlyPlacesAreRespected()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    QFETCH(bool, folder);
    put(u"old.txt"_s, "old");
    const QString target = folder ? m_folder->path() : path(u"old.txt"_s);
    const QFile::Permissions before = QFile::permissions(target);
    QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | (folder ? QFile::ExeOwner : QFile::ReadOwner)));
    const Result<void> checked = checkSaving(path(u"old.txt"_s));
    const Result<void> result = saveAtomically(path(u"old.txt"_s), "new");
    QVERIFY(QFile::setPermissions(target, before));
    verifyRefused(checked, u"old.txt"_s, { u"old.txt"_s });
    verifyRefused(result, u"old.txt"_s, { u"old.txt"_s });
    QCOMPARE(content(u"old.txt"_s), QByteArray("old"));
}

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "tst_atomicfile.moc"
