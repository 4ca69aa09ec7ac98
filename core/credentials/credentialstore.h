// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QObject>

#include <functional>

namespace handlens {

/// Where credentials lie: one account a provider. Everything is asynchronous, because a keychain may ask the
/// person to unlock it; `context` going away means that nobody wants the answer any more.
class CredentialStore : public QObject
{
    Q_OBJECT
public:
    /// Where what was written went.
    enum class Kept {
        InKeychain,
        ThisRunOnly, ///< there is no keychain on this computer
    };
    using ReadDone = std::function<void(const Result<Credentials>&)>;
    using WriteDone = std::function<void(const Result<Kept>&)>;
    using RemoveDone = std::function<void(const Result<void>&)>;

    using QObject::QObject;

    /// The credentials of `provider`; none (an empty map) when none were ever saved. An error of kind
    /// Credentials, outcome NotSent, when they were saved but cannot be had now (locked, unreadable, no
    /// answer), with what to do. `done` is called from the event loop, once.
    virtual void read(const QString& provider, QObject* context, ReadDone done) = 0;
    /// Replaces all fields of `provider` and reads them back.
    virtual void write(
        const QString& provider, const Credentials& credentials, QObject* context, WriteDone done)
        = 0;
    /// Forgets `provider`; what was never there is forgotten, too.
    virtual void remove(const QString& provider, QObject* context, RemoveDone done) = 0;
    /// Whether credentials of `provider` were saved; asks no keychain.
    [[nodiscard]] virtual bool isSaved(const QString& provider) const = 0;
    /// Whether what is saved of `provider` goes when the program ends.
    [[nodiscard]] virtual bool isThisRunOnly(const QString& /*provider*/) const { return false; }
    /// Whether the credentials of `provider` come from the environment of this run (design §7): they are read
    /// from there alone, and writing and removing fail.
    [[nodiscard]] virtual bool isFromEnvironment(const QString& /*provider*/) const { return false; }

signals:
    /// isSaved(`provider`) or the credentials may have changed.
    void changed(const QString& provider);
    /// A read, write or removal waits longer than usual: most likely the keychain waits for the person.
    void waiting(const QString& provider);
};

} // namespace handlens
