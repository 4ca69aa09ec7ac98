// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/comparisoncsv.h"

#include "export/comparisonsamples.h"

#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

/// One cell at the beginning of `rest`, quoted or plain, taken from it; nothing where RFC 4180 is broken.
std::optional<QString> takeCell(QStringView& rest)
{
    if (!rest.startsWith(u'"')) {
        qsizetype end = 0;
        while (end < rest.size() && rest[end] != u',' && rest[end] != u'\r') {
            if (rest[end] == u'"' || rest[end] == u'\n')
                return std::nullopt;
            ++end;
        }
        const QString cell = rest.first(end).toString();
        rest = rest.sliced(end);
        return cell;
    }
    QString cell;
    for (qsizetype i = 1; i < rest.size(); ++i) {
        if (rest[i] != u'"') {
            cell += rest[i];
        } else if (i + 1 < rest.size() && rest[i + 1] == u'"') {
            cell += u'"';
            ++i;
        } else {
            rest = rest.sliced(i + 1);
            return cell;
        }
    }
    return std::nullopt;
}

/// A strict reader of RFC 4180: every record ends in CR LF and all have as many cells. Empty where it is
/// none.
QList<QStringList> parsed(const QByteArray& bytes)
{
    if (!bytes.startsWith("\xef\xbb\xbf"))
        return {};
    const QString text = QString::fromUtf8(bytes.sliced(3));
    QList<QStringList> rows { {} };
    for (QStringView rest = text; !rest.isEmpty();) {
        const std::optional<QString> cell = takeCell(rest);
        if (!cell)
            return {};
        rows.last() << *cell;
        if (rest.startsWith(u"\r\n")) {
            if (rows.last().size() != rows.first().size())
                return {};
            rest = rest.sliced(2);
            rows << QStringList();
        } else if (rest.startsWith(u',')) {
            rest = rest.sliced(1);
        } else {
            return {};
        }
    }
    rows.removeLast();
    return rows;
}

} // namespace

class ComparisonCsvTest : public QObject
{
    Q_OBJECT
private slots:
    void everyDifferenceIsARow();
    void linesOneReaderHasAreNamed();
    void decidedPlacesSaySo();
    void readersOfAnyPageHaveAColumn();
    void theReferenceHasAColumn();
    void withoutATextOnlyReadersDiffer();
    void textsSurvive_data();
    void textsSurvive();
};

void ComparisonCsvTest::everyDifferenceIsARow()
{
    const ComparisonInput input = comparisonOf({ comparedPage(u"note.png"_s, { u"大江东去"_s, u"same"_s },
        { { u"a"_s, { u"大江东去"_s, u"same"_s } }, { u"b"_s, { u"太江西去"_s, u"same"_s } } }) });
    const QList<QStringList> expected {
        { u"Page"_s, u"Line"_s, u"Difference"_s, u"Kind"_s, u"Transcript"_s, u"Reader a"_s, u"Reader b"_s,
            u"Decided"_s },
        { u"note.png"_s, u"1"_s, u"1"_s, u"Not all say the same."_s, u"大"_s, u"大"_s, u"太"_s, u"no"_s },
        { u"note.png"_s, u"1"_s, u"2"_s, u"Not all say the same."_s, u"东"_s, u"东"_s, u"西"_s, u"no"_s },
    };
    QCOMPARE(parsed(comparisonCsv(input)), expected);
}

void ComparisonCsvTest::linesOneReaderHasAreNamed()
{
    const ComparisonInput input
        = comparisonOf({ comparedPage(u"note.png"_s, { u"first"_s, QString(), u"last"_s },
            { { u"a"_s, { u"first"_s, u"lone line"_s, u"last"_s } },
                { u"b"_s, { u"first"_s, {}, u"last"_s } }, { u"c"_s, { u"first"_s, {}, u"last"_s } } }) });
    const QList<QStringList> rows = parsed(comparisonCsv(input));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1].mid(1),
        QStringList(
            { u"2"_s, u"1"_s, u"Only one reader has this line."_s, {}, u"lone line"_s, {}, {}, u"no"_s }));
}

void ComparisonCsvTest::decidedPlacesSaySo()
{
    ExportedComparison page
        = comparedPage(u"note.png"_s, { u"abc"_s }, { { u"a"_s, { u"abc"_s } }, { u"b"_s, { u"axc"_s } } });
    page.page.transcript.lines[0].glyphs[1].certain = true;
    page.comparison
        = PageComparison(page.page.transcript, { &page.page.recognitions[0], &page.page.recognitions[1] });
    const QList<QStringList> rows = parsed(comparisonCsv(comparisonOf({ page })));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1].last(), u"yes"_s);
}

void ComparisonCsvTest::readersOfAnyPageHaveAColumn()
{
    const QStringList text { u"abc"_s };
    const ComparisonInput input
        = comparisonOf({ comparedPage(u"1.png"_s, text, { { u"a"_s, text }, { u"b"_s, { u"abd"_s } } }),
            comparedPage(u"2.png"_s, text, { { u"c"_s, { u"abe"_s } }, { u"a"_s, text } }) });
    const QList<QStringList> rows = parsed(comparisonCsv(input));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].mid(4),
        QStringList({ u"Transcript"_s, u"Reader a"_s, u"Reader b"_s, u"Reader c"_s, u"Decided"_s }));
    QCOMPARE(rows[1].mid(4), QStringList({ u"c"_s, u"c"_s, u"d"_s, {}, u"no"_s }));
    QCOMPARE(rows[2].mid(4), QStringList({ u"c"_s, u"c"_s, {}, u"e"_s, u"no"_s }));
}

void ComparisonCsvTest::theReferenceHasAColumn()
{
    ComparisonInput input
        = comparisonOf({ comparedPage(u"1.png"_s, { u"abc"_s }, { { u"a"_s, { u"axc"_s } } }) });
    input.text = TextSide::Reference;
    const QList<QStringList> expected { { u"Page"_s, u"Line"_s, u"Difference"_s, u"Kind"_s, u"Reference"_s,
                                            u"Reader a"_s },
        { u"1.png"_s, u"1"_s, u"1"_s, u"Not all say the same."_s, u"b"_s, u"x"_s } };
    QCOMPARE(parsed(comparisonCsv(input)), expected);
}

void ComparisonCsvTest::withoutATextOnlyReadersDiffer()
{
    ComparisonInput input = comparisonOf({ comparedReadings(
        u"1.png"_s, { { u"a"_s, { u"one"_s, u"abc"_s } }, { u"b"_s, { u"one"_s, u"adc"_s } } }) });
    input.text = TextSide::None;
    const QList<QStringList> rows = parsed(comparisonCsv(input));
    QCOMPARE(rows.size(), 2); // “one” is no difference, though there is no transcript that has it
    QCOMPARE(
        rows[1], QStringList({ u"1.png"_s, u"2"_s, u"1"_s, u"Not all say the same."_s, u"b"_s, u"d"_s }));
}

void ComparisonCsvTest::textsSurvive_data()
{
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("written");
    const auto same
        = [](const char* name, const QString& text) { QTest::addRow("%s", name) << text << text; };
    same("quotes", u"\"a\",\"\""_s);
    same("separators", u"a;b,c"_s);
    same("Chinese", u"大江东去，浪淘尽"_s);
    same("beyond the plane", u"𠮷😀"_s);
    QTest::addRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::addRow("tab") << u"a\tb"_s << u"a b"_s; // white space is white space
    QTest::addRow("bidi") << u"a\u202Eb"_s << u"a⟨U+202E⟩b"_s;
    QTest::addRow("nul") << QString(u"a"_s + QChar(0) + u"b"_s) << u"a⟨U+0000⟩b"_s;
    QTest::addRow("lone surrogate") << QString(u"a"_s + QChar(0xD800) + u"b"_s) << u"a\uFFFDb"_s;
}

void ComparisonCsvTest::textsSurvive()
{
    QFETCH(QString, read);
    const ExportedComparison page = comparedPage(u"1.png"_s, { u"-"_s, QString() },
        { { u"a"_s, { u"-"_s, read } }, { u"b"_s, { u"-"_s, QString() } } });
    const QList<QStringList> rows = parsed(comparisonCsv(comparisonOf({ page })));
    QCOMPARE(rows.size(), 2);
    QTEST(rows[1].value(5), "written");
}

QTEST_GUILESS_MAIN(ComparisonCsvTest)
#include "tst_comparisoncsv.moc"
