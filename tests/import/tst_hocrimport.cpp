// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "importsamples.h"

#include <QTest>

#include <cmath>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray hocrLine(const QByteArray& content, const QByteArray& title = "bbox 10 20 110 50")
{
    return hocrFile(
        "<p class='ocr_par'><span class='ocr_line' title='" + title + "'>" + content + "</span></p>");
}

} // namespace

/// Each construct of hOCR, by a small file of its own.
class HocrImportTest : public QObject
{
    Q_OBJECT
private slots:
    void saysWhereItComesFrom();
    void textIsWhatHtmlShows_data();
    void textIsWhatHtmlShows();
    void everyKindOfLineIsRead();
    void wordsHavePlaceAndScore();
    void charactersOfTheirOwnHavePlaceAndScore();
    void listsOfCharactersAreByCodePoint();
    void fractionsAreTakenAsSuch();
    void choicesOfTesseractAreKept_data();
    void choicesOfTesseractAreKept();
    void alternativesAreKept();
    void baselineIsAPolynomial();
    void textangleTurnsTheLine();
    void severalPagesAreRead();
};

void HocrImportTest::saysWhereItComesFrom()
{
    const ImportedPage page = onlyPage(hocrLine("a"));
    QCOMPARE(page.size, QSize(1000, 500));
    QCOMPARE(page.imageName, u"a;1.png"_s);
    QCOMPARE(page.recognition.model, u"Reader 2.1"_s);
    QVERIFY(!page.recognition.when.isValid());
    const QDateTime when({ 2024, 3, 1 }, { 12, 0 }, Qt::UTC);
    QCOMPARE(importRecognitions(hocrLine("a"), u"a"_s, when)->first().recognition.when, when);
}

void HocrImportTest::textIsWhatHtmlShows_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* content, const QString& text) {
        QTest::addRow("%s", name) << QByteArray(content) << text;
    };
    row("plain", "\n  two \n words ", u"two words"_s);
    row("words", "<span class='ocrx_word'>ab</span>\n <span class='ocrx_word'>c</span>", u"ab c"_s);
    row("words without a space", "<span class='ocrx_word'>ab</span><span class='ocrx_word'>,</span>",
        u"ab,"_s);
    row("Chinese words", "<span class='ocrx_word'>大</span>\n<span class='ocrx_word'>江</span>", u"大江"_s);
    row("entities", "a&nbsp;&amp;&eacute;", u"a &é"_s);
    row("emphasis", "<em>a</em> <strong>b</strong>c", u"a bc"_s);
    row("never closed", "<span class=ocrx_word>ab <b>c", u"ab c"_s);
    row("stray ends", "a</b></div2> b & c < d", u"a b & c < d"_s);
    row("soft hyphen", "exam&shy;", u"exam-"_s);
    row("characters",
        "<span class='ocrx_word'>\n <span class='ocrx_cinfo'>a</span>\n <span "
        "class='ocrx_cinfo'>b</span>\n</span>",
        u"ab"_s);
}

void HocrImportTest::textIsWhatHtmlShows()
{
    QFETCH(QByteArray, content);
    QTEST(firstLine(hocrLine(content)).text(), "text");
}

void HocrImportTest::everyKindOfLineIsRead()
{
    QByteArray content = "<div class='ocr_carea'>";
    for (const char* kind : { "ocr_header", "ocrx_line", "ocr_caption", "ocr_footer" })
        content += QByteArray("<div class='") + kind + "'>" + kind + "</div>";
    content += "<div class='ocr_textfloat'><p class='ocr_par'><span class='ocr_line "
               "x'>inside</span></p></div></div>";
    const ImportedPage page = onlyPage(hocrFile(content));
    QCOMPARE(linesOf(hocrFile(content)),
        QStringList({ u"ocr_header"_s, u"ocrx_line"_s, u"ocr_caption"_s, u"ocr_footer"_s, u"inside"_s }));
    QCOMPARE(page.recognition.lines.value(3).paragraph, 0);
    QCOMPARE(page.recognition.lines.value(4).paragraph, 1);
}

void HocrImportTest::wordsHavePlaceAndScore()
{
    const Line line
        = firstLine(hocrLine("<span class='ocrx_word' title='bbox 10 20 50 50; x_wconf 75'>ab</span> c"));
    QCOMPARE(line.polygon, rectPolygon({ 10, 20, 100, 30 }));
    QCOMPARE(line.words.size(), 1);
    QCOMPARE(line.words[0].polygon, rectPolygon({ 10, 20, 40, 30 }));
    QCOMPARE(line.words[0].score, (Score { 0.75, 75, ScoredAt::Word }));
    QCOMPARE(line.glyphs[0].score, (Score { 0.75, std::nullopt, ScoredAt::Word }));
    QCOMPARE(line.glyphs[3].score, Score());
}

void HocrImportTest::charactersOfTheirOwnHavePlaceAndScore()
{
    const Line line = firstLine(
        hocrLine("<span class='ocrx_word' title='bbox 10 20 50 50; x_wconf 90'>"
                 "<span class='ocrx_cinfo' title='x_bboxes 10 20 30 50; x_conf 98.5'>a</span>\n"
                 "<span class='ocrx_cinfo' title='x_bboxes 30 20 50 50; x_conf 50'>b</span></span>"));
    QCOMPARE(line.text(), u"ab"_s);
    QCOMPARE(line.glyphs[0].polygon, rectPolygon({ 10, 20, 20, 30 }));
    QCOMPARE(line.glyphs[0].origin, Origin::Provider);
    QCOMPARE(line.glyphs[1].score, (Score { 0.5, 50, ScoredAt::Glyph }));
}

void HocrImportTest::listsOfCharactersAreByCodePoint()
{
    const Line line = firstLine(
        hocrLine("<span class='ocrx_word' title='bbox 10 20 50 50; x_bboxes 10 20 30 50 20 20 30 50 "
                 "30 20 50 50; x_confs 90 40 100'>e&#x301;b</span>"));
    QCOMPARE(line.glyphs.size(), 2);
    QCOMPARE(line.glyphs[0].polygon, rectPolygon({ 10, 20, 20, 30 }));
    QCOMPARE(line.glyphs[0].score.unit, std::optional(0.4)); // as sure as its least sure part
    QCOMPARE(line.glyphs[1].score.unit, std::optional(1.0));
    const Line whole = firstLine(hocrLine("ab c", "bbox 10 20 110 50; x_confs 50 60 70 80"));
    QCOMPARE(whole.text(), u"ab c"_s);
    QCOMPARE(whole.glyphs[3].score.unit, std::optional(0.8));
}

void HocrImportTest::fractionsAreTakenAsSuch()
{
    const Line line = firstLine(hocrLine("<span class='ocrx_word' title='x_confs 0.5 0.25'>ab</span>"));
    QCOMPARE(line.glyphs[0].score, (Score { 0.5, 0.5, ScoredAt::Glyph }));
}

void HocrImportTest::choicesOfTesseractAreKept_data()
{
    QTest::addColumn<QByteArray>("content");
    // As tesseract 5.3 writes them with lstm_choice_mode 2, with and without hocr_char_boxes, and with
    // mode 1.
    QTest::addRow("beside characters")
        << QByteArray("<span class='ocrx_cinfo' title='x_bboxes 10 20 30 50; x_conf 99'>l</span>\n"
                      "<span class='ocrx_cinfo' id='lstm_choices_1_1_1'>\n"
                      "<span class='ocrx_cinfo' id='choice_1_1_1' title='x_confs 90'>l</span>\n"
                      "<span class='ocrx_cinfo' id='choice_1_1_2' title='x_confs 2'>|</span>\n"
                      "<span class='ocrx_cinfo' id='choice_1_1_3' title='x_confs 5'>1</span></span>\n"
                      "<span class='ocrx_cinfo' title='x_bboxes 30 20 50 50; x_conf 99'>o</span>"
                      "<span class='ocrx_cinfo' id='lstm_choices_1_1_2'>"
                      "<span class='ocrx_cinfo' title='x_confs 90'>o</span></span>");
    QTest::addRow("after the word") << QByteArray("lo\n<span class='ocrx_cinfo' id='lstm_choices_1_1_1'>"
                                                  "<span class='ocrx_cinfo' title='x_confs 90'>l</span><span "
                                                  "class='ocrx_cinfo' title='x_confs 5'>1</span>"
                                                  "<span class='ocrx_cinfo' title='x_confs 2'>|</span></span>"
                                                  "<span class='ocrx_cinfo' id='lstm_choices_1_1_2'><span "
                                                  "class='ocrx_cinfo' title='x_confs 90'>o</span></span>");
    QTest::addRow("by time step") << QByteArray(
        "lo\n<span class='ocr_symbol'><span class='ocrx_cinfo'><span class='ocrx_cinfo' title='x_confs "
        "99'></span>"
        "<span class='ocrx_cinfo' title='x_confs 1'>1</span></span><span class='ocrx_cinfo'>"
        "<span class='ocrx_cinfo' title='x_confs 5'>1</span><span class='ocrx_cinfo' title='x_confs "
        "2'>|</span>"
        "</span></span><span class='ocr_symbol'><span class='ocrx_cinfo'>"
        "<span class='ocrx_cinfo' title='x_confs 90'>o</span></span></span>");
}

void HocrImportTest::choicesOfTesseractAreKept()
{
    QFETCH(QByteArray, content);
    const ImportedPage page = onlyPage(
        hocrLine("<span class='ocrx_word' title='bbox 10 20 50 50; x_wconf 96'>" + content + "</span>"));
    const Line line = page.recognition.lines.value(0);
    QCOMPARE(line.text(), u"lo"_s);
    QCOMPARE(line.glyphs[0].alternatives, (QList<Alternative> { { u"1"_s, 0.05 }, { u"|"_s, 0.02 } }));
    QCOMPARE(line.glyphs[1].alternatives, QList<Alternative>());
    QCOMPARE(page.recognition.warnings, QStringList());
}

void HocrImportTest::alternativesAreKept()
{
    const Line line
        = firstLine(hocrLine("say <span class='alternatives'> <ins class='alt' title='nlp 0.5'>hello</ins>\n"
                             "<del class='alt' title='nlp 1'>hallo</del> </span>"));
    QCOMPARE(line.text(), u"say hello"_s);
    QCOMPARE(line.words.value(0).start, 4);
    QCOMPARE(line.words.value(0).score.unit, std::optional(std::exp(-0.5)));
    QCOMPARE(line.glyphs[5].alternatives, (QList<Alternative> { { u"a"_s, std::exp(-1.0) } }));
}

void HocrImportTest::baselineIsAPolynomial()
{
    QCOMPARE(firstLine(hocrLine("a", "bbox 10 20 110 50; baseline 0.1 -5")).baseline,
        QPolygonF({ { 10, 45 }, { 110, 55 } }));
    QCOMPARE(firstLine(hocrLine("a", "bbox 10 20 110 50; baseline 0.01 0 -5")).baseline.size(), 9);
    QCOMPARE(firstLine(hocrLine("a", "bbox 10 20 110 50; baseline 9e6 9e6 9e6")).baseline, QPolygonF());
}

void HocrImportTest::textangleTurnsTheLine()
{
    const QPolygonF up({ { 10, 50 }, { 10, 20 }, { 110, 20 }, { 110, 50 } });
    QCOMPARE(firstLine(hocrLine("a", "bbox 10 20 110 50; textangle 90")).polygon, up);
    const QPolygonF down({ { 110, 20 }, { 110, 50 }, { 10, 50 }, { 10, 20 } });
    QCOMPARE(firstLine(hocrLine("a", "bbox 10 20 110 50; textangle 270")).polygon, down);
    QCOMPARE(firstLine(hocrLine("a", "bbox 10 20 110 50; textangle -90")).polygon, down);
}

void HocrImportTest::severalPagesAreRead()
{
    const Result<QList<ImportedPage>> pages = importRecognitions(
        "<div class='ocr_page' title='bbox 0 0 10 20'><span class='ocr_line'>one</span></div>"
        "<div class='ocr_page' title='bbox 0 0 30 40'><span class='ocr_line'>two</span></div>",
        u"a.hocr"_s);
    QVERIFY(pages);
    QCOMPARE(pages->size(), 2);
    QCOMPARE(pages->at(1).size, QSize(30, 40));
    QCOMPARE(pages->at(1).recognition.text(), u"two"_s);
}

QTEST_GUILESS_MAIN(HocrImportTest)
#include "tst_hocrimport.moc"
