// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/editdistance.h"
#include "compare/editscript.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace handlens;

namespace {

/// The whole table, as R. Wagner and M. Fischer fill it in (JACM 21, 1974).
int plainDistance(const Symbols& a, const Symbols& b)
{
    std::vector<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (size_t i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (size_t j = 0; j < b.size(); ++j) {
            const int paired = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({ paired, row[j] + 1, row[j + 1] + 1 });
        }
    }
    return row.back();
}

Symbols randomSymbols(int length, int alphabet, QRandomGenerator& random)
{
    Symbols symbols;
    for (int i = 0; i < length; ++i)
        symbols.push_back(random.bounded(alphabet));
    return symbols;
}

/// A copy in which one of eight symbols is changed, dropped or doubled.
Symbols similar(const Symbols& symbols, int alphabet, QRandomGenerator& random)
{
    Symbols copy;
    for (const int symbol : symbols) {
        const int fate = random.bounded(24);
        if (fate != 0)
            copy.push_back(fate == 1 ? random.bounded(alphabet) : symbol);
        if (fate == 2)
            copy.push_back(random.bounded(alphabet));
    }
    return copy;
}

struct Walk {
    int edits = 0;
    size_t first = 0;
    size_t second = 0;
};

Walk walk(const std::vector<Step>& steps, const Symbols& a, const Symbols& b)
{
    Walk walk;
    for (const Step step : steps) {
        const bool equal = step == Step::Pair && a[walk.first] == b[walk.second];
        walk.edits += equal ? 0 : 1;
        walk.first += step != Step::Second ? 1 : 0;
        walk.second += step != Step::First ? 1 : 0;
    }
    return walk;
}

} // namespace

class EditScriptTest : public QObject
{
    Q_OBJECT
private slots:
    void distancesAreThoseOfTheTable_data();
    void distancesAreThoseOfTheTable();
    void prefixesHaveTheirOwnDistances();
    void scriptsAreShortestAndWhole_data();
    void scriptsAreShortestAndWhole();
    void workingMemoryLeavesNoTrace();
};

void EditScriptTest::distancesAreThoseOfTheTable_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("alphabet");
    // Around the borders of the 64-bit blocks.
    for (const int first : { 0, 1, 2, 63, 64, 65, 127, 128, 129, 300 }) {
        for (const int second : { 0, 1, 64, 130 })
            QTest::addRow("%d and %d", first, second) << first << second << 4;
    }
    QTest::addRow("few equal") << 200 << 200 << 1000;
    QTest::addRow("all equal") << 200 << 190 << 1;
}

void EditScriptTest::distancesAreThoseOfTheTable()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(int, alphabet);
    QRandomGenerator random(static_cast<quint32>(first * 1000 + second));
    EditDistance distance(alphabet);
    for (int round = 0; round < 5; ++round) {
        const Symbols a = randomSymbols(first, alphabet, random);
        const Symbols b = randomSymbols(second, alphabet, random);
        QCOMPARE(distance(a, b), plainDistance(a, b));
        const Symbols c = similar(a, alphabet, random);
        QCOMPARE(distance(a, c), plainDistance(a, c));
    }
}

void EditScriptTest::prefixesHaveTheirOwnDistances()
{
    QRandomGenerator random(7);
    const Symbols a = randomSymbols(150, 5, random);
    const Symbols b = similar(a, 5, random);
    const std::vector<int> distances = EditDistance(5).ofPrefixes(a, b);
    QCOMPARE(distances.size(), a.size() + 1);
    for (size_t k = 0; k < distances.size(); ++k)
        QCOMPARE(distances[k], plainDistance(Symbols(a.begin(), a.begin() + static_cast<ptrdiff_t>(k)), b));
}

void EditScriptTest::scriptsAreShortestAndWhole_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("alphabet");
    QTest::addRow("one table") << 100 << 6;
    QTest::addRow("divided once") << 180 << 6;
    QTest::addRow("divided often") << 1500 << 6;
    QTest::addRow("many symbols") << 900 << 2000;
}

void EditScriptTest::scriptsAreShortestAndWhole()
{
    QFETCH(int, length);
    QFETCH(int, alphabet);
    QRandomGenerator random(static_cast<quint32>(length));
    const Symbols a = randomSymbols(length, alphabet, random);
    const Symbols empty;
    const Symbols one { a.front() };
    for (const Symbols& b :
        { similar(a, alphabet, random), randomSymbols(length / 3, alphabet, random), one, empty }) {
        for (const auto& [first, second] : { std::pair(&a, &b), std::pair(&b, &a) }) {
            const Walk walked = walk(editScript(*first, *second, alphabet), *first, *second);
            QCOMPARE(walked.first, first->size());
            QCOMPARE(walked.second, second->size());
            QCOMPARE(walked.edits, plainDistance(*first, *second));
        }
    }
}

void EditScriptTest::workingMemoryLeavesNoTrace()
{
    EditDistance distance(3);
    const Symbols a { 0, 1, 2, 0 };
    const Symbols b { 2, 2 };
    const int before = distance(a, b);
    (void)distance(b, a);
    (void)distance({}, a);
    QCOMPARE(distance(a, b), before);
}

QTEST_GUILESS_MAIN(EditScriptTest)
#include "tst_editscript.moc"
