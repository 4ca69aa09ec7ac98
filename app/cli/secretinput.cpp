// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/secretinput.h"

#include "cli/console.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace handlens::cli {

namespace {

struct SecretInput {
    Q_DECLARE_TR_FUNCTIONS(SecretInput)
};

/// Longer than any entry of a keychain, and short enough to refuse a file given by mistake.
constexpr qsizetype longestLine = 8192;

#ifdef Q_OS_WIN

bool isTerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

/// What is typed does not show while this lives.
class EchoOff final
{
public:
    EchoOff()
        : m_console(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_changed = GetConsoleMode(m_console, &m_before)
            && SetConsoleMode(m_console, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~EchoOff()
    {
        if (m_changed)
            SetConsoleMode(m_console, m_before);
    }
    Q_DISABLE_COPY_MOVE(EchoOff)

    [[nodiscard]] bool works() const { return m_changed; }

private:
    HANDLE m_console;
    DWORD m_before = 0;
    bool m_changed = false;
};

#else

bool isTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

/// What is typed does not show while this lives, and Ctrl+C ends the reading instead of the program, which
/// would leave the terminal as it is.
class EchoOff final
{
public:
    EchoOff()
    {
        m_changed = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = m_changed && ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
        struct sigaction wakeUp = {};
        wakeUp.sa_handler = [](int) {};
        for (size_t i = 0; i < interruptions.size(); ++i)
            ::sigaction(interruptions[i], &wakeUp, &m_actions[i]);
    }
    ~EchoOff()
    {
        for (size_t i = 0; i < interruptions.size(); ++i)
            ::sigaction(interruptions[i], &m_actions[i], nullptr);
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(EchoOff)

    [[nodiscard]] bool works() const { return m_changed; }

private:
    static constexpr std::array interruptions { SIGINT, SIGTERM, SIGHUP, SIGTSTP };

    termios m_before = {};
    std::array<struct sigaction, interruptions.size()> m_actions = {};
    bool m_changed = false;
};

#endif

Result<Secret> readLine()
{
    QByteArray line;
    errno = 0;
    int next = std::getc(stdin);
    for (; next != EOF && next != '\n' && line.size() <= longestLine; next = std::getc(stdin))
        line.append(static_cast<char>(next));
    const bool brokenOff = next == EOF && errno == EINTR;
    const Secret secret(QString::fromLocal8Bit(line));
    line.fill('\0');
    if (brokenOff)
        return failure({ ErrorKind::Cancelled, SecretInput::tr("Broken off; nothing was saved.") });
    if (secret.reveal().size() > longestLine)
        return failure({ ErrorKind::Usage,
            SecretInput::tr("The line on standard input is longer than any key; give the key alone.") });
    return secret;
}

} // namespace

Result<Secret> readSecretLine(const QString& prompt)
{
    if (!isTerminal())
        return readLine();
    const EchoOff silent;
    if (!silent.works())
        return failure({ ErrorKind::Usage,
            SecretInput::tr("This terminal cannot hide what is typed; give the key through a pipe.") });
    say(prompt);
    return readLine();
}

} // namespace handlens::cli
