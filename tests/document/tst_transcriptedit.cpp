// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/transcriptedit.h"

#include "document/samples.h"

#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

class TestTranscriptEdit : public QObject
{
    Q_OBJECT
private slots:
    void withTextKeepsWhatStands_data();
    void withTextKeepsWhatStands();
    void typedOverKeepsPlaceAndReading();
    void longGlyphsOfAReaderStay();
    void confirming();
    void replacing_data();
    void replacing();
    void splitting_data();
    void splitting();
    void splitCutsAlongTheReadingDirection_data();
    void splitCutsAlongTheReadingDirection();
    void merging_data();
    void merging();
    void mergingWhatWasSplitGivesTheTextBack();
    void positionsAndGlyphs_data();
    void positionsAndGlyphs();
};

void TestTranscriptEdit::withTextKeepsWhatStands_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("certain");
    QTest::addRow("same") << u"note"_s << u"note"_s << u"----"_s;
    QTest::addRow("one over") << u"note"_s << u"nose"_s << u"--c-"_s;
    QTest::addRow("first over") << u"note"_s << u"vote"_s << u"c---"_s;
    QTest::addRow("last over") << u"note"_s << u"noty"_s << u"---c"_s;
    QTest::addRow("insert") << u"note"_s << u"nxote"_s << u"-c---"_s;
    QTest::addRow("append") << u"note"_s << u"notes"_s << u"----c"_s;
    QTest::addRow("prepend") << u"note"_s << u"anote"_s << u"c----"_s;
    QTest::addRow("remove") << u"note"_s << u"noe"_s << u"---"_s;
    QTest::addRow("remove all") << u"note"_s << QString() << QString();
    QTest::addRow("from nothing") << QString() << u"ab"_s << u"cc"_s;
    QTest::addRow("double letter") << u"aa"_s << u"aaa"_s << u"--c"_s;
    QTest::addRow("double letter removed") << u"book"_s << u"bok"_s << u"---"_s;
    QTest::addRow("two for one") << u"am"_s << u"arn"_s << u"-cc"_s;
    QTest::addRow("one for two") << u"arn"_s << u"am"_s << u"-c"_s;
    QTest::addRow("everything") << u"abc"_s << u"xyz"_s << u"ccc"_s;
    QTest::addRow("accent joins the letter") << u"cafe"_s << u"cafe\u0301"_s << u"---c"_s;
    QTest::addRow("accent in the middle") << u"aeb"_s << u"ae\u0301b"_s << u"-c-"_s;
    QTest::addRow("accent taken away") << u"e\u0301a"_s << u"ea"_s << u"c-"_s;
    QTest::addRow("Chinese") << u"大江东去"_s << u"太江东去"_s << u"c---"_s;
    QTest::addRow("outside the plane") << u"a😀b"_s << u"a😁b"_s << u"-c-"_s;
    QTest::addRow("family") << u"x👨‍👩‍👧y"_s << u"xy"_s << u"--"_s;
    QTest::addRow("newline becomes a space") << u"ab"_s << u"a\nb"_s << u"-c-"_s;
    QTest::addRow("lone surrogate") << u"ab"_s << (u"a"_s + QChar(0xD83D) + u"b"_s) << u"-c-"_s;
}

void TestTranscriptEdit::withTextKeepsWhatStands()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const TranscriptLine line = sampleLine(1, before, { 0.4 });
    const TranscriptLine edited = withText(line, after);
    QCOMPARE(edited.text(), sanitisedLine(after));
    QTEST(certainty(edited), "certain");
    QVERIFY(edited.touched);
    QCOMPARE(edited.id, line.id);
    QCOMPARE(edited.polygon, line.polygon);
    for (const TranscriptGlyph& each : edited.glyphs) {
        QCOMPARE(graphemes(each.glyph.text).size(), 1);
        if (each.certain)
            QVERIFY(!each.glyph.score.unit);
        else
            QCOMPARE(line.glyphs.contains(each), true);
    }
}

void TestTranscriptEdit::typedOverKeepsPlaceAndReading()
{
    TranscriptLine line = sampleLine(1, u"note"_s, { 0.4 });
    line.glyphs[2].glyph.alternatives = { { u"s"_s, 0.3 }, { u"l"_s, 0.2 } };
    const Glyph now = withText(line, u"nose"_s).glyphs[2].glyph;
    QCOMPARE(now.polygon, line.glyphs[2].glyph.polygon);
    QCOMPARE(now.alternatives, (QList<Alternative> { { u"t"_s, 0.4 }, { u"l"_s, 0.2 } }));
    // A second thought does not offer what the person typed as if an engine had said it.
    const TranscriptLine again = withText(withText(line, u"nose"_s), u"noxe"_s);
    QCOMPARE(again.glyphs[2].glyph.alternatives, now.alternatives);
    // One glyph for two stands for neither box.
    QVERIFY(withText(line, u"nxe"_s).glyphs[1].glyph.polygon.isEmpty());
}

void TestTranscriptEdit::longGlyphsOfAReaderStay()
{
    TranscriptLine line = sampleLine(1, u"abc"_s, { 0.4 });
    line.glyphs[1].glyph.text = u"ffi"_s; // a reader that scores ligatures as one
    const TranscriptLine edited = withText(line, u"affix"_s);
    QCOMPARE(edited.text(), u"affix"_s);
    QCOMPARE(certainty(edited), u"--c"_s);
    QCOMPARE(edited.glyphs[1], line.glyphs[1]);
}

void TestTranscriptEdit::confirming()
{
    const TranscriptLine line = sampleLine(1, u"ab"_s, { 0.4 });
    const TranscriptLine one = withConfirmed(line, 1);
    QCOMPARE(certainty(one), u"-c"_s);
    QCOMPARE(one.glyphs[1].glyph, line.glyphs[1].glyph);
    QVERIFY(one.touched);
    QCOMPARE(certainty(withAllConfirmed(line)), u"cc"_s);
    QVERIFY(withAllConfirmed(line).touched);
}

void TestTranscriptEdit::replacing_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("certain");
    QTest::addRow("one") << 0 << u"x"_s << u"xbc"_s << u"c--"_s;
    QTest::addRow("same") << 1 << u"b"_s << u"abc"_s << u"-c-"_s;
    QTest::addRow("two") << 1 << u"xy"_s << u"axyc"_s << u"-cc-"_s;
    QTest::addRow("none") << 2 << QString() << u"ab"_s << u"--"_s;
    QTest::addRow("wide") << 2 << u"😀"_s << u"ab😀"_s << u"--c"_s;
}

void TestTranscriptEdit::replacing()
{
    QFETCH(int, index);
    QFETCH(QString, by);
    const TranscriptLine line = sampleLine(1, u"abc"_s, { 0.4 });
    const TranscriptLine edited = withReplaced(line, index, by);
    QTEST(edited.text(), "text");
    QTEST(certainty(edited), "certain");
    QVERIFY(edited.touched);
    if (graphemes(by).size() == 1)
        QCOMPARE(edited.glyphs[index].glyph.polygon, line.glyphs[index].glyph.polygon);
}

void TestTranscriptEdit::splitting_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addRow("in a word") << u"notebook"_s << 4 << u"note"_s << u"book"_s;
    QTest::addRow("before a space") << u"my note"_s << 2 << u"my"_s << u"note"_s;
    QTest::addRow("after a space") << u"my note"_s << 3 << u"my"_s << u"note"_s;
    QTest::addRow("front") << u"note"_s << 0 << QString() << u"note"_s;
    QTest::addRow("end") << u"note"_s << 4 << u"note"_s << QString();
    QTest::addRow("empty") << QString() << 0 << QString() << QString();
    QTest::addRow("Chinese") << u"大江东去"_s << 2 << u"大江"_s << u"东去"_s;
}

void TestTranscriptEdit::splitting()
{
    QFETCH(QString, text);
    QFETCH(int, index);
    const TranscriptLine line = sampleLine(7, text, { 0.4 });
    const auto [first, second] = split(line, index, { 9 });
    QTEST(first.text(), "first");
    QTEST(second.text(), "second");
    QCOMPARE(first.id, LineId { 7 });
    QCOMPARE(second.id, LineId { 9 });
    QVERIFY(first.touched && second.touched);
    QCOMPARE(first.polygon.boundingRect() | second.polygon.boundingRect(), line.polygon.boundingRect());
    if (!text.isEmpty())
        QCOMPARE(first.polygon.boundingRect().width() + second.polygon.boundingRect().width(),
            line.polygon.boundingRect().width());
}

void TestTranscriptEdit::splitCutsAlongTheReadingDirection_data()
{
    QTest::addColumn<QPolygonF>("outline");
    QTest::addColumn<QList<QPolygonF>>("boxes");
    QTest::addColumn<QPolygonF>("first");
    QTest::addRow("left to right") << rectPolygon({ 0, 0, 40,
        10 }) << QList<QPolygonF> { rectPolygon({ 0, 0, 10, 10 }), rectPolygon({ 10, 0, 30, 10 }) }
                                   << rectPolygon({ 0, 0, 10, 10 });
    const QPolygonF rightToLeft({ { 40, 0 }, { 0, 0 }, { 0, 10 }, { 40, 10 } });
    QTest::addRow("right to left") << rightToLeft
                                   << QList<QPolygonF> { rectPolygon({ 30, 0, 10, 10 }),
                                          rectPolygon({ 0, 0, 30, 10 }) }
                                   << QPolygonF({ { 40, 0 }, { 30, 0 }, { 30, 10 }, { 40, 10 } });
    const QPolygonF down({ { 10, 0 }, { 10, 40 }, { 0, 40 }, { 0, 0 } });
    QTest::addRow("top to bottom") << down
                                   << QList<QPolygonF> { rectPolygon({ 0, 0, 10, 10 }),
                                          rectPolygon({ 0, 10, 10, 30 }) }
                                   << QPolygonF({ { 10, 0 }, { 10, 10 }, { 0, 10 }, { 0, 0 } });
    QTest::addRow("no boxes: by share")
        << rectPolygon({ 0, 0, 40, 10 }) << QList<QPolygonF> { {}, {} } << rectPolygon({ 0, 0, 20, 10 });
    QTest::addRow("no outline") << QPolygonF() << QList<QPolygonF> { {}, {} } << QPolygonF();
}

void TestTranscriptEdit::splitCutsAlongTheReadingDirection()
{
    QFETCH(QPolygonF, outline);
    QFETCH(QList<QPolygonF>, boxes);
    TranscriptLine line = sampleLine(1, u"ab"_s);
    line.polygon = outline;
    for (qsizetype i = 0; i < 2; ++i)
        line.glyphs[i].glyph.polygon = boxes[i];
    QTEST(split(line, 1, { 2 }).first.polygon, "first");
}

void TestTranscriptEdit::merging_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("text");
    QTest::addRow("words") << u"my"_s << u"note"_s << u"my note"_s;
    QTest::addRow("space there") << u"my "_s << u"note"_s << u"my note"_s;
    QTest::addRow("Chinese") << u"大江"_s << u"东去"_s << u"大江东去"_s;
    QTest::addRow("mixed") << u"大江"_s << u"note"_s << u"大江note"_s;
    QTest::addRow("empty first") << QString() << u"note"_s << u"note"_s;
    QTest::addRow("empty second") << u"my"_s << QString() << u"my"_s;
}

void TestTranscriptEdit::merging()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const TranscriptLine above = sampleLine(3, first, { 0.4 }, 0);
    const TranscriptLine below = sampleLine(4, second, { 0.4 }, 30);
    const TranscriptLine both = merged(above, below);
    QTEST(both.text(), "text");
    QCOMPARE(both.id, above.id);
    QVERIFY(both.touched);
    QCOMPARE(both.polygon.boundingRect(), above.polygon.boundingRect() | below.polygon.boundingRect());
}

void TestTranscriptEdit::mergingWhatWasSplitGivesTheTextBack()
{
    const TranscriptLine line = sampleLine(3, u"dear diary"_s, { 0.4 });
    const auto [first, second] = split(line, 4, { 8 });
    const TranscriptLine both = merged(first, second);
    QCOMPARE(both.text(), line.text());
    QCOMPARE(both.polygon, line.polygon);
}

void TestTranscriptEdit::positionsAndGlyphs_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("glyph");
    QTest::addColumn<int>("begins");
    QTest::addRow("front") << 0 << 0 << 0;
    QTest::addRow("on the pair") << 1 << 1 << 1;
    QTest::addRow("inside the pair") << 2 << 1 << 1;
    QTest::addRow("behind the pair") << 3 << 2 << 3;
    QTest::addRow("end") << 4 << 3 << 4;
    QTest::addRow("past the end") << 9 << 3 << 4;
}

void TestTranscriptEdit::positionsAndGlyphs()
{
    QFETCH(int, position);
    QFETCH(int, glyph);
    const TranscriptLine line = sampleLine(1, u"a😀b"_s);
    QCOMPARE(glyphAt(line, position), glyph);
    QTEST(static_cast<int>(positionOf(line, glyph)), "begins");
}

QTEST_GUILESS_MAIN(TestTranscriptEdit)
#include "tst_transcriptedit.moc"
