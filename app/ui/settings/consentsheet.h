// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/sendpreview.h"

#include <QDialog>

#include <map>
#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace handlens {

class Settings;

/// What one reader is about to be sent, and what that costs.
struct SendPlan {
    ReaderSpec reader;
    QList<PageToSend> pages; ///< each is one call; at least one
    double pricePerCall = 0; ///< as entered under Accounts; 0: not entered
    QString currency; ///< "CNY"
    QString name = {}; ///< what the reader is called
    std::optional<int> callsLeft = {}; ///< by the person's own limit, 0…; absent: any number
    int mayBeBilled = 0; ///< how many of `pages` this reader was sent before, with an unknown outcome
};

/// The plan with the reader's name, and the price and currency that `settings` hold for its provider.
[[nodiscard]] SendPlan sendPlan(
    const ReaderSpec& reader, const QList<PageToSend>& pages, const Settings& settings);

/// Asks before pictures leave this computer: where they go, how many, at what price, the very pictures, and
/// what is not sent. To be shown with open().
class ConsentSheet final : public QDialog
{
    Q_OBJECT
public:
    /// `plans`: of services only, at least one; their providers must outlive the sheet.
    explicit ConsentSheet(const QList<SendPlan>& plans, QWidget* parent = nullptr);

    /// Ids of the providers that may be sent to without asking from now on.
    [[nodiscard]] QStringList alwaysProviders() const;

signals:
    /// The person agreed; `alwaysProviders` need not be asked about again until the program closes.
    void agreed(const QStringList& alwaysProviders);

private:
    [[nodiscard]] QWidget* createPlans();
    void addPlan(QGridLayout& grid, const SendPlan& plan);
    [[nodiscard]] QWidget* createPreview();
    [[nodiscard]] const SendPlan& shownPlan() const;
    void showPlan();
    void turn(int pages);
    void showPage();

    QList<SendPlan> m_plans;
    std::map<QString, QCheckBox*> m_always; ///< by provider id
    QComboBox* m_shownPlan = nullptr;
    QLabel* m_position = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    SendPreview* m_preview = nullptr;
    qsizetype m_page = 0; ///< of the plan shown
};

} // namespace handlens
