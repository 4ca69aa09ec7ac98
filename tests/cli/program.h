// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

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
[[nodiscard]] Ended runProgram(const QStringList& arguments, const QString& folder,
    const QProcessEnvironment& environment = bareEnvironment());

/// Runs `script` with sh in `folder`; "$@" is handlens-cli and `arguments`.
[[nodiscard]] Ended runInShell(const QString& script, const QStringList& arguments, const QString& folder);

/// A folder of drawn pages and files that are none, for the program to run in: a.png ("Hello world", "second
/// line"), b.jpg ("Another page"), blank.png, text.png (no picture), empty.png (no byte), folder.
class ProgramFolder final
{
public:
    [[nodiscard]] bool fill();
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// Runs the program with `arguments`, parted by blanks, in the folder.
    [[nodiscard]] Ended run(const QString& arguments) const;
    [[nodiscard]] bool canReadEnglish() const { return m_canReadEnglish; }

private:
    QTemporaryDir m_folder;
    bool m_canReadEnglish = false;
};

#define HANDLENS_NEEDS_ENGLISH(folder)                                                                       \
    if (!(folder).canReadEnglish())                                                                          \
    QSKIP("Tesseract's English data are not installed")

/// The pages of a JSON result.
[[nodiscard]] QList<QJsonObject> pagesOf(const QJsonObject& document);
/// What the reader at `index` read on a page, lines joined by newlines.
[[nodiscard]] QString textOf(const QJsonObject& page, int index = 0);

} // namespace handlens::test
