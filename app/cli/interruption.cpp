// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/interruption.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace handlens::cli {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array watched = { SIGINT, SIGTERM };

/// All that a signal's handler can reach.
volatile std::sig_atomic_t wakingEnd = -1;

// Runs between any two instructions of the program: nothing but calls that POSIX allows here.
void wake(int)
{
    const int before = errno;
    for (const int number : watched)
        std::signal(number, SIG_DFL); // the second one ends the program
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(wakingEnd, &byte, 1);
    errno = before;
}

void watch(int number)
{
    struct sigaction action = {};
    if (::sigaction(number, nullptr, &action) != 0 || action.sa_handler == SIG_IGN)
        return;
    action = {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

} // namespace

// The pipe stays open until the program ends: a handler may run at any time until then.
Interruption::Interruption()
{
    std::array<int, 2> ends {};
    if (::pipe(ends.data()) != 0)
        return;
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    wakingEnd = ends[1];
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit happened();
    });
    for (const int number : watched)
        watch(number);
}

#else

Interruption::Interruption() = default;

#endif

} // namespace handlens::cli
