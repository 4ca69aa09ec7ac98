// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/reading.h"

#include <algorithm>

namespace handlens::cli {

Reading::Reading(QList<Page> pages, QList<ReaderSpec> readers, CredentialStore* credentials, QObject* parent)
    : QObject(parent)
    , m_pages(std::move(pages))
    , m_readers(std::move(readers))
    , m_queue(credentials)
{
    connect(&m_queue, &RecognitionQueue::finished, this, &Reading::store);
    connect(&m_queue, &RecognitionQueue::idle, this, &Reading::finish);
}

void Reading::start()
{
    for (const ReaderSpec& reader : std::as_const(m_readers))
        queueFor(reader);
    if (!m_queue.isBusy())
        QMetaObject::invokeMethod(this, &Reading::finish, Qt::QueuedConnection);
}

void Reading::stop()
{
    m_stopped = true;
    m_queue.stop();
}

void Reading::queueFor(const ReaderSpec& reader)
{
    const Result<void> usable = reader.provider->check(reader.options);
    for (Page& page : m_pages) {
        if (page.size.isEmpty())
            continue;
        if (usable)
            m_queue.add(reader,
                { .page = page.id,
                    .source = page.source,
                    .pageSize = page.size,
                    .reader = reader.id,
                    .options = reader.options,
                    .payAgain = true }); // the command line keeps no answers (design §7)
        else
            storeError(page, reader.id, usable.error());
    }
}

void Reading::store(PageId id, const QString& reader, const Result<Recognition>& result)
{
    const auto page = std::ranges::find(m_pages, id, &Page::id);
    Q_ASSERT(page != m_pages.end());
    if (result)
        page->recognitions << *result;
    else
        storeError(*page, reader, result.error());
}

void Reading::storeError(Page& page, const QString& reader, Error error)
{
    // An image that cannot be decoded is one failure of the image, whoever wanted to read it.
    const bool ofTheImage = error.kind == ErrorKind::Image && error.provider.isEmpty();
    if (ofTheImage
        && std::ranges::any_of(page.errors, [](const Error& other) { return other.reader.isEmpty(); }))
        return;
    if (!ofTheImage) {
        error.reader = reader;
        error.provider = m_readers[rankOf(reader)].provider->descriptor().id;
    }
    page.errors << error;
}

// The queue says nothing of what it ended before anything was lost.
void Reading::storeUnread()
{
    for (Page& page : m_pages) {
        const auto isTold = [&page](const QString& reader) {
            return std::ranges::any_of(page.errors, [&](const Error& each) { return each.reader == reader; })
                || std::ranges::any_of(
                    page.recognitions, [&](const Recognition& each) { return each.reader == reader; });
        };
        if (isTold({}))
            continue; // the image itself failed
        for (const ReaderSpec& reader : std::as_const(m_readers)) {
            if (isTold(reader.id))
                continue;
            Error error { ErrorKind::Cancelled,
                tr("The page was not read, because the program was stopped. Run it again to read what is "
                   "missing.") };
            if (!reader.provider->descriptor().capabilities.local)
                error.outcome = Outcome::NotSent;
            storeError(page, reader.id, error);
        }
    }
}

void Reading::finish()
{
    if (m_stopped)
        storeUnread();
    for (Page& page : m_pages) {
        std::ranges::stable_sort(
            page.recognitions, {}, [this](const Recognition& each) { return rankOf(each.reader); });
        std::ranges::stable_sort(page.errors, {}, [this](const Error& each) { return rankOf(each.reader); });
    }
    emit finished();
}

/// An error of the image itself, which is no reader's, comes first.
qsizetype Reading::rankOf(const QString& reader) const
{
    const auto it = std::ranges::find(m_readers, reader, &ReaderSpec::id);
    return it == m_readers.end() ? -1 : it - m_readers.begin();
}

} // namespace handlens::cli
