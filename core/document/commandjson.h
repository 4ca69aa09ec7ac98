// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/command.h"

#include <QJsonObject>

namespace handlens {

/// A command as JSON and back: `{"do": "replace-lines", …}`. What the journal and the document file keep.
[[nodiscard]] QJsonObject toJson(const Command& command);
/// Nothing when `object` is no command we know.
[[nodiscard]] std::optional<Command> commandFromJson(const QJsonObject& object);

/// A whole page, with its recognitions and transcript.
[[nodiscard]] QJsonObject toJson(const Page& page);
[[nodiscard]] Page pageFromJson(const QJsonObject& object);

} // namespace handlens
