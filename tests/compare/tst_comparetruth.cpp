// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/graphemes.h"
#include "compare/calibration.h"
#include "compare/consensus.h"
#include "compare/figures.h"
#include "providers/groundtruth.h"
#include "readings.h"
#include "support/testdata.h"

#include <QDirIterator>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

/// A character no page has.
const QString foreign = u"☠"_s;

struct Perturbed {
    QString text;
    EditCounts counts; ///< what was done to it
};

/// `text` with characters replaced by foreign ones, and others either left out or foreign ones put in, never
/// both: then no alignment can do with fewer edits. Characters beside spaces stay, so that words do.
Perturbed perturbed(const QString& text, bool leaveOut, QRandomGenerator& random)
{
    const QStringList characters = comparedCharacters(text);
    Perturbed result;
    result.counts.reference = characters.size();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const bool inside = i > 0 && i + 1 < characters.size() && !isSpace(characters[i])
            && !isSpace(characters[i - 1]) && !isSpace(characters[i + 1]);
        const int fate = inside ? random.bounded(20) : 19;
        if (fate == 0) {
            result.text += foreign;
            ++result.counts.substitutions;
        } else if (fate == 1 && leaveOut) {
            ++result.counts.deletions;
        } else {
            result.text += characters[i];
            ++result.counts.correct;
            result.text += fate == 1 ? foreign : QString();
            result.counts.insertions += fate == 1 ? 1 : 0;
        }
    }
    return result;
}

/// The letters of the page itself, so that noise looks like writing.
QString alphabetOf(const QString& text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetter() && !c.isSurrogate() && !letters.contains(c))
            letters += c;
    }
    return letters;
}

QList<Line> noisyPage(const TruePage& page, const QString& alphabet, QRandomGenerator& random)
{
    QList<Line> lines;
    for (const TrueLine& line : page.lines) {
        Line noisy = lineAt(noisyCopy(line.text, 0.1, alphabet, random), line.polygon.boundingRect());
        noisy.polygon = line.polygon;
        lines << noisy;
    }
    return lines;
}

/// How a reader speaks of what it read, right or wrong.
enum class Manner { Boasting, Honest, Timid };

double claimed(Manner manner, bool right, QRandomGenerator& random)
{
    const double chance = random.generateDouble();
    if (manner == Manner::Boasting)
        return 0.97 + 0.03 * chance;
    const double honest = right ? 1 - chance / 3 : chance * 2 / 3;
    return manner == Manner::Timid ? honest / 2 : honest;
}

/// A noisy copy with a confidence for every character.
QList<Line> claimingPage(const TruePage& page, const QString& truth, Manner manner, QRandomGenerator& random)
{
    QList<Line> lines = noisyPage(page, alphabetOf(truth), random);
    for (const JudgedGlyph& glyph : judged(lines, truth)) {
        if (glyphAt(lines, glyph.place))
            lines[glyph.place->line].glyphs[glyph.place->glyph].score
                = { claimed(manner, glyph.isRight(), random), {}, ScoredAt::Glyph };
    }
    return lines;
}

QString textOf(const TruePage& page)
{
    QStringList texts;
    std::ranges::transform(page.lines, std::back_inserter(texts), &TrueLine::text);
    return texts.join(u'\n');
}

} // namespace

/// Error rates and consensus on the ground truth of real pages.
class CompareTruthTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void perturbationsAreCountedExactly();
    void consensusIsNeverMuchWorseThanTheBest();
    void consensusLosesTwoThirdsOfTheErrors();
    void calibratedVotesAreNeverMuchWorseThanTheBest();

private:
    /// Fitted from one noisy copy of every page.
    [[nodiscard]] Calibration calibrationOf(Manner manner, QRandomGenerator& random) const;

    QMap<QString, TruePage> m_pages; ///< by file
};

void CompareTruthTest::initTestCase()
{
    const QString shared = sharedTestData();
    if (shared.isEmpty())
        QSKIP("the shared test data is not here");
    QDirIterator files(
        shared + "/handwriting"_L1, { u"*.gt.json"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (const TruePage page = readTruePage(file); !page.lines.isEmpty())
            m_pages.insert(file.sliced(shared.size()), page);
    }
    QVERIFY(m_pages.size() > 10);
}

void CompareTruthTest::perturbationsAreCountedExactly()
{
    QRandomGenerator random(50);
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page) {
        for (const bool leaveOut : { true, false }) {
            const QString text = textOf(*page);
            const Perturbed copy = perturbed(text, leaveOut, random);
            const EditCounts counts = characterErrors(text, copy.text);
            QVERIFY2(counts.edits() == copy.counts.edits() && counts.reference == copy.counts.reference,
                qPrintable(page.key()));
            const QList<Line> lines = pageOf(copy.text.split(u'\n'));
            QVERIFY2(countsOf(judged(lines, text)) == counts, qPrintable(page.key()));
        }
    }
}

void CompareTruthTest::consensusIsNeverMuchWorseThanTheBest()
{
    QRandomGenerator random(51);
    qInfo("%-60s %6s %6s", "page", "best", "voted");
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page) {
        const QString truth = textOf(*page);
        const QString alphabet = alphabetOf(truth);
        if (alphabet.isEmpty())
            continue;
        QList<QList<Line>> readings;
        double best = 1;
        for (int copy = 0; copy < 3; ++copy) {
            readings << noisyPage(*page, alphabet, random);
            best = std::min(best, characterErrors(truth, textsOf(readings.last()).join(u'\n')).rate());
        }
        const double voted
            = characterErrors(truth, handlens::textOf(consensus(readings, alignPage(readings)))).rate();
        qInfo("%-60s %5.2f%% %5.2f%%", qPrintable(page.key().right(60)), 100 * best, 100 * voted);
        QVERIFY2(voted <= best + 0.005, qPrintable(page.key()));
    }
}

/// Over pages of a thousand characters or more, where chance evens out.
void CompareTruthTest::consensusLosesTwoThirdsOfTheErrors()
{
    QRandomGenerator random(52);
    int seen = 0;
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page) {
        const QString truth = textOf(*page);
        if (comparedCharacters(truth).size() < 1000)
            continue;
        ++seen;
        QList<QList<Line>> readings;
        qsizetype best = truth.size();
        for (int copy = 0; copy < 3; ++copy) {
            readings << noisyPage(*page, alphabetOf(truth), random);
            best = std::min(best, characterErrors(truth, textsOf(readings.last()).join(u'\n')).edits());
        }
        const qsizetype voted
            = characterErrors(truth, handlens::textOf(consensus(readings, alignPage(readings)))).edits();
        qInfo("%-60s %5lld %5lld", qPrintable(page.key().right(60)), static_cast<long long>(best),
            static_cast<long long>(voted));
        QVERIFY2(3 * voted <= best, qPrintable(page.key()));
    }
    QVERIFY(seen > 0);
}

Calibration CompareTruthTest::calibrationOf(Manner manner, QRandomGenerator& random) const
{
    QList<ConfidenceSample> samples;
    for (const TruePage& page : m_pages) {
        const QString truth = textOf(page);
        if (!alphabetOf(truth).isEmpty())
            samples << samplesFrom(judged(claimingPage(page, truth, manner, random), truth));
    }
    return Calibration(samples);
}

/// Readers that are as often wrong as one another, and of which each speaks in its own manner. Below 200
/// characters half a point is less than one character: there, one that two of three happen to get wrong in
/// the same way may be lost, whoever counts.
void CompareTruthTest::calibratedVotesAreNeverMuchWorseThanTheBest()
{
    QRandomGenerator random(53);
    const QList<Manner> manners { Manner::Boasting, Manner::Honest, Manner::Timid };
    QList<Calibration> calibrations;
    for (const Manner manner : manners)
        calibrations << calibrationOf(manner, random);
    qsizetype allRaw = 0;
    qsizetype allCalibrated = 0;
    qInfo("%-60s %6s %6s %10s", "page", "best", "voted", "calibrated");
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page) {
        const QString truth = textOf(*page);
        if (alphabetOf(truth).isEmpty())
            continue;
        QList<QList<Line>> raw;
        QList<QList<Line>> fair;
        EditCounts best { .insertions = truth.size() };
        for (qsizetype i = 0; i < manners.size(); ++i) {
            raw << claimingPage(*page, truth, manners[i], random);
            fair << calibrated(raw.last(), calibrations[i]);
            best = std::ranges::min(
                best, characterErrors(truth, textsOf(raw.last()).join(u'\n')), {}, &EditCounts::edits);
        }
        const AlignedPage aligned = alignPage(raw);
        const EditCounts voted = characterErrors(truth, handlens::textOf(consensus(raw, aligned)));
        const EditCounts weighed = characterErrors(truth, handlens::textOf(consensus(fair, aligned)));
        qInfo("%-60s %5.2f%% %5.2f%% %9.2f%%", qPrintable(page.key().right(60)), 100 * best.rate(),
            100 * voted.rate(), 100 * weighed.rate());
        const double allowed = std::max(1.0, 0.005 * static_cast<double>(weighed.reference));
        QVERIFY2(static_cast<double>(weighed.edits() - best.edits()) <= allowed, qPrintable(page.key()));
        allRaw += voted.edits();
        allCalibrated += weighed.edits();
    }
    qInfo("edits of all pages: %lld, calibrated %lld", static_cast<long long>(allRaw),
        static_cast<long long>(allCalibrated));
    QVERIFY(allCalibrated < allRaw);
}

QTEST_GUILESS_MAIN(CompareTruthTest)
#include "tst_comparetruth.moc"
