// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace handlens {

OneShotBody::OneShotBody(const QByteArray& bytes)
    : m_bytes(bytes)
{
    // Unbuffered: the buffer of QIODevice would be one more copy, and would take bytes nobody asked for.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_taken + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char* data, qint64 most)
{
    const qint64 size = std::min<qint64>(most, m_bytes.size() - m_taken);
    if (size <= 0)
        return atEnd() ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + m_taken, static_cast<std::size_t>(size));
    m_taken += size;
    emit taken();
    return size;
}

qint64 OneShotBody::writeData(const char*, qint64)
{
    return -1;
}

} // namespace handlens
