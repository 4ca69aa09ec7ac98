// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// What several readers read, on one page: side by side, laid over each other, and as heat that compares them.
#include "document/merge.h"
#include "page/linestrip.h"
#include "page/pageview.h"
#include "page/pageviews.h"
#include "transcript/readertabs.h"
#include "transcript/transcriptpanel.h"
#include "ui/page/overlaysamples.h"
#include "window/pagecontroller.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

const QSize pageSize(600, 400);

Recognition reading(int reader, const QString& text, const QList<double>& confidences)
{
    Recognition recognition;
    recognition.id = RecognitionId { quint64(reader) };
    recognition.provider = recognition.reader = u"reader%1"_s.arg(reader);
    recognition.when = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    if (!text.isEmpty())
        recognition.lines << lineAt(text.split(QString(), Qt::SkipEmptyParts), confidences, { 100, 100 });
    return recognition;
}

// Four readers of one line; the first is right, and the last lacks a character.
QList<Recognition> four()
{
    return { reading(1, u"大江东"_s, { 0.9, 0.8, 0.7 }), reading(2, u"太江东"_s, { 0.2, 0.9, 0.9 }),
        reading(3, u"大江东"_s, { 0.95, 0.3, 0.9 }), reading(4, u"犬江"_s, { 0.6, 0.9 }) };
}

struct Desk {
    explicit Desk(const QList<QList<Recognition>>& pages = { four() })
        : session({}, {})
        , source(session, ReaderNames({}))
        , tabs(session, ReaderNames({}))
        , controller(session, {}, ReaderNames({}), source, { views, strip, tabs })
    {
        QImage picture(pageSize, QImage::Format_RGB32);
        picture.fill(Qt::white);
        const QString file = folder.filePath(u"note.png"_s);
        picture.save(file);
        IdSource ids;
        ids.reserve(100);
        InsertPages insert;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            Page page;
            page.id = PageId { quint64(1000 + i) };
            page.source = { file, 0, 1, u"note.png"_s };
            page.size = pageSize;
            page.recognitions = pages[i];
            if (!pages[i].isEmpty())
                page.transcript.lines = mergedLines(page, pages[i].first(), ids);
            insert.pages << PlacedPage { i, page };
        }
        session.edit(u"Open"_s, { insert });
        views.resize(800, 600);
        views.show();
        views.activateWindow();
        controller.setPage(PageId { 1000 });
    }
    [[nodiscard]] QString shown() const { return tabs.shown() ? tabs.shown()->reader : QString(); }
    [[nodiscard]] QString textIn(int view) const { return views.view(view).layer().text(0); }
    [[nodiscard]] OverlayHit ringedIn(int view) const { return views.view(view).overlayStyle().current; }
    [[nodiscard]] QList<std::optional<double>> heatIn(int view) const
    {
        QList<std::optional<double>> heat;
        for (const OverlayGlyph& glyph : views.view(view).layer().glyphs())
            heat << glyph.confidence;
        return heat;
    }
    [[nodiscard]] QString toolTip(int view, int glyph) const
    {
        const PageView& page = views.view(view);
        const QPointF middle = page.layer().glyph(0, glyph)->bounds.center();
        return page.toolTipAt(page.camera().pageToViewport().map(middle).toPoint());
    }
    void press(int view, Qt::Key key)
    {
        views.view(view).setFocus();
        QTRY_VERIFY(views.view(view).hasFocus());
        QTest::keyClick(&views.view(view), key);
    }

    QTemporaryDir folder;
    Session session;
    ComparisonSource source;
    PageViews views;
    LineStrip strip;
    ReaderTabs tabs;
    PageController controller;
};

using Heat = QList<std::optional<double>>;

} // namespace

class TestComparedViews final : public QObject
{
    Q_OBJECT
private slots:
    void readersStandSideBySide();
    void aPageWithoutReadingsHasOneView();
    void oneReadingStandsBesideTheTranscript();
    void correspondingPlacesAreRinged();
    void aClickMakesItsReaderCurrent();
    void digitsSwitchTheLayer();
    void digitsBringFurtherReadersIn();
    void menusSwapOpenAndClose();
    void theTextOfAnotherReaderComesIntoView();
    void blinkShowsTheReaderBefore();
    void blinkEndsWithAnotherText();
    void worstOfAllReaders();
    void disagreementOfReaders();
    void theTranscriptIsHeatedAsItsReaders();
    void whatIsCertainStaysUntinted();
    void oneReaderFallsBack();
    void heatFollowsTheText();
    void settingsKeepTheMode();
};

void TestComparedViews::readersStandSideBySide()
{
    Desk desk;
    QVERIFY(desk.controller.canCompare());
    QCOMPARE(desk.views.count(), 1);
    desk.controller.setSideBySide(true);
    QCOMPARE(desk.views.count(), 4);
    for (int view = 0; view < 4; ++view) {
        QCOMPARE(desk.textIn(view), four()[view].text());
        const PaneLabel& label = desk.views.caption(view).label();
        QCOMPARE(label.name, u"reader%1"_s.arg(view + 1));
        QCOMPARE(label.digit, view + 1);
        QVERIFY(!label.current); // the text beside them is the transcript
    }
    QVERIFY2(desk.views.caption(0).label().detail.contains(u"80 %"_s),
        qPrintable(desk.views.caption(0).label().detail));
    QVERIFY(desk.views.view(2).accessibleName().contains(u"reader3"_s));
    QCOMPARE(desk.shown(), QString()); // looking changes no text
    desk.controller.setSideBySide(false);
    QCOMPARE(desk.views.count(), 1);
    QCOMPARE(desk.textIn(0), four().first().text());
}

void TestComparedViews::aPageWithoutReadingsHasOneView()
{
    Desk desk({ {}, four() });
    QVERIFY(!desk.controller.canCompare());
    desk.controller.setSideBySide(true);
    QCOMPARE(desk.views.count(), 1);
    desk.controller.setPage(PageId { 1001 });
    QCOMPARE(desk.views.count(), 4);
    QCOMPARE(desk.textIn(3), u"犬江"_s);
    desk.controller.setPage({});
    QCOMPARE(desk.views.count(), 1);
    QVERIFY(!desk.controller.canCompare());
}

void TestComparedViews::oneReadingStandsBesideTheTranscript()
{
    Desk desk({ { four()[1] } });
    desk.controller.setSideBySide(true);
    QCOMPARE(desk.views.count(), 2);
    QCOMPARE(desk.views.caption(0).label().name, u"reader2"_s);
    QCOMPARE(desk.views.caption(1).label().name, u"Transcript"_s);
    QVERIFY(desk.views.caption(1).label().current);
}

void TestComparedViews::correspondingPlacesAreRinged()
{
    Desk desk;
    desk.controller.setSideBySide(true);
    desk.tabs.showTab(3);
    desk.tabs.goTo(0, 1);
    for (int view = 0; view < 4; ++view)
        QCOMPARE(desk.ringedIn(view), (OverlayHit { 0, 1 }));
    desk.tabs.goTo(0, 2);
    QCOMPARE(desk.ringedIn(0), (OverlayHit { 0, 2 }));
    QCOMPARE(desk.ringedIn(3), (OverlayHit { 0, -1 })); // it has the line, but not the character
    desk.tabs.showTab(0);
    desk.tabs.goTo(0, 0);
    QCOMPARE(desk.ringedIn(3), (OverlayHit { 0, 0 })); // from the transcript, which no view shows
}

void TestComparedViews::aClickMakesItsReaderCurrent()
{
    Desk desk;
    desk.controller.setSideBySide(true);
    PageView& third = desk.views.view(2);
    const QPointF middle = third.layer().glyph(0, 1)->bounds.center();
    QTest::mouseClick(
        third.viewport(), Qt::LeftButton, {}, third.camera().pageToViewport().map(middle).toPoint());
    QCOMPARE(desk.shown(), u"reader3"_s);
    QCOMPARE(desk.tabs.place(), (std::pair { 0, 1 }));
    QVERIFY(desk.views.caption(2).label().current);
    QCOMPARE(desk.ringedIn(0), (OverlayHit { 0, 1 }));
}

void TestComparedViews::digitsSwitchTheLayer()
{
    Desk desk;
    for (int reader = 1; reader <= 4; ++reader) {
        desk.press(0, static_cast<Qt::Key>(Qt::Key_0 + reader));
        QCOMPARE(desk.shown(), u"reader%1"_s.arg(reader));
        QCOMPARE(desk.textIn(0), four()[reader - 1].text());
    }
    desk.press(0, Qt::Key_9); // nobody
    QCOMPARE(desk.shown(), u"reader4"_s);
}

void TestComparedViews::digitsBringFurtherReadersIn()
{
    Desk desk({ four() + QList { reading(5, u"大河东"_s, { 0.9, 0.9, 0.9 }) } });
    desk.controller.setSideBySide(true);
    QCOMPARE(desk.views.count(), 4);
    desk.press(1, Qt::Key_5);
    QCOMPARE(desk.textIn(1), u"大河东"_s);
    QCOMPARE(desk.shown(), u"reader5"_s);
    QVERIFY(desk.views.caption(1).label().current);
    desk.press(0, Qt::Key_5); // it is there already
    QCOMPARE(desk.textIn(0), four()[0].text());
}

void TestComparedViews::menusSwapOpenAndClose()
{
    Desk desk({ four().first(2) });
    desk.controller.setSideBySide(true);
    QCOMPARE(desk.views.count(), 2);
    emit desk.views.choiceMade(0, 2); // what the other view shows
    QCOMPARE(desk.views.caption(0).label().name, u"reader2"_s);
    QCOMPARE(desk.views.caption(1).label().name, u"reader1"_s);
    QCOMPARE(desk.shown(), u"reader2"_s);
    emit desk.views.viewWanted();
    QCOMPARE(desk.views.count(), 3);
    QCOMPARE(desk.views.caption(2).label().name, u"Transcript"_s);
    emit desk.views.viewWanted(); // there is nothing else to show
    QCOMPARE(desk.views.count(), 3);
    emit desk.views.closeWanted(1);
    QCOMPARE(desk.views.count(), 2);
    QCOMPARE(desk.views.caption(1).label().name, u"Transcript"_s);
    emit desk.views.closeWanted(1);
    QCOMPARE(desk.views.count(), 2); // one alone is not side by side
}

void TestComparedViews::theTextOfAnotherReaderComesIntoView()
{
    Desk desk({ four() + QList { reading(5, u"大河东"_s, { 0.9, 0.9, 0.9 }) } });
    desk.controller.setSideBySide(true);
    desk.tabs.showTab(2);
    desk.tabs.showTab(5);
    QCOMPARE(desk.textIn(1), u"大河东"_s); // in place of what one read before
    QVERIFY(desk.views.caption(1).label().current);
    desk.tabs.showTab(0); // the transcript is beside them anyway
    QCOMPARE(desk.textIn(1), u"大河东"_s);
}

void TestComparedViews::blinkShowsTheReaderBefore()
{
    Desk desk;
    PageView& view = desk.views.main();
    desk.press(0, Qt::Key_2);
    desk.press(0, Qt::Key_4);
    desk.tabs.goTo(0, 1);
    QTest::keyPress(&view, Qt::Key_B);
    QCOMPARE(desk.textIn(0), four()[1].text());
    QCOMPARE(desk.ringedIn(0), (OverlayHit { 0, 1 }));
    QCOMPARE(desk.shown(), u"reader4"_s); // the text stays
    QVERIFY(desk.views.caption(0).isVisible());
    QCOMPARE(desk.views.caption(0).label().name, u"reader2"_s);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.lineRect(0).center());
    QCOMPARE(desk.shown(), u"reader4"_s);
    QTest::keyRelease(&view, Qt::Key_B);
    QCOMPARE(desk.textIn(0), four()[3].text());
    QCOMPARE(desk.ringedIn(0), (OverlayHit { 0, 1 }));
    QVERIFY(!desk.views.caption(0).isVisible());
    QTest::keyPress(&view, Qt::Key_B);
    QCOMPARE(desk.textIn(0), four()[1].text());
    view.clearFocus(); // as when another window comes
    QCOMPARE(desk.textIn(0), four()[3].text());
}

void TestComparedViews::blinkEndsWithAnotherText()
{
    Desk desk({ four(), {} });
    QTest::keyPress(&desk.views.main(), Qt::Key_B); // nothing was shown before: the first reading
    QCOMPARE(desk.views.caption(0).label().name, u"reader1"_s);
    desk.tabs.showTab(3);
    QCOMPARE(desk.textIn(0), four()[2].text());
    QVERIFY(!desk.views.caption(0).isVisible());
    QTest::keyRelease(&desk.views.main(), Qt::Key_B);
    QCOMPARE(desk.textIn(0), four()[2].text());
    desk.controller.setPage(PageId { 1001 });
    QTest::keyClick(&desk.views.main(), Qt::Key_B); // nobody read it
    QVERIFY(desk.views.main().layer().isEmpty());
}

void TestComparedViews::worstOfAllReaders()
{
    Desk desk;
    desk.controller.setHeatMode(HeatMode::WorstOfAll);
    desk.controller.setSideBySide(true);
    QCOMPARE(desk.heatIn(0), (Heat { 0.2, 0.3, 0.7 }));
    QCOMPARE(desk.heatIn(3), (Heat { 0.2, 0.3 }));
    const QString tip = desk.toolTip(0, 0);
    QVERIFY2(tip.startsWith(u"Lowest confidence 20 %"_s), qPrintable(tip));
    QVERIFY2(tip.contains(u"“大” 90 % (reader1), “太” 20 % (reader2)"_s), qPrintable(tip));
    QVERIFY(desk.controller.heatNote().contains(u"lowest"_s));
}

void TestComparedViews::disagreementOfReaders()
{
    Desk desk;
    QSignalSpy told(&desk.controller, &PageController::heatChanged);
    desk.controller.setHeatMode(HeatMode::Disagreement);
    QVERIFY(!told.isEmpty());
    desk.tabs.showTab(1); // in the single view, too
    QCOMPARE(desk.heatIn(0), (Heat { 0.5, 1.0, 0.75 }));
    const QString tip = desk.toolTip(0, 0);
    QVERIFY2(tip.startsWith(u"Agreement 50 %"_s), qPrintable(tip));
    QVERIFY2(tip.contains(u"2 of 4 readers say “大”; others: 太 (reader2), 犬 (reader4)"_s), qPrintable(tip));
    QVERIFY(desk.toolTip(0, 2).contains(u"3 of 4 readers say “东”; others: nothing (reader4)"_s));
    desk.tabs.showTab(4);
    QCOMPARE(desk.heatIn(0), (Heat { 0.25, 1.0 }));
    desk.controller.setHeatMode(HeatMode::ThisReader);
    QCOMPARE(desk.heatIn(0), (Heat { 0.6, 0.9 }));
    QVERIFY(desk.toolTip(0, 0).startsWith(u"Confidence 60 %"_s));
    QCOMPARE(desk.controller.heatNote(), QString());
}

void TestComparedViews::theTranscriptIsHeatedAsItsReaders()
{
    Desk desk;
    desk.controller.setHeatMode(HeatMode::Disagreement);
    QCOMPARE(desk.textIn(0), u"大江东"_s);
    QCOMPARE(desk.heatIn(0), (Heat { 0.5, 1.0, 0.75 })); // it is no fifth reader
    desk.controller.setHeatMode(HeatMode::WorstOfAll);
    QCOMPARE(desk.heatIn(0), (Heat { 0.2, 0.3, 0.7 }));
}

void TestComparedViews::whatIsCertainStaysUntinted()
{
    Desk desk;
    TranscriptLine line = desk.session.document().pages[0].transcript.lines[0];
    line.glyphs[0].certain = true;
    desk.session.edit(u"Confirm"_s, { replaceLine(desk.session.document().pages[0], line) });
    desk.controller.setHeatMode(HeatMode::Disagreement);
    QCOMPARE(desk.views.main().layer().doubts(0.6), 0);
    QCOMPARE(desk.views.main().layer().doubts(0.8), 1);
}

void TestComparedViews::oneReaderFallsBack()
{
    Desk desk({ { four()[0] }, four() });
    desk.controller.setHeatMode(HeatMode::Disagreement);
    QCOMPARE(desk.controller.heatMode(), HeatMode::ThisReader);
    QVERIFY2(desk.controller.heatNote().contains(u"Fewer than two readers"_s),
        qPrintable(desk.controller.heatNote()));
    QCOMPARE(desk.heatIn(0), (Heat { 0.9, 0.8, 0.7 }));
    desk.controller.setPage(PageId { 1001 });
    QCOMPARE(desk.controller.heatMode(), HeatMode::Disagreement);
    QCOMPARE(desk.heatIn(0), (Heat { 0.5, 1.0, 0.75 }));
}

void TestComparedViews::heatFollowsTheText()
{
    Desk desk;
    desk.controller.setHeatMode(HeatMode::Disagreement);
    desk.controller.setSideBySide(true);
    emit desk.views.choiceMade(0, 0); // the transcript, too
    QCOMPARE(desk.heatIn(0), (Heat { 0.5, 1.0, 0.75 }));
    TranscriptLine line = desk.session.document().pages[0].transcript.lines[0];
    line.glyphs[0].glyph.text = u"犬"_s;
    line.glyphs << line.glyphs.last();
    desk.session.edit(u"Type"_s, { replaceLine(desk.session.document().pages[0], line) });
    QCOMPARE(desk.heatIn(0).size(), 4);
    QCOMPARE(desk.heatIn(0).first(), std::optional(0.25));
    const Recognition fifth = reading(5, u"大江"_s, { 0.9, 0.9 });
    desk.session.edit(u"Read"_s, { AddRecognition { PageId { 1000 }, fifth } });
    QTRY_COMPARE(desk.heatIn(2), (Heat { 0.6, 1.0, 0.6 })); // the third reader's
}

void TestComparedViews::settingsKeepTheMode()
{
    for (const HeatMode mode : { HeatMode::ThisReader, HeatMode::WorstOfAll, HeatMode::Disagreement })
        QCOMPARE(heatModeOf(heatModeKey(mode)), mode);
    QCOMPARE(heatModeOf(u"something newer"_s), HeatMode::ThisReader);
}

QTEST_MAIN(TestComparedViews)
#include "tst_comparedviews.moc"
