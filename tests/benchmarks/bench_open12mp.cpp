// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// A 12-megapixel JPEG on the screen: ours, from asking to the first and to the sharp picture painted, against
// a bare scaled decode and paint of the same size.
#include "benchmark.h"
#include "syntheticphotos.h"

#include "imaging/pictureloader.h"
#include "page/pageview.h"

#include <QApplication>
#include <QEventLoop>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize viewSize(1600, 1000);

class BareView final : public QWidget
{
public:
    explicit BareView(const QString& file)
        : m_file(file)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QImageReader reader(m_file);
        reader.setScaledSize(reader.size().scaled(size(), Qt::KeepAspectRatio));
        QPainter(this).drawImage(0, 0, reader.read());
    }

private:
    QString m_file;
};

double bare(const QString& file)
{
    BareView view(file);
    view.resize(viewSize);
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.show();
    return bench::milliseconds([&view] { view.repaint(); });
}

struct Opened {
    double first = 0;
    double sharp = 0;
};

Opened ours(const QString& file)
{
    PageView view;
    view.resize(viewSize);
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.show();
    Opened opened;
    PictureLoader loader;
    QEventLoop loop;
    QElapsedTimer clock;
    QObject::connect(&loader, &PictureLoader::loaded, &loop, [&](PageId, const PagePicture& picture) {
        view.setPicture(picture);
        view.viewport()->repaint();
        const double now = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        opened.first = opened.first > 0 ? opened.first : now;
        opened.sharp = now;
        if (picture.sharp)
            loop.quit();
    });
    clock.start();
    view.showPage(PageId { 1 }, { 3000, 4000 }, {});
    loader.load(PageId { 1 }, { file, 0, 1, {} }, view.camera().wantedPicture());
    loop.exec();
    return opened;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"photo.jpg"_s);
    bench::writePhotograph(file);

    std::ignore = ours(file); // the first one also pays for threads and caches
    std::vector<double> floor;
    std::vector<double> first;
    std::vector<double> sharp;
    for (int round = 0; round < 15; ++round) {
        floor.push_back(bare(file));
        const Opened opened = ours(file);
        first.push_back(opened.first);
        sharp.push_back(opened.sharp);
    }
    bench::row("open12mp (first picture)", bench::median(first), bench::median(floor), 1.3, "ms");
    std::printf("%-34s | %9.2f ms |  (the whole picture with its mip levels)\n", "open12mp (sharp)",
        bench::median(sharp));
}
