// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/imagegate.h"

namespace handlens {

/// The gate's sentences, in one place: what is wrong with the file called `name`, and what to do. `name` is
/// shown as imageName() gives it.
namespace refusal {

[[nodiscard]] Error vanished(const QString& name);
[[nodiscard]] Error folder(const QString& name);
[[nodiscard]] Error notOrdinary(const QString& name);
[[nodiscard]] Error unreadable(const QString& name, const QString& detail);
[[nodiscard]] Error empty(const QString& name);
[[nodiscard]] Error fileTooLarge(const QString& name, qint64 bytes, qint64 bound);
[[nodiscard]] Error notAnImage(const QString& name);
[[nodiscard]] Error damaged(const QString& name, const QString& detail);
[[nodiscard]] Error sideTooLong(const QString& name, const QSize& size, int bound);
[[nodiscard]] Error tooManyPixels(const QString& name, const QSize& size, qint64 bound);
[[nodiscard]] Error tooMuchMemory(const QString& name, const QSize& size, int boundMiB);
[[nodiscard]] Error tooManyPages(const QString& name, int pages, int bound);
[[nodiscard]] Error noSuchPage(const QString& name, int frame, int frames);
[[nodiscard]] Error locked(const QString& name);
/// This build, or this computer, lacks what opens `format`.
[[nodiscard]] Error cannotOpenFormat(const QString& name, ImageFormat format, const QString& detail = {});
/// The file holds a picture of another size than the page was made from.
[[nodiscard]] Error changed(const QString& name);
/// The file is not the one that the person agreed to send; outcome NotSent.
[[nodiscard]] Error changedSinceSeen(const QString& name);
/// The part of the page that was asked for has nothing of it.
[[nodiscard]] Error outsidePage();
[[nodiscard]] Error cannotEncode(const QString& detail);
/// No picture small enough for the service would be worth reading.
[[nodiscard]] Error cannotFit(const QString& name);
[[nodiscard]] Error cancelled();

} // namespace refusal

/// Sentences about a picture that could be opened all the same.
namespace notice {

[[nodiscard]] QString incomplete();
[[nodiscard]] QString damaged();
[[nodiscard]] QString reducedPage(int dpi);
/// `scale` in 0…1, below 1.
[[nodiscard]] QString scaledDown(double scale);
/// `quality` of the JPEG, 1…100.
[[nodiscard]] QString compressed(int quality);

} // namespace notice

/// What to call the file at `path` in a sentence: its name, without characters that hide or reorder text, and
/// not too long.
[[nodiscard]] QString imageName(const QString& path);

/// Fails when a page of `size` with `bytesPerPixel` is outside `limits`. An invalid `size` is a damaged file.
[[nodiscard]] Result<void> checkSize(
    const QString& name, const QSize& size, int bytesPerPixel, const GateLimits& limits);

} // namespace handlens
