// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page/heattext.h"
#include "page/linecrop.h"

#include <QWidget>

namespace handlens {

/// What one reader, or all of them in a word, read at a place.
struct StripReading {
    QString name; ///< of the reader
    QString text;
    std::optional<double> confidence;
    bool operator==(const StripReading&) const = default;
};

/// The current line large: its ink, upright, and below it the text with its heat; the glyph at the caret is
/// ringed in both. Below them the readings one can choose from.
class LineStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit LineStrip(QWidget* parent = nullptr);

    void setPicture(const PagePicture& picture, const QList<PageStep>& steps);
    void setLayer(OverlayLayer layer);
    void setStyle(const OverlayStyle& style); ///< its `current` is the line shown and the glyph ringed
    void setReadings(const QList<StripReading>& readings);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void glyphActivated(int line, int glyph);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void relayout();
    void describe();
    void paintCrop(QPainter& painter) const;
    void paintReadings(QPainter& painter) const;
    [[nodiscard]] LineCrop crop() const;
    [[nodiscard]] QTransform cropToStrip(const LineCrop& crop) const;
    [[nodiscard]] double textLeft() const;
    [[nodiscard]] double textTop() const;
    [[nodiscard]] int glyphAt(const QPointF& point) const;
    [[nodiscard]] int readingsHeight() const;

    PagePicture m_picture;
    QList<PageStep> m_steps;
    OverlayLayer m_layer;
    OverlayStyle m_style;
    HeatText m_text;
    QList<StripReading> m_readings;
};

} // namespace handlens
