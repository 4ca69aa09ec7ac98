// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"

#include <QJsonObject>

namespace handlens {

/// A page's reference in the journal and the document file.
[[nodiscard]] QJsonObject toJson(const PageReference& reference);
/// No reference where `object` holds none we know, as in a journal from before there were any.
[[nodiscard]] PageReference pageReferenceFromJson(const QJsonObject& object);

} // namespace handlens
