// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "importsamples.h"

#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray altoLine(const QByteArray& strings, const QByteArray& attributes = {})
{
    return altoFile("<TextBlock><TextLine HPOS='10' VPOS='20' WIDTH='100' HEIGHT='30' " + attributes + ">"
        + strings + "</TextLine></TextBlock>");
}

/// A block that reads as its id.
QByteArray block(const QByteArray& id, const QByteArray& next = {})
{
    return "<TextBlock ID='" + id + "'" + (next.isEmpty() ? QByteArray() : " IDNEXT='" + next + "'")
        + "><TextLine><String CONTENT='" + id + "'/></TextLine></TextBlock>";
}

} // namespace

/// Each construct of ALTO, by a small file of its own.
class AltoImportTest : public QObject
{
    Q_OBJECT
private slots:
    void saysWhereItComesFrom();
    void textIsJoinedByWhatStandsBetween_data();
    void textIsJoinedByWhatStandsBetween();
    void wordsHavePlaceAndScore();
    void hyphensHaveTheirPlace();
    void glyphsHavePlaceScoreAndVariants();
    void characterConfidenceZeroIsSure_data();
    void characterConfidenceZeroIsSure();
    void otherReadingsOfAWordStandWhereTheyDiffer();
    void baselineIsANumberOrPoints();
    void readingOrderIsKept();
    void nextBlocksAreFollowed_data();
    void nextBlocksAreFollowed();
    void readingOrderCountsBeforeNextBlocks();
    void blocksAreParagraphs();
    void millimetresNeedThePage();
};

void AltoImportTest::saysWhereItComesFrom()
{
    const ImportedPage page = onlyPage(altoLine("<String CONTENT='a'/>"));
    QCOMPARE(page.size, QSize(1000, 500));
    QCOMPARE(page.imageName, u"a.png"_s);
    QCOMPARE(page.recognition.provider, u"import"_s);
    QCOMPARE(page.recognition.reader, u"import:file.xml"_s);
    QCOMPARE(page.recognition.model, u"Reader 2.1"_s);
    QCOMPARE(page.recognition.when, QDateTime({ 2024, 3, 1 }, { 12, 0 }, Qt::UTC));
    QCOMPARE(page.recognition.warnings, QStringList());
}

void AltoImportTest::textIsJoinedByWhatStandsBetween_data()
{
    QTest::addColumn<QByteArray>("strings");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* strings, const QString& text) {
        QTest::addRow("%s", name) << QByteArray(strings) << text;
    };
    row("space", "<String CONTENT='ab'/><SP/><String CONTENT='c'/>", u"ab c"_s);
    row("nothing stated", "<String CONTENT='ab'/><String CONTENT='c'/>", u"ab c"_s);
    row("Chinese", "<String CONTENT='大江'/><String CONTENT='东去'/>", u"大江东去"_s);
    row("Chinese with a space", "<String CONTENT='大江'/><SP/><String CONTENT='东去'/>", u"大江 东去"_s);
    row("Chinese and Latin", "<String CONTENT='大'/><String CONTENT='x'/>", u"大 x"_s);
    row("Korean", "<String CONTENT='가'/><String CONTENT='나'/>", u"가 나"_s);
    row("hyphen", "<String CONTENT='exam' SUBS_TYPE='HypPart1' SUBS_CONTENT='example'/><HYP CONTENT='-'/>",
        u"exam-"_s);
    row("hyphen in the word as well", "<String CONTENT='exam-'/><HYP CONTENT='-'/>", u"exam-"_s);
    row("hyphen in the word alone", "<String CONTENT='exam-' SUBS_TYPE='HypPart1'/>", u"exam-"_s);
    row("another hyphen in the word", "<String CONTENT='exam¬'/><HYP CONTENT='-'/>", u"exam¬"_s);
    row("soft hyphen", "<String CONTENT='exam'/><HYP CONTENT='&#xAD;'/>", u"exam-"_s);
    row("soft hyphen in the word", "<String CONTENT='exam&#xAD;'/>", u"exam-"_s);
    row("hyphen without a sign", "<String CONTENT='exam'/><HYP/>", u"exam-"_s);
    row("hyphen of the word after a space", "<String CONTENT='an'/><SP/><String CONTENT='exam'/><HYP/>",
        u"an exam-"_s);
    row("what the hyphen cut off",
        "<String CONTENT='ple' SUBS_TYPE='HypPart2' SUBS_CONTENT='example'/><SP/><String CONTENT='b'/>",
        u"ple b"_s);
    row("abbreviation", "<String CONTENT='Dr.' SUBS_TYPE='Abbreviation' SUBS_CONTENT='Doctor'/>", u"Dr."_s);
    row("a line as one string", "<String CONTENT='two  words '/>", u"two  words "_s);
    row("empty", "<String CONTENT=''/>", QString());
    row("accent of its own", "<String CONTENT='cafe&#x301;'/>", u"cafe\u0301"_s);
}

void AltoImportTest::textIsJoinedByWhatStandsBetween()
{
    QFETCH(QByteArray, strings);
    const QByteArray bytes = altoLine(strings);
    QCOMPARE(onlyPage(bytes).recognition.lines.size(), 1);
    QTEST(firstLine(bytes).text(), "text");
}

void AltoImportTest::wordsHavePlaceAndScore()
{
    const Line line
        = firstLine(altoLine("<String CONTENT='ab' WC='0.5' HPOS='10' VPOS='20' WIDTH='40' HEIGHT='30'/>"
                             "<SP/><String CONTENT='c'/>"));
    QCOMPARE(line.words.size(), 2);
    QCOMPARE(line.words[0].length, 2);
    QCOMPARE(line.words[0].polygon, rectPolygon({ 10, 20, 40, 30 }));
    QCOMPARE(line.words[0].score, (Score { 0.5, 0.5, ScoredAt::Word }));
    QCOMPARE(line.words[1].start, 3);
    QCOMPARE(line.glyphs[1].score, (Score { 0.5, std::nullopt, ScoredAt::Word }));
    QCOMPARE(line.glyphs[1].origin, Origin::Estimated);
    QVERIFY(line.words[0].polygon.boundingRect().contains(line.glyphs[1].polygon.boundingRect().center()));
    QCOMPARE(line.glyphs[2].score, Score());
    QCOMPARE(line.glyphs[3].score, Score());
}

// By the schema a HYP has no height.
void AltoImportTest::hyphensHaveTheirPlace()
{
    const Line line = firstLine(altoLine("<String CONTENT='ab' HPOS='10' VPOS='22' WIDTH='40' HEIGHT='20'/>"
                                         "<HYP CONTENT='-' HPOS='52' VPOS='30' WIDTH='8'/>"));
    QCOMPARE(line.glyphs[2].text, u"-"_s);
    QCOMPARE(line.glyphs[2].polygon, rectPolygon({ 52, 22, 8, 20 }));
    QCOMPARE(line.glyphs[2].origin, Origin::Provider);
    QCOMPARE(line.words.size(), 1);
    QCOMPARE(line.words[0].length, 2);
}

void AltoImportTest::glyphsHavePlaceScoreAndVariants()
{
    const Line line = firstLine(altoLine(
        "<String CONTENT='ab' WC='0.5'><Glyph CONTENT='a' GC='0.25' HPOS='10' VPOS='20' WIDTH='20' "
        "HEIGHT='30'>"
        "<Variant CONTENT='o' VC='0.2'/><Variant CONTENT='a' VC='0.25'/><Variant CONTENT='u'/></Glyph>"
        "<Glyph CONTENT='b'><Shape><Polygon POINTS='30,20 50,20 50,50 30,50'/></Shape></Glyph></String>"));
    QCOMPARE(line.glyphs[0].polygon, rectPolygon({ 10, 20, 20, 30 }));
    QCOMPARE(line.glyphs[0].origin, Origin::Provider);
    QCOMPARE(line.glyphs[0].score, (Score { 0.25, 0.25, ScoredAt::Glyph }));
    QCOMPARE(line.glyphs[0].alternatives, (QList<Alternative> { { u"o"_s, 0.2 }, { u"u"_s, std::nullopt } }));
    QCOMPARE(line.glyphs[1].polygon, rectPolygon({ 30, 20, 20, 30 }));
    QCOMPARE(line.glyphs[1].score.measuredAt, ScoredAt::Word);
}

void AltoImportTest::characterConfidenceZeroIsSure_data()
{
    QTest::addColumn<QByteArray>("string");
    QTest::addColumn<QList<double>>("units"); // −1: absent
    QTest::addRow("apart") << QByteArray("CONTENT='abc' CC='0 9 3'") << QList<double> { 1, 0, 1 - 3.0 / 9 };
    QTest::addRow("together") << QByteArray("CONTENT='abc' CC='093'") << QList<double> { 1, 0, 1 - 3.0 / 9 };
    QTest::addRow("by code points") << QByteArray("CONTENT='e&#x301;b' CC='090'") << QList<double> { 0, 1 };
    QTest::addRow("too few") << QByteArray("CONTENT='abc' CC='09'") << QList<double> { -1, -1, -1 };
}

void AltoImportTest::characterConfidenceZeroIsSure()
{
    QFETCH(QByteArray, string);
    const Line line = firstLine(altoLine("<String " + string + "/>"));
    QList<double> units;
    for (const Glyph& glyph : line.glyphs)
        units << glyph.score.unit.value_or(-1);
    QTEST(units, "units");
}

void AltoImportTest::otherReadingsOfAWordStandWhereTheyDiffer()
{
    const auto word = [](const QByteArray& other) {
        return altoLine("<String CONTENT='house'><ALTERNATIVE>" + other + "</ALTERNATIVE></String>");
    };
    QCOMPARE(alternativesOf(firstLine(word("horse")).glyphs[2]), QStringList { u"r"_s });
    QCOMPARE(alternativesOf(firstLine(word("hornse")).glyphs[2]), QStringList { u"rn"_s });
    QCOMPARE(firstLine(word("horse")).glyphs[1].alternatives, QList<Alternative>());
    QCOMPARE(onlyPage(word("horse")).recognition.warnings, QStringList());
    QCOMPARE(onlyPage(word("a tent")).recognition.warnings.size(), 1);
}

void AltoImportTest::baselineIsANumberOrPoints()
{
    const QPolygonF level({ { 10, 45 }, { 110, 45 } });
    QCOMPARE(firstLine(altoLine("<String CONTENT='a'/>", "BASELINE='45'")).baseline, level);
    QCOMPARE(firstLine(altoLine("<String CONTENT='a'/>", "BASELINE='10,45 110,45'")).baseline, level);
    QCOMPARE(firstLine(altoLine("<String CONTENT='a'/>", "BASELINE='10 45 110 45'")).baseline, level);
    QCOMPARE(firstLine(altoLine("<String CONTENT='a'/>", "BASELINE='10 45 x'")).baseline, QPolygonF());
    QCOMPARE(firstLine(altoLine("<String CONTENT='a'/>", "BASEDIRECTION='rtl'")).direction,
        WritingDirection::RightToLeft);
}

void AltoImportTest::readingOrderIsKept()
{
    QByteArray bytes = altoFile(
        "<ComposedBlock><TextBlock ID='b1'><TextLine><String CONTENT='one'/></TextLine></TextBlock>"
        "<ComposedBlock><TextBlock ID='b2'><TextLine ID='l2'><String CONTENT='two'/></TextLine>"
        "<TextLine ID='l3'><String CONTENT='three'/></TextLine></TextBlock></ComposedBlock>"
        "</ComposedBlock>");
    QCOMPARE(linesOf(bytes), QStringList({ u"one"_s, u"two"_s, u"three"_s }));
    bytes.replace("<Layout>",
        "<ReadingOrder><OrderedGroup ID='g'><ElementRef ID='r1' REF='l3'/><UnorderedGroup ID='u'>"
        "<ElementRef ID='r2' REF='b2'/></UnorderedGroup></OrderedGroup></ReadingOrder><Layout>");
    QCOMPARE(linesOf(bytes), QStringList({ u"three"_s, u"two"_s, u"one"_s }));
}

void AltoImportTest::nextBlocksAreFollowed_data()
{
    QTest::addColumn<QByteArray>("blocks");
    QTest::addColumn<QString>("read");
    QTest::addColumn<int>("warnings");
    const auto row = [](const char* name, const QByteArray& blocks, const QString& read, int warnings = 0) {
        QTest::addRow("%s", name) << blocks << read << warnings;
    };
    row("none states one", block("a") + block("b"), u"a b"_s);
    row("all", block("a", "c") + block("b") + block("c", "b"), u"a c b"_s);
    row("backwards", block("a") + block("b", "a") + block("c", "b"), u"c b a"_s);
    row("some", block("x") + block("a", "c") + block("y") + block("b") + block("c"), u"x a c y b"_s);
    row("on another page", block("a", "z") + block("b"), u"a b"_s);
    row("itself", block("a", "a") + block("b"), u"a b"_s, 1);
    row("in a circle", block("a") + block("b", "d") + block("c") + block("d", "b"), u"a b c d"_s, 1);
    row("beside a circle", block("a", "b") + block("b", "a") + block("c", "e") + block("d") + block("e"),
        u"a b c e d"_s, 1);
    row("of two", block("a", "c") + block("b", "c") + block("c"), u"a c b"_s, 1);
    row("of groups",
        "<ComposedBlock ID='g' IDNEXT='h'>" + block("a", "b") + "</ComposedBlock>" + block("x")
            + "<ComposedBlock ID='h'>" + block("b") + "</ComposedBlock>",
        u"a b x"_s);
}

void AltoImportTest::nextBlocksAreFollowed()
{
    QFETCH(QByteArray, blocks);
    QFETCH(int, warnings);
    const QByteArray bytes = altoFile(blocks);
    QTEST(linesOf(bytes).join(u' '), "read");
    QCOMPARE(onlyPage(bytes).recognition.warnings.size(), warnings);
}

void AltoImportTest::readingOrderCountsBeforeNextBlocks()
{
    QByteArray bytes = altoFile(block("a", "b") + block("b"));
    bytes.replace("<Layout>",
        "<ReadingOrder><OrderedGroup ID='g'><ElementRef ID='r1' REF='b'/><ElementRef ID='r2' REF='a'/>"
        "</OrderedGroup></ReadingOrder><Layout>");
    QCOMPARE(linesOf(bytes), QStringList({ u"b"_s, u"a"_s }));
}

void AltoImportTest::blocksAreParagraphs()
{
    const ImportedPage page
        = onlyPage(altoFile("<TextBlock><TextLine><String CONTENT='a'/></TextLine></TextBlock>"
                            "<TextBlock><TextLine><String CONTENT='b'/></TextLine></TextBlock>"));
    QCOMPARE(page.recognition.lines.value(0).paragraph, 0);
    QCOMPARE(page.recognition.lines.value(1).paragraph, 1);
}

void AltoImportTest::millimetresNeedThePage()
{
    const QByteArray line
        = "<TextBlock><TextLine HPOS='100' VPOS='50' WIDTH='500' HEIGHT='100'><String CONTENT='a'/>"
          "</TextLine></TextBlock>";
    for (const QByteArray& unit : { QByteArray("mm10"), QByteArray("inch1200") }) {
        const Recognition scaled = scaledTo(onlyPage(altoFile(line, unit)), { 2000, 1000 });
        QCOMPARE(scaled.lines.value(0).polygon, rectPolygon({ 200, 100, 1000, 200 }));
        QCOMPARE(scaled.warnings, QStringList());
        QByteArray sizeless = altoFile(line, unit);
        sizeless.replace("WIDTH=\"1000\" HEIGHT=\"500\"", "");
        const Recognition lost = scaledTo(onlyPage(sizeless), { 2000, 1000 });
        QCOMPARE(lost.lines.value(0).text(), u"a"_s);
        QCOMPARE(lost.lines.value(0).polygon, QPolygonF());
        QCOMPARE(lost.warnings.size(), 1);
    }
}

QTEST_GUILESS_MAIN(AltoImportTest)
#include "tst_altoimport.moc"
