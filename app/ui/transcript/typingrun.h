// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ids.h"

#include <QElapsedTimer>

namespace handlens {

/// Tells which changes belong to one run of typing and are one undo step: those in one line without a pause
/// and without the caret being moved in between.
class TypingRun final
{
public:
    static constexpr qint64 pause = 2000; ///< milliseconds

    /// The merge key of a change in `line` now.
    [[nodiscard]] int keyFor(LineId line)
    {
        if (line != m_line || !m_since.isValid() || m_since.hasExpired(pause))
            m_key = firstKey + ++m_runs;
        m_line = line;
        m_since.start();
        return m_key;
    }
    /// A change left the caret at `position`.
    void leaveCaret(int position) { m_caret = position; }
    /// The next change finds the caret at `position`: elsewhere than the last one left it, a new run begins.
    void findCaret(int position)
    {
        if (position != m_caret)
            end();
    }
    /// The next change begins a new run.
    void end() { m_since.invalidate(); }

private:
    static constexpr int firstKey = 0x48000000; // apart from keys that others may use

    LineId m_line;
    QElapsedTimer m_since;
    int m_key = 0;
    int m_runs = 0;
    int m_caret = -1;
};

} // namespace handlens
