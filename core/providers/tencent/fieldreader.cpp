// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/fieldreader.h"

#include "document/recognition.h"
#include "recognition/answerjson.h"

#include <QCoreApplication>

namespace handlens {

namespace {

struct TencentAnswers {
    Q_DECLARE_TR_FUNCTIONS(TencentAnswers)
};

} // namespace

bool FieldReader::isGiven(const QJsonValue& value, bool ofTheType)
{
    if (!ofTheType && !value.isNull() && !value.isUndefined())
        m_sawWrongType = true;
    return ofTheType;
}

QString FieldReader::text(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return isGiven(value, value.isString()) ? value.toString() : QString();
}

std::optional<double> FieldReader::number(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    const std::optional<double> number = numberIn(value);
    return isGiven(value, number.has_value()) ? number : std::nullopt;
}

QJsonArray FieldReader::array(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return isGiven(value, value.isArray()) ? value.toArray() : QJsonArray();
}

QJsonObject FieldReader::object(const QJsonValue& entry)
{
    return isGiven(entry, entry.isObject()) ? entry.toObject() : QJsonObject();
}

QPolygonF FieldReader::rectangle(const QJsonValue& box, const std::array<QLatin1StringView, 4>& keys)
{
    const QJsonObject given = object(box);
    std::array<double, 4> numbers {};
    bool complete = true;
    for (size_t i = 0; i < keys.size(); ++i) {
        const std::optional<double> value = number(given, keys.at(i));
        numbers.at(i) = value.value_or(0);
        complete = complete && value;
    }
    const auto& [left, top, width, height] = numbers;
    return complete ? rectPolygon(QRectF(left, top, width, height)) : QPolygonF();
}

QString FieldReader::warning() const
{
    return m_sawWrongType
        ? TencentAnswers::tr("Parts of the answer had another form than documented and were left out.")
        : QString();
}

} // namespace handlens
