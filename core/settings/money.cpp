// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/money.h"

#include <QLocale>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

// Prices of a call are small: two digits at least, four where two would hide something.
QString amountText(double amount)
{
    constexpr int usualDigits = 2;
    constexpr int mostDigits = 4;
    QString text = QLocale().toString(amount, 'f', mostDigits);
    for (int digits = mostDigits; digits > usualDigits && text.endsWith(QLocale().zeroDigit()); --digits)
        text.chop(1);
    return text;
}

} // namespace

QString moneyText(double amount, const QString& currency)
{
    return currency.isEmpty() ? amountText(amount) : amountText(amount) + u' ' + currency;
}

QString priceText(qsizetype calls, double pricePerCall, const QString& currency)
{
    return u"%1 × %2 = %3"_s.arg(QLocale().toString(calls), amountText(pricePerCall),
        moneyText(static_cast<double>(calls) * pricePerCall, currency));
}

} // namespace handlens
