// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/sendpreview.h"

#include "base/graphemes.h"
#include "settings/fittedpicture.h"
#include "settings/plainlabel.h"

#include <QLocale>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace handlens {

using namespace Qt::StringLiterals;

SendPreview::SendPreview(QWidget* parent)
    : QWidget(parent)
    , m_picture(new FittedPicture)
    , m_area(new QScrollArea(this))
    , m_caption(plainLabel({}, this))
    , m_actualSize(new QToolButton(this))
{
    m_area->setWidget(m_picture);
    m_area->setWidgetResizable(true);
    m_area->setMinimumSize(320, 220);
    m_area->setAccessibleName(tr("The picture as it is sent"));
    m_actualSize->setText(tr("Actual Size"));
    m_actualSize->setToolTip(tr("Show every pixel that is sent"));
    m_actualSize->setCheckable(true);
    connect(m_actualSize, &QToolButton::toggled, m_picture, &FittedPicture::setActualSize);
    connect(&m_preparing, &QFutureWatcherBase::finished, this, [this] { show(m_preparing.result()); });

    auto* below = new QHBoxLayout;
    below->addWidget(m_caption, 1);
    below->addWidget(m_actualSize, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area, 1);
    layout->addLayout(below);
}

SendPreview::~SendPreview()
{
    stop();
}

void SendPreview::setPage(const ReaderSpec& reader, const PageToSend& page)
{
    stop();
    m_picture->setPicture({});
    m_actualSize->setVisible(false);
    m_caption->setText(tr("Preparing the picture…"));
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    ProviderDescriptor descriptor = reader.provider->descriptor();
    const ReaderOptions options = withFallbacks(descriptor, reader.options);
    descriptor.limits = reader.provider->limits(options); // of what is chosen, as the job takes them
    m_preparing.setFuture(QtConcurrent::run([descriptor, options, page, cancelled = m_cancelled] {
        return prepare(descriptor, options, page, *cancelled);
    }));
}

QImage SendPreview::picture() const
{
    return m_picture->picture();
}

Result<SendPreview::Prepared> SendPreview::prepare(const ProviderDescriptor& descriptor,
    const ReaderOptions& options, const PageToSend& page, const std::atomic<bool>& cancelled)
{
    RecognitionRequest request;
    request.source = page.source;
    request.pageSize = page.selection.pageSize;
    request.steps = page.selection.steps;
    request.region = page.selection.region;
    request.masks = page.selection.masks;
    request.seen = page.selection.seen;
    request.options = options;
    Result<Outgoing> outgoing
        = prepareOutgoing(request, descriptor, [&cancelled] { return cancelled.load(); });
    if (!outgoing)
        return failure(std::move(outgoing.error()));
    Prepared prepared { *std::move(outgoing) };
    QByteArray& bytes = prepared.outgoing.image.bytes;
    prepared.picture = QImage::fromData(bytes);
    prepared.bytes = bytes.size();
    bytes.clear(); // or a large picture would be kept twice
    return prepared;
}

void SendPreview::show(const Result<Prepared>& prepared)
{
    m_cancelled.reset();
    if (!prepared) {
        m_caption->setText(prepared.error().message);
    } else if (!prepared->outgoing.address.isEmpty()) {
        m_caption->setText(tr("Instead of the picture its address is sent, and the service fetches it: %1")
                               .arg(visibleText(prepared->outgoing.address)));
    } else {
        m_picture->setPicture(prepared->picture);
        const PreparedImage& image = prepared->outgoing.image;
        const QStringList facts { tr("%1 × %2 pixels").arg(image.size.width()).arg(image.size.height()),
            image.quality > 0 ? tr("JPEG quality %1").arg(image.quality) : tr("PNG, nothing lost"),
            QLocale().formattedDataSize(prepared->bytes, 0, QLocale::DataSizeSIFormat),
            tr("%1 % of the page's size").arg(QLocale().toString(image.scale * 100, 'f', 0)) };
        const QStringList lines = QStringList { facts.join(u", "_s) } + image.notices;
        m_caption->setText(lines.join(u'\n'));
    }
    m_actualSize->setVisible(!m_picture->picture().isNull());
    emit shown();
}

void SendPreview::stop()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_cancelled.reset();
}

} // namespace handlens
