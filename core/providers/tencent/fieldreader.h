// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QPolygonF>

#include <array>
#include <optional>

namespace handlens {

/// Reads fields of an answer and remembers whether one was of another type than documented. Absent and null
/// are nothing special: both stand for "not given".
class FieldReader final
{
public:
    [[nodiscard]] QString text(const QJsonObject& object, QLatin1StringView key);
    [[nodiscard]] std::optional<double> number(const QJsonObject& object, QLatin1StringView key);
    [[nodiscard]] QJsonArray array(const QJsonObject& object, QLatin1StringView key);
    /// An entry of an array that ought to hold objects; empty when it is none.
    [[nodiscard]] QJsonObject object(const QJsonValue& entry);

    /// An upright box as a polygon: left, top, width and height under `keys`; empty unless all are numbers.
    [[nodiscard]] QPolygonF rectangle(const QJsonValue& box, const std::array<QLatin1StringView, 4>& keys);

    /// A sentence for the recognition when anything was left out; else empty.
    [[nodiscard]] QString warning() const;

private:
    [[nodiscard]] bool isGiven(const QJsonValue& value, bool ofTheType);

    bool m_sawWrongType = false;
};

} // namespace handlens
