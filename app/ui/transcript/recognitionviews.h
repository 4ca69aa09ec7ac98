// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/recognition.h"

#include <QObject>

#include <map>
#include <memory>
#include <span>

class QStackedLayout;

namespace handlens {

class RecognitionView;

/// The views of what readers said about a page. One is made when somebody first looks at it, and then kept
/// with its caret for as long as its recognition is there.
class RecognitionViews final : public QObject
{
    Q_OBJECT
public:
    /// The views stand in `stack`, which must outlive them.
    explicit RecognitionViews(QStackedLayout& stack);
    ~RecognitionViews() override;

    /// Null: nobody looked at it yet.
    [[nodiscard]] RecognitionView* find(RecognitionId id) const;
    /// `name`: of the reader, for people.
    [[nodiscard]] RecognitionView& viewOf(const Recognition& recognition, const QString& name);
    /// Forgets all others.
    void keepOnly(std::span<const RecognitionId> ids);

    /// Below which confidence (0…1) a character is a doubt, in all of them.
    void setThreshold(double threshold);
    [[nodiscard]] double threshold() const { return m_threshold; }
    /// Size of the text in points, in all of them; 0: the desktop's.
    void setTextPoints(int points);
    [[nodiscard]] int textPoints() const { return m_textPoints; }

signals:
    void placeChanged(int line, int glyph);
    void textPointsChanged(int points);

private:
    QStackedLayout& m_stack;
    std::map<RecognitionId, std::unique_ptr<RecognitionView>> m_views;
    double m_threshold = 0.5;
    int m_textPoints = 0;
};

} // namespace handlens
