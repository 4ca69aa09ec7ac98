// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "benchmark.h"
#include "compare/alignment.h"
#include "compare/calibration.h"
#include "compare/confusions.h"
#include "compare/consensus.h"
#include "compare/errorrates.h"
#include "compare/heatmodes.h"
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

/// What the figures window asks for when a reference or a switch changes.
void judgePage(const char* name, const QString& reference, const QList<Line>& reading)
{
    QList<JudgedGlyph> glyphs;
    absoluteRow(name, medianOf(5, [&] { glyphs = judged(reading, reference); }), 100, "ms");
    absoluteRow("confusions of it", medianOf(5, [&] { (void)confusions({ glyphs }); }), 16, "ms");
    const QList<ConfidenceSample> samples = samplesFrom(glyphs);
    absoluteRow("calibration from it", medianOf(5, [&] { Calibration calibration(samples); }), 16, "ms");
}

/// The floor of aligning: the plain distance of every two readers' lines, which are known to belong together.
int plainDistances(const QList<QList<Symbols>>& readings)
{
    int sum = 0;
    for (qsizetype a = 0; a < readings.size(); ++a) {
        for (qsizetype b = a + 1; b < readings.size(); ++b) {
            for (qsizetype line = 0; line < readings[a].size(); ++line)
                sum += plainDistance(readings[a][line], readings[b][line]);
        }
    }
    return sum;
}

QList<QList<Symbols>> symbolsOf(const QList<QList<Line>>& readings)
{
    SymbolTable table;
    QList<QList<Symbols>> all;
    for (const QList<Line>& reading : readings) {
        QList<Symbols>& lines = all.emplaceBack();
        for (const Line& line : reading)
            lines << table.symbolsOf(comparedCharacters(line.text()));
    }
    return all;
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

void alignFour(qsizetype lines, QRandomGenerator& random)
{
    const QList<QList<Line>> readings = fourReadings(lines, random);
    const QList<QList<Symbols>> symbols = symbolsOf(readings);
    AlignedPage aligned;
    int distance = 0;
    const double time = medianOf(5, [&] { aligned = alignPage(readings); });
    const double floor = medianOf(5, [&] { distance = plainDistances(symbols); });
    if (distance == 0)
        qFatal("the readings do not differ");
    const QByteArray name = "align 4 readers, " + QByteArray::number(lines) + " lines";
    row(name.constData(), time, floor, 20, "ms"); // it matches lines and keeps the way, with costs of its own
    absoluteRow(name.constData(), time, 0.25 * static_cast<double>(lines), "ms");
    if (lines != 200)
        return;
    absoluteRow("consensus of them", medianOf(5, [&] { (void)consensus(readings, aligned); }), 50, "ms");
    absoluteRow(
        "heat of the worst", medianOf(5, [&] { (void)worstConfidences(readings, aligned, 0); }), 16, "ms");
    absoluteRow(
        "heat of disagreement", medianOf(5, [&] { (void)agreementShares(readings, aligned, 0); }), 16, "ms");
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

    judgePage("judge it glyph by glyph", truth,
        test::pageOf(test::noisyCopy(truth, 0.1, letters, random).split(u'\n'), 0.9));
    for (const int size : { 1, 2, 4, 8 })
        alignFour(qsizetype { 50 } * size, random);
    return 0;
}
