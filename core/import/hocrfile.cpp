// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/hocrfile.h"

#include "import/filenumbers.h"
#include "import/hocrline.h"

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

bool isLine(const HocrElement& element)
{
    return element.isAnyOf({ "ocr_line"_L1, "ocrx_line"_L1, "ocr_textfloat"_L1, "ocr_header"_L1,
        "ocr_caption"_L1, "ocr_footer"_L1, "ocr_pageno"_L1 });
}

bool holdsLine(const MarkupNode& node)
{
    const QList<MarkupNode> children = node.children();
    return std::ranges::any_of(children, [](const MarkupNode& child) {
        return isLine(HocrElement(child)) || holdsLine(child); // at most 256 deep
    });
}

/// Collects the lines of one page.
class PageWalk final
{
public:
    explicit PageWalk(FilePage& page)
        : m_page(page)
    {
    }

    // Lines outside any paragraph belong to that of their area. Tesseract states the direction with the
    // paragraph, Kraken with the page.
    void visit(const MarkupNode& node, int paragraph, const HocrWriting& writing)
    {
        const QList<MarkupNode> children = node.children();
        for (const MarkupNode& child : children) {
            const HocrElement element(child);
            const HocrWriting inside = writingInside(element, writing);
            if (isLine(element) && !holdsLine(child))
                addLine(element, paragraph, writing);
            else if (element.isAnyOf({ "ocr_par"_L1, "ocr_carea"_L1, "ocrx_block"_L1 }))
                visit(child, m_paragraphs++, inside);
            else
                visit(child, paragraph, inside);
        }
    }

private:
    void addLine(const HocrElement& element, int paragraph, const HocrWriting& writing)
    {
        FileLine line = hocrLine(element, writing, m_page.flaws);
        line.paragraph = paragraph;
        m_page.lines << line;
    }

    FilePage& m_page;
    int m_paragraphs = 0;
};

// Paragraphs are counted where there are lines in them.
void countParagraphs(QList<FileLine>& lines)
{
    QList<int> known;
    for (FileLine& line : lines) {
        if (line.paragraph < 0)
            continue;
        if (known.isEmpty() || known.last() != line.paragraph)
            known << line.paragraph;
        line.paragraph = static_cast<int>(known.size()) - 1;
    }
}

struct FoundPage {
    HocrElement element;
    HocrWriting writing; ///< inside it
};

void findPages(const MarkupNode& node, const HocrWriting& around, QList<FoundPage>& found)
{
    const QList<MarkupNode> children = node.children();
    for (const MarkupNode& child : children) {
        const HocrElement element(child);
        const HocrWriting inside = writingInside(element, around);
        if (element.is("ocr_page"_L1))
            found << FoundPage { element, inside };
        else
            findPages(child, inside, found); // at most 256 deep
    }
}

QString softwareOf(const MarkupNode& root)
{
    const QList<MarkupNode> entries = root.descendants("meta");
    const auto entry = std::ranges::find_if(
        entries, [](const MarkupNode& meta) { return meta.attribute("name").toLower() == "ocr-system"_L1; });
    return entry == entries.end() ? QString() : entry->attribute("content").simplified();
}

} // namespace

QList<FilePage> readHocr(const MarkupNode& root)
{
    const QString software = softwareOf(root);
    QList<FoundPage> found;
    findPages(root, writingInside(HocrElement(root), { .scale = hocrConfidenceScale(root) }), found);
    QList<FilePage> pages;
    for (const FoundPage& each : std::as_const(found)) {
        FilePage& page = pages.emplaceBack();
        const QPointF corner = each.element.box().bottomRight(); // the top left one is at 0, 0
        page.size = fileSize(QString::number(corner.x()), QString::number(corner.y()));
        page.imageName = fileNameIn(each.element.property(u"image"_s));
        page.software = software;
        PageWalk(page).visit(each.element.node(), -1, each.writing);
        countParagraphs(page.lines);
    }
    return pages;
}

} // namespace handlens
