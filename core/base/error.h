// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

namespace handlens {

/// What went wrong, in terms a person can act on.
enum class ErrorKind {
    Image, ///< the picture cannot be opened or read
    File, ///< a file of ours cannot be read or written
    Engine, ///< the engine on this computer is missing, incomplete or failed
    Credentials, ///< a key is missing or refused
    Network, ///< the service was not reached
    Service, ///< the service answered with an error
    Quota, ///< the allowance, the money or the cap is used up
    Cancelled, ///< a person stopped it
    Usage, ///< the request itself makes no sense
};

/// What became of a paid request (design §5.1). Local work that fails is `Failed`.
enum class Outcome {
    NotSent, ///< no byte of the body left this computer
    Refused, ///< the service answered with its own error
    Unknown, ///< the body was sent and no complete answer came: may be billed
    Failed, ///< everything else
};

/// A failure as a value: `message` is for the person and ends with a full stop, `detail` is for the log. A
/// secret is in neither.
struct Error {
    ErrorKind kind = ErrorKind::Image;
    QString message = {};
    QString detail = {};
    Outcome outcome = Outcome::Failed;
    QString provider = {}; ///< id of the provider, empty when the image itself failed
    QString reader = {}; ///< the reader that failed ("tesseract:chi_sim"), empty when the image itself failed
    QString code = {}; ///< the service's own error code, as delivered
    QString requestId = {}; ///< the service's own request id, as delivered

    bool operator==(const Error&) const = default;
};

/// The word for `kind` in JSON ("image", "credentials", …); never translated.
[[nodiscard]] QString errorKindName(ErrorKind kind);
/// The kind named `name` in JSON; `Image` when the name is unknown.
[[nodiscard]] ErrorKind errorKindFromName(QStringView name);
/// The word for `outcome` in JSON ("not-sent", "refused", "unknown", "failed"); never translated.
[[nodiscard]] QString outcomeName(Outcome outcome);
/// The outcome named `name` in JSON; `Failed` when the name is unknown.
[[nodiscard]] Outcome outcomeFromName(QStringView name);

} // namespace handlens

Q_DECLARE_METATYPE(handlens::Error)
