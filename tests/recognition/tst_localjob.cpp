// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/localjob.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <stdexcept>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

// What finished() said, kept by a listener of its own: Result is no QVariant.
struct Listener {
    explicit Listener(RecognitionJob& job)
    {
        QObject::connect(
            &job, &RecognitionJob::finished, &context, [this](const Result<Recognition>& result) {
                ++count;
                last = result;
            });
    }
    QObject context;
    int count = 0;
    Result<Recognition> last;
};

Recognition named(const QString& model)
{
    Recognition recognition;
    recognition.model = model;
    return recognition;
}

} // namespace

class LocalJobTest final : public QObject
{
    Q_OBJECT
private slots:
    void finishesExactlyOnce()
    {
        QThreadPool pool;
        LocalJob job(pool, [](LocalProgress&) -> Result<Recognition> { return named(u"m"_s); });
        Listener listener(job);
        job.start();
        QTRY_COMPARE(listener.count, 1);
        QCOMPARE(listener.last->model, u"m"_s);
        pool.waitForDone();
        QTest::qWait(20);
        QCOMPARE(listener.count, 1);
    }

    void passesOnAFailure()
    {
        QThreadPool pool;
        LocalJob job(pool, [](LocalProgress&) -> Result<Recognition> {
            return failure({ ErrorKind::Engine, u"It broke."_s });
        });
        Listener listener(job);
        job.start();
        QTRY_COMPARE(listener.count, 1);
        QVERIFY(!listener.last);
        QCOMPARE(listener.last.error().message, u"It broke."_s);
    }

    void turnsAnExceptionIntoAFailure()
    {
        QThreadPool pool;
        LocalJob job(
            pool, [](LocalProgress&) -> Result<Recognition> { throw std::runtime_error("no memory"); });
        Listener listener(job);
        job.start();
        QTRY_COMPARE(listener.count, 1);
        QCOMPARE(listener.last.error().kind, ErrorKind::Engine);
        QCOMPARE(listener.last.error().detail, u"no memory"_s);
        QVERIFY(listener.last.error().message.endsWith(u'.'));
    }

    void tellsProgressBeforeItFinishes()
    {
        QThreadPool pool;
        QSemaphore goOn;
        LocalJob job(pool, [&goOn](LocalProgress& progress) -> Result<Recognition> {
            progress.report(0.5);
            goOn.acquire();
            return Recognition();
        });
        Listener listener(job);
        double seen = 0;
        connect(&job, &RecognitionJob::progressed, this, [&seen](double fraction) { seen = fraction; });
        job.start();
        QTRY_COMPARE(seen, 0.5);
        QCOMPARE(listener.count, 0);
        goOn.release();
        QTRY_COMPARE(listener.count, 1);
    }

    void destroyingCancelsAndNothingIsEmitted()
    {
        QThreadPool pool;
        QSemaphore begun;
        std::atomic<bool> sawCancel = false;
        auto job = std::make_unique<LocalJob>(pool, [&](LocalProgress& progress) -> Result<Recognition> {
            begun.release();
            while (!progress.cancelled())
                QThread::yieldCurrentThread();
            sawCancel = true;
            progress.report(0.9); // must be harmless: the job is gone
            return Recognition();
        });
        Listener listener(*job);
        job->start();
        begun.acquire();
        job.reset();
        QVERIFY(pool.waitForDone(5000)); // drains
        QVERIFY(sawCancel);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(listener.count, 0);
    }

    void destroyingAWaitingJobSkipsItsReading()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        QSemaphore hold;
        LocalJob first(pool, [&hold](LocalProgress&) -> Result<Recognition> {
            hold.acquire();
            return Recognition();
        });
        std::atomic<bool> ran = false;
        auto second = std::make_unique<LocalJob>(pool, [&ran](LocalProgress&) -> Result<Recognition> {
            ran = true;
            return Recognition();
        });
        first.start();
        second->start();
        second.reset();
        hold.release();
        QVERIFY(pool.waitForDone(5000));
        QVERIFY(!ran);
    }

    void destroyingAJobThatNeverStartedIsFine()
    {
        QThreadPool pool;
        std::atomic<bool> ran = false;
        {
            LocalJob job(pool, [&ran](LocalProgress&) -> Result<Recognition> {
                ran = true;
                return Recognition();
            });
        }
        QVERIFY(pool.waitForDone(1000));
        QVERIFY(!ran);
    }

    void aListenerMayDestroyTheJob_data()
    {
        QTest::addColumn<bool>("onProgress");
        QTest::newRow("when it finished") << false;
        QTest::newRow("while it tells progress") << true;
    }

    void aListenerMayDestroyTheJob()
    {
        QFETCH(bool, onProgress);
        QThreadPool pool;
        auto job
            = std::make_unique<LocalJob>(pool, [onProgress](LocalProgress& progress) -> Result<Recognition> {
                  progress.report(0.5);
                  while (onProgress && !progress.cancelled())
                      QThread::yieldCurrentThread();
                  return Recognition();
              });
        int finished = 0;
        connect(job.get(), &RecognitionJob::progressed, this, [&] {
            if (onProgress)
                job.reset();
        });
        connect(job.get(), &RecognitionJob::finished, this, [&] {
            ++finished;
            job.reset();
        });
        job->start();
        QTRY_VERIFY(!job);
        QVERIFY(pool.waitForDone(5000));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(finished, onProgress ? 0 : 1);
    }

    void aClearedPoolEndsTheJobAsStopped()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        QSemaphore hold;
        LocalJob first(pool, [&hold](LocalProgress&) -> Result<Recognition> {
            hold.acquire();
            return Recognition();
        });
        LocalJob second(pool, [](LocalProgress&) -> Result<Recognition> { return Recognition(); });
        Listener listener(second);
        first.start();
        second.start();
        pool.clear();
        hold.release();
        QTRY_COMPARE(listener.count, 1);
        QCOMPARE(listener.last.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(LocalJobTest)
#include "tst_localjob.moc"
