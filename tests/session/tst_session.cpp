// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/transcriptedit.h"
#include "session/session.h"
#include "support/scriptedprovider.h"

#include <QDir>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString writePicture(const QString& path, QSize size = { 60, 40 })
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    return picture.save(path) ? path : QString();
}

// A session with one page, read by a script.
struct ReadSession {
    explicit ReadSession(const QStringList& lines, const QString& recovery = {})
        : session({}, recovery)
        , provider([this](const RecognitionRequest&) { return ScriptedAnswer { recognitionOf(text, 0.3) }; })
        , text(lines)
    {
        writePicture(folder.filePath(u"note.png"_s));
        session.addFiles({ folder.filePath(u"note.png"_s) });
        [this] { QTRY_COMPARE(session.document().pages.size(), 1); }();
        read();
    }
    void read()
    {
        session.read({ page().id }, { { u"scripted"_s, &provider, {} } });
        [this] { QTRY_VERIFY(!session.queue().isBusy()); }();
    }
    const Page& page() const { return session.document().pages.first(); }
    const TranscriptLine& line(qsizetype i) const { return page().transcript.lines[i]; }
    void type(qsizetype row, const QString& typed, int mergeKey = 0)
    {
        session.edit(u"Typing"_s, { replaceLine(page(), withText(line(row), typed)) }, mergeKey);
    }

    QTemporaryDir folder;
    Session session;
    ScriptedProvider provider;
    QStringList text;
};

void clearPlaces(Recognition& recognition)
{
    for (Line& line : recognition.lines) {
        line.polygon.clear();
        for (Glyph& glyph : line.glyphs)
            glyph.polygon.clear();
    }
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private slots:
    void aReadingBecomesTheTranscript();
    void aFailureIsKeptWithItsPage();
    void readingAgainKeepsWhatAPersonTouched();
    void readingAgainBringsNoDeletedLineBack();
    void importedReadingStandsBesideTheOthers();
    void importedReadingFillsAnEmptyPage();
    void startsFromAnotherReading();
    void startsFromAReadingWithoutPlaces();
    void importingLeavesAProofreadPageAlone();
    void touchedLinesWithoutPlacesStandOnce();
    void readingAgainAfterUndoFitsTheRedo();
    void typingInARowIsOneStep();
    void typingInARowIsTakenBackAtOnce();
    void undoGoesBackToTheBeginning();
    void removedPageComesBackWithItsText();
    void resultsForARemovedPageAreDropped();
    void exportedTextIsNotAskedForAgain();
    void stateFollowsThePage();
    void pastedPictureIsAPage();
    void filesComeInNaturalOrder();
    void unreadableFilesAreTold();
    void killedSessionComesBack();
    void undoneWorkIsRecoveredAsItStood();
    void recoveryKnowsWhatIsPaidFor();
    void recoveryBringsPastedPicturesAlong();
    void recoveryThatIsNotJournalledIsNotSafe();
    void nothingIsJournalledAfterTheEnd();
};

void TestSession::aReadingBecomesTheTranscript()
{
    ReadSession s({ u"大江东去"_s, u"浪淘尽"_s });
    QCOMPARE(s.page().transcript.text(), u"大江东去\n浪淘尽"_s);
    QCOMPARE(s.page().recognitions.size(), 1);
    QVERIFY(s.page().recognitions.first().id);
    QVERIFY(!s.page().transcript.touched());
}

void TestSession::aFailureIsKeptWithItsPage()
{
    ReadSession s({ u"a"_s });
    s.provider.setScript([](const RecognitionRequest&) -> ScriptedAnswer {
        return { failure({ ErrorKind::Engine, u"It broke."_s }) };
    });
    s.read();
    QCOMPARE(s.page().errors.size(), 1);
    QCOMPARE(s.page().errors.first().reader, u"scripted"_s);
    QCOMPARE(s.session.pageState(s.page().id), PageState::Failed);
    QCOMPARE(s.page().transcript.text(), u"a"_s); // what was read before stays
    s.provider.setScript(
        [](const RecognitionRequest&) { return ScriptedAnswer { recognitionOf({ u"b"_s }, 1) }; });
    s.read();
    QVERIFY(s.page().errors.isEmpty());
}

void TestSession::readingAgainKeepsWhatAPersonTouched()
{
    ReadSession s({ u"first"_s, u"second"_s, u"third"_s });
    s.type(1, u"SECOND"_s);
    const TranscriptLine mine = s.line(1);
    s.text = { u"FIRST?"_s, u"other"_s, u"THIRD?"_s, u"fourth"_s };
    s.read();
    QCOMPARE(s.page().transcript.text(), u"FIRST?\nSECOND\nTHIRD?\nfourth"_s);
    QCOMPARE(s.line(1), mine);
    QCOMPARE(s.page().recognitions.size(), 1); // the same reader's earlier answer is replaced
}

void TestSession::readingAgainBringsNoDeletedLineBack()
{
    ReadSession s({ u"first"_s, u"smudge"_s, u"third"_s });
    s.session.edit(u"Delete"_s, { ReplaceLines { s.page().id, { s.line(1).id }, {}, {}, true } });
    s.read();
    QCOMPARE(s.page().transcript.text(), u"first\nthird"_s);
    s.session.undoStack().undo(); // the person changed their mind
    QCOMPARE(s.page().transcript.text(), u"first\nsmudge\nthird"_s);
    QVERIFY(s.page().transcript.removed.isEmpty());
    s.session.undoStack().redo();
    s.session.undoStack().undo();
    s.read();
    QCOMPARE(s.page().transcript.text(), u"first\nsmudge\nthird"_s);
}

void TestSession::importedReadingStandsBesideTheOthers()
{
    ReadSession s({ u"one"_s, u"two"_s });
    Recognition imported = recognitionOf({ u"onX"_s, u"twX"_s }, 0.9);
    imported.provider = u"import"_s;
    imported.reader = u"import:note.xml"_s;
    s.session.addReading(s.page().id, imported);
    QCOMPARE(s.page().recognitions.size(), 2);
    QVERIFY(s.page().recognitions.constLast().id);
    QCOMPARE(s.page().transcript.text(), u"one\ntwo"_s);
    s.session.undoStack().undo();
    QCOMPARE(s.page().recognitions.size(), 1);
}

void TestSession::importedReadingFillsAnEmptyPage()
{
    ReadSession s({});
    Recognition imported = recognitionOf({ u"onX"_s }, 0.9);
    imported.provider = u"import"_s;
    imported.reader = u"import:note.xml"_s;
    s.session.addReading(s.page().id, imported);
    QCOMPARE(s.page().transcript.text(), u"onX"_s);
    imported.reader = u"import:other.xml"_s;
    imported.lines = recognitionOf({ u"other"_s }, 0.9).lines;
    s.session.addReading(s.page().id, imported); // another file is another reader: nothing is replaced
    QCOMPARE(s.page().transcript.text(), u"onX"_s);
}

void TestSession::startsFromAnotherReading()
{
    ReadSession s({ u"one"_s, u"two"_s });
    s.type(1, u"mine"_s);
    const Recognition voted = [] {
        Recognition recognition = recognitionOf({ u"onX"_s, u"twX"_s }, 0.9);
        recognition.provider = u"consensus"_s;
        recognition.reader = u"consensus"_s;
        return recognition;
    }();
    s.session.startFrom(s.page().id, voted);
    QCOMPARE(s.page().transcript.text(), u"onX\nmine"_s);
    QCOMPARE(s.page().recognitions.size(), 2);
    s.session.startFrom(s.page().id, s.page().recognitions.constFirst());
    QCOMPARE(s.page().transcript.text(), u"one\nmine"_s);
    QCOMPARE(s.page().recognitions.size(), 2);
    s.session.undoStack().undo();
    QCOMPARE(s.page().transcript.text(), u"onX\nmine"_s);
    s.session.undoStack().undo();
    QCOMPARE(s.page().transcript.text(), u"one\nmine"_s);
    QCOMPARE(s.page().recognitions.size(), 1);
}

void TestSession::startsFromAReadingWithoutPlaces()
{
    ReadSession s({ u"hallo welt"_s, u"second"_s });
    s.type(0, u"hAllo welt"_s);
    Recognition imported = recognitionOf({ u"hallo wolt"_s, u"zecond"_s }, 0.9);
    imported.provider = u"import"_s;
    imported.reader = u"import:note.xml"_s;
    clearPlaces(imported);
    s.session.startFrom(s.page().id, imported);
    QCOMPARE(
        s.page().transcript.text(), u"hAllo welt\nzecond"_s); // what was touched stands once, in its place
}

void TestSession::importingLeavesAProofreadPageAlone()
{
    ReadSession s({ u"one"_s, u"two"_s });
    s.type(0, u"onE"_s);
    s.type(1, u"twO"_s);
    Recognition imported = recognitionOf({ u"onX"_s, u"something else"_s }, 0.9);
    imported.provider = u"import"_s;
    imported.reader = u"import:note.xml"_s;
    clearPlaces(imported);
    s.session.addReading(s.page().id, imported);
    QCOMPARE(s.page().transcript.text(), u"onE\ntwO"_s);
    QCOMPARE(s.page().recognitions.size(), 2);
}

void TestSession::touchedLinesWithoutPlacesStandOnce()
{
    ReadSession s({});
    Recognition imported = recognitionOf({ u"the first"_s, u"then another"_s, u"and a third"_s }, 0.9);
    imported.provider = u"import"_s;
    imported.reader = u"import:note.xml"_s;
    clearPlaces(imported);
    s.session.addReading(s.page().id, imported);
    s.type(1, u"then anothEr"_s);
    const TranscriptLine mine = s.line(1);
    const QString text = u"the first\nthen anothEr\nand a third"_s;
    s.session.addReading(s.page().id, imported); // the same file again
    QCOMPARE(s.page().transcript.text(), text);
    Recognition voted = recognitionOf({ u"the first"_s, u"then another"_s, u"and a third"_s }, 0.9);
    voted.provider = u"consensus"_s;
    voted.reader = u"consensus"_s;
    s.session.startFrom(s.page().id, voted); // knows where the lines are
    QCOMPARE(s.page().transcript.text(), text);
    QCOMPARE(s.line(1), mine);
    QVERIFY(!s.line(0).polygon.isEmpty());
    voted.lines = recognitionOf({ u"the first then another and a third"_s }, 0.9).lines;
    clearPlaces(voted);
    s.session.startFrom(s.page().id, voted); // all in one line
    QCOMPARE(s.page().transcript.text(), text);
}

void TestSession::readingAgainAfterUndoFitsTheRedo()
{
    ReadSession s({ u"first"_s, u"second"_s });
    s.type(0, u"mine"_s);
    s.session.undoStack().undo();
    QCOMPARE(s.page().transcript.text(), u"first\nsecond"_s);
    s.read();
    s.session.undoStack().redo();
    QCOMPARE(s.page().transcript.text(), u"mine\nsecond"_s);
}

void TestSession::typingInARowIsOneStep()
{
    ReadSession s({ u"note"_s });
    for (const QString& typed : { u"notes"_s, u"notes "_s, u"notes o"_s })
        s.type(0, typed, 7);
    QCOMPARE(s.session.undoStack().count(), 1);
    s.type(0, u"other"_s, 8);
    QCOMPARE(s.session.undoStack().count(), 2);
    s.session.undoStack().undo();
    QCOMPARE(s.page().transcript.text(), u"notes o"_s);
    s.session.undoStack().undo();
    QCOMPARE(s.page().transcript.text(), u"note"_s);
    s.session.undoStack().redo();
    QCOMPARE(s.page().transcript.text(), u"notes o"_s);
}

void TestSession::typingInARowIsTakenBackAtOnce()
{
    ReadSession s({ u"note"_s, u"other"_s });
    QString typed = u"note"_s;
    for (int key = 0; key < 100; ++key)
        s.type(0, typed += u'x', 7);
    QSignalSpy changes(&s.session, &Session::transcriptChanged);
    s.session.undoStack().undo();
    QCOMPARE(s.page().transcript.text(), u"note\nother"_s);
    s.session.undoStack().redo();
    QCOMPARE(s.page().transcript.text(), typed + u"\nother"_s);
    QCOMPARE(changes.size(), 2);
}

void TestSession::undoGoesBackToTheBeginning()
{
    ReadSession s({ u"one"_s, u"two"_s });
    const Document before = s.session.document();
    s.type(0, u"ONE"_s);
    s.session.edit(u"Rotate"_s, { SetSteps { s.page().id, withRotation({}, 1) } });
    const LineId second = s.session.newLineId();
    const auto [left, right] = split(s.line(1), 1, second);
    s.session.edit(
        u"Split"_s, { ReplaceLines { s.page().id, { s.line(1).id }, s.line(0).id, { left, right } } });
    QCOMPARE(s.page().transcript.text(), u"ONE\nt\nwo"_s);
    s.session.edit(u"Order"_s, { OrderLines { s.page().id, { second, s.line(0).id, s.line(1).id } } });
    const Document after = s.session.document();
    while (s.session.undoStack().canUndo())
        s.session.undoStack().undo();
    QCOMPARE(s.session.document(), before);
    while (s.session.undoStack().canRedo())
        s.session.undoStack().redo();
    QCOMPARE(s.session.document(), after);
}

void TestSession::removedPageComesBackWithItsText()
{
    ReadSession s({ u"one"_s });
    s.type(0, u"mine"_s);
    const Document before = s.session.document();
    s.session.edit(u"Remove"_s, { RemovePages { { s.page().id } } });
    QVERIFY(s.session.document().pages.isEmpty());
    s.session.undoStack().undo();
    QCOMPARE(s.session.document(), before);
}

void TestSession::resultsForARemovedPageAreDropped()
{
    ReadSession s({ u"one"_s });
    s.provider.setScript([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({ u"x"_s }, 1), 10ms };
    });
    QSignalSpy idle(&s.session.queue(), &RecognitionQueue::idle);
    s.session.read({ s.page().id }, { { u"scripted"_s, &s.provider, {} } });
    s.session.edit(u"Remove"_s, { RemovePages { { s.page().id } } });
    QTRY_COMPARE(idle.size(), 1);
    QVERIFY(s.session.document().pages.isEmpty());
}

void TestSession::exportedTextIsNotAskedForAgain()
{
    ReadSession s({ u"one"_s });
    QCOMPARE(s.session.unexportedPages(), QList<PageId> { s.page().id });
    s.session.markExported({ s.page().id });
    QVERIFY(s.session.unexportedPages().isEmpty());
    s.type(0, u"one more"_s);
    QCOMPARE(s.session.unexportedPages().size(), 1);
    s.session.undoStack().undo();
    QVERIFY(s.session.unexportedPages().isEmpty());
}

void TestSession::stateFollowsThePage()
{
    ReadSession s({ u"one"_s });
    QCOMPARE(s.session.pageState(s.page().id), PageState::Read);
    s.type(0, u"mine"_s);
    QCOMPARE(s.session.pageState(s.page().id), PageState::Edited);
    s.provider.setScript([](const RecognitionRequest&) {
        return ScriptedAnswer { recognitionOf({}, 1), 0ms, true };
    });
    s.session.read({ s.page().id }, { { u"scripted"_s, &s.provider, {} } });
    QCOMPARE(s.session.pageState(s.page().id), PageState::Waiting);
    QTRY_COMPARE(s.session.pageState(s.page().id), PageState::Reading);
    s.session.stopReading();
    QCOMPARE(s.session.pageState(s.page().id), PageState::Edited);
}

void TestSession::pastedPictureIsAPage()
{
    const QTemporaryDir recovery;
    Session session({}, recovery.path());
    QImage picture(30, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const Result<PageId> page = session.addPicture(picture);
    QVERIFY(page);
    QCOMPARE(session.document().page(*page)->size, QSize(30, 20));
    QCOMPARE(QImage(session.document().page(*page)->source.file).pixelColor(3, 3), QColor(Qt::red));
    session.close();
    QVERIFY(QDir(recovery.path()).isEmpty());
}

void TestSession::filesComeInNaturalOrder()
{
    const QTemporaryDir folder;
    for (const QString& name : { u"page 10.png"_s, u"page 2.png"_s, u"page 1.png"_s })
        writePicture(folder.filePath(name));
    Session session({}, {});
    QSignalSpy finished(&session, &Session::intakeFinished);
    session.addFiles({ folder.path() });
    QTRY_COMPARE(finished.size(), 1);
    QStringList names;
    for (const Page& page : session.document().pages)
        names << page.source.name;
    QCOMPARE(names, (QStringList { u"page 1.png"_s, u"page 2.png"_s, u"page 10.png"_s }));
}

void TestSession::unreadableFilesAreTold()
{
    const QTemporaryDir folder;
    QFile empty(folder.filePath(u"empty.png"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    Session session({}, {});
    QSignalSpy finished(&session, &Session::intakeFinished);
    session.addFiles(
        { writePicture(folder.filePath(u"good.png"_s)), empty.fileName(), folder.filePath(u"gone.png"_s) });
    QTRY_COMPARE(finished.size(), 1);
    const auto summary = finished.first().first().value<IntakeSummary>();
    QCOMPARE(summary.pages, 1);
    QCOMPARE(summary.skipped.size(), 2);
    for (const Error& error : summary.skipped)
        QVERIFY2(error.message.contains(u"empty.png"_s) || error.message.contains(u"gone.png"_s),
            qPrintable(error.message));
}

void TestSession::killedSessionComesBack()
{
    const QTemporaryDir recovery;
    Document before;
    {
        ReadSession s({ u"one"_s, u"two"_s, u"smudge"_s }, recovery.path());
        s.type(0, u"mine"_s);
        s.session.edit(
            u"Delete"_s, { ReplaceLines { s.page().id, { s.line(2).id }, s.line(1).id, {}, true } });
        s.session.edit(
            u"Reference"_s, { SetReference { s.page().id, { ReferenceKind::Typed, u"truth"_s, {} } } });
        before = s.session.document();
    } // gone without close(), as after a crash
    const QList<LostSession> lost = findLostSessions(recovery.path());
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().pagesWithText(), 1);
    QCOMPARE(lost.first().document, before);

    const QTemporaryDir other;
    {
        Session session({}, other.path());
        QVERIFY(session.recover(lost.first()));
        const Page& page = session.document().pages.first();
        QCOMPARE(page.transcript.text(), u"mine\ntwo"_s);
        QVERIFY(page.transcript.lines.first().touched);
        QVERIFY(page.transcript.lines.first().glyphs.first().certain);
        QCOMPARE(referenceText(page), u"truth"_s);
    } // once more, as after a second crash
    QCOMPARE(referenceText(findLostSessions(other.path()).value(0).document.pages.value(0)), u"truth"_s);
}

void TestSession::undoneWorkIsRecoveredAsItStood()
{
    const QTemporaryDir recovery;
    Document before;
    {
        ReadSession s({ u"one"_s }, recovery.path());
        s.type(0, u"mine"_s);
        s.session.undoStack().undo();
        before = s.session.document();
    }
    QCOMPARE(findLostSessions(recovery.path()).value(0).document, before);
}

void TestSession::recoveryKnowsWhatIsPaidFor()
{
    const QTemporaryDir recovery;
    {
        ReadSession s({ u"one"_s }, recovery.path());
    } // gone without close(), as after a crash
    const QList<LostSession> lost = findLostSessions(recovery.path());
    QCOMPARE(lost.size(), 1);
    const QTemporaryDir other;
    Session session({}, other.path());
    QVERIFY(session.recover(lost.first()));
    QList<Recognition> answers;
    ScriptedProvider provider([&answers](const RecognitionRequest& request) {
        answers = request.answers;
        return ScriptedAnswer { recognitionOf({ u"two"_s }, 1) };
    });
    session.read({ session.document().pages.first().id }, { { u"scripted"_s, &provider, {} } });
    QTRY_VERIFY(!session.queue().isBusy());
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().text(), u"one"_s);
}

void TestSession::recoveryBringsPastedPicturesAlong()
{
    const QTemporaryDir recovery;
    QImage picture(30, 20, QImage::Format_RGB32);
    {
        Session session({}, recovery.path());
        picture.fill(Qt::red);
        QVERIFY(session.addPicture(picture));
    }
    const QTemporaryDir moved; // a home folder may be somewhere else by now
    for (const QString& name : QDir(recovery.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        QVERIFY(QFile::rename(recovery.filePath(name), moved.filePath(name)));

    Session session({}, moved.path());
    picture.fill(Qt::blue);
    QVERIFY(session.addPicture(picture));
    QList<LostSession> lost = findLostSessions(moved.path());
    QCOMPARE(lost.size(), 1);
    QVERIFY(findLostSessions(moved.path()).isEmpty()); // a second program does not offer it, too
    QVERIFY(session.recover(lost.first()));
    removeLostSession(lost.first());
    QCOMPARE(session.document().pages.size(), 2);
    QCOMPARE(QImage(session.document().pages[0].source.file).pixelColor(3, 3), QColor(Qt::blue));
    QCOMPARE(QImage(session.document().pages[1].source.file).pixelColor(3, 3), QColor(Qt::red));
    session.close();
    QVERIFY(QDir(moved.path()).isEmpty());
}

void TestSession::recoveryThatIsNotJournalledIsNotSafe()
{
    const QTemporaryDir folder;
    QFile blocker(folder.filePath(u"blocker"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    LostSession lost;
    Page page;
    page.source.name = u"note.png"_s;
    lost.document.pages << page;
    Session session({}, folder.filePath(u"blocker/recovery"_s)); // a folder that can never be made
    QVERIFY(!session.recover(lost));
    QCOMPARE(session.document().pages.size(), 1);
}

void TestSession::nothingIsJournalledAfterTheEnd()
{
    const QTemporaryDir recovery;
    {
        ReadSession s({ u"one"_s }, recovery.path());
        s.session.addFiles({ s.folder.filePath(u"note.png"_s) });
        s.session.close();
        QTest::qWait(50); // pages that were on their way arrive
        s.session.noteImageFacts(s.page().id, { 7, 7 }, {});
    }
    QVERIFY(QDir(recovery.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
