// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/errorrates.h"
#include "sclite.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

/// The least of 4·substitutions + 3·deletions + 3·insertions, sclite's own weights, and of the number of
/// edits with substitutions a little dearer or cheaper than the others.
int cheapest(const QStringList& a, const QStringList& b, int substitution, int other)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j) * other;
    for (const QString& word : a) {
        int diagonal = row[0];
        row[0] += other;
        for (size_t j = 1; j < row.size(); ++j) {
            const int paired = diagonal + (word == b[static_cast<qsizetype>(j) - 1] ? 0 : substitution);
            diagonal = row[j];
            row[j] = std::min({ paired, row[j - 1] + other, row[j] + other });
        }
    }
    return row.back();
}

/// Whether all alignments with the fewest edits have the same counts, and sclite's weights choose one of
/// them.
bool isSettled(const QString& reference, const QString& reading)
{
    const QStringList a = reference.split(u' ');
    const QStringList b = reading.split(u' ');
    const int edits = cheapest(a, b, 1, 1);
    const int fewest = cheapest(a, b, 1001, 1000) - 1000 * edits; // substitutions
    const int most = 1000 * edits - cheapest(a, b, 999, 1000);
    return fewest == most && cheapest(a, b, 4, 3) == 4 * fewest + 3 * (edits - fewest)
        && cheapest(a, b, 5, 4) == 5 * fewest + 4 * (edits - fewest);
}

QString randomWords(int length, QRandomGenerator& random)
{
    QStringList words;
    for (int i = 0; i < length; ++i)
        words << QString(QChar(u'a' + random.bounded(8)));
    return words.join(u' ');
}

} // namespace

class ErrorRatesTest : public QObject
{
    Q_OBJECT
private slots:
    void charactersAreCounted_data();
    void charactersAreCounted();
    void wordsAreCounted_data();
    void wordsAreCounted();
    void switchesLeaveOutWhatTheySay_data();
    void switchesLeaveOutWhatTheySay();
    void emptyTextsHaveRates();
    void countsAddUp();
    void scliteCountsTheSame();
};

void ErrorRatesTest::charactersAreCounted_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QList<int>>("expected"); // substitutions, deletions, insertions, correct
    const auto row
        = [](const char* name, const QString& reference, const QString& reading, const QList<int>& expected) {
              QTest::addRow("%s", name) << reference << reading << expected;
          };
    // Worked examples: Levenshtein's distance in Wikipedia and in D. Gusfield, "Algorithms on Strings, Trees
    // and Sequences" (1997), 11.2.
    row("kitten", u"kitten"_s, u"sitting"_s, { 2, 0, 1, 4 });
    row("saturday", u"Saturday"_s, u"Sunday"_s, { 1, 2, 0, 5 });
    row("vintner", u"vintner"_s, u"writers"_s, { 1, 2, 2, 4 });
    row("same", u"大江东去"_s, u"大江东去"_s, { 0, 0, 0, 4 });
    row("han", u"大江东去"_s, u"太江去"_s, { 1, 1, 0, 2 });
    row("beyond the first plane", u"𠀀𠀁"_s, u"𠀀𠀂"_s, { 1, 0, 0, 1 });
    row("composed and decomposed", u"caf\u00e9"_s, u"cafe\u0301"_s, { 0, 0, 0, 4 });
    row("a mark too many is one character", u"cafe"_s, u"cafe\u0301"_s, { 1, 0, 0, 3 });
    row("marks that do not compose", u"x\u0304y"_s, u"xy"_s, { 1, 0, 0, 1 });
    row("joined emoji are one", u"👩‍👩‍👧!"_s, u"👩!"_s, { 1, 0, 0, 1 });
    row("line ends", u"one\ntwo"_s, u"one\r\ntwo"_s, { 0, 0, 0, 7 });
    row("a line end is a space", u"one\ntwo"_s, u"one two"_s, { 0, 0, 0, 7 });
    row("white space", u"a b"_s, u" \ta\u3000\u00a0 b\n\n"_s, { 0, 0, 0, 3 });
    row("a space is a character", u"ab"_s, u"a b"_s, { 0, 0, 1, 2 });
    row("case counts", u"A"_s, u"a"_s, { 1, 0, 0, 0 });
    row("nothing read", u"abc"_s, QString(), { 0, 3, 0, 0 });
    row("nothing to read", QString(), u"abc"_s, { 0, 0, 3, 0 });
}

void ErrorRatesTest::charactersAreCounted()
{
    QFETCH(QString, reference);
    QFETCH(QString, reading);
    QFETCH(QList<int>, expected);
    const EditCounts counts = characterErrors(reference, reading);
    const QList<int> found { static_cast<int>(counts.substitutions), static_cast<int>(counts.deletions),
        static_cast<int>(counts.insertions), static_cast<int>(counts.correct) };
    QCOMPARE(found, expected);
}

void ErrorRatesTest::wordsAreCounted_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<EditCounts>("expected");
    QTest::addRow("same") << u"the cat sat"_s << u"the  cat\nsat "_s << EditCounts { 3, 0, 0, 0, 3 };
    QTest::addRow("one of each") << u"the cat sat on a mat"_s << u"the cats sat on mat here"_s
                                 << EditCounts { 6, 1, 1, 1, 4 };
    QTest::addRow("punctuation is part") << u"so, yes"_s << u"so yes"_s << EditCounts { 2, 1, 0, 0, 1 };
    QTest::addRow("no spaces, one word")
        << u"大江东去 浪淘尽"_s << u"大江东去 浪陶尽"_s << EditCounts { 2, 1, 0, 0, 1 };
    QTest::addRow("parted") << u"notebook"_s << u"note book"_s << EditCounts { 1, 1, 0, 1, 0 };
}

void ErrorRatesTest::wordsAreCounted()
{
    QFETCH(QString, reference);
    QFETCH(QString, reading);
    QFETCH(EditCounts, expected);
    const EditCounts counts = wordErrors(reference, reading);
    QVERIFY2(counts == expected,
        qPrintable(u"S %1, D %2, I %3, C %4"_s.arg(counts.substitutions)
                       .arg(counts.deletions)
                       .arg(counts.insertions)
                       .arg(counts.correct)));
}

void ErrorRatesTest::switchesLeaveOutWhatTheySay_data()
{
    QTest::addColumn<TextNormalisation>("how");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("words");
    const TextNormalisation noCase { .ignoreCase = true };
    const TextNormalisation noMarks { .ignorePunctuation = true };
    const TextNormalisation noSpaces { .ignoreSpaces = true };
    QTest::addRow("case") << noCase << u"ÉCOLE Δ"_s << u"école δ"_s << 0 << 0;
    QTest::addRow("case alone") << noCase << u"A, b"_s << u"a b"_s << 1 << 1;
    QTest::addRow("punctuation") << noMarks << u"“So – yes!”"_s << u"So yes"_s << 0 << 0;
    QTest::addRow("Chinese punctuation") << noMarks << u"大江，东去。"_s << u"大江东去"_s << 0 << 0;
    QTest::addRow("a sign is no punctuation") << noMarks << u"2+2"_s << u"22"_s << 1 << 1;
    QTest::addRow("spaces") << noSpaces << u"to day"_s << u"today"_s << 0 << 2;
    QTest::addRow("line ends") << noSpaces << u"大江\n东去"_s << u"大江东去"_s << 0 << 2;
}

void ErrorRatesTest::switchesLeaveOutWhatTheySay()
{
    QFETCH(TextNormalisation, how);
    QFETCH(QString, reference);
    QFETCH(QString, reading);
    QTEST(static_cast<int>(characterErrors(reference, reading, how).edits()), "characters");
    QTEST(static_cast<int>(wordErrors(reference, reading, how).edits()), "words");
}

void ErrorRatesTest::emptyTextsHaveRates()
{
    QCOMPARE(characterErrors(QString(), QString()).rate(), 0.0);
    QCOMPARE(characterErrors(QString(), u" \n"_s).rate(), 0.0);
    QCOMPARE(characterErrors(u" "_s, u"abc"_s).rate(), 3.0);
    QCOMPARE(wordErrors(u" "_s, u"abc"_s).rate(), 1.0);
    QCOMPARE(characterErrors(u"abc"_s, QString()).rate(), 1.0);
    QCOMPARE(characterErrors(u"abcd"_s, u"abxd"_s).rate(), 0.25);
    QCOMPARE(characterErrors(u"ab"_s, u"xxxxxx"_s).rate(), 3.0);
}

void ErrorRatesTest::countsAddUp()
{
    QRandomGenerator random(20);
    for (int round = 0; round < 200; ++round) {
        const QString reference = randomWords(1 + random.bounded(60), random);
        const QString reading = randomWords(1 + random.bounded(60), random);
        const EditCounts counts = wordErrors(reference, reading);
        QCOMPARE(counts.correct + counts.substitutions + counts.deletions, counts.reference);
        QCOMPARE(counts.correct + counts.substitutions + counts.insertions, reading.split(u' ').size());
        QCOMPARE(counts.edits(), cheapest(reference.split(u' '), reading.split(u' '), 1, 1));
    }
}

/// sclite weighs a substitution 4 and the others 3, and so may count more edits than are needed, or others of
/// as many. Where nothing is left to choose it must count what we do, and elsewhere never fewer edits.
void ErrorRatesTest::scliteCountsTheSame()
{
    if (!hasSclite())
        QSKIP("sclite (Debian package sctk) is not installed");
    QRandomGenerator random(21);
    QStringList references { u"the cat sat on a mat"_s, u"大 江 东 去"_s };
    QStringList readings { u"the cats sat on mat here"_s, u"太 江 去"_s };
    while (references.size() < 400) {
        const QString reference = randomWords(1 + random.bounded(12), random);
        QStringList words = reference.split(u' ');
        for (int edit = random.bounded(3); edit >= 0 && words.size() > 1; --edit) {
            const qsizetype at = random.bounded(static_cast<int>(words.size()));
            if (random.bounded(2) == 0)
                words.removeAt(at);
            else
                words.insert(at, QString(QChar(u'a' + random.bounded(10))));
        }
        references << reference;
        readings << words.join(u' ');
    }
    const QList<EditCounts> theirs = scliteCounts(references, readings);
    QCOMPARE(theirs.size(), references.size());
    int settled = 0;
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        const EditCounts ours = wordErrors(references[i], readings[i]);
        const QByteArray what = (references[i] + " / "_L1 + readings[i]).toUtf8();
        QVERIFY2(ours.edits() <= theirs[i].edits(), what.constData());
        if (!isSettled(references[i], readings[i]))
            continue;
        ++settled;
        QVERIFY2(ours == theirs[i], what.constData());
    }
    QVERIFY(settled > 100);
}

QTEST_GUILESS_MAIN(ErrorRatesTest)
#include "tst_errorrates.moc"
