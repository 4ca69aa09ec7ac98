// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/pagestatus.h"

#include <algorithm>

namespace handlens {

using namespace std::chrono_literals;

using State = PageStateCard::State;

PageStatus::PageStatus(QWidget& viewport)
    : QObject(&viewport)
    , m_viewport(viewport)
    , m_card(new PageStateCard(&viewport))
{
    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(
        250ms); // most pages are there before one could read that they are being opened
    connect(&m_loadingDelay, &QTimer::timeout, this, [this] {
        m_loadingShown = true;
        update();
    });
}

void PageStatus::showPage(bool any, bool samePage, bool hasPicture)
{
    m_page = any;
    m_picture = hasPicture;
    m_error.clear();
    m_loadingDelay.stop();
    m_loadingShown = false;
    if (!samePage) {
        m_reading = false;
        m_noText = false;
        m_readingError.clear();
    }
    if (any && !hasPicture)
        m_loadingDelay.start();
    update();
}

void PageStatus::pictureCame()
{
    m_loadingDelay.stop();
    m_error.clear();
    m_picture = true;
    update();
}

void PageStatus::showError(const QString& message)
{
    m_loadingDelay.stop();
    m_error = message;
    m_picture = false;
    update();
}

void PageStatus::setReading(bool reading, double fraction)
{
    m_progress = fraction;
    if (m_reading != reading) {
        m_reading = reading;
        update();
    }
    if (m_card->state() == State::Reading)
        m_card->setProgress(fraction);
}

void PageStatus::setReadingError(const QString& message)
{
    m_readingError = message;
    update();
}

void PageStatus::setNoText(bool noText, const QString& advice)
{
    m_noText = noText;
    m_advice = advice;
    update();
}

State PageStatus::state() const
{
    return !m_page                  ? State::Nothing
        : !m_error.isEmpty()        ? State::Failed
        : !m_picture                ? (m_loadingShown ? State::Loading : State::None)
        : m_reading                 ? State::Reading
        : !m_readingError.isEmpty() ? State::NotRead
        : m_noText                  ? State::NoText
                                    : State::None;
}

void PageStatus::update()
{
    const State now = state();
    m_card->setState(now, now == State::NotRead ? m_readingError : now == State::NoText ? m_advice : m_error);
    m_card->setProgress(m_progress);
    place();
}

void PageStatus::place()
{
    const QSize room = m_viewport.size();
    const int left = (room.width() - m_card->width()) / 2;
    m_card->move(
        std::max(0, left), m_card->isLarge() ? std::max(0, (room.height() - m_card->height()) / 2) : 12);
}

} // namespace handlens
