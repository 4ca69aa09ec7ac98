// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "document/transcript.h"

#include <QSize>
#include <QTransform>

namespace handlens {

/// Where a page's pixels come from. Pasted and dropped image data is written to a file of the session first,
/// so that every page has one.
struct PageSource {
    QString file; ///< absolute path
    int frame = 0; ///< frame of a TIFF, page of a PDF, counted from 0
    int frames = 1; ///< how many the file has
    QString name; ///< what to call it: the file's name, or "Pasted image 2"
    QString address = {}; ///< the web address it was fetched from; empty: from this computer
    bool operator==(const PageSource&) const = default;
};

/// One step between the decoded picture and what is shown and sent. Steps are an ordered, undoable list; page
/// pixels and everything measured in them never change.
struct PageStep {
    enum class Kind { Rotate };
    Kind kind = Kind::Rotate;
    int quarterTurns = 0; ///< Rotate: clockwise, 1…3
    bool operator==(const PageStep&) const = default;
};

/// Where a page's reference text comes from.
enum class ReferenceKind { None, Transcript, File, Typed };

/// What a person said stands on a page: readers are measured against it.
struct PageReference {
    ReferenceKind kind = ReferenceKind::None;
    QString text; ///< File, Typed
    QString file; ///< File: its name, for people
    bool operator==(const PageReference&) const = default;
};

/// One image to be read, and all that was read from it.
struct Page {
    PageId id;
    PageSource source;
    QSize size; ///< page pixels: the decoded image after EXIF turning; empty until it was opened
    QList<PageStep> steps;
    QList<Recognition> recognitions; ///< one a reader, the latest reading of each
    QList<Error>
        errors; ///< the last failure of each reader, at most one a reader; empty provider: the image itself
    Transcript transcript;
    QStringList notices; ///< sentences about the image, such as "The file looks incomplete."
    PageReference reference;

    bool operator==(const Page&) const = default;
};

/// What the readers of `page` are held against: for Transcript, its transcript as it is now; nothing without
/// a reference.
[[nodiscard]] std::optional<QString> referenceText(const Page& page);

/// Page pixels → the picture as shown and sent: all steps applied, its top left corner at the origin.
[[nodiscard]] QTransform viewTransform(const QSize& pageSize, const QList<PageStep>& steps);
/// The size of the picture after `steps`.
[[nodiscard]] QSize viewSize(const QSize& pageSize, const QList<PageStep>& steps);
/// `steps` and then a turn by `quarterTurns` clockwise; turns in a row become one, and a full turn none.
[[nodiscard]] QList<PageStep> withRotation(QList<PageStep> steps, int quarterTurns);

} // namespace handlens
