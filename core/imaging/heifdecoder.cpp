// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/decoders.h"
#include "imaging/plainpixels.h"
#include "imaging/refusal.h"

#include <libheif/heif.h>

#include <memory>
#include <type_traits>

namespace handlens {

namespace {

template <auto release> struct Release {
    template <typename T> void operator()(T* held) const { release(held); }
};
using Context = std::unique_ptr<heif_context, Release<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Release<heif_image_handle_release>>;
using Picture = std::unique_ptr<heif_image, Release<heif_image_release>>;
using Options = std::unique_ptr<heif_decoding_options, Release<heif_decoding_options_free>>;

/// The main picture of a file; the members are let go in reverse order.
struct Opened {
    QByteArray bytes;
    Context context;
    Handle handle;

    /// After the file's own turning and cropping.
    [[nodiscard]] QSize size() const
    {
        return { heif_image_handle_get_width(handle.get()), heif_image_handle_get_height(handle.get()) };
    }
};

Error failed(const heif_error& error, const ImageFile& image)
{
    const QString detail = QString::fromUtf8(error.message);
    const bool lacking = error.code == heif_error_Unsupported_feature
        || error.code == heif_error_Unsupported_filetype || error.code == heif_error_Plugin_loading_error;
    return lacking ? refusal::cannotOpenFormat(image.name, image.format, detail)
                   : refusal::damaged(image.name, detail);
}

Result<Opened> openPrimary(const ImageFile& image, const GateLimits& limits)
{
    Result<QByteArray> bytes = readAll(image);
    if (!bytes)
        return failure(bytes.error());
    Opened opened { *std::move(bytes), Context(heif_context_alloc()), {} };
    heif_context_set_maximum_image_size_limit(opened.context.get(), limits.side);
    heif_error error = heif_context_read_from_memory_without_copy(opened.context.get(),
        opened.bytes.constData(), static_cast<std::size_t>(opened.bytes.size()), nullptr);
    if (error.code != heif_error_Ok)
        return failure(failed(error, image));
    heif_image_handle* handle = nullptr;
    error = heif_context_get_primary_image_handle(opened.context.get(), &handle);
    opened.handle.reset(handle);
    if (error.code != heif_error_Ok)
        return failure(failed(error, image));
    return opened;
}

Result<QImage> pixels(const Opened& opened, const ImageFile& image)
{
    const bool alpha = heif_image_handle_has_alpha_channel(opened.handle.get()) != 0;
    const Options options(heif_decoding_options_alloc());
    options->convert_hdr_to_8bit = 1;
    heif_image* decoded = nullptr;
    const heif_error error = heif_decode_image(opened.handle.get(), &decoded, heif_colorspace_RGB,
        alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, options.get());
    const Picture picture(decoded);
    if (error.code != heif_error_Ok)
        return failure(failed(error, image));
    int stride = 0;
    const uchar* const plane = heif_image_get_plane_readonly(decoded, heif_channel_interleaved, &stride);
    if (!plane)
        return failure(refusal::damaged(image.name, QStringLiteral("no pixels")));
    const int width = heif_image_get_width(decoded, heif_channel_interleaved);
    const int height = heif_image_get_height(decoded, heif_channel_interleaved);
    // Borrowed for a moment only: plainPixels() changes the format and so copies.
    return plainPixels(
        QImage(plane, width, height, stride, alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888));
}

} // namespace

Result<QList<QSize>> probeHeif(const ImageFile& image, const GateLimits& limits)
{
    const Result<Opened> opened = openPrimary(image, limits);
    if (!opened)
        return failure(opened.error());
    return QList<QSize> { opened->size() };
}

Result<DecodedImage> decodeHeif(const ImageFile& image, const DecodeRequest& request)
{
    if (request.frame != 0)
        return failure(refusal::noSuchPage(image.name, request.frame, 1));
    const Result<Opened> opened = openPrimary(image, request.limits);
    if (!opened)
        return failure(opened.error());
    // While decoding, libheif holds its planes beside the interleaved copy and ours.
    if (const Result<void> within = checkSize(image.name, opened->size(), 4, request.limits); !within)
        return failure(within.error());
    if (request.isCancelled())
        return failure(refusal::cancelled());
    const Result<QImage> picture = pixels(*opened, image);
    if (!picture)
        return failure(picture.error());
    if (picture->isNull())
        return failure(refusal::tooMuchMemory(image.name, opened->size(), request.limits.allocationMiB));
    return DecodedImage { *picture, picture->size(), {} };
}

} // namespace handlens
