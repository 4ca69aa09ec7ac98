// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/comparisonsamples.h"

#include "compare/readings.h"

#include <QPainter>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int stripe = 50;

QList<Line> linesOf(const QStringList& texts)
{
    QList<Line> lines = pageOf(texts, 0.9);
    lines.removeIf([](const Line& line) { return line.glyphs.isEmpty(); });
    return lines;
}

Page pageWith(const QString& name, qsizetype lines, const QList<SampleReading>& readings)
{
    Page page;
    page.id.value = 1;
    page.source = { u"/home/me/"_s + name, 0, 1, name };
    page.size = { 1000, stripe * static_cast<int>(lines) };
    for (const SampleReading& reading : readings) {
        Recognition recognition;
        recognition.id.value = static_cast<quint64>(page.recognitions.size() + 1);
        recognition.reader = reading.reader;
        recognition.lines = linesOf(reading.texts);
        page.recognitions << recognition;
    }
    return page;
}

QList<const Recognition*> readingsOf(const Page& page)
{
    QList<const Recognition*> readings;
    for (const Recognition& recognition : page.recognitions)
        readings << &recognition;
    return readings;
}

} // namespace

ExportedComparison comparedPage(
    const QString& name, const QStringList& transcript, const QList<SampleReading>& readings)
{
    Page page = pageWith(name, transcript.size(), readings);
    const QList<Line> lines = linesOf(transcript);
    for (const Line& line : lines) {
        TranscriptLine copy;
        copy.id.value = static_cast<quint64>(page.transcript.lines.size() + 1);
        copy.polygon = line.polygon;
        for (const Glyph& glyph : line.glyphs)
            copy.glyphs << TranscriptGlyph { glyph, false };
        page.transcript.lines << copy;
    }
    const PageComparison comparison(page.transcript, readingsOf(page));
    return { page, comparison, std::nullopt };
}

ExportedComparison comparedReadings(const QString& name, const QList<SampleReading>& readings)
{
    const Page page = pageWith(name, readings.first().texts.size(), readings);
    return { page, PageComparison(readingsOf(page)), std::nullopt };
}

QRgb stripeColour(int line)
{
    return QColor::fromHsv(line * 67 % 360, 200, 180).rgb();
}

ComparisonInput comparisonOf(const QList<ExportedComparison>& pages)
{
    ComparisonInput input;
    input.pages = pages;
    input.nameOf = [](const QString& reader) { return u"Reader "_s + reader; };
    input.pictureOf = [](const Page& page) -> Result<DecodedImage> {
        QImage image(page.size, QImage::Format_RGB32);
        QPainter painter(&image);
        for (int line = 0; line * stripe < page.size.height(); ++line)
            painter.fillRect(0, line * stripe, page.size.width(), stripe, QColor(stripeColour(line)));
        return DecodedImage { image, page.size, {} };
    };
    return input;
}

} // namespace handlens::test
