// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/decimalspinbox.h"

namespace handlens {

using namespace Qt::StringLiterals;

// QDoubleSpinBox drops the separator of thousands wherever it stands: "0,05" would be 5 in English.
QValidator::State DecimalSpinBox::validate(QString& input, int& position) const
{
    if (input == specialValueText())
        return QDoubleSpinBox::validate(input, position);
    // The last four are what Chinese and Arabic keyboards give for these keys.
    for (const QChar mark : u".,\uFF0E\uFF0C\u3002\u066B"_s)
        input.replace(mark, locale().decimalPoint());
    if (input.contains(locale().groupSeparator()))
        return QValidator::Invalid;
    return QDoubleSpinBox::validate(input, position);
}

} // namespace handlens
