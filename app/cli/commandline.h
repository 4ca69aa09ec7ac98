// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

#include <variant>

namespace handlens::cli {

/// One KEY=VALUE as given; `key` may name its provider: "tesseract.page-mode".
struct GivenOption {
    QString key;
    QString value;
    bool operator==(const GivenOption&) const = default;
};

/// `recognize IMAGE…`
struct RecognizeArguments {
    QStringList images; ///< as given
    QStringList readers; ///< at least one, none twice
    QList<GivenOption> options; ///< --language and --endpoint included
    QString format; ///< id of an export format
    QString output; ///< empty: standard output
    QString overlay; ///< empty: none
    bool operator==(const RecognizeArguments&) const = default;
};

/// `compare IMAGE`
struct CompareArguments {
    RecognizeArguments reading; ///< one image; the format is "text", "json" or a comparisonFormat(); no
                                ///< reader where `imports` are all
    QString reference; ///< file with the true text; empty: none is known
    QStringList imports; ///< files with readings of other programs
    bool operator==(const CompareArguments&) const = default;
};

/// `providers`
struct ProvidersArguments {
    bool json = false;
    bool operator==(const ProvidersArguments&) const = default;
};

/// `credentials ACTION …`
struct CredentialsArguments {
    enum class Action { Set, Remove, Status };
    Action action = Action::Status;
    QString provider; ///< Set and Remove
    QString field; ///< Set
    bool json = false; ///< Status
    bool operator==(const CredentialsArguments&) const = default;
};

/// `--help`, `--version`: this text, and nothing else is done.
struct ShowText {
    QString text;
    bool operator==(const ShowText&) const = default;
};

using CommandLine
    = std::variant<ShowText, RecognizeArguments, CompareArguments, ProvidersArguments, CredentialsArguments>;

/// What `arguments`, the program's name first, ask for. Fails with kind Usage. Needs an application object.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList& arguments);

/// The part of it that follows `recognize`; `arguments` begins with the program's name.
[[nodiscard]] Result<CommandLine> parseRecognize(const QStringList& arguments);
/// The same for `compare`.
[[nodiscard]] Result<CommandLine> parseCompare(const QStringList& arguments);
/// The same for `credentials`; what is refused is not shown, since it may be a key.
[[nodiscard]] Result<CommandLine> parseCredentials(const QStringList& arguments);

/// Whether `readers` and the files of `arguments` have one another, or a reference, to be compared with.
/// Fails with kind Usage.
[[nodiscard]] Result<void> checkComparable(const CompareArguments& arguments, qsizetype readers);

} // namespace handlens::cli
