// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/secret.h"

#include <utility>

namespace handlens {

Secret::Secret(QString value)
    : m_value(std::move(value))
{
}

// Only what is ours alone may be overwritten: another Secret may share the characters. QString's memory comes
// from malloc, so that no operator delete sees it; volatile keeps the writes in the program.
Secret::~Secret()
{
    if (m_value.isEmpty() || !m_value.isDetached())
        return;
    volatile QChar* characters = m_value.data();
    for (qsizetype i = 0; i < m_value.size(); ++i)
        const_cast<QChar&>(characters[i]) = QChar();
}

} // namespace handlens
