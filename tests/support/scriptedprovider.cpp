// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/scriptedprovider.h"

#include "base/graphemes.h"

#include <QTimer>

namespace handlens::test {

using namespace Qt::StringLiterals;

class ScriptedJob final : public RecognitionJob
{
public:
    ScriptedJob(ScriptedProvider& provider, RecognitionRequest request)
        : m_provider(provider)
        , m_request(std::move(request))
    {
    }
    ~ScriptedJob() override
    {
        if (m_begun)
            --m_provider.m_running;
    }

    void start() override
    {
        m_begun = true;
        ++m_provider.m_started;
        m_provider.m_mostAtOnce = std::max(m_provider.m_mostAtOnce, ++m_provider.m_running);
        const ScriptedAnswer answer = m_provider.m_script(m_request);
        m_billable = answer.billable;
        if (!answer.never)
            QTimer::singleShot(answer.delay, this, [this, answer] { end(answer); });
    }

    [[nodiscard]] bool mayBeBilled() const override { return m_billable; }

private:
    void end(const ScriptedAnswer& answer)
    {
        if (answer.fromKept)
            emit answeredFromKept();
        emit finished(answer.result);
    }

    ScriptedProvider& m_provider;
    RecognitionRequest m_request;
    bool m_begun = false;
    bool m_billable = false;
};

ScriptedProvider::ScriptedProvider(Script script, const QString& id)
    : m_script(std::move(script))
{
    m_descriptor.id = id;
    m_descriptor.name = u"Scripted"_s;
    m_descriptor.concurrency = 2;
    m_descriptor.capabilities = { true, ScoredAt::Glyph, true, true, true };
}

Result<void> ScriptedProvider::check(const ReaderOptions& options) const
{
    const ReaderOptions all = withFallbacks(m_descriptor, options);
    for (const ProviderOption& option : m_descriptor.options) {
        if (const Result<void> fine = checkOptionValue(option, all.value(option.key)); !fine)
            return fine;
    }
    return {};
}

std::unique_ptr<RecognitionJob> ScriptedProvider::createJob(const RecognitionRequest& request)
{
    return std::make_unique<ScriptedJob>(*this, request);
}

Recognition recognitionOf(const QStringList& lines, double confidence, const QString& provider)
{
    constexpr int glyphWidth = 20;
    constexpr int lineHeight = 40;
    Recognition recognition;
    recognition.provider = provider;
    recognition.reader = provider;
    for (qsizetype row = 0; row < lines.size(); ++row) {
        Line line;
        const double top = 20.0 + static_cast<double>(row) * lineHeight * 1.5;
        const QStringList clusters = graphemes(lines[row]);
        for (qsizetype i = 0; i < clusters.size(); ++i) {
            Glyph glyph;
            glyph.text = clusters[i];
            glyph.polygon = rectPolygon(
                { 20.0 + static_cast<double>(i) * glyphWidth, top, double(glyphWidth), double(lineHeight) });
            if (!isSpace(clusters[i]))
                glyph.score = { confidence, confidence * 100, ScoredAt::Glyph };
            line.glyphs << glyph;
        }
        line.polygon
            = rectPolygon({ 20, top, static_cast<double>(clusters.size()) * glyphWidth, double(lineHeight) });
        line.score = { confidence, confidence * 100, ScoredAt::Glyph };
        line.paragraph = 0;
        recognition.lines << line;
    }
    return recognition;
}

} // namespace handlens::test
