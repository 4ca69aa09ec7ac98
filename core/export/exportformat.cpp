// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/exportformat.h"

#include "export/jsonexport.h"
#include "export/markdownexport.h"
#include "export/plaintextexport.h"

#include <QCoreApplication>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct ExportFormats {
    Q_DECLARE_TR_FUNCTIONS(ExportFormats)
};

} // namespace

QList<ExportFormat> exportFormats()
{
    return {
        { u"text"_s, ExportFormats::tr("Plain text"), u"txt"_s, u"text/plain"_s, plainText },
        { u"markdown"_s, ExportFormats::tr("Markdown"), u"md"_s, u"text/markdown"_s, markdown },
        { u"json"_s, ExportFormats::tr("JSON with positions and confidences"), u"json"_s,
            u"application/json"_s, recognitionDocument },
    };
}

std::optional<ExportFormat> exportFormat(QStringView id)
{
    const QList<ExportFormat> formats = exportFormats();
    const auto it = std::ranges::find(formats, id, &ExportFormat::id);
    return it == formats.end() ? std::nullopt : std::optional(*it);
}

} // namespace handlens
