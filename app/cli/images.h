// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"

namespace handlens::cli {

/// The pages of `images` in order, one for every frame; an image that cannot be opened is a page with its
/// error. Pages are called what the person called them. Reads headers only.
[[nodiscard]] QList<Page> openPages(const QStringList& images);

} // namespace handlens::cli
