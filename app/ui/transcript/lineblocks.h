// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/transcript.h"

#include <QObject>
#include <QTextDocument>

#include <optional>

namespace handlens {

/// Keeps a text document and the lines of a page the same, one block a line: shows lines with the least
/// change to the document, so that caret and selection stay, and tells what a person changed in it.
class LineBlocks final : public QObject
{
    Q_OBJECT
public:
    explicit LineBlocks(QTextDocument& document, QObject* parent = nullptr);

    /// Brings the document to `lines`. Not while an input method composes: the caller waits.
    void show(const QList<TranscriptLine>& lines);
    /// The lines the blocks stand for. Empty when there is none, though a document always has one block.
    [[nodiscard]] QList<LineId> ids() const;
    [[nodiscard]] LineId idAt(int row) const;

    /// From now on changes of the document are not told: an input method composes.
    void hold() { m_held = true; }
    /// Tells what changed since hold().
    void release();
    /// Tells what changed so far and goes on holding: a commit within a composition.
    void takeHeld();
    /// Forgets what changed since hold(), for show() to bring back what was there: a composition was
    /// cancelled.
    void revert();
    /// Says which lines `edited` made of its rows.
    void adopt(int first, const QList<LineId>& ids);

signals:
    /// A person made `texts` of the rows from `first` on, which stood for the lines `replaced`. Whoever
    /// handles it adopts first.
    void edited(int first, const QList<handlens::LineId>& replaced, const QStringList& texts);

private:
    struct Row {
        LineId id;
        QString text;
    };
    struct Range {
        int from = 0;
        int removed = 0;
        int added = 0;
    };
    struct Span {
        int first = 0;
        int oldCount = 0;
        int newCount = 0;
    };

    void takeEdit(const std::optional<Range>& range);
    [[nodiscard]] Span spanOf(const std::optional<Range>& range, const QStringList& texts) const;
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] int rowAt(int position) const;
    void removeRow(qsizetype row);
    void insertRow(qsizetype row, const Row& what);
    void changeRow(qsizetype row, const QString& text);

    QTextDocument& m_document;
    QList<Row> m_rows;
    Range m_lastRange;
    bool m_showing = false;
    bool m_held = false;
};

} // namespace handlens
