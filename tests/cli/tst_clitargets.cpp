// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/targets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace handlens;
using namespace handlens::cli;
using namespace Qt::StringLiterals;

class CliTargetsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void newAndOldFilesWillDo();
    void badTargetsAreRefused_data();
    void badTargetsAreRefused();
    void overlaysAreNumbered_data();
    void overlaysAreNumbered();

private:
    [[nodiscard]] QString inFolder(const QString& name) const
    {
        return QDir(m_folder->path()).absoluteFilePath(name);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CliTargetsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    for (const QString& name : { u"image.png"_s, u"old.txt"_s }) {
        QFile file(inFolder(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(inFolder(u"image.png"_s), inFolder(u"link.png"_s)));
}

void CliTargetsTest::newAndOldFilesWillDo()
{
    QVERIFY(checkTargets({ inFolder(u"new.txt"_s), inFolder(u"old.txt"_s) }, { inFolder(u"image.png"_s) }));
    QVERIFY(checkTargets({}, {}));
    QVERIFY(checkTargets({ u"relative.txt"_s }, { u"https://example.org/a.png"_s }));
}

void CliTargetsTest::badTargetsAreRefused_data()
{
    QTest::addColumn<QStringList>("targets");
    QTest::newRow("a folder") << QStringList { u"folder"_s };
    QTest::newRow("in no folder") << QStringList { u"nowhere/new.txt"_s };
    QTest::newRow("in a file") << QStringList { u"old.txt/new.txt"_s };
    QTest::newRow("the image") << QStringList { u"image.png"_s };
    QTest::newRow("the image, spelt otherwise") << QStringList { u"folder/../image.png"_s };
    QTest::newRow("the image by a link") << QStringList { u"link.png"_s };
    QTest::newRow("where not even root may") << QStringList { u"/proc/new.txt"_s };
    QTest::newRow("twice the same") << QStringList { u"new.txt"_s, u"folder/../new.txt"_s };
}

void CliTargetsTest::badTargetsAreRefused()
{
    QFETCH(QStringList, targets);
    for (QString& target : targets)
        target = inFolder(target);
    const Result<void> checked = checkTargets(targets, { inFolder(u"image.png"_s) });
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Usage);
    QVERIFY(checked.error().message.endsWith(u'.'));
}

void CliTargetsTest::overlaysAreNumbered_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("none") << QString() << 2 << QStringList();
    QTest::newRow("one") << u"o.png"_s << 1 << QStringList { u"o.png"_s };
    QTest::newRow("two") << u"a.b/o.png"_s << 2 << QStringList { u"a.b/o-1.png"_s, u"a.b/o-2.png"_s };
    QTest::newRow("no suffix") << u"a.b/o"_s << 2 << QStringList { u"a.b/o-1"_s, u"a.b/o-2"_s };
    QTest::newRow("percent") << u"50%1.png"_s << 2 << QStringList { u"50%1-1.png"_s, u"50%1-2.png"_s };
}

void CliTargetsTest::overlaysAreNumbered()
{
    QFETCH(QString, path);
    QFETCH(int, pages);
    QFETCH(QStringList, paths);
    QCOMPARE(overlayPaths(path, pages), paths);
}

QTEST_GUILESS_MAIN(CliTargetsTest)
#include "tst_clitargets.moc"
