// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAbstractScrollArea;

namespace handlens {

class Legend;

/// Keeps the legend in the bottom left corner of a view. Belongs to the legend.
class LegendCorner final : public QObject
{
    Q_OBJECT
public:
    LegendCorner(QAbstractScrollArea& view, Legend& legend);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QAbstractScrollArea& m_view;
    Legend& m_legend;
};

} // namespace handlens
