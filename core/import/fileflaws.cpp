// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/fileflaws.h"

#include <QCoreApplication>

namespace handlens {

namespace {

struct ImportWarnings {
    Q_DECLARE_TR_FUNCTIONS(ImportWarnings)
};

} // namespace

QStringList FileFlaws::sentences() const
{
    QStringList told;
    if (places)
        told << ImportWarnings::tr("Some places in the file could not be used and were left out.");
    if (outside)
        told << ImportWarnings::tr("Some outlines in the file reached beyond the page and were cut to it.");
    if (unit)
        told << ImportWarnings::tr(
            "The file gives places in parts of a millimetre or an inch without the size of "
            "its page, so they were left out.");
    if (scores)
        told << ImportWarnings::tr(
            "Some confidences in the file were outside their range and were moved into it.");
    if (characters)
        told << ImportWarnings::tr("Some broken characters were replaced by “\uFFFD”.");
    if (pairing)
        told << ImportWarnings::tr(
            "Some words or characters in the file did not fit the text of their line, which was kept.");
    if (variants)
        told << ImportWarnings::tr(
            "Some other readings in the file did not fit the text character by character "
            "and were left out.");
    if (order)
        told << ImportWarnings::tr(
            "The file contradicts itself about the reading order of some blocks, which were left where the "
            "file has them. Check the order of the lines.");
    if (tooMany)
        told << ImportWarnings::tr("The file has more text than a page can have, and its rest was left out.");
    return told;
}

} // namespace handlens
