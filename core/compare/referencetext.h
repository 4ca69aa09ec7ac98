// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "document/recognition.h"

#include <QString>
#include <QStringList>

namespace handlens {

/// The text of the file at `path`, which is UTF-8, with or without a byte order mark. Fails with kind Usage.
[[nodiscard]] Result<QString> readReference(const QString& path);

/// `reference` cut into one text a page: at form feeds, of which one at the very end does not count; a single
/// page has all of it. Fails with kind Usage when it has another number of pages.
[[nodiscard]] Result<QStringList> referencePages(const QString& reference, qsizetype pages);

/// The lines of a reference, at no known place; lines without text are left out.
[[nodiscard]] QList<Line> referenceLines(const QString& reference);

} // namespace handlens
