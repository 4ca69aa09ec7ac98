// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/page.h"
#include "providers/tesseract/linebuilder.h"

#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

// A word of symbols of equal width on a line from y 100 to 140.
ReadWord word(const QStringList& symbols, double left, double width = 20)
{
    ReadWord word { QRectF(left, 100, width * static_cast<double>(symbols.size()), 40), 90, {} };
    for (qsizetype i = 0; i < symbols.size(); ++i)
        word.symbols << ReadSymbol { symbols[i],
            QRectF(left + static_cast<double>(i) * width, 100, width, 40), 99, {} };
    return word;
}

ReadLine line(const QList<ReadWord>& words)
{
    ReadLine line;
    for (const ReadWord& word : words)
        line.box = line.box.united(word.box);
    line.baseline = QLineF(line.box.left(), 135, line.box.right(), 135);
    line.score = 80;
    line.paragraph = 0;
    line.words = words;
    return line;
}

QStringList texts(const Line& line)
{
    QStringList texts;
    for (const Glyph& glyph : line.glyphs)
        texts << glyph.text;
    return texts;
}

Line built(const ReadLine& read, const QTransform& toPage = {})
{
    return buildLines({ read }, toPage).lines.constFirst();
}

} // namespace

class LineBuilderTest final : public QObject
{
    Q_OBJECT
private slots:
    void cutsIntoClusters_data()
    {
        QTest::addColumn<QList<QStringList>>("words");
        QTest::addColumn<QStringList>("glyphs");
        using Words = QList<QStringList>;
        QTest::newRow("words are parted by a space")
            << Words { { u"a"_s, u"b"_s }, { u"c"_s } } << QStringList { u"a"_s, u"b"_s, u" "_s, u"c"_s };
        QTest::newRow("no space between wide ones")
            << Words { { u"大"_s }, { u"江"_s } } << QStringList { u"大"_s, u"江"_s };
        QTest::newRow("a space between wide and narrow")
            << Words { { u"大"_s }, { u"5"_s } } << QStringList { u"大"_s, u" "_s, u"5"_s };
        QTest::newRow("letter and accent are one")
            << Words { { u"e"_s, u"\u0301"_s, u"t"_s } } << QStringList { u"e\u0301"_s, u"t"_s };
        QTest::newRow("a symbol of two letters is two")
            << Words { { u"fi"_s, u"n"_s } } << QStringList { u"f"_s, u"i"_s, u"n"_s };
        QTest::newRow("outside the basic plane")
            << Words { { u"𠮷"_s, u"野"_s } } << QStringList { u"𠮷"_s, u"野"_s };
    }

    void cutsIntoClusters()
    {
        QFETCH(QList<QStringList>, words);
        QFETCH(QStringList, glyphs);
        QList<ReadWord> read;
        for (const QStringList& symbols : words)
            read << word(symbols, 100 + 200.0 * static_cast<double>(read.size()));
        const Line result = built(line(read));
        QCOMPARE(texts(result), glyphs);
        QCOMPARE(result.text(), glyphs.join(QString()));
        QCOMPARE(result.words.size(), words.size());
    }

    void wordsCountInGlyphs()
    {
        const Line result
            = built(line({ word({ u"e"_s, u"\u0301"_s }, 100), word({ u"a"_s, u"b"_s }, 200) }));
        QCOMPARE(result.words[0].start, 0);
        QCOMPARE(result.words[0].length, 1);
        QCOMPARE(result.words[1].start, 2);
        QCOMPARE(result.words[1].length, 2);
    }

    void aSpaceIsEstimatedInTheGapAndHasNoScore()
    {
        const Line result = built(line({ word({ u"a"_s }, 100), word({ u"b"_s }, 200) }));
        const Glyph& space = result.glyphs[1];
        QCOMPARE(space.origin, Origin::Estimated);
        QVERIFY(!space.score.unit);
        QVERIFY(!space.score.raw);
        QCOMPARE(space.polygon, rectPolygon(QRectF(120, 100, 80, 40)));
    }

    void keepsMeasuredBoxesAndRawScores()
    {
        const Line result = built(line({ word({ u"a"_s, u"b"_s }, 100) }));
        QCOMPARE(result.glyphs[1].origin, Origin::Provider);
        QCOMPARE(result.glyphs[1].polygon, rectPolygon(QRectF(120, 100, 20, 40)));
        QCOMPARE(result.glyphs[1].score.raw, std::optional(99.0));
        QCOMPARE(result.glyphs[1].score.measuredAt, ScoredAt::Glyph);
        QCOMPARE(result.words[0].score.raw, std::optional(90.0));
        QCOMPARE(result.score.raw, std::optional(80.0));
        QVERIFY(*result.score.unit > 0 && *result.score.unit <= 1);
    }

    void unusableBoxesAreEstimatedAndCounted_data()
    {
        QTest::addColumn<QRectF>("box");
        QTest::newRow("none") << QRectF();
        QTest::newRow("in another line") << QRectF(120, 600, 20, 40);
        QTest::newRow("far to the right") << QRectF(900, 100, 20, 40);
    }

    void unusableBoxesAreEstimatedAndCounted()
    {
        QFETCH(QRectF, box);
        ReadWord read = word({ u"a"_s, u"b"_s, u"c"_s }, 100);
        read.symbols[1].box = box;
        const BuiltLines result = buildLines({ line({ read }) }, {});
        const Glyph& glyph = result.lines[0].glyphs[1];
        QCOMPARE(glyph.origin, Origin::Estimated);
        QCOMPARE(glyph.polygon.boundingRect(), QRectF(120, 100, 20, 40));
        QCOMPARE(result.warnings.size(), 1);
        QVERIFY(result.warnings[0].contains(u'1'));
    }

    void boxesAreHeldInTheirLine()
    {
        ReadWord read = word({ u"a"_s, u"b"_s }, 100);
        read.symbols[0].box = QRectF(95, 80, 25, 80);
        const ReadLine whole = line({ read });
        const Line result = built(whole);
        QVERIFY(whole.box.contains(result.glyphs[0].polygon.boundingRect()));
        QCOMPARE(result.glyphs[0].origin, Origin::Provider);
    }

    void polygonsBeginWhereReadingBegins_data()
    {
        QTest::addColumn<int>("quarterTurns");
        QTest::addColumn<QPointF>("first");
        // The page is 1000 × 500 as it lies in its file; the picture was turned for reading.
        QTest::newRow("upright") << 0 << QPointF(100, 100);
        QTest::newRow("turned clockwise") << 1 << QPointF(100, 400);
        QTest::newRow("upside down") << 2 << QPointF(900, 400);
        QTest::newRow("turned anticlockwise") << 3 << QPointF(900, 100);
    }

    void polygonsBeginWhereReadingBegins()
    {
        QFETCH(int, quarterTurns);
        const QTransform toPage = viewTransform(QSize(1000, 500), withRotation({}, quarterTurns)).inverted();
        const Line result = built(line({ word({ u"a"_s, u"b"_s }, 100) }), toPage);
        QTEST(result.glyphs[0].polygon.constFirst(), "first");
        QTEST(result.polygon.constFirst(), "first");
        // Clockwise: the turn at every corner is to the right on a page whose y axis points down.
        const QPolygonF& p = result.polygon;
        for (qsizetype i = 0; i < p.size(); ++i) {
            const QPointF a = p[(i + 1) % p.size()] - p[i];
            const QPointF b = p[(i + 2) % p.size()] - p[(i + 1) % p.size()];
            QVERIFY(a.x() * b.y() - a.y() * b.x() > 0);
        }
    }

    void aLineWithoutWordsIsLeftOut() { QVERIFY(buildLines({ ReadLine() }, {}).lines.isEmpty()); }

    void theOutlineFollowsASlope()
    {
        ReadWord low = word({ u"b"_s }, 400);
        low.box.translate(0, 60);
        low.symbols[0].box.translate(0, 60);
        const Line result = built(line({ word({ u"a"_s }, 100), low }));
        QVERIFY(!result.polygon.containsPoint(QPointF(410, 110), Qt::WindingFill));
        QVERIFY(result.polygon.containsPoint(QPointF(260, 150), Qt::WindingFill));
    }
};

QTEST_GUILESS_MAIN(LineBuilderTest)
#include "tst_linebuilder.moc"
