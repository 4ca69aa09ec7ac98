// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/readingtooltip.h"

#include "transcript/readernames.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace handlens {

namespace {

struct Reading {
    Q_DECLARE_TR_FUNCTIONS(ReadingToolTip)
};

} // namespace

QString readingToolTip(const ReaderNames& names, const Page& page, const Recognition& recognition)
{
    const QString when = QLocale().toString(recognition.when.toLocalTime(), QLocale::ShortFormat);
    QString said = names.name(recognition.reader) + u'\n'
        + Reading::tr("Read at %1, %n line(s)", nullptr, static_cast<int>(recognition.lines.size()))
              .arg(when);
    const auto failed = std::ranges::find(page.errors, recognition.reader, &Error::reader);
    if (failed != page.errors.end())
        said += u'\n' + Reading::tr("The last try failed: %1").arg(failed->message);
    return said;
}

} // namespace handlens
