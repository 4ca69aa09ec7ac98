// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/heatmodes.h"
#include "readings.h"

#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

using Heat = QList<std::optional<double>>;

QList<Line> page(const QString& text, const QList<std::optional<double>>& confidences)
{
    QList<Line> lines = pageOf({ text });
    for (qsizetype i = 0; i < confidences.size(); ++i)
        lines[0].glyphs[i].score.unit = confidences[i];
    return lines;
}

} // namespace

class HeatModesTest : public QObject
{
    Q_OBJECT
private slots:
    void theWorstConfidenceIsThatOfAnyReader();
    void whoHasNothingDoesNotCountForTheWorst();
    void withoutScoresThereIsNoWorst();
    void sharesCountWhoSaysTheSame();
    void aLineOfOneReaderStandsOut();
    void lineEndsAreSpaces();
};

void HeatModesTest::theWorstConfidenceIsThatOfAnyReader()
{
    const QList<QList<Line>> readings { page(u"cat"_s, { 0.9, 0.2, 0.8 }), page(u"cot"_s, { 0.7, 0.9, {} }),
        page(u"cat"_s, { {}, 0.5, 0.85 }) };
    const AlignedPage aligned = alignPage(readings);
    for (const qsizetype side : { 0, 1, 2 })
        QCOMPARE(worstConfidences(readings, aligned, side), GlyphHeat({ Heat { 0.7, 0.2, 0.8 } }));
}

void HeatModesTest::whoHasNothingDoesNotCountForTheWorst()
{
    const QList<QList<Line>> readings { page(u"coat"_s, { 0.9, 0.8, 0.7, 0.6 }),
        page(u"cat"_s, { 0.5, 0.9, 0.9 }) };
    const AlignedPage aligned = alignPage(readings);
    QCOMPARE(worstConfidences(readings, aligned, 0), GlyphHeat({ Heat { 0.5, 0.8, 0.7, 0.6 } }));
    QCOMPARE(worstConfidences(readings, aligned, 1), GlyphHeat({ Heat { 0.5, 0.7, 0.6 } }));
}

void HeatModesTest::withoutScoresThereIsNoWorst()
{
    const QList<QList<Line>> readings { pageOf({ u"ab"_s }), pageOf({ u"ab"_s }) };
    QCOMPARE(worstConfidences(readings, alignPage(readings), 1), GlyphHeat({ Heat { {}, {} } }));
}

void HeatModesTest::sharesCountWhoSaysTheSame()
{
    const QList<QList<Line>> readings { pageOf({ u"caf\u00e9"_s }), pageOf({ u"cafe\u0301"_s }),
        pageOf({ u"coff\u00e9"_s }), pageOf({ u"ca"_s }) };
    const AlignedPage aligned = alignPage(readings);
    QCOMPARE(agreementShares(readings, aligned, 0), GlyphHeat({ Heat { 1.0, 0.75, 0.75, 0.75 } }));
    QCOMPARE(agreementShares(readings, aligned, 3), GlyphHeat({ Heat { 1.0, 0.75 } }));
    const Heat ofThird = agreementShares(readings, aligned, 2).first();
    QCOMPARE(ofThird.size(), 5);
    QCOMPARE(ofThird.first(), 1.0);
    QCOMPARE(ofThird[1], 0.25);
    QCOMPARE(ofThird.last(), 0.75);
}

void HeatModesTest::aLineOfOneReaderStandsOut()
{
    const QList<Line> two = pageOf({ u"both"_s, u"me"_s });
    const QList<QList<Line>> readings { two, { two[0] }, {} };
    QCOMPARE(agreementShares(readings, alignPage(readings), 0),
        GlyphHeat({ Heat { 1.0, 1.0, 1.0, 1.0 }, Heat { 0.5, 0.5 } }));
}

void HeatModesTest::lineEndsAreSpaces()
{
    const QList<QList<Line>> readings { { lineAt(u"a b"_s, QRectF(0, 0, 300, 40), 0.9) },
        { lineAt(u"a"_s, QRectF(0, 0, 100, 40), 0.5), lineAt(u"b"_s, QRectF(200, 0, 100, 40), 0.6) } };
    const AlignedPage aligned = alignPage(readings);
    QCOMPARE(aligned.rows.size(), 1);
    QCOMPARE(worstConfidences(readings, aligned, 0), GlyphHeat({ Heat { 0.5, 0.9, 0.6 } }));
    QCOMPARE(worstConfidences(readings, aligned, 1), GlyphHeat({ Heat { 0.5 }, Heat { 0.6 } }));
    QCOMPARE(agreementShares(readings, aligned, 0), GlyphHeat({ Heat { 1.0, 1.0, 1.0 } }));
}

QTEST_GUILESS_MAIN(HeatModesTest)
#include "tst_heatmodes.moc"
