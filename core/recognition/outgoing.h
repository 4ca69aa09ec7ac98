// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/provider.h"

namespace handlens {

/// What leaves this computer for one page: its picture, or only its web address.
struct Outgoing {
    PreparedImage image; ///< `bytes` are empty when the address goes
    QString address; ///< empty: the picture goes
    QByteArray hash; ///< SHA-256 of what goes, raw; made here, because that takes long for a large picture
};

/// Prepares the page of `request` for the service `descriptor` describes. The address goes when the option
/// `send` is `url` and the service would see the very page that the person sees; otherwise the picture goes,
/// and a notice says why. Any thread.
[[nodiscard]] Result<Outgoing> prepareOutgoing(const RecognitionRequest& request,
    const ProviderDescriptor& descriptor, const CancelCheck& cancelled = {});

} // namespace handlens
