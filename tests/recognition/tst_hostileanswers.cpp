// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/graphemes.h"
#include "recognition/answerlines.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF picture { 1000, 500 };
constexpr double endless = std::numeric_limits<double>::infinity();
const AnswerBounds bounds { 8, 15, 60 };

double area(const QPolygonF& polygon)
{
    double twice = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return twice / 2;
}

/// Answers as nobody should give them, the same ones every time.
class Hostile final
{
public:
    explicit Hostile(quint32 seed)
        : m_random(seed)
    {
    }

    AnswerLine line();

private:
    [[nodiscard]] bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }
    [[nodiscard]] double number(double most);
    [[nodiscard]] std::optional<double> maybe(double most);
    [[nodiscard]] QPolygonF polygon();
    [[nodiscard]] QString text(int most);

    QRandomGenerator m_random;
};

double Hostile::number(double most)
{
    static const QList<double> odd { std::nan(""), endless, -endless, 1e300, -1e300, 1e9, -1, -0.0, 65536 };
    return chance(12) ? odd[m_random.bounded(odd.size())] : m_random.bounded(most);
}

std::optional<double> Hostile::maybe(double most)
{
    return chance(4) ? std::nullopt : std::optional(number(most));
}

QPolygonF Hostile::polygon()
{
    static const QList<int> counts { 0, 1, 2, 3, 4, 4, 4, 4, 5, 7, 64, 65, 200 };
    QPolygonF corners;
    for (int left = counts[m_random.bounded(counts.size())]; left > 0; --left)
        corners << QPointF(number(picture.width()), number(picture.height()));
    return corners;
}

QString Hostile::text(int most)
{
    static const QStringList pieces { u"a"_s, u"W"_s, u" "_s, u"大"_s, u"𠮷"_s, u"e\u0301"_s, u"\u0301"_s,
        u"👨‍👩‍👧"_s, u"\n"_s, QString(QChar(0xD800)), QString(QChar(0)), u"\u202E"_s,
        u"葛\U000E0100"_s };
    QString text;
    for (int left = m_random.bounded(most + 1); left > 0; --left)
        text += pieces[m_random.bounded(pieces.size())];
    return text;
}

AnswerLine Hostile::line()
{
    AnswerLine line { text(20), polygon(), maybe(100), maybe(1), static_cast<ScoredAt>(m_random.bounded(4)),
        m_random.bounded(10) - 5, {} };
    const bool fitting = chance(2);
    const QStringList clusters = graphemes(line.text);
    for (int i = 0; i < (fitting ? clusters.size() : m_random.bounded(25)); ++i)
        line.glyphs << AnswerGlyph { fitting && !chance(8) ? clusters[i] : text(2), polygon(), maybe(100),
            maybe(1), { { text(2), maybe(1) } } };
    if (chance(3))
        for (AnswerGlyph& glyph : line.glyphs)
            glyph.text.clear();
    return line;
}

void verifyPolygon(const QPolygonF& polygon, const QRectF& page, double leastArea)
{
    QVERIFY(polygon.isEmpty() || polygon.size() >= 4);
    QVERIFY(polygon.size() <= 64);
    for (const QPointF& corner : polygon) {
        QVERIFY(std::isfinite(corner.x()) && std::isfinite(corner.y()));
        QVERIFY(page.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(corner));
    }
    QVERIFY(polygon.isEmpty() || area(polygon) >= leastArea);
}

void verifyUnit(std::optional<double> unit)
{
    QVERIFY(!unit || (*unit >= 0 && *unit <= 1));
}

void verifyLine(const Line& line)
{
    const QRectF page(0, 0, 2000, 1000);
    QVERIFY(line.glyphs.size() <= bounds.glyphsPerLine && line.paragraph >= -1);
    verifyPolygon(line.polygon, page, 4);
    verifyUnit(line.score.unit);
    for (const Glyph& glyph : line.glyphs) {
        QCOMPARE(graphemes(glyph.text).size(), 1);
        verifyPolygon(glyph.polygon, page, glyph.origin == Origin::Provider ? 4 : -1e-5);
        verifyUnit(glyph.score.unit);
    }
    for (const Word& word : line.words) {
        QVERIFY(word.start >= 0 && word.length > 1 && word.start + word.length <= line.glyphs.size());
        verifyPolygon(word.polygon, page, 4);
        verifyUnit(word.score.unit);
    }
}

} // namespace

/// Whatever a service says, what comes of it is sound.
class TestHostileAnswers final : public QObject
{
    Q_OBJECT
private slots:
    void becomeSoundLines();
};

void TestHostileAnswers::becomeSoundLines()
{
    for (quint32 seed = 0; seed < 2000; ++seed) {
        Hostile hostile(seed);
        QList<AnswerLine> given;
        for (quint32 i = 0; i < seed % 10; ++i)
            given << hostile.line();
        const AnswerLines answer = buildAnswerLines(given, picture, QTransform::fromScale(2, 2), bounds);
        QVERIFY(answer.lines.size() <= bounds.lines);
        qsizetype from = 0;
        qsizetype glyphs = 0;
        for (const Line& line : answer.lines) {
            while (given[from].text.trimmed().isEmpty())
                ++from;
            QVERIFY(sanitisedLine(given[from++].text).startsWith(line.text()));
            glyphs += line.glyphs.size();
            verifyLine(line);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
        QVERIFY(glyphs <= bounds.glyphs);
        const QSet<QString> different(answer.warnings.begin(), answer.warnings.end());
        QCOMPARE(different.size(), answer.warnings.size());
    }
}

QTEST_GUILESS_MAIN(TestHostileAnswers)
#include "tst_hostileanswers.moc"
