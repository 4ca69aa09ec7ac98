// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/imagegate.h"

#include <QByteArrayView>

namespace handlens {

/// Whether a file's bytes are all there, as far as its structure tells; decoders often draw grey and say
/// nothing.
enum class Soundness { Sound, Incomplete, Damaged };

/// What the structure of a file tells.
struct Structure {
    Soundness soundness = Soundness::Sound;
    qsizetype soundBytes = 0; ///< how many bytes make sense; all of them unless Damaged
};

/// Looks at the structure of `bytes` without decoding. JPEG: walks all markers to the end of the image; BMP
/// and WebP: compares the announced length; other formats are sound as far as this function knows.
[[nodiscard]] Structure structureOf(ImageFormat format, QByteArrayView bytes);

/// The notice for `soundness`; empty when sound.
[[nodiscard]] QString noticeFor(Soundness soundness);

} // namespace handlens
