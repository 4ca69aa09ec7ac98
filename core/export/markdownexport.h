// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "export/exportformat.h"

namespace handlens {

/// CommonMark: a heading for each page when there are several and for each reader when several read them,
/// paragraphs as the lines tell, a hard break after each line. What Markdown would take for its own is
/// escaped, so that a reader of Markdown shows the very text.
[[nodiscard]] QByteArray markdown(const ExportInput& input);

/// One line of text, without breaks, as Markdown that shows exactly this text.
[[nodiscard]] QString escapedForMarkdown(const QString& line);

} // namespace handlens
