// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// The menu *Compare* and what stands behind it, in the whole window.
#include "compare/comparepanel.h"
#include "compare/differenceview.h"
#include "compare/figureswindow.h"
#include "page/pageviews.h"
#include "transcript/readertabs.h"
#include "ui/window/desk.h"
#include "window/pagestrip.h"
#include "window/readingimporter.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto altoFile
    = "<alto xmlns='http://www.loc.gov/standards/alto/ns-v4#'><Description><MeasurementUnit>pixel"
      "</MeasurementUnit></Description><Layout><Page WIDTH='600' HEIGHT='400' "
      "PHYSICAL_IMG_NR='1'><PrintSpace>"
      "<TextBlock ID='b'><TextLine ID='l' HPOS='20' VPOS='20' WIDTH='200' HEIGHT='40'><String ID='s' "
      "CONTENT='imported' WC='0.5' HPOS='20' VPOS='20' WIDTH='200' HEIGHT='40'/></TextLine></TextBlock>"
      "</PrintSpace></Page></Layout></alto>";

/// An hOCR file called `name` with one line, `text`, of the picture `image`; gives its path.
QString hocrFile(const WindowFixture& f, const QString& name, const QString& image, const QString& text)
{
    QFile file(f.folder.filePath(name));
    const QString page = u"<html><body><div class='ocr_page' title='image \"%1\"; bbox 0 0 600 400'>"
                         "<span class='ocr_line' title='bbox 20 20 220 60'>%2</span></div></body></html>"_s;
    const bool written = file.open(QIODevice::WriteOnly) && file.write(page.arg(image, text).toUtf8()) > 0;
    return written ? file.fileName() : QString();
}

QMenu* compareMenu(const MainWindow& window)
{
    const QList<QAction*> menus = window.menuBar()->actions();
    for (const QAction* menu : menus) {
        if (QString(menu->text()).remove(u'&') == "Compare"_L1)
            return menu->menu();
    }
    return nullptr;
}

QAction* actionIn(QMenu* menu, QStringView text)
{
    emit menu->aboutToShow();
    const QList<QAction*> actions = menu->actions();
    for (QAction* action : actions) {
        if (QString(action->text()).remove(u'&') == text)
            return action;
    }
    return nullptr;
}

/// Pixels of the marks for what a reference says is wrong.
int reddish(const QImage& image)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            pixels += colour.red() > colour.green() + 60 && colour.red() > colour.blue() + 60 ? 1 : 0;
        }
    }
    return pixels;
}

} // namespace

class TestComparing final : public QObject
{
    Q_OBJECT
private slots:
    void oneKeyTakesAReading();
    void whatIsToDecideIsCounted();
    void walksToThePagesBeside();
    void whatWasDecidedIsNotWalkedTo();
    void startsFromTheConsensus();
    void startsFromAReader();
    void importsAReading();
    void filesOfOneNameAreTwoReaders();
    void aFileOfAnotherPictureIsLeftOut();
    void aFileFromAPipeGoesToThePageInView();
    void readingsComeInWithTheirPictures();
    void readingsWithoutAPictureAreTold();
    void importedFileThatIsNoneIsTold();
    void sideBySideShowsTheReaders();
    void heatIsChosenAndRemembered();
    void figuresKnowThePage();
    void theTableFollowsTheReference();
    void nothingToCompareIsSaidPlainly();
};

void TestComparing::oneKeyTakesAReading()
{
    Desk desk;
    desk.tencent.setScript(Desk::reading(u"tencent"_s, { u"from hexe"_s }));
    desk.huawei.setScript(Desk::reading(u"huawei"_s, { u"frum here"_s }));
    desk.open();
    desk.pressAndAgree();
    QTest::keyClick(&desk.f.window, Qt::Key_F4);
    auto& panel = desk.part<ComparePanel>();
    QTRY_VERIFY(panel.isVisible());
    QTRY_VERIFY(panel.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QTRY_COMPARE(desk.page().transcript.text(), u"frum here"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QTRY_COMPARE(desk.page().transcript.text(), u"frum hexe"_s);
    desk.f.session.undoStack().undo();
    desk.f.session.undoStack().undo();
    QCOMPARE(desk.page().transcript.text(), u"from here"_s);
}

void TestComparing::whatIsToDecideIsCounted()
{
    Desk desk;
    desk.tencent.setScript(Desk::reading(u"tencent"_s, { u"from hexe"_s }));
    desk.huawei.setScript(Desk::reading(u"huawei"_s, { u"frum here"_s }));
    const auto said = [&desk] {
        const auto labels = desk.f.window.statusBar()->findChildren<QLabel*>();
        const auto it = std::ranges::find_if(
            labels, [](const QLabel* label) { return label->text().startsWith(u"Page 1 of 1"_s); });
        return it == labels.end() ? QString() : (*it)->text();
    };
    desk.open();
    QTRY_COMPARE(said(), u"Page 1 of 1 · 0 doubt(s)"_s);
    desk.pressAndAgree();
    QTRY_VERIFY2(said().endsWith(u" · 2 difference(s) to decide"_s), qPrintable(said()));
    QTest::keyClick(&desk.f.window, Qt::Key_F4);
    const auto& panel = desk.part<ComparePanel>();
    QTRY_VERIFY(panel.isVisible() && panel.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QTRY_VERIFY2(said().endsWith(u" · 1 difference(s) to decide"_s), qPrintable(said()));
}

void TestComparing::walksToThePagesBeside()
{
    Desk desk;
    desk.tencent.setScript(Desk::reading(u"tencent"_s, { u"from hexe"_s }));
    desk.huawei.setScript(Desk::reading(u"huawei"_s, { u"frum here"_s }));
    desk.open(2);
    desk.pressAndAgree(u"Recognise All Pages"_s);
    desk.part<PageStrip>().setCurrentPage(desk.page(1).id);
    QTest::keyClick(&desk.f.window, Qt::Key_F4);
    const auto& panel = desk.part<ComparePanel>();
    QTRY_VERIFY(panel.isVisible() && panel.isAncestorOf(QApplication::focusWidget()));
    QTRY_COMPARE(panel.place(), std::pair(0, 2));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(panel.place(), std::pair(0, 7)); // the last one of the page before
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QCOMPARE(desk.page(0).transcript.text(), u"from hexe"_s);
    QCOMPARE(panel.place(), std::pair(0, 2));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QCOMPARE(desk.page(1).transcript.text(), u"frum here"_s);
}

void TestComparing::whatWasDecidedIsNotWalkedTo()
{
    Desk desk;
    desk.tencent.setScript(Desk::reading(u"tencent"_s, { u"from here!"_s }));
    desk.huawei.setScript(Desk::reading(u"huawei"_s, { u"from here"_s }));
    desk.open(2);
    desk.pressAndAgree(u"Recognise All Pages"_s);
    desk.part<PageStrip>().setCurrentPage(desk.page(0).id);
    QTest::keyClick(&desk.f.window, Qt::Key_F4);
    const auto& panel = desk.part<ComparePanel>();
    QTRY_VERIFY(panel.isVisible() && panel.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // nothing stands there, and that is right
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QVERIFY(desk.barSaying(u"No differences to decide before this place."_s));
}

void TestComparing::startsFromTheConsensus()
{
    Desk desk;
    desk.tencent.setScript(Desk::reading(u"tencent"_s, { u"from hexe"_s }));
    desk.huawei.setScript(Desk::reading(u"huawei"_s, { u"from hexe"_s }));
    desk.open();
    desk.pressAndAgree();
    QCOMPARE(desk.page().transcript.text(), u"from here"_s);
    QMenu* start = actionIn(compareMenu(desk.f.window), u"Start Text From")->menu();
    QAction* voted = actionIn(start, u"Consensus of 3 Reader(s)");
    QVERIFY(voted && voted->isEnabled());
    voted->trigger();
    QCOMPARE(desk.page().transcript.text(), u"from hexe"_s);
    QVERIFY(desk.barSaying(u"starts from Consensus"_s));
    Desk::button(*desk.barSaying(u"starts from Consensus"_s), u"Undo")->click();
    QCOMPARE(desk.page().transcript.text(), u"from here"_s);
    QCOMPARE(desk.page().recognitions.size(), 3);
}

void TestComparing::startsFromAReader()
{
    Desk desk;
    desk.open();
    desk.pressAndAgree();
    QMenu* start = actionIn(compareMenu(desk.f.window), u"Start Text From")->menu();
    actionIn(start, u"Tencent Cloud")->trigger();
    QCOMPARE(desk.page().transcript.text(), u"from tencent\nmore"_s);
    QCOMPARE(desk.page().recognitions.size(), 3); // it was there already
}

void TestComparing::importsAReading()
{
    Desk desk;
    desk.open();
    QFile file(desk.f.folder.filePath(u"page 1.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(altoFile);
    file.close();
    desk.f.window.open({ file.fileName() }); // as when it is dropped
    QCOMPARE(desk.f.session.document().pages.size(), 1);
    QCOMPARE(desk.page().recognitions.size(), 1);
    const Recognition& imported = desk.page().recognitions.constFirst();
    QCOMPARE(imported.reader, u"import:page 1.xml"_s);
    QCOMPARE(imported.lines.constFirst().polygon.boundingRect(), QRectF(20, 20, 200, 40));
    QCOMPARE(desk.page().transcript.text(), u"imported"_s);
    QVERIFY(desk.barSaying(u"imported for 1 page"_s));
    desk.f.session.undoStack().undo();
    QVERIFY(desk.page().recognitions.isEmpty());
    QVERIFY(desk.page().transcript.lines.isEmpty());
}

void TestComparing::filesOfOneNameAreTwoReaders()
{
    Desk desk;
    desk.open();
    for (const auto& [folder, word] :
        { std::pair("a", "imported"), std::pair("b", "umported"), { "c", "umported" } }) {
        QVERIFY(QDir(desk.f.folder.path()).mkdir(QLatin1StringView(folder)));
        QFile file(desk.f.folder.filePath(u"%1/page 1.xml"_s.arg(QLatin1StringView(folder))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(altoFile).replace("imported", word));
        file.close();
        desk.f.window.open({ file.fileName() });
    }
    QCOMPARE(desk.page().recognitions.size(), 2); // the third says what the second does
    QCOMPARE(desk.page().recognitions.constLast().reader, u"import:page 1.xml (2)"_s);
}

void TestComparing::aFileOfAnotherPictureIsLeftOut()
{
    Desk desk;
    desk.open();
    desk.f.window.open({ hocrFile(desk.f, u"other.hocr"_s, u"other.jpg"_s, u"not here"_s) });
    QVERIFY(desk.barSaying(u"“other.hocr” belongs to “other.jpg”, which is not open."_s));
    QVERIFY(desk.page().recognitions.isEmpty());
    desk.f.window.open({ hocrFile(desk.f, u"page.hocr"_s, u"page 1.tif"_s, u"here"_s) });
    QCOMPARE(desk.page().transcript.text(), u"here"_s);
}

void TestComparing::aFileFromAPipeGoesToThePageInView()
{
    Desk desk;
    desk.open();
    desk.f.window.open({ hocrFile(desk.f, u"piped.hocr"_s, u"stdin"_s, u"piped"_s) });
    QCOMPARE(desk.page().transcript.text(), u"piped"_s);
}

void TestComparing::readingsComeInWithTheirPictures()
{
    Desk desk;
    const QString first = desk.f.picture(u"first.png"_s);
    const QString second = desk.f.picture(u"second.png"_s);
    desk.f.window.open({ hocrFile(desk.f, u"1.hocr"_s, u"first.jpg"_s, u"one"_s), first,
        hocrFile(desk.f, u"2.hocr"_s, u"first.jpg"_s, u"uno"_s) });
    QTRY_VERIFY(desk.barSaying(u"imported for 2 page"_s));
    QCOMPARE(desk.f.session.document().pages.size(), 1);
    QCOMPARE(desk.page().recognitions.size(), 2);
    QCOMPARE(desk.page().transcript.text(), u"one"_s);

    // With a page in view, what names no picture belongs to the one it came with.
    desk.f.window.open({ hocrFile(desk.f, u"3.hocr"_s, {}, u"two"_s), second });
    QTRY_COMPARE(desk.f.session.document().pages.size(), 2);
    QTRY_COMPARE(desk.page(1).transcript.text(), u"two"_s);
    QCOMPARE(desk.page(0).recognitions.size(), 2);
}

void TestComparing::readingsWithoutAPictureAreTold()
{
    Desk desk;
    desk.f.window.open({ hocrFile(desk.f, u"1.hocr"_s, {}, u"one"_s) });
    QVERIFY(desk.barSaying(u"For 1 page"_s));
    desk.f.window.open(
        { hocrFile(desk.f, u"2.hocr"_s, u"gone.jpg"_s, u"one"_s), desk.f.folder.filePath(u"gone.jpg"_s) });
    QTRY_VERIFY(desk.barSaying(u"2 thing(s) need a look"_s));
    QVERIFY(desk.f.session.document().pages.isEmpty());
}

void TestComparing::importedFileThatIsNoneIsTold()
{
    Desk desk;
    desk.open();
    QFile file(desk.f.folder.filePath(u"other.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<recipe/>");
    file.close();
    desk.f.window.open({ file.fileName() });
    QVERIFY(desk.barSaying(u"other.xml"_s));
    QVERIFY(desk.page().recognitions.isEmpty());
}

void TestComparing::sideBySideShowsTheReaders()
{
    Desk desk;
    desk.open();
    auto& views = desk.part<PageViews>();
    QVERIFY(!desk.f.action(u"Side by Side"_s)->isEnabled());
    desk.pressAndAgree();
    QTRY_VERIFY(desk.f.action(u"Side by Side"_s)->isEnabled());
    QTest::keyClick(&desk.f.window, Qt::Key_F9);
    QTRY_COMPARE(views.count(), 3);
    QTest::keyClick(&desk.f.window, Qt::Key_F9);
    QTRY_COMPARE(views.count(), 1);
}

void TestComparing::heatIsChosenAndRemembered()
{
    Desk desk;
    desk.open();
    desk.pressAndAgree();
    QMenu* heat = actionIn(compareMenu(desk.f.window), u"Heatmap Shows")->menu();
    QVERIFY(actionIn(heat, u"This Reader's Confidence")->isChecked());
    actionIn(heat, u"Disagreement of the Readers")->trigger();
    QCOMPARE(desk.f.settings.value(setting::heatMode), u"disagreement"_s);
}

void TestComparing::figuresKnowThePage()
{
    Desk desk;
    desk.open();
    desk.pressAndAgree();
    desk.f.action(u"Figures…"_s)->trigger();
    auto* figures = desk.f.window.findChild<FiguresWindow*>();
    QVERIFY(figures && figures->isVisible());
    emit figures->goToPlace(desk.page().id, u"tencent"_s, 1, 2);
    const auto& tabs = desk.part<ReaderTabs>();
    QVERIFY(tabs.shown());
    QCOMPARE(tabs.shown()->reader, u"tencent"_s);
    QCOMPARE(tabs.place(), std::pair(1, 2));
}

void TestComparing::theTableFollowsTheReference()
{
    Desk desk;
    desk.open();
    desk.pressAndAgree();
    QTest::keyClick(&desk.f.window, Qt::Key_F4);
    QWidget& table = *desk.part<DifferenceView>().viewport();
    QTRY_VERIFY(table.isVisible());
    const auto isHeld = [&table] { return reddish(table.grab().toImage()) > 20; };
    QVERIFY(!isHeld());
    // As it is recovered: nobody has opened the figures.
    desk.f.session.edit(
        {}, { SetReference { desk.page().id, { ReferenceKind::Typed, u"from here"_s, {} } } });
    QTRY_VERIFY(isHeld());

    desk.f.action(u"Figures…"_s)->trigger();
    auto* figures = desk.f.window.findChild<FiguresWindow*>();
    QVERIFY(figures && QTest::qWaitForWindowActive(figures));
    QTest::keyClick(figures, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!referenceText(desk.page()));
    QTRY_VERIFY(!isHeld());
    QTest::keyClick(figures, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(referenceText(desk.page()), u"from here"_s);
    QTRY_VERIFY(isHeld());
}

void TestComparing::nothingToCompareIsSaidPlainly()
{
    Desk desk;
    desk.f.settings.setValue(setting::readers, { u"scripted"_s });
    desk.open();
    desk.f.action(u"Recognise"_s)->trigger();
    QTRY_VERIFY(!desk.f.session.queue().isBusy());
    QMenu* start = actionIn(compareMenu(desk.f.window), u"Start Text From")->menu();
    QVERIFY(!actionIn(start, u"Consensus of 1 Reader(s)")->isEnabled());
    emit desk.part<ComparePanel>().consensusWanted();
    QVERIFY(desk.barSaying(u"needs two readings"_s));
}

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
