// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/readersbar.h"

#include <QLocale>
#include <QPainter>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime& when, QDate today)
{
    const QDateTime here = when.toLocalTime();
    return here.date() == today ? QLocale().toString(here.time(), QLocale::ShortFormat)
                                : QLocale().toString(here, QLocale::ShortFormat);
}

} // namespace

ReadersBar::ReadersBar(const ReaderNames& names, QWidget* parent)
    : QWidget(parent)
    , m_names(names)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAutoFillBackground(true);
    showPage(nullptr, {});
}

void ReadersBar::showPage(const Page* page, QDate today)
{
    QStringList readings;
    QStringList failed;
    if (page) {
        const QList<const Recognition*> recognitions = m_names.inOrder(*page);
        for (const Recognition* each : recognitions)
            readings << u"%1 %2"_s.arg(m_names.name(each->reader), timeText(each->when, today)).trimmed();
        for (const Error& error : page->errors) {
            if (error.reader.isEmpty())
                continue;
            //: %1 is a reader
            failed << (error.outcome == Outcome::Unknown ? tr("%1: outcome unknown, may be billed")
                                                         : tr("%1: failed"))
                          .arg(m_names.name(error.reader));
        }
    }
    QStringList said;
    if (!readings.isEmpty())
        //: %1 is a list of readers and times
        said << tr("Read by %1").arg(readings.join(u" · "_s));
    said << failed;
    m_text = said.join(u" · "_s);
    setAccessibleName(m_text);
    setToolTip(page && !failed.isEmpty() ? m_text + u'\n' + failures(*page) : m_text);
    setVisible(!m_text.isEmpty());
    update();
}

QString ReadersBar::failures(const Page& page) const
{
    QStringList lines;
    for (const Error& error : page.errors) {
        if (!error.reader.isEmpty())
            lines << u"%1: %2"_s.arg(m_names.name(error.reader), error.message);
    }
    return lines.join(u'\n');
}

QSize ReadersBar::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 40, fontMetrics().height() + 6 };
}

QSize ReadersBar::minimumSizeHint() const
{
    return { 0, sizeHint().height() };
}

void ReadersBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect room = rect().adjusted(8, 0, -8, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        fontMetrics().elidedText(m_text, Qt::ElideRight, room.width()));
}

} // namespace handlens
