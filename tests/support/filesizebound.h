// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace handlens::test {

/// While it lives, no file of this process grows beyond `bytes`: writes come back short, as on a full disk.
class FileSizeBound final
{
public:
    explicit FileSizeBound(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit bound { bytes, m_before.rlim_max };
        m_set = setrlimit(RLIMIT_FSIZE, &bound) == 0;
    }
    ~FileSizeBound()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeBound)

    [[nodiscard]] bool isSet() const { return m_set; }

private:
    void (*m_handler)(int);
    rlimit m_before {};
    bool m_set = false;
};

} // namespace handlens::test
