// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"

#include <variant>

namespace handlens {

/// Every change of a document is one of these values; undo, the journal and later the document file all use
/// them (commandjson.h). They name what they change by id, so that one made before a new reading still fits
/// after it.

struct PlacedPage {
    qsizetype index = 0; ///< where it stands once all of them are in
    Page page;
    bool operator==(const PlacedPage&) const = default;
};
struct InsertPages {
    QList<PlacedPage> pages; ///< by rising index
    bool operator==(const InsertPages&) const = default;
};
struct RemovePages {
    QList<PageId> pages;
    bool operator==(const RemovePages&) const = default;
};
/// All pages, in their new order.
struct OrderPages {
    QList<PageId> pages;
    bool operator==(const OrderPages&) const = default;
};
struct SetSteps {
    PageId page;
    QList<PageStep> steps;
    bool operator==(const SetSteps&) const = default;
};
/// What opening the image told: its size, notices and, when it could not be opened, the error.
struct SetImageFacts {
    PageId page;
    QSize size;
    QStringList notices;
    bool operator==(const SetImageFacts&) const = default;
};
/// Stores a recognition in place of the same reader's earlier one and clears that reader's error.
struct AddRecognition {
    PageId page;
    Recognition recognition;
    bool operator==(const AddRecognition&) const = default;
};
/// All failures of a page, at most one a reader; an empty reader: the image itself.
struct SetErrors {
    PageId page;
    QList<Error> errors;
    bool operator==(const SetErrors&) const = default;
};
/// Takes the lines in `remove` out of the page's transcript and puts `insert` after the line `after` (none:
/// at the front). `remove` names neighbours. Editing, adding, deleting, splitting and merging lines are all
/// this.
struct ReplaceLines {
    PageId page;
    QList<LineId> remove;
    LineId after;
    QList<TranscriptLine> insert;
    bool deletes = false; ///< remember the removed ones (Transcript::removed) until they are back
    bool operator==(const ReplaceLines&) const = default;
};
/// Puts the page's lines into this order.
struct OrderLines {
    PageId page;
    QList<LineId> lines;
    bool operator==(const OrderLines&) const = default;
};

/// The page's whole transcript at once: how a new reading is merged in (merge.h).
struct SetLines {
    PageId page;
    QList<TranscriptLine> lines;
    bool operator==(const SetLines&) const = default;
};

struct SetReference {
    PageId page;
    PageReference reference;
    bool operator==(const SetReference&) const = default;
};

using Command = std::variant<InsertPages, RemovePages, OrderPages, SetSteps, SetImageFacts, AddRecognition,
    SetErrors, ReplaceLines, OrderLines, SetLines, SetReference>;

/// Applies `command` to `document` and returns the command that takes it back; nothing, and the document
/// untouched, when it no longer fits (a page or line it names is gone). AddRecognition is taken back by its
/// predecessor, or by an empty recognition of the same reader, which removes it.
[[nodiscard]] std::optional<Command> apply(Document& document, const Command& command);

/// The page a command is about; none for those about several pages.
[[nodiscard]] PageId pageOf(const Command& command);

/// Every id in `command`, the highest of them: IdSource::reserve after recovery.
[[nodiscard]] quint64 highestId(const Command& command);

/// The command that puts `line` in place of the line of the same id.
[[nodiscard]] Command replaceLine(const Page& page, const TranscriptLine& line);

} // namespace handlens
