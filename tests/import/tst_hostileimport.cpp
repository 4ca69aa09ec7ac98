// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "importsamples.h"

#include "base/graphemes.h"

#include <QTest>

#include <cmath>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray everyKindOfAlto()
{
    return altoFile(
        "<TextBlock ID='b' IDNEXT='b'><TextLine HPOS='1' VPOS='2' WIDTH='30' HEIGHT='4' BASELINE='1 5 9 5'>"
        "<Shape><Polygon POINTS='1,2 31,2 31,6 1,6'/></Shape><String CONTENT='a大' WC='0.5' CC='09'>"
        "<ALTERNATIVE>b</ALTERNATIVE></String><SP/><String CONTENT='c'><Glyph CONTENT='c' GC='1'>"
        "<Variant CONTENT='e' VC='0.1'/></Glyph></String><HYP CONTENT='-' HPOS='30' "
        "WIDTH='1'/></TextLine></TextBlock>");
}

QByteArray everyKindOfPage()
{
    return pageFile(
        "<ReadingOrder><OrderedGroup><RegionRefIndexed index='0' "
        "regionRef='r'/></OrderedGroup></ReadingOrder>"
        "<TableRegion id='r'><TableCell row='0' col='1'><TextLine custom='readingOrder {index:0;}'>"
        "<Coords points='1,2 31,2 31,6 1,6'/><Baseline points='1,5 31,5'/><Word>"
        "<Coords><Point x='1' y='2'/></Coords><Glyph><TextEquiv conf='1'><Unicode>大</Unicode></TextEquiv>"
        "</Glyph></Word><TextEquiv index='1' conf='0.5'><Unicode>大 "
        "&lt;</Unicode></TextEquiv></TextLine></TableCell></TableRegion>");
}

QByteArray everyKindOfHocr()
{
    return hocrFile(
        "<p class='ocr_par'><span class='ocr_line' title='bbox 1 2 31 6; baseline 0 -1; textangle 90'>"
        "<span class='ocrx_word' dir='rtl' title='bbox 1 2 9 6; cuts 2,1,1 3; x_confs 9 8'>ab</span> "
        "<span class='ocrx_word' title='bbox 1 2 9 6; x_wconf 9'><span class='ocrx_cinfo' title='x_bboxes 1 "
        "2 3 6; "
        "x_conf 5'>大</span></span> <span class='alternatives'><ins class='alt' title='nlp 1'>b</ins>"
        "<del class='alt'>&eacute;</del></span></span>");
}

bool isSound(const QPolygonF& polygon)
{
    return std::ranges::all_of(polygon, [](QPointF corner) {
        return corner.x() >= 0 && corner.x() <= 1000 && corner.y() >= 0 && corner.y() <= 500;
    });
}

bool isSound(const Score& score)
{
    return !score.unit || (*score.unit >= 0 && *score.unit <= 1);
}

// Whether everything is as Line says, on a page of 1000 × 500.
bool isSound(const Recognition& recognition)
{
    return std::ranges::all_of(recognition.lines, [](const Line& line) {
        return line.text() == sanitisedLine(line.text()) && isSound(line.polygon) && isSound(line.baseline)
            && isSound(line.score)
            && std::ranges::all_of(line.words,
                [&line](const Word& word) {
                    return word.start >= 0 && word.length > 0
                        && word.start + word.length <= line.glyphs.size() && isSound(word.polygon)
                        && isSound(word.score);
                })
            && std::ranges::all_of(line.glyphs, [](const Glyph& glyph) {
                   return graphemes(glyph.text).size() == 1 && isSound(glyph.polygon) && isSound(glyph.score)
                       && std::ranges::all_of(glyph.alternatives, [](const Alternative& other) {
                              return !other.confidence || (*other.confidence >= 0 && *other.confidence <= 1);
                          });
               });
    });
}

} // namespace

/// Files that nobody should have written. Nothing may crash, hang or come out wrong.
class HostileImportTest : public QObject
{
    Q_OBJECT
private slots:
    void refusalsNameTheFile_data();
    void refusalsNameTheFile();
    void anyBeginningIsReadOrRefused_data();
    void anyBeginningIsReadOrRefused();
    void hostileNumbersAreKeptIn_data();
    void hostileNumbersAreKeptIn();
    void hostileOrdersEnd_data();
    void hostileOrdersEnd();
    void longListsOfCharactersAreRead();
    void deepHtmlIsRefusedOrRead();
    void confidencesOutOfRangeAreMovedIntoIt();
    void longPagesAreCut();
    void brokenCharactersAreReplaced();
};

void HostileImportTest::refusalsNameTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray bomb = "<?xml version='1.0'?><!DOCTYPE alto [<!ENTITY a 'aaaaaaaaaa'>";
    for (char c = 'b'; c < 'k'; ++c) {
        const QByteArray previous(1, static_cast<char>(c - 1));
        bomb += "<!ENTITY " + QByteArray(1, c) + " '" + ("&" + previous + ";").repeated(10) + "'>";
    }
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("no XML") << QByteArray("Dear Sir,");
    QTest::addRow("zeros") << QByteArray(1000, '\0');
    QTest::addRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n and so on");
    QTest::addRow("other XML") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
    QTest::addRow("HTML without pages") << QByteArray("<html><body>Hello</body></html>");
    QTest::addRow("ALTO without pages") << QByteArray("<alto><Layout/></alto>");
    QTest::addRow("entities in text") << bomb + "]><alto>&j;</alto>";
    QTest::addRow("entities in an attribute") << bomb
            + "]><alto><Layout><Page><TextBlock><TextLine><String "
              "CONTENT='&j;'/></TextLine></TextBlock></Page></Layout></alto>";
    QTest::addRow("a file as an entity")
        << QByteArray("<!DOCTYPE alto [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><alto>&x;</alto>");
    QTest::addRow("a parameter entity")
        << QByteArray("<!DOCTYPE alto [<!ENTITY % x SYSTEM 'http://127.0.0.1:1/x.dtd'> %x;]><alto/>");
    QTest::addRow("10,000 levels") << "<alto>" + QByteArray("<Layout>").repeated(10'000);
    QTest::addRow("10,000 closed levels") << "<alto>" + QByteArray("<Layout>").repeated(10'000)
            + QByteArray("</Layout>").repeated(10'000) + "</alto>";
    QTest::addRow("too large") << QByteArray((64 << 20) + 1, ' ');
}

void HostileImportTest::refusalsNameTheFile()
{
    QFETCH(QByteArray, bytes);
    const Result<QList<ImportedPage>> pages = importRecognitions(bytes, u"/home/me/page.xml"_s);
    QVERIFY(!pages);
    QCOMPARE(pages.error().kind, ErrorKind::File);
    QVERIFY2(pages.error().message.contains(u"“page.xml”"_s), qPrintable(pages.error().message));
    QVERIFY(pages.error().message.endsWith(u'.'));
}

void HostileImportTest::anyBeginningIsReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("halfIsAnError");
    QTest::addRow("ALTO") << everyKindOfAlto() << true;
    QTest::addRow("PAGE") << everyKindOfPage() << true;
    QTest::addRow("hOCR") << everyKindOfHocr() << false;
}

void HostileImportTest::anyBeginningIsReadOrRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, halfIsAnError);
    const ImportedPage whole = onlyPage(bytes);
    QCOMPARE(whole.recognition.lines.size(), 1);
    QVERIFY(isSound(scaledTo(whole, { 1000, 500 })));
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const Result<QList<ImportedPage>> pages = importRecognitions(bytes.first(size), u"a"_s);
        QVERIFY(!pages || !halfIsAnError);
        QVERIFY(!pages || isSound(scaledTo(pages->first(), { 1000, 500 })));
        QVERIFY(pages || !pages.error().message.isEmpty());
        QByteArray changed = bytes;
        changed[size] = static_cast<char>(changed[size] ^ 0x15);
        const Result<QList<ImportedPage>> other = importRecognitions(changed, u"a"_s);
        QVERIFY(!other || isSound(scaledTo(other->first(), { 1000, 500 })));
    }
}

void HostileImportTest::hostileNumbersAreKeptIn_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char* number : { "nan", "inf", "-inf", "1e300", "-1e300", "-5", "99999999999999999999",
             "1e-320", "0x10", "", " ", "1,2", "9999999", "-9999999" })
        QTest::addRow("'%s'", number) << QByteArray(number);
}

void HostileImportTest::hostileNumbersAreKeptIn()
{
    QFETCH(QByteArray, number);
    const auto with = [&number](QByteArray bytes) { return bytes.replace("#", number); };
    const QList<QByteArray> files {
        with(altoFile("<TextBlock><TextLine HPOS='#' VPOS='#' WIDTH='#' HEIGHT='#' BASELINE='#'><String "
                      "CONTENT='ab' WC='#' "
                      "CC='#' HPOS='1' VPOS='#' WIDTH='#' HEIGHT='9'/></TextLine></TextBlock>")),
        with(altoFile("<TextBlock><TextLine><Shape><Polygon POINTS='1,1 #,1 #,# 1,#'/></Shape><String "
                      "CONTENT='a'><Glyph "
                      "CONTENT='a' GC='#'><Shape><Circle HPOS='#' VPOS='1' RADIUS='#'/></Shape><Variant "
                      "CONTENT='b' VC='#'/>"
                      "</Glyph></String></TextLine></TextBlock>")),
        with(pageFile(
            "<TextRegion><TextLine index='#'><Coords points='1,1 #,1 #,# 1,# 5,5 6,#'/><Baseline points='1,1 "
            "#,#'/>"
            "<TextEquiv index='#' conf='#'><Unicode>a</Unicode></TextEquiv></TextLine></TextRegion>")),
        with(hocrFile(
            "<span class='ocr_line' title='bbox 1 1 # #; baseline # #; textangle #'><span class='ocrx_word' "
            "title='bbox # # 9 9; x_wconf #'>a</span></span>")),
        with(hocrFile("<span class='ocr_line' title='bbox 1 1 90 90; cuts #,#,# #'><span class='ocrx_word' "
                      "title='bbox 1 1 90 90; x_bboxes # # # # 1 # 9 9; cuts 5,#,3 #; x_confs # 5; nlp # 1'>"
                      "ab</span></span>")),
        with(altoFile("<TextBlock IDNEXT='#'><TextLine><String CONTENT='a' HPOS='1' VPOS='1' WIDTH='9' "
                      "HEIGHT='9'/><HYP HPOS='#' WIDTH='#'/></TextLine></TextBlock>")),
        with(pageFile("<TableRegion><TableCell row='#' col='#'><TextLine custom='readingOrder {index:#;}'>"
                      "<TextEquiv index='#'><Unicode>a</Unicode></TextEquiv></TextLine></TableCell>"
                      "</TableRegion>")),
    };
    for (const QByteArray& bytes : files) {
        const ImportedPage page = onlyPage(bytes);
        QCOMPARE(page.recognition.lines.size(), 1);
        QVERIFY(isSound(scaledTo(page, { 1000, 500 })));
    }
    QByteArray sized = pageFile({});
    sized.replace("1000", number).replace("500", number);
    QVERIFY(scaledTo(onlyPage(sized), { 1000, 500 }).lines.isEmpty());
}

void HostileImportTest::hostileOrdersEnd_data()
{
    QTest::addColumn<bool>("circle");
    QTest::addRow("a long chain") << false;
    QTest::addRow("a long circle") << true;
}

void HostileImportTest::hostileOrdersEnd()
{
    QFETCH(bool, circle);
    constexpr int count = 5'000;
    QByteArray blocks;
    for (int i = 0; i < count; ++i) {
        const QByteArray id = QByteArray::number(i);
        const QByteArray next = QByteArray::number(i > 0 || !circle ? i - 1 : count - 1);
        blocks += "<TextBlock ID='" + id + "' IDNEXT='" + next + "'><TextLine><String CONTENT='" + id
            + "'/></TextLine></TextBlock>";
    }
    const ImportedPage page = onlyPage(altoFile(blocks));
    QCOMPARE(page.recognition.lines.size(), count);
    QCOMPARE(page.recognition.lines.first().text(), QString::number(circle ? 0 : count - 1));
    QCOMPARE(page.recognition.warnings.size(), circle ? 1 : 0);
}

void HostileImportTest::longListsOfCharactersAreRead()
{
    constexpr int count = 10'000;
    const QByteArray cuts = QByteArray("0.05,1,-0.05 ").repeated(count);
    const ImportedPage page = onlyPage(hocrFile("<span class='ocr_line' title='bbox 0 0 500 400; cuts " + cuts
        + "'>" + QByteArray(count, 'a') + "</span>"));
    QCOMPARE(page.recognition.lines.value(0).glyphs.size(), count);
    QVERIFY(isSound(scaledTo(page, { 1000, 500 })));
}

void HostileImportTest::deepHtmlIsRefusedOrRead()
{
    const QByteArray deep
        = hocrFile(QByteArray("<div>").repeated(10'000) + "<span class='ocr_line'>a</span>");
    const Result<QList<ImportedPage>> pages = importRecognitions(deep, u"a"_s);
    QVERIFY(!pages || pages->size() == 1);
}

void HostileImportTest::confidencesOutOfRangeAreMovedIntoIt()
{
    const ImportedPage page = onlyPage(altoFile("<TextBlock><TextLine><String CONTENT='a' WC='1.5'/><SP/>"
                                                "<String CONTENT='b' WC='-2'/></TextLine></TextBlock>"));
    const Line line = page.recognition.lines.value(0);
    QCOMPARE(line.words.value(0).score, (Score { 1, 1.5, ScoredAt::Word }));
    QCOMPARE(line.words.value(1).score, (Score { 0, -2, ScoredAt::Word }));
    QCOMPARE(page.recognition.warnings.size(), 1);
}

void HostileImportTest::longPagesAreCut()
{
    const QByteArray longLine = "<TextLine><String CONTENT='" + QByteArray(30'000, 'a') + "'/></TextLine>";
    const ImportedPage one = onlyPage(altoFile("<TextBlock>" + longLine + "</TextBlock>"));
    QCOMPARE(one.recognition.lines.value(0).glyphs.size(), 20'000);
    QCOMPARE(one.recognition.warnings.size(), 1);
    const ImportedPage many = onlyPage(altoFile("<TextBlock>" + longLine.repeated(12) + "</TextBlock>"));
    QCOMPARE(many.recognition.lines.size(), 10);
    QCOMPARE(many.recognition.warnings.size(), 1);
}

void HostileImportTest::brokenCharactersAreReplaced()
{
    const ImportedPage page
        = onlyPage("<div class='ocr_page'><span class='ocr_line'>a\xff\xfe b</span></div>");
    QVERIFY(page.recognition.text().startsWith(u'a'));
    QVERIFY(isSound(page.recognition));
    QCOMPARE(firstLine(hocrFile("<span class='ocr_line'>caf\xc3\xa9</span>")).text(), u"café"_s);
    QByteArray latin = "<html><meta charset='iso-8859-1'><div class='ocr_page'><span "
                       "class='ocr_line'>caf\xe9</span></div>";
    QCOMPARE(firstLine(latin).text(), u"café"_s);
}

QTEST_GUILESS_MAIN(HostileImportTest)
#include "tst_hostileimport.moc"
