// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ids.h"
#include "imaging/imagegate.h"
#include "imaging/pagepicture.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace handlens {

/// Decodes the page in view off the window thread: a scaled picture first, then the sharp one with its mip
/// levels. One page at a time; asking for the next drops the one before.
class PictureLoader final : public QObject
{
    Q_OBJECT
public:
    explicit PictureLoader(const GateLimits& limits = {}, QObject* parent = nullptr);
    ~PictureLoader() override;

    /// Begins with a picture that covers `fit` device pixels, then the sharp one. Kept pictures (the last few
    /// pages) come at once.
    void load(PageId page, const PageSource& source, const QSize& fit);
    void cancel();
    /// Forgets a kept picture, because the file changed or *Try again* was pressed.
    void forget(PageId page);

signals:
    void loaded(handlens::PageId page, const handlens::PagePicture& picture);
    void failed(handlens::PageId page, const handlens::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace handlens
