// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDoubleSpinBox>

namespace handlens {

/// A field for a number in which a comma and a point both begin the decimals, whatever the language: price
/// lists write either. Nothing separates thousands. The text shows the mark of its own language at once.
class DecimalSpinBox final : public QDoubleSpinBox
{
    Q_OBJECT
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    [[nodiscard]] QValidator::State validate(QString& input, int& position) const override;
};

} // namespace handlens
