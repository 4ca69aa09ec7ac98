// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ids.h"
#include "document/page.h"
#include "imaging/pagepicture.h"

#include <optional>

namespace handlens {

/// The pictures of the last few pages, within a bound of bytes; the one used longest ago goes first.
class PictureStore final
{
public:
    static constexpr qint64 defaultBound = 256LL * 1024 * 1024;

    explicit PictureStore(qint64 boundBytes = defaultBound);

    void keep(PageId page, const PageSource& source, const PagePicture& picture);
    /// The picture of `page` as it came from `source`; it now counts as the one used last.
    [[nodiscard]] std::optional<PagePicture> find(PageId page, const PageSource& source);
    void forget(PageId page);
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    struct Kept {
        PageId page;
        PageSource source;
        PagePicture picture;
        qint64 bytes = 0;
    };
    QList<Kept> m_kept; ///< used last first
    qint64 m_bound;
    qint64 m_bytes = 0;
};

} // namespace handlens
