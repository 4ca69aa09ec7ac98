// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QPointF>
#include <QPolygonF>

#include <optional>

namespace handlens {

/// The object in `body`; nothing when it is broken JSON, no object, or nested deeper than 32 levels.
[[nodiscard]] std::optional<QJsonObject> answerObject(const QByteArray& body);

/// A finite number that is a JSON number; nothing otherwise ("0.93" in quotes is none).
[[nodiscard]] std::optional<double> numberIn(const QJsonValue& value);

/// `[[x,y],…]` or `[{"x":…,"y":…},…]` with these key names; empty unless every corner is two numbers.
[[nodiscard]] QPolygonF polygonIn(
    const QJsonValue& value, QLatin1StringView xKey = {}, QLatin1StringView yKey = {});

} // namespace handlens
