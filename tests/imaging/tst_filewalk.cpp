// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/filewalk.h"

#include "imaging/fixtures.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

/// Finding the pictures among files and folders.
class TestFileWalk : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void sortsNaturallyAndDescends();
    void keepsTheOrderOfWhatWasNamed();
    void tellsByContentAndLeavesHiddenFilesOut();
    void namesWhatCannotBeOpened();
    void survivesLoops();
    void stopsAtSixteenLevels();
    void stopsAtTenThousandFiles();
    void stopsWhenCancelled();

private:
    void picture(const QString& path);
    void text(const QString& path);
    QStringList found(const CollectedFiles& collected) const;
    std::unique_ptr<QTemporaryDir> m_temporary;
    QDir m_dir;
};

void TestFileWalk::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_dir.setPath(m_temporary->path());
}

void TestFileWalk::picture(const QString& path)
{
    static const QByteArray png = encoded(fourQuarters({ 4, 4 }), "png");
    QVERIFY(m_dir.mkpath(QFileInfo(path).path()));
    write(m_dir.filePath(path), png);
}

void TestFileWalk::text(const QString& path)
{
    QVERIFY(m_dir.mkpath(QFileInfo(path).path()));
    write(m_dir.filePath(path), "words");
}

QStringList TestFileWalk::found(const CollectedFiles& collected) const
{
    QStringList relative;
    for (const QString& file : collected.files)
        relative << m_dir.relativeFilePath(file);
    return relative;
}

void TestFileWalk::sortsNaturallyAndDescends()
{
    for (const char* name :
        { "Page 10.png", "page 2.png", "Page 1.png", "b/1.png", "a10/x.png", "a9/x.png", "b/c/1.png" })
        picture(QString::fromLatin1(name));
    const CollectedFiles collected = collectImages({ m_dir.path() });
    const QStringList expected { u"Page 1.png"_s, u"page 2.png"_s, u"Page 10.png"_s, u"a9/x.png"_s,
        u"a10/x.png"_s, u"b/1.png"_s, u"b/c/1.png"_s };
    QCOMPARE(found(collected), expected);
    QVERIFY(!collected.truncated);
    QCOMPARE(collected.ignored, 0);
}

void TestFileWalk::keepsTheOrderOfWhatWasNamed()
{
    for (const char* name : { "z.png", "m/2.png", "m/1.png", "a.png" })
        picture(QString::fromLatin1(name));
    const CollectedFiles collected
        = collectImages({ m_dir.filePath(u"z.png"_s), m_dir.filePath(u"m"_s), m_dir.filePath(u"a.png"_s) });
    QCOMPARE(found(collected), (QStringList { u"z.png"_s, u"m/1.png"_s, u"m/2.png"_s, u"a.png"_s }));
}

void TestFileWalk::tellsByContentAndLeavesHiddenFilesOut()
{
    picture(u"no extension"_s);
    picture(u".hidden.png"_s);
    picture(u".hidden/inner.png"_s);
    text(u"lying.png"_s);
    text(u"notes.txt"_s);
    text(u".hidden.txt"_s);
    const CollectedFiles collected = collectImages({ m_dir.path() });
    QCOMPARE(found(collected), QStringList { u"no extension"_s });
    QCOMPARE(collected.ignored, 2);
    QCOMPARE(collected.skipped.size(), 0);
    // A person who names a hidden file means it.
    QCOMPARE(found(collectImages({ m_dir.filePath(u".hidden.png"_s) })), QStringList { u".hidden.png"_s });
}

void TestFileWalk::namesWhatCannotBeOpened()
{
    picture(u"good.png"_s);
    text(u"notes.txt"_s);
    write(m_dir.filePath(u"empty.png"_s), {});
    QStringList named { m_dir.filePath(u"notes.txt"_s), m_dir.filePath(u"good.png"_s),
        m_dir.filePath(u"empty.png"_s), m_dir.filePath(u"missing.png"_s) };
#ifdef Q_OS_UNIX
    named << m_dir.filePath(u"fifo.png"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(named.last()).constData(), 0600), 0);
#endif
    const CollectedFiles collected = collectImages(named);
    QCOMPARE(found(collected), QStringList { u"good.png"_s });
    named.removeAt(1);
    QCOMPARE(collected.skipped.size(), named.size());
    for (qsizetype i = 0; i < named.size(); ++i)
        QVERIFY(collected.skipped.at(i).message.contains(QFileInfo(named.at(i)).fileName()));
    QCOMPARE(collected.ignored, 0);
}

void TestFileWalk::survivesLoops()
{
#ifndef Q_OS_UNIX
    QSKIP("needs symbolic links");
#endif
    picture(u"a/1.png"_s);
    picture(u"b/2.png"_s);
    QVERIFY(QFile::link(m_dir.path(), m_dir.filePath(u"a/up"_s)));
    QVERIFY(QFile::link(m_dir.filePath(u"b"_s), m_dir.filePath(u"a/beside"_s)));
    QVERIFY(QFile::link(m_dir.filePath(u"self"_s), m_dir.filePath(u"self"_s)));
    const CollectedFiles collected = collectImages({ m_dir.path(), m_dir.path() });
    // Each folder once, by whichever way it is reached first.
    QCOMPARE(found(collected), (QStringList { u"a/1.png"_s, u"a/beside/2.png"_s }));
    QVERIFY(!collected.truncated);
}

void TestFileWalk::stopsAtSixteenLevels()
{
    QString path;
    for (int level = 1; level <= walkDepth + 1; ++level) {
        picture(path + u"x.png"_s);
        path += u"d/"_s;
    }
    const CollectedFiles collected = collectImages({ m_dir.path() });
    QCOMPARE(collected.files.size(), walkDepth);
    QVERIFY(collected.truncated);
    QVERIFY(!collectImages({ m_dir.filePath(u"d"_s) }).truncated);
}

void TestFileWalk::stopsAtTenThousandFiles()
{
    picture(u"0/first.png"_s);
    // Links are files too, and cheap to make.
    for (int i = 1; i < walkFiles; ++i)
        QVERIFY(QFile::link(m_dir.filePath(u"0/first.png"_s), m_dir.filePath(u"0/%1.png"_s.arg(i))));
    const CollectedFiles all = collectImages({ m_dir.path() });
    QCOMPARE(all.files.size(), walkFiles);
    QVERIFY(!all.truncated);
    QCOMPARE(QFileInfo(all.files.at(1)).fileName(), u"2.png"_s);
    picture(u"1/one more.png"_s);
    const CollectedFiles most = collectImages({ m_dir.path() });
    QCOMPARE(most.files.size(), walkFiles);
    QVERIFY(most.truncated);
}

void TestFileWalk::stopsWhenCancelled()
{
    for (int i = 0; i < 20; ++i)
        picture(u"%1.png"_s.arg(i));
    int asked = 0;
    const CollectedFiles collected = collectImages({ m_dir.path() }, [&asked] { return ++asked > 5; });
    QVERIFY(collected.files.size() < 6);
    QCOMPARE(asked, 6); // and was not asked again
}

QTEST_GUILESS_MAIN(TestFileWalk)
#include "tst_filewalk.moc"
