// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tesseract/tesseractprovider.h"

#include "providers/tesseract/enginepool.h"
#include "providers/tesseract/linebuilder.h"
#include "providers/tesseract/picture.h"
#include "providers/tesseract/tesseractoptions.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <mutex>

namespace handlens {

using namespace Qt::StringLiterals;

struct TesseractProvider::Private {
    std::once_flag looked;
    InstalledLanguages installed;
    ProviderDescriptor descriptor;
    EnginePool engines;
    QThreadPool threads; // last, so that it drains before the engines go

    void look()
    {
        std::call_once(looked, [this] {
            installed = findInstalledLanguages();
            descriptor = describeTesseract(installed.names);
        });
    }
};

namespace {

struct TesseractReading {
    Q_DECLARE_TR_FUNCTIONS(TesseractReading)
};

// Everything a reading needs, owned by it: the request it came from may be gone.
struct Reading {
    RecognitionRequest request;
    ReaderOptions options;
    EngineSettings settings;
    QString dataPath;
};

Result<Recognition> readPage(EnginePool& engines, const Reading& reading, LocalProgress& progress)
{
    const Result<ReadingPicture> picture
        = loadReadingPicture(reading.request, [&progress] { return progress.cancelled(); });
    if (!picture)
        return failure(picture.error());
    Result<QList<ReadLine>> read;
    {
        const EnginePool::Lease lease = engines.lease(reading.dataPath, reading.settings.languages);
        read = lease.engine().read(picture->grey, reading.settings, progress);
    }
    if (!read)
        return failure(std::move(read.error()));

    BuiltLines built = buildLines(*read, picture->toPage);
    Recognition recognition;
    recognition.provider = u"tesseract"_s;
    recognition.reader = reading.request.reader;
    recognition.model = u"tesseract %1 LSTM"_s.arg(Engine::version());
    recognition.options = reading.options;
    recognition.sentHash = picture->hash();
    recognition.when = QDateTime::currentDateTimeUtc();
    recognition.warnings = picture->notices + built.warnings;
    if (built.lines.isEmpty())
        recognition.warnings << TesseractReading::tr(
            "Tesseract found no text. If there is writing on this page, choose another page layout.");
    recognition.lines = std::move(built.lines);
    progress.report(1);
    return recognition;
}

// Names provider and reader on a failure; one of the image itself stays without.
Error namedFor(Error error, const QString& reader)
{
    if (error.kind == ErrorKind::Image)
        return error;
    error.provider = u"tesseract"_s;
    error.reader = reader;
    return error;
}

} // namespace

TesseractProvider::TesseractProvider()
    : d(std::make_unique<Private>())
{
    d->threads.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
    d->threads.setStackSize(8 * 1024 * 1024);
}

TesseractProvider::~TesseractProvider() = default;

const ProviderDescriptor& TesseractProvider::descriptor() const
{
    d->look();
    return d->descriptor;
}

Result<void> TesseractProvider::check(const ReaderOptions& options) const
{
    const ReaderOptions all = withFallbacks(descriptor(), options);
    if (const Result<EngineSettings> settings = engineSettings(all); !settings)
        return failure(namedFor(settings.error(), {}));
    if (const Result<void> known = checkLanguages(all.value(u"language"_s), d->installed.names); !known)
        return failure(namedFor(known.error(), {}));
    return {};
}

std::unique_ptr<RecognitionJob> TesseractProvider::createJob(const RecognitionRequest& request)
{
    Reading reading { request, withFallbacks(descriptor(), request.options), {}, d->installed.dataPath };
    if (const Result<void> usable = check(reading.options); !usable) {
        const Error error = namedFor(usable.error(), request.reader);
        return std::make_unique<LocalJob>(
            d->threads, [error](LocalProgress&) -> Result<Recognition> { return failure(error); });
    }
    reading.settings = *engineSettings(reading.options);
    return std::make_unique<LocalJob>(d->threads,
        [&engines = d->engines, reading = std::move(reading)](
            LocalProgress& progress) -> Result<Recognition> {
            return readPage(engines, reading, progress).map_error([&reading](Error error) {
                return namedFor(std::move(error), reading.request.reader);
            });
        });
}

int TesseractProvider::enginesMade() const
{
    return d->engines.made();
}

} // namespace handlens
