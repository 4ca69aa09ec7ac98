// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/outgoing.h"
#include "recognition/readerspec.h"

#include <QFutureWatcher>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QScrollArea;
class QToolButton;

namespace handlens {

class FittedPicture;

/// A page, and what of it is sent.
struct PageToSend {
    PageSource source; ///< its name is shown, and never sent
    ImageSelection selection;
};

/// What leaves for a service: the picture decoded from the very bytes, or the web address in its place.
class SendPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit SendPreview(QWidget* parent = nullptr);
    ~SendPreview() override;

    /// Prepares `page` for `reader` off the window's thread and shows what comes of it; drops the one before.
    void setPage(const ReaderSpec& reader, const PageToSend& page);
    /// The picture as it is sent; null while it is made, and where an address is sent.
    [[nodiscard]] QImage picture() const;

signals:
    /// The page is prepared, or could not be.
    void shown();

private:
    /// What the worker brings back.
    struct Prepared {
        Outgoing outgoing; ///< the image's bytes are gone
        QImage picture = {}; ///< decoded from them
        qint64 bytes = 0; ///< how many they were
    };

    [[nodiscard]] static Result<Prepared> prepare(const ProviderDescriptor& descriptor,
        const ReaderOptions& options, const PageToSend& page, const std::atomic<bool>& cancelled);
    void show(const Result<Prepared>& prepared);
    void stop();

    FittedPicture* m_picture = nullptr;
    QScrollArea* m_area = nullptr;
    QLabel* m_caption = nullptr;
    QToolButton* m_actualSize = nullptr;
    QFutureWatcher<Result<Prepared>> m_preparing;
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< of the page being prepared; null when none is
};

} // namespace handlens
