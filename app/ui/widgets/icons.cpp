// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "widgets/icons.h"

#include <QIconEngine>
#include <QPainter>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

// A disabled icon is a faint one: what styles make of a dark-ground icon cannot be told from an enabled one.
class FadingEngine final : public QIconEngine
{
public:
    explicit FadingEngine(const QIcon& icon)
        : m_icon(icon)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        constexpr double faint = 0.35;
        painter->save();
        painter->setOpacity(painter->opacity() * (mode == QIcon::Disabled ? faint : 1));
        m_icon.paint(painter, rect, Qt::AlignCenter, QIcon::Normal, state);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new FadingEngine(m_icon); }

private:
    QIcon m_icon;
};

} // namespace

QIcon themedIcon(const QString& name, const QPalette& palette)
{
    const QIcon icon(u":/icons/%1/%2.svg"_s.arg(isDark(palette) ? u"dark"_s : u"light"_s, name));
    return QIcon(new FadingEngine(icon));
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

} // namespace handlens
