// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/thumbnailcache.h"

#include "base/atomicfile.h"
#include "base/logging.h"
#include "imaging/imagefile.h"
#include "imaging/plainpixels.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <array>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct SizeClass {
    int side;
    QLatin1StringView folder;
};
constexpr std::array<SizeClass, 4> sizeClasses { {
    { 128, "normal"_L1 },
    { 256, "large"_L1 },
    { 512, "x-large"_L1 },
    { 1024, "xx-large"_L1 },
} };

const SizeClass& classFor(int sidePx)
{
    const auto found
        = std::ranges::find_if(sizeClasses, [sidePx](const SizeClass& c) { return c.side >= sidePx; });
    return found == sizeClasses.end() ? sizeClasses.back() : *found;
}

constexpr auto uriText = "Thumb::URI"_L1;
constexpr auto modifiedText = "Thumb::MTime"_L1;
constexpr auto bytesText = "Thumb::Size"_L1;

bool matches(const QImage& thumbnail, const ThumbnailKey& key)
{
    const QString bytes = thumbnail.text(bytesText); // optional
    return thumbnail.text(uriText) == key.uri && thumbnail.text(modifiedText) == QString::number(key.modified)
        && (bytes.isEmpty() || bytes == QString::number(key.bytes));
}

QByteArray pngOf(QImage thumbnail, const ThumbnailKey& key)
{
    thumbnail.setText(uriText, key.uri);
    thumbnail.setText(modifiedText, QString::number(key.modified));
    thumbnail.setText(bytesText, QString::number(key.bytes));
    thumbnail.setText(u"Software"_s, u"Handlens"_s);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(80); // zlib level 1: four times as fast for a tenth more bytes
    return writer.write(thumbnail) ? buffer.data() : QByteArray();
}

constexpr QFile::Permissions onlyOwnersFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr QFile::Permissions onlyOwnersFile = QFile::ReadOwner | QFile::WriteOwner;

bool makeFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QString parent = QFileInfo(path).path();
    return parent != path && makeFolder(parent)
        && (QDir().mkdir(path, onlyOwnersFolder) || QFileInfo(path).isDir());
}

} // namespace

ThumbnailCache::ThumbnailCache(const QString& directory)
    : m_directory(directory)
{
}

QString ThumbnailCache::standardDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/thumbnails"_L1;
}

ThumbnailKey ThumbnailCache::keyOf(const PageSource& source)
{
    const QFileInfo info(source.file);
    QUrl url = QUrl::fromLocalFile(info.absoluteFilePath());
    if (source.frame != 0)
        url.setFragment(u"handlens-frame=%1"_s.arg(source.frame));
    return { QString::fromLatin1(url.toEncoded()), info.lastModified().toSecsSinceEpoch(), info.size() };
}

int ThumbnailCache::classSide(int sidePx)
{
    return classFor(sidePx).side;
}

QString ThumbnailCache::pathOf(const ThumbnailKey& key, int sidePx) const
{
    const QByteArray hash = QCryptographicHash::hash(key.uri.toLatin1(), QCryptographicHash::Md5).toHex();
    return m_directory + u'/' + classFor(sidePx).folder + u'/' + QString::fromLatin1(hash) + ".png"_L1;
}

QImage ThumbnailCache::find(const ThumbnailKey& key, int sidePx) const
{
    if (!isEnabled())
        return {};
    constexpr qint64 largestFile = 16LL * 1024 * 1024;
    const Result<ImageFile> file
        = openImageFile(pathOf(key, sidePx), GateLimits { .fileBytes = largestFile });
    if (!file || file->format != ImageFormat::Png)
        return {};
    QImageReader reader(file->file.get(), "png");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || std::max(size.width(), size.height()) > classSide(sidePx))
        return {};
    QImage thumbnail;
    if (!reader.read(&thumbnail) || !matches(thumbnail, key))
        return {};
    return plainPixels(std::move(thumbnail));
}

void ThumbnailCache::store(const ThumbnailKey& key, int sidePx, const QImage& thumbnail) const
{
    // A thumbnail of a thumbnail is of no use to anybody.
    const QByteArray own = QUrl::fromLocalFile(m_directory + u'/').toEncoded();
    if (!isEnabled() || key.uri.startsWith(QLatin1StringView(own)))
        return;
    const QString path = pathOf(key, sidePx);
    if (!makeFolder(QFileInfo(path).path()))
        return;
    const QByteArray png = pngOf(thumbnail, key);
    if (png.isEmpty())
        return;
    const Result<void> saved = saveAtomically(path, png);
    if (saved)
        QFile::setPermissions(path, onlyOwnersFile);
    else
        qCDebug(lcImaging) << "thumbnail not stored:" << saved.error().message;
}

} // namespace handlens
