// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/imagefetch.h"
#include "document/page.h"

namespace handlens::cli {

/// The pages of `images` in order, one for every frame; an image that cannot be opened is a page with its
/// error. Pages are called what the person called them. `fetched` has all of `images` that are web addresses.
/// Reads headers only.
[[nodiscard]] QList<Page> openPages(const QStringList& images, const FetchedImages& fetched);

} // namespace handlens::cli
