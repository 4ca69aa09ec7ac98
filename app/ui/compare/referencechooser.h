// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "document/page.h"

#include <QObject>

class QWidget;

namespace handlens {

class Session;
class Settings;

/// Lets a person say what pages are held against, and keeps that with the pages as one undoable step.
class ReferenceChooser final : public QObject
{
    Q_OBJECT
public:
    /// `session` and `settings` must outlive it; dialogs belong to `window`, and so does this.
    ReferenceChooser(Session& session, Settings& settings, QWidget* window);

    /// Of `pages`, after asking for a file or a text where `kind` needs one. A text is typed for a single
    /// page.
    void choose(ReferenceKind kind, const QList<PageId>& pages);
    /// Takes the text file at `path` as reference of `pages`, parted by form feeds as on the command line.
    void useFile(const QString& path, const QList<PageId>& pages);
    /// Takes `text` as what stands on `page`.
    void useText(PageId page, const QString& text);

signals:
    void chosen(); ///< the pages have it
    void failed(const handlens::Error& error); ///< and the pages are as they were

private:
    void askForFile(const QList<PageId>& pages);
    void askForText(PageId page);
    void setReferences(const QList<PageId>& pages, const QList<PageReference>& references);

    Session& m_session;
    Settings& m_settings;
    QWidget* m_window = nullptr;
};

} // namespace handlens
