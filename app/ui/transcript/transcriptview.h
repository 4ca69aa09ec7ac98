// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "transcript/doubtwalk.h"
#include "transcript/lineedits.h"
#include "transcript/rowsedit.h"
#include "transcript/typingrun.h"

namespace handlens {

class EditActions;
class LineBlocks;
class Session;
class TranscriptModel;

/// The person's text of one page, one row a line, edited in place like in any text editor. Every change is a
/// step of the session at once.
///
/// It is one QTextEdit over the whole page, a block a line, rather than an editor a row or a view painted by
/// hand: so input methods, bidirectional text, selection, clipboard, dragging and accessibility are Qt's own,
/// the caret goes from line to line by itself, and the heat is painted beneath the very layout that is
/// edited. LineBlocks keeps the blocks and the session's lines the same; while an input method composes,
/// nothing in the editor changes.
class TranscriptView final : public RowsEdit
{
    Q_OBJECT
public:
    explicit TranscriptView(Session& session, QWidget* parent = nullptr);
    ~TranscriptView() override;

    void setPage(PageId page);
    [[nodiscard]] PageId page() const;
    [[nodiscard]] TranscriptModel& model() const { return *m_model; }
    /// Below which confidence (0…1) a character is a doubt and shows heat.
    void setThreshold(double threshold);

    [[nodiscard]] int currentRow() const; ///< −1: the page has no lines
    [[nodiscard]] qsizetype currentGlyph() const; ///< the number of glyphs at the end of the line
    /// Puts the caret before a glyph and scrolls to it; the walk through the doubts ends.
    void goTo(int row, qsizetype glyph);
    void selectGlyphs(int row, qsizetype glyph, qsizetype count);

    /// Selects the next doubt of this page and walks from there; false when there is none after the caret.
    bool walkToNextDoubt();
    bool walkToPreviousDoubt();
    /// From the page's first or last doubt: for who comes from another page, or begins again.
    bool walkToFirstDoubt();
    bool walkToLastDoubt();

    [[nodiscard]] const EditActions& actionsOfLines() const { return *m_actions; }
    [[nodiscard]] QList<QAction*> editActions() const;
    /// As if the person had typed or pasted `text`: in the place of the selection, line ends part lines.
    void insertText(const QString& text);
    void goToNextDoubt();
    void goToPreviousDoubt();
    void keepAndGoOn();
    void confirmLine();
    void offerAlternatives();
    void splitLine();
    void mergeWithNext();
    void mergeWithPrevious();
    void moveLine(int rows);
    void insertLineBelow();
    void removeLines();
    void copyLines();

signals:
    void placeChanged(int row, qsizetype glyph);
    void doubtsChanged(int count);
    /// The walk found no more doubt on this page (1: after, −1: before the caret).
    void nextPageWanted(int direction);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void connectModel();
    void showLines();
    void takeEdit(int first, const QList<LineId>& replaced, const QStringList& texts);
    void notePlace();

    [[nodiscard]] const TranscriptLine* currentLine() const;
    [[nodiscard]] std::pair<int, int> selectedRows() const;
    void putCaret(int row, qsizetype position);
    bool walkTo(const std::optional<Doubt>& doubt);
    [[nodiscard]] bool selectionIsTheDoubt() const;
    void takeReading(const QString& text);
    bool takeLastDecisionBack();

    void beginInput();
    void endInput(bool typed);
    void settleComposition();
    void endComposition(bool cancelled);
    bool handleKey(QKeyEvent* event);

    Session& m_session;
    TranscriptModel* m_model;
    LineBlocks* m_blocks;
    EditActions* m_actions = nullptr;
    LineEdits m_edits;
    TypingRun m_typing;
    DoubtWalk m_walk;
    std::pair<int, qsizetype> m_place { -1, 0 };
    std::optional<QPoint> m_pressedOnSelection;
    bool m_untouchedSincePage = true; ///< the caret was not moved since the page was shown
    bool m_composing = false;
    InputOnWalk m_input;
};

} // namespace handlens
