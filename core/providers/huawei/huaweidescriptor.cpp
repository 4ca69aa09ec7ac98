// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/huawei/huaweidescriptor.h"

#include "recognition/cloudprovider.h"

#include <QCoreApplication>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct HuaweiDescriptor {
    Q_DECLARE_TR_FUNCTIONS(HuaweiDescriptor)
};

ProviderOption apiOption()
{
    return { u"api"_s, HuaweiDescriptor::tr("Reads with"),
        HuaweiDescriptor::tr("Only general text says how sure it is of each character."),
        ProviderOption::Kind::Choice,
        { { u"handwriting"_s, HuaweiDescriptor::tr("Handwriting") },
            { u"general-text"_s, HuaweiDescriptor::tr("General text, with a score for each character") } },
        u"handwriting"_s };
}

ProviderOption authOption()
{
    return { u"auth"_s, HuaweiDescriptor::tr("Signs in with"),
        HuaweiDescriptor::tr("Huawei recommends the access key."), ProviderOption::Kind::Choice,
        { { u"aksk"_s, HuaweiDescriptor::tr("Access key (AK/SK)") },
            { u"token"_s, HuaweiDescriptor::tr("IAM user name and password") } },
        u"aksk"_s };
}

ProviderOption textOption(
    const QString& key, const QString& label, const QString& help, const QString& fallback = {})
{
    return { key, label, help, ProviderOption::Kind::Text, {}, fallback };
}

ProviderOption charSetOption()
{
    return { u"char-set"_s, HuaweiDescriptor::tr("Characters on the page"),
        HuaweiDescriptor::tr("For handwriting only; general text looks for all of them."),
        ProviderOption::Kind::Choice,
        { { u"general"_s, HuaweiDescriptor::tr("All") }, { u"digit"_s, HuaweiDescriptor::tr("Digits only") },
            { u"letter"_s, HuaweiDescriptor::tr("Letters only") },
            { u"digit_letter"_s, HuaweiDescriptor::tr("Digits and letters") } },
        u"general"_s };
}

ProviderOption flagOption(const QString& key, const QString& label, const QString& help)
{
    return { key, label, help, ProviderOption::Kind::Flag, {}, u"false"_s };
}

QList<ProviderOption> options()
{
    QList<ProviderOption> all { apiOption(), authOption(),
        textOption(u"region"_s, HuaweiDescriptor::tr("Region"),
            HuaweiDescriptor::tr("Where the service was subscribed; handwriting is offered in cn-north-4."),
            u"cn-north-4"_s),
        textOption(u"project-id"_s, HuaweiDescriptor::tr("Project ID"),
            HuaweiDescriptor::tr("Looked up when left empty. The console shows it under My Credentials.")),
        flagOption(u"quick-mode"_s, HuaweiDescriptor::tr("The picture is one line"),
            HuaweiDescriptor::tr("Quicker where a single line fills more than half of the picture.")),
        charSetOption(),
        flagOption(u"detect-direction"_s, HuaweiDescriptor::tr("Find out how the page is turned"),
            HuaweiDescriptor::tr("Better turn the page yourself: with this, Huawei does not say to which way "
                                 "round its boxes belong.")) };
    ProviderOption enterprise
        = textOption(u"enterprise-project-id"_s, HuaweiDescriptor::tr("Enterprise project ID"),
            HuaweiDescriptor::tr("Only where calls are to be booked to an enterprise project."));
    enterprise.advanced = true;
    all << enterprise << commonCloudOptions(true);
    all << ProviderOption { u"iam-endpoint"_s, HuaweiDescriptor::tr("Address of the sign-in service (IAM)"),
        HuaweiDescriptor::tr(
            "Only for another address than the usual one, as https://host or https://host:port."),
        ProviderOption::Kind::Endpoint, {}, {}, {}, true };
    return all;
}

QList<CredentialField> credentials()
{
    const auto field = [](const QString& key, const QString& label, bool secret, const QString& auth) {
        return CredentialField { key, label, secret, false, u"auth"_s, auth };
    };
    return { field(u"access-key"_s, u"Access Key ID (AK)"_s, false, u"aksk"_s),
        field(u"secret-key"_s, u"Secret Access Key (SK)"_s, true, u"aksk"_s),
        field(u"domain"_s, HuaweiDescriptor::tr("IAM account (domain) name"), false, u"token"_s),
        field(u"user"_s, HuaweiDescriptor::tr("IAM user name"), false, u"token"_s),
        field(u"password"_s, HuaweiDescriptor::tr("IAM user password"), true, u"token"_s) };
}

QStringList setupNotes()
{
    return {
        HuaweiDescriptor::tr("Open the console of OCR at console.huaweicloud.com/ocr in the very region you "
                             "read with, and subscribe to handwriting (and to general text) there."),
        HuaweiDescriptor::tr("Handwriting is offered in the region cn-north-4; in others Huawei may answer "
                             "that it does not exist."),
        HuaweiDescriptor::tr("The access key is made under My Credentials, Access Keys; the secret is shown "
                             "only once, in the file credentials.csv. Huawei recommends it over a password."),
        HuaweiDescriptor::tr("With name and password, an IAM user with programmatic access is needed: a "
                             "HUAWEI ID cannot sign in, nor can a user with a second factor."),
        HuaweiDescriptor::tr(
            "Huawei charges per call; its price list says how much, and a free allowance may be used first."),
        HuaweiDescriptor::tr(
            "For web addresses in OBS, read permission must be granted to the OCR service first."),
    };
}

} // namespace

ProviderDescriptor describeHuawei()
{
    ProviderDescriptor descriptor;
    descriptor.id = u"huawei"_s;
    descriptor.name = HuaweiDescriptor::tr("Huawei Cloud");
    //: the service's name where there is little room
    descriptor.shortName = HuaweiDescriptor::tr("Huawei");
    descriptor.summary = HuaweiDescriptor::tr("Reads handwriting and general text at Huawei Cloud; every "
                                              "picture is sent there and may be charged.");
    descriptor.confidenceMeaning = HuaweiDescriptor::tr(
        "Huawei's own score, 0 to 1: of the whole line for handwriting, of each character for general text.");
    descriptor.capabilities = { false, ScoredAt::Glyph, true, false, false };
    // API reference of OCR, page of 2025-12: base64 of at most 10 MB, sides of 15 to 8192 pixels. 7.1 MiB
    // leave room for the other fields, whichever megabyte is meant.
    descriptor.limits = { 7'444'889, 15, 8192, 0, { u"jpeg"_s, u"png"_s } };
    descriptor.options = options();
    descriptor.credentials = credentials();
    descriptor.setupNotes = setupNotes();
    // No figure is documented; the FAQ (ocr_01_0042) advises to send one after another.
    descriptor.concurrency = 1;
    descriptor.perSecond = 2;
    descriptor.addressFormats = { u"jpeg"_s, u"png"_s, u"bmp"_s, u"tiff"_s };
    return descriptor;
}

} // namespace handlens
