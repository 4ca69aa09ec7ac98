// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace handlens {

class PageView;

/// A page for those who hear it: its lines are children with their text as name and how sure the reader was
/// as description; after them what the page view says about itself.
class PageViewAccessible final : public QAccessibleWidget
{
public:
    explicit PageViewAccessible(PageView& view);
    ~PageViewAccessible() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    QString text(QAccessible::Text kind) const override;

private:
    [[nodiscard]] int lineCount() const;

    PageView& m_view;
    mutable std::vector<QAccessible::Id> m_lines;
};

/// Makes every page view accessible; may be called more than once.
void installPageViewAccessibility();
/// Tells listeners that the lines of `view` are others now.
void announceLayer(PageView& view);
/// Tells listeners which line is current.
void announceCurrent(PageView& view);

} // namespace handlens
