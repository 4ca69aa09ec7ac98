// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/readerspec.h"

#include <QStringList>

#include <span>

namespace handlens {

class Settings;

/// One way to read that a person set up.
struct ReadingWay {
    QString reader; ///< its id
    QString name; ///< as the person calls it; empty: after its options
    bool operator==(const ReadingWay&) const = default;
};

/// Those of `options` that are not the same in `from`.
[[nodiscard]] ReaderOptions differing(ReaderOptions options, const ReaderOptions& from);

/// The ways there are to read: every provider as it is set up (its plain reader), and the ways a person set
/// up beside it, which differ from that in some options; and which of them the next reading uses. All of it
/// is in the settings.
class ReadingWays final
{
public:
    /// All must outlive this.
    ReadingWays(Settings& settings, std::span<Provider* const> providers);

    [[nodiscard]] std::span<Provider* const> providers() const { return m_providers; }
    /// The provider of `reader`; null when this program has none.
    [[nodiscard]] Provider* provider(const QString& reader) const;
    /// How the plain reader of `descriptor` reads: every option.
    [[nodiscard]] ReaderOptions plainOptions(const ProviderDescriptor& descriptor) const;
    /// The ways set up beside the plain one of `descriptor`, in their order; with those that are chosen but
    /// not set up (written into the settings by hand).
    [[nodiscard]] QStringList waysOf(const ProviderDescriptor& descriptor) const;
    /// What `reader` is called.
    [[nodiscard]] QString name(const QString& reader) const;
    /// `reader` with its options as set now; the error says what is missing and how to get it.
    [[nodiscard]] Result<ReaderSpec> spec(const QString& reader) const;

    /// What the next reading uses, in the order chosen, at least one: the first provider when nothing that
    /// this program has was chosen. There must be a provider.
    [[nodiscard]] QStringList chosen() const;
    void choose(const QString& reader, bool on);

    /// Sets `way` up and chooses it; one that was set up before keeps its name unless this has one.
    void add(const ReadingWay& way);
    /// Puts `way` where `reader` was, chosen or not as that was.
    void replace(const QString& reader, const ReadingWay& way);
    void remove(const QString& reader);

    /// The plain reader of `descriptor` and the ways that are recommended to compare with it; empty: there
    /// are none.
    [[nodiscard]] QStringList recommended(const ProviderDescriptor& descriptor) const;

private:
    void setName(const QString& reader, const QString& name);

    Settings& m_settings;
    std::span<Provider* const> m_providers;
};

} // namespace handlens
