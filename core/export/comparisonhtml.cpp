// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/comparisonhtml.h"

#include "export/comparisonstyle.h"
#include "export/comparisontables.h"
#include "export/htmlwriter.h"
#include "export/markedtexts.h"
#include "export/textblocks.h"
#include "imaging/linepicture.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonHtml {
    Q_DECLARE_TR_FUNCTIONS(ComparisonHtml)
};

// Where a file lies is nobody's business whom the comparison is given to.
QString titleOf(PageSource source)
{
    if (const QString file = QFileInfo(source.name).fileName(); !file.isEmpty())
        source.name = file;
    return pageTitle(source);
}

QString titleOf(const ComparisonInput& input)
{
    if (input.pages.isEmpty())
        return ComparisonHtml::tr("Comparison");
    const QString first = titleOf(input.pages.first().page.source);
    const auto others = static_cast<int>(input.pages.size()) - 1;
    return others == 0 ? first : ComparisonHtml::tr("%1 and %n more page(s)", nullptr, others).arg(first);
}

void writeHead(HtmlWriter& html, const ComparisonInput& input)
{
    html.begin(u"head"_s);
    html.single(u"meta"_s, { { u"charset"_s, u"utf-8"_s } });
    html.single(u"meta"_s,
        { { u"http-equiv"_s, u"Content-Security-Policy"_s },
            { u"content"_s, u"default-src 'none'; img-src data:; style-src 'unsafe-inline'"_s } });
    html.single(u"meta"_s,
        { { u"name"_s, u"viewport"_s }, { u"content"_s, u"width=device-width, initial-scale=1"_s } });
    html.element(u"title"_s, titleOf(input));
    html.style(comparisonStyle);
    html.end();
}

/// The outline of the ink of `row`: that of a reader who took it for one line, the pivot first, else what
/// all parts of it cover. Empty where nobody says where it lies.
QPolygonF outlineOf(const PageComparison& page, const AlignedRow& row)
{
    QList<qsizetype> sides { row.pivot };
    for (qsizetype side = 0; side < page.sides(); ++side)
        sides << side;
    QRectF covered;
    for (const qsizetype side : sides) {
        for (const qsizetype line : row.lines[side]) {
            const QPolygonF& outline = page.lines()[side][line].polygon;
            if (row.lines[side].size() == 1 && !outline.boundingRect().isEmpty())
                return outline;
            covered |= outline.boundingRect();
        }
    }
    return covered.isEmpty() ? QPolygonF() : rectPolygon(covered);
}

void writeLeftOut(HtmlWriter& html, const QString& text)
{
    html.begin(u"mark"_s, u"missing"_s);
    html.attribute(u"title"_s,
        text == u' ' ? ComparisonHtml::tr("A space is left out here.")
                     : ComparisonHtml::tr("“%1” is left out here.").arg(writtenText(text)));
    html.end();
}

void writeRun(HtmlWriter& html, const MarkedRun& run)
{
    switch (run.mark) {
    case TextMark::None:
        return html.text(run.text);
    case TextMark::Differs:
        return html.element(u"mark"_s, run.text, u"differs"_s);
    case TextMark::Right:
        return html.element(u"mark"_s, run.text, u"right"_s);
    case TextMark::Wrong:
        return html.element(u"mark"_s, run.text, u"wrong"_s);
    case TextMark::LeftOut:
        return writeLeftOut(html, run.text);
    case TextMark::Gap:
        html.begin(u"mark"_s, u"gap"_s);
        html.attribute(u"title"_s, ComparisonHtml::tr("Nothing is read here."));
        return html.end();
    }
}

/// What there is to say of a page on which nothing differs; empty: something does.
QString agreementOn(const ExportedComparison& page)
{
    const qsizetype readers = page.comparison.sides() - 1;
    if (page.comparison.aligned().rows.isEmpty())
        return ComparisonHtml::tr("There is no text on this page.");
    if (!page.comparison.differences().isEmpty())
        return {};
    if (readers == 0)
        return ComparisonHtml::tr("Nobody has read this page.");
    if (readers == 1 && !page.reference)
        return ComparisonHtml::tr("Only one reader has read this page.");
    return ComparisonHtml::tr("All say the same on this page.");
}

/// One page of the comparison.
class PageSection final
{
public:
    PageSection(HtmlWriter& html, const ComparisonInput& input, const ExportedComparison& page)
        : m_html(html)
        , m_input(input)
        , m_page(page)
        , m_texts(input, page)
        , m_picture(input.pictureOf(page.page))
    {
    }

    void write()
    {
        m_html.begin(u"section"_s, u"page"_s);
        if (m_input.pages.size() > 1) {
            m_html.begin(u"h2"_s);
            m_html.isolated(titleOf(m_page.page.source));
            m_html.end();
        }
        writeNotes();
        writeFigures(m_html, m_input, m_page);
        const qsizetype rows = m_page.comparison.aligned().rows.size();
        for (qsizetype row = 0; row < rows && !(m_input.cancelled && m_input.cancelled()); ++row)
            writeLine(row);
        m_html.end();
    }

private:
    void writeNotes()
    {
        for (const Error& error : m_page.page.errors)
            m_html.element(u"p"_s,
                error.reader.isEmpty()
                    ? error.message
                    : ComparisonHtml::tr("%1: %2").arg(m_input.nameOf(error.reader), error.message),
                u"note"_s);
        if (const QString agreement = agreementOn(m_page); !agreement.isEmpty())
            m_html.element(u"p"_s, agreement, u"note"_s);
        if (!m_picture && m_page.page.errors.isEmpty())
            m_html.element(u"p"_s, m_picture.error().message, u"note"_s);
    }

    void writeLine(qsizetype row)
    {
        m_html.begin(u"section"_s, m_texts.differs(row) ? u"line differing"_s : u"line"_s);
        m_html.element(u"h3"_s, ComparisonHtml::tr("Line %1").arg(row + 1));
        writeLoneReader(row);
        writePicture(row);
        m_html.begin(u"table"_s, u"readings"_s);
        const QList<qsizetype> sides = shownSides(m_input, m_page);
        for (const qsizetype side : sides)
            writeSide(row, side);
        m_html.end();
        m_html.end();
    }

    void writeLoneReader(qsizetype row)
    {
        const QList<QList<qsizetype>>& lines = m_page.comparison.aligned().rows[row].lines;
        qsizetype reader = 0;
        for (qsizetype side = 1; side < lines.size(); ++side) {
            if (lines[side].isEmpty())
                continue;
            if (reader > 0)
                return;
            reader = side;
        }
        if (reader > 0 && lines.size() > 2)
            m_html.element(u"p"_s,
                ComparisonHtml::tr("Only %1 has this line.").arg(sideName(m_input, m_page, reader)),
                u"note"_s);
    }

    void writePicture(qsizetype row)
    {
        const QPolygonF outline = outlineOf(m_page.comparison, m_page.comparison.aligned().rows[row]);
        if (!m_picture || outline.isEmpty())
            return;
        const Result<LinePicture> cut = linePicture(*m_picture, m_page.page.steps, outline);
        if (!cut)
            return;
        const QString data = QString::fromLatin1(cut->bytes.toBase64());
        m_html.single(u"img"_s,
            { { u"alt"_s, ComparisonHtml::tr("The ink of line %1").arg(row + 1) },
                { u"width"_s, QString::number(cut->size.width()) },
                { u"height"_s, QString::number(cut->size.height()) },
                { u"src"_s, u"data:image/%1;base64,%2"_s.arg(cut->format, data) } });
    }

    void writeSide(qsizetype row, qsizetype side)
    {
        m_html.begin(u"tr"_s, side == PageComparison::transcriptSide ? u"text"_s : QString());
        m_html.begin(u"th"_s);
        m_html.attribute(u"scope"_s, u"row"_s);
        m_html.isolated(sideName(m_input, m_page, side));
        m_html.end();
        const bool absent = !m_page.comparison.aligned().rows[row].has(side);
        m_html.begin(u"td"_s, absent ? u"absent"_s : QString());
        if (absent)
            m_html.text(ComparisonHtml::tr("has no such line"));
        m_html.begin(u"bdi"_s);
        const QList<MarkedRun> runs = m_texts.runs(row, side);
        for (const MarkedRun& run : runs)
            writeRun(m_html, run);
        m_html.end();
        m_html.end();
        m_html.end();
    }

    HtmlWriter& m_html;
    const ComparisonInput& m_input;
    const ExportedComparison& m_page;
    MarkedTexts m_texts;
    Result<DecodedImage> m_picture;
};

/// What the marks mean.
void writeLegend(HtmlWriter& html, bool againstReference)
{
    html.begin(u"p"_s, u"note"_s);
    //: legend: a character marked in one of these ways
    html.element(u"mark"_s, ComparisonHtml::tr("differs"), u"differs"_s);
    html.text(u" "_s);
    if (againstReference) {
        html.element(u"mark"_s, ComparisonHtml::tr("right"), u"right"_s);
        html.text(u" "_s);
        html.element(u"mark"_s, ComparisonHtml::tr("wrong"), u"wrong"_s);
        html.text(u" "_s);
        html.begin(u"mark"_s, u"missing"_s);
        html.end();
        html.text(u' ' + ComparisonHtml::tr("left out") + u' ');
    }
    html.element(u"mark"_s, ComparisonHtml::tr("nothing here"), u"gap"_s);
    html.end();
}

} // namespace

QByteArray comparisonHtml(const ComparisonInput& input)
{
    HtmlWriter html;
    html.begin(u"html"_s);
    //: the code of the language these texts are written in, such as "en" or "zh-CN"
    html.attribute(u"lang"_s, ComparisonHtml::tr("en"));
    writeHead(html, input);
    html.begin(u"body"_s);
    html.begin(u"h1"_s);
    html.isolated(titleOf(input));
    html.end();
    writeLegend(html, std::ranges::any_of(input.pages, [](const ExportedComparison& page) {
        return page.reference.has_value();
    }));
    writeSums(html, input);
    for (const ExportedComparison& page : input.pages) {
        if (input.cancelled && input.cancelled())
            break;
        PageSection(html, input, page).write();
    }
    html.end();
    html.end();
    return html.finish();
}

} // namespace handlens
