// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/command.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace handlens {

namespace {

template <typename T> QSet<T> asSet(const QList<T>& list)
{
    return QSet<T>(list.begin(), list.end());
}

struct Applier {
    Document& document;

    std::optional<Command> operator()(const InsertPages& c) const
    {
        RemovePages inverse;
        QSet<PageId> there;
        for (const Page& page : std::as_const(document.pages))
            there << page.id;
        for (const auto& [index, page] : c.pages) {
            if (there.contains(page.id))
                continue;
            there << page.id;
            document.pages.insert(std::clamp<qsizetype>(index, 0, document.pages.size()), page);
            inverse.pages << page.id;
        }
        return inverse.pages.isEmpty() ? std::nullopt : std::optional<Command>(inverse);
    }

    std::optional<Command> operator()(const RemovePages& c) const
    {
        InsertPages inverse;
        const QSet<PageId> removed = asSet(c.pages);
        for (qsizetype i = 0; i < document.pages.size(); ++i) {
            if (removed.contains(document.pages[i].id))
                inverse.pages << PlacedPage { i, document.pages[i] };
        }
        document.pages.removeIf([&removed](const Page& page) { return removed.contains(page.id); });
        return inverse.pages.isEmpty() ? std::nullopt : std::optional<Command>(inverse);
    }

    std::optional<Command> operator()(const OrderPages& c) const
    {
        OrderPages inverse;
        for (const Page& page : std::as_const(document.pages))
            inverse.pages << page.id;
        if (asSet(inverse.pages) != asSet(c.pages) || inverse.pages.size() != c.pages.size())
            return std::nullopt;
        QHash<PageId, qsizetype> places;
        for (qsizetype i = 0; i < inverse.pages.size(); ++i)
            places.insert(inverse.pages[i], i);
        QList<Page> ordered;
        ordered.reserve(c.pages.size());
        for (PageId id : c.pages)
            ordered << document.pages.at(places.value(id));
        document.pages = ordered;
        return inverse;
    }

    std::optional<Command> operator()(const SetSteps& c) const
    {
        Page* page = document.page(c.page);
        if (!page)
            return std::nullopt;
        return SetSteps { c.page, std::exchange(page->steps, c.steps) };
    }

    std::optional<Command> operator()(const SetImageFacts& c) const
    {
        Page* page = document.page(c.page);
        if (!page)
            return std::nullopt;
        return SetImageFacts { c.page, std::exchange(page->size, c.size),
            std::exchange(page->notices, c.notices) };
    }

    std::optional<Command> operator()(const AddRecognition& c) const
    {
        Page* page = document.page(c.page);
        if (!page)
            return std::nullopt;
        Recognition before;
        before.reader = c.recognition.reader;
        before.provider = c.recognition.provider;
        const auto it = std::ranges::find(page->recognitions, c.recognition.reader, &Recognition::reader);
        if (it != page->recognitions.end()) {
            before = *it;
            page->recognitions.erase(it);
        }
        if (c.recognition.id)
            page->recognitions << c.recognition;
        page->errors.removeIf([&c](const Error& error) { return error.reader == c.recognition.reader; });
        return AddRecognition { c.page, before };
    }

    std::optional<Command> operator()(const SetErrors& c) const
    {
        Page* page = document.page(c.page);
        if (!page)
            return std::nullopt;
        return SetErrors { c.page, std::exchange(page->errors, c.errors) };
    }

    std::optional<Command> operator()(const ReplaceLines& c) const
    {
        Page* page = document.page(c.page);
        if (!page)
            return std::nullopt;
        QList<TranscriptLine> lines = page->transcript.lines;
        ReplaceLines inverse { c.page, {}, {}, {}, false };
        const auto isRemoved = [&c](const TranscriptLine& line) { return c.remove.contains(line.id); };
        const auto first = std::ranges::find_if(lines, isRemoved);
        const auto last = std::find_if_not(first, lines.end(), isRemoved);
        if (last - first != c.remove.size())
            return std::nullopt;
        if (first != lines.end() && first != lines.begin())
            inverse.after = std::prev(first)->id;
        std::copy(first, last, std::back_inserter(inverse.insert));
        lines.erase(first, last);
        QList<RemovedLine> removed = page->transcript.removed;
        for (const TranscriptLine& line : std::as_const(inverse.insert)) {
            if (c.deletes && !line.polygon.isEmpty())
                removed << RemovedLine { line.id, line.polygon };
        }
        qsizetype at = 0;
        if (c.after) {
            const auto it = std::ranges::find(lines, c.after, &TranscriptLine::id);
            // The neighbour may be gone after a new reading; the end is then a place where nothing is lost.
            at = it == lines.end() ? lines.size() : it - lines.begin() + 1;
        }
        for (const TranscriptLine& line : c.insert) {
            if (std::ranges::find(lines, line.id, &TranscriptLine::id) != lines.end())
                return std::nullopt;
            lines.insert(at++, line);
            inverse.remove << line.id;
            const auto back
                = removed.removeIf([&line](const RemovedLine& each) { return each.id == line.id; });
            inverse.deletes = inverse.deletes || back > 0;
        }
        page->transcript.lines = lines;
        page->transcript.removed = removed;
        return inverse;
    }

    std::optional<Command> operator()(const OrderLines& c) const
    {
        Page* page = document.page(c.page);
        if (!page)
            return std::nullopt;
        OrderLines inverse { c.page, {} };
        for (const TranscriptLine& line : std::as_const(page->transcript.lines))
            inverse.lines << line.id;
        if (asSet(inverse.lines) != asSet(c.lines) || inverse.lines.size() != c.lines.size())
            return std::nullopt;
        QList<TranscriptLine> ordered;
        for (LineId id : c.lines)
            ordered << page->transcript.lines[page->transcript.indexOf(id)];
        page->transcript.lines = ordered;
        return inverse;
    }

    std::optional<Command> operator()(const SetLines& c) const
    {
        Page* page = document.page(c.page);
        if (!page)
            return std::nullopt;
        return SetLines { c.page, std::exchange(page->transcript.lines, c.lines) };
    }

    std::optional<Command> operator()(const SetReference& c) const
    {
        Page* page = document.page(c.page);
        if (!page)
            return std::nullopt;
        return SetReference { c.page, std::exchange(page->reference, c.reference) };
    }
};

quint64 highestIn(const QList<TranscriptLine>& lines)
{
    quint64 highest = 0;
    for (const TranscriptLine& line : lines)
        highest = std::max({ highest, line.id.value, line.source.value });
    return highest;
}

quint64 highestIn(const Page& page)
{
    quint64 highest = std::max(page.id.value, highestIn(page.transcript.lines));
    for (const Recognition& recognition : page.recognitions)
        highest = std::max(highest, recognition.id.value);
    for (const RemovedLine& removed : page.transcript.removed)
        highest = std::max(highest, removed.id.value);
    return highest;
}

} // namespace

std::optional<Command> apply(Document& document, const Command& command)
{
    return std::visit(Applier { document }, command);
}

PageId pageOf(const Command& command)
{
    return std::visit(
        [](const auto& c) {
            if constexpr (requires { PageId { c.page }; })
                return c.page;
            else
                return PageId {};
        },
        command);
}

quint64 highestId(const Command& command)
{
    quint64 highest = pageOf(command).value;
    const auto count = [&highest](const auto& ids) {
        for (const auto& id : ids)
            highest = std::max(highest, id.value);
    };
    if (const auto* insert = std::get_if<InsertPages>(&command)) {
        for (const PlacedPage& placed : insert->pages)
            highest = std::max(highest, highestIn(placed.page));
    }
    if (const auto* remove = std::get_if<RemovePages>(&command))
        count(remove->pages);
    if (const auto* order = std::get_if<OrderPages>(&command))
        count(order->pages);
    if (const auto* add = std::get_if<AddRecognition>(&command))
        highest = std::max(highest, add->recognition.id.value);
    if (const auto* replace = std::get_if<ReplaceLines>(&command)) {
        count(replace->remove);
        highest = std::max({ highest, replace->after.value, highestIn(replace->insert) });
    }
    if (const auto* order = std::get_if<OrderLines>(&command))
        count(order->lines);
    if (const auto* set = std::get_if<SetLines>(&command))
        highest = std::max(highest, highestIn(set->lines));
    return highest;
}

Command replaceLine(const Page& page, const TranscriptLine& line)
{
    const qsizetype index = page.transcript.indexOf(line.id);
    return ReplaceLines { page.id, { line.id }, index > 0 ? page.transcript.lines[index - 1].id : LineId {},
        { line } };
}

} // namespace handlens
