// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/consensusreading.h"
#include "document/merge.h"
#include "readings.h"

#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

Recognition readingOf(const QString& reader, const QStringList& texts, double confidence)
{
    Recognition recognition;
    recognition.provider = reader;
    recognition.reader = reader;
    recognition.lines = test::pageOf(texts, confidence);
    return recognition;
}

Page pageReadBy(const QList<Recognition>& readings)
{
    Page page;
    page.recognitions = readings;
    return page;
}

} // namespace

class TestConsensusReading final : public QObject
{
    Q_OBJECT
private slots:
    void votesAndNamesWhoDid();
    void earlierConsensusDoesNotVote();
    void decisionsTellWhomToBelieve();
    void liesWhereAReaderKnows();
};

void TestConsensusReading::votesAndNamesWhoDid()
{
    const Page page = pageReadBy({ readingOf(u"a"_s, { u"one"_s, u"twX"_s }, 0.9),
        readingOf(u"b"_s, { u"oXe"_s, u"two"_s }, 0.9), readingOf(u"c"_s, { u"one"_s, u"two"_s }, 0.9) });
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Recognition voted = consensusReading(page, { { page } }, now);
    QCOMPARE(voted.text(), u"one\ntwo"_s);
    QCOMPARE(voted.provider, QString(consensusReader));
    QCOMPARE(voted.model, u"ROVER: a, b, c"_s);
    QCOMPARE(voted.when, now);
    QCOMPARE(voted.lines[0].glyphs[1].alternatives.value(0).text, u"X"_s);
    QVERIFY(!voted.id);
}

void TestConsensusReading::earlierConsensusDoesNotVote()
{
    const Page page
        = pageReadBy({ readingOf(u"a"_s, { u"one"_s }, 0.9), readingOf(consensusReader, { u"old"_s }, 1) });
    QCOMPARE(votingReadings(page).size(), 1);
    QCOMPARE(consensusReading(page, { { page } }, {}).text(), u"one"_s);
}

// Two readers that are equally sure; on another page a person found that one of them is mostly wrong.
void TestConsensusReading::decisionsTellWhomToBelieve()
{
    const QString right(40, u'a');
    const QString wrong(40, u'b');
    Page decided
        = pageReadBy({ readingOf(u"liar"_s, { wrong }, 0.95), readingOf(u"honest"_s, { right }, 0.9) });
    decided.transcript.lines
        = { transcriptLine(decided.recognitions.constLast().lines.constFirst(), LineId { 1 }, {}) };
    for (TranscriptGlyph& glyph : decided.transcript.lines.first().glyphs)
        glyph.certain = true;
    const Page page
        = pageReadBy({ readingOf(u"liar"_s, { u"day"_s }, 0.95), readingOf(u"honest"_s, { u"dry"_s }, 0.9) });
    QCOMPARE(consensusReading(page, { { page } }, {}).text(), u"day"_s);
    QCOMPARE(consensusReading(page, { { decided, page } }, {}).text(), u"dry"_s);
    QVERIFY(calibrationOf(u"liar"_s, { { decided } })(0.95) < 0.5);
}

// One file has no places, and is the closest to the others; the line still lies where another reader found
// it.
void TestConsensusReading::liesWhereAReaderKnows()
{
    Recognition file = readingOf(u"import:a.xml"_s, { u"one"_s }, 0.9);
    file.lines = test::withoutPlaces(file.lines);
    const Page page = pageReadBy({ file, readingOf(u"a"_s, { u"one"_s }, 0.9) });
    const Recognition voted = consensusReading(page, { { page } }, {});
    QCOMPARE(voted.lines.size(), 1);
    QCOMPARE(voted.lines.constFirst().polygon, page.recognitions.constLast().lines.constFirst().polygon);
}

QTEST_GUILESS_MAIN(TestConsensusReading)
#include "tst_consensusreading.moc"
