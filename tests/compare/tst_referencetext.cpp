// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/referencetext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

class ReferenceTextTest : public QObject
{
    Q_OBJECT
private slots:
    void textsInUtf8AreRead_data();
    void textsInUtf8AreRead();
    void formFeedsPartPages_data();
    void formFeedsPartPages();

private:
    QTemporaryDir m_folder;
};

void ReferenceTextTest::textsInUtf8AreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text"); // null: refused
    QTest::addRow("Chinese") << QByteArray("大江东去\n") << u"大江东去\n"_s;
    QTest::addRow("byte order mark") << QByteArray("\xef\xbb\xbfone") << u"one"_s;
    QTest::addRow("empty") << QByteArray("") << u""_s;
    QTest::addRow("Latin 1") << QByteArray("caf\xe9") << QString();
    QTest::addRow("binary") << QByteArray("a\0b", 3) << QString();
}

void ReferenceTextTest::textsInUtf8AreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFile file(m_folder.filePath(u"reference.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const Result<QString> read = readReference(file.fileName());
    QCOMPARE(read.has_value(), !text.isNull());
    if (read)
        QCOMPARE(*read, text);
    else
        QVERIFY(read.error().message.endsWith(u'.'));
}

void ReferenceTextTest::formFeedsPartPages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QStringList>("parts"); // none: refused
    QTest::addRow("one page has all of it") << u"a\fb"_s << 1 << QStringList { u"a\fb"_s };
    QTest::addRow("two") << u"a\fb"_s << 2 << QStringList { u"a"_s, u"b"_s };
    QTest::addRow("one at the end") << u"a\fb\f\n"_s << 2 << QStringList { u"a"_s, u"b"_s };
    QTest::addRow("too few") << u"a\fb"_s << 3 << QStringList();
    QTest::addRow("too many") << u"a\fb\fc"_s << 2 << QStringList();
}

void ReferenceTextTest::formFeedsPartPages()
{
    QFETCH(QString, text);
    QFETCH(int, pages);
    QFETCH(QStringList, parts);
    const Result<QStringList> found = referencePages(text, pages);
    QCOMPARE(found.has_value(), !parts.isEmpty());
    if (found)
        QCOMPARE(*found, parts);
}

QTEST_GUILESS_MAIN(ReferenceTextTest)
#include "tst_referencetext.moc"
