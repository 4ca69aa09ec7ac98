// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "reading.h"

#include <QTest>

namespace handlens::test {

Reading::Reading(std::unique_ptr<RecognitionJob> job)
    : m_job(std::move(job))
{
    QObject::connect(
        m_job.get(), &RecognitionJob::finished, &m_context, [this](const Result<Recognition>& result) {
            m_result = result;
            m_finished = true;
        });
    QObject::connect(m_job.get(), &RecognitionJob::progressed, &m_context, [this] { m_progressed = true; });
    m_job->start();
}

bool Reading::wait()
{
    return QTest::qWaitFor([this] { return m_finished; }, 120000);
}

} // namespace handlens::test
