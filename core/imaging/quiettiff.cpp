// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/quiettiff.h"

#include <QLibrary>

#include <cstdarg>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

using Handler = void (*)(const char* module, const char* format, va_list arguments);
using SetHandler = Handler (*)(Handler);

// Qt's plug-in links libtiff and leaves its handlers alone; we need the same library and nothing else of it.
bool takeHandlersOff()
{
    QLibrary tiff(u"tiff"_s, 6);
    for (const char* name : { "TIFFSetErrorHandler", "TIFFSetWarningHandler" }) {
        if (const auto set = reinterpret_cast<SetHandler>(tiff.resolve(name)))
            set(nullptr);
    }
    return true;
}

} // namespace

void quietTiff()
{
    static const bool quiet = takeHandlersOff();
    Q_UNUSED(quiet)
}

} // namespace handlens
