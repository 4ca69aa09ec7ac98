// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace handlens {

/// A format a file can be saved in, as the dialog offers it.
struct FileKind {
    QString id;
    QString name; ///< for people
    QString suffix; ///< without the dot
};

/// Where something is to be saved.
struct SaveTarget {
    QString path; ///< empty: the person changed their mind
    QString kind; ///< id of the FileKind
};

/// What askForTarget() asks about.
struct SaveQuestion {
    QString title;
    QString suggested; ///< path without a suffix
    QList<FileKind> kinds; ///< at least one
    QString remembered; ///< id of the kind to begin with; the first one where there is none of this id
};

/// Asks for a file and its format; a suffix that names one of them decides, else that of the chosen format is
/// added. Never replaces a file that the person was not asked about.
[[nodiscard]] SaveTarget askForTarget(QWidget& window, const SaveQuestion& question);

/// `name` in `folder`, or in the home folder where that is empty.
[[nodiscard]] QString suggestedPath(const QString& folder, const QString& name);

} // namespace handlens
