// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/readingways.h"
#include "settings/settings.h"
#include "support/scriptedprovider.h"

#include <QTemporaryDir>

#include <array>

namespace handlens::test {

using namespace Qt::StringLiterals;

/// An engine on this computer, with two recommended ways.
inline ProviderDescriptor engine()
{
    ProviderDescriptor descriptor;
    descriptor.id = u"engine"_s;
    descriptor.name = u"Engine"_s;
    descriptor.capabilities.local = true;
    descriptor.options = {
        { u"language"_s, u"Languages"_s, {}, ProviderOption::Kind::MultiChoice,
            { { u"eng"_s, u"English"_s }, { u"deu"_s, u"German"_s } }, u"eng"_s },
        { u"layout"_s, u"Layout"_s, {}, ProviderOption::Kind::Choice,
            { { u"auto"_s, u"Find out"_s }, { u"sparse"_s, u"Scattered words"_s } }, u"auto"_s },
    };
    descriptor.otherWays = { { { u"layout"_s, u"sparse"_s } }, { { u"language"_s, u"deu"_s } } };
    return descriptor;
}

/// A service.
inline ProviderDescriptor cloud()
{
    ProviderDescriptor descriptor;
    descriptor.id = u"cloud"_s;
    descriptor.name = u"Cloud"_s;
    descriptor.options = { { u"quick"_s, u"Quick mode"_s, {}, ProviderOption::Kind::Flag, {}, u"false"_s },
        { u"endpoint"_s, u"Address"_s, {}, ProviderOption::Kind::Endpoint, {}, {} } };
    return descriptor;
}

/// The ways of both, in a temporary folder; the service comes first.
struct WaysFixture {
    WaysFixture()
        : settings(folder.filePath(u"settings.ini"_s))
        , service({}, u"cloud"_s)
        , local({}, u"engine"_s)
        , providers { &service, &local }
        , ways(settings, providers)
    {
        service.setDescriptor(cloud());
        local.setDescriptor(engine());
    }

    QTemporaryDir folder;
    Settings settings;
    ScriptedProvider service;
    ScriptedProvider local;
    std::array<Provider*, 2> providers;
    ReadingWays ways;
};

} // namespace handlens::test
