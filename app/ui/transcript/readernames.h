// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"
#include "recognition/readername.h"

#include <span>

namespace handlens {

class Provider;
class Settings;

/// What readers are called for people. Asks the providers only when a name is wanted.
class ReaderNames final
{
public:
    /// All must outlive it. `settings`: where the names are that the person gave; null: there are none.
    explicit ReaderNames(std::span<Provider* const> providers, const Settings* settings = nullptr)
        : m_providers(providers)
        , m_settings(settings)
    {
    }

    /// The provider of `reader` ("tesseract:chi_sim"); null when this program has none.
    [[nodiscard]] const Provider* provider(const QString& reader) const;
    /// By the name the person gave it, else "Tesseract", or "Tesseract (chi_sim)" of one set up in a way of
    /// its own; “Consensus” and the name of an imported file; `reader` itself when this program does not have
    /// its provider.
    [[nodiscard]] QString name(const QString& reader) const { return named(reader, NameLength::Full); }
    /// The same in few characters.
    [[nodiscard]] QString shortName(const QString& reader) const { return named(reader, NameLength::Short); }
    /// The recognitions of `page`, in the order of the providers: the same on every page, whoever came first.
    [[nodiscard]] QList<const Recognition*> inOrder(const Page& page) const;
    /// Those of them that are compared: all but an earlier consensus, which is what the others said.
    [[nodiscard]] QList<const Recognition*> comparedInOrder(const Page& page) const;
    /// What the confidence of `reader` means, a sentence; empty when that is not known.
    [[nodiscard]] QString meaning(const QString& reader) const;

private:
    [[nodiscard]] QString named(const QString& reader, NameLength length) const;

    std::span<Provider* const> m_providers;
    const Settings* m_settings;
};

} // namespace handlens
