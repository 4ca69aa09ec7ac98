// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/readerspec.h"

#include <QCoreApplication>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct ReaderSpecs {
    Q_DECLARE_TR_FUNCTIONS(ReaderSpecs)
};

} // namespace

Result<ReaderSpec> readerSpec(
    const QString& id, std::span<Provider* const> providers, const ReaderOptions& options)
{
    const QString providerId = id.section(u':', 0, 0);
    const QString variant = id.section(u':', 1);
    const auto it = std::ranges::find(
        providers, providerId, [](const Provider* provider) { return provider->descriptor().id; });
    if (it == providers.end()) {
        QStringList known;
        for (const Provider* provider : providers)
            known << provider->descriptor().id;
        return failure({ ErrorKind::Usage,
            ReaderSpecs::tr("There is no provider “%1”. Known providers: %2.")
                .arg(id, known.join(u", "_s)) });
    }

    const ProviderDescriptor& descriptor = (*it)->descriptor();
    ReaderOptions used;
    for (auto option = options.begin(); option != options.end(); ++option) {
        if (findOption(descriptor, option.key()))
            used.insert(option.key(), option.value());
    }
    if (!variant.isEmpty()) {
        if (!findOption(descriptor, u"language"))
            return failure({ ErrorKind::Usage,
                ReaderSpecs::tr("“%1” takes no language after a colon.").arg(providerId) });
        used.insert(u"language"_s, variant);
    }
    return ReaderSpec { id, *it, withFallbacks(descriptor, used) };
}

} // namespace handlens
