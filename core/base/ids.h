// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace handlens {

/// A number that stays with a thing for the life of its document; 0 means none. Each kind of thing has its
/// own type, so that a page's id cannot be given where a line's is wanted.
template <typename Tag> struct StableId {
    quint64 value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const StableId&) const = default; // NOLINT(modernize-use-nullptr): misread by version 14
    friend size_t qHash(StableId id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using PageId = StableId<struct PageTag>;
using LineId = StableId<struct LineTag>;
using RecognitionId = StableId<struct RecognitionTag>;

} // namespace handlens

Q_DECLARE_METATYPE(handlens::PageId)
Q_DECLARE_METATYPE(handlens::LineId)
