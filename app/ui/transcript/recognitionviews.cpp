// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/recognitionviews.h"

#include "transcript/recognitionview.h"

#include <QStackedLayout>

#include <algorithm>

namespace handlens {

RecognitionViews::RecognitionViews(QStackedLayout& stack)
    : m_stack(stack)
{
}

RecognitionViews::~RecognitionViews() = default;

RecognitionView* RecognitionViews::find(RecognitionId id) const
{
    const auto it = m_views.find(id);
    return it == m_views.end() ? nullptr : it->second.get();
}

RecognitionView& RecognitionViews::viewOf(const Recognition& recognition, const QString& name)
{
    std::unique_ptr<RecognitionView>& view = m_views[recognition.id];
    if (view)
        return *view;
    view = std::make_unique<RecognitionView>(recognition, name);
    view->setThreshold(m_threshold);
    view->setTextPoints(m_textPoints);
    connect(view.get(), &RecognitionView::placeChanged, this, &RecognitionViews::placeChanged);
    connect(view.get(), &RecognitionView::textPointsChanged, this, &RecognitionViews::textPointsChanged);
    m_stack.addWidget(view.get());
    return *view;
}

void RecognitionViews::keepOnly(std::span<const RecognitionId> ids)
{
    std::erase_if(
        m_views, [ids](const auto& each) { return std::ranges::find(ids, each.first) == ids.end(); });
}

void RecognitionViews::setThreshold(double threshold)
{
    m_threshold = threshold;
    for (const auto& [id, view] : m_views)
        view->setThreshold(threshold);
}

void RecognitionViews::setTextPoints(int points)
{
    m_textPoints = points;
    for (const auto& [id, view] : m_views)
        view->setTextPoints(points);
}

} // namespace handlens
