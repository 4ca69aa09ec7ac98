// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/documentfigures.h"
#include "compare/readings.h"

#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Recognition readingOf(const QString& reader, const QStringList& texts, double confidence = 0.9)
{
    return { .provider = reader, .reader = reader, .took = 400ms, .lines = test::pageOf(texts, confidence) };
}

/// Two readers on two pages, one of them on a third that nobody knows the text of.
QList<PageToJudge> pages()
{
    return { { { 1 }, { readingOf(u"a"_s, { u"kitten"_s }), readingOf(u"b"_s, { u"sitting"_s }) },
                 u"sitting"_s },
        { { 2 }, { readingOf(u"b"_s, { u"one"_s, u"two"_s }, 0.2), readingOf(u"a"_s, { u"one"_s }) },
            u"one two"_s },
        { { 3 }, { readingOf(u"a"_s, { u"x"_s }) }, {} } };
}

DocumentFigures figuresOfAll(const QHash<QString, double>& prices = {})
{
    QList<JudgedPage> judgements;
    for (const PageToJudge& page : pages())
        judgements << judgePage(page, {});
    return addedUp(judgements, { u"a"_s, u"b"_s }, prices);
}

} // namespace

class DocumentFiguresTest : public QObject
{
    Q_OBJECT
private slots:
    void countsAreSummed();
    void confusionsNameTheirPage();
    void agreementIsOfAllPagesBothRead();
    void costsAreOfAllPagesRead();
    void nothingIsNothing();
};

void DocumentFiguresTest::countsAreSummed()
{
    const DocumentFigures all = figuresOfAll();
    QCOMPARE(all.pages, (QList<PageId> { { 1 }, { 2 }, { 3 } }));
    const ReaderFigures& a = all.readers[0];
    QCOMPARE(a.pages, 3);
    QCOMPARE(a.judged, 2);
    QCOMPARE(a.figures.characters, (EditCounts { 14, 2, 5, 0, 7 })); // kitten/sitting is 2 + 1
    QCOMPARE(a.figures.characters.rate(), 7.0 / 14);
    QCOMPARE(a.figures.wrongButConfident, 2);
    QCOMPARE(a.timePerPage, 400ms);
    const ReaderFigures& b = all.readers[1];
    QCOMPARE(b.figures.characters.edits(), 0);
    QCOMPARE(b.figures.correctButDoubted, 6); // "one" and "two"; the line's end has no confidence
    QVERIFY(qAbs(*b.calibrationError - (7 * 0.1 + 6 * 0.8) / 13) < 1e-12);
}

void DocumentFiguresTest::confusionsNameTheirPage()
{
    const QList<Confusion> confused = figuresOfAll().readers[0].confusions;
    qsizetype count = 0;
    for (const Confusion& each : confused) {
        count += each.count;
        if (each.reference == u"s")
            QCOMPARE(each.places, (QList<ConfusedPlace> { { 0, { 0, 0 } } }));
    }
    QCOMPARE(count, 7);
}

void DocumentFiguresTest::agreementIsOfAllPagesBothRead()
{
    const DocumentFigures all = figuresOfAll();
    QCOMPARE(all.agreement[0][1], 1 - 7.0 / 14); // 3 of 7 and 4 of 7 characters apart
    QCOMPARE(all.agreement[1][0], all.agreement[0][1]);
    QCOMPARE(all.agreement[0][0], 1.0);
    const JudgedPage alone = judgePage(pages()[2], {});
    QCOMPARE(addedUp({ alone }, { u"a"_s, u"b"_s }, {}).agreement[0][1], std::nullopt);
}

void DocumentFiguresTest::costsAreOfAllPagesRead()
{
    const DocumentFigures all = figuresOfAll({ { u"a"_s, 0 }, { u"b"_s, 0.05 } });
    QCOMPARE(all.readers[0].cost, 0.0);
    QCOMPARE(all.readers[1].cost, 0.1);
    QCOMPARE(all.readers[1].costPerFixedError, 0.1 / 7);
    QCOMPARE(all.readers[0].costPerFixedError, std::nullopt);
    QCOMPARE(figuresOfAll().readers[1].cost, std::nullopt);
}

void DocumentFiguresTest::nothingIsNothing()
{
    const DocumentFigures none = addedUp({}, {}, {});
    QVERIFY(none.pages.isEmpty());
    QVERIFY(none.readers.isEmpty());
}

QTEST_GUILESS_MAIN(DocumentFiguresTest)
#include "tst_documentfigures.moc"
