// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/figuresmodel.h"
#include "compare/figurestables.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

class FiguresTableTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void sharesAreNeverRoundedToNothingOrAll_data();
    void sharesAreNeverRoundedToNothingOrAll();
    void theBestIsMarked();
    void textsAreNoFormulas();
    void confusionsShowWhatCannotBeSeen();
    void theModelIsOne();
};

void FiguresTableTest::sharesAreNeverRoundedToNothingOrAll_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::addRow("nothing") << 0.0 << u"0.0 %"_s;
    QTest::addRow("next to nothing") << 0.0004 << u"< 0.1 %"_s;
    QTest::addRow("usual") << 0.1234 << u"12.3 %"_s;
    QTest::addRow("nearly all") << 0.9996 << u"> 99.9 %"_s;
    QTest::addRow("all") << 1.0 << u"100.0 %"_s;
    QTest::addRow("more") << 1.5 << u"150.0 %"_s;
}

void FiguresTableTest::sharesAreNeverRoundedToNothingOrAll()
{
    QFETCH(double, share);
    QTEST(shareText(share), "text");
}

void FiguresTableTest::theBestIsMarked()
{
    FiguresTable table { {}, { {}, {} }, {} };
    for (const double share : { 0.3, 0.1, 0.1 })
        table.rows << QList<FiguresCell> { textCell(u"x"_s), shareCell(share) };
    table.rows << QList<FiguresCell> { textCell(u"x"_s), shareCell({}) };
    const auto marks = [&table](Best best) {
        markBest(table, 1, best);
        QString text;
        for (const QList<FiguresCell>& row : table.rows)
            text += row[1].best ? u'b' : u'-';
        return text;
    };
    QCOMPARE(marks(Best::Lowest), u"-bb-"_s);
    QCOMPARE(marks(Best::Highest), u"b---"_s);
    table.rows.remove(0);
    for (QList<FiguresCell>& row : table.rows)
        row[1].best = false;
    QCOMPARE(marks(Best::Lowest), u"---"_s); // all the same
}

void FiguresTableTest::textsAreNoFormulas()
{
    FiguresTable table { {}, { { u"Reader"_s, {}, true }, { u"Wrong"_s, {} } }, {} };
    table.rows << QList<FiguresCell> { textCell(u"=HYPERLINK(\"x\")"_s), shareCell(-0.5) };
    table.rows << QList<FiguresCell> { textCell(u"a\tb"_s), shareCell({}) };
    QCOMPARE(csvOf(table),
        QByteArray(
            "\xef\xbb\xbf\"Reader\",\"Wrong\"\r\n\"'=HYPERLINK(\"\"x\"\")\",-50.0000\r\n\"a\tb\",\r\n"));
    const QStringList lines = tabSeparated(table).split(u'\n');
    QCOMPARE(lines[1], u"'=HYPERLINK(\"x\")\t-50.0 %"_s);
    QCOMPARE(lines[2].count(u'\t'), 1);
}

void FiguresTableTest::confusionsShowWhatCannotBeSeen()
{
    const FiguresTable table = confusionsTable(
        { { u" "_s, u"a"_s, 3, {} }, { u"b"_s, {}, 2, {} }, { u"c"_s, u"\u202e"_s, 1, {} } }, u"Reader"_s);
    QCOMPARE(table.rows[0][0].shown, u"(space)"_s);
    QCOMPARE(table.rows[1][1].shown, u"(nothing)"_s);
    QCOMPARE(table.rows[2][1].shown, u"⟨U+202E⟩"_s);
    QCOMPARE(table.rows[0][0].plain, CsvCell(u" "_s));
    QCOMPARE(table.rows[1][1].plain, CsvCell(QString()));
}

void FiguresTableTest::theModelIsOne()
{
    FiguresModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    DocumentFigures figures;
    figures.readers = { { .reader = u"a"_s }, { .reader = u"b"_s } };
    figures.agreement = { { 1.0, 0.5 }, { 0.5, {} } };
    model.setTable(agreementTable(figures, { u"A"_s, u"B"_s }));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.index(0, 2).data(FiguresModel::TintRole).toDouble(), 0.5);
    QCOMPARE(model.index(1, 2).data().toString(), u"–"_s);
    QVERIFY(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString().startsWith(u"How far"));
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(FiguresTableTest)
#include "tst_figurestable.moc"
