// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/bytesdevice.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace handlens {

BytesDevice::BytesDevice(QByteArray bytes, CancelCheck cancelled)
    : m_bytes(std::move(bytes))
    , m_cancelled(std::move(cancelled))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BytesDevice::readData(char* data, qint64 maxSize)
{
    if (m_cancelled && m_cancelled())
        return -1;
    const qint64 length = std::clamp<qint64>(m_bytes.size() - pos(), 0, maxSize);
    std::memcpy(data, m_bytes.constData() + pos(), static_cast<std::size_t>(length));
    return length;
}

qint64 BytesDevice::writeData(const char*, qint64)
{
    return -1;
}

} // namespace handlens
