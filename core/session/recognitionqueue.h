// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/credentiallookup.h"
#include "session/runningreading.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>

#include <functional>
#include <map>

namespace handlens {

/// How a batch of readings stands.
struct QueueProgress {
    int done = 0; ///< finished or failed
    int total = 0; ///< of this batch; 0: nothing is going on
    double fraction = 0; ///< 0…1, the parts of running pages included
    qint64 millisecondsLeft = -1; ///< an estimate; −1: not known yet
};

/// Runs readings, as many at a time as each provider allows. A batch begins with the first request after
/// idleness and ends when nothing waits or runs. When a reader's key is missing or refused, or its
/// allowance is used up, what waits for that reader ends with the same error and is not sent; so does what
/// waits for other ways of its provider when the person's own limit is reached or the keys cannot be read.
class RecognitionQueue final : public QObject
{
    Q_OBJECT
public:
    /// `credentials`: where those of a provider are asked for before each reading; null: only providers that
    /// need none can be used. Must outlive the queue.
    explicit RecognitionQueue(CredentialStore* credentials = nullptr, QObject* parent = nullptr);
    ~RecognitionQueue() override;

    /// Queues one reading; one of the same page and reader that still waits or runs is left as it is.
    void add(const ReaderSpec& reader, const RecognitionRequest& request);
    /// Forgets what waits and stops what runs; at once as far as the caller can see. A reading whose picture
    /// had left and may be billed ends with an error of outcome Unknown; one whose answer was just here, with
    /// that; the others without a word.
    void stop();
    /// The same for some pages; none of them begins because another one ends.
    void stop(const QList<PageId>& pages);

    [[nodiscard]] bool isBusy() const { return !m_waiting.isEmpty() || !m_running.empty(); }
    [[nodiscard]] bool isWaiting(PageId page) const;
    [[nodiscard]] bool isRunning(PageId page) const;
    /// This reading waits or runs.
    [[nodiscard]] bool holds(PageId page, const QString& reader) const
    {
        return m_known.contains({ page, reader });
    }
    /// Page and reader of every running reading whose picture has left and may be billed: stopped now, its
    /// answer is lost.
    [[nodiscard]] QSet<std::pair<PageId, QString>> mayBeBilled() const;
    [[nodiscard]] QueueProgress progress() const;
    /// How far the running readings of `page` are, 0…1; −1: not known.
    [[nodiscard]] double fraction(PageId page) const;

signals:
    /// The page waits, runs, or neither any more.
    void stateChanged(handlens::PageId page);
    void progressed();
    /// The reader is about to be asked: from now on the picture may leave.
    void begun(handlens::PageId page, const handlens::ReaderSpec& reader);
    void finished(
        handlens::PageId page, const QString& reader, const handlens::Result<handlens::Recognition>& result);
    /// What comes with the next finished() of the page and reader is an answer that was paid for before.
    void answeredFromKept(handlens::PageId page, const QString& reader);
    /// Nothing waits or runs any more; `progress()` is still that of the batch when this is emitted.
    void idle();

private:
    using Unwanted = std::function<bool(const WantedReading&)>;

    void startSoon();
    void startNext();
    void start(const WantedReading& next);
    void takeCredentials(quint64 ticket, const Result<Credentials>& credentials);
    void begin(quint64 ticket, const RecognitionRequest& request);
    void take(quint64 ticket, const Result<Recognition>& result);
    void settle(quint64 ticket);
    [[nodiscard]] QList<EndedReading> abort(const Unwanted& unwanted);
    [[nodiscard]] QList<EndedReading> giveUp(const RunningReading& cause);
    void tell(const QList<EndedReading>& ended);
    void finishBatchIfIdle();

    CredentialLookup m_lookup;
    QList<WantedReading> m_waiting;
    QSet<std::pair<PageId, QString>> m_known; ///< page and reader of all that waits or runs
    std::map<quint64, RunningReading> m_running;
    quint64 m_lastTicket = 0;
    int m_done = 0;
    int m_total = 0;
    bool m_inBatch = false; ///< idle() is still to be told
    bool m_startsSoon = false;
    QElapsedTimer m_batchClock;
};

} // namespace handlens
