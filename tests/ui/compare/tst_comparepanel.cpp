// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/differencedelegate.h"
#include "comparedsession.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHelpEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

/// What each of three readers says where they differ: "{x|y|z}".
struct Prepared {
    QStringList readings { {}, {}, {} };
    QList<QStringList> differences;
};

const QStringList fortyDifferences {
    u"th{e|o|a} qu{i|l|j}ck br{o|0|}wn f{o|a|u}x jum{p|b|d}s"_s,
    u"ov{e|c|o}r th{e|u|} la{z|s|2}y do{g|q|9} n{o|u|a}w"_s,
    u"m{o|0|a}ny wo{r|n|v}ds st{a|o|u}nd h{e|c|}re t{o|0|e}day"_s,
    u"{w|v|u}ith an{o|a|e}th{e|c|o}r gr{a|u|o}in of s{a|o|}lt"_s,
    u"{s|5|z}even h{u|n|}ndr{e|c|o}d c{o|0|a}ins w{e|c|a}re"_s,
    u"f{o|0|a}und und{e|c|}r th{e|o|u} fl{o|0|a}or b{o|u|}ards"_s,
    u"大江{东|车|}去浪{淘|掏|陶}尽千{古|占|吉}风{流|硫|琉}人{物|勿|}也"_s,
    u"l{a|o|u}st l{i|l|}ne {o|0|a}f th{e|c|o} p{a|e|}ge"_s,
};

Prepared prepared(const QStringList& templates)
{
    Prepared page;
    for (const QString& each : templates) {
        QStringList lines { {}, {}, {} };
        const QStringList parts = each.split(u'{');
        for (qsizetype part = 0; part < parts.size(); ++part) {
            const qsizetype end = part == 0 ? -1 : parts[part].indexOf(u'}');
            const QStringList said = parts[part].left(std::max<qsizetype>(end, 0)).split(u'|');
            if (part > 0)
                page.differences << said;
            for (qsizetype reader = 0; reader < 3; ++reader)
                lines[reader] += (part > 0 ? said[reader] : QString()) + parts[part].mid(end + 1);
        }
        for (qsizetype reader = 0; reader < 3; ++reader)
            page.readings[reader] += (page.readings[reader].isEmpty() ? QString() : u"\n"_s) + lines[reader];
    }
    return page;
}

Page pageOf(const Prepared& prepared)
{
    return comparedPageOf(1,
        { readingOf(1, u"a"_s, prepared.readings[0].split(u'\n')),
            readingOf(2, u"b"_s, prepared.readings[1].split(u'\n')),
            readingOf(3, u"c"_s, prepared.readings[2].split(u'\n')) });
}

/// The transcript when at each difference in turn the choice is what reader `choices[i]` says, from 1.
QString expectedText(const QList<int>& choices)
{
    QString text;
    qsizetype next = 0;
    for (const QString& line : fortyDifferences) {
        const QStringList parts = line.split(u'{');
        text += (text.isEmpty() ? QString() : u"\n"_s) + parts[0];
        for (const QString& part : parts.sliced(1)) {
            const qsizetype end = part.indexOf(u'}');
            text += part.left(end).split(u'|')[choices[next++] - 1] + part.mid(end + 1);
        }
    }
    return text;
}

QString hintOf(const ComparePanel& panel)
{
    const QList<QLabel*> labels = panel.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible() && label->wordWrap())
            return label->text();
    }
    return {};
}

QString summaryOf(const ComparePanel& panel)
{
    const QList<QLabel*> labels = panel.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible() && !label->wordWrap())
            return label->text();
    }
    return {};
}

} // namespace

class TestComparePanel final : public QObject
{
    Q_OBJECT
private slots:
    void oneKeyADecision();
    void undoGoesBackToTheBeginning();
    void backspaceTakesTheLastDecisionBack();
    void shiftTakesTheLine();
    void controlAndShiftTakeThePage();
    void keyOfAnotherLayout();
    void keepingNothingIsADecision();
    void walksBothWays();
    void endOfThePageAsksForAnother();
    void filters();
    void sayWhatToDo();
    void goesToThePlace();
    void typingGoesToTheTranscript();
    void mouseGoesAndTakes();
    void readsItself();
    void whatIsLeftOutIsMarked();
    void saysWhatIsLeftOut();
    void hostileText();
    void longPage();
};

void TestComparePanel::oneKeyADecision()
{
    ComparedSession desk({ pageOf(prepared(fortyDifferences)) });
    QVERIFY(summaryOf(desk.panel).contains(u"40"_s));
    QList<int> choices;
    for (int i = 0; i < 40; ++i) {
        choices << (i % 4 == 0 ? 1 : i % 4);
        desk.key(i % 4 == 0 ? Qt::Key_Return : Qt::Key(Qt::Key_0 + i % 4),
            i % 8 > 4 ? Qt::KeypadModifier : Qt::NoModifier);
    }
    QCOMPARE(desk.text(), expectedText(choices));
    QCOMPARE(desk.session.undoStack().count(), 40);
    QVERIFY(summaryOf(desk.panel).contains(u" 0 "_s));
}

void TestComparePanel::undoGoesBackToTheBeginning()
{
    ComparedSession desk({ pageOf(prepared(fortyDifferences)) });
    const Page before = *desk.session.document().page({ 1 });
    for (int i = 0; i < 40; ++i)
        desk.key(Qt::Key(Qt::Key_1 + i % 3));
    QVERIFY(desk.text() != before.transcript.text());
    for (int i = 0; i < 40; ++i)
        desk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(*desk.session.document().page({ 1 }), before);
    QVERIFY(summaryOf(desk.panel).contains(u"40 to decide"_s));
}

void TestComparePanel::backspaceTakesTheLastDecisionBack()
{
    ComparedSession desk({ pageOf(prepared({ u"th{e|o|a} qu{i|l|j}ck"_s })) });
    const QString first = desk.said();
    desk.key(Qt::Key_2);
    QCOMPARE(desk.text(), u"tho quick"_s);
    QVERIFY(desk.said() != first);
    desk.key(Qt::Key_Backspace);
    QCOMPARE(desk.text(), u"the quick"_s);
    QCOMPARE(desk.said(), first);
    desk.key(Qt::Key_Backspace); // there is none left
    QCOMPARE(desk.text(), u"the quick"_s);
    QCOMPARE(desk.said(), first);
}

void TestComparePanel::shiftTakesTheLine()
{
    const Prepared page = prepared(fortyDifferences);
    ComparedSession desk({ pageOf(page) });
    desk.key(Qt::Key_2, Qt::ShiftModifier);
    QStringList expected = page.readings[0].split(u'\n');
    expected[0] = page.readings[1].split(u'\n')[0];
    QCOMPARE(desk.text().split(u'\n'), expected);
    QVERIFY(summaryOf(desk.panel).contains(u"35 to decide"_s));
    desk.key(Qt::Key_3, Qt::ShiftModifier); // of the next line
    expected[1] = page.readings[2].split(u'\n')[1];
    QCOMPARE(desk.text().split(u'\n'), expected);
    QCOMPARE(desk.session.undoStack().count(), 2);
}

void TestComparePanel::controlAndShiftTakeThePage()
{
    const Prepared page = prepared(fortyDifferences);
    ComparedSession desk({ pageOf(page) });
    desk.key(Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.text(), page.readings[2]);
    QCOMPARE(desk.session.undoStack().count(), 1);
    const QRegularExpression allOfThem(uR"(^(\d+) difference\(s\), \1 to decide$)"_s);
    QVERIFY(allOfThem.match(summaryOf(desk.panel)).hasMatch()); // nobody looked at each
}

// A French keyboard: the key right of ² types & without Shift, and 1 with it.
void TestComparePanel::keyOfAnotherLayout()
{
#ifdef Q_OS_LINUX
    ComparedSession desk({ pageOf(prepared({ u"th{e|o|a} qu{i|l|j}ck"_s, u"an{d|b|p}"_s })) });
    const auto press = [&desk](int key, Qt::KeyboardModifiers held, const QString& text) {
        QKeyEvent event(QEvent::KeyPress, key, held, 11, 0, 0, text); // the second key of the row
        QCoreApplication::sendEvent(&desk.panel.view(), &event);
    };
    press(Qt::Key_Eacute, Qt::NoModifier, u"é"_s);
    QCOMPARE(desk.text(), u"tho quick\nand"_s);
    press(Qt::Key_2, Qt::ShiftModifier, u"2"_s);
    QCOMPARE(desk.text(), u"tho qulck\nand"_s);
#else
    QSKIP("Where the keys are is told otherwise here.");
#endif
}

void TestComparePanel::keepingNothingIsADecision()
{
    // The transcript is the first reader's, which has nothing there.
    ComparedSession desk({ pageOf(prepared({ u"br{|o|o}wn f{o|a|a}x"_s })) });
    const QString first = desk.said();
    desk.key(Qt::Key_Return);
    QVERIFY(desk.said() != first);
    QVERIFY(summaryOf(desk.panel).contains(u"1 to decide"_s));
    desk.key(Qt::Key_Backspace);
    QCOMPARE(desk.said(), first);
    QVERIFY(summaryOf(desk.panel).contains(u"2 to decide"_s));
    desk.key(Qt::Key_2);
    desk.key(Qt::Key_1); // a character again
    QCOMPARE(desk.text(), u"brown fox"_s);
    QVERIFY(summaryOf(desk.panel).contains(u"0 to decide"_s));
}

void TestComparePanel::walksBothWays()
{
    ComparedSession desk({ pageOf(prepared({ u"th{e|o|a} qu{i|l|j}ck"_s, u"same"_s, u"an{d|b|p}"_s })) });
    QVERIFY(desk.active);
    const QString first = desk.said();
    desk.key(Qt::Key_Right);
    const QString second = desk.said();
    QVERIFY(second != first);
    desk.key(Qt::Key_F7);
    QVERIFY(desk.said() != second);
    desk.key(Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(desk.said(), second);
    desk.key(Qt::Key_Left);
    QCOMPARE(desk.said(), first);
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.said(), QString()); // a line without one
    QCOMPARE(desk.panel.place(), std::pair(1, 0));
    desk.key(Qt::Key_1); // takes nothing that nobody saw
    QCOMPARE(desk.session.undoStack().count(), 0);
    QCOMPARE(desk.panel.place().first, 2);
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Up);
    QCOMPARE(desk.said(), first);
}

void TestComparePanel::endOfThePageAsksForAnother()
{
    ComparedSession desk({ pageOf(prepared({ u"th{e|o|a}"_s })) });
    QSignalSpy wanted(&desk.panel, &ComparePanel::nextPageWanted);
    desk.key(Qt::Key_Left);
    QCOMPARE(wanted.takeLast(), QVariantList { -1 });
    desk.key(Qt::Key_2);
    QCOMPARE(wanted.takeLast(), QVariantList { 1 });
    QCOMPARE(desk.text(), u"tho"_s);
}

void TestComparePanel::filters()
{
    Page page = pageOf(prepared({ u"same"_s, u"th{e|o|a} qu{i|l|j}ck"_s, u"also"_s }));
    page.recognitions[1].lines[2].glyphs[1].score.unit = 0.1;
    ComparedSession desk({ page });
    desk.panel.setThreshold(0.5);
    QAbstractItemModel& rows = *desk.panel.view().model();
    const QAbstractItemModelTester tester(&rows);
    QCOMPARE(rows.rowCount(), 3);
    const QList<QCheckBox*> boxes = desk.panel.findChildren<QCheckBox*>();
    QCOMPARE(boxes.size(), 2);
    boxes[0]->click();
    QCOMPARE(rows.rowCount(), 1);
    boxes[1]->click();
    QCOMPARE(rows.rowCount(), 0);
    QVERIFY(hintOf(desk.panel).contains(u"Only doubtful"_s));
    boxes[0]->click();
    QCOMPARE(rows.rowCount(), 1);
    desk.panel.setThreshold(0.05);
    QVERIFY(hintOf(desk.panel).contains(u"Only doubtful"_s));
    boxes[1]->click();
    QCOMPARE(rows.rowCount(), 3);
    QCOMPARE(hintOf(desk.panel), QString());
}

void TestComparePanel::sayWhatToDo()
{
    Page unread;
    unread.id = { 7 };
    const Recognition once = readingOf(1, u"Tesseract"_s, { u"one"_s });
    ComparedSession desk({ unread, comparedPageOf(8, { once }),
        comparedPageOf(9, { once, readingOf(2, u"b"_s, { u"one"_s }) }) });
    QVERIFY(hintOf(desk.panel).contains(u"Nobody"_s));
    desk.show({ 8 });
    QTRY_VERIFY(hintOf(desk.panel).contains(u"Tesseract"_s));
    desk.show({ 9 });
    QTRY_COMPARE(hintOf(desk.panel), QString());
    QVERIFY(summaryOf(desk.panel).contains(u"agree"_s));
    desk.panel.findChildren<QCheckBox*>().constFirst()->click();
    QVERIFY(hintOf(desk.panel).contains(u"agree"_s));
    desk.key(Qt::Key_1); // nothing to decide
    QCOMPARE(desk.session.undoStack().count(), 0);
}

void TestComparePanel::goesToThePlace()
{
    ComparedSession desk({ pageOf(prepared({ u"same"_s, u"th{e|o|a} qu{i|l|j}ck"_s })) });
    QSignalSpy places(&desk.panel, &ComparePanel::placeChanged);
    desk.panel.goTo(1, 6);
    QCOMPARE(places.takeLast(), QVariantList({ 1, 6 }));
    QCOMPARE(desk.panel.place(), std::pair(1, 6));
    desk.key(Qt::Key_2);
    QCOMPARE(desk.text(), u"same\nthe qulck"_s);
    desk.panel.goTo(-1, 0);
    desk.panel.goTo(17, 3);
    QCOMPARE(desk.panel.place().first, 1);
}

void TestComparePanel::typingGoesToTheTranscript()
{
    ComparedSession desk({ pageOf(prepared({ u"same"_s, u"th{e|o|a} qu{i|l|j}ck"_s })) });
    QSignalSpy wanted(&desk.panel, &ComparePanel::typingWanted);
    desk.key(Qt::Key_F2);
    QCOMPARE(wanted.takeLast(), QVariantList({ 1, 2, 1, QString() }));
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_X);
    QCOMPARE(wanted.takeLast(), QVariantList({ 1, 6, 1, u"x"_s }));
    desk.key(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(wanted.isEmpty());
}

void TestComparePanel::mouseGoesAndTakes()
{
    ComparedSession desk({ pageOf(prepared({ u"same"_s, u"th{e|o|a} qu{i|l|j}ck"_s })) });
    DifferenceView& view = desk.panel.view();
    QWidget& ground = *view.viewport();
    const auto pointOn = [&](int line, qsizetype side) {
        const DifferenceDelegate& delegate = *view.findChild<DifferenceDelegate*>();
        const RowLayout& layout = delegate.layoutOf(line);
        const RowCell& cell = *layout.cells().cellOf(6);
        const QPointF there = layout.placeOf(cell, 6, side).center();
        return view.visualRect(view.model()->index(line, 0)).topLeft() + there.toPoint();
    };
    QTest::mouseClick(&ground, Qt::LeftButton, {}, pointOn(1, 0));
    QCOMPARE(desk.panel.place(), std::pair(1, 6));
    QCOMPARE(desk.text(), u"same\nthe quick"_s);
    QTest::mouseDClick(&ground, Qt::LeftButton, {}, pointOn(1, 3));
    QCOMPARE(desk.text(), u"same\nthe qujck"_s);
    QTest::mouseClick(&ground, Qt::LeftButton, {}, { 5, ground.height() - 3 }); // below the lines
    QCOMPARE(desk.session.undoStack().count(), 1);
}

void TestComparePanel::readsItself()
{
    ComparedSession desk({ comparedPageOf(1,
        { readingOf(1, u"Tesseract"_s, { u"the fox"_s, u""_s }),
            readingOf(2, u"Tencent"_s, { u"tho fox"_s, u"more"_s }) }) });
    const QAbstractItemModel& rows = *desk.panel.view().model();
    QCOMPARE(rows.rowCount(), 2);
    const QString first = rows.index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString& part :
        { u"Line 1"_s, u"Tesseract: “the fox”"_s, u"Tencent: “tho fox”"_s, u"1 of 1"_s, u"“o”"_s })
        QVERIFY2(first.contains(part), qPrintable(first));
    const QString second = rows.index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(second.contains(u"Only Tencent"_s), qPrintable(second));
    desk.key(Qt::Key_Right);
    QVERIFY(desk.said().contains(u"more"_s));
    desk.key(Qt::Key_1);
    QCOMPARE(desk.text(), u"the fox\nmore"_s);
}

// In red; nothing else is, as nothing is wrong.
void TestComparePanel::whatIsLeftOutIsMarked()
{
    ComparedSession desk({ comparedPageOf(1,
        { readingOf(1, u"a"_s, { u"the fox"_s, u"more"_s }),
            readingOf(2, u"b"_s, { u"th fox"_s, u""_s }) }) });
    const auto redLines = [&desk] {
        const QImage image = desk.panel.view().viewport()->grab().toImage();
        QSet<int> rows;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                if (colour.red() > colour.green() + 60 && colour.red() > colour.blue() + 60)
                    rows << y;
            }
        }
        return rows.size();
    };
    QCOMPARE(redLines(), 0);
    desk.panel.setReference(u"the fox\nmore"_s);
    QVERIFY(redLines() > 20); // in both rows
    desk.panel.setReference(QString());
    QCOMPARE(redLines(), 0);
}

void TestComparePanel::saysWhatIsLeftOut()
{
    ComparedSession desk({ comparedPageOf(1,
        { readingOf(1, u"Tesseract"_s, { u"the fox"_s, u"more"_s }),
            readingOf(2, u"Tencent"_s, { u"th fox"_s, u""_s }) }) });
    DifferenceView& view = desk.panel.view();
    const auto said
        = [&view](int item) { return view.model()->index(item, 0).data(Qt::AccessibleTextRole).toString(); };
    const auto toolTip = [&view](int item, qsizetype column, qsizetype side) {
        const RowLayout& layout = view.findChild<DifferenceDelegate*>()->layoutOf(item);
        const QPoint there = layout.placeOf(*layout.cells().cellOf(column), column, side).center().toPoint();
        const QPoint at = view.visualRect(view.model()->index(item, 0)).topLeft() + there;
        QHelpEvent event(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view.viewport(), &event);
        return QToolTip::text();
    };
    QVERIFY(!said(0).contains(u"left out"_s));
    desk.panel.setReference(u"the foxy\nmore"_s);
    QVERIFY2(said(0).contains(u"Tencent left out “e”, “y”. Tesseract left out “y”."_s), qPrintable(said(0)));
    QVERIFY2(said(1).contains(u"Tencent left out “more”."_s), qPrintable(said(1)));
    QCOMPARE(toolTip(0, 2, 1), u"Left out here: “e”."_s);
    QVERIFY(toolTip(0, 6, 2).endsWith(u"\nAfter this character “y” is left out."_s));
    QCOMPARE(toolTip(1, 1, 1), u"Left out here: “more”."_s);
    QVERIFY(!toolTip(0, 1, 2).contains(u"left out"_s));
}

void TestComparePanel::hostileText()
{
    const QString odd
        = u"a\u202Eb\tcd"_s + QString(500, u'x') + u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    ComparedSession desk({ comparedPageOf(1,
        { readingOf(1, u"a\u202Eb"_s, { odd, u" "_s, u"&amp; <b>x</b>"_s }),
            readingOf(2, u"b"_s, { QString(odd).replace(u'x', u'y'), u"."_s, u"&amp; <b>y</b>"_s }),
            readingOf(3, u"c"_s, {}) }) });
    QVERIFY(!desk.panel.grab().isNull());
    const QString said = desk.panel.view().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(!said.contains(QChar(0x202E)));
    desk.panel.resize(200, 300);
    QVERIFY(!desk.panel.grab().isNull());
    desk.key(Qt::Key_2);
    QVERIFY(desk.text().contains(QString(500, u'y')));
}

void TestComparePanel::longPage()
{
    QList<QStringList> texts(4);
    for (int i = 0; i < 200; ++i) {
        for (int reader = 0; reader < 4; ++reader) {
            QString line = u"line %1 of the page that goes on and on"_s.arg(i);
            line[10] = QChar(u'a' + (i + reader) % 26);
            texts[reader] << line;
        }
    }
    ComparedSession desk({ comparedPageOf(1,
        { readingOf(1, u"a"_s, texts[0]), readingOf(2, u"b"_s, texts[1]), readingOf(3, u"c"_s, texts[2]),
            readingOf(4, u"d"_s, texts[3]) }) });
    QCOMPARE(desk.panel.view().model()->rowCount(), 200);
    QScrollBar& bar = *desk.panel.view().verticalScrollBar();
    QTRY_VERIFY(bar.maximum() > 200 * 50);
    desk.panel.goTo(199, 10);
    QTRY_VERIFY(bar.value() > bar.maximum() - desk.panel.view().viewport()->height());
    QVERIFY(!desk.panel.grab().isNull());
    const int there = bar.value();
    desk.key(Qt::Key_2);
    QTRY_COMPARE(bar.value(), there); // a decision does not make the page jump
}

QTEST_MAIN(TestComparePanel)
#include "tst_comparepanel.moc"
