// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/imagefile.h"

#include "base/graphemes.h"
#include "imaging/refusal.h"
#include "imaging/sniff.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace handlens {

namespace {

Result<void> checkKind(const QString& path, const QString& name)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(refusal::vanished(name));
    if (info.isDir())
        return failure(refusal::folder(name));
    if (!info.isFile())
        return failure(refusal::notOrdinary(name));
    return {};
}

#ifdef Q_OS_UNIX
// Between the look and the opening somebody may put a pipe there; without O_NONBLOCK opening that would never
// return.
bool open(QFile& file)
{
    const int descriptor = ::open(
        QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return false;
    struct stat facts = {};
    const bool regular = ::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode);
    if (regular && file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return true;
    ::close(descriptor);
    return false;
}
#else
bool open(QFile& file)
{
    return file.open(QIODevice::ReadOnly);
}
#endif

} // namespace

Result<ImageFile> openImageFile(const QString& path, const GateLimits& limits, const QString& name)
{
    ImageFile image { std::make_unique<QFile>(path), {},
        name.isEmpty() ? imageName(path) : visibleText(name) };
    if (const Result<void> kind = checkKind(path, image.name); !kind)
        return failure(kind.error());
    if (!open(*image.file))
        return failure(refusal::unreadable(image.name, image.file->errorString()));
    if (image.file->size() == 0)
        return failure(refusal::empty(image.name));
    if (image.file->size() > limits.fileBytes)
        return failure(refusal::fileTooLarge(image.name, image.file->size(), limits.fileBytes));
    const std::optional<ImageFormat> format = sniffFormat(image.file->peek(sniffedBytes));
    if (!format)
        return failure(refusal::notAnImage(image.name));
    image.format = *format;
    return image;
}

Result<QByteArray> readAll(const ImageFile& image)
{
    // One byte more than the size known at opening would mean that the file grows; what was there is enough.
    const qint64 size = image.file->size();
    if (!image.file->seek(0))
        return failure(refusal::unreadable(image.name, image.file->errorString()));
    QByteArray bytes = image.file->read(size);
    if (bytes.isEmpty())
        return failure(refusal::unreadable(image.name, image.file->errorString()));
    return bytes;
}

} // namespace handlens
