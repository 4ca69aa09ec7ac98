// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/readingways.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace handlens {

/// Asks how a provider is to be set up as one more reader, or how one is to be changed: the provider, its
/// options, and a name. Accepts only what can be used and differs from all ways there are. To be shown with
/// open().
class WayDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `ways` must outlive the dialog; there must be a provider. `changed`: the way to be changed, of a
    /// provider this program has; empty: a new one is set up.
    explicit WayDialog(const ReadingWays& ways, const QString& changed = {}, QWidget* parent = nullptr);

    /// What is set up.
    [[nodiscard]] ReadingWay way() const;

private:
    void addProviders();
    void addProvider(const Provider& provider);
    void createLayout();
    [[nodiscard]] const ProviderDescriptor& descriptor() const;
    [[nodiscard]] ReaderOptions options() const;
    [[nodiscard]] QString reader() const;
    [[nodiscard]] QString problem() const;
    void say();

    const ReadingWays& m_ways;
    QString m_changed;
    QList<const Provider*> m_offered; ///< as they stand in the box
    QComboBox* m_provider = nullptr;
    QLineEdit* m_name = nullptr;
    QStackedWidget* m_forms = nullptr; ///< one a provider
    QLabel* m_meaning = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace handlens
