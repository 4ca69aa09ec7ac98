// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "credentials/keychainerrors.h"

#include <QCoreApplication>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct KeychainErrors {
    Q_DECLARE_TR_FUNCTIONS(KeychainErrors)
};

Error error(const QString& code, const QString& message, const QString& detail = {})
{
    Error error { ErrorKind::Credentials, message, detail, Outcome::NotSent };
    error.code = code;
    return error;
}

} // namespace

Error keychainLocked(const QString& detail)
{
    return error(u"keychain-locked"_s,
        KeychainErrors::tr(
            "The keychain is locked, or does not let this program in. Unlock it and try again; "
            "the keys saved in it stay as they are."),
        detail);
}

Error keychainUnreadable()
{
    return error(u"keychain-unreadable"_s,
        KeychainErrors::tr("The keys saved in the keychain cannot be read. Enter them again; until then they "
                           "stay as they are."));
}

// libsecret 0.20 does not get over a keychain that was started again ("The session does not exist"): only a
// program that is started again does.
Error keychainUnreachable(const QString& detail)
{
    return error(u"keychain-unreachable"_s,
        KeychainErrors::tr(
            "The keys are saved, but the keychain cannot be reached. See that your desktop's "
            "keychain (GNOME Keyring or KWallet, say) runs, then start Handlens again; or enter "
            "the keys again for this run."),
        detail);
}

Error keychainNoAnswer()
{
    return error(u"keychain-no-answer"_s,
        KeychainErrors::tr("The keychain does not answer. Look whether it asks for its password somewhere, "
                           "then try again; if that does not help, log out and in again."));
}

Error keychainTooSmall()
{
    return error(u"keychain-too-small"_s,
        KeychainErrors::tr("The keys are too long for the keychain. Look whether too much was pasted."));
}

Error keychainAltered()
{
    return error(u"keychain-altered"_s,
        KeychainErrors::tr("The keychain gave back something else than was saved. Save the keys once more."));
}

} // namespace handlens
