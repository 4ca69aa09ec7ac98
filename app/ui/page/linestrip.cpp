// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/linestrip.h"
#include "page/heatscale.h"

#include "base/graphemes.h"
#include "page/glyphtooltip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr double cropHeight = 90;
constexpr double largest = 3; // times the page's pixels
constexpr double room = 8;
constexpr double surroundings = 0.12; // of the line's height, above and below

void ring(QPainter& painter, const QPolygonF& outline, const QColor& accent)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 4));
    painter.drawPolygon(outline);
    painter.setPen(QPen(accent, 2));
    painter.drawPolygon(outline);
}

} // namespace

LineStrip::LineStrip(QWidget* parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // a picture is never mirrored
    setAccessibleName(tr("Current line"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    relayout();
}

void LineStrip::setPicture(const PagePicture& picture, const QList<PageStep>& steps)
{
    m_picture = picture;
    m_steps = steps;
    update();
}

void LineStrip::setLayer(OverlayLayer layer)
{
    m_layer = std::move(layer);
    relayout();
}

void LineStrip::setStyle(const OverlayStyle& style)
{
    const bool otherLine = style.current.line != m_style.current.line;
    m_style = style;
    if (otherLine)
        relayout();
    update();
}

void LineStrip::setReadings(const QList<StripReading>& readings)
{
    if (m_readings == readings)
        return;
    m_readings = readings;
    describe();
    updateGeometry();
    update();
}

QSize LineStrip::sizeHint() const
{
    const double text = QFontMetricsF(font()).height() * 1.6 + 9;
    return { 480, static_cast<int>(std::ceil(cropHeight + text + 3 * room)) + readingsHeight() };
}

QSize LineStrip::minimumSizeHint() const
{
    return { 160, sizeHint().height() };
}

int LineStrip::readingsHeight() const
{
    return m_readings.isEmpty() ? 0 : fontMetrics().height() + static_cast<int>(room);
}

void LineStrip::relayout()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_text = HeatText(m_layer, m_style.current.line, large);
    describe();
    update();
}

void LineStrip::describe()
{
    const int line = m_style.current.line;
    QStringList said;
    if (m_layer.line(line))
        said << visibleText(m_layer.text(line)) << lineDescription(m_layer, line, m_style.threshold);
    for (const StripReading& reading : m_readings)
        said << tr("%1: %2").arg(reading.name, visibleText(reading.text));
    setAccessibleDescription(said.join(u'\n'));
}

LineCrop LineStrip::crop() const
{
    const OverlayLine* const line = m_layer.line(m_style.current.line);
    if (!line || m_picture.isNull())
        return {};
    const QPolygonF outline = line->polygon.isEmpty() ? rectPolygon(line->bounds) : line->polygon;
    return { outline, m_picture.pageSize, m_steps };
}

// As large as fits; the glyph at the caret in view.
QTransform LineStrip::cropToStrip(const LineCrop& crop) const
{
    const double height = crop.size().height();
    const double scale = std::min(largest, cropHeight / (height * (1 + 2 * surroundings)));
    double focus = 0;
    if (const OverlayGlyph* const glyph = m_layer.glyph(m_style.current.line, m_style.current.glyph))
        focus = crop.along(glyph->outline()) * scale;
    const double shift = shiftToShow(focus, crop.size().width() * scale, width() - 2 * room);
    const double top = room + (cropHeight - height * scale) / 2;
    return QTransform::fromScale(scale, scale) * QTransform::fromTranslate(room + shift, top);
}

double LineStrip::textLeft() const
{
    const double focus = m_text.glyphRect(m_style.current.glyph).center().x();
    return room + shiftToShow(focus, m_text.size().width(), width() - 2 * room);
}

double LineStrip::textTop() const
{
    return cropHeight + 2 * room;
}

void LineStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    if (!m_layer.line(m_style.current.line)) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(12, 0, -12, 0), Qt::AlignCenter | Qt::TextWordWrap,
            tr("Choose a line on the page or in the text to see it here, large."));
        return;
    }
    painter.save();
    paintCrop(painter);
    painter.restore();

    m_text.paint(painter, { textLeft(), textTop() }, palette().color(QPalette::Text), m_style);
    const QRectF cell = m_text.glyphRect(m_style.current.glyph);
    if (!cell.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(cell.translated(textLeft(), textTop()).adjusted(-1, -1, 1, 0), 3, 3);
    }
    paintReadings(painter);
}

void LineStrip::paintCrop(QPainter& painter) const
{
    const LineCrop line = crop();
    if (line.isNull())
        return;
    const QTransform toStrip = cropToStrip(line);
    const QRectF clip(room, room, width() - 2 * room, cropHeight);
    painter.setClipRect(clip);
    line.paint(painter, m_picture, toStrip, clip);
    const OverlayGlyph* const glyph = m_layer.glyph(m_style.current.line, m_style.current.glyph);
    if (glyph && !glyph->bounds.isEmpty())
        ring(
            painter, (line.fromPage() * toStrip).map(glyph->outline()), palette().color(QPalette::Highlight));
}

void LineStrip::paintReadings(QPainter& painter) const
{
    if (m_readings.isEmpty())
        return;
    QStringList parts;
    for (qsizetype i = 0; i < m_readings.size(); ++i) {
        const StripReading& reading = m_readings[i];
        //: a reading one can take with a digit key: %1 digit, %2 what was read, %3 by whom
        QString part
            = tr("%1  “%2”  %3").arg(QString::number(i + 1), visibleText(reading.text), reading.name);
        if (reading.confidence)
            part += u' ' + percent(*reading.confidence);
        parts << part;
    }
    const QRectF row(room, height() - readingsHeight(), width() - 2 * room, readingsHeight());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(row, Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(parts.join(u"   ·   "_s), Qt::ElideRight, static_cast<int>(row.width())));
}

int LineStrip::glyphAt(const QPointF& point) const
{
    const int line = m_style.current.line;
    if (point.y() >= textTop())
        return point.y() < textTop() + m_text.size().height() ? m_text.glyphAt(point.x() - textLeft()) : -1;
    const LineCrop ink = crop();
    if (ink.isNull())
        return -1;
    const OverlayHit hit = m_layer.at((ink.fromPage() * cropToStrip(ink)).inverted().map(point));
    return hit.line == line ? hit.glyph : -1;
}

void LineStrip::mousePressEvent(QMouseEvent* event)
{
    const int glyph = event->button() == Qt::LeftButton ? glyphAt(event->position()) : -1;
    if (glyph >= 0)
        emit glyphActivated(m_style.current.line, glyph);
    else
        event->ignore();
}

void LineStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    update();
}

void LineStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        relayout();
}

bool LineStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    QToolTip::showText(
        help.globalPos(), glyphToolTip(m_layer, m_style.current.line, glyphAt(help.pos())), this);
    return true;
}

} // namespace handlens
