// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/error.h"

#include <algorithm>
#include <array>
#include <utility>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindNames = {
    std::pair { ErrorKind::Image, "image"_L1 },
    std::pair { ErrorKind::File, "file"_L1 },
    std::pair { ErrorKind::Engine, "engine"_L1 },
    std::pair { ErrorKind::Credentials, "credentials"_L1 },
    std::pair { ErrorKind::Network, "network"_L1 },
    std::pair { ErrorKind::Service, "service"_L1 },
    std::pair { ErrorKind::Quota, "quota"_L1 },
    std::pair { ErrorKind::Cancelled, "cancelled"_L1 },
    std::pair { ErrorKind::Usage, "usage"_L1 },
};

constexpr std::array outcomeNames = {
    std::pair { Outcome::NotSent, "not-sent"_L1 },
    std::pair { Outcome::Refused, "refused"_L1 },
    std::pair { Outcome::Unknown, "unknown"_L1 },
    std::pair { Outcome::Failed, "failed"_L1 },
};

template <typename Names, typename Value> QString nameOf(const Names& names, Value value)
{
    const auto it = std::ranges::find(names, value, [](const auto& entry) { return entry.first; });
    Q_ASSERT(it != names.end());
    return it->second;
}

template <typename Names, typename Value> Value valueOf(const Names& names, QStringView name, Value fallback)
{
    const auto it = std::ranges::find_if(names, [name](const auto& entry) { return name == entry.second; });
    return it == names.end() ? fallback : it->first;
}

} // namespace

QString errorKindName(ErrorKind kind)
{
    return nameOf(kindNames, kind);
}

ErrorKind errorKindFromName(QStringView name)
{
    return valueOf(kindNames, name, ErrorKind::Image);
}

QString outcomeName(Outcome outcome)
{
    return nameOf(outcomeNames, outcome);
}

Outcome outcomeFromName(QStringView name)
{
    return valueOf(outcomeNames, name, Outcome::Failed);
}

} // namespace handlens
