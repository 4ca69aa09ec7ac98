// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/sendtraces.h"

#include "session/journal.h"
#include "session/recognitionqueue.h"

namespace handlens {

SendTraces::SendTraces(const Document& document, const RecognitionQueue& queue, Journal& journal)
    : m_document(document)
    , m_queue(queue)
    , m_journal(journal)
{
    connect(&queue, &RecognitionQueue::begun, this, &SendTraces::begin);
    connect(&queue, &RecognitionQueue::stateChanged, this, &SendTraces::endThoseOf);
}

SendTraces::~SendTraces() = default;

Command SendTraces::journalled(const Command& command) const
{
    const auto* set = std::get_if<SetErrors>(&command);
    if (!set)
        return command;
    SetErrors all = *set;
    const auto [first, last] = m_traces.equal_range(set->page);
    for (auto it = first; it != last; ++it) {
        const Error& trace = it->second;
        all.errors.removeIf([&trace](const Error& error) { return error.reader == trace.reader; });
        all.errors << trace;
    }
    return all;
}

void SendTraces::begin(PageId page, const ReaderSpec& reader)
{
    const ProviderDescriptor& descriptor = reader.provider->descriptor();
    if (descriptor.capabilities.local)
        return; // costs nothing
    m_traces.emplace(page,
        Error { ErrorKind::Network,
            tr("Handlens ended before the answer of %1 came. The page may have been read and billed. Read it "
               "again only if paying for it again is all right.")
                .arg(descriptor.name),
            {}, Outcome::Unknown, descriptor.id, reader.id });
    append(page);
}

void SendTraces::endThoseOf(PageId page)
{
    const auto ended = [this, page](const auto& each) {
        return each.first == page && !m_queue.holds(page, each.second.reader);
    };
    if (std::erase_if(m_traces, ended) > 0)
        append(page);
}

void SendTraces::append(PageId id)
{
    if (const Page* page = m_document.page(id))
        m_journal.append(journalled(SetErrors { id, page->errors }));
}

} // namespace handlens
