// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/usageledger.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace handlens {

class Settings;

/// What one provider costs and how much of it a person wants at most: price per call, currency, calls a
/// month, and what this month brought so far.
class CostForm final : public QWidget
{
    Q_OBJECT
public:
    CostForm(
        const QString& provider, Settings& settings, const UsageLedger& ledger, QWidget* parent = nullptr);

    /// Into the settings.
    void save();
    /// Takes up what is saved and what was used.
    void refresh();
    /// Something differs from what is saved.
    [[nodiscard]] bool isTouched() const { return m_isTouched; }

private:
    void showUsage();

    QString m_provider;
    Settings& m_settings;
    const UsageLedger& m_ledger;
    QDoubleSpinBox* m_price = nullptr;
    QLineEdit* m_currency = nullptr;
    QSpinBox* m_cap = nullptr;
    QLabel* m_usage = nullptr;
    bool m_isTouched = false;
};

} // namespace handlens
