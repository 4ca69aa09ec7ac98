// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/transcript.h"

#include <QAbstractListModel>

namespace handlens {

class Session;

/// The transcript of one page as rows, one a line. Follows the session with the smallest changes there are,
/// so that what is selected or open in a view stays so while a page is read again.
class TranscriptModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        GlyphsRole = Qt::UserRole + 1, ///< QList<TranscriptGlyph>
        DoubtsRole, ///< int: characters of the line worth a look
        TouchedRole, ///< bool: a person changed the line
        NumberRole, ///< int: counted from 1
    };

    explicit TranscriptModel(Session& session, QObject* parent = nullptr);

    void setPage(PageId page);
    [[nodiscard]] PageId page() const { return m_page; }
    /// Below which confidence (0…1) a character is a doubt.
    void setThreshold(double threshold);
    [[nodiscard]] double threshold() const { return m_threshold; }

    [[nodiscard]] const QList<TranscriptLine>& lines() const { return m_transcript.lines; }
    [[nodiscard]] const Transcript& transcript() const { return m_transcript; }
    /// Doubts of the whole page.
    [[nodiscard]] int doubtCount() const { return m_doubts; }
    [[nodiscard]] int doubtsIn(const TranscriptLine& line) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    /// All rows are those of the session again, after one or several signals of the model.
    void refreshed();
    void doubtCountChanged(int count);

private:
    void refresh();
    void removeGone(const QList<TranscriptLine>& now);
    void reorder(const QList<TranscriptLine>& now);
    void insertNew(const QList<TranscriptLine>& now);
    void changeText(const QList<TranscriptLine>& now);
    void countDoubts();

    Session& m_session;
    PageId m_page;
    Transcript m_transcript;
    double m_threshold = 0.5;
    int m_doubts = 0;
};

} // namespace handlens
