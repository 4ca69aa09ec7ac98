// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/imagefetch.h"

#include "base/atomicfile.h"
#include "session/sessionpictures.h"

#include <algorithm>
#include <iterator>

namespace handlens::cli {

using namespace Qt::StringLiterals;

bool isWebAddress(const QString& image)
{
    return image.startsWith("http://"_L1, Qt::CaseInsensitive)
        || image.startsWith("https://"_L1, Qt::CaseInsensitive);
}

ImageFetch::ImageFetch(const QStringList& images, Transport* transport)
{
    std::ranges::copy_if(images, std::back_inserter(m_addresses), isWebAddress);
    m_addresses.removeDuplicates();
    for (const QString& address : std::as_const(m_addresses)) {
        m_fetches.push_back(std::make_unique<AddressFetch>(transport, QUrl(address)));
        connect(m_fetches.back().get(), &AddressFetch::finished, this,
            [this, address](const Result<QByteArray>& picture) { take(address, picture); });
    }
}

void ImageFetch::start()
{
    if (m_fetches.empty())
        QMetaObject::invokeMethod(this, &ImageFetch::finished, Qt::QueuedConnection);
    for (const auto& fetch : m_fetches)
        fetch->start();
}

void ImageFetch::stop()
{
    if (m_fetched.size() == m_addresses.size())
        return;
    m_fetches.clear();
    for (const QString& address : std::as_const(m_addresses)) {
        if (!m_fetched.contains(address))
            m_fetched.insert(address,
                failure({ ErrorKind::Cancelled,
                    tr("The picture from %1 was not fetched, because the program was stopped. Run it again "
                       "to "
                       "read it.")
                        .arg(QUrl(address).host()) }));
    }
    emit finished();
}

void ImageFetch::take(const QString& image, const Result<QByteArray>& picture)
{
    m_fetched.insert(image, picture ? save(*picture, image) : Result<QString>(failure(picture.error())));
    if (m_fetched.size() == m_addresses.size())
        emit finished();
}

Result<QString> ImageFetch::save(const QByteArray& picture, const QString& image) const
{
    const QString file = m_folder.filePath(
        u"%1-%2"_s.arg(QString::number(m_fetched.size() + 1), safeFileName(pageNameOf(QUrl(image)))));
    if (m_folder.isValid() && saveAtomically(file, picture))
        return file;
    return failure({ ErrorKind::Image,
        tr("The picture from %1 could not be kept in the folder for temporary files. Free some disk space "
           "and try again.")
            .arg(QUrl(image).host()) });
}

} // namespace handlens::cli
