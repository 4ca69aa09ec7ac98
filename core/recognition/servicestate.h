// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>

#include <chrono>

namespace handlens {

/// What all jobs of one service share while the program runs: how far its clock is from ours, when the next
/// request may leave, and news for those who wait.
class ServiceState final : public QObject
{
    Q_OBJECT
public:
    /// `perSecond`: requests a second; 0: no bound.
    explicit ServiceState(double perSecond, QObject* parent = nullptr);

    /// Takes the next slot: how long to wait before sending.
    [[nodiscard]] std::chrono::milliseconds takeSlot();

    /// The service asked to be left alone: no slot begins earlier than in `time`.
    void holdFor(std::chrono::milliseconds time);
    /// How long that still is.
    [[nodiscard]] std::chrono::milliseconds held() const;

    /// Service's clock minus ours.
    [[nodiscard]] std::chrono::seconds clockOffset() const { return m_clockOffset; }
    void setClockOffset(std::chrono::seconds offset) { m_clockOffset = offset; }

    void announceChange() { emit changed(); }

signals:
    /// A token came, or whoever fetched it gave up.
    void changed();

private:
    std::chrono::milliseconds m_interval { 0 };
    std::chrono::milliseconds m_nextSlot { 0 };
    std::chrono::milliseconds m_heldUntil { 0 };
    std::chrono::seconds m_clockOffset { 0 };
    QElapsedTimer m_clock;
};

} // namespace handlens
