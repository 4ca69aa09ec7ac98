// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"
#include "imaging/pagepicture.h"
#include "page/overlaypainter.h"

namespace handlens {

/// The picture with `layer` over it and a legend below, as the window shows it: steps applied, at the
/// resolution of `picture`, which may be a scaled decode of a page of `pageSize`. `meaning`: what the numbers
/// mean, a sentence for the legend. Needs a QGuiApplication for its fonts. Null for a null picture.
[[nodiscard]] QImage renderOverlay(const QImage& picture, const QSize& pageSize, const QList<PageStep>& steps,
    const OverlayLayer& layer, const OverlayStyle& style = {}, const QString& meaning = {});
[[nodiscard]] QImage renderOverlay(const PagePicture& picture, const QList<PageStep>& steps,
    const OverlayLayer& layer, const OverlayStyle& style = {}, const QString& meaning = {});

/// Draws `level`, which shows the whole page of `pageSize`, through `pageToDevice`.
void drawPicture(
    QPainter& painter, const QImage& level, const QSize& pageSize, const QTransform& pageToDevice);

} // namespace handlens
