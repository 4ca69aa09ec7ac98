// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/provider.h"
#include "recognition/recognitionjob.h"

#include <chrono>
#include <functional>

namespace handlens::test {

/// What a scripted reading does: ends with `result` after `delay`, or never.
struct ScriptedAnswer {
    Result<Recognition> result;
    std::chrono::milliseconds delay { 0 };
    bool never = false;
    bool billable = false; ///< while it runs, stopping it may cost money
    bool fromKept = false; ///< was answered before
};

/// A provider whose readings a test writes: id "scripted", two at a time.
class ScriptedProvider final : public Provider
{
public:
    using Script = std::function<ScriptedAnswer(const RecognitionRequest&)>;

    explicit ScriptedProvider(Script script, const QString& id = QStringLiteral("scripted"));

    [[nodiscard]] const ProviderDescriptor& descriptor() const override { return m_descriptor; }
    /// Checks the values against the descriptor.
    [[nodiscard]] Result<void> check(const ReaderOptions& options) const override;
    [[nodiscard]] QString destination(const ReaderOptions& /*options*/) const override { return m_host; }
    [[nodiscard]] std::unique_ptr<RecognitionJob> createJob(const RecognitionRequest& request) override;

    void setScript(Script script) { m_script = std::move(script); }
    void setDescriptor(const ProviderDescriptor& descriptor) { m_descriptor = descriptor; }
    void setHost(const QString& host) { m_host = host; } ///< where pictures go; empty: nowhere
    [[nodiscard]] int started() const { return m_started; } ///< readings begun so far
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; } ///< readings that ran together, at most

private:
    friend class ScriptedJob;

    ProviderDescriptor m_descriptor;
    Script m_script;
    QString m_host;
    int m_started = 0;
    int m_running = 0;
    int m_mostAtOnce = 0;
};

/// A recognition of one line per text, each 40 page pixels high from y = 20 on, every glyph 20 wide and as
/// sure as `confidence`.
[[nodiscard]] Recognition recognitionOf(
    const QStringList& lines, double confidence, const QString& provider = QStringLiteral("scripted"));

} // namespace handlens::test
