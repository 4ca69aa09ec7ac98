// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/usageledger.h"

#include <QSet>
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

    /// Puts what was edited here into the settings, and nothing else: the currency is that of all providers.
    void save();
    /// Takes up what is saved, except where something was edited, and what was used.
    void refresh();
    /// Something was edited and is not saved.
    [[nodiscard]] bool isTouched() const { return !m_edited.isEmpty(); }

private:
    void showUsage();

    QString m_provider;
    Settings& m_settings;
    const UsageLedger& m_ledger;
    QDoubleSpinBox* m_price = nullptr;
    QLineEdit* m_currency = nullptr;
    QSpinBox* m_cap = nullptr;
    QLabel* m_usage = nullptr;
    QSet<const QWidget*> m_edited; ///< the fields that a person changed
};

} // namespace handlens
