// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page/legendpainter.h"

#include <QFrame>

class QToolButton;

namespace handlens {

/// The key to the heat, small enough for a corner of the page; folds down to its title.
class Legend final : public QFrame
{
    Q_OBJECT
public:
    explicit Legend(QWidget* parent = nullptr);

    /// What the number means: a sentence.
    void setMeaning(const QString& meaning, HeatMode mode = HeatMode::ThisReader);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] LegendLook look() const;
    void refit();

    QToolButton* m_fold = nullptr;
    bool m_collapsed = false;
    QString m_meaning;
    HeatMode m_mode = HeatMode::ThisReader;
};

} // namespace handlens
