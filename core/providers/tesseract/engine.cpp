// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tesseract/engine.h"

#include "providers/tesseract/collector.h"

#include <QCoreApplication>
#include <QFile>

#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>
#ifdef _OPENMP
#include <omp.h>
#endif

#include <mutex>

namespace handlens {

using namespace Qt::StringLiterals;

struct Engine::Api {
    tesseract::TessBaseAPI base;
};

namespace {

struct TesseractEngine {
    Q_DECLARE_TR_FUNCTIONS(TesseractEngine)
};

// Tesseract's and Leptonica's remarks would land on our standard error. Both switches are global, so they are
// set once, before any engine works.
void silenceOnce()
{
    static std::once_flag once;
    std::call_once(once, [] {
        tesseract::TessBaseAPI api;
        api.SetVariable("debug_file", "/dev/null"); // Tesseract itself translates this name on Windows
        setMsgSeverity(L_SEVERITY_NONE);
    });
}

// Tesseract opens a team of four threads for every small matrix; on two cores a page then takes four to five
// times as long. It gives the team size itself, so only forbidding parallel regions helps, on each thread
// that reads.
void forbidInnerThreads()
{
#ifdef _OPENMP
    omp_set_max_active_levels(0);
#endif
}

bool isCancelled(void* progress, int)
{
    return static_cast<LocalProgress*>(progress)->cancelled();
}

bool tellProgress(tesseract::ETEXT_DESC* monitor, int, int, int, int)
{
    static_cast<LocalProgress*>(monitor->cancel_this)->report(monitor->progress / 100.0);
    return true;
}

Error cancelledError()
{
    return { ErrorKind::Cancelled, TesseractEngine::tr("Reading was stopped.") };
}

} // namespace

Engine::Engine(QString dataPath)
    : m_dataPath(std::move(dataPath))
{
    silenceOnce();
}

Engine::~Engine() = default;

InstalledLanguages Engine::installed()
{
    silenceOnce();
    tesseract::TessBaseAPI api;
    // No such language: the folder is found all the same, and nothing is loaded.
    api.Init(nullptr, "-", tesseract::OEM_LSTM_ONLY);
    InstalledLanguages found { QFile::decodeName(api.GetDatapath()), {} };
    std::vector<std::string> names;
    api.GetAvailableLanguagesAsVector(&names);
    for (const std::string& name : names)
        found.names << QString::fromStdString(name);
    return found;
}

QString Engine::version()
{
    return QString::fromLatin1(tesseract::TessBaseAPI::Version());
}

Result<void> Engine::load(const QString& languages)
{
    if (m_api && m_languages == languages)
        return {};
    m_languages.clear();
    m_api = std::make_unique<Api>();
    const QByteArray path = QFile::encodeName(m_dataPath);
    if (m_api->base.Init(path.constData(), languages.toUtf8().constData(), tesseract::OEM_LSTM_ONLY) != 0) {
        m_api.reset();
        return failure({ ErrorKind::Engine,
            TesseractEngine::tr(
                "Tesseract could not load its language data “%1”. Install it again, or choose "
                "another language.")
                .arg(languages),
            m_dataPath });
    }
    m_languages = languages;
    return {};
}

Result<QList<ReadLine>> Engine::read(
    const QImage& grey, const EngineSettings& settings, LocalProgress& progress)
{
    Q_ASSERT(grey.format() == QImage::Format_Grayscale8);
    forbidInnerThreads();
    if (const Result<void> loaded = load(settings.languages); !loaded)
        return failure(loaded.error());
    if (progress.cancelled())
        return failure(cancelledError());

    tesseract::TessBaseAPI& api = m_api->base;
    api.SetVariable("lstm_choice_mode", "2");
    api.SetVariable("thresholding_method", QByteArray::number(settings.binarisation).constData());
    api.SetPageSegMode(static_cast<tesseract::PageSegMode>(settings.pageMode));
    api.SetImage(grey.constBits(), grey.width(), grey.height(), 1, static_cast<int>(grey.bytesPerLine()));
    tesseract::ETEXT_DESC monitor;
    monitor.cancel = isCancelled;
    monitor.cancel_this = &progress;
    monitor.progress_callback2 = tellProgress;
    const int refused = api.Recognize(&monitor);
    QList<ReadLine> lines;
    if (refused == 0)
        lines = collectLines(api);
    api.Clear();
    if (progress.cancelled())
        return failure(cancelledError());
    if (refused != 0)
        return failure({ ErrorKind::Engine,
            TesseractEngine::tr(
                "Tesseract gave up on this page. Try another page layout in the settings, or turn "
                "the page upright.") });
    return lines;
}

} // namespace handlens
