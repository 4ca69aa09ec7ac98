// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "export/comparisonexport.h"

namespace handlens {

/// A page of HTML that needs nothing beside itself: for each page the figures of its readers, then line by
/// line a small picture of the ink and what everybody reads there, with what differs marked. It loads and
/// runs nothing (Content-Security-Policy), and is well-formed XML.
[[nodiscard]] QByteArray comparisonHtml(const ComparisonInput& input);

} // namespace handlens
