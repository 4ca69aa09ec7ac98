// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/doubts.h"

#include "document/samples.h"

#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

class TestDoubts : public QObject
{
    Q_OBJECT
private slots:
    void whatIsADoubt_data();
    void whatIsADoubt();
    void walkMeetsEachOnce_data();
    void walkMeetsEachOnce();
    void walkFromAPlace_data();
    void walkFromAPlace();
};

void TestDoubts::whatIsADoubt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("confidence"); // negative: none
    QTest::addColumn<bool>("certain");
    QTest::addColumn<double>("threshold");
    QTest::addColumn<bool>("doubt");
    QTest::addRow("below") << u"a"_s << 0.49 << false << 0.5 << true;
    QTest::addRow("at the threshold") << u"a"_s << 0.5 << false << 0.5 << false;
    QTest::addRow("above") << u"a"_s << 0.51 << false << 0.5 << false;
    QTest::addRow("zero is a number") << u"a"_s << 0.0 << false << 0.5 << true;
    QTest::addRow("absent is not zero") << u"a"_s << -1.0 << false << 1.0 << false;
    QTest::addRow("decided") << u"a"_s << 0.1 << true << 0.5 << false;
    QTest::addRow("space") << u" "_s << 0.1 << false << 0.5 << false;
    QTest::addRow("wide space") << u"\u3000"_s << 0.1 << false << 0.5 << false;
    QTest::addRow("threshold 0") << u"a"_s << 0.0 << false << 0.0 << false;
    QTest::addRow("threshold 1") << u"a"_s << 0.99 << false << 1.0 << true;
}

void TestDoubts::whatIsADoubt()
{
    QFETCH(QString, text);
    QFETCH(double, confidence);
    QFETCH(bool, certain);
    QFETCH(double, threshold);
    TranscriptGlyph glyph;
    glyph.glyph.text = text;
    glyph.certain = certain;
    if (confidence >= 0)
        glyph.glyph.score.unit = confidence;
    QTEST(isDoubt(glyph, threshold), "doubt");
}

namespace {

// Lines of confidences: l for low, H for high; their texts are the letters themselves.
Transcript transcriptOf(const QString& shape)
{
    Transcript transcript;
    quint64 id = 0;
    for (const QString& text : shape.split(u'/')) {
        QList<double> confidences;
        for (const QChar c : text)
            confidences << (c == u'l' ? 0.2 : 0.9);
        transcript.lines << sampleLine(++id, text, confidences);
    }
    return transcript;
}

} // namespace

void TestDoubts::walkMeetsEachOnce_data()
{
    QTest::addColumn<QString>("shape");
    for (const char* shape : { "l", "H", "lll/l", "HlH/HH/llH", "H//l", "l/H/H/l", "/", "Hl/lH" })
        QTest::addRow("%s", shape) << QString::fromLatin1(shape);
}

void TestDoubts::walkMeetsEachOnce()
{
    QFETCH(QString, shape);
    const Transcript transcript = transcriptOf(shape);
    const QList<Doubt> all = doubts(transcript, 0.5);
    QCOMPARE(all.size(), shape.count(u'l'));
    QCOMPARE(doubtCount(transcript, 0.5), all.size());
    QList<Doubt> forward;
    TranscriptPlace place;
    while (const auto next = nextDoubt(transcript, place, 0.5)) {
        forward << *next;
        place = { next->line, next->glyph };
    }
    QCOMPARE(forward, all);
    QList<Doubt> back;
    place = {};
    while (const auto previous = previousDoubt(transcript, place, 0.5)) {
        back.prepend(*previous);
        place = { previous->line, previous->glyph };
    }
    QCOMPARE(back, all);
}

void TestDoubts::walkFromAPlace_data()
{
    QTest::addColumn<quint64>("line");
    QTest::addColumn<int>("glyph");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("previous");
    // HlH / HH / llH
    QTest::addRow("before the first") << quint64(1) << 0 << u"1:1"_s << u"-"_s;
    QTest::addRow("line's front") << quint64(1) << -1 << u"1:1"_s << u"-"_s;
    QTest::addRow("on the first") << quint64(1) << 1 << u"3:0"_s << u"-"_s;
    QTest::addRow("between") << quint64(2) << 0 << u"3:0"_s << u"1:1"_s;
    QTest::addRow("on the last") << quint64(3) << 1 << u"-"_s << u"3:0"_s;
    QTest::addRow("behind the last") << quint64(3) << 9 << u"-"_s << u"3:1"_s;
    QTest::addRow("line gone") << quint64(77) << 0 << u"1:1"_s << u"-"_s;
}

void TestDoubts::walkFromAPlace()
{
    QFETCH(quint64, line);
    QFETCH(int, glyph);
    const Transcript transcript = transcriptOf(u"HlH/HH/llH"_s);
    const auto name = [](const std::optional<Doubt>& doubt) {
        return doubt ? u"%1:%2"_s.arg(doubt->line.value).arg(doubt->glyph) : u"-"_s;
    };
    QTEST(name(nextDoubt(transcript, { { line }, glyph }, 0.5)), "next");
    QTEST(name(previousDoubt(transcript, { { line }, glyph }, 0.5)), "previous");
}

QTEST_GUILESS_MAIN(TestDoubts)
#include "tst_doubts.moc"
