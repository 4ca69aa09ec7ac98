// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/tencentlegacyprovider.h"

#include "providers/tencent/legacyexchange.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct TencentLegacy {
    Q_DECLARE_TR_FUNCTIONS(TencentLegacy)
};

QList<ProviderOption> options()
{
    return QList<ProviderOption> {
        { u"transport"_s, TencentLegacy::tr("Upload as"),
            TencentLegacy::tr(
                "The service takes both; change it only where one of them does not get through."),
            ProviderOption::Kind::Choice,
            { { u"json"_s, TencentLegacy::tr("text (JSON, Base64)") },
                { u"multipart"_s, TencentLegacy::tr("a file (multipart)") } },
            u"json"_s, {}, true },
        { u"confidence-scale"_s, TencentLegacy::tr("Scale of the scores"),
            TencentLegacy::tr("The service has answered with scores up to 1 and up to 100. Choose one where "
                              "finding out goes wrong."),
            ProviderOption::Kind::Choice,
            { { u"auto"_s, TencentLegacy::tr("find out for each page") },
                { u"1"_s, TencentLegacy::tr("0 to 1") }, { u"100"_s, TencentLegacy::tr("0 to 100") } },
            u"auto"_s, {}, true, false },
        { u"bucket"_s, TencentLegacy::tr("Bucket"),
            TencentLegacy::tr("Of old accounts only; leave it empty unless the service asks for it."),
            ProviderOption::Kind::Text, {}, {}, {}, true },
    }
    + commonCloudOptions(true);
}

ProviderDescriptor describe()
{
    ProviderDescriptor descriptor;
    descriptor.id = u"tencent-legacy"_s;
    descriptor.name = TencentLegacy::tr("Tencent Cloud (old service)");
    //: the service's name where there is little room
    descriptor.shortName = TencentLegacy::tr("Tencent old");
    descriptor.summary = TencentLegacy::tr(
        "Tencent's first handwriting service: scores every character. For accounts that still have it.");
    descriptor.confidenceMeaning = TencentLegacy::tr(
        "The service's own score of every character. It ranks doubt well but is not a probability.");
    descriptor.capabilities = { false, ScoredAt::Glyph, false, true, false };
    // 6 MB for the whole request, Base64 included (866/17596); files of at most 4 MB (its FAQ).
    descriptor.limits.bytes = 4'000'000;
    descriptor.limits.formats = { u"jpeg"_s, u"png"_s };
    descriptor.options = options();
    descriptor.credentials = {
        { u"app-id"_s, u"AppID"_s, false },
        { u"secret-id"_s, u"SecretId"_s },
        { u"secret-key"_s, u"SecretKey"_s },
    };
    descriptor.setupNotes = {
        TencentLegacy::tr(
            "This service takes no new customers. If you have no account with it, set up “Tencent "
            "Cloud” instead (on the command line: tencent)."),
        TencentLegacy::tr("It takes keys of the main account only, not those of sub-accounts."),
        TencentLegacy::tr("AppID is on the account page of the Tencent Cloud console; SecretId and SecretKey "
                          "are at console.cloud.tencent.com/cam/capi."),
        TencentLegacy::tr(
            "Every page is one call, which Tencent Cloud may charge for; its billing centre has "
            "the price and what is left of a package."),
        TencentLegacy::tr("There is no region to choose; pictures go to mainland China."),
    };
    descriptor.concurrency = 2;
    descriptor.perSecond = 5;
    descriptor.addressFormats = { u"jpeg"_s, u"png"_s, u"bmp"_s };
    return descriptor;
}

} // namespace

TencentLegacyProvider::TencentLegacyProvider(const CloudServices& services)
    : CloudProvider(describe(), services)
{
}

Result<void> TencentLegacyProvider::check(const ReaderOptions& options) const
{
    if (const Result<void> fine = CloudProvider::check(options); !fine)
        return fine;
    static const QRegularExpression bucketName(u"\\A[A-Za-z0-9._-]{0,100}\\z"_s);
    if (!bucketName.match(options.value(u"bucket"_s)).hasMatch())
        return failure({ ErrorKind::Usage,
            TencentLegacy::tr("A bucket's name has only letters, digits, dots and dashes. Leave the option "
                              "“bucket” empty if you do not know it."),
            {}, Outcome::NotSent, descriptor().id });
    return {};
}

QString TencentLegacyProvider::destination(const ReaderOptions& options) const
{
    return QString::fromLatin1(hostHeader(endpointOf(options, legacyEndpoint())));
}

std::unique_ptr<Exchange> TencentLegacyProvider::createExchange(ExchangeInput input)
{
    return std::make_unique<LegacyExchange>(std::move(input));
}

} // namespace handlens
