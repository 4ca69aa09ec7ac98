// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "export/exportformat.h"

#include <QJsonObject>

namespace handlens {

/// The document of resources/schema/recognition-1.json: every page with its errors, all recognitions as read
/// and, with ExportedText::Transcript, the person's text beside them.
[[nodiscard]] QJsonObject recognitionJson(const ExportInput& input);

/// The same as bytes, on one line: a page has thousands of points, and indented it would be six times as
/// long.
[[nodiscard]] QByteArray recognitionDocument(const ExportInput& input);

} // namespace handlens
