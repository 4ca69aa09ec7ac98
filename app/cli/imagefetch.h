// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/addressfetch.h"

#include <QHash>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace handlens::cli {

/// Whether `image`, as given, is a web address and no file.
[[nodiscard]] bool isWebAddress(const QString& image);

/// Where the pictures of web addresses came to lie, or why not, by the address as given.
using FetchedImages = QHash<QString, Result<QString>>;

/// Fetches those of the images that are web addresses, each once, into a temporary folder that goes with it.
class ImageFetch final : public QObject
{
    Q_OBJECT
public:
    /// `transport` must outlive this; null: no address can be fetched.
    ImageFetch(const QStringList& images, Transport* transport);

    /// To be called once; finished() comes from the event loop, even when there is nothing to fetch.
    void start();
    /// Ends at once with what is here; what is not has an error of kind Cancelled.
    void stop();
    [[nodiscard]] const FetchedImages& fetched() const { return m_fetched; }

signals:
    void finished();

private:
    void take(const QString& image, const Result<QByteArray>& picture);
    [[nodiscard]] Result<QString> save(const QByteArray& picture, const QString& image) const;

    QTemporaryDir m_folder;
    QStringList m_addresses; ///< none twice
    std::vector<std::unique_ptr<AddressFetch>> m_fetches;
    FetchedImages m_fetched;
};

} // namespace handlens::cli
