// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/exportsamples.h"

#include "base/graphemes.h"

namespace handlens::test {

using namespace Qt::StringLiterals;

Line sampleLine(const QString& text, int paragraph)
{
    Line line;
    line.paragraph = paragraph;
    line.polygon = rectPolygon({ 10, 20, 300, 40 });
    line.score = { 0.8, 80, ScoredAt::Line };
    double x = 10;
    const QStringList clusters = graphemes(text);
    for (const QString& cluster : clusters) {
        Glyph glyph { cluster, rectPolygon({ x, 20, 9.333333, 40 }), Origin::Estimated, {}, {} };
        if (line.glyphs.size() % 2 == 0) {
            glyph.score = { 0.5, 50, ScoredAt::Glyph };
            glyph.alternatives << Alternative { u"ö"_s, 0.25 } << Alternative { u"0"_s, std::nullopt };
        }
        line.glyphs << glyph;
        x += 10;
    }
    line.words << Word { 0, static_cast<int>(line.glyphs.size()), line.polygon, { 0.7, 70, ScoredAt::Word } };
    return line;
}

Recognition sampleRecognition(const QString& reader, const QList<Line>& lines)
{
    Recognition recognition;
    recognition.provider = reader.section(u':', 0, 0);
    recognition.reader = reader;
    recognition.model = u"5.3.0"_s;
    recognition.options = { { u"language"_s, u"eng"_s } };
    recognition.sentHash = QByteArray::fromHex("00ff10");
    recognition.when = QDateTime({ 2026, 3, 1 }, { 12, 30 }, Qt::UTC);
    recognition.warnings = { u"A box was cut at the page's edge."_s };
    recognition.lines = lines;
    return recognition;
}

Page samplePage(const QString& name, const QStringList& texts)
{
    Page page;
    page.source = { u"/home/me/notes/"_s + name, 0, 1, name };
    page.size = { 640, 480 };
    QList<Line> lines;
    for (const QString& text : texts)
        lines << sampleLine(text);
    page.recognitions << sampleRecognition(u"tesseract"_s, lines);
    for (const Line& line : lines) {
        TranscriptLine copy;
        copy.id.value = static_cast<quint64>(page.transcript.lines.size() + 1);
        copy.polygon = line.polygon;
        copy.paragraph = line.paragraph;
        for (const Glyph& glyph : line.glyphs)
            copy.glyphs << TranscriptGlyph { glyph, false };
        page.transcript.lines << copy;
    }
    return page;
}

} // namespace handlens::test
