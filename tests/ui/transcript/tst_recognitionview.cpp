// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/recognitionview.h"

#include "support/scriptedprovider.h"
#include "transcript/rowheat.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

Recognition scoredAt(ScoredAt level, const QString& text)
{
    Recognition recognition = recognitionOf({ text }, 0.2);
    for (Glyph& glyph : recognition.lines.first().glyphs)
        glyph.score.measuredAt = glyph.score.unit ? level : ScoredAt::None;
    return recognition;
}

// The colours right above the letters of the first row, from its first letter to its last.
QSet<QRgb> groundOf(RecognitionView& view)
{
    view.resize(500, 200);
    const QImage image = view.viewport()->grab().toImage(); // laid out from now on
    const QTextBlock block = view.document()->firstBlock();
    const QList<QRectF> text = rectsInLayout(block, 0, block.length() - 1);
    const QPointF origin = QPointF(view.cursorRect().topLeft()) - text.first().topLeft();
    const QRectF row = text.first().translated(origin);
    QSet<QRgb> colours;
    for (int x = int(row.left()) + 2; x < int(row.right()) - 2; ++x)
        colours << image.pixel(x, int(row.top()) + 1);
    return colours;
}

} // namespace

class TestRecognitionView : public QObject
{
    Q_OBJECT
private slots:
    void scoreOfTheLineIsOneTint();
    void showsHiddenCharacters();
    void nothingCanBeChanged();
    void tellsWhereTheCaretIs();
    void keysOfTheWindowAreLeftToIt();
    void noTextIsSaid();
};

void TestRecognitionView::scoreOfTheLineIsOneTint()
{
    RecognitionView whole(scoredAt(ScoredAt::Line, u"xx xx"_s), u"Reader"_s);
    const QSet<QRgb> flat = groundOf(whole);
    QCOMPARE(flat.size(), 1);
    QVERIFY(!flat.contains(whole.palette().color(QPalette::Base).rgb()));
    // Scores of single characters leave the blank between the words as it is.
    RecognitionView single(scoredAt(ScoredAt::Glyph, u"xx xx"_s), u"Reader"_s);
    QVERIFY(groundOf(single).size() > 1);
    whole.setThreshold(0.1); // and now it is no doubt
    QVERIFY(!groundOf(whole).contains(*flat.begin()));
}

void TestRecognitionView::showsHiddenCharacters()
{
    const QString text = u"a\u202Eb"_s;
    RecognitionView view(recognitionOf({ text }, 0.9), u"Reader"_s);
    QVERIFY(!view.toPlainText().contains(QChar(u'\u202E')));
    view.selectAll();
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text); // what was read, as it was read
}

void TestRecognitionView::nothingCanBeChanged()
{
    RecognitionView view(recognitionOf({ u"first"_s, u"second"_s }, 0.9), u"Reader"_s);
    view.show();
    QGuiApplication::clipboard()->setText(u"pasted"_s);
    QTest::keyClicks(&view, u"typed"_s);
    QTest::keyClick(&view, Qt::Key_Delete);
    QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(view.toPlainText(), u"first\nsecond"_s);
}

void TestRecognitionView::tellsWhereTheCaretIs()
{
    RecognitionView view(recognitionOf({ u"e\u0301x"_s, u"second"_s }, 0.9), u"Reader"_s);
    QSignalSpy places(&view, &RecognitionView::placeChanged);
    view.goTo(1, 3);
    QCOMPARE(places.takeFirst(), QVariantList({ 1, 3 }));
    view.goTo(0, 1);
    QCOMPARE(places.takeFirst(), QVariantList({ 0, 1 }));
    QCOMPARE(view.textCursor().positionInBlock(), 2); // two code units, one character
    view.goTo(7, 0);
    view.goTo(-1, 0);
    QCOMPARE(view.currentLine(), 0);
    QVERIFY(places.isEmpty());
}

void TestRecognitionView::keysOfTheWindowAreLeftToIt()
{
    RecognitionView view(recognitionOf({ u"first"_s }, 0.9), u"Reader"_s);
    for (const Qt::Key key : { Qt::Key_PageDown, Qt::Key_F3, Qt::Key_Z }) {
        QKeyEvent event(
            QEvent::ShortcutOverride, key, key == Qt::Key_Z ? Qt::ControlModifier : Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &event);
        QVERIFY(!event.isAccepted());
    }
}

void TestRecognitionView::noTextIsSaid()
{
    RecognitionView view(recognitionOf({}, 0.9), u"Huawei Cloud"_s);
    QVERIFY(view.placeholderText().contains(u"Huawei Cloud"_s));
    QCOMPARE(view.currentLine(), -1);
    view.show();
    QVERIFY(!view.viewport()->grab().isNull());
}

QTEST_MAIN(TestRecognitionView)
#include "tst_recognitionview.moc"
