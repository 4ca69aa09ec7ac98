// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/cloudprovider.h"

#include "net/endpoint.h"
#include "recognition/localjob.h"

#include <QCoreApplication>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct CloudOptions {
    Q_DECLARE_TR_FUNCTIONS(CloudOptions)
};

Error namedFor(Error error, const ProviderDescriptor& descriptor, const QString& reader)
{
    error.outcome = Outcome::NotSent;
    error.provider = descriptor.id;
    error.reader = reader;
    return error;
}

} // namespace

CloudProvider::CloudProvider(ProviderDescriptor descriptor, const CloudServices& services)
    : m_descriptor(std::move(descriptor))
    , m_services(services)
    , m_state(m_descriptor.perSecond * services.rateScale)
{
    m_workers.setMaxThreadCount(2); // a decoded picture takes a lot of memory
}

CloudProvider::~CloudProvider() = default;

Result<void> CloudProvider::check(const ReaderOptions& options) const
{
    const ReaderOptions all = withFallbacks(m_descriptor, options);
    for (const ProviderOption& option : m_descriptor.options) {
        if (const Result<void> fine = checkOptionValue(option, all.value(option.key)); !fine)
            return failure(namedFor(fine.error(), m_descriptor, {}));
    }
    return {};
}

std::unique_ptr<RecognitionJob> CloudProvider::createJob(const RecognitionRequest& given)
{
    RecognitionRequest request = given;
    request.options = withFallbacks(m_descriptor, given.options);
    const Result<void> usable = check(request.options).and_then([&] {
        return checkCredentials(m_descriptor, request.options, request.credentials);
    });
    if (!usable) {
        const Error error = namedFor(usable.error(), m_descriptor, request.reader);
        return std::make_unique<LocalJob>(
            m_workers, [error](LocalProgress&) -> Result<Recognition> { return failure(error); });
    }
    return std::make_unique<ExchangeJob>(m_descriptor, limits(request.options), m_services, m_state,
        m_workers, std::move(request),
        [this](ExchangeInput input) { return createExchange(std::move(input)); });
}

QList<ProviderOption> commonCloudOptions(bool takesAddress)
{
    QList<ProviderOption> options;
    if (takesAddress) {
        options << ProviderOption { u"send"_s, CloudOptions::tr("Send"),
            CloudOptions::tr(
                "For pages opened from a web address: the picture itself, or only its address, which the "
                "service then fetches."),
            ProviderOption::Kind::Choice,
            { { u"image"_s, CloudOptions::tr("the picture") },
                { u"url"_s, CloudOptions::tr("its web address") } },
            u"image"_s, {}, true };
    }
    options << ProviderOption { u"endpoint"_s, CloudOptions::tr("Address of the service"),
        CloudOptions::tr(
            "Only for another address than the usual one, as https://host or https://host:port."),
        ProviderOption::Kind::Endpoint, {}, {}, {}, true };
    return options;
}

QUrl endpointOf(const ReaderOptions& options, const QString& usual, const QString& key)
{
    const QString given = options.value(key);
    return parseEndpoint(given.isEmpty() ? usual : given).value_or(QUrl());
}

} // namespace handlens
