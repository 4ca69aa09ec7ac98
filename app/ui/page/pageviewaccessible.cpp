// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/pageviewaccessible.h"

#include "base/graphemes.h"
#include "page/glyphtooltip.h"
#include "page/pageview.h"

#include <QPointer>

#include <algorithm>

namespace handlens {

namespace {

class LineAccessible final : public QAccessibleInterface
{
public:
    LineAccessible(PageView& view, int line)
        : m_view(&view)
        , m_line(line)
    {
    }

    bool isValid() const override { return m_view && m_view->layer().line(m_line); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return visibleText(m_view->layer().text(m_line));
        if (kind == QAccessible::Description)
            return lineDescription(m_view->layer(), m_line, m_view->overlayStyle().threshold);
        return {};
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inView = m_view->lineRect(m_line);
        return { m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size() };
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.readOnly = true;
        state.selectable = true;
        state.selected = isValid() && m_view->overlayStyle().current.line == m_line;
        state.offscreen = isValid() && !m_view->viewport()->rect().intersects(m_view->lineRect(m_line));
        return state;
    }

private:
    QPointer<PageView> m_view;
    int m_line;
};

QAccessibleInterface* pageViewFactory(const QString& className, QObject* object)
{
    if (className != QLatin1StringView(PageView::staticMetaObject.className()))
        return nullptr;
    return new PageViewAccessible(*static_cast<PageView*>(object));
}

} // namespace

PageViewAccessible::PageViewAccessible(PageView& view)
    : QAccessibleWidget(&view, QAccessible::Canvas)
    , m_view(view)
{
}

PageViewAccessible::~PageViewAccessible()
{
    std::ranges::for_each(m_lines, &QAccessible::deleteAccessibleInterface);
}

int PageViewAccessible::lineCount() const
{
    return static_cast<int>(m_view.layer().lines().size());
}

int PageViewAccessible::childCount() const
{
    return lineCount() + (m_view.card().isHidden() ? 0 : 1);
}

QAccessibleInterface* PageViewAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (index == lineCount())
        return QAccessible::queryAccessibleInterface(&m_view.card());
    while (m_lines.size() <= static_cast<size_t>(index)) {
        const int line = static_cast<int>(m_lines.size());
        m_lines.push_back(QAccessible::registerAccessibleInterface(new LineAccessible(m_view, line)));
    }
    return QAccessible::accessibleInterface(m_lines[static_cast<size_t>(index)]);
}

int PageViewAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    if (child && child->object() == &m_view.card())
        return lineCount();
    const auto found = std::ranges::find_if(
        m_lines, [child](QAccessible::Id id) { return QAccessible::accessibleInterface(id) == child; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

QAccessibleInterface* PageViewAccessible::childAt(int x, int y) const
{
    const QPoint point(x, y);
    if (!m_view.card().isHidden() && m_view.card().rect().contains(m_view.card().mapFromGlobal(point)))
        return child(lineCount());
    const QPoint inView = m_view.viewport()->mapFromGlobal(point);
    return child(m_view.layer().at(m_view.camera().pageAt(inView)).line);
}

QAccessibleInterface* PageViewAccessible::focusChild() const
{
    return m_view.hasFocus() ? child(m_view.overlayStyle().current.line) : QAccessibleWidget::focusChild();
}

QString PageViewAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Description && !m_view.card().isHidden())
        return m_view.card().text();
    return QAccessibleWidget::text(kind);
}

void installPageViewAccessibility()
{
    QAccessible::installFactory(pageViewFactory);
}

void announceLayer(PageView& view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void announceCurrent(PageView& view)
{
    if (!QAccessible::isActive() || !view.layer().line(view.overlayStyle().current.line))
        return;
    QAccessibleEvent event(&view, view.hasFocus() ? QAccessible::Focus : QAccessible::Selection);
    event.setChild(view.overlayStyle().current.line);
    QAccessible::updateAccessibility(&event);
}

} // namespace handlens
