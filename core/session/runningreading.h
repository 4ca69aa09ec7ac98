// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/readerspec.h"
#include "recognition/recognitionjob.h"

#include <QElapsedTimer>

#include <memory>
#include <optional>

namespace handlens {

/// One page for one reader.
struct WantedReading {
    ReaderSpec reader;
    RecognitionRequest request; ///< without credentials
};

/// What came of a reading.
struct EndedReading {
    PageId page;
    QString reader;
    Result<Recognition> result;
    bool fromKept = false; ///< was answered, and paid for, before
};

/// A reading that has begun.
struct RunningReading {
    WantedReading what;
    std::unique_ptr<RecognitionJob> job; ///< null while the credentials are asked for
    double fraction = 0;
    bool fromKept = false;
    bool withoutKeys = false; ///< `result` is the credential store's own error
    std::optional<Result<Recognition>> result; ///< came, and is about to be told
    QList<EndedReading> givenUp; ///< what ended with it, unsent
    QElapsedTimer clock; ///< runs from begin() on

    /// Takes the job that is about to start; its time runs from here on.
    void begin(std::unique_ptr<RecognitionJob> newJob);
    /// Takes what came of it, with the time it took unless it says so itself: a kept answer does.
    void take(const Result<Recognition>& end);
    /// Something that may cost money has left, and the answer is not here.
    [[nodiscard]] bool mayBeBilled() const { return !result && job && job->mayBeBilled(); }
    /// It ended so that others for which nothing was sent yet would end in the same way.
    [[nodiscard]] bool endsOthers() const;
    /// `other` is one of them: of the same reader, as another way of the provider may have other keys or
    /// another allowance; of the same provider where the person's own limit or the credential store says no.
    [[nodiscard]] bool endsAlso(const WantedReading& other) const;
    /// What they end with.
    [[nodiscard]] Error errorOfOthers() const;
    [[nodiscard]] EndedReading endWith(const Result<Recognition>& end) const;
    /// What must be told when it is stopped now: the answer that just came, or that it may be billed; nothing
    /// when nothing is lost.
    [[nodiscard]] std::optional<EndedReading> lastWord() const;
};

} // namespace handlens
