// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/refusal.h"

#include "base/graphemes.h"
#include "imaging/sniff.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace handlens {

namespace {

struct ImageGate {
    Q_DECLARE_TR_FUNCTIONS(ImageGate)
};

Error imageError(const QString& message, const QString& detail = {})
{
    return { ErrorKind::Image, message, detail };
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

// Two figures after the point tell the number from its bound when both are nearly the same.
QString millions(qint64 value)
{
    return QLocale().toString(static_cast<double>(value) / 1e6, 'f', value % 1'000'000 == 0 ? 0 : 2);
}

} // namespace

namespace refusal {

Error vanished(const QString& name)
{
    return imageError(ImageGate::tr("There is no file “%1” here. Check its name, or put it back.").arg(name));
}

Error folder(const QString& name)
{
    return imageError(
        ImageGate::tr("“%1” is a folder. Open a picture in it, or drop the folder on the window.").arg(name));
}

Error notOrdinary(const QString& name)
{
    return imageError(
        ImageGate::tr("“%1” is a pipe, a socket or a device. Choose an ordinary file.").arg(name));
}

Error unreadable(const QString& name, const QString& detail)
{
    return imageError(
        ImageGate::tr("“%1” could not be read. Check that you are allowed to read it, and try again.")
            .arg(name),
        detail);
}

Error empty(const QString& name)
{
    return imageError(ImageGate::tr("“%1” is empty (0 bytes). Copy or download it again.").arg(name));
}

Error fileTooLarge(const QString& name, qint64 bytes, qint64 bound)
{
    return imageError(ImageGate::tr("“%1” has %2 bytes, and at most %3 are opened. Save it smaller.")
                          .arg(name, number(bytes), number(bound)));
}

Error notAnImage(const QString& name)
{
    return imageError(
        ImageGate::tr("“%1” holds no picture that Handlens opens. It opens PNG, JPEG, BMP, TIFF, WebP, "
                      "GIF, HEIC, AVIF and PDF; save the picture as one of these.")
            .arg(name));
}

Error damaged(const QString& name, const QString& detail)
{
    return imageError(
        ImageGate::tr("“%1” is damaged or of a kind that cannot be read. Copy it again, or save it as PNG.")
            .arg(name),
        detail);
}

Error sideTooLong(const QString& name, const QSize& size, int bound)
{
    return imageError(
        ImageGate::tr("“%1” is %2 × %3 pixels, and a side may have at most %4. Save it smaller.")
            .arg(name, number(size.width()), number(size.height()), number(bound)));
}

Error tooManyPixels(const QString& name, const QSize& size, qint64 bound)
{
    const qint64 pixels = qint64 { size.width() } * size.height();
    return imageError(
        ImageGate::tr(
            "“%1” has %2 million pixels (%3 × %4), and at most %5 million are opened. Save it smaller.")
            .arg(name, millions(pixels), number(size.width()), number(size.height()), millions(bound)));
}

Error tooMuchMemory(const QString& name, const QSize& size, int boundMiB)
{
    return imageError(ImageGate::tr(
        "“%1” (%2 × %3 pixels) would take more than %4 MiB of memory. Save it smaller, or with 8 "
        "bits a channel.")
                          .arg(name, number(size.width()), number(size.height()), number(boundMiB)));
}

Error tooManyPages(const QString& name, int pages, int bound)
{
    return imageError(
        ImageGate::tr("“%1” has %2 pages, and at most %3 are opened. Split it into several files.")
            .arg(name, number(pages), number(bound)));
}

Error noSuchPage(const QString& name, int frame, int frames)
{
    return imageError(
        ImageGate::tr("“%1” has no page %2 any more; it has %n page(s). Remove the page, or open the "
                      "file again.",
            nullptr, frames)
            .arg(name, number(frame + 1)));
}

Error locked(const QString& name)
{
    return imageError(
        ImageGate::tr("“%1” is locked with a password. Save a copy without one, and open that.").arg(name));
}

Error cannotOpenFormat(const QString& name, ImageFormat format, const QString& detail)
{
    const QString sentence = format == ImageFormat::Tiff || format == ImageFormat::WebP
        ? ImageGate::tr(
            "“%1” is a %2 picture, and Qt's image format plug-ins are not installed. Install them "
            "(Debian: qt6-image-formats-plugins), or save it as PNG.")
        : ImageGate::tr(
            "“%1” is a %2 file, which this installation of Handlens cannot open. Save its pages as PNG.");
    return imageError(sentence.arg(name, formatName(format)), detail);
}

Error changed(const QString& name)
{
    return imageError(ImageGate::tr(
        "“%1” has another size than when it was opened. Remove the page, and open the file again.")
                          .arg(name));
}

Error changedSinceSeen(const QString& name)
{
    Error error = imageError(
        ImageGate::tr("“%1” was changed since you saw it, and is not sent. Look at it again, then send it.")
            .arg(name));
    error.outcome = Outcome::NotSent;
    return error;
}

Error outsidePage()
{
    return imageError(
        ImageGate::tr("The chosen part lies outside the page. Choose a part of the picture itself."));
}

Error cannotEncode(const QString& detail)
{
    return imageError(ImageGate::tr("The picture could not be made ready; most likely memory is short. Close "
                                    "other programs, and try again."),
        detail);
}

Error cannotFit(const QString& name)
{
    Error error
        = imageError(ImageGate::tr("“%1” cannot be made small enough for this service. Choose a smaller part "
                                   "of the page, or another service.")
                         .arg(name));
    error.outcome = Outcome::NotSent;
    return error;
}

Error cancelled()
{
    return { ErrorKind::Cancelled, ImageGate::tr("Opening the picture was stopped.") };
}

} // namespace refusal

namespace notice {

QString incomplete()
{
    return ImageGate::tr("The file looks incomplete; the lower part may be missing.");
}

QString damaged()
{
    return ImageGate::tr("The file looks damaged; parts of the picture may be wrong.");
}

QString reducedPage(int dpi)
{
    return ImageGate::tr("The page is very large and is shown at %n dots an inch.", nullptr, dpi);
}

QString scaledDown(double scale)
{
    const int percent = std::clamp(static_cast<int>(scale * 100), 1, 99);
    return ImageGate::tr("The picture was scaled to %1 % to fit this service.").arg(percent);
}

QString compressed(int quality)
{
    return ImageGate::tr("The picture was compressed more (JPEG quality %1) to fit this service.")
        .arg(quality);
}

} // namespace notice

QString imageName(const QString& path)
{
    const QString given = QFileInfo(path).fileName();
    const QString shown = visibleText(given.isEmpty() ? path : given);
    constexpr qsizetype longest = 80;
    if (shown.size() <= longest)
        return shown;
    return shown.first(longest / 2) + u'…' + shown.last(longest / 2 - 1);
}

Result<void> checkSize(const QString& name, const QSize& size, int bytesPerPixel, const GateLimits& limits)
{
    if (size.isEmpty())
        return failure(refusal::damaged(name, QStringLiteral("no size in the header")));
    if (std::max(size.width(), size.height()) > limits.side)
        return failure(refusal::sideTooLong(name, size, limits.side));
    const qint64 pixels = qint64 { size.width() } * size.height();
    if (pixels > limits.pixels)
        return failure(refusal::tooManyPixels(name, size, limits.pixels));
    if (pixels * bytesPerPixel > qint64 { limits.allocationMiB } * 1024 * 1024)
        return failure(refusal::tooMuchMemory(name, size, limits.allocationMiB));
    return {};
}

} // namespace handlens
