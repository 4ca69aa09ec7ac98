// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/confusions.h"
#include "compare/figures.h"
#include "readings.h"

#include "base/graphemes.h"

#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double threshold = 0.8;

/// What makes texts hard to take apart: marks that melt into what is before them, characters of several code
/// points and code units, letters that fold into two, punctuation, blanks of every kind.
const QStringList awkward { u"a"_s, u"A"_s, u"e"_s, u"\u0301"_s, u"\u00e9"_s, u"\u00c9"_s, u"ß"_s, u"İ"_s,
    u"ﬁ"_s, u"大"_s, u"が"_s, u"\u3099"_s, u"\u1112"_s, u"\u1161"_s, u"\u11ab"_s, u"👩"_s, u"\u200d"_s, u"👧"_s,
    u"🇩"_s, u"🇪"_s, u","_s, u"，"_s, u"–"_s, u" "_s, u" "_s, u"\u3000"_s, u"\t"_s };

QStringList awkwardPieces(QRandomGenerator& random)
{
    QStringList pieces;
    for (int left = random.bounded(12); left > 0; --left)
        pieces << awkward[random.bounded(static_cast<int>(awkward.size()))];
    return pieces;
}

/// Lines of such texts, cut into glyphs as a reader should (`properly`) or just anywhere.
QList<Line> awkwardPage(bool properly, QRandomGenerator& random)
{
    QList<Line> lines;
    for (int left = random.bounded(4); left > 0; --left) {
        Line& line = lines.emplaceBack();
        const QStringList pieces = awkwardPieces(random);
        const QStringList glyphs = properly ? graphemes(pieces.join(QString())) : pieces;
        for (const QString& glyph : glyphs)
            line.glyphs << Glyph { glyph, {}, Origin::Estimated, { 0.5, {}, ScoredAt::Glyph }, {} };
    }
    return lines;
}

QString awkwardText(QRandomGenerator& random)
{
    return awkwardPieces(random).join(QString()) + u'\n' + awkwardPieces(random).join(QString());
}

QString textOf(const QList<Line>& lines)
{
    return textsOf(lines).join(u'\n');
}

/// One line a text, the i-th glyph as sure as the i-th digit tenths; "-": not scored.
QList<Line> scored(const QString& text, const QString& tenths)
{
    QList<Line> lines = pageOf({ text });
    for (qsizetype i = 0; i < tenths.size(); ++i) {
        if (tenths[i].isDigit())
            lines[0].glyphs[i].score = { tenths[i].digitValue() / 10.0, {}, ScoredAt::Glyph };
    }
    return lines;
}

} // namespace

/// A reading held against a reference, character by character.
class FiguresTest : public QObject
{
    Q_OBJECT
private slots:
    void sumsAreThoseOfTheErrorRates_data();
    void sumsAreThoseOfTheErrorRates();
    void charactersKeepTheirPlaces();
    void lineEndsAreSpaces();
    void switchesTakeCharactersOut();
    void doubtsAndConfidenceAreCounted_data();
    void doubtsAndConfidenceAreCounted();
    void documentsAreSummedNotAveraged();
    void confusionsAreCounted();
};

void FiguresTest::sumsAreThoseOfTheErrorRates_data()
{
    QTest::addColumn<TextNormalisation>("how");
    for (int bits = 0; bits < 8; ++bits) {
        const TextNormalisation how { (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0 };
        QTest::addRow(
            "case %d, punctuation %d, spaces %d", how.ignoreCase, how.ignorePunctuation, how.ignoreSpaces)
            << how;
    }
}

void FiguresTest::sumsAreThoseOfTheErrorRates()
{
    QFETCH(TextNormalisation, how);
    QRandomGenerator random(70);
    int cutAnyhow = 0;
    for (int round = 0; round < 400; ++round) {
        const bool properly = round % 2 == 0;
        const QList<Line> reading = awkwardPage(properly, random);
        const QString reference = awkwardText(random);
        const QByteArray what = (reference + " / "_L1 + textOf(reading)).toUtf8().toPercentEncoding();
        QVERIFY2(placedCharacters(reading, how).characters == comparedCharacters(textOf(reading), how),
            what.constData());
        const Figures figures = figuresOf(reading, reference, threshold, how);
        QVERIFY2(figures.characters == characterErrors(reference, textOf(reading), how), what.constData());
        QVERIFY2(figures.words == wordErrors(reference, textOf(reading), how), what.constData());
        cutAnyhow += properly ? 0 : 1;
    }
    QCOMPARE(cutAnyhow, 200);
}

void FiguresTest::charactersKeepTheirPlaces()
{
    QRandomGenerator random(71);
    qsizetype placed = 0;
    for (int round = 0; round < 200; ++round) {
        QList<Line> reading = awkwardPage(true, random);
        for (Line& line : reading) // without marks that melt into a line end or a tab
            line = lineAt(u'x' + line.text().simplified(), QRectF());
        for (const JudgedGlyph& glyph : judged(reading, awkwardText(random))) {
            QCOMPARE(glyph.place.has_value(), !glyph.read.isEmpty());
            if (!glyph.place)
                continue;
            const QString there = textAt(reading, *glyph.place);
            QCOMPARE(there == u"\n" ? u" "_s : there, glyph.read);
            ++placed;
        }
    }
    QVERIFY(placed > 1000);
}

void FiguresTest::lineEndsAreSpaces()
{
    const QList<JudgedGlyph> glyphs
        = judged(pageOf({ u"a "_s, QString(), u"b"_s, u"c"_s }, 0.9), u"a b\nd"_s);
    const QList<JudgedGlyph> expected { { GlyphPlace { 0, 0 }, u"a"_s, u"a"_s, 0.9 },
        { GlyphPlace { 0, 1 }, u" "_s, u" "_s, 0.9 }, { GlyphPlace { 2, 0 }, u"b"_s, u"b"_s, 0.9 },
        { GlyphPlace { 2, 1 }, u" "_s, u" "_s, {} }, { GlyphPlace { 3, 0 }, u"c"_s, u"d"_s, 0.9 } };
    QCOMPARE(glyphs, expected);
}

void FiguresTest::switchesTakeCharactersOut()
{
    const QList<JudgedGlyph> glyphs = judged(pageOf({ u"So – Yes!"_s }), u"so yes"_s, { true, true, true });
    QCOMPARE(glyphs.size(), 5);
    QCOMPARE(glyphs[2].place, (GlyphPlace { 0, 5 }));
    QCOMPARE(glyphs[2].read, u"y"_s);
    QVERIFY(std::ranges::all_of(glyphs, &JudgedGlyph::isRight));
}

void FiguresTest::doubtsAndConfidenceAreCounted_data()
{
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("tenths");
    QTest::addColumn<QList<int>>("expected"); // scored, correct but doubted, wrong but confident
    using Counts = QList<int>;
    QTest::addRow("right and sure") << u"cat"_s << u"999"_s << Counts { 3, 0, 0 };
    QTest::addRow("right and doubted") << u"cat"_s << u"957"_s << Counts { 3, 2, 0 };
    QTest::addRow("at the threshold is sure") << u"cot"_s << u"888"_s << Counts { 3, 0, 1 };
    QTest::addRow("wrong and doubted") << u"cot"_s << u"979"_s << Counts { 3, 0, 0 };
    QTest::addRow("put in and sure") << u"caat"_s << u"9999"_s << Counts { 4, 0, 1 };
    QTest::addRow("left out has no confidence") << u"ct"_s << u"99"_s << Counts { 2, 0, 0 };
    QTest::addRow("not scored") << u"cot"_s << u"-9-"_s << Counts { 1, 0, 1 };
    QTest::addRow("nothing scored") << u"cot"_s << QString() << Counts { 0, 0, 0 };
}

void FiguresTest::doubtsAndConfidenceAreCounted()
{
    QFETCH(QString, reading);
    QFETCH(QString, tenths);
    const Figures figures = figuresOf(scored(reading, tenths), u"cat"_s, threshold);
    const QList<int> counts { static_cast<int>(figures.scored), static_cast<int>(figures.correctButDoubted),
        static_cast<int>(figures.wrongButConfident) };
    QTEST(counts, "expected");
}

void FiguresTest::documentsAreSummedNotAveraged()
{
    const Figures small = figuresOf(scored(u"b"_s, u"9"_s), u"a"_s, threshold);
    const Figures large = figuresOf(scored(u"cat sat ox"_s, u"5999999999"_s), u"cat sat on"_s, threshold);
    const Figures both = sum({ small, large });
    QCOMPARE(small.characters.rate(), 1.0);
    QCOMPARE(large.characters.rate(), 0.1);
    QCOMPARE(both.characters.rate(), 2.0 / 11);
    QCOMPARE(both.words.rate(), 2.0 / 4);
    QCOMPARE(both.scored, 11);
    QCOMPARE(both.correctButDoubted, 1);
    QCOMPARE(both.wrongButConfident, 2);
    QCOMPARE(sum({}), Figures());
}

void FiguresTest::confusionsAreCounted()
{
    const QList<JudgedGlyph> first = judged(pageOf({ u"己已"_s, u"x"_s }), u"已已\nxy"_s);
    const QList<JudgedGlyph> second = judged(pageOf({ u"a己b?!"_s }), u"a已b!"_s);
    const QList<Confusion> expected {
        { u"已"_s, u"己"_s, 2, { { 0, { 0, 0 } }, { 1, { 0, 1 } } } },
        { QString(), u"?"_s, 1, { { 1, { 0, 3 } } } },
        { u"y"_s, QString(), 1, {} },
    };
    QCOMPARE(confusions({ first, second }), expected);
    QCOMPARE(confusions({}), QList<Confusion>());
}

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_figures.moc"
