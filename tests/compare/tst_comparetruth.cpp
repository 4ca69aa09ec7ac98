// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/graphemes.h"
#include "compare/consensus.h"
#include "compare/errorrates.h"
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

private:
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

QTEST_GUILESS_MAIN(CompareTruthTest)
#include "tst_comparetruth.moc"
