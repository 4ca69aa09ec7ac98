// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/savetarget.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

QString filterOf(const FileKind& kind)
{
    return u"%1 (*.%2)"_s.arg(kind.name, kind.suffix);
}

} // namespace

SaveTarget askForTarget(QWidget& window, const SaveQuestion& question)
{
    const QList<FileKind>& kinds = question.kinds;
    const auto remembered = std::ranges::find(kinds, question.remembered, &FileKind::id);
    FileKind kind = remembered == kinds.end() ? kinds.first() : *remembered;
    QStringList filters;
    std::ranges::transform(kinds, std::back_inserter(filters), &filterOf);

    QString filter = filterOf(kind);
    QString suggested = question.suggested + u'.' + kind.suffix;
    while (true) {
        const QString named = QFileDialog::getSaveFileName(
            &window, question.title, suggested, filters.join(u";;"_s), &filter);
        const auto picked = std::ranges::find(kinds, filter, &filterOf);
        kind = picked == kinds.end() ? kind : *picked;
        const auto bySuffix = std::ranges::find(kinds, QFileInfo(named).suffix(), &FileKind::suffix);
        if (named.isEmpty() || bySuffix != kinds.end())
            return { named, named.isEmpty() ? kind.id : bySuffix->id };
        // Without a suffix that decides, the chosen format's is added. The dialog asked about the name
        // without it; a file of the whole name is not replaced unasked, so it has to ask again.
        suggested = named + u'.' + kind.suffix;
        if (!QFileInfo::exists(suggested))
            return { suggested, kind.id };
    }
}

QString suggestedPath(const QString& folder, const QString& name)
{
    return u"%1/%2"_s.arg(folder.isEmpty() ? QDir::homePath() : folder, name);
}

} // namespace handlens
