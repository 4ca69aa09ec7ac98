// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/picturestore.h"

#include <algorithm>
#include <numeric>

namespace handlens {

namespace {

qint64 bytesOf(const PagePicture& picture)
{
    return std::accumulate(picture.levels.cbegin(), picture.levels.cend(), qint64 { 0 },
        [](qint64 sum, const QImage& level) { return sum + level.sizeInBytes(); });
}

} // namespace

PictureStore::PictureStore(qint64 boundBytes)
    : m_bound(boundBytes)
{
}

void PictureStore::keep(PageId page, const PageSource& source, const PagePicture& picture)
{
    forget(page);
    const qint64 bytes = bytesOf(picture);
    m_kept.prepend({ page, source, picture, bytes });
    m_bytes += bytes;
    while (m_bytes > m_bound)
        m_bytes -= m_kept.takeLast().bytes;
}

std::optional<PagePicture> PictureStore::find(PageId page, const PageSource& source)
{
    const auto found = std::ranges::find(m_kept, page, &Kept::page);
    if (found == m_kept.end() || found->source != source)
        return {};
    std::rotate(m_kept.begin(), found, found + 1);
    return m_kept.first().picture;
}

void PictureStore::forget(PageId page)
{
    const auto found = std::ranges::find(m_kept, page, &Kept::page);
    if (found == m_kept.end())
        return;
    m_bytes -= found->bytes;
    m_kept.erase(found);
}

} // namespace handlens
