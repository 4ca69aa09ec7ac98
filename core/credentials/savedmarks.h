// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace handlens {

/// Remembers, outside the keychain, for which providers credentials were saved in it: a locked keychain says
/// of every entry that it is not there, and only this tells it from an account that was never entered.
/// Holds no secret.
class SavedMarks
{
public:
    SavedMarks() = default;
    virtual ~SavedMarks() = default;
    Q_DISABLE_COPY_MOVE(SavedMarks)

    [[nodiscard]] virtual bool isMarked(const QString& provider) const = 0;
    virtual void mark(const QString& provider, bool saved) = 0;
};

} // namespace handlens
