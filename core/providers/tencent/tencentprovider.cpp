// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/tencentprovider.h"

#include "providers/tencent/v3exchange.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct Tencent {
    Q_DECLARE_TR_FUNCTIONS(Tencent)
};

// 7.1 MiB: its Base64 stays below 10 MB whichever way "10M" is counted (866/36212).
constexpr qint64 mostBytes = 7'444'889;

QList<ProviderOption> options()
{
    return QList<ProviderOption> {
        { u"engine"_s, Tencent::tr("Engine"),
            Tencent::tr("Tencent calls the handwriting engine an old version; the accurate one also scores "
                        "every character."),
            ProviderOption::Kind::Choice,
            { { u"GeneralHandwritingOCR"_s, Tencent::tr("Handwriting (old version; a score for each line)") },
                { u"GeneralAccurateOCR"_s, Tencent::tr("Accurate (a score for each character)") },
                { u"GeneralBasicOCR"_s, Tencent::tr("Basic (print; a score for each character)") } },
            u"GeneralHandwritingOCR"_s },
        { u"scene"_s, Tencent::tr("Read"), Tencent::tr("Only the handwriting engine can leave print out."),
            ProviderOption::Kind::Choice,
            { { u"all"_s, Tencent::tr("everything on the page") },
                { u"only_hw"_s, Tencent::tr("handwriting only") } },
            u"all"_s },
        { u"region"_s, Tencent::tr("Region"),
            Tencent::tr("Such as ap-guangzhou; leave it empty for the nearest."), ProviderOption::Kind::Text,
            {}, {}, {}, true },
        { u"detect-text"_s, Tencent::tr("Look for lines"),
            Tencent::tr("Switch it off for a picture of a single line; the basic engine always looks."),
            ProviderOption::Kind::Flag, {}, u"true"_s, {}, true },
        { u"detect-split"_s, Tencent::tr("Small writing on a large page"),
            Tencent::tr("Only the accurate engine can look at the page in parts."),
            ProviderOption::Kind::Flag, {}, u"false"_s, {}, true },
    }
    + commonCloudOptions(true);
}

QStringList setupNotes()
{
    return {
        Tencent::tr("SecretId and SecretKey are at console.cloud.tencent.com/cam/capi. Better than the main "
                    "account's is a key of a sub-account with the permission QcloudOCRFullAccess alone."),
        Tencent::tr("Token belongs to temporary keys; leave it empty otherwise."),
        Tencent::tr(
            "Switch text recognition on once at console.cloud.tencent.com/ocr before the first page."),
        Tencent::tr("Every page is one call, which Tencent Cloud may charge for, each engine at its own "
                    "price; the OCR console shows prices and what is left of a package."),
        Tencent::tr("The region may stay empty. Accounts of the international site use the address "
                    "https://ocr.intl.tencentcloudapi.com, where handwriting may be missing."),
    };
}

ProviderDescriptor describe()
{
    ProviderDescriptor descriptor;
    descriptor.id = u"tencent"_s;
    descriptor.name = Tencent::tr("Tencent Cloud");
    //: the service's name where there is little room
    descriptor.shortName = Tencent::tr("Tencent");
    descriptor.summary
        = Tencent::tr("Reads handwriting and print at Tencent Cloud, with three engines to choose from.");
    descriptor.confidenceMeaning
        = Tencent::tr("The service's own score, 0 to 100: of every character with the accurate and the basic "
                      "engine, of the whole line with the handwriting engine. It is not a probability.");
    descriptor.capabilities = { false, ScoredAt::Glyph, true, false, true };
    descriptor.limits.bytes = mostBytes;
    descriptor.limits.minSide = 20;
    descriptor.limits.maxSide = 10'000;
    descriptor.limits.formats = { u"jpeg"_s, u"png"_s };
    descriptor.options = options();
    CredentialField token { u"token"_s, u"Token"_s };
    token.optional = true;
    descriptor.credentials
        = { { u"secret-id"_s, u"SecretId"_s }, { u"secret-key"_s, u"SecretKey"_s }, token };
    descriptor.setupNotes = setupNotes();
    descriptor.concurrency = 2;
    descriptor.perSecond = 5; // half of what is allowed (866/36212)
    descriptor.addressFormats = { u"jpeg"_s, u"png"_s };
    return descriptor;
}

} // namespace

TencentProvider::TencentProvider(const CloudServices& services)
    : CloudProvider(describe(), services)
{
}

Result<void> TencentProvider::check(const ReaderOptions& options) const
{
    if (const Result<void> fine = CloudProvider::check(options); !fine)
        return fine;
    const ReaderOptions all = withFallbacks(descriptor(), options);
    const auto refused = [this](const QString& sentence) {
        return failure({ ErrorKind::Usage, sentence, {}, Outcome::NotSent, descriptor().id });
    };
    // Accurate has WordsType for it, which it takes only without scores for characters; basic has nothing.
    if (all.value(u"scene"_s) != "all"_L1 && all.value(u"engine"_s) != "GeneralHandwritingOCR"_L1)
        return refused(Tencent::tr("Only the engine GeneralHandwritingOCR can leave print out. Choose it, or "
                                   "set the option “scene” to all."));
    static const QRegularExpression regionName(u"\\A[a-z0-9-]{0,40}\\z"_s);
    if (!regionName.match(all.value(u"region"_s)).hasMatch())
        return refused(Tencent::tr("“%1” is no region. Write it as in ap-guangzhou, or leave it empty for "
                                   "the nearest.")
                           .arg(all.value(u"region"_s)));
    return {};
}

QString TencentProvider::destination(const ReaderOptions& options) const
{
    return QString::fromLatin1(hostHeader(endpointOf(options, v3Endpoint())));
}

std::unique_ptr<Exchange> TencentProvider::createExchange(ExchangeInput input)
{
    return std::make_unique<V3Exchange>(std::move(input));
}

} // namespace handlens
