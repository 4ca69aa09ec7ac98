// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/console.h"

#include "base/graphemes.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace handlens::cli {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

/// Where our sentences go: standard error, also after the libraries lost theirs.
FILE*& sentenceStream()
{
    static FILE* stream = stderr;
    return stream;
}

void showFatalOnly(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg)
        say(message);
}

} // namespace

Result<void> writeToStandardOutput(QByteArrayView bytes)
{
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered)
        && out.write(bytes.data(), bytes.size()) == bytes.size() && out.flush())
        return {};
    return failure({ ErrorKind::File,
        Console::tr("The result could not be written to standard output; give a file with --output."),
        out.errorString() });
}

void say(const QString& sentence)
{
    const QByteArray line = visibleText(sentence).toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), sentenceStream());
    std::fflush(sentenceStream());
}

void keepStandardErrorForUs()
{
    qInstallMessageHandler(showFatalOnly);
    // A sanitizer reports on the descriptor taken away here.
#if defined(Q_OS_UNIX) && !defined(HANDLENS_SANITIZED)
    const int ours = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    FILE* stream = ours < 0 ? nullptr : ::fdopen(ours, "w");
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (stream && nowhere >= 0 && ::dup2(nowhere, STDERR_FILENO) >= 0)
        sentenceStream() = stream;
    if (nowhere >= 0)
        ::close(nowhere);
#endif
}

void ignoreBrokenPipes()
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

} // namespace handlens::cli
