// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/exportsamples.h"
#include "export/markdownexport.h"
#include "export/plaintextexport.h"
#include "export/textblocks.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

using namespace handlens;
using namespace Qt::StringLiterals;
using test::sampleLine;
using test::samplePage;
using test::sampleRecognition;

class TextExportTest : public QObject
{
    Q_OBJECT
private slots:
    void formatsAreKnownById();
    void plainTextJoinsLinesAndPages();
    void theTranscriptIsWhatIsExported();
    void withoutTextThereIsNothing();
    void severalReadersAreNamed();
    void textSurvivesByteForByte_data();
    void textSurvivesByteForByte();
    void loneSurrogatesBecomeReplacementCharacters();
    void markdownShowsTheVeryText_data();
    void markdownShowsTheVeryText();
    void markdownKeepsBlanksAtTheEnds();
    void markdownKeepsLinesAndParagraphs();
    void markdownNamesPagesAndReaders();
};

void TextExportTest::formatsAreKnownById()
{
    QStringList ids;
    for (const ExportFormat& format : exportFormats()) {
        ids << format.id;
        QVERIFY(!format.name.isEmpty() && !format.suffix.isEmpty() && format.mimeType.contains(u'/'));
        const QByteArray written = format.write({ { samplePage(u"a.png"_s, { u"word"_s }) } });
        QVERIFY2(written.contains("word"), qPrintable(format.id));
        QVERIFY(written.endsWith('\n'));
    }
    QCOMPARE(ids, QStringList({ u"text"_s, u"markdown"_s, u"json"_s }));
    QCOMPARE(exportFormat(u"markdown").value().suffix, u"md"_s);
    QVERIFY(!exportFormat(u"docx"));
}

void TextExportTest::plainTextJoinsLinesAndPages()
{
    const ExportInput input { { samplePage(u"a.png"_s, { u"one"_s, u"two"_s }), samplePage(u"b.png"_s, {}),
        samplePage(u"c.png"_s, { u"大江东去"_s }) } };
    QCOMPARE(plainText(input), QByteArray("one\ntwo\n\n大江东去\n"));
}

void TextExportTest::theTranscriptIsWhatIsExported()
{
    ExportInput input { { samplePage(u"a.png"_s, { u"as typed"_s }) } };
    input.pages[0].recognitions[0].lines = { sampleLine(u"as read"_s) };
    QCOMPARE(plainText(input), QByteArray("as typed\n"));
    QCOMPARE(markdown(input), QByteArray("as typed\n"));
    input.text = ExportedText::Recognitions;
    QCOMPARE(plainText(input), QByteArray("as read\n"));
    QCOMPARE(markdown(input), QByteArray("as read\n"));
}

void TextExportTest::withoutTextThereIsNothing()
{
    QCOMPARE(plainText({}), QByteArray());
    QCOMPARE(markdown({ { samplePage(u"a.png"_s, {}) } }), QByteArray());
}

void TextExportTest::severalReadersAreNamed()
{
    ExportInput input { { samplePage(u"a.png"_s, { u"tea"_s }) }, ExportedText::Recognitions };
    input.pages[0].recognitions << sampleRecognition(u"tesseract:chi_sim"_s, { sampleLine(u"茶"_s) })
                                << sampleRecognition(u"tesseract:fra"_s, {});
    QCOMPARE(plainText(input),
        QByteArray("== tesseract ==\ntea\n\n== tesseract:chi_sim ==\n茶\n\n== tesseract:fra ==\n"));
    // A reader that failed on every page was still there: the one that is left keeps its name.
    input.pages[0].recognitions.remove(1, 2);
    input.pages[0].errors << Error { .kind = ErrorKind::Engine, .reader = u"tesseract:xyz"_s };
    QCOMPARE(plainText(input), QByteArray("== tesseract ==\ntea\n"));
}

void TextExportTest::textSurvivesByteForByte_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("zwj family") << u"a👨‍👩‍👧‍👦b"_s;
    QTest::newRow("combining marks") << u"e\u0301\u0323 n\u0303"_s;
    QTest::newRow("ideographic variation") << u"葛󠄀城"_s;
    QTest::newRow("private use") << u"\uE000\U000F0000"_s;
    QTest::newRow("bidi override") << u"abc\u202Ecba\u2066x\u2069"_s;
    QTest::newRow("control") << u"bell\u0007nul"_s + QChar(0) + u"tab\tend"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s;
    QTest::newRow("markup") << u"<img src=x onerror=alert(1)>&amp;"_s;
    QTest::newRow("formula") << u"=1+1"_s;
    QTest::newRow("byte order mark") << u"\uFEFFa"_s;
}

void TextExportTest::textSurvivesByteForByte()
{
    QFETCH(QString, text);
    const ExportInput input { { samplePage(u"a.png"_s, { text }) } };
    QCOMPARE(plainText(input), text.toUtf8() + '\n');
}

void TextExportTest::loneSurrogatesBecomeReplacementCharacters()
{
    const QString text = u"a"_s + QChar(0xD83D) + u"b😀"_s + QChar(0xDE00) + QChar(0xD83D);
    QCOMPARE(wellFormed(text), u"a\uFFFDb😀\uFFFD\uFFFD"_s);
    QCOMPARE(plainText({ { samplePage(u"a.png"_s, { text }) } }), u"a\uFFFDb😀\uFFFD\uFFFD\n"_s.toUtf8());
}

void TextExportTest::markdownShowsTheVeryText_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts = { u"# no heading"_s, u"#hash"_s, u"- no list"_s, u"+ no list"_s, u"* no list"_s,
        u"1. no list"_s, u"12) no list"_s, u"1984 was a year."_s, u"2.5 kg"_s, u"> no quote"_s, u"---"_s,
        u"***"_s, u"==="_s, u"```"_s, u"~~~"_s, u"*no emphasis*"_s, u"__none__"_s, u"snake_case_name"_s,
        u"~~struck~~"_s, u"a `code` b"_s, u"[link](http://x.y)"_s, u"![image](x.png)"_s,
        u"[ref]: http://x.y"_s, u"<b>bold</b>"_s, u"<!-- comment -->"_s, u"&lt; &#65; &copy;"_s,
        u"back\\slash \\* \\"_s, u"a | b | c"_s, u"|---|"_s, u":--"_s, u"two  spaces"_s, u"$math$"_s,
        u"http://example.org/a_b"_s, u"me@example.org"_s, u"www.example.org"_s, u"- [ ] task"_s,
        u"# closed #"_s, u"大江东去，浪淘尽"_s, u"e\u0301"_s, u"--"_s, u"-"_s, u"+"_s, u"1."_s, u"\\"_s,
        u"\\[x\\]"_s, u"a^b^ ==mark=="_s, u"Setext"_s };
    for (const QString& text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void TextExportTest::markdownShowsTheVeryText()
{
    QFETCH(QString, text);
    // Alone, and between two lines: what is no mark at the beginning of a paragraph may be one inside.
    for (const QStringList& lines : { QStringList { text }, QStringList { u"before"_s, text, u"after"_s } }) {
        const QByteArray written = markdown({ { samplePage(u"a.png"_s, lines) } });
        QTextDocument document;
        document.setMarkdown(QString::fromUtf8(written));
        QCOMPARE(document.toPlainText(), lines.join(u'\n'));
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            QCOMPARE(block.blockFormat().headingLevel(), 0);
            QVERIFY(!block.textList());
            QVERIFY(!block.blockFormat().hasProperty(QTextFormat::BlockQuoteLevel));
            QVERIFY(!block.blockFormat().hasProperty(QTextFormat::BlockCodeFence));
        }
    }
}

// Written out, because Qt's own reader of Markdown drops the blanks that CommonMark keeps.
void TextExportTest::markdownKeepsBlanksAtTheEnds()
{
    QCOMPARE(escapedForMarkdown(u"    indented"_s), u"&#32;&#32;&#32;&#32;indented"_s);
    QCOMPARE(escapedForMarkdown(u"\t- tab "_s), u"&#9;\\- tab&#32;"_s);
    QCOMPARE(escapedForMarkdown(u"  "_s), u"&#32;&#32;"_s);
}

void TextExportTest::markdownKeepsLinesAndParagraphs()
{
    Page page = samplePage(u"a.png"_s, { u"one"_s, u"two"_s, u"three"_s, QString(), u"four"_s });
    page.transcript.lines[2].paragraph = 1;
    page.transcript.lines[3].paragraph = 1;
    page.transcript.lines[4].paragraph = 1;
    QCOMPARE(markdown({ { page } }), QByteArray("one\\\ntwo\n\nthree\n\nfour\n"));
}

void TextExportTest::markdownNamesPagesAndReaders()
{
    ExportInput input { { samplePage(u"my_note.png"_s, { u"tea"_s }),
                            samplePage(u"scan.pdf"_s, { u"cup"_s }) },
        ExportedText::Recognitions };
    input.pages[1].source.frame = 2;
    input.pages[1].source.frames = 7;
    QCOMPARE(markdown(input), QByteArray("# my\\_note.png\n\ntea\n\n# scan.pdf, page 3\n\ncup\n"));
    input.pages[0].recognitions << sampleRecognition(u"tesseract:chi_sim"_s, { sampleLine(u"茶"_s) });
    input.pages.removeLast();
    QCOMPARE(markdown(input), QByteArray("## tesseract\n\ntea\n\n## tesseract:chi\\_sim\n\n茶\n"));
}

QTEST_MAIN(TextExportTest)
#include "tst_textexport.moc"
