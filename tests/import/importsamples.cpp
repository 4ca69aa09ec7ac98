// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "importsamples.h"

#include <algorithm>
#include <iterator>

namespace handlens::test {

using namespace Qt::StringLiterals;

QByteArray altoFile(const QByteArray& content, const QByteArray& unit)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><MeasurementUnit>)"
        + unit + R"(</MeasurementUnit><sourceImageInformation><fileName>C:\scans\a.png</fileName>
</sourceImageInformation><OCRProcessing ID="p"><ocrProcessingStep>
<processingDateTime>2024-03-01T12:00:00Z</processingDateTime><processingSoftware>
<softwareName>Reader</softwareName><softwareVersion>2.1</softwareVersion></processingSoftware>
</ocrProcessingStep></OCRProcessing></Description>
<Layout><Page WIDTH="1000" HEIGHT="500"><PrintSpace>)"
        + content + "</PrintSpace></Page></Layout></alto>";
}

QByteArray pageFile(const QByteArray& content)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Metadata>
<Creator>Transkribus</Creator><Created>2024-03-01T12:00:00Z</Created></Metadata>
<Page imageFilename="scans/a.png" imageWidth="1000" imageHeight="500">)"
        + content + "</Page></PcGts>";
}

QByteArray hocrFile(const QByteArray& content)
{
    return R"(<!DOCTYPE html><html><head><meta charset="utf-8"><meta name='ocr-system' content='Reader 2.1'>
</head><body><div class='ocr_page' title='image "/scans/a;1.png"; bbox 0 0 1000 500'>)"
        + content + "</div></body></html>";
}

ImportedPage onlyPage(const QByteArray& bytes)
{
    const Result<QList<ImportedPage>> pages = importRecognitions(bytes, u"folder/file.xml"_s);
    return pages && pages->size() == 1 ? pages->first() : ImportedPage();
}

Line firstLine(const QByteArray& bytes)
{
    return onlyPage(bytes).recognition.lines.value(0);
}

QStringList linesOf(const QByteArray& bytes)
{
    QStringList texts;
    const QList<Line> lines = onlyPage(bytes).recognition.lines;
    std::ranges::transform(lines, std::back_inserter(texts), &Line::text);
    return texts;
}

QStringList alternativesOf(const Glyph& glyph)
{
    QStringList texts;
    std::ranges::transform(glyph.alternatives, std::back_inserter(texts), &Alternative::text);
    return texts;
}

} // namespace handlens::test
