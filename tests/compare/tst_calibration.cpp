// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/calibration.h"
#include "readings.h"

#include <QTest>

#include <cmath>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

using Samples = QList<ConfidenceSample>;

/// A reader that is right in `p` of all cases and says p^¼: 0.9 says it when it is right in two of three.
Samples overConfident(int count, QRandomGenerator& random)
{
    Samples samples;
    for (int i = 0; i < count; ++i) {
        const double right = 0.3 + 0.7 * random.generateDouble();
        samples << ConfidenceSample { std::pow(right, 0.25), random.generateDouble() < right };
    }
    return samples;
}

Samples calibrated(Samples samples, const Calibration& calibration)
{
    for (ConfidenceSample& sample : samples)
        sample.confidence = calibration(sample.confidence);
    return samples;
}

double errorOf(const Samples& samples)
{
    return expectedCalibrationError(reliability(samples)).value();
}

/// Isotonic regression by its other definition, at the point `at` of `points` (confidence, and how many of
/// how many are right): max over a ≤ at of min over b ≥ at of the mean of a…b.
struct Point {
    double confidence;
    double right;
    double samples;
};
double isotonic(const QList<Point>& points, qsizetype at)
{
    double best = 0;
    for (qsizetype a = 0; a <= at; ++a) {
        double least = 1;
        double right = 0;
        double samples = 0;
        for (qsizetype b = a; b < points.size(); ++b) {
            right += points[b].right;
            samples += points[b].samples;
            if (b >= at)
                least = std::min(least, right / samples);
        }
        best = std::max(best, least);
    }
    return best;
}

Transcript transcriptOf(const QList<Line>& lines)
{
    Transcript transcript;
    for (const Line& read : lines) {
        TranscriptLine& line = transcript.lines.emplaceBack();
        line.polygon = read.polygon;
        for (const Glyph& glyph : read.glyphs)
            line.glyphs << TranscriptGlyph { glyph, false };
    }
    return transcript;
}

} // namespace

class CalibrationTest : public QObject
{
    Q_OBJECT
private slots:
    void withoutSamplesTheReaderIsBelieved();
    void fewSamplesMoveLittle();
    void valuesAreTheIsotonicRegression();
    void neverFallsAndStaysInRange();
    void halvesTheErrorOfAnOverConfidentReader_data();
    void halvesTheErrorOfAnOverConfidentReader();
    void onlyGlyphsThatWereScoredAreCalibrated();
    void decisionsAreSamples();
};

void CalibrationTest::withoutSamplesTheReaderIsBelieved()
{
    for (const Calibration& calibration : { Calibration(), Calibration(Samples()) }) {
        QCOMPARE(calibration.samples(), 0);
        for (const double confidence : { 0.0, 0.1, 1.0 / 3, 0.987, 1.0 })
            QCOMPARE(calibration(confidence), confidence);
    }
}

void CalibrationTest::fewSamplesMoveLittle()
{
    const Calibration three({ { 0.9, false }, { 0.9, false }, { 0.9, false } });
    QCOMPARE(three.samples(), 3);
    // With one right to 0.5, 0.6, … 0.9 each beforehand: 3.5 of 8.
    QVERIFY(qAbs(three(0.9) - 3.5 / 8) < 1e-9);
    QVERIFY(qAbs(three(0.3) - 0.3) < 1e-9);
    QVERIFY(qAbs(three(0.95) - (3.5 / 8 + 1) / 2) < 1e-9);
    const Calibration one({ { 0.9, true } });
    QVERIFY(qAbs(one(0.9) - 0.95) < 1e-9);
    QVERIFY(qAbs(one(0.85) - 0.875) < 1e-9);
}

void CalibrationTest::valuesAreTheIsotonicRegression()
{
    QRandomGenerator random(80);
    for (int round = 0; round < 100; ++round) {
        QList<Point> points;
        Samples samples;
        for (int tenth = 0; tenth <= 10; ++tenth)
            points << Point { tenth / 10.0, tenth / 10.0, 1 };
        for (int i = random.bounded(40); i >= 0; --i) {
            Point& point = points[random.bounded(11)];
            const bool right = random.bounded(2) == 0;
            samples << ConfidenceSample { point.confidence, right };
            point.right += right ? 1 : 0;
            ++point.samples;
        }
        const Calibration calibration(samples);
        for (qsizetype at = 0; at < points.size(); ++at)
            QVERIFY(qAbs(calibration(points[at].confidence) - isotonic(points, at)) < 1e-9);
    }
}

void CalibrationTest::neverFallsAndStaysInRange()
{
    QRandomGenerator random(81);
    for (int round = 0; round < 50; ++round) {
        Samples samples;
        for (int i = random.bounded(300); i >= 0; --i)
            samples << ConfidenceSample { random.generateDouble(), random.bounded(2) == 0 };
        const Calibration calibration(samples);
        double before = 0;
        for (int step = 0; step <= 1000; ++step) {
            const double value = calibration(step / 1000.0);
            QVERIFY(value >= before - 1e-12 && value <= 1);
            before = value;
        }
    }
}

void CalibrationTest::halvesTheErrorOfAnOverConfidentReader_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : { 1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U })
        QTest::addRow("seed %u", seed) << seed;
}

/// Measured on other characters than it was fitted from.
void CalibrationTest::halvesTheErrorOfAnOverConfidentReader()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const Calibration calibration(overConfident(300, random));
    const Samples others = overConfident(20000, random);
    const double before = errorOf(others);
    const double after = errorOf(calibrated(others, calibration));
    qInfo("expected calibration error: %.3f, after 300 decisions %.3f", before, after);
    QVERIFY(before > 0.15);
    QVERIFY(after <= before / 2);
}

void CalibrationTest::onlyGlyphsThatWereScoredAreCalibrated()
{
    const Calibration calibration({ { 0.9, false }, { 0.9, false }, { 0.9, false } });
    QList<Line> lines = pageOf({ u"ab"_s }, 0.9);
    lines[0].glyphs[1].score = {};
    lines[0].score.unit = 0.9;
    const QList<Line> after = handlens::calibrated(lines, calibration);
    QCOMPARE(after[0].glyphs[0].score.unit, calibration(0.9));
    QCOMPARE(after[0].glyphs[0].score.raw, 0.9);
    QVERIFY(!after[0].glyphs[1].score.unit);
    QCOMPARE(after[0].score.unit, 0.9);
}

void CalibrationTest::decisionsAreSamples()
{
    const Recognition read { .lines = pageOf({ u"cot xz"_s, u"not decided"_s }, 0.9) };
    Transcript transcript = transcriptOf(pageOf({ u"cat xyz"_s, u"nor decided"_s }));
    QCOMPARE(samplesFrom(read, transcript), Samples());
    for (const qsizetype glyph : { 0, 1, 5 }) // c, a and y
        transcript.lines[0].glyphs[glyph].certain = true;
    QCOMPARE(samplesFrom(read, transcript), (Samples { { 0.9, true }, { 0.9, false } }));
    QCOMPARE(samplesFrom({ .lines = pageOf({ u"cot xz"_s }) }, transcript), Samples());
}

QTEST_GUILESS_MAIN(CalibrationTest)
#include "tst_calibration.moc"
