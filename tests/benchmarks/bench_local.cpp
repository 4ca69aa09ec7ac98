// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "benchmark.h"
#include "imaging/imagegate.h"
#include "providers/tesseract/tesseractprovider.h"
#include "recognition/recognitionjob.h"
#include "support/testdata.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <vector>

using namespace handlens;
using namespace handlens::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;

// Eight real pages, else the sample notes again and again.
QStringList eightPages()
{
    const QString shared = test::sharedTestData() + "/handwriting/"_L1;
    QStringList pages;
    for (const QString& name : { u"en_lathrop1905/Lettre249.jpg"_s, u"en_lathrop1905/Lettre252.jpg"_s,
             u"en_lathrop1905/SC0033B_s4_b01_f14_i084.jpg"_s, u"fr_copiste2024/wikitexte_0006.jpg"_s,
             u"fr_copiste2024/wikitexte_0074_1.jpg"_s, u"fr_copiste2024/wikitexte_0239.jpg"_s,
             u"es_dialogos16c/dialogos_grado_perfecion_v3.jpg"_s,
             u"fr_copiste2024/imp_wikitexte_0164_1.jpg"_s }) {
        if (QFile::exists(shared + name))
            pages << shared + name;
    }
    if (pages.size() == 8)
        return pages;
    const QDir samples(test::sourceFile(u"resources/samples"_s));
    const QStringList notes = samples.entryList({ u"*.jpg"_s, u"*.png"_s }, QDir::Files);
    for (pages.clear(); pages.size() < 8 && !notes.isEmpty();)
        pages << samples.filePath(notes[pages.size() % notes.size()]);
    return pages;
}

// The command as a person would run it, one page after the other.
bool readWithCommand(const QStringList& pages, const QProcessEnvironment& environment)
{
    for (const QString& page : pages) {
        QProcess command;
        command.setProcessEnvironment(environment);
        command.setStandardErrorFile(QProcess::nullDevice());
        command.start(u"tesseract"_s, { page, u"-"_s, u"-l"_s, u"eng"_s });
        if (!command.waitForFinished(600000) || command.exitCode() != 0)
            return false;
    }
    return true;
}

RecognitionRequest requestFor(const QString& page)
{
    RecognitionRequest request;
    request.source.file = page;
    if (const Result<ImageFacts> facts = probeImage(page))
        request.pageSize = facts->frames.constFirst();
    request.options.insert(u"language"_s, u"eng"_s);
    return request;
}

// A fresh provider, so that loading the language data counts.
int readWithProvider(const QStringList& pages)
{
    TesseractProvider provider;
    std::vector<std::unique_ptr<RecognitionJob>> jobs;
    int ended = 0;
    int read = 0;
    for (const QString& page : pages) {
        jobs.push_back(provider.createJob(requestFor(page)));
        QObject::connect(jobs.back().get(), &RecognitionJob::finished, jobs.back().get(),
            [&ended, &read](const Result<Recognition>& result) {
                ++ended;
                read += result ? 1 : 0;
            });
        jobs.back()->start();
    }
    const bool all = QTest::qWaitFor([&] { return ended == static_cast<int>(pages.size()); }, 600000);
    return all ? read : 0;
}

QProcessEnvironment withThreadLimit(const QString& limit)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"OMP_THREAD_LIMIT"_s);
    if (!limit.isEmpty())
        environment.insert(u"OMP_THREAD_LIMIT"_s, limit);
    return environment;
}

} // namespace

/// Eight pages through the provider against the `tesseract` command, as installed and with its threads
/// switched off.
int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    const QStringList pages = eightPages();
    if (pages.size() < 8 || !readWithCommand(pages.first(1), withThreadLimit(u"1"_s))) {
        std::printf("local: needs eight pages, the tesseract command and its English data\n");
        return 1;
    }
    bool all = true;
    std::vector<double> ours;
    std::vector<double> installed;
    std::vector<double> single;
    for (int i = 0; i < rounds; ++i) {
        ours.push_back(milliseconds([&] { all = readWithProvider(pages) == 8 && all; }));
        single.push_back(milliseconds([&] { (void)readWithCommand(pages, withThreadLimit(u"1"_s)); }));
        installed.push_back(milliseconds([&] { (void)readWithCommand(pages, withThreadLimit({})); }));
    }
    row("local: 8 pages, as installed", median(ours) / 1000, median(installed) / 1000, 0.26, "s");
    row("local: 8 pages, single-threaded", median(ours) / 1000, median(single) / 1000, 0.52, "s");
    return all ? 0 : 1;
}
