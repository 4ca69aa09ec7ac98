// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "document/recognition.h"

#include <QJsonArray>
#include <QJsonObject>

namespace handlens {

/// The one JSON form of recognitions and their parts: of `--format json`
/// (resources/schema/recognition-1.json), of the journal and of the document file. Unknown is null or []; no
/// key is left out. Polygons are rounded to 1/100 pixel. What is read back is checked and clamped (design
/// §5.9): polygons of no number are dropped, confidences outside 0…1 are absent.

[[nodiscard]] QJsonArray toJson(const QPolygonF& polygon);
[[nodiscard]] QPolygonF polygonFromJson(const QJsonValue& value);

[[nodiscard]] QJsonObject toJson(const Glyph& glyph);
[[nodiscard]] Glyph glyphFromJson(const QJsonObject& object);

[[nodiscard]] QJsonObject toJson(const Line& line);
[[nodiscard]] Line lineFromJson(const QJsonObject& object);

/// With the keys of the schema, and `id`, `options`, `sentHash`, `rawAnswer`, `when` and `milliseconds`
/// (how long it took) beside them.
[[nodiscard]] QJsonObject toJson(const Recognition& recognition);
[[nodiscard]] Recognition recognitionFromJson(const QJsonObject& object);

[[nodiscard]] QJsonObject toJson(const Error& error);
[[nodiscard]] Error errorFromJson(const QJsonObject& object);

/// The number, or null.
[[nodiscard]] QJsonValue toJson(const std::optional<double>& number);
/// A finite number, or nothing.
[[nodiscard]] std::optional<double> numberFromJson(const QJsonValue& value);

} // namespace handlens
