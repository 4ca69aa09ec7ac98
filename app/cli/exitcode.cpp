// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/exitcode.h"

#include <algorithm>

namespace handlens::cli {

namespace {

bool everyFailureIs(const QList<Page>& pages, ErrorKind kind)
{
    return std::ranges::all_of(pages, [kind](const Page& page) {
        return std::ranges::all_of(page.errors, [kind](const Error& error) { return error.kind == kind; });
    });
}

bool couldBeOpened(const Page& page)
{
    return std::ranges::none_of(page.errors,
        [](const Error& error) { return error.kind == ErrorKind::Image && error.provider.isEmpty(); });
}

} // namespace

ExitCode exitCodeFor(const QList<Page>& pages)
{
    const bool anyRead
        = std::ranges::any_of(pages, [](const Page& page) { return !page.recognitions.isEmpty(); });
    const bool anyFailed
        = std::ranges::any_of(pages, [](const Page& page) { return !page.errors.isEmpty(); });
    if (anyRead)
        return anyFailed ? ExitCode::Partly : ExitCode::Done;
    if (anyFailed && everyFailureIs(pages, ErrorKind::Credentials))
        return ExitCode::Credentials;
    if (std::ranges::none_of(pages, couldBeOpened))
        return ExitCode::NoImage;
    return ExitCode::Failed;
}

} // namespace handlens::cli
