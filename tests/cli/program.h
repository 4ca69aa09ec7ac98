// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace handlens::test {

/// How a run of the program ended.
struct Ended {
    int code = -1; ///< −1: it crashed, was killed or did not end
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QStringList errorLines() const;
    [[nodiscard]] QJsonObject json() const;
};

/// The environment of a bare machine: no display, no home, no language.
[[nodiscard]] QProcessEnvironment bareEnvironment();

/// Runs handlens-cli in `folder`.
[[nodiscard]] Ended runProgram(const QStringList& arguments, const QString& folder);

/// Runs `script` with sh in `folder`; "$@" is handlens-cli and `arguments`.
[[nodiscard]] Ended runInShell(const QString& script, const QStringList& arguments, const QString& folder);

/// The pages of a JSON result.
[[nodiscard]] QList<QJsonObject> pagesOf(const QJsonObject& document);
/// What the reader at `index` read on a page, lines joined by newlines.
[[nodiscard]] QString textOf(const QJsonObject& page, int index = 0);

} // namespace handlens::test
