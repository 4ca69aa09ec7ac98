// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "benchmark.h"
#include "compare/alignment.h"
#include "compare/consensus.h"
#include "compare/errorrates.h"
#include "compare/readings.h"
#include "compare/symbols.h"

#include <numeric>

using namespace handlens;
using namespace handlens::bench;
using namespace Qt::StringLiterals;

namespace {

const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyz");

/// The floor: the distance alone, with the whole table gone through row by row.
int plainDistance(const Symbols& a, const Symbols& b)
{
    std::vector<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const int symbol : a) {
        int diagonal = row[0]++;
        for (size_t j = 0; j < b.size(); ++j) {
            const int paired = diagonal + (symbol == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({ paired, row[j] + 1, row[j + 1] + 1 });
        }
    }
    return row.back();
}

template <typename Work> double medianOf(int rounds, const Work& work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(milliseconds(work));
    return median(times);
}

void comparePair(const char* name, const QString& reference, const QString& reading)
{
    SymbolTable table;
    const Symbols a = table.symbolsOf(comparedCharacters(reference));
    const Symbols b = table.symbolsOf(comparedCharacters(reading));
    qsizetype edits = 0;
    int distance = 0;
    const double ours = medianOf(5, [&] { edits = characterErrors(reference, reading).edits(); });
    const double floor = medianOf(1, [&] { distance = plainDistance(a, b); });
    if (edits != distance)
        qFatal("%s: %lld edits, not %d", name, static_cast<long long>(edits), distance);
    row(name, ours, floor, 1, "ms");
    if (a.size() <= 10500)
        absoluteRow(name, ours, 100, "ms");
}

/// A page of `lines` lines of 40 characters, read by four readers with a tenth of the characters wrong.
QList<QList<Line>> fourReadings(qsizetype lines, QRandomGenerator& random)
{
    const QStringList texts = test::randomTexts(lines, random);
    QList<QList<Line>> readings;
    for (int reader = 0; reader < 4; ++reader) {
        QStringList noisy;
        for (const QString& text : texts)
            noisy << test::noisyCopy(text, 0.1, letters, random);
        readings << test::pageOf(noisy, 0.9);
    }
    return readings;
}

} // namespace

int main()
{
    QRandomGenerator random(60);
    for (const int size : { 1, 2, 4, 8 }) {
        const QString truth = test::randomTexts(61 * size, random).join(u'\n');
        const QByteArray name = "error rate, " + QByteArray::number(truth.size()) + " characters";
        comparePair(name.constData(), truth, test::noisyCopy(truth, 0.1, letters, random));
    }
    const QString truth = test::randomTexts(244, random).join(u'\n');
    comparePair("error rate, nothing alike", truth, test::randomTexts(244, random).join(u'\n'));

    for (const int size : { 1, 2, 4, 8 }) {
        const QList<QList<Line>> readings = fourReadings(50 * size, random);
        AlignedPage aligned;
        const double time = medianOf(5, [&] { aligned = alignPage(readings); });
        const QByteArray name = "align 4 readers, " + QByteArray::number(50 * size) + " lines";
        absoluteRow(name.constData(), time, 12.5 * size, "ms");
        if (size == 4)
            absoluteRow(
                "consensus of them", medianOf(5, [&] { (void)consensus(readings, aligned); }), 50, "ms");
    }
    return 0;
}
