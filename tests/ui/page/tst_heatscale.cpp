// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/heatscale.h"

#include <QTest>

#include <array>
#include <set>

using namespace handlens;

class TestHeatScale final : public QObject
{
    Q_OBJECT
private slots:
    void lightnessRisesWithConfidence();
    void contrastAgainstPaper_data();
    void contrastAgainstPaper();
    void inkStaysReadable_data();
    void inkStaysReadable();
    void everyBandHasItsOwnUnderline();
    void bandEdges_data();
    void bandEdges();
    void outOfRangeIsClamped();
};

void TestHeatScale::lightnessRisesWithConfidence()
{
    double colour = -1;
    for (int i = 0; i <= 100; ++i) {
        const double next = lightness(heatColour(i / 100.0));
        QVERIFY2(next > colour, qPrintable(QString::number(i)));
        colour = next;
    }
    // The tint on paper is rounded to whole steps of 255 twice; in steps of five it must rise.
    double tint = -1;
    for (int i = 0; i <= 100; i += 5) {
        const double next = lightness(laidOver(heatTint(i / 100.0), Qt::white));
        QVERIFY2(next > tint, qPrintable(QStringLiteral("%1: %2 after %3").arg(i).arg(next).arg(tint)));
        tint = next;
    }
}

void TestHeatScale::contrastAgainstPaper_data()
{
    QTest::addColumn<double>("confidence");
    QTest::addColumn<double>("white");
    QTest::addColumn<double>("black");
    // Worked out by hand from the published points of the map.
    QTest::newRow("0") << 0.0 << 15.7 << 1.34;
    QTest::newRow("25") << 0.25 << 8.27 << 2.54;
    QTest::newRow("50") << 0.5 << 4.21 << 4.99;
    QTest::newRow("75") << 0.75 << 2.25 << 9.3;
    QTest::newRow("100") << 1.0 << 1.25 << 16.8;
}

void TestHeatScale::contrastAgainstPaper()
{
    QFETCH(double, confidence);
    QFETCH(double, white);
    QFETCH(double, black);
    const QColor colour = heatColour(confidence);
    QVERIFY2(qAbs(contrastRatio(colour, Qt::white) / white - 1) < 0.04,
        qPrintable(QString::number(contrastRatio(colour, Qt::white))));
    QVERIFY2(qAbs(contrastRatio(colour, Qt::black) / black - 1) < 0.04,
        qPrintable(QString::number(contrastRatio(colour, Qt::black))));
}

void TestHeatScale::inkStaysReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<double>("least");
    QTest::newRow("black ink") << QColor(Qt::black) << 4.5;
    QTest::newRow("blue ink") << QColor(20, 25, 90) << 4.5;
    QTest::newRow("pencil") << QColor(90, 90, 90) << 2.0;
}

void TestHeatScale::inkStaysReadable()
{
    QFETCH(QColor, ink);
    QFETCH(double, least);
    for (int i = 0; i <= 100; ++i) {
        const QRgb tint = heatTint(i / 100.0);
        const double contrast = contrastRatio(laidOver(tint, ink), laidOver(tint, Qt::white));
        QVERIFY2(contrast >= least, qPrintable(QStringLiteral("%1 %: %2").arg(i).arg(contrast)));
    }
}

void TestHeatScale::everyBandHasItsOwnUnderline()
{
    const std::array middles = { 0.1, 0.4, 0.6, 0.8, 0.95 };
    std::set<Underline> found;
    for (const double confidence : middles)
        found.insert(underlineFor(confidence));
    QCOMPARE(found.size(), middles.size());
}

void TestHeatScale::bandEdges_data()
{
    QTest::addColumn<double>("confidence");
    QTest::addColumn<Underline>("underline");
    QTest::newRow("0") << 0.0 << Underline::ZigZag;
    QTest::newRow("below 25") << 0.2499 << Underline::ZigZag;
    QTest::newRow("25") << 0.25 << Underline::Solid;
    QTest::newRow("50") << 0.5 << Underline::Dashed;
    QTest::newRow("75") << 0.75 << Underline::Dotted;
    QTest::newRow("below 90") << 0.8999 << Underline::Dotted;
    QTest::newRow("90") << 0.9 << Underline::None;
    QTest::newRow("100") << 1.0 << Underline::None;
}

void TestHeatScale::bandEdges()
{
    QFETCH(double, confidence);
    QFETCH(Underline, underline);
    QCOMPARE(underlineFor(confidence), underline);
}

void TestHeatScale::outOfRangeIsClamped()
{
    QCOMPARE(heatColour(-3), heatColour(0));
    QCOMPARE(heatColour(7), heatColour(1));
}

QTEST_GUILESS_MAIN(TestHeatScale)
#include "tst_heatscale.moc"
