// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/sendpreview.h"

#include "base/graphemes.h"
#include "settings/fittedpicture.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

// The same conditions as those the job goes by: a page that was changed here, or that the service would see
// turned otherwise, goes as pixels.
bool sendsAddress(const ProviderDescriptor& descriptor, const ReaderOptions& options, const PageToSend& page)
{
    const ImageSelection& selection = page.selection;
    return options.value(u"send"_s) == u"url" && !page.source.address.isEmpty() && selection.steps.isEmpty()
        && selection.region.isEmpty() && selection.masks.isEmpty()
        && descriptor.addressFormats.contains(formatAsStored(page.source.file));
}

} // namespace

SendPreview::SendPreview(QWidget* parent)
    : QWidget(parent)
    , m_picture(new FittedPicture)
    , m_area(new QScrollArea(this))
    , m_caption(new QLabel(this))
    , m_actualSize(new QToolButton(this))
{
    m_area->setWidget(m_picture);
    m_area->setWidgetResizable(true);
    m_area->setMinimumSize(320, 220);
    m_area->setAccessibleName(tr("The picture as it is sent"));
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
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
    m_caption->setText(tr("Preparing the picture…"));
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const ProviderDescriptor& descriptor = reader.provider->descriptor();
    const ReaderOptions options = withFallbacks(descriptor, reader.options);
    m_preparing.setFuture(QtConcurrent::run([descriptor, options, page, cancelled = m_cancelled] {
        return prepare(descriptor, options, page, *cancelled);
    }));
}

QString SendPreview::caption() const
{
    return m_caption->text();
}

QImage SendPreview::picture() const
{
    return m_picture->picture();
}

Result<SendPreview::Prepared> SendPreview::prepare(const ProviderDescriptor& descriptor,
    const ReaderOptions& options, const PageToSend& page, const std::atomic<bool>& cancelled)
{
    Prepared prepared;
    if (sendsAddress(descriptor, options, page)) {
        prepared.address = page.source.address;
        return prepared;
    }
    Result<PreparedImage> image = prepareImage(
        page.source, page.selection, descriptor.limits, [&cancelled] { return cancelled.load(); });
    if (!image)
        return failure(std::move(image.error()));
    prepared.bytes = image->bytes.size();
    prepared.picture = QImage::fromData(image->bytes);
    prepared.facts = *std::move(image);
    prepared.facts.bytes.clear();
    return prepared;
}

void SendPreview::show(const Result<Prepared>& prepared)
{
    m_cancelled.reset();
    if (!prepared) {
        m_caption->setText(prepared.error().message);
    } else if (!prepared->address.isEmpty()) {
        m_caption->setText(tr("Instead of the picture its address is sent, and the service fetches it: %1")
                               .arg(visibleText(prepared->address)));
    } else {
        m_picture->setPicture(prepared->picture);
        const PreparedImage& facts = prepared->facts;
        QStringList parts { tr("%1 × %2 pixels").arg(facts.size.width()).arg(facts.size.height()),
            facts.quality > 0 ? tr("JPEG quality %1").arg(facts.quality) : tr("PNG, nothing lost"),
            QLocale().formattedDataSize(prepared->bytes, 0, QLocale::DataSizeSIFormat),
            tr("%1 % of the page's size").arg(QLocale().toString(facts.scale * 100, 'f', 0)) };
        QStringList lines { parts.join(u", "_s) };
        lines << facts.notices;
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
    m_preparing.setFuture({});
}

} // namespace handlens
