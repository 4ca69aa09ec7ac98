// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QSslKey>

#include <optional>

namespace handlens::test {

/// What a server shows of itself over TLS.
struct TlsIdentity {
    QSslCertificate certificate;
    QSslKey key;
};

/// A certificate authority of one test run and what it signed, made by the openssl tool in a temporary folder
/// and gone with it. The servers are at 127.0.0.1 and localhost.
struct Certificates {
    /// Nothing when the openssl tool is missing or too old (3.0 is needed); a test then says
    /// `QSKIP("the openssl tool is not here")`.
    [[nodiscard]] static std::optional<Certificates> make();

    /// Lets everything in this process trust the authority, and nobody else, until the end of the process.
    void trust() const;

    QSslCertificate authority;
    TlsIdentity good; ///< valid for 127.0.0.1, ::1 and localhost
    TlsIdentity wrongName; ///< valid for service.invalid only
    TlsIdentity expired; ///< ended yesterday
    TlsIdentity selfSigned; ///< right names, signed by itself
    TlsIdentity unknownAuthority; ///< right names, signed by an authority nobody trusts
};

} // namespace handlens::test
