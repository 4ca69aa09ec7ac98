// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/commandjson.h"

#include "document/pagereferencejson.h"
#include "document/recognitionjson.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

template <typename Id> QJsonValue idToJson(Id id)
{
    return static_cast<qint64>(id.value);
}

template <typename Id> Id idFromJson(const QJsonValue& value)
{
    return { static_cast<quint64>(std::max<qint64>(value.toInteger(), 0)) };
}

template <typename List, typename Convert> QJsonArray arrayOf(const List& list, Convert convert)
{
    QJsonArray array;
    for (const auto& each : list)
        array << QJsonValue(convert(each));
    return array;
}

template <typename Convert> auto listFrom(const QJsonValue& value, Convert convert)
{
    QList<decltype(convert(QJsonValue()))> list;
    const QJsonArray array = value.toArray();
    for (const auto& each : array)
        list << convert(QJsonValue(each));
    return list;
}

template <typename Id> QJsonArray idsToJson(const QList<Id>& ids)
{
    return arrayOf(ids, &idToJson<Id>);
}

template <typename Id> QList<Id> idsFromJson(const QJsonValue& value)
{
    return listFrom(value, &idFromJson<Id>);
}

QJsonArray sizeToJson(const QSize& size)
{
    return { size.width(), size.height() };
}

QSize sizeFromJson(const QJsonValue& value)
{
    const QJsonArray sides = value.toArray();
    const QSize size(sides.at(0).toInt(-1), sides.at(1).toInt(-1));
    return size.isValid() ? size : QSize();
}

QJsonObject lineToJson(const TranscriptLine& line)
{
    return { { "id"_L1, idToJson(line.id) }, { "polygon"_L1, toJson(line.polygon) },
        { "paragraph"_L1, line.paragraph }, { "touched"_L1, line.touched },
        { "source"_L1, idToJson(line.source) },
        { "glyphs"_L1, arrayOf(line.glyphs, [](const TranscriptGlyph& each) {
             QJsonObject glyph = toJson(each.glyph);
             glyph.insert("certain"_L1, each.certain);
             return glyph;
         }) } };
}

TranscriptLine transcriptLineFromJson(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    TranscriptLine line;
    line.id = idFromJson<LineId>(object.value("id"_L1));
    line.polygon = polygonFromJson(object.value("polygon"_L1));
    line.paragraph = object.value("paragraph"_L1).toInt(-1);
    line.touched = object.value("touched"_L1).toBool();
    line.source = idFromJson<RecognitionId>(object.value("source"_L1));
    line.glyphs = listFrom(object.value("glyphs"_L1), [](const QJsonValue& each) {
        const QJsonObject glyph = each.toObject();
        return TranscriptGlyph { glyphFromJson(glyph), glyph.value("certain"_L1).toBool() };
    });
    return line;
}

// A query may hold a key (addresses signed for a while do), which belongs into no file. Without its address a
// page sends pixels.
QString addressToKeep(const QString& address)
{
    const QUrl url(address);
    return url.hasQuery() || !url.userInfo().isEmpty() ? QString() : address;
}

QJsonObject stepToJson(const PageStep& step)
{
    return { { "step"_L1, "rotate"_L1 }, { "quarterTurns"_L1, step.quarterTurns } };
}

PageStep stepFromJson(const QJsonValue& value)
{
    const int turns = value.toObject().value("quarterTurns"_L1).toInt() % 4;
    return { PageStep::Kind::Rotate, turns < 0 ? turns + 4 : turns };
}

Error errorFromValue(const QJsonValue& value)
{
    return errorFromJson(value.toObject());
}

QStringList stringsFromJson(const QJsonValue& value)
{
    return listFrom(value, [](const QJsonValue& each) { return each.toString(); });
}

QJsonObject errorToJson(const Error& error)
{
    return toJson(error);
}

struct Writer {
    QJsonObject operator()(const InsertPages& c) const
    {
        return { { "do"_L1, "insert-pages"_L1 },
            { "pages"_L1, arrayOf(c.pages, [](const PlacedPage& each) {
                 return QJsonObject { { "index"_L1, each.index }, { "page"_L1, toJson(each.page) } };
             }) } };
    }
    QJsonObject operator()(const RemovePages& c) const
    {
        return { { "do"_L1, "remove-pages"_L1 }, { "pages"_L1, idsToJson(c.pages) } };
    }
    QJsonObject operator()(const OrderPages& c) const
    {
        return { { "do"_L1, "order-pages"_L1 }, { "pages"_L1, idsToJson(c.pages) } };
    }
    QJsonObject operator()(const SetSteps& c) const
    {
        return { { "do"_L1, "set-steps"_L1 }, { "page"_L1, idToJson(c.page) },
            { "steps"_L1, arrayOf(c.steps, stepToJson) } };
    }
    QJsonObject operator()(const SetImageFacts& c) const
    {
        return { { "do"_L1, "set-image-facts"_L1 }, { "page"_L1, idToJson(c.page) },
            { "size"_L1, sizeToJson(c.size) }, { "notices"_L1, QJsonArray::fromStringList(c.notices) } };
    }
    QJsonObject operator()(const AddRecognition& c) const
    {
        return { { "do"_L1, "add-recognition"_L1 }, { "page"_L1, idToJson(c.page) },
            { "recognition"_L1, toJson(c.recognition) } };
    }
    QJsonObject operator()(const SetErrors& c) const
    {
        return { { "do"_L1, "set-errors"_L1 }, { "page"_L1, idToJson(c.page) },
            { "errors"_L1, arrayOf(c.errors, errorToJson) } };
    }
    QJsonObject operator()(const ReplaceLines& c) const
    {
        return { { "do"_L1, "replace-lines"_L1 }, { "page"_L1, idToJson(c.page) },
            { "remove"_L1, idsToJson(c.remove) }, { "after"_L1, idToJson(c.after) },
            { "insert"_L1, arrayOf(c.insert, lineToJson) }, { "deletes"_L1, c.deletes } };
    }
    QJsonObject operator()(const OrderLines& c) const
    {
        return { { "do"_L1, "order-lines"_L1 }, { "page"_L1, idToJson(c.page) },
            { "lines"_L1, idsToJson(c.lines) } };
    }
    QJsonObject operator()(const SetLines& c) const
    {
        return { { "do"_L1, "set-lines"_L1 }, { "page"_L1, idToJson(c.page) },
            { "lines"_L1, arrayOf(c.lines, lineToJson) } };
    }
    QJsonObject operator()(const SetReference& c) const
    {
        return { { "do"_L1, "set-reference"_L1 }, { "page"_L1, idToJson(c.page) },
            { "reference"_L1, toJson(c.reference) } };
    }
};

PlacedPage placedPageFromJson(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    return { object.value("index"_L1).toInteger(), pageFromJson(object.value("page"_L1).toObject()) };
}

} // namespace

QJsonObject toJson(const Page& page)
{
    return { { "id"_L1, idToJson(page.id) }, { "file"_L1, page.source.file },
        { "frame"_L1, page.source.frame }, { "frames"_L1, page.source.frames },
        { "name"_L1, page.source.name }, { "address"_L1, addressToKeep(page.source.address) },
        { "size"_L1, sizeToJson(page.size) }, { "steps"_L1, arrayOf(page.steps, stepToJson) },
        { "recognitions"_L1,
            arrayOf(page.recognitions, [](const Recognition& each) { return toJson(each); }) },
        { "errors"_L1, arrayOf(page.errors, errorToJson) },
        { "lines"_L1, arrayOf(page.transcript.lines, lineToJson) },
        { "removedLines"_L1,
            arrayOf(page.transcript.removed,
                [](const RemovedLine& each) {
                    return QJsonObject { { "id"_L1, idToJson(each.id) },
                        { "polygon"_L1, toJson(each.polygon) } };
                }) },
        { "notices"_L1, QJsonArray::fromStringList(page.notices) },
        { "reference"_L1, toJson(page.reference) } };
}

Page pageFromJson(const QJsonObject& object)
{
    Page page;
    page.id = idFromJson<PageId>(object.value("id"_L1));
    page.source = { object.value("file"_L1).toString(), object.value("frame"_L1).toInt(),
        object.value("frames"_L1).toInt(1), object.value("name"_L1).toString(),
        object.value("address"_L1).toString() };
    page.size = sizeFromJson(object.value("size"_L1));
    page.steps = listFrom(object.value("steps"_L1), stepFromJson);
    page.recognitions = listFrom(object.value("recognitions"_L1),
        [](const QJsonValue& each) { return recognitionFromJson(each.toObject()); });
    page.errors = listFrom(object.value("errors"_L1), errorFromValue);
    page.transcript.lines = listFrom(object.value("lines"_L1), transcriptLineFromJson);
    page.transcript.removed = listFrom(object.value("removedLines"_L1), [](const QJsonValue& each) {
        const QJsonObject removed = each.toObject();
        return RemovedLine { idFromJson<LineId>(removed.value("id"_L1)),
            polygonFromJson(removed.value("polygon"_L1)) };
    });
    page.notices = stringsFromJson(object.value("notices"_L1));
    page.reference = pageReferenceFromJson(object.value("reference"_L1).toObject());
    return page;
}

QJsonObject toJson(const Command& command)
{
    return std::visit(Writer {}, command);
}

std::optional<Command> commandFromJson(const QJsonObject& object)
{
    const QString what = object.value("do"_L1).toString();
    const auto page = idFromJson<PageId>(object.value("page"_L1));
    if (what == "insert-pages"_L1)
        return InsertPages { listFrom(object.value("pages"_L1), placedPageFromJson) };
    if (what == "remove-pages"_L1)
        return RemovePages { idsFromJson<PageId>(object.value("pages"_L1)) };
    if (what == "order-pages"_L1)
        return OrderPages { idsFromJson<PageId>(object.value("pages"_L1)) };
    if (what == "set-steps"_L1)
        return SetSteps { page, listFrom(object.value("steps"_L1), stepFromJson) };
    if (what == "set-image-facts"_L1)
        return SetImageFacts { page, sizeFromJson(object.value("size"_L1)),
            stringsFromJson(object.value("notices"_L1)) };
    if (what == "add-recognition"_L1)
        return AddRecognition { page, recognitionFromJson(object.value("recognition"_L1).toObject()) };
    if (what == "set-errors"_L1)
        return SetErrors { page, listFrom(object.value("errors"_L1), errorFromValue) };
    if (what == "replace-lines"_L1)
        return ReplaceLines { page, idsFromJson<LineId>(object.value("remove"_L1)),
            idFromJson<LineId>(object.value("after"_L1)),
            listFrom(object.value("insert"_L1), transcriptLineFromJson),
            object.value("deletes"_L1).toBool() };
    if (what == "order-lines"_L1)
        return OrderLines { page, idsFromJson<LineId>(object.value("lines"_L1)) };
    if (what == "set-lines"_L1)
        return SetLines { page, listFrom(object.value("lines"_L1), transcriptLineFromJson) };
    if (what == "set-reference"_L1)
        return SetReference { page, pageReferenceFromJson(object.value("reference"_L1).toObject()) };
    return std::nullopt;
}

} // namespace handlens
