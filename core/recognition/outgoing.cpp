// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/outgoing.h"

#include "net/endpoint.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct OutgoingPages {
    Q_DECLARE_TR_FUNCTIONS(OutgoingPages)
};

// Why the pixels go although the person chose the address; empty: the address may go.
QString whyNotAddress(const RecognitionRequest& request, const ProviderDescriptor& descriptor)
{
    if (request.source.address.isEmpty())
        return OutgoingPages::tr("The picture itself goes, because this page is no web address.");
    if (isThisComputer(QUrl(request.source.address)))
        return OutgoingPages::tr(
            "The picture itself goes and not its address, because nobody else can open an "
            "address of this computer.");
    if (!request.steps.isEmpty() || !request.region.isEmpty() || !request.masks.isEmpty())
        return OutgoingPages::tr(
            "The picture itself goes and not its address, because the page was changed here.");
    if (!descriptor.addressFormats.contains(formatAsStored(request.source.file)))
        return OutgoingPages::tr("The picture itself goes and not its address, because the service would not "
                                 "see it as you do.");
    return {};
}

} // namespace

Result<Outgoing> prepareOutgoing(
    const RecognitionRequest& request, const ProviderDescriptor& descriptor, const CancelCheck& cancelled)
{
    Outgoing outgoing;
    QString why;
    if (request.options.value(u"send"_s) == "url"_L1) {
        why = whyNotAddress(request, descriptor);
        if (why.isEmpty()) {
            outgoing.address = request.source.address;
            outgoing.image.size = request.pageSize;
            outgoing.hash = QCryptographicHash::hash(outgoing.address.toUtf8(), QCryptographicHash::Sha256);
            return outgoing;
        }
    }
    Result<PreparedImage> image = prepareImage(request.source,
        { request.pageSize, request.steps, request.region, request.masks, request.seen }, descriptor.limits,
        cancelled);
    if (!image)
        return failure(std::move(image.error()));
    outgoing.image = *std::move(image);
    outgoing.hash = outgoing.image.hash();
    if (!why.isEmpty())
        outgoing.image.notices << why;
    return outgoing;
}

} // namespace handlens
