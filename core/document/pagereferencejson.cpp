// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/pagereferencejson.h"

#include "document/enumnames.h"

#include <array>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindNames = { "none"_L1, "transcript"_L1, "file"_L1, "typed"_L1 };

} // namespace

QJsonObject toJson(const PageReference& reference)
{
    return { { "kind"_L1, nameOf(kindNames, reference.kind) }, { "text"_L1, reference.text },
        { "file"_L1, reference.file } };
}

PageReference pageReferenceFromJson(const QJsonObject& object)
{
    const auto kind = enumFromName<ReferenceKind>(kindNames, object.value("kind"_L1).toString());
    const QJsonValue text = object.value("text"_L1);
    // A text that is none would be held against readers as an empty page.
    if (kind == ReferenceKind::None || !text.isString())
        return {};
    return { kind, text.toString(), object.value("file"_L1).toString() };
}

} // namespace handlens
