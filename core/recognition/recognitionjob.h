// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "document/recognition.h"

#include <QObject>

namespace handlens {

/// One page at one reader. Ends exactly once, with finished(); destroying it cancels it, and then nothing is
/// emitted any more.
class RecognitionJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins; to be called once.
    virtual void start() = 0;
    /// Something that may cost money has left and its answer is not here: whoever stops the job now must say
    /// so.
    [[nodiscard]] virtual bool mayBeBilled() const { return false; }

signals:
    /// What comes with finished() was answered before and cost nothing now. Comes right before it.
    void answeredFromKept();
    /// 0…1, as far as it is known; may never come.
    void progressed(double fraction);
    /// The recognition has everything but its id.
    void finished(const handlens::Result<handlens::Recognition>& result);
};

} // namespace handlens
