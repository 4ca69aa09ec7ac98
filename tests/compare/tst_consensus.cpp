// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/consensus.h"
#include "compare/errorrates.h"
#include "readings.h"
#include "rover.h"

#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QList<ConsensusLine> vote(const QList<QList<Line>>& readings)
{
    return consensus(readings, alignPage(readings));
}

const Glyph& glyphOf(const QList<ConsensusLine>& lines, qsizetype index)
{
    return lines.first().line.glyphs[index];
}

QList<Line> sure(const QString& text, double confidence)
{
    return pageOf({ text }, confidence);
}

} // namespace

class ConsensusTest : public QObject
{
    Q_OBJECT
private slots:
    void theMajorityWins_data();
    void theMajorityWins();
    void equalCopiesAreThatCopy();
    void linesOfOneReaderStay();
    void tiesAndWeakWinsAreDoubts();
    void unsureReadersMakeUnsureGlyphs();
    void everyGlyphKeepsWhoSaidWhat();
    void howLinesAreCutMakesNoDifference_data();
    void howLinesAreCutMakesNoDifference();
    void linesEndWhereMostEndThem();
    void linesKeepTheirPlace();
    void threeNoisyCopiesLoseTwoThirdsOfTheErrors_data();
    void threeNoisyCopiesLoseTwoThirdsOfTheErrors();
    void roverVotesNoBetter();
};

void ConsensusTest::theMajorityWins_data()
{
    QTest::addColumn<QList<QList<Line>>>("readings");
    QTest::addColumn<QString>("expected");
    using Readings = QList<QList<Line>>;
    QTest::addRow("two against one") << Readings { pageOf({ u"cot"_s }), pageOf({ u"cat"_s }),
        pageOf({ u"cat"_s }) } << u"cat"_s;
    QTest::addRow("two lack it") << Readings { pageOf({ u"coat"_s }), pageOf({ u"cat"_s }),
        pageOf({ u"cat"_s }) } << u"cat"_s;
    QTest::addRow("two have it") << Readings { pageOf({ u"ct"_s }), pageOf({ u"cat"_s }),
        pageOf({ u"cat"_s }) } << u"cat"_s;
    QTest::addRow("the surer of two") << Readings { sure(u"cot"_s, 0.4), sure(u"cat"_s, 0.9) } << u"cat"_s;
    QTest::addRow("sure against none given")
        << Readings { pageOf({ u"cot"_s }), sure(u"cat"_s, 0.9) } << u"cat"_s;
    QTest::addRow("unsure against none given")
        << Readings { sure(u"cot"_s, 0.1), pageOf({ u"cat"_s }) } << u"cat"_s;
    QTest::addRow("one never outvotes two")
        << Readings { sure(u"cot"_s, 0.99), sure(u"cat"_s, 0.1), sure(u"cat"_s, 0.1) } << u"cat"_s;
    QTest::addRow("equal: the first") << Readings { pageOf({ u"cot"_s }), pageOf({ u"cat"_s }) } << u"cot"_s;
    QTest::addRow("equal: something") << Readings { pageOf({ u"ct"_s }), pageOf({ u"cat"_s }) } << u"cat"_s;
    QTest::addRow("equal: the one closest to the others")
        << Readings { pageOf({ u"xotz"_s }), pageOf({ u"caty"_s }), pageOf({ u"cuty"_s }) } << u"caty"_s;
    QTest::addRow("composed and decomposed vote together")
        << Readings { pageOf({ u"cafe"_s }), pageOf({ u"caf\u00e9"_s }), pageOf({ u"cafe\u0301"_s }) }
        << u"caf\u00e9"_s;
    QTest::addRow("one reader") << Readings { pageOf({ u"one"_s, u"two"_s }) } << u"one\ntwo"_s;
    QTest::addRow("nothing") << Readings { {}, {} } << QString();
}

void ConsensusTest::theMajorityWins()
{
    QFETCH(QList<QList<Line>>, readings);
    QTEST(textOf(vote(readings)), "expected");
}

void ConsensusTest::equalCopiesAreThatCopy()
{
    QRandomGenerator random(40);
    const QStringList texts = randomTexts(30, random) << QString() << u"大江东去 浪淘尽"_s;
    const QList<Line> copy = pageOf(texts, 0.9);
    const QList<ConsensusLine> lines = vote({ copy, copy, copy });
    QCOMPARE(lines.size(), copy.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY(lines[i].line.text() == copy[i].text() && lines[i].line.polygon == copy[i].polygon);
    QCOMPARE(glyphOf(lines, 0).score.unit.value(), 0.9);
    QVERIFY(glyphOf(lines, 0).alternatives.isEmpty());
}

void ConsensusTest::linesOfOneReaderStay()
{
    const QList<Line> two = pageOf({ u"both"_s, u"mine"_s }, 0.9);
    const QList<ConsensusLine> lines = vote({ { two[0] }, two, { two[0] } });
    QCOMPARE(textOf(lines), u"both\nmine"_s);
    QCOMPARE(lines[0].line.glyphs[0].score.unit.value(), 0.9);
    for (const Glyph& glyph : lines[1].line.glyphs)
        QVERIFY(glyph.score.unit.value() < 0.1);
}

void ConsensusTest::tiesAndWeakWinsAreDoubts()
{
    const auto confidence
        = [](const QList<QList<Line>>& readings) { return glyphOf(vote(readings), 1).score.unit.value(); };
    QCOMPARE(confidence({ pageOf({ u"cot"_s }), pageOf({ u"cat"_s }) }), 0.0);
    QVERIFY(confidence({ sure(u"cot"_s, 0.85), sure(u"cat"_s, 0.9) }) < 0.1);
    QVERIFY(confidence({ sure(u"cot"_s, 0.1), sure(u"cat"_s, 0.95) }) > 0.4);
    QCOMPARE(confidence({ pageOf({ u"cot"_s }), pageOf({ u"cat"_s }), pageOf({ u"cat"_s }) }), 0.5);
    QCOMPARE(confidence({ pageOf({ u"cat"_s }), pageOf({ u"cat"_s }), pageOf({ u"cat"_s }) }), 1.0);
}

void ConsensusTest::unsureReadersMakeUnsureGlyphs()
{
    const QList<ConsensusLine> lines = vote({ sure(u"cat"_s, 0.2), sure(u"cat"_s, 0.4) });
    QVERIFY(qAbs(glyphOf(lines, 1).score.unit.value() - 0.3) < 1e-9);
}

void ConsensusTest::everyGlyphKeepsWhoSaidWhat()
{
    const QList<QList<Line>> readings { pageOf({ u"coat"_s }), pageOf({ u"cat"_s }), pageOf({ u"cut"_s }) };
    const AlignedPage aligned = alignPage(readings);
    const QList<ConsensusLine> lines = consensus(readings, aligned);
    QCOMPARE(textOf(lines), u"cat"_s);
    QCOMPARE(lines.first().columns.size(), 3);
    const QList<Alternative> alternatives = glyphOf(lines, 1).alternatives;
    QCOMPARE(alternatives.size(), 1);
    QCOMPARE(alternatives.first().text, u"u"_s);
    QVERIFY(qAbs(alternatives.first().confidence.value() - 1.0 / 3) < 1e-9);
    const AlignedColumn& column = aligned.rows[lines.first().row].columns[lines.first().columns[1]];
    QStringList said;
    for (qsizetype reader = 0; reader < readings.size(); ++reader)
        said << (column.places[reader] ? textAt(readings[reader], *column.places[reader]) : QString());
    QCOMPARE(said, QStringList({ u"a"_s, u"a"_s, u"u"_s }));
}

void ConsensusTest::howLinesAreCutMakesNoDifference_data()
{
    QTest::addColumn<int>("some"); // how many lines of the page are one line of the first reader
    QTest::addColumn<bool>("placed");
    for (const bool placed : { true, false }) {
        for (const int some : { 2, 3, 30 })
            QTest::addRow("%d in one, %s", some, placed ? "placed" : "nowhere") << some << placed;
    }
}

void ConsensusTest::howLinesAreCutMakesNoDifference()
{
    QFETCH(int, some);
    QFETCH(bool, placed);
    QRandomGenerator random(43);
    const QStringList texts = randomTexts(30, random);
    QList<Line> joined;
    for (qsizetype i = 0; i < texts.size(); i += some)
        joined << lineAt(
            texts.mid(i, some).join(u' '), QRectF(0, 50.0 * static_cast<double>(i), 1000, 50.0 * some - 10));
    if (!placed)
        joined = withoutPlaces(joined);
    const QList<Line> lines = pageOf(texts);
    for (const QList<QList<Line>>& readings : { QList { joined, lines }, QList { lines, joined },
             QList { lines, joined, lines }, QList { joined, lines, joined } })
        QCOMPARE(characterErrors(texts.join(u'\n'), textOf(vote(readings))).edits(), 0);
}

void ConsensusTest::linesEndWhereMostEndThem()
{
    const QList<Line> whole { lineAt(u"one two"_s, QRectF(0, 0, 700, 40)) };
    const QList<Line> cut { lineAt(u"one"_s, QRectF(0, 0, 300, 40)),
        lineAt(u"two"_s, QRectF(400, 0, 300, 40)) };
    QCOMPARE(textOf(vote({ whole, cut, cut })), u"one\ntwo"_s);
    QCOMPARE(textOf(vote({ cut, whole, whole })), u"one two"_s);
    const QList<ConsensusLine> lines = vote({ whole, cut, cut });
    QCOMPARE(lines[0].line.polygon, cut[0].polygon);
    QCOMPARE(lines[1].line.polygon, cut[1].polygon);
}

void ConsensusTest::linesKeepTheirPlace()
{
    QList<Line> column = pageOf({ u"大江东去"_s });
    column.first().direction = WritingDirection::TopToBottom;
    column.first().paragraph = 3;
    column.first().baseline = { { 0, 0 }, { 0, 40 } };
    const Line line = vote({ column, column }).first().line;
    QCOMPARE(line.direction, WritingDirection::TopToBottom);
    QCOMPARE(line.paragraph, 3);
    QCOMPARE(line.baseline, column.first().baseline);
    QCOMPARE(line.glyphs.first().polygon, column.first().glyphs.first().polygon);
}

void ConsensusTest::threeNoisyCopiesLoseTwoThirdsOfTheErrors_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : { 1U, 2U, 3U, 4U, 5U, 6U })
        QTest::addRow("seed %u", seed) << seed;
}

void ConsensusTest::threeNoisyCopiesLoseTwoThirdsOfTheErrors()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QStringList texts = randomTexts(60, random);
    const QString truth = texts.join(u'\n');
    QList<QList<Line>> readings;
    qsizetype best = truth.size();
    for (int copy = 0; copy < 3; ++copy) {
        QStringList noisy;
        for (const QString& text : texts)
            noisy << noisyCopy(text, 0.1, u"abcdefghijklmnopqrstuvwxyz"_s, random);
        readings << pageOf(noisy);
        best = std::min(best, characterErrors(truth, noisy.join(u'\n')).edits());
    }
    const qsizetype voted = characterErrors(truth, textOf(vote(readings))).edits();
    qInfo("best copy: %lld edits, consensus: %lld", static_cast<long long>(best),
        static_cast<long long>(voted));
    QVERIFY(3 * voted <= best);
}

/// Ties are broken in other ways, so the texts differ here and there.
void ConsensusTest::roverVotesNoBetter()
{
    if (!hasRover())
        QSKIP("rover (Debian package sctk) is not installed");
    QRandomGenerator random(41);
    const QStringList texts = randomTexts(150, random);
    const QString truth = texts.join(u'\n');
    QList<QStringList> noisy;
    QList<QList<Line>> readings;
    for (int copy = 0; copy < 3; ++copy) {
        QStringList& lines = noisy.emplaceBack();
        for (const QString& text : texts)
            lines << noisyCopy(text, 0.1, u"abcdefghijklmnopqrstuvwxyz"_s, random);
        readings << pageOf(lines);
    }
    const QStringList theirs = roverVote(noisy);
    QCOMPARE(theirs.size(), texts.size());
    const qsizetype rover = characterErrors(truth, theirs.join(u'\n')).edits();
    const qsizetype ours = characterErrors(truth, textOf(vote(readings))).edits();
    qInfo("rover: %lld edits, ours: %lld", static_cast<long long>(rover), static_cast<long long>(ours));
    QVERIFY(ours <= rover);
}

QTEST_GUILESS_MAIN(ConsensusTest)
#include "tst_consensus.moc"
