// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace handlens::test {

/// Who may use Tencent's services. Not real, and nowhere valid.
struct TencentAccount {
    QByteArray appId = "1250000000"; ///< of the old service
    QByteArray bucket = {}; ///< of the old service; empty: none
    QByteArray secretId = "AKIDrefereeFakeSecretId000000000000";
    QByteArray secretKey = "refereeFakeSecretKey000000000000";
    QByteArray token = {}; ///< of a temporary key; empty: the key is permanent
};

} // namespace handlens::test
