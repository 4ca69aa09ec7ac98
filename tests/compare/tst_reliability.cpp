// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/reliability.h"

#include <QTest>

using namespace handlens;

namespace {

using Samples = QList<ConfidenceSample>;

bool near(double a, double b)
{
    return qAbs(a - b) < 1e-9;
}

} // namespace

class ReliabilityTest : public QObject
{
    Q_OBJECT
private slots:
    void errorsAreThoseOfWorkedExamples_data();
    void errorsAreThoseOfWorkedExamples();
    void binsHaveMeansAndShares();
    void binsEndWithTheirUpperBound_data();
    void binsEndWithTheirUpperBound();
    void withoutSamplesThereIsNoError();
    void onlyWhatWasReadWithAConfidenceIsASample();
};

void ReliabilityTest::errorsAreThoseOfWorkedExamples_data()
{
    QTest::addColumn<QList<ConfidenceSample>>("samples");
    QTest::addColumn<int>("bins");
    QTest::addColumn<double>("error");
    // M. Pavlovic, "Expected calibration error (ECE): a step by step visual explanation", 2023: 0.23778.
    QTest::addRow("Pavlovic") << Samples { { 0.22, true }, { 0.64, true }, { 0.92, false }, { 0.42, true },
        { 0.51, false }, { 0.15, false }, { 0.70, true }, { 0.37, true }, { 0.83, true } }
                              << 3 << 2.14 / 9;
    QTest::addRow("always sure, half right") << Samples { { 1, true }, { 1, false } } << 10 << 0.5;
    QTest::addRow("never sure, always right") << Samples { { 0, true }, { 0, true } } << 10 << 1.0;
    QTest::addRow("as good as its word")
        << Samples { { 0.75, true }, { 0.75, true }, { 0.75, true }, { 0.75, false } } << 10 << 0.0;
    QTest::addRow("one bin: gaps cancel") << Samples { { 0.2, true }, { 0.8, false } } << 1 << 0.0;
    QTest::addRow("two bins: they do not") << Samples { { 0.2, true }, { 0.8, false } } << 2 << 0.8;
}

void ReliabilityTest::errorsAreThoseOfWorkedExamples()
{
    QFETCH(QList<ConfidenceSample>, samples);
    QFETCH(int, bins);
    QFETCH(double, error);
    const std::optional<double> found = expectedCalibrationError(reliability(samples, bins));
    QVERIFY(found);
    QVERIFY2(near(*found, error), QByteArray::number(*found).constData());
}

void ReliabilityTest::binsHaveMeansAndShares()
{
    const QList<ReliabilityBin> bins
        = reliability({ { 0.92, true }, { 0.96, false }, { 0.98, true }, { 0.31, false } });
    QCOMPARE(bins.size(), 10);
    QCOMPARE(bins[9].count, 3);
    QVERIFY(near(bins[9].confidence, 2.86 / 3) && near(bins[9].accuracy, 2.0 / 3));
    QCOMPARE(bins[3], (ReliabilityBin { 1, 0.31, 0 }));
    QCOMPARE(bins[5], ReliabilityBin());
}

void ReliabilityTest::binsEndWithTheirUpperBound_data()
{
    QTest::addColumn<double>("confidence");
    QTest::addColumn<int>("bin");
    QTest::addRow("0") << 0.0 << 0;
    QTest::addRow("0.25") << 0.25 << 0;
    QTest::addRow("above 0.25") << 0.2501 << 1;
    QTest::addRow("0.5") << 0.5 << 1;
    QTest::addRow("1") << 1.0 << 3;
}

void ReliabilityTest::binsEndWithTheirUpperBound()
{
    QFETCH(double, confidence);
    QFETCH(int, bin);
    QCOMPARE(reliability({ { confidence, true } }, 4)[bin].count, 1);
}

void ReliabilityTest::withoutSamplesThereIsNoError()
{
    QCOMPARE(expectedCalibrationError(reliability({})), std::nullopt);
}

void ReliabilityTest::onlyWhatWasReadWithAConfidenceIsASample()
{
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QList<JudgedGlyph> glyphs { { {}, a, a, 0.9 }, { {}, a, b, 0.4 }, { {}, a, {}, 0.7 },
        { {}, a, a, {} }, { {}, {}, b, {} } };
    QCOMPARE(samplesFrom(glyphs), (Samples { { 0.9, true }, { 0.4, false }, { 0.7, false } }));
}

QTEST_GUILESS_MAIN(ReliabilityTest)
#include "tst_reliability.moc"
