// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// 200 photographs as thumbnails: ours (two threads, disk cache written, then read) against bare scaled
// decoding on two threads.
#include "benchmark.h"
#include "syntheticphotos.h"

#include "imaging/thumbnails.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QImageReader>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

constexpr int pictures = 200;
constexpr int side = 160;

double bareDecoding(const QStringList& files)
{
    return bench::milliseconds([&files] {
        QThreadPool pool;
        pool.setMaxThreadCount(2);
        for (const QString& file : files) {
            pool.start([file] {
                QImageReader reader(file);
                reader.setAutoTransform(true);
                reader.setScaledSize(reader.size().scaled(side, side, Qt::KeepAspectRatio));
                const QImage image = reader.read();
                Q_ASSERT(!image.isNull());
            });
        }
        pool.waitForDone();
    });
}

double ourThumbnails(const QStringList& files, const QString& cache)
{
    return bench::milliseconds([&] {
        ThumbnailLoader loader(cache);
        QEventLoop loop;
        int ready = 0;
        QObject::connect(&loader, &ThumbnailLoader::ready, &loop, [&](PageId, const QImage&) {
            if (++ready == files.size())
                loop.quit();
        });
        for (qsizetype i = 0; i < files.size(); ++i)
            loader.request(PageId { static_cast<quint64>(i) + 1 }, { files[i], 0, 1, {} }, side);
        loop.exec();
    });
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const QStringList files = bench::photographs(folder.path(), pictures);

    std::vector<double> bare;
    std::vector<double> cold;
    std::vector<double> warm;
    for (int round = 0; round < 3; ++round) {
        bare.push_back(bareDecoding(files));
        const QTemporaryDir cache;
        cold.push_back(ourThumbnails(files, cache.path()));
        warm.push_back(ourThumbnails(files, cache.path()));
    }
    bench::row("thumbnails (200, nothing kept)", bench::median(cold), bench::median(bare), 1.1, "ms");
    bench::row("thumbnails (200, kept on disk)", bench::median(warm), bench::median(bare), 1.1, "ms");
}
