// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/doubts.h"

namespace handlens {

/// What a key or an input method, whose event is going on, did so far.
struct InputOnWalk {
    bool onDoubt = false; ///< it began with the walk's doubt selected
    bool edited = false; ///< it changed the text
    bool decided = false; ///< it decided the walk's doubt
};

/// The walk from doubt to doubt: where it is, and what was decided on it, so that the last decisions can be
/// taken back one by one.
class DoubtWalk final
{
public:
    [[nodiscard]] bool isActive() const { return m_at.has_value(); }
    /// The doubt that is selected and waits for a decision.
    [[nodiscard]] const std::optional<Doubt>& at() const { return m_at; }

    void goTo(const Doubt& doubt) { m_at = doubt; }
    void leave();
    /// The doubt the walk is at was decided; the undo stack is at `undoIndex` since.
    void noteDecision(int undoIndex);
    /// The doubt whose decision is the last thing done, when the undo stack is at `undoIndex`; it is
    /// forgotten.
    [[nodiscard]] std::optional<Doubt> takeBack(int undoIndex);

private:
    struct Decision {
        Doubt doubt;
        int undoIndex = 0;
    };

    std::optional<Doubt> m_at;
    QList<Decision> m_decisions;
};

} // namespace handlens
