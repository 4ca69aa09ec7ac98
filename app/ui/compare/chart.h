// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace handlens {

/// A chart that its heir paints, in the colours of the palette and as large as the font asks for.
class Chart : public QWidget
{
    Q_OBJECT
public:
    [[nodiscard]] QSize sizeHint() const final;
    [[nodiscard]] QSize minimumSizeHint() const final;

protected:
    /// How many average characters wide a chart is.
    struct Breadth {
        int usual = 0;
        int least = 0;
    };
    Chart(const Breadth& breadth, QWidget* parent);

    /// With smooth edges and the pen for text.
    virtual void paint(QPainter& painter) const = 0;
    /// How high the chart is to be where it is `width` wide, both in logical pixels.
    [[nodiscard]] virtual int heightAt(int width) const = 0;

    void paintEvent(QPaintEvent* event) final;
    void changeEvent(QEvent* event) final;

private:
    [[nodiscard]] QSize sizeOf(int characters) const;

    Breadth m_breadth;
};

} // namespace handlens
