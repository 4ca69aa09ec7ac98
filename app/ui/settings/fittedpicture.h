// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace handlens {

/// A picture, scaled down to fit the widget or in its own size; never enlarged.
class FittedPicture final : public QWidget
{
    Q_OBJECT
public:
    explicit FittedPicture(QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    void setActualSize(bool actual);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void updateExtent();

    QImage m_picture;
    QPixmap m_fitted; ///< m_picture at the size painted last
    bool m_actualSize = false;
};

} // namespace handlens
