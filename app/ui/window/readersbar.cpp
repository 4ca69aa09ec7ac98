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

// What went wrong comes first: a narrow window cuts the end off.
void ReadersBar::showPage(const Page* page, QDate today)
{
    const QStringList problems = page ? problemsOf(*page) : QStringList();
    QStringList said = problems;
    if (page) {
        QStringList readings;
        const QList<const Recognition*> recognitions = m_names.inOrder(*page);
        for (const Recognition* each : recognitions)
            readings << u"%1 %2"_s.arg(m_names.name(each->reader), timeText(each->when, today)).trimmed();
        if (!readings.isEmpty())
            //: %1 is a list of readers and times
            said << tr("Read by %1").arg(readings.join(u" · "_s));
    }
    m_text = said.join(u" · "_s);
    setAccessibleName(m_text);
    setToolTip(problems.isEmpty() ? m_text : m_text + u'\n' + failures(*page));
    setVisible(!m_text.isEmpty());
    update();
}

// Those that may cost money in front.
QStringList ReadersBar::problemsOf(const Page& page) const
{
    QStringList unknown;
    QStringList failed;
    for (const Error& error : page.errors) {
        if (error.reader.isEmpty())
            continue;
        const QString name = m_names.name(error.reader);
        if (error.outcome == Outcome::Unknown)
            //: %1 is a reader
            unknown << tr("%1: outcome unknown, may be billed").arg(name);
        else
            //: %1 is a reader
            failed << tr("%1: failed").arg(name);
    }
    return unknown + failed;
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
