// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/program.h"
#include "export/parsedhtml.h"

#include <QFile>
#include <QTest>

using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QStringList marked(const QList<ParsedElement>& all, const QString& kind)
{
    return texts(elements(all, "mark"_L1, kind)).mid(1); // the first one is the legend's
}

} // namespace

/// Drives `handlens-cli compare --format html` and `--format csv` as a script would.
class CompareExportTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void webPagesShowLinesAndDifferences();
    void tablesHaveARowForEachDifference();
    void withoutAReferenceReadersAreCompared();
    void filesAreWhatStandardOutputWouldBe();
    void failuresStillGiveADocument();
    void unknownFormatsAreRefused();

private:
    ProgramFolder m_folder; ///< a.png says "Hello world" and "second line"
};

void CompareExportTest::initTestCase()
{
    QVERIFY(m_folder.fill());
    QFile file(m_folder.path(u"reference.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Hallo world\nsecond line\n") > 0);
}

void CompareExportTest::webPagesShowLinesAndDifferences()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    const Ended ended = m_folder.run(u"compare a.png --reference reference.txt --format html"_s);
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.code, 0);
    QVERIFY(!ended.output.contains("http:") && !ended.output.contains("https:"));
    const QList<ParsedElement> all = parsedHtml(ended.output);
    QCOMPARE(texts(elements(all, "title"_L1)), QStringList { u"a.png"_s });
    QCOMPARE(elements(all, "section"_L1, u"line"_s).size(), 2);
    QCOMPARE(marked(all, u"wrong"_s), QStringList { u"e"_s });
    QCOMPARE(marked(all, u"differs"_s), QStringList { u"a"_s }); // of the reference itself
    const QStringList rows = texts(elements(all, "tr"_L1));
    QVERIFY(rows.contains(u"tesseractHello world"_s));
    QVERIFY(rows.contains(u"ReferenceHallo world"_s));
    QCOMPARE(pictures(all).size(), 2);
    for (const QImage& picture : pictures(all))
        QVERIFY(picture.width() > 2 * picture.height());
}

void CompareExportTest::tablesHaveARowForEachDifference()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    const Ended ended = m_folder.run(u"compare a.png --reference reference.txt --format csv"_s);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.output,
        QByteArray("\xef\xbb\xbf\"Page\",\"Line\",\"Difference\",\"Kind\",\"Reference\",\"tesseract\"\r\n"
                   "\"a.png\",1,1,\"Not all say the same.\",\"a\",\"e\"\r\n"));
}

void CompareExportTest::withoutAReferenceReadersAreCompared()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    const QString arguments = u"compare a.png --provider tesseract --provider tesseract:eng --format "_s;
    QCOMPARE(m_folder.run(arguments + "csv"_L1).output,
        QByteArray(
            "\xef\xbb\xbf\"Page\",\"Line\",\"Difference\",\"Kind\",\"tesseract\",\"tesseract:eng\"\r\n"));
    const QList<ParsedElement> all = parsedHtml(m_folder.run(arguments + "html"_L1).output);
    const QStringList rows = texts(elements(all, "tr"_L1));
    QVERIFY(rows.contains(u"tesseract:engHello world"_s));
    QVERIFY(rows.contains(u"tesseract–100.0 %"_s));
    QVERIFY(rows.filter(u"Reference"_s).isEmpty() && rows.filter(u"Transcript"_s).isEmpty());
}

void CompareExportTest::filesAreWhatStandardOutputWouldBe()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    const QString arguments = u"compare a.png --reference reference.txt --format html"_s;
    QCOMPARE(m_folder.run(arguments + " --output out.html"_L1).output, QByteArray());
    QFile file(m_folder.path(u"out.html"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_folder.run(arguments).output);
}

void CompareExportTest::failuresStillGiveADocument()
{
    const Ended ended = m_folder.run(u"compare text.png --reference reference.txt --format html"_s);
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.errorLines().size(), 1);
    const QList<ParsedElement> all = parsedHtml(ended.output);
    const QStringList notes = texts(elements(all, "p"_L1, u"note"_s));
    QCOMPARE(notes.filter(u"text.png"_s).size(), 1);
    QVERIFY(elements(all, "img"_L1).isEmpty());
}

void CompareExportTest::unknownFormatsAreRefused()
{
    const Ended ended = m_folder.run(u"compare a.png --reference reference.txt --format docx"_s);
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.errors.contains("docx") && ended.errors.contains("html"));
}

QTEST_MAIN(CompareExportTest)
#include "tst_compareexport.moc"
