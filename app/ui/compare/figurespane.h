// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "compare/figuresmodel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace handlens {

class Settings;

/// A table of figures, what its current column means, and ways to take it along.
class FiguresPane final : public QWidget
{
    Q_OBJECT
public:
    /// `settings` must outlive it: it knows the folder files were saved to last.
    explicit FiguresPane(Settings& settings, QWidget* parent = nullptr);

    void setTable(const FiguresTable& table);
    [[nodiscard]] const FiguresTable& table() const { return m_model.table(); }
    [[nodiscard]] QTableView& view() { return *m_view; }

    /// The whole table, with its headings, to the clipboard.
    void copy() const;
    [[nodiscard]] Result<void> save(const QString& path) const;

signals:
    void saved(const QString& sentence);
    void failed(const handlens::Error& error);

private:
    void createView();
    void askAndSave();
    void explain(int column);

    Settings& m_settings;
    FiguresModel m_model;
    QTableView* m_view = nullptr;
    QLabel* m_meaning = nullptr;
};

} // namespace handlens
