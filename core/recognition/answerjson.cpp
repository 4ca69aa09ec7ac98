// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/answerjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace handlens {

namespace {

constexpr int deepest = 32; // levels; the documented answers have seven

// Looked at before parsing: a document that deep is nobody's answer.
bool isTooDeep(const QByteArray& body)
{
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    for (const char c : body) {
        if (inString) {
            inString = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepest)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

std::optional<QPointF> point(const std::optional<double>& x, const std::optional<double>& y)
{
    return x && y ? std::optional(QPointF(*x, *y)) : std::nullopt;
}

std::optional<QPointF> cornerIn(const QJsonValue& value, QLatin1StringView xKey, QLatin1StringView yKey)
{
    if (!xKey.isEmpty()) {
        const QJsonObject corner = value.toObject();
        return point(numberIn(corner.value(xKey)), numberIn(corner.value(yKey)));
    }
    const QJsonArray corner = value.toArray();
    return corner.size() == 2 ? point(numberIn(corner.at(0)), numberIn(corner.at(1))) : std::nullopt;
}

} // namespace

std::optional<QJsonObject> answerObject(const QByteArray& body)
{
    if (isTooDeep(body))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<double> numberIn(const QJsonValue& value)
{
    const double number = value.toDouble(std::nan(""));
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QPolygonF polygonIn(const QJsonValue& value, QLatin1StringView xKey, QLatin1StringView yKey)
{
    QPolygonF polygon;
    for (const QJsonValue& each : value.toArray()) {
        const std::optional<QPointF> corner = cornerIn(each, xKey, yKey);
        if (!corner)
            return {};
        polygon << *corner;
    }
    return polygon;
}

} // namespace handlens
