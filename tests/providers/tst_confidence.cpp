// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tesseract/confidence.h"

#include <QTest>

using namespace handlens;

class ConfidenceTest final : public QObject
{
    Q_OBJECT
private slots:
    void staysBetweenZeroAndOne_data()
    {
        QTest::addColumn<double>("word");
        QTest::addColumn<double>("glyph");
        QTest::addColumn<double>("unit");
        QTest::newRow("nothing") << 0.0 << 0.0 << 0.0;
        QTest::newRow("all") << 100.0 << 100.0 << 1.0;
        QTest::newRow("word unknown to the dictionary") << 0.0 << 100.0 << 0.8;
        QTest::newRow("over the scale") << 130.0 << 101.0 << 1.0;
        QTest::newRow("under the scale") << -5.0 << -1.0 << 0.0;
    }

    void staysBetweenZeroAndOne()
    {
        QFETCH(double, word);
        QFETCH(double, glyph);
        QTEST(combinedConfidence(word, glyph), "unit");
    }

    void risesWithBoth()
    {
        for (int score = 50; score < 100; ++score) {
            QVERIFY(combinedConfidence(60, score + 1) > combinedConfidence(60, score));
            QVERIFY(combinedConfidence(score + 1, 95) > combinedConfidence(score, 95));
        }
    }

    void spreadsTheCrowdedScores()
    {
        QVERIFY(combinedConfidence(50, 99.5) > 0.8);
        QVERIFY(combinedConfidence(50, 88) < 0.2);
    }
};

QTEST_GUILESS_MAIN(ConfidenceTest)
#include "tst_confidence.moc"
