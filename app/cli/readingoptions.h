// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/commandline.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace handlens::cli {

/// The options of every command that has images read: who reads, how, and where the result goes.
struct ReadingOptions {
    ReadingOptions();

    QCommandLineOption help;
    QCommandLineOption provider;
    QCommandLineOption language;
    QCommandLineOption option;
    QCommandLineOption endpoint;
    QCommandLineOption output;
    QCommandLineOption overlay;

    [[nodiscard]] QList<QCommandLineOption> withValue() const
    {
        return { provider, language, option, endpoint, output, overlay };
    }
};

/// Has `parser` take `arguments`; it gets the options here. The text to show instead when help is wanted.
/// Fails with kind Usage, also when one of `withValue` was given without a value, or no image was named.
[[nodiscard]] Result<std::optional<ShowText>> parseGiven(QCommandLineParser& parser,
    const ReadingOptions& options, const QList<QCommandLineOption>& withValue, const QStringList& arguments);

/// What was given of `options`, and the images; the rest is left as it is. Fails with kind Usage.
[[nodiscard]] Result<RecognizeArguments> givenReading(
    const QCommandLineParser& parser, const ReadingOptions& options);

} // namespace handlens::cli
