// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/transcriptmodel.h"

#include "ui/transcript/pages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

class TestTranscriptModel : public QObject
{
    Q_OBJECT
private slots:
    void followsTheSession_data();
    void followsTheSession();
    void roles();
    void thresholdMovesTheCount();
    void aPageThatGoesLeavesNothing();
};

void TestTranscriptModel::followsTheSession_data()
{
    QTest::addColumn<QString>("now"); // ids of the lines; those over 9 are new, a ! changes the text
    for (const char* now : { "1 2 3 4", "4 3 2 1", "2 1 4 3", "1 4", "", "10 1 2 3 4", "1 10 11 2 12",
             "4 10 2!", "10 11", "1! 2! 3! 4!", "3 10! 1", "1 2 3 4 10" })
        QTest::addRow("%s", now) << QString::fromLatin1(now);
}

void TestTranscriptModel::followsTheSession()
{
    QFETCH(QString, now);
    Session session({}, {});
    const PageId page = addPage(session, 100,
        { lineWithDoubts(1, u"one"_s), lineWithDoubts(2, u"two"_s), lineWithDoubts(3, u"three"_s),
            lineWithDoubts(4, u"four"_s) });
    TranscriptModel model(session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPage(page);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex third(model.index(2));
    QList<TranscriptLine> lines;
    for (const QString& each : now.split(u' ', Qt::SkipEmptyParts)) {
        const quint64 id = QString(each).remove(u'!').toULongLong();
        const Page& before = session.document().pages.first();
        const qsizetype at = before.transcript.indexOf({ id });
        lines << (at >= 0 && !each.endsWith(u'!') ? before.transcript.lines[at] : lineWithDoubts(id, each));
    }
    session.edit(u"all"_s, { SetLines { page, lines } });
    QCOMPARE(model.lines(), lines);
    QCOMPARE(reset.size(), 0);
    const auto three = std::ranges::find(lines, LineId { 3 }, &TranscriptLine::id);
    QCOMPARE(third.isValid(), three != lines.end());
    if (third.isValid())
        QCOMPARE(third.row(), three - lines.begin());
    session.undoStack().undo();
    QCOMPARE(model.lines(), session.document().pages.first().transcript.lines);
}

void TestTranscriptModel::roles()
{
    Session session({}, {});
    TranscriptLine line = lineWithDoubts(1, u"a\u202Eb"_s, u"l l"_s);
    line.touched = true;
    TranscriptModel model(session);
    model.setPage(addPage(session, 100, { line }));
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data().toString(), u"a⟨U+202E⟩b"_s);
    QCOMPARE(row.data(Qt::EditRole).toString(), u"a\u202Eb"_s);
    QCOMPARE(row.data(TranscriptModel::DoubtsRole).toInt(), 2);
    QCOMPARE(row.data(TranscriptModel::TouchedRole).toBool(), true);
    QCOMPARE(row.data(TranscriptModel::NumberRole).toInt(), 1);
    QCOMPARE(row.data(TranscriptModel::GlyphsRole).value<QList<TranscriptGlyph>>(), line.glyphs);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"2 doubtful"_s));
}

void TestTranscriptModel::thresholdMovesTheCount()
{
    Session session({}, {});
    TranscriptModel model(session);
    model.setPage(addPage(session, 100, { lineWithDoubts(1, u"abc"_s, u"l"_s) }));
    const QSignalSpy counts(&model, &TranscriptModel::doubtCountChanged);
    QCOMPARE(model.doubtCount(), 1);
    model.setThreshold(0.1);
    QCOMPARE(model.doubtCount(), 0);
    model.setThreshold(1);
    QCOMPARE(model.doubtCount(), 3);
    QCOMPARE(counts.size(), 2);
}

void TestTranscriptModel::aPageThatGoesLeavesNothing()
{
    Session session({}, {});
    TranscriptModel model(session);
    const PageId page = addPage(session, 100, { lineWithDoubts(1, u"abc"_s) });
    model.setPage(page);
    session.edit(u"remove"_s, { RemovePages { { page } } });
    QCOMPARE(model.rowCount(), 0);
    session.undoStack().undo();
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestTranscriptModel)
#include "tst_transcriptmodel.moc"
