// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/provider.h"
#include "recognition/recognitionjob.h"
#include "widgets/messagebar.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

class QProgressBar;

namespace handlens {

/// Reads a small sample picture with an account, to find out whether it works: a bar while it runs, and a
/// button that stops it. Hidden otherwise.
class AccountTest final : public QWidget
{
    Q_OBJECT
public:
    explicit AccountTest(QWidget* parent = nullptr);
    ~AccountTest() override;

    /// Sends the sample; to be called while none is on its way. `provider` must outlive the test.
    void start(Provider& provider, const ReaderOptions& options, const Credentials& credentials);
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /// Drops what is on its way; ended() says whether it may be billed.
    void stop();

signals:
    /// What became of the sample, in a sentence; `details` may be empty.
    void ended(handlens::MessageKind kind, const QString& sentence, const QString& details);

private:
    void showProgress(double fraction);
    void handle(const Result<Recognition>& result);
    void end(MessageKind kind, const QString& sentence, const QString& details);

    QProgressBar* m_bar = nullptr;
    QTemporaryDir m_folder; ///< where the sample lies as a file
    std::unique_ptr<RecognitionJob> m_job;
};

} // namespace handlens
