// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace handlens {

/// `amount` as people write it, with as many digits as it needs: "0.15 CNY"; without a currency, "0.15".
[[nodiscard]] QString moneyText(double amount, const QString& currency);
/// "3 × 0.05 = 0.15 CNY".
[[nodiscard]] QString priceText(qsizetype calls, double pricePerCall, const QString& currency);

} // namespace handlens
