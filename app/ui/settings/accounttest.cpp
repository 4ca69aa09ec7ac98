// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/accounttest.h"

#include "base/graphemes.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr int barSteps = 1000;
constexpr QSize sampleSize(900, 213);

QString readText(const Recognition& recognition)
{
    QStringList lines;
    for (const Line& line : recognition.lines)
        lines << visibleText(line.text());
    return lines.join(u'\n');
}

} // namespace

AccountTest::AccountTest(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
{
    auto* stop = new QPushButton(tr("S&top"), this);
    connect(stop, &QPushButton::clicked, this, &AccountTest::stop);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the test"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("Reading the sample…"), this));
    layout->addWidget(m_bar, 1);
    layout->addWidget(stop);
    setVisible(false);
}

AccountTest::~AccountTest() = default;

void AccountTest::start(Provider& provider, const ReaderOptions& options, const Credentials& credentials)
{
    Q_ASSERT(!isRunning());
    RecognitionRequest request;
    request.page = PageId { 1 };
    request.source.file = m_folder.filePath(u"sample.jpg"_s);
    request.pageSize = sampleSize;
    request.reader = provider.descriptor().id;
    request.options = options;
    request.credentials = credentials;
    request.payAgain = true; // an answer kept from before would not say whether the account works now
    if (!QFile::exists(request.source.file)
        && !QFile::copy(u":/samples/english-lines.jpg"_s, request.source.file)) {
        end(MessageKind::Error,
            tr("The sample picture cannot be written. Make room in the folder for temporary files and test "
               "again."),
            m_folder.errorString());
        return;
    }
    m_job = provider.createJob(request);
    // Queued: a job is not destroyed inside its own signal, and not later than the dialog either, which its
    // provider need not outlive.
    connect(m_job.get(), &RecognitionJob::finished, this, &AccountTest::handle, Qt::QueuedConnection);
    connect(m_job.get(), &RecognitionJob::progressed, this, &AccountTest::showProgress);
    m_bar->setRange(0, 0);
    setVisible(true);
    m_job->start();
}

void AccountTest::showProgress(double fraction)
{
    m_bar->setRange(0, barSteps);
    m_bar->setValue(static_cast<int>(std::clamp(fraction, 0.0, 1.0) * barSteps));
}

void AccountTest::stop()
{
    if (!m_job)
        return;
    if (m_job->mayBeBilled())
        end(MessageKind::Warning, tr("The test was stopped after the sample was sent. It may be billed."),
            {});
    else
        end(MessageKind::Info, tr("The test was stopped before the sample was sent."), {});
}

void AccountTest::handle(const Result<Recognition>& result)
{
    if (!m_job) // stopped while its end was on its way
        return;
    if (!result) {
        const bool unknown = result.error().outcome == Outcome::Unknown;
        end(unknown ? MessageKind::Warning : MessageKind::Error, result.error().message,
            result.error().detail);
        return;
    }
    QString sentence = tr("The account works: %n line(s) of the sample were read.", nullptr,
        static_cast<int>(result->lines.size()));
    if (!result->requestId.isEmpty())
        sentence
            += u' ' + tr("The service's number for this request is %1.").arg(visibleText(result->requestId));
    for (const QString& warning : result->warnings)
        sentence += u' ' + visibleText(warning);
    end(result->warnings.isEmpty() ? MessageKind::Info : MessageKind::Warning, sentence, readText(*result));
}

void AccountTest::end(MessageKind kind, const QString& sentence, const QString& details)
{
    m_job.reset();
    setVisible(false);
    emit ended(kind, sentence, details);
}

} // namespace handlens
