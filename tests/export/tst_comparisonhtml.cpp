// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/comparisonhtml.h"

#include "export/comparisonsamples.h"
#include "export/parsedhtml.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether `a` and `b` are the same colour but for what a JPEG does to it.
bool isNear(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) < 12 && std::abs(qGreen(a) - qGreen(b)) < 12
        && std::abs(qBlue(a) - qBlue(b)) < 12;
}

/// The classes of the marks in `all`, each with its text; those of the legend are left out.
QStringList marksIn(const QList<ParsedElement>& all, qsizetype legend)
{
    QStringList marks;
    const QList<ParsedElement> found = elements(all, "mark"_L1).mid(legend);
    for (const ParsedElement& mark : found)
        marks << mark.attributes.value(u"class"_s) + u' ' + mark.text;
    return marks;
}

constexpr qsizetype plainLegend = 2;
constexpr qsizetype referenceLegend = 5;

/// A photograph's grain, the worst there is for a picture's size.
Result<DecodedImage> grainyPicture(const Page& page)
{
    QImage image(page.size * 3, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int grey = 200 + random.bounded(40);
            image.setPixel(x, y, qRgb(grey, grey - 10, grey - 30));
        }
    }
    return DecodedImage { image, page.size, {} };
}

} // namespace

class ComparisonHtmlTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsLoaded();
    void everyLineIsThere();
    void agreementNeedsTwo();
    void differencesAreNeutralWithoutAReference();
    void againstAReferenceMarksAreRightOrWrong();
    void whatIsLeftOutIsMarked();
    void loneLinesNameTheirReader();
    void errorsAreCounted();
    void agreementIsShown();
    void picturesShowTheLine_data();
    void picturesShowTheLine();
    void greyStaysGrey();
    void fortyLinesStaySmall();
    void whatFailedIsSaid();
    void cancelledExportsEndEarly();
    void hostileTextsStayTexts_data();
    void hostileTextsStayTexts();
};

void ComparisonHtmlTest::nothingIsLoaded()
{
    const QByteArray html = comparisonHtml(
        comparisonOf({ comparedPage(u"/home/anna/note.png"_s, { u"abc"_s }, { { u"a"_s, { u"abd"_s } } }) }));
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(!html.contains("http:") && !html.contains("https:") && !html.contains("url("));
    const QList<ParsedElement> all = parsedHtml(html);
    QVERIFY(!all.isEmpty());
    QCOMPARE(all.first().attributes.value(u"lang"_s), u"en"_s);
    QCOMPARE(texts(elements(all, "title"_L1)), QStringList { u"note.png"_s });
    QVERIFY(!html.contains("anna")); // where it lies is nobody else's business
    static const QStringList known { u"html"_s, u"head"_s, u"meta"_s, u"title"_s, u"style"_s, u"body"_s,
        u"h1"_s, u"h2"_s, u"h3"_s, u"p"_s, u"bdi"_s, u"mark"_s, u"section"_s, u"table"_s, u"caption"_s,
        u"tr"_s, u"th"_s, u"td"_s, u"img"_s };
    bool secured = false;
    for (const ParsedElement& element : all) {
        QVERIFY2(known.contains(element.name), qPrintable(element.name));
        QVERIFY(!element.attributes.contains(u"href"_s) && !element.attributes.contains(u"style"_s));
        if (element.attributes.contains(u"src"_s))
            QVERIFY(element.attributes.value(u"src"_s).startsWith(u"data:image/"_s));
        secured |= element.attributes.value(u"http-equiv"_s) == u"Content-Security-Policy"_s
            && element.attributes.value(u"content"_s)
                == u"default-src 'none'; img-src data:; style-src 'unsafe-inline'"_s;
    }
    QVERIFY(secured);
    // Elements that are not void need their end tags in HTML.
    QVERIFY(!html.contains("<td/>") && !html.contains("<mark/>") && !html.contains("<bdi/>"));
    // The style is raw text in HTML, where nothing is unescaped.
    const QByteArray style
        = html.mid(html.indexOf("<style>"), html.indexOf("</style>") - html.indexOf("<style>"));
    QVERIFY(style.size() > 1000 && !style.contains('&'));
}

void ComparisonHtmlTest::everyLineIsThere()
{
    const QStringList read { u"one"_s, u"two"_s, u"three"_s };
    const QList<ParsedElement> all = parsedHtml(
        comparisonHtml(comparisonOf({ comparedPage(u"1.png"_s, read, { { u"a"_s, read }, { u"b"_s, read } }),
            comparedPage(u"2.png"_s, { u"more"_s }, { { u"a"_s, { u"more"_s } } }) })));
    QCOMPARE(texts(elements(all, "title"_L1)), QStringList { u"1.png and 1 more page(s)"_s });
    QCOMPARE(texts(elements(all, "h2"_L1)), QStringList({ u"1.png"_s, u"2.png"_s }));
    QCOMPARE(elements(all, "section"_L1, u"line"_s).size(), 4);
    QCOMPARE(elements(all, "section"_L1, u"differing"_s).size(), 0);
    QVERIFY(marksIn(all, plainLegend).isEmpty());
    const QList<ParsedElement> rows = elements(all, "tr"_L1);
    const QStringList rowTexts = texts(rows);
    const qsizetype first = rowTexts.indexOf(u"Reader aone"_s);
    QVERIFY(first >= 0);
    QCOMPARE(rowTexts.mid(first, 3), QStringList({ u"Reader aone"_s, u"Reader bone"_s, u"Transcriptone"_s }));
    QCOMPARE(texts(elements(all, "p"_L1, u"note"_s)).filter(u"All say the same on this page."_s).size(), 1);
}

void ComparisonHtmlTest::agreementNeedsTwo()
{
    const QStringList read { u"one"_s };
    const auto said = [](const ExportedComparison& page) {
        const QList<ParsedElement> all = parsedHtml(comparisonHtml(comparisonOf({ page })));
        return texts(elements(all, "p"_L1, u"note"_s)).join(u' ');
    };
    const QString agreed = u"All say the same on this page."_s;
    const QString lone = u"Only one reader has read this page."_s;
    const ExportedComparison both = comparedPage(u"1.png"_s, read, { { u"a"_s, read }, { u"b"_s, read } });
    QVERIFY(said(both).contains(agreed) && !said(both).contains(lone));
    ExportedComparison one = comparedPage(u"1.png"_s, read, { { u"a"_s, read } });
    QVERIFY(said(one).contains(lone) && !said(one).contains(agreed));
    one.reference = read.constFirst(); // that makes two
    QVERIFY(said(one).contains(agreed));
    const ExportedComparison none = comparedPage(u"1.png"_s, read, {});
    QVERIFY(said(none).contains(u"Nobody has read this page."_s));
}

void ComparisonHtmlTest::differencesAreNeutralWithoutAReference()
{
    const QList<ParsedElement> all
        = parsedHtml(comparisonHtml(comparisonOf({ comparedPage(u"1.png"_s, { u"abcd"_s },
            { { u"a"_s, { u"abcd"_s } }, { u"b"_s, { u"axxd"_s } }, { u"c"_s, { u"abcde"_s } } }) })));
    QCOMPARE(marksIn(all, plainLegend),
        QStringList({ u"differs bc"_s, u"gap "_s, u"differs xx"_s, u"gap "_s, u"differs bc"_s, u"differs e"_s,
            u"differs bc"_s, u"gap "_s }));
}

void ComparisonHtmlTest::againstAReferenceMarksAreRightOrWrong()
{
    ExportedComparison page
        = comparedPage(u"1.png"_s, { u"abcd"_s }, { { u"a"_s, { u"abxd"_s } }, { u"b"_s, { u"abcd"_s } } });
    page.reference = u"abcd"_s;
    ComparisonInput input = comparisonOf({ page });
    QCOMPARE(marksIn(parsedHtml(comparisonHtml(input)), referenceLegend),
        QStringList({ u"wrong x"_s, u"right c"_s, u"right c"_s }));
    input.text = TextSide::Reference;
    const QList<ParsedElement> all = parsedHtml(comparisonHtml(input));
    QCOMPARE(marksIn(all, referenceLegend), QStringList({ u"wrong x"_s, u"right c"_s, u"differs c"_s }));
    QVERIFY(texts(elements(all, "tr"_L1)).contains(u"Referenceabcd"_s));
    // What all have alike, and all wrongly, is wrong too.
    input.pages[0].reference = u"zbcd"_s;
    QCOMPARE(marksIn(parsedHtml(comparisonHtml(input)), referenceLegend).first(2),
        QStringList({ u"wrong a"_s, u"wrong x"_s }));
}

void ComparisonHtmlTest::whatIsLeftOutIsMarked()
{
    ExportedComparison page = comparedPage(u"1.png"_s, { u"abcd"_s, u"more"_s, u"last"_s },
        { { u"a"_s, { u"abd"_s, QString(), u"last"_s } }, { u"b"_s, { u"abd"_s, u"more"_s, u"last"_s } } });
    page.reference = u"abcd\nmore\nlast <x>"_s;
    const auto titlesIn = [](const ComparisonInput& input) {
        QStringList titles;
        const QList<ParsedElement> marks
            = elements(parsedHtml(comparisonHtml(input)), "mark"_L1, u"missing"_s).mid(1); // not the legend's
        for (const ParsedElement& mark : marks)
            titles << mark.attributes.value(u"title"_s);
        return titles;
    };
    const QString c = u"“c” is left out here."_s;
    const QString x = u"“<x>” is left out here."_s;
    ComparisonInput input = comparisonOf({ page });
    QCOMPARE(titlesIn(input), QStringList({ c, c, u"“more” is left out here."_s, x, x, x }));
    // A place that is left out is no neutral gap beside.
    QVERIFY(elements(parsedHtml(comparisonHtml(input)), "mark"_L1, u"gap"_s).size() == 1);
    input.pages[0].reference.reset();
    QVERIFY(titlesIn(input).isEmpty());
}

void ComparisonHtmlTest::loneLinesNameTheirReader()
{
    const QList<ParsedElement> all
        = parsedHtml(comparisonHtml(comparisonOf({ comparedPage(u"1.png"_s, { u"first"_s, QString() },
            { { u"a"_s, { u"first"_s, u"lone"_s } }, { u"b"_s, { u"first"_s, {} } } }) })));
    QVERIFY(texts(elements(all, "p"_L1)).contains(u"Only Reader a has this line."_s));
    QCOMPARE(texts(elements(all, "td"_L1, u"absent"_s)), QStringList(2, u"has no such line"_s));
    QVERIFY(marksIn(all, plainLegend).isEmpty()); // it says nothing about the characters
}

void ComparisonHtmlTest::errorsAreCounted()
{
    ExportedComparison one
        = comparedPage(u"1.png"_s, { u"abcdefghij"_s }, { { u"a"_s, { u"abcdefghiX"_s } } });
    one.reference = u"abcdefghij"_s;
    ExportedComparison two = comparedPage(u"2.png"_s, { u"0123456789"_s }, { { u"a"_s, { u"01234567"_s } } });
    two.reference = u"0123456789"_s;
    const QList<ParsedElement> all = parsedHtml(comparisonHtml(comparisonOf({ one, two })));
    QCOMPARE(texts(elements(all, "caption"_L1)),
        QStringList({ u"Errors against the reference, all pages together"_s, u"Readers"_s,
            u"Errors against the reference"_s, u"Readers"_s, u"Errors against the reference"_s }));
    const QStringList rows = texts(elements(all, "tr"_L1));
    QVERIFY(rows.contains(u"Reader a15.0 %100.0 %12001"_s)); // 3 of 20; the wrong one was given 0.9
    QVERIFY(rows.contains(u"Reader a10.0 %100.0 %10001"_s));
    QVERIFY(rows.contains(u"Reader a20.0 %100.0 %02000"_s));
}

void ComparisonHtmlTest::agreementIsShown()
{
    ComparisonInput input = comparisonOf({ comparedReadings(
        u"1.png"_s, { { u"a"_s, { u"abcd"_s } }, { u"b"_s, { u"abcx"_s } }, { u"c"_s, { u"wxyz"_s } } }) });
    input.text = TextSide::None;
    const QList<ParsedElement> all = parsedHtml(comparisonHtml(input));
    const QStringList rows = texts(elements(all, "tr"_L1));
    QVERIFY(rows.contains(u"Reader a–75.0 %0.0 %"_s));
    QVERIFY(rows.contains(u"Reader b75.0 %–0.0 %"_s));
    QVERIFY(!texts(elements(all, "th"_L1)).contains(u"Transcript"_s));
}

void ComparisonHtmlTest::picturesShowTheLine_data()
{
    QTest::addColumn<int>("turns");
    for (int turns = 0; turns < 4; ++turns)
        QTest::addRow("turned by %d", turns * 90) << turns;
}

void ComparisonHtmlTest::picturesShowTheLine()
{
    QFETCH(int, turns);
    const QStringList read { u"one"_s, u"two"_s, u"three"_s, u"four"_s };
    ExportedComparison page = comparedPage(u"1.png"_s, read, { { u"a"_s, read } });
    page.page.steps = withRotation({}, turns);
    const QList<QImage> found = pictures(parsedHtml(comparisonHtml(comparisonOf({ page }))));
    QCOMPARE(found.size(), 4);
    for (int line = 0; line < 4; ++line) {
        const QImage& picture = found[line];
        QVERIFY(!picture.isNull());
        QCOMPARE(picture.width(), 1000);
        QVERIFY2(
            picture.height() >= 40 && picture.height() <= 52, qPrintable(QString::number(picture.height())));
        QVERIFY(isNear(picture.pixel(500, picture.height() / 2), stripeColour(line)));
        QVERIFY(picture.textKeys().isEmpty());
    }
}

void ComparisonHtmlTest::greyStaysGrey()
{
    ComparisonInput input
        = comparisonOf({ comparedPage(u"1.png"_s, { u"abc"_s }, { { u"a"_s, { u"abc"_s } } }) });
    input.pictureOf = [](const Page& page) -> Result<DecodedImage> {
        QImage image(page.size * 2, QImage::Format_Grayscale8); // decoded larger or smaller, places stay
        image.fill(Qt::white);
        image.scanLine(image.height() / 2)[500] = 0;
        return DecodedImage { image, page.size, {} };
    };
    const QList<QImage> found = pictures(parsedHtml(comparisonHtml(input)));
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0].allGray());
    QCOMPARE(found[0].width(), 1200);
}

void ComparisonHtmlTest::fortyLinesStaySmall()
{
    const QStringList read(40, u"forty characters of text on every line.."_s);
    ComparisonInput input
        = comparisonOf({ comparedPage(u"1.png"_s, read, { { u"a"_s, read }, { u"b"_s, read } }) });
    input.pictureOf = grainyPicture;
    const QByteArray html = comparisonHtml(input);
    const QList<ParsedElement> all = parsedHtml(html);
    QCOMPARE(elements(all, "img"_L1).size(), 40);
    qInfo("40 lines of grain: %lld bytes", static_cast<long long>(html.size()));
    QVERIFY(html.size() < 1'000'000);
}

void ComparisonHtmlTest::whatFailedIsSaid()
{
    ExportedComparison page = comparedPage(u"1.png"_s, { u"abc"_s }, { { u"a"_s, { u"abc"_s } } });
    ComparisonInput input = comparisonOf({ page });
    input.pictureOf = [](const Page&) -> Result<DecodedImage> {
        return failure({ ErrorKind::Image, u"The picture is gone."_s });
    };
    QList<ParsedElement> all = parsedHtml(comparisonHtml(input));
    QVERIFY(texts(elements(all, "p"_L1)).contains(u"The picture is gone."_s));
    QVERIFY(elements(all, "img"_L1).isEmpty());
    QVERIFY(texts(elements(all, "td"_L1)).contains(u"abc"_s));

    input.pages[0].page.errors << Error {
        .kind = ErrorKind::Network, .message = u"Not reached."_s, .reader = u"b"_s
    };
    all = parsedHtml(comparisonHtml(input));
    QVERIFY(texts(elements(all, "p"_L1)).contains(u"Reader b: Not reached."_s));
}

void ComparisonHtmlTest::cancelledExportsEndEarly()
{
    ComparisonInput input
        = comparisonOf({ comparedPage(u"1.png"_s, { u"abc"_s }, { { u"a"_s, { u"abc"_s } } }) });
    input.cancelled = [] { return true; };
    const QList<ParsedElement> all = parsedHtml(comparisonHtml(input));
    QVERIFY(!all.isEmpty() && elements(all, "img"_L1).isEmpty());
}

void ComparisonHtmlTest::hostileTextsStayTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto same
        = [](const char* name, const QString& text) { QTest::addRow("%s", name) << text << text; };
    same("script", u"</script><script>alert(1)</script>"_s);
    same("end of everything", u"</bdi></td></tr></table></body></html>"_s);
    same("character data", u"]]><![CDATA["_s);
    same("comment", u"--><!--"_s);
    same("markup", u"& &amp; &lt; < > \" ' &#0;"_s);
    same("attribute", u"\" onload=\"alert(1)"_s);
    same("processing", u"<?php ?><!ENTITY x>"_s);
    same("Chinese", u"大江东去𠮷"_s);
    QTest::addRow("bidi") << u"a\u202Eb\u2066c"_s << u"a⟨U+202E⟩b⟨U+2066⟩c"_s;
    QTest::addRow("nul") << QString(u"a"_s + QChar(0) + u"b"_s) << u"a⟨U+0000⟩b"_s;
    QTest::addRow("controls") << u"a\u0001\u001b\u0085b"_s << u"a⟨U+0001⟩⟨U+001B⟩ b"_s;
    QTest::addRow("lone surrogates") << QString(QChar(0xDE00) + u"a"_s + QChar(0xD83D)) << u"\uFFFDa\uFFFD"_s;
    QTest::addRow("no characters") << u"a\uFFFE\uFFFFb"_s << u"a\uFFFD\uFFFDb"_s;
}

void ComparisonHtmlTest::hostileTextsStayTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    ComparisonInput input
        = comparisonOf({ comparedPage(text, { text }, { { u"a"_s, { text } }, { text, { u"b"_s } } }) });
    input.pages[0].page.errors << Error { .message = text, .reader = text };
    const QList<ParsedElement> all = parsedHtml(comparisonHtml(input));
    QVERIFY(!all.isEmpty());
    QVERIFY(elements(all, "script"_L1).isEmpty());
    QCOMPARE(elements(all, "html"_L1).size(), 1);
    for (const ParsedElement& element : all)
        QVERIFY(!element.attributes.contains(u"onload"_s));
    QStringList cells = texts(elements(all, "td"_L1));
    QVERIFY2(cells.contains(shown), qPrintable(cells.join(u'|')));
}

QTEST_MAIN(ComparisonHtmlTest)
#include "tst_comparisonhtml.moc"
