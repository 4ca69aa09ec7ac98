// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page/pagestatecard.h"

#include <QObject>
#include <QTimer>

namespace handlens {

/// What is known of the page in a view, apart from what one sees, and the card that says it.
class PageStatus final : public QObject
{
    Q_OBJECT
public:
    /// The card stands on `viewport`, which owns both.
    explicit PageStatus(QWidget& viewport);

    [[nodiscard]] PageStateCard& card() const { return *m_card; }
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }

    /// A page, or none, is in view, whose picture may have to come; another one than before begins anew.
    void showPage(bool any, bool samePage, bool hasPicture);
    void pictureCame();
    /// The page cannot be shown, with the reason and *Try again*.
    void showError(const QString& message);
    /// The page is being read; `fraction` 0…1, below 0: not known.
    void setReading(bool reading, double fraction = -1);
    /// The last reading failed, for this reason: said over the picture, with *Try again*; empty: it did not.
    void setReadingError(const QString& message);
    /// The page was read and there was no text on it; `advice` (may be empty) says what may help.
    void setNoText(bool noText, const QString& advice = {});
    /// Puts the card where it belongs in a viewport of this size.
    void place();

private:
    [[nodiscard]] PageStateCard::State state() const;
    void update();

    QWidget& m_viewport;
    PageStateCard* m_card;
    QTimer m_loadingDelay;
    QString m_error;
    QString m_readingError;
    QString m_advice;
    double m_progress = -1;
    bool m_page = false;
    bool m_picture = false;
    bool m_loadingShown = false;
    bool m_reading = false;
    bool m_noText = false;
};

} // namespace handlens
