// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/recognitionjob.h"

#include <memory>

namespace handlens::test {

/// Follows a job from its start to its end. Destroying it cancels the job.
class Reading final
{
public:
    explicit Reading(std::unique_ptr<RecognitionJob> job);

    /// Waits up to two minutes for the end; true when it came.
    [[nodiscard]] bool wait();
    [[nodiscard]] bool finished() const { return m_finished; }
    [[nodiscard]] bool progressed() const { return m_progressed; }
    /// Why it failed; empty when it did not.
    [[nodiscard]] QString message() const { return m_result ? QString() : m_result.error().message; }
    [[nodiscard]] const Result<Recognition>& result() const { return m_result; }

private:
    std::unique_ptr<RecognitionJob> m_job;
    QObject m_context;
    Result<Recognition> m_result;
    bool m_finished = false;
    bool m_progressed = false;
};

} // namespace handlens::test
