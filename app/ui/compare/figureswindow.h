// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/figuresheader.h"
#include "compare/figuresjudge.h"
#include "imaging/pagepicture.h"
#include "transcript/readernames.h"

#include <QDialog>
#include <QTimer>

class QProgressBar;

namespace handlens {

class ComparisonSource;
class FiguresTabs;
class MessageBar;
class ReferenceChooser;
class Session;

/// How good each reader is, in numbers and charts: of the page in view or of all, against a reference or
/// without one. Stays beside the main window.
class FiguresWindow final : public QDialog
{
    Q_OBJECT
public:
    /// All must outlive it. `source` knows the page in view.
    FiguresWindow(Session& session, ComparisonSource& source, const ReaderNames& names, Settings& settings,
        QWidget* parent);

    /// The picture of the page in view, for crops.
    void setPicture(PageId page, const PagePicture& picture, const QList<PageStep>& steps);
    void setThreshold(double threshold); ///< confidences below it are doubts, 0…1

signals:
    /// A person wants to see a character: its reader, its line in that reading and its place in the line, as
    /// many as the line has for its end.
    void goToPlace(handlens::PageId page, const QString& reader, int line, int glyph);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void createLayout();
    void connectParts();
    void chooseReference(ReferenceKind kind);
    void showReference();
    [[nodiscard]] QString noteOn(std::optional<ReferenceKind> kind, const QList<const Page*>& shown) const;
    [[nodiscard]] QList<const Page*> pages() const; ///< in the chosen scope; valid until the document changes
    void judgeSoon();
    void judge();
    void present();
    void showError(const Error& error);

    Session& m_session;
    ComparisonSource& m_source;
    ReaderNames m_names;
    Settings& m_settings;
    ReferenceChooser* m_references;
    FiguresJudge m_judge;
    QTimer m_delay;
    double m_threshold = 0;
    FiguresHeader* m_header = nullptr;
    FiguresTabs* m_tabs = nullptr;
    MessageBar* m_messages = nullptr;
    QProgressBar* m_progress = nullptr;
};

} // namespace handlens
