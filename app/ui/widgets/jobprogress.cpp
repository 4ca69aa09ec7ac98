// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "widgets/jobprogress.h"

#include "widgets/icons.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr int barSteps = 1000;

struct TimeLeft {
    Q_DECLARE_TR_FUNCTIONS(TimeLeft)
};

// Rounded so that it does not flicker: people want "about a minute", not 57 s.
QString timeLeft(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 5)
        return TimeLeft::tr("a few seconds left");
    if (seconds < 60)
        return TimeLeft::tr("about %n second(s) left", nullptr, static_cast<int>((seconds + 4) / 5 * 5));
    return TimeLeft::tr("about %n minute(s) left", nullptr, static_cast<int>((seconds + 30) / 60));
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

JobProgress::JobProgress(const QString& barName, const QString& stopName, QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setFixedWidth(160);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);
    m_bar->setAccessibleName(barName);
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(stopName);
    m_stop->setAccessibleName(stopName);
    m_stop->setIcon(themedIcon(u"stop"_s, palette()));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setAutoRaise(true);
    connect(m_stop, &QToolButton::clicked, this, &JobProgress::stopRequested);
    setVisible(false);
}

void JobProgress::setProgress(int done, int total, double fraction, qint64 millisecondsLeft)
{
    setVisible(total > 0);
    if (total == 0)
        return;
    QString text = tr("%1 of %n page(s)", nullptr, total).arg(done);
    if (millisecondsLeft >= 0)
        text += u" · "_s + timeLeft(millisecondsLeft);
    m_text->setText(text);
    m_bar->setValue(static_cast<int>(fraction * barSteps));
}

void JobProgress::setFetching(int pictures, qint64 received, qint64 total)
{
    setVisible(pictures > 0);
    if (pictures == 0)
        return;
    const bool isKnown = total > 0;
    QString text = tr("Fetching %n picture(s)", nullptr, pictures);
    if (isKnown)
        text += u" · "_s + tr("%1 of %2").arg(sizeText(received), sizeText(total));
    else if (received > 0)
        text += u" · "_s + sizeText(received);
    m_text->setText(text);
    m_bar->setRange(0, isKnown ? barSteps : 0);
    if (isKnown)
        m_bar->setValue(static_cast<int>(barSteps * std::clamp<qint64>(received, 0, total) / total));
}

} // namespace handlens
