// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// What stands in for heifdecoder.cpp in a build without its library.
#include "imaging/decoders.h"
#include "imaging/refusal.h"

namespace handlens {

Result<QList<QSize>> probeHeif(const ImageFile& image, const GateLimits&)
{
    return failure(refusal::cannotOpenFormat(image.name, image.format));
}

Result<DecodedImage> decodeHeif(const ImageFile& image, const DecodeRequest&)
{
    return failure(refusal::cannotOpenFormat(image.name, image.format));
}

} // namespace handlens
