// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"
#include "transcript/readernames.h"

#include <QWidget>

namespace handlens {

/// One slim line: which readers failed, and which read the page and when. Gone while nobody tried.
class ReadersBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ReadersBar(const ReaderNames& names, QWidget* parent = nullptr);

    /// `page` may be null; `today`: readings of another day are shown with their date.
    void showPage(const Page* page, QDate today);
    [[nodiscard]] const QString& text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QStringList problemsOf(const Page& page) const;
    [[nodiscard]] QString failures(const Page& page) const;

    ReaderNames m_names;
    QString m_text;
};

} // namespace handlens
