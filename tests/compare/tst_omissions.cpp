// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/omissions.h"

#include "compare/readings.h"

#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

/// The sides of `readings` (a line each, an empty one: it did not see it) against `reference`, each omission
/// as "row.column:text".
QList<QStringList> omitted(const QList<QStringList>& readings, const QString& reference)
{
    QList<Recognition> recognitions;
    for (const QStringList& texts : readings) {
        Recognition& each = recognitions.emplaceBack();
        each.lines = pageOf(texts);
        each.lines.removeIf([](const Line& line) { return line.glyphs.isEmpty(); });
    }
    QList<const Recognition*> pointers;
    for (const Recognition& each : recognitions)
        pointers << &each;
    const PageComparison comparison(pointers);
    QList<QList<JudgedGlyph>> judgements;
    for (const QList<Line>& lines : comparison.lines())
        judgements << judged(lines, reference);
    const Omissions omissions(comparison, judgements);
    QList<QStringList> found;
    for (qsizetype side = 1; side < comparison.sides(); ++side) {
        QStringList& said = found.emplaceBack();
        for (qsizetype row = 0; row < comparison.aligned().rows.size(); ++row) {
            for (const auto& [column, text] : omissions.of(side, row))
                said << u"%1.%2:%3"_s.arg(row).arg(column).arg(text);
        }
    }
    return found;
}

} // namespace

class TestOmissions final : public QObject
{
    Q_OBJECT
private slots:
    void standWhereTheyBelong_data();
    void standWhereTheyBelong();
    void withoutAReference();
};

void TestOmissions::standWhereTheyBelong_data()
{
    QTest::addColumn<QList<QStringList>>("readings");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QList<QStringList>>("expected");
    using Texts = QList<QStringList>;
    const auto row = [](const char* name, const Texts& readings, const QString& reference,
                         const Texts& found) { QTest::addRow("%s", name) << readings << reference << found; };
    row("nothing", { { u"abc"_s }, { u"axc"_s } }, u"abc"_s, { {}, {} });
    row("where another has it", { { u"abd"_s }, { u"abcd"_s } }, u"abcd"_s, { { u"0.2:c"_s }, {} });
    row("where another has something else", { { u"abd"_s }, { u"abxd"_s } }, u"abcd"_s,
        { { u"0.2:c"_s }, {} });
    row("where nobody has it", { { u"abd"_s }, { u"abd"_s } }, u"abcd"_s, { { u"0.2:c"_s }, { u"0.2:c"_s } });
    row("at the beginning", { { u"bcd"_s }, { u"bcd"_s } }, u"abcd"_s, { { u"0.0:a"_s }, { u"0.0:a"_s } });
    row("at the end", { { u"abc"_s }, { u"abc"_s } }, u"abcd"_s, { { u"0.3:d"_s }, { u"0.3:d"_s } });
    row("one of two that are alike", { { u"fel"_s }, { u"fell"_s } }, u"fell"_s, { { u"0.2:l"_s }, {} });
    row("a space", { { u"ab"_s }, { u"a b"_s } }, u"a b"_s, { { u"0.1: "_s }, {} });
    row("a word", { { u"the fox"_s }, { u"the fox"_s } }, u"the quick fox"_s,
        { { u"0.3:quick"_s }, { u"0.3:quick"_s } });
    row("a line",
        { { u"the first"_s, {}, u"this third"_s }, { u"the first"_s, u"the next"_s, u"this third"_s } },
        u"the first\nthe next\nthis third"_s, { { u"1.0:the next"_s }, {} });
    row("two lines", { { u"one"_s, {}, {}, u"four"_s }, { u"one"_s, u"two"_s, u"three"_s, u"four"_s } },
        u"one\ntwo\nthree\nfour"_s, { { u"1.0:two"_s, u"2.0:three"_s }, {} });
    row("the first line", { { {}, u"second"_s }, { u"first"_s, u"second"_s } }, u"first\nsecond"_s,
        { { u"0.0:first"_s }, {} });
    row("a line another has with a flaw", { { u"one"_s, {} }, { u"one"_s, u"tw"_s } }, u"one\ntwo"_s,
        { { u"1.0:two"_s }, { u"1.2:o"_s } });
    row("a line nobody has", { { u"one"_s }, { u"one"_s } }, u"one\ntwo"_s,
        { { u"0.3:two"_s }, { u"0.3:two"_s } });
    row("the end of a line, and the next line", { { u"one"_s, {} }, { u"one"_s, u"two"_s } }, u"ones\ntwo"_s,
        { { u"0.3:s"_s, u"1.0:two"_s }, { u"0.3:s"_s } });
    row("everything", { { {} }, { u"one"_s } }, u"one"_s, { { u"0.0:one"_s }, {} });
    row("Chinese", { { u"大江去"_s }, { u"大江东去"_s } }, u"大江东去"_s, { { u"0.2:东"_s }, {} });
}

void TestOmissions::standWhereTheyBelong()
{
    QFETCH(QList<QStringList>, readings);
    QFETCH(QString, reference);
    QTEST(omitted(readings, reference), "expected");
}

void TestOmissions::withoutAReference()
{
    QVERIFY(Omissions().of(0, 0).empty());
}

QTEST_GUILESS_MAIN(TestOmissions)
#include "tst_omissions.moc"
