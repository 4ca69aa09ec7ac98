// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>

namespace handlens::test {

/// A running keychainprobe: a second program with a KeychainStore, in an environment of its own.
class Probe final
{
public:
    explicit Probe(const QProcessEnvironment& environment);
    ~Probe();
    Q_DISABLE_COPY_MOVE(Probe)

    void send(const QString& command);
    /// Its next answer; empty when none comes.
    [[nodiscard]] QJsonObject next();
    [[nodiscard]] QJsonObject ask(const QString& command)
    {
        send(command);
        return next();
    }
    /// The value of `key` in the answer to `command`.
    [[nodiscard]] QString ask(const QString& command, const QString& key)
    {
        return ask(command).value(key).toString();
    }
    /// Its exit code; −1: it crashed or did not end.
    [[nodiscard]] int quit();

private:
    QProcess m_process;
};

} // namespace handlens::test
