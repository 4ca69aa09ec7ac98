// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"
#include "credentials/keychainpatience.h"

#include <QObject>

#include <qt6keychain/keychain.h>

#include <functional>

namespace handlens {

/// What a job of the keychain came to.
struct KeychainAnswer {
    enum class When {
        InTime,
        Never, ///< given up; only this is known
        Late, ///< after it was given up
    };
    When when = When::InTime;
    QKeychain::Error error = QKeychain::NoError;
    QString detail = {}; ///< what the keychain said; holds no secret
    Secret text = {}; ///< what was read

    [[nodiscard]] bool isFine() const { return when != When::Never && error == QKeychain::NoError; }
    /// The keychain is there, and refuses.
    [[nodiscard]] bool isDenied() const
    {
        return error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser;
    }
};

/// Starts `job`, made with new and no parent, and leaves it to itself: a job of QtKeychain that is deleted
/// while it runs is used after it was freed, so it lives until it has finished, however long that takes.
/// `answered` is called once InTime, or with Never and then perhaps once Late; `waiting` before that when it
/// takes long. None of them is called once `context` is gone.
void startKeychainJob(QKeychain::Job* job, const KeychainPatience& patience, QObject* context,
    std::function<void()> waiting, std::function<void(const KeychainAnswer&)> answered);

} // namespace handlens
