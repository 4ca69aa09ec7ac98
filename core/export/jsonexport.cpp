// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/jsonexport.h"

#include "document/recognitionjson.h"
#include "export/textblocks.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

QJsonValue wellFormedJson(const QJsonValue& value);

QJsonArray wellFormedJson(const QJsonArray& array)
{
    QJsonArray clean;
    for (const auto& each : array)
        clean << wellFormedJson(QJsonValue(each));
    return clean;
}

QString joinedTexts(const QJsonArray& glyphs)
{
    QString joined;
    for (const auto& glyph : glyphs)
        joined += glyph.toObject().value("text"_L1).toString();
    return joined;
}

QJsonObject wellFormedJson(const QJsonObject& object)
{
    QJsonObject clean;
    for (auto member = object.begin(); member != object.end(); ++member)
        clean.insert(wellFormed(member.key()), wellFormedJson(QJsonValue(member.value())));
    // Halves of a pair in two glyphs are replaced one by one: the line's text must stay its glyphs', joined.
    if (clean.contains("glyphs"_L1))
        clean.insert("text"_L1, joinedTexts(clean.value("glyphs"_L1).toArray()));
    return clean;
}

/// `value` with every text in it well-formed; QJsonDocument would write lone surrogates as they are.
QJsonValue wellFormedJson(const QJsonValue& value)
{
    if (value.isString())
        return wellFormed(value.toString());
    if (value.isArray())
        return wellFormedJson(value.toArray());
    if (value.isObject())
        return wellFormedJson(value.toObject());
    return value;
}

QJsonObject recognitionEntry(const Recognition& recognition)
{
    QJsonObject entry = toJson(recognition);
    entry.remove("id"_L1); // means something only inside one document
    entry.remove("rawAnswer"_L1);
    return entry;
}

QJsonObject transcriptLine(const TranscriptLine& line)
{
    QJsonArray glyphs;
    for (const TranscriptGlyph& each : line.glyphs) {
        QJsonObject glyph = toJson(each.glyph);
        glyph.insert("certain"_L1, each.certain);
        glyphs << glyph;
    }
    return { { "text"_L1, line.text() }, { "polygon"_L1, toJson(line.polygon) },
        { "paragraph"_L1, line.paragraph < 0 ? QJsonValue() : QJsonValue(line.paragraph) },
        { "touched"_L1, line.touched }, { "glyphs"_L1, glyphs } };
}

QJsonObject transcriptEntry(const Transcript& transcript)
{
    QJsonArray lines;
    for (const TranscriptLine& line : transcript.lines)
        lines << transcriptLine(line);
    return { { "lines"_L1, lines } };
}

QJsonValue sideEntry(int side)
{
    return side > 0 ? QJsonValue(side) : QJsonValue();
}

QJsonObject pageEntry(const Page& page, ExportedText text)
{
    QJsonArray errors;
    for (const Error& error : page.errors)
        errors << toJson(error);
    QJsonArray recognitions;
    for (const Recognition& recognition : page.recognitions)
        recognitions << recognitionEntry(recognition);
    return { { "source"_L1, page.source.name }, { "frame"_L1, page.source.frame },
        { "width"_L1, sideEntry(page.size.width()) }, { "height"_L1, sideEntry(page.size.height()) },
        { "notices"_L1, QJsonArray::fromStringList(page.notices) },
        { "error"_L1, errors.isEmpty() ? QJsonValue() : QJsonValue(errors.first()) }, { "errors"_L1, errors },
        { "recognitions"_L1, recognitions },
        { "transcript"_L1,
            text == ExportedText::Transcript ? QJsonValue(transcriptEntry(page.transcript))
                                             : QJsonValue() } };
}

} // namespace

QJsonObject recognitionJson(const ExportInput& input)
{
    QJsonArray pages;
    for (const Page& page : input.pages)
        pages << pageEntry(page, input.text);
    return wellFormedJson(
        QJsonObject { { "schema"_L1, "handlens/recognition-1"_L1 }, { "pages"_L1, pages } });
}

QByteArray recognitionDocument(const ExportInput& input)
{
    return QJsonDocument(recognitionJson(input)).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace handlens
