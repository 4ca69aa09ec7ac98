// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

namespace handlens {

/// A piece of a credential. Has no stream operator and no conversion, so that it cannot slip into a log, a
/// setting or an error; its characters are overwritten when the last copy goes.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QString value);
    ~Secret();
    Secret(const Secret&) = default;
    Secret(Secret&&) noexcept = default;
    Secret& operator=(const Secret&) = default;
    Secret& operator=(Secret&&) noexcept = default;

    /// The characters themselves: for signing and for the keychain only.
    [[nodiscard]] const QString& reveal() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    bool operator==(const Secret&) const = default;

private:
    QString m_value;
};

/// The fields of one account, by CredentialField::key ("secret-id").
using Credentials = QMap<QString, Secret>;

} // namespace handlens
