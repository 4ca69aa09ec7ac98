// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/addressintake.h"

#include "session/sessionpictures.h"

#include <algorithm>
#include <utility>

namespace handlens {

AddressIntake::AddressIntake(Transport* transport, SessionPictures& pictures)
    : m_transport(transport)
    , m_pictures(pictures)
{
}

void AddressIntake::add(const QUrl& address)
{
    auto fetch = std::make_unique<AddressFetch>(m_transport, address);
    // Queued: take() destroys what told it.
    connect(
        fetch.get(), &AddressFetch::finished, this,
        [this, asked = fetch.get()](const Result<QByteArray>& picture) { take(asked, picture); },
        Qt::QueuedConnection);
    connect(fetch.get(), &AddressFetch::progressed, this, &AddressIntake::progressed);
    m_fetches.push_back(std::move(fetch));
    m_fetches.back()->start();
    emit progressed();
}

void AddressIntake::stop()
{
    if (!isBusy())
        return;
    m_fetches.clear();
    emit progressed();
}

FetchProgress AddressIntake::progress() const
{
    FetchProgress progress { static_cast<int>(m_fetches.size()), 0, 0 };
    for (const auto& fetch : m_fetches) {
        progress.received += fetch->received();
        if (fetch->total() < 0 || progress.total < 0)
            progress.total = -1;
        else
            progress.total += fetch->total();
    }
    if (!isBusy())
        progress.total = -1;
    return progress;
}

void AddressIntake::take(const AddressFetch* fetch, const Result<QByteArray>& picture)
{
    const auto isIt = [fetch](const auto& each) { return each.get() == fetch; };
    const auto it = std::ranges::find_if(m_fetches, isIt);
    if (it == m_fetches.end())
        return; // stopped
    const QUrl address = (*it)->address();
    m_fetches.erase(it);
    emit progressed();
    const Result<QString> file = picture ? m_pictures.keep(*picture, pageNameOf(address))
                                         : Result<QString>(failure(picture.error()));
    if (file)
        emit fetched(address, *file);
    else
        emit failed(file.error());
}

} // namespace handlens
