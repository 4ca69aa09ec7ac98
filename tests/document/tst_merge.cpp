// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/merge.h"

#include "document/samples.h"
#include "document/transcriptedit.h"

#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

// "text@top" each: untouched; "text@top!" touched; "text!" typed, and nowhere on the page.
Page pageOf(const QStringList& lines)
{
    Page page;
    quint64 id = 0;
    for (const QString& each : lines) {
        const QString spec = QString(each).remove(u'!');
        TranscriptLine line
            = sampleLine(++id, spec.section(u'@', 0, 0), { 0.4 }, spec.section(u'@', 1).toDouble());
        line.touched = each.endsWith(u'!');
        line.source = { 50 };
        if (!each.contains(u'@')) {
            line.polygon.clear();
            line.source = {};
        }
        page.transcript.lines << line;
    }
    return page;
}

Recognition readingOf(const QStringList& lines)
{
    Recognition recognition;
    recognition.id = { 51 };
    recognition.provider = u"tesseract"_s;
    for (const QString& each : lines)
        recognition.lines << readLine(each.section(u'@', 0, 0), { 0.7 }, each.section(u'@', 1).toDouble());
    return recognition;
}

QString shown(const QList<TranscriptLine>& lines)
{
    QStringList all;
    for (const TranscriptLine& line : lines)
        all << u"%1=%2"_s.arg(line.id.value).arg(line.text());
    return all.join(u' ');
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT
private slots:
    void newReadings_data();
    void newReadings();
    void pairsTellWherePlacesDoNot();
    void touchedLinesStayExactly();
    void whatFeeds_data();
    void whatFeeds();
};

void TestMerge::newReadings_data()
{
    QTest::addColumn<QStringList>("old");
    QTest::addColumn<QStringList>("read");
    QTest::addColumn<QString>("now");
    QTest::addRow("first") << QStringList {} << QStringList { u"aaaa@0"_s, u"bbbb@30"_s }
                           << u"101=aaaa 102=bbbb"_s;
    QTest::addRow("same place, same id") << QStringList { u"aaaa@0"_s, u"bbbb@30"_s }
                                         << QStringList { u"axaa@0"_s, u"bbxb@31"_s } << u"1=axaa 2=bbxb"_s;
    QTest::addRow("order by the reader") << QStringList { u"aaaa@0"_s, u"bbbb@30"_s }
                                         << QStringList { u"bbbb@30"_s, u"aaaa@0"_s } << u"2=bbbb 1=aaaa"_s;
    QTest::addRow("line went") << QStringList { u"aaaa@0"_s, u"bbbb@30"_s } << QStringList { u"bbbb@30"_s }
                               << u"2=bbbb"_s;
    QTest::addRow("line came") << QStringList { u"aaaa@0"_s } << QStringList { u"aaaa@0"_s, u"cccc@60"_s }
                               << u"1=aaaa 101=cccc"_s;
    QTest::addRow("touched stays") << QStringList { u"mine@0!"_s, u"bbbb@30"_s }
                                   << QStringList { u"aaaa@0"_s, u"bxbb@30"_s } << u"1=mine 2=bxbb"_s;
    QTest::addRow("touched last stays last")
        << QStringList { u"aaaa@0"_s, u"mine@30!"_s } << QStringList { u"axaa@0"_s, u"bbbb@30"_s }
        << u"1=axaa 2=mine"_s;
    QTest::addRow("typed heading stays in front")
        << QStringList { u"head!"_s, u"aaaa@0"_s } << QStringList { u"axaa@0"_s } << u"1=head 2=axaa"_s;
    QTest::addRow("typed line stays between")
        << QStringList { u"aaaa@0"_s, u"typed!"_s, u"bbbb@30"_s } << QStringList { u"axaa@0"_s, u"bxbb@30"_s }
        << u"1=axaa 2=typed 3=bxbb"_s;
    QTest::addRow("nothing read") << QStringList { u"aaaa@0"_s, u"mine@30!"_s } << QStringList {}
                                  << u"2=mine"_s;
    QTest::addRow("new line in a gap")
        << QStringList { u"mine@0!"_s, u"last@60!"_s }
        << QStringList { u"aaaa@0"_s, u"cccc@30"_s, u"bbbb@60"_s } << u"1=mine 101=cccc 2=last"_s;
    QTest::addRow("new line on top of all")
        << QStringList { u"mine@30!"_s } << QStringList { u"aaaa@0"_s, u"bbbb@30"_s } << u"101=aaaa 1=mine"_s;
}

void TestMerge::newReadings()
{
    QFETCH(QStringList, old);
    QFETCH(QStringList, read);
    IdSource ids;
    ids.reserve(100);
    const QList<TranscriptLine> lines = mergedLines(pageOf(old), readingOf(read), ids);
    QTEST(shown(lines), "now");
    for (const TranscriptLine& line : lines) {
        if (!line.touched)
            QCOMPARE(line.source, RecognitionId { 51 });
    }
}

void TestMerge::pairsTellWherePlacesDoNot()
{
    Page page = pageOf({ u"aaaa@0"_s, u"mine@30!"_s, u"cccc@60"_s });
    for (TranscriptLine& line : page.transcript.lines)
        line.polygon.clear();
    Recognition read = readingOf({ u"axaa@0"_s, u"bbbb@30"_s, u"cxcc@60"_s, u"dddd@90"_s });
    for (Line& line : read.lines)
        line.polygon.clear();
    IdSource ids;
    ids.reserve(100);
    const LineId first { 1 };
    const LineId second { 2 };
    const LineId third { 3 };
    const LinePairs pairs { { 0, { first } }, { 1, { second } }, { 2, { third } } };
    QCOMPARE(shown(mergedLines(page, read, ids, pairs)), u"1=axaa 2=mine 3=cxcc 101=dddd"_s);

    // All in one line: what it says beside the touched line stands there already, and stays.
    read.lines = read.lines.first(1);
    const LinePairs withAll { { 0, { first, second, third } } };
    QCOMPARE(shown(mergedLines(page, read, ids, withAll)), u"1=aaaa 2=mine 3=cccc"_s);
}

void TestMerge::touchedLinesStayExactly()
{
    Page page = pageOf({ u"long line@0"_s, u"other@30"_s });
    const auto [first, second] = split(page.transcript.lines[0], 4, { 9 });
    page.transcript.lines = { first, second, withConfirmed(page.transcript.lines[1], 2) };
    IdSource ids;
    ids.reserve(100);
    const QList<TranscriptLine> lines
        = mergedLines(page, readingOf({ u"lung line@0"_s, u"otter@30"_s }), ids);
    QCOMPARE(lines, page.transcript.lines);
}

void TestMerge::whatFeeds_data()
{
    QTest::addColumn<QStringList>("old");
    QTest::addColumn<QString>("before"); // the reader the lines came from
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("feeds");
    const auto row = [](const char* name, const QStringList& old, const QString& before, const QString& next,
                         bool feeds) { QTest::addRow("%s", name) << old << before << next << feeds; };
    const QStringList untouched { u"a@0"_s };
    row("empty", {}, u"tesseract"_s, u"huawei"_s, true);
    row("same reader", untouched, u"tesseract"_s, u"tesseract"_s, true);
    row("same way", untouched, u"tesseract:deu"_s, u"tesseract:deu"_s, true);
    row("the plain reader after another way", untouched, u"tesseract:deu"_s, u"tesseract"_s, true);
    row("another way after the plain reader", untouched, u"tesseract"_s, u"tesseract:deu"_s, false);
    row("another way", untouched, u"tesseract:eng"_s, u"tesseract:deu"_s, false);
    row("another provider", untouched, u"tesseract"_s, u"huawei"_s, false);
    row("all touched", { u"a@0!"_s, u"b!"_s }, u"tesseract"_s, u"huawei"_s, false);
    row("all touched, same reader", { u"a@0!"_s, u"b!"_s }, u"tesseract"_s, u"tesseract"_s, true);
    row("all touched, another way", { u"a@0!"_s }, u"tesseract:eng"_s, u"tesseract:deu"_s, false);
    row("all typed", { u"a!"_s }, u"tesseract"_s, u"huawei"_s, true);
    row("one untouched", { u"a@0!"_s, u"b@30"_s }, u"tesseract"_s, u"huawei"_s, false);
}

void TestMerge::whatFeeds()
{
    QFETCH(QStringList, old);
    QFETCH(QString, before);
    QFETCH(QString, next);
    Page page = pageOf(old);
    const auto readBy = [](const QString& reader, RecognitionId id) {
        Recognition recognition;
        recognition.id = id;
        recognition.provider = reader.section(u':', 0, 0);
        recognition.reader = reader;
        return recognition;
    };
    page.recognitions << readBy(before, { 50 });
    QTEST(feedsTranscript(page, readBy(next, { 51 })), "feeds");
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
