// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/barchart.h"
#include "compare/confusionspage.h"
#include "compare/cropdelegate.h"
#include "compare/reliabilitychart.h"
#include "ui/compare/figuresfixture.h"
#include "widgets/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace handlens;
using namespace handlens::test;

class FiguresWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void withoutReferenceOnlyAgreementIsShown();
    void numbersAreThoseOfTheCore();
    void allPagesAreAddedUp();
    void aFileIsPartedByFormFeeds();
    void aFileThatDoesNotFitIsRefused();
    void aTypedTextIsKeptForItsPage();
    void referencesAreUndone();
    void onlyChangesAreSteps();
    void aReferenceComesBackAfterACrash();
    void theTranscriptSaysWhatIsOpen();
    void switchesChangeWhatCounts();
    void changesOfTheDocumentAreFollowed();
    void theThresholdIsFollowed();
    void confusedPlacesAreGoneTo();
    void cropsAreOfThePageInView();
    void copiesWithTabs();
    void chartsAreSaid();
    void hiddenWindowsDoNoWork();

private:
    static QString emptiness(FiguresDesk& desk, int tab)
    {
        const auto* stack = qobject_cast<QStackedWidget*>(desk.tabs().widget(tab));
        return stack->currentIndex() == 0 ? QString() : static_cast<QLabel*>(stack->currentWidget())->text();
    }
};

namespace {

enum Column { Characters = 1, Words, Replaced, LeftOut, Added, Doubted, Sure, Time, Price, FixedPrice };

} // namespace

void FiguresWindowTest::withoutReferenceOnlyAgreementIsShown()
{
    FiguresDesk desk;
    desk.show();
    for (int tab = 0; tab < 3; ++tab)
        QVERIFY2(emptiness(desk, tab).contains(u"Choose a reference"), qPrintable(QString::number(tab)));
    QVERIFY(emptiness(desk, 3).isEmpty());
    QCOMPARE(desk.tabs().figures().agreement[0][1], agreement(u"kitten"_s, u"sitting"_s));
    QCOMPARE(desk.cell(u"agreement"_s, 0, 2), u"57.1 %"_s);
    QCOMPARE(desk.cell(u"agreement"_s, 0, 0), u"Here"_s); // in the providers' order, not as they came

    desk.source.setPage({ 7 }); // none
    QTRY_VERIFY(desk.tabs().figures().readers.isEmpty());
    QVERIFY(emptiness(desk, 3).contains(u"Recognise the page"));
}

void FiguresWindowTest::numbersAreThoseOfTheCore()
{
    FiguresDesk desk;
    desk.show();
    desk.useText({ 1 }, u"sitting"_s);
    QTRY_COMPARE(desk.figures(0).judged, 1);
    QVERIFY(emptiness(desk, 0).isEmpty());
    const Page& page = *desk.session.document().page({ 1 });
    QCOMPARE(desk.figures(0).figures, figuresOf(page.recognitions[1].lines, u"sitting"_s, 0.5));
    QCOMPARE(desk.figures(1).figures, figuresOf(page.recognitions[0].lines, u"sitting"_s, 0.5));

    const QString errors = u"errors"_s;
    QCOMPARE(desk.cell(errors, 0, Characters), u"42.9 %"_s); // 3 of 7
    QCOMPARE(desk.cell(errors, 0, Words), u"100.0 %"_s);
    QCOMPARE(desk.cell(errors, 0, Replaced), u"2"_s);
    QCOMPARE(desk.cell(errors, 0, LeftOut), u"1"_s);
    QCOMPARE(desk.cell(errors, 0, Added), u"0"_s);
    QCOMPARE(desk.cell(errors, 0, Sure), u"2"_s);
    QCOMPARE(desk.cell(errors, 0, Time), u"1.5 s"_s);
    QCOMPARE(desk.cell(errors, 0, FixedPrice), u"–"_s);
    QCOMPARE(desk.cell(errors, 1, Characters), u"0.0 %"_s);
    QCOMPARE(desk.cell(errors, 1, Doubted), u"7"_s);
    QCOMPARE(desk.cell(errors, 1, Price), u"0.05 CNY"_s);
    QCOMPARE(desk.cell(errors, 1, FixedPrice), u"0.0167 CNY"_s);
    const QAbstractItemModel& model = *desk.pane(errors).view().model();
    QVERIFY(model.index(1, Characters).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!model.index(0, Characters).data(Qt::FontRole).isValid());
    QCOMPARE(model.index(1, Characters).data(Qt::AccessibleTextRole).toString(),
        u"Characters wrong: 0.0 %, the best"_s);
}

void FiguresWindowTest::allPagesAreAddedUp()
{
    FiguresDesk desk;
    desk.show();
    desk.choose(u"All pages"_s);
    desk.useFile(desk.file("sitting\fone\ntwo\n"));
    QTRY_COMPARE(desk.figures(0).judged, 2);
    QCOMPARE(desk.figures(0).figures.characters, (EditCounts { 14, 3, 1, 0, 10 }));
    QCOMPARE(desk.cell(u"errors"_s, 0, Characters), u"28.6 %"_s); // 4 of 14: of the sums
    QCOMPARE(desk.cell(u"errors"_s, 1, Price), u"0.10 CNY"_s);
    QCOMPARE(desk.cell(u"errors"_s, 1, FixedPrice), u"0.025 CNY"_s);
    QCOMPARE(desk.tabs().figures().pages, (QList<PageId> { { 1 }, { 2 } }));
}

void FiguresWindowTest::aFileIsPartedByFormFeeds()
{
    FiguresDesk desk;
    desk.show();
    desk.choose(u"All pages"_s);
    desk.useFile(desk.file("sitting\fone two"));
    QCOMPARE(desk.session.document().page({ 1 })->reference,
        (PageReference { ReferenceKind::File, u"sitting"_s, u"reference.txt"_s }));
    QCOMPARE(referenceText(*desk.session.document().page({ 2 })), u"one two"_s);
    QCOMPARE(desk.box(u"The transcript"_s).currentText(), u"From a text file…"_s);
}

void FiguresWindowTest::aFileThatDoesNotFitIsRefused()
{
    FiguresDesk desk;
    desk.show();
    desk.choose(u"All pages"_s);
    desk.useFile(desk.file("only one"));
    QVERIFY(desk.part<MessageBar>().isVisible());
    QVERIFY(desk.part<MessageBar>().sentence().contains(u"form feed"));
    desk.useFile(desk.folder.filePath(u"absent.txt"_s));
    QVERIFY(desk.part<MessageBar>().sentence().contains(u"absent.txt"));
    QVERIFY(!referenceText(desk.session.document().pages.first()));
    desk.choose(u"This page"_s);
    desk.useFile(desk.file("only one"));
    QVERIFY(!desk.part<MessageBar>().isVisible());
    QTRY_COMPARE(desk.figures(0).judged, 1);
}

void FiguresWindowTest::aTypedTextIsKeptForItsPage()
{
    FiguresDesk desk;
    desk.show();
    desk.choose(u"Typed or pasted…"_s);
    auto& text = desk.part<QPlainTextEdit>();
    QCOMPARE(desk.box(u"The transcript"_s).currentText(), u"None"_s); // until it is accepted
    text.setPlainText(u"sitting"_s);
    qobject_cast<QDialog*>(text.window())->accept();
    QTRY_COMPARE(desk.figures(1).judged, 1);
    QCOMPARE(desk.box(u"The transcript"_s).currentText(), u"Typed or pasted…"_s);
    desk.source.setPage({ 2 });
    QTRY_COMPARE(desk.box(u"The transcript"_s).currentText(), u"None"_s);
    QTRY_COMPARE(desk.figures(1).judged, 0);
    desk.choose(u"All pages"_s);
    QTRY_COMPARE(desk.box(u"The transcript"_s).currentIndex(), -1); // one has a text, the other none
    QTRY_COMPARE(desk.figures(1).pages, 2);
    QCOMPARE(desk.figures(1).judged, 1);
    desk.choose(u"None"_s);
    QTRY_COMPARE(desk.figures(1).judged, 0);
}

void FiguresWindowTest::referencesAreUndone()
{
    FiguresDesk desk;
    desk.show();
    desk.choose(u"All pages"_s);
    desk.useFile(desk.file("sitting\fone\ntwo"));
    QTRY_COMPARE(desk.figures(0).judged, 2);
    desk.choose(u"This page"_s);
    desk.useText({ 1 }, u"kitten"_s);
    QTRY_COMPARE(desk.figures(0).figures.characters.edits(), 0);
    QCOMPARE(desk.box(u"The transcript"_s).currentText(), u"Typed or pasted…"_s);

    QUndoStack& steps = desk.session.undoStack();
    QCOMPARE(steps.undoText(), u"Set Reference Text"_s);
    steps.undo();
    QTRY_COMPARE(desk.figures(0).figures.characters.edits(), 3);
    QCOMPARE(desk.box(u"The transcript"_s).currentText(), u"From a text file…"_s);
    steps.undo(); // both pages at once
    QTRY_COMPARE(desk.figures(0).judged, 0);
    QCOMPARE(desk.box(u"The transcript"_s).currentText(), u"None"_s);
    QVERIFY(!referenceText(*desk.session.document().page({ 2 })));
    steps.redo();
    steps.redo();
    QTRY_COMPARE(desk.figures(0).judged, 1);
    QCOMPARE(desk.figures(0).figures.characters.edits(), 0);
}

void FiguresWindowTest::onlyChangesAreSteps()
{
    FiguresDesk desk;
    desk.useText({ 1 }, u"sitting"_s);
    const int steps = desk.session.undoStack().count();
    desk.useText({ 1 }, u"sitting"_s);
    desk.useText({ 9 }, u"of no page"_s);
    QCOMPARE(desk.session.undoStack().count(), steps);
    desk.choose(u"All pages"_s);
    desk.choose(u"None"_s);
    QCOMPARE(desk.session.undoStack().count(), steps + 1);
    QVERIFY(!referenceText(*desk.session.document().page({ 1 })));
}

void FiguresWindowTest::aReferenceComesBackAfterACrash()
{
    const QTemporaryDir recovery;
    {
        Session crashed({}, recovery.path());
        Page page;
        page.id = { 1 };
        page.recognitions = { readBy(u"here"_s, { u"kitten"_s }, 0.9) };
        crashed.edit({}, { InsertPages { { { 0, page } } } });
        crashed.edit({}, { SetReference { page.id, { ReferenceKind::Typed, u"sitting"_s, {} } } });
    } // gone without close()
    const QList<LostSession> lost = findLostSessions(recovery.path());
    QCOMPARE(lost.size(), 1);
    FiguresDesk desk;
    std::ignore = desk.session.recover(lost.first()); // without a journal of its own nothing is safe
    desk.source.setPage(desk.session.document().pages.last().id);
    desk.show();
    QTRY_COMPARE(desk.figures(0).judged, 1);
    QCOMPARE(desk.figures(0).figures.characters, (EditCounts { 7, 2, 1, 0, 4 }));
    QCOMPARE(desk.box(u"The transcript"_s).currentText(), u"Typed or pasted…"_s);
}

void FiguresWindowTest::theTranscriptSaysWhatIsOpen()
{
    FiguresDesk desk;
    desk.session.edit({}, { ReplaceLines { { 1 }, {}, {}, { sampleLine(9, u"sitting"_s, { 0.1, 0.9 }) } } });
    desk.show();
    desk.choose(u"The transcript"_s);
    QTRY_COMPARE(desk.figures(0).judged, 1);
    const auto labels = desk.window.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels,
        [](const QLabel* label) { return label->isVisible() && label->text().contains(u"1 open doubt"); }));
}

void FiguresWindowTest::switchesChangeWhatCounts()
{
    FiguresDesk desk;
    desk.show();
    desk.useText({ 1 }, u"S.I T T I N G"_s);
    QTRY_COMPARE(desk.figures(1).judged, 1);
    QVERIFY(desk.figures(1).figures.characters.edits() > 0);
    const auto boxes = desk.window.findChildren<QCheckBox*>();
    QCOMPARE(boxes.size(), 3);
    for (QCheckBox* box : boxes) {
        QVERIFY(box->accessibleName().startsWith(u"Ignore"));
        box->click();
    }
    QTRY_COMPARE(desk.figures(1).figures.characters.edits(), 0);
}

void FiguresWindowTest::changesOfTheDocumentAreFollowed()
{
    FiguresDesk desk;
    desk.show();
    desk.choose(u"All pages"_s);
    desk.addPage({ 3 }, { readBy(u"other"_s, { u"x"_s }, 0.9) });
    QTRY_COMPARE(desk.tabs().figures().readers.size(), 3);
    QCOMPARE(desk.tabs().figures().agreement[0][2], std::nullopt);
    desk.session.undoStack().undo();
    QTRY_COMPARE(desk.tabs().figures().readers.size(), 2);
}

void FiguresWindowTest::theThresholdIsFollowed()
{
    FiguresDesk desk;
    desk.show();
    desk.useText({ 1 }, u"sitting"_s);
    QTRY_COMPARE(desk.figures(1).figures.correctButDoubted, 7);
    desk.window.setThreshold(0.2);
    QTRY_COMPARE(desk.figures(1).figures.correctButDoubted, 0);
}

void FiguresWindowTest::confusedPlacesAreGoneTo()
{
    FiguresDesk desk;
    desk.show();
    desk.choose(u"All pages"_s);
    desk.useFile(desk.file("sitting\fone\ntwo"));
    QTRY_COMPARE(desk.figures(0).confusions.size(), 4);
    FiguresPane& pane = desk.pane(u"confusions"_s);
    QSignalSpy gone(&desk.window, &FiguresWindow::goToPlace);
    QGuiApplication::clipboard()->setText(u"before"_s);
    desk.tabs().setCurrentIndex(1);
    QTableView& view = pane.view();
    view.setFocus();
    for (int row = 0; row < 4; ++row) { // by the keyboard; the letter left out has no place
        view.setCurrentIndex(view.model()->index(row, 0));
        QTest::keyClick(&view, Qt::Key_Return);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s); // Enter pressed no button
    QStringList places;
    for (const QList<QVariant>& each : gone)
        places << u"%1 %2 %3 %4"_s.arg(each[0].value<PageId>().value)
                      .arg(each[1].toString(), each[2].toString(), each[3].toString());
    QCOMPARE(places, (QStringList { u"1 here 0 4"_s, u"1 here 0 0"_s, u"2 here 1 1"_s }));
}

void FiguresWindowTest::cropsAreOfThePageInView()
{
    FiguresDesk desk;
    desk.show();
    desk.useText({ 1 }, u"sitting"_s);
    QTRY_COMPARE(desk.figures(0).judged, 1);
    desk.tabs().setCurrentIndex(1);
    auto& crops = desk.part<CropDelegate>();
    QVERIFY(std::ranges::all_of(crops.outlines(), &QList<QPolygonF>::isEmpty)); // no page is in view yet
    QImage ink(400, 300, QImage::Format_RGB32);
    ink.fill(Qt::darkGreen);
    const PagePicture picture { .pageSize = { 400, 300 }, .levels = mipLevels(ink), .sharp = true };
    desk.window.setPicture({ 1 }, picture, {});
    QTableView& view = desk.pane(u"confusions"_s).view();
    QCOMPARE(desk.cell(u"confusions"_s, 2, 0), u"s"_s);
    QCOMPARE(crops.outlines()[2], (QList<QPolygonF> { rectPolygon({ 0, 0, 10, 20 }) }));
    const QRect cell = view.visualRect(view.model()->index(2, 3));
    const QPoint middle = CropDelegate::cropRect(cell, 0).center();
    QCOMPARE(view.viewport()->grab().toImage().pixelColor(middle * view.devicePixelRatio()),
        QColor(Qt::darkGreen));

    QSignalSpy gone(&desk.window, &FiguresWindow::goToPlace);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone[0][3].toInt(), 0);
    desk.window.setPicture({ 2 }, picture, {}); // another page
    QVERIFY(crops.outlines()[2].isEmpty());
}

void FiguresWindowTest::copiesWithTabs()
{
    FiguresDesk desk;
    desk.show();
    desk.tabs().setCurrentIndex(3);
    desk.window.activateWindow();
    QTRY_VERIFY(desk.window.isActiveWindow());
    desk.pane(u"agreement"_s).view().setFocus();
    QTest::keyClick(&desk.pane(u"agreement"_s).view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        u"Reader\tHere\tCloud\nHere\t100.0 %\t57.1 %\nCloud\t57.1 %\t100.0 %\n"_s);
    const QString path = desk.folder.filePath(u"agreement.csv"_s);
    QVERIFY(desk.pane(u"agreement"_s).save(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
        QByteArray("\xef\xbb\xbf\"Reader\",\"Here\",\"Cloud\"\r\n\"Here\",100.0000,57.1429\r\n"
                   "\"Cloud\",57.1429,100.0000\r\n"));
    QVERIFY(!desk.pane(u"agreement"_s).save(desk.folder.filePath(u"no/such/folder.csv"_s)));
}

void FiguresWindowTest::chartsAreSaid()
{
    FiguresDesk desk;
    desk.show();
    desk.useText({ 1 }, u"sitting"_s);
    QTRY_COMPARE(desk.figures(0).judged, 1);
    QCOMPARE(desk.part<BarChart>().accessibleDescription(),
        u"Here: Characters wrong 42.9 %, Words wrong 100.0 %. Cloud: Characters wrong 0.0 %, Words wrong 0.0 %."_s);
    const auto charts = desk.window.findChildren<ReliabilityChart*>();
    QCOMPARE(charts.size(), 2);
    QCOMPARE(charts[1]->accessibleDescription(),
        u"Cloud: calibration error 70.0 %. 7 character(s) at 20 – 30 %: said 30.0 %, right 100.0 %."_s);
    QCOMPARE(desk.cell(u"confidence"_s, 3, 5), u"70.0 %"_s); // the row of all of Cloud's
    for (const QString& name : { u"errors"_s, u"confusions"_s, u"confidence"_s, u"agreement"_s }) {
        QVERIFY(!desk.pane(name).view().accessibleName().isEmpty());
        for (const FiguresColumn& column : desk.pane(name).table().columns)
            QVERIFY2(column.meaning.endsWith(u'.'), qPrintable(column.title));
    }
}

void FiguresWindowTest::hiddenWindowsDoNoWork()
{
    FiguresDesk desk;
    desk.useText({ 1 }, u"sitting"_s);
    desk.source.setPage({ 2 });
    QTest::qWait(0);
    QVERIFY(desk.tabs().figures().readers.isEmpty());
    desk.show();
    desk.window.resize(700, 500);
    desk.window.close();
    QVERIFY(!desk.settings.value(setting::figuresGeometry).isEmpty());
}

QTEST_MAIN(FiguresWindowTest)
#include "tst_figureswindow.moc"
