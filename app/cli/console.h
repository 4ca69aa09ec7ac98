// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArrayView>

namespace handlens::cli {

/// Writes all of `bytes` to standard output, which carries nothing but the result.
[[nodiscard]] Result<void> writeToStandardOutput(QByteArrayView bytes);

/// One line on standard error. Control and bidirectional characters are shown as tokens: file names and
/// answers of services come from outside, and a terminal obeys them.
void say(const QString& sentence);

/// Keeps standard error for say(): what Qt and the libraries under it (libpng, libtiff, Tesseract) print
/// there is no sentence for a person, and every failure comes back as an Error anyway. Fatal messages are
/// still shown.
void keepStandardErrorForUs();

/// A reader of our output that went away shows as a failed write and not as a signal.
void ignoreBrokenPipes();

} // namespace handlens::cli
