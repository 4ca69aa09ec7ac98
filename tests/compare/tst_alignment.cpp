// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/alignment.h"
#include "readings.h"

#include <QTest>
#include <QTransform>

#include <numeric>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

/// "0|0 1|1,2|1 -|2": the lines of each reader, row by row.
QString shapeOf(const AlignedPage& page)
{
    QStringList rows;
    for (const AlignedRow& row : page.rows) {
        QStringList readers;
        for (const QList<qsizetype>& lines : row.lines) {
            QStringList numbers;
            for (const qsizetype line : lines)
                numbers << QString::number(line);
            readers << (numbers.isEmpty() ? u"-"_s : numbers.join(u','));
        }
        rows << readers.join(u'|');
    }
    return rows.join(u' ');
}

/// What `reader` has in the columns, "·" where it has nothing, "/" for the end of a line.
QString columnsOf(const QList<QList<Line>>& readings, const AlignedRow& row, qsizetype reader)
{
    QString shown;
    for (const AlignedColumn& column : row.columns) {
        const std::optional<GlyphPlace>& place = column.places[reader];
        shown += place ? textAt(readings[reader], *place).replace(u'\n', u'/') : u"·"_s;
    }
    return shown;
}

QList<Line> turned(QList<Line> lines, double degrees)
{
    QTransform turn;
    turn.rotate(degrees);
    for (Line& line : lines)
        line.polygon = turn.map(line.polygon);
    return lines;
}

Line shortLine(const QString& text, double left, double top, double width)
{
    return lineAt(text, QRectF(left, top, width, 40));
}

} // namespace

class AlignmentTest : public QObject
{
    Q_OBJECT
private slots:
    void linesAreMatched_data();
    void linesAreMatched();
    void everyLineIsInOneRow();
    void sameReadingsSameRows();
    void columnsAreAligned_data();
    void columnsAreAligned();
    void compositionMakesNoDifference();
    void lineEndsStandForSpaces();
    void manyReaders();
    void differencesAreFound();
};

void AlignmentTest::linesAreMatched_data()
{
    QTest::addColumn<QList<QList<Line>>>("readings");
    QTest::addColumn<QString>("expected");
    using Readings = QList<QList<Line>>;
    const QList<Line> three = pageOf({ u"first line"_s, u"second line"_s, u"third line"_s });
    const QList<Line> others = pageOf({ u"f1rst l1ne"_s, u"sec0nd line"_s, u"thi rd line"_s });

    QTest::addRow("one with one") << Readings { three, others } << u"0|0 1|1 2|2"_s;
    QTest::addRow("one reader") << Readings { three } << u"0 1 2"_s;
    QTest::addRow("nothing read") << Readings { {}, {} } << QString();
    QTest::addRow("only the second read") << Readings { {}, three } << u"-|0 -|1 -|2"_s;
    QTest::addRow("places, not texts")
        << Readings { three, pageOf({ u"x"_s, u"first line"_s, u"z"_s }) } << u"0|0 1|1 2|2"_s;
    QTest::addRow("lacking the middle") << Readings { three, { others[0], others[2] } } << u"0|0 1|- 2|1"_s;
    QTest::addRow("having one more") << Readings { { three[0], three[2] }, others } << u"0|0 -|1 1|2"_s;
    QTest::addRow("one more at the top") << Readings { { three[1], three[2] }, others } << u"-|0 0|1 1|2"_s;
    QTest::addRow("another order") << Readings { three, { others[2], others[0], others[1] } }
                                   << u"0|1 1|2 2|0"_s;
    QTest::addRow("tilted") << Readings { turned(three, 20), turned(others, 20.5) } << u"0|0 1|1 2|2"_s;
    QTest::addRow("on its side") << Readings { turned(three, 90), turned(others, 90) } << u"0|0 1|1 2|2"_s;

    const QList<Line> cut { three[0], shortLine(u"second"_s, 0, 50, 550), shortLine(u"line"_s, 600, 50, 400),
        three[2] };
    QTest::addRow("cut") << Readings { three, cut } << u"0|0 1|1,2 2|3"_s;
    QTest::addRow("joined") << Readings { cut, three } << u"0|0 1,2|1 3|2"_s;
    QTest::addRow("joined and cut") << Readings { cut, three, cut } << u"0|0|0 1,2|1|1,2 3|2|3"_s;
    const QList<Line> note { three[0], three[1], shortLine(u"!?#"_s, 900, 50, 100), three[2] };
    QTest::addRow("a scrap is no half") << Readings { three, note } << u"0|0 1|1 -|2 2|3"_s;

    const QList<Line> paragraph { lineAt(u"first line second line third line"_s, QRectF(0, 0, 1000, 140)) };
    QTest::addRow("a paragraph first") << Readings { paragraph, three, others } << u"0|0,1,2|0,1,2"_s;
    QTest::addRow("a paragraph last") << Readings { three, others, paragraph } << u"0,1,2|0,1,2|0"_s;
    QTest::addRow("a paragraph nowhere, first")
        << Readings { withoutPlaces(paragraph), three } << u"0|0,1,2"_s;
    QTest::addRow("a paragraph nowhere, last")
        << Readings { three, withoutPlaces(paragraph) } << u"0,1,2|0"_s;
    const QList<Line> reflowed = pageOf({ u"first line second"_s, u"line third line"_s });
    QTest::addRow("cut in other places")
        << Readings { withoutPlaces(three), withoutPlaces(reflowed) } << u"0,1,2|0,1"_s;
    QTest::addRow("two in one, by text")
        << Readings { withoutPlaces(cut), withoutPlaces(others) } << u"0|0 1,2|1 3|2"_s;

    const QList<Line> placeless = withoutPlaces(others);
    QTest::addRow("by text") << Readings { three, placeless } << u"0|0 1|1 2|2"_s;
    QTest::addRow("text first") << Readings { placeless, three } << u"0|0 1|1 2|2"_s;
    QTest::addRow("by text, one lacking")
        << Readings { three, { placeless[0], placeless[2] } } << u"0|0 1|- 2|1"_s;
    QTest::addRow("by text, nothing alike")
        << Readings { withoutPlaces(pageOf({ u"abc"_s })), withoutPlaces(pageOf({ u"xyz"_s })) }
        << u"0|- -|0"_s;
    QTest::addRow("the same words elsewhere are another line")
        << Readings { { three[0] }, { lineAt(u"first line"_s, QRectF(0, 900, 1000, 40)) } } << u"0|- -|0"_s;
    QTest::addRow("three readers") << Readings { { three[0], three[1] }, { others[1], others[2] }, three }
                                   << u"0|-|0 1|0|1 -|1|2"_s;
}

void AlignmentTest::linesAreMatched()
{
    QFETCH(QList<QList<Line>>, readings);
    QTEST(shapeOf(alignPage(readings)), "expected");
}

void AlignmentTest::everyLineIsInOneRow()
{
    QRandomGenerator random(30);
    for (int round = 0; round < 50; ++round) {
        QList<QList<Line>> readings;
        for (int reader = 0; reader < 3; ++reader) {
            QList<Line>& lines = readings.emplaceBack();
            for (int i = random.bounded(12); i > 0; --i)
                lines << lineAt(randomTexts(1, random).first(),
                    QRectF(random.bounded(300), random.bounded(300), 20 + random.bounded(300),
                        20 + random.bounded(60)));
        }
        const AlignedPage page = alignPage(readings);
        for (qsizetype reader = 0; reader < readings.size(); ++reader) {
            QList<qsizetype> seen;
            for (const AlignedRow& row : page.rows) {
                seen << row.lines[reader];
                qsizetype glyphs = 0;
                for (const AlignedColumn& column : row.columns)
                    glyphs += column.places[reader] ? 1 : 0;
                qsizetype expected = std::max<qsizetype>(0, row.lines[reader].size() - 1);
                for (const qsizetype line : row.lines[reader])
                    expected += readings[reader][line].glyphs.size();
                QCOMPARE(glyphs, expected);
            }
            std::ranges::sort(seen);
            QList<qsizetype> all(readings[reader].size());
            std::iota(all.begin(), all.end(), 0);
            QCOMPARE(seen, all);
        }
    }
}

void AlignmentTest::sameReadingsSameRows()
{
    QRandomGenerator random(31);
    const QStringList texts = randomTexts(20, random);
    const QList<QList<Line>> readings { pageOf(texts), pageOf(texts.sliced(3)),
        withoutPlaces(pageOf(texts)) };
    QVERIFY(alignPage(readings) == alignPage(readings));
}

void AlignmentTest::columnsAreAligned_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QStringList& texts, const QStringList& expected) {
        QTest::addRow("%s", name) << texts << expected;
    };
    row("same", { u"abc"_s, u"abc"_s }, { u"abc"_s, u"abc"_s });
    row("another character", { u"abc"_s, u"axc"_s }, { u"abc"_s, u"axc"_s });
    row("one lacking", { u"abc"_s, u"ac"_s }, { u"abc"_s, u"a·c"_s });
    row("one more", { u"ac"_s, u"abc"_s }, { u"a·c"_s, u"abc"_s });
    row("words stay whole", { u"to day"_s, u"toxday"_s }, { u"to· day"_s, u"tox·day"_s });
    row("insertions share a column", { u"ac"_s, u"abc"_s, u"abc"_s }, { u"a·c"_s, u"abc"_s, u"abc"_s });
    row("what may be nothing costs nothing", { u"abcd"_s, u"abXcd"_s, u"abYd"_s },
        { u"ab·cd"_s, u"abXcd"_s, u"ab·Yd"_s });
    row("han", { u"大江东去"_s, u"太江去"_s }, { u"大江东去"_s, u"太江·去"_s });
    row("clusters stay whole", { u"👩‍👩‍👧a"_s, u"👩a"_s }, { u"👩‍👩‍👧a"_s, u"👩a"_s });
    row("nothing", { u"ab"_s, QString() }, { u"ab"_s, u"··"_s });
}

void AlignmentTest::columnsAreAligned()
{
    QFETCH(QStringList, texts);
    QFETCH(QStringList, expected);
    QList<QList<Line>> readings;
    for (const QString& text : texts)
        readings << pageOf({ text });
    const AlignedPage page = alignPage(readings);
    QCOMPARE(page.rows.size(), 1);
    QStringList found;
    for (qsizetype reader = 0; reader < readings.size(); ++reader)
        found << columnsOf(readings, page.rows.first(), reader);
    QCOMPARE(found, expected);
}

void AlignmentTest::compositionMakesNoDifference()
{
    const QList<QList<Line>> readings { pageOf({ u"caf\u00e9 1"_s }), pageOf({ u"cafe\u0301\u00a01"_s }) };
    const AlignedPage page = alignPage(readings);
    QCOMPARE(page.rows.first().columns.size(), 6);
    QVERIFY(!differs(readings, page.rows.first()));
}

void AlignmentTest::lineEndsStandForSpaces()
{
    const QList<QList<Line>> readings { { lineAt(u"one two"_s, QRectF(0, 0, 700, 40)) },
        { lineAt(u"one"_s, QRectF(0, 0, 300, 40)), lineAt(u"two"_s, QRectF(400, 0, 300, 40)) } };
    const AlignedPage page = alignPage(readings);
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(columnsOf(readings, page.rows.first(), 0), u"one two"_s);
    QCOMPARE(columnsOf(readings, page.rows.first(), 1), u"one/two"_s);
}

void AlignmentTest::manyReaders()
{
    QList<QList<Line>> readings;
    for (int i = 0; i < 9; ++i)
        readings << pageOf({ u"one text"_s, QString(QChar(u'a' + i)) });
    const AlignedPage page = alignPage(readings);
    QCOMPARE(page.rows.size(), 2);
    QCOMPARE(page.rows[0].columns.size(), 8);
    QCOMPARE(page.rows[1].columns.size(), 1);
}

void AlignmentTest::differencesAreFound()
{
    const QList<QList<Line>> readings { pageOf({ u"same"_s, u"this"_s, u"alone"_s }),
        pageOf({ u"same"_s, u"thus"_s }) };
    const AlignedPage page = alignPage(readings);
    QVERIFY(!differs(readings, page.rows[0]));
    QVERIFY(differs(readings, page.rows[1]));
    QVERIFY(differs(readings, page.rows[2]));
    QList<bool> columns;
    for (const AlignedColumn& column : page.rows[1].columns)
        columns << differs(readings, column);
    QCOMPARE(columns, (QList<bool> { false, false, true, false }));
}

QTEST_GUILESS_MAIN(AlignmentTest)
#include "tst_alignment.moc"
