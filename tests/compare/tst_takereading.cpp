// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/takereading.h"
#include "document/merge.h"
#include "readings.h"

#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

constexpr PageId pageId { 1 };

QString textOf(const QList<Command>& commands, Document document)
{
    for (const Command& command : commands) {
        if (!apply(document, command))
            return u"does not fit"_s;
    }
    return document.pages.constFirst().transcript.text();
}

} // namespace

class TestTakeReading final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void sameTextsDoNotDiffer();
    void neighboursWithTheSameVoicesAreOneDifference();
    void differentVoicesAreDecidedApart();
    void whereOneHasNothingIsOneDifference();
    void lineBreakIsASpace();
    void lineOnlyOneReaderHas();
    void takesAPlace();
    void takesNothing();
    void takesALineTheTranscriptLacks();
    void takesALineAway();
    void bringsADeletedLineBack();
    void bringsOneLineBackOnce();
    void aPageBringsDeletedLinesBack();
    void takesTheSplitOfALine();
    void takesAPage();
    void keepsAPlace();
    void oneKeyADecision();

private:
    void read(const QList<QStringList>& texts); ///< the first of them feeds the transcript
    [[nodiscard]] PageComparison compared() const;
    [[nodiscard]] QStringList differences() const; ///< what each side says, by '|'
    [[nodiscard]] QString after(const QList<Command>& commands) const { return textOf(commands, m_document); }
    QList<Command> run(const QList<Command>& commands); ///< what takes them back, in its order
    [[nodiscard]] const Transcript& transcript() const { return m_document.pages.constFirst().transcript; }
    void deleteLine(qsizetype line);

    Document m_document;
    quint64 m_lastId = 0;
    NewLineId m_newId;
};

void TestTakeReading::init()
{
    m_document = {};
    m_lastId = 1;
    m_newId = [this] { return LineId { ++m_lastId }; };
}

void TestTakeReading::read(const QList<QStringList>& texts)
{
    Page page;
    page.id = pageId;
    for (const QStringList& each : texts) {
        Recognition recognition;
        recognition.id = RecognitionId { ++m_lastId };
        recognition.reader = u"reader%1"_s.arg(page.recognitions.size() + 1);
        recognition.lines = test::pageOf(each, 0.4);
        page.recognitions << recognition;
    }
    const Recognition& first = page.recognitions.constFirst();
    for (const Line& line : first.lines)
        page.transcript.lines << transcriptLine(line, m_newId(), first.id);
    m_document.pages = { page };
}

PageComparison TestTakeReading::compared() const
{
    QList<const Recognition*> readings;
    for (const Recognition& recognition : m_document.pages.constFirst().recognitions)
        readings << &recognition;
    return { m_document.pages.constFirst().transcript, readings };
}

QStringList TestTakeReading::differences() const
{
    const PageComparison comparison = compared();
    QStringList all;
    for (const Difference& difference : comparison.differences()) {
        QStringList sides;
        for (qsizetype side = 0; side < comparison.sides(); ++side)
            sides << comparison.text(side, difference);
        all << sides.join(u'|');
    }
    return all;
}

QList<Command> TestTakeReading::run(const QList<Command>& commands)
{
    QList<Command> undo;
    for (const Command& command : commands) {
        if (const std::optional<Command> inverse = apply(m_document, command))
            undo.prepend(*inverse);
        else
            QTest::qFail("A command does not fit.", __FILE__, __LINE__);
    }
    return undo;
}

void TestTakeReading::deleteLine(qsizetype line)
{
    run({ ReplaceLines { pageId, { transcript().lines[line].id }, {}, {}, true } });
}

void TestTakeReading::sameTextsDoNotDiffer()
{
    read({ { u"one two"_s }, { u"one two"_s } });
    QVERIFY(compared().differences().isEmpty());
}

void TestTakeReading::neighboursWithTheSameVoicesAreOneDifference()
{
    read({ { u"abcdef"_s }, { u"abXYef"_s } });
    QCOMPARE(differences(), QStringList { u"cd|cd|XY"_s });
}

void TestTakeReading::differentVoicesAreDecidedApart()
{
    read({ { u"abcdef"_s }, { u"abXdef"_s }, { u"abcYef"_s } });
    QCOMPARE(differences(), QStringList({ u"c|c|X|c"_s, u"d|d|d|Y"_s }));
}

void TestTakeReading::whereOneHasNothingIsOneDifference()
{
    read({ { u"the clay pot"_s }, { u"the day pot"_s } });
    QCOMPARE(differences(), QStringList { u"cl|cl|d"_s });
}

void TestTakeReading::lineBreakIsASpace()
{
    Page page;
    read({ { u"first second"_s }, {} });
    QList<Line> cut { test::lineAt(u"first"_s, QRectF(0, 0, 450, 40)),
        test::lineAt(u"second"_s, QRectF(500, 0, 500, 40)) };
    m_document.pages[0].recognitions[1].lines = cut;
    QCOMPARE(differences(), QStringList());
}

void TestTakeReading::lineOnlyOneReaderHas()
{
    read({ { u"first line"_s, u"second line"_s }, { u"first line"_s } });
    const PageComparison comparison = compared();
    QCOMPARE(comparison.differences().size(), 1);
    QVERIFY(comparison.differences().constFirst().wholeLine);
    QVERIFY(!comparison.isDecided(comparison.differences().constFirst()));
}

void TestTakeReading::takesAPlace()
{
    read({ { u"the clay pot"_s }, { u"the day pot"_s } });
    const PageComparison comparison = compared();
    const Difference difference = comparison.differences().constFirst();
    QCOMPARE(after(takeReading(comparison, pageId, difference, 2, m_newId)), u"the day pot"_s);
    run(takeReading(comparison, pageId, difference, 2, m_newId));
    const TranscriptLine& line = m_document.pages.constFirst().transcript.lines.constFirst();
    QVERIFY(line.touched);
    QVERIFY(line.glyphs[4].certain);
    QVERIFY(!line.glyphs[3].certain);
    QVERIFY(!line.glyphs[5].certain);
    QVERIFY(!line.glyphs[4].glyph.alternatives.isEmpty()); // what it said before
    QVERIFY(compared().isDecided(compared().differences().constFirst()));
}

void TestTakeReading::takesNothing()
{
    read({ { u"abxcd"_s }, { u"abcd"_s } });
    const PageComparison comparison = compared();
    const Difference difference = comparison.differences().constFirst();
    QCOMPARE(after(takeReading(comparison, pageId, difference, 2, m_newId)), u"abcd"_s);
}

void TestTakeReading::takesALineTheTranscriptLacks()
{
    read({ { u"first line"_s, u"third line"_s }, {} });
    m_document.pages[0].recognitions[1].lines = { test::lineAt(u"first line"_s, QRectF(0, 0, 1000, 40)),
        test::lineAt(u"second"_s, QRectF(0, 45, 1000, 4)),
        test::lineAt(u"third line"_s, QRectF(0, 50, 1000, 40)) };
    const PageComparison comparison = compared();
    QCOMPARE(comparison.differences().size(), 1);
    const Difference difference = comparison.differences().constFirst();
    QCOMPARE(
        after(takeReading(comparison, pageId, difference, 2, m_newId)), u"first line\nsecond\nthird line"_s);
    // The first reader has nothing there, and so has the transcript already.
    QVERIFY(takeReading(comparison, pageId, difference, 1, m_newId).isEmpty());
}

void TestTakeReading::takesALineAway()
{
    read({ { u"first line"_s, u"second line"_s }, { u"first line"_s } });
    const PageComparison comparison = compared();
    const Difference difference = comparison.differences().constFirst();
    run(takeReading(comparison, pageId, difference, 2, m_newId));
    QCOMPARE(m_document.pages.constFirst().transcript.text(), u"first line"_s);
    const PageComparison now = compared(); // the reader still has the line, but the person decided
    QCOMPARE(now.differences().size(), 1);
    QVERIFY(now.isDecided(now.differences().constFirst()));
}

void TestTakeReading::bringsADeletedLineBack()
{
    read({ { u"first line"_s, u"second line"_s }, { u"first line"_s } });
    const Transcript whole = transcript();
    const QList<Command> undelete
        = run(takeReading(compared(), pageId, compared().differences().constFirst(), 2, m_newId));
    const Transcript without = transcript();
    QCOMPARE(without.removed.size(), 1);
    const QList<Command> untake
        = run(takeReading(compared(), pageId, compared().differences().constFirst(), 1, m_newId));
    QCOMPARE(transcript().text(), whole.text());
    QCOMPARE(transcript().lines[1].id, whole.lines[1].id);
    QCOMPARE(transcript().lines[1].source, whole.lines[1].source);
    QVERIFY(transcript().lines[1].touched);
    QVERIFY(transcript().removed.isEmpty());
    run(untake);
    QVERIFY(transcript() == without);
    run(undelete);
    QVERIFY(transcript() == whole);
}

// Of two lines where there was one, the first is that one; taking them back deletes no line that never was.
void TestTakeReading::bringsOneLineBackOnce()
{
    read({ { u"first second"_s }, {} });
    m_document.pages[0].recognitions[1].lines = { test::lineAt(u"first"_s, QRectF(0, 0, 450, 40)),
        test::lineAt(u"second"_s, QRectF(500, 0, 500, 40)) };
    const LineId deleted = transcript().lines.constFirst().id;
    deleteLine(0);
    const QList<Command> undo = run(takeLine(compared(), pageId, 0, 2, m_newId));
    QCOMPARE(transcript().text(), u"first\nsecond"_s);
    QCOMPARE(transcript().lines[0].id, deleted);
    QVERIFY(transcript().lines[1].id != deleted);
    QVERIFY(transcript().removed.isEmpty());
    run(undo);
    QVERIFY(transcript().lines.isEmpty());
    QCOMPARE(transcript().removed.size(), 1);
    QCOMPARE(transcript().removed.constFirst().id, deleted);
}

void TestTakeReading::aPageBringsDeletedLinesBack()
{
    read({ { u"one"_s, u"two"_s, u"three"_s }, { u"onX"_s, u"twX"_s, u"threX"_s, u"four"_s } });
    const QList<TranscriptLine> old = transcript().lines;
    deleteLine(0);
    deleteLine(1);
    const Transcript before = transcript();
    QCOMPARE(before.removed.size(), 2);
    const QList<Command> undo = run(takePage(compared(), pageId, 2, m_newId));
    QCOMPARE(transcript().text(), u"onX\ntwX\nthreX\nfour"_s);
    for (qsizetype i = 0; i < old.size(); ++i)
        QCOMPARE(transcript().lines[i].id, old[i].id);
    QVERIFY(transcript().removed.isEmpty());
    run(undo);
    QCOMPARE(transcript().lines, before.lines);
    QSet<LineId> deleted;
    for (const RemovedLine& each : transcript().removed)
        deleted.insert(each.id);
    QCOMPARE(transcript().removed.size(), 2);
    QCOMPARE(deleted, QSet<LineId>({ old[0].id, old[2].id }));
}

void TestTakeReading::takesTheSplitOfALine()
{
    read({ { u"first second"_s }, {} });
    m_document.pages[0].recognitions[1].lines = { test::lineAt(u"firXt"_s, QRectF(0, 0, 450, 40)),
        test::lineAt(u"second"_s, QRectF(500, 0, 500, 40)) };
    const PageComparison comparison = compared();
    QCOMPARE(comparison.aligned().rows.size(), 1);
    QCOMPARE(after(takeLine(comparison, pageId, 0, 2, m_newId)), u"firXt\nsecond"_s);
    QCOMPARE(after(takeReading(comparison, pageId, comparison.differences().constFirst(), 2, m_newId)),
        u"firXt second"_s);
    run(takeLine(comparison, pageId, 0, 2, m_newId));
    QCOMPARE(
        m_document.pages.constFirst().transcript.lines[1].polygon.boundingRect(), QRectF(500, 0, 500, 40));
    QCOMPARE(after(takeLine(compared(), pageId, 0, 1, m_newId)), u"first second"_s);
}

void TestTakeReading::takesAPage()
{
    read({ { u"one"_s, u"two"_s }, { u"onX"_s, u"twX"_s, u"three"_s } });
    const PageComparison comparison = compared();
    const LineId first = m_document.pages.constFirst().transcript.lines.constFirst().id;
    run(takePage(comparison, pageId, 2, m_newId));
    const Transcript& transcript = m_document.pages.constFirst().transcript;
    QCOMPARE(transcript.text(), u"onX\ntwX\nthree"_s);
    QCOMPARE(transcript.lines.constFirst().id, first);
    QVERIFY(!transcript.lines.constFirst().touched);
    QVERIFY(!transcript.lines.constFirst().glyphs.constFirst().certain);
    QVERIFY(takePage(compared(), pageId, 2, m_newId).isEmpty());
}

void TestTakeReading::keepsAPlace()
{
    read({ { u"abcdef"_s }, { u"abXdef"_s } });
    const PageComparison comparison = compared();
    const RecognitionId source = m_document.pages.constFirst().transcript.lines.constFirst().source;
    run(keepReading(comparison, pageId, comparison.differences().constFirst()));
    const TranscriptLine& line = m_document.pages.constFirst().transcript.lines.constFirst();
    QCOMPARE(line.text(), u"abcdef"_s);
    QVERIFY(line.glyphs[2].certain);
    QVERIFY(!line.glyphs[1].certain);
    QCOMPARE(line.source, source);
    QVERIFY(compared().isDecided(compared().differences().constFirst()));
}

// 40 places at which three readers were made to differ; the right one is known. Each takes one decision, and
// the text is then exactly the right one.
void TestTakeReading::oneKeyADecision()
{
    QRandomGenerator random(40);
    const QStringList right = test::randomTexts(40, random);
    QList<QStringList> readings(3, right);
    for (qsizetype line = 0; line < right.size(); ++line) {
        const qsizetype at = 3 + random.bounded(30);
        const int wrong = random.bounded(3);
        for (int reader = 0; reader < 3; ++reader) {
            if (reader == wrong || random.bounded(3) == 0)
                readings[reader][line].replace(at, 1, QChar(u'0' + reader));
        }
        readings[(wrong + 1) % 3][line] = right[line]; // one at least is right
    }
    read(readings);

    int decisions = 0;
    for (bool more = true; more;) {
        const PageComparison comparison = compared();
        more = false;
        for (const Difference& difference : comparison.differences()) {
            if (comparison.isDecided(difference))
                continue;
            const qsizetype line
                = comparison.aligned().rows[difference.row].lines[PageComparison::transcriptSide].first();
            qsizetype side = 1;
            while (readings[side - 1][line] != right[line])
                ++side;
            run(takeReading(comparison, pageId, difference, side, m_newId));
            ++decisions;
            more = true;
            break;
        }
    }
    QCOMPARE(decisions, 40);
    QCOMPARE(m_document.pages.constFirst().transcript.text(), right.join(u'\n'));
}

QTEST_GUILESS_MAIN(TestTakeReading)
#include "tst_takereading.moc"
