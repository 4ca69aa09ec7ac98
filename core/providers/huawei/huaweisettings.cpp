// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/huawei/huaweisettings.h"

#include "recognition/cloudprovider.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct HuaweiOptions {
    Q_DECLARE_TR_FUNCTIONS(HuaweiOptions)
};

bool matches(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

} // namespace

QString apiName(HuaweiSettings::Api api)
{
    return api == HuaweiSettings::Api::Handwriting ? u"handwriting"_s : u"general-text"_s;
}

HuaweiSettings huaweiSettings(const ReaderOptions& options)
{
    HuaweiSettings settings;
    if (options.value(u"api"_s) == apiName(HuaweiSettings::Api::GeneralText))
        settings.api = HuaweiSettings::Api::GeneralText;
    if (options.value(u"auth"_s) == "token"_L1)
        settings.auth = HuaweiSettings::Auth::Token;
    settings.region = options.value(u"region"_s);
    settings.projectId = options.value(u"project-id"_s);
    settings.enterpriseProject = options.value(u"enterprise-project-id"_s);
    settings.quickMode = options.value(u"quick-mode"_s) == "true"_L1;
    settings.charSet = options.value(u"char-set"_s);
    settings.detectDirection = options.value(u"detect-direction"_s) == "true"_L1;
    settings.ocr = endpointOf(options, u"https://ocr.%1.myhuaweicloud.com"_s.arg(settings.region));
    settings.iam
        = endpointOf(options, u"https://iam.%1.myhuaweicloud.com"_s.arg(settings.region), u"iam-endpoint"_s);
    return settings;
}

Result<void> checkHuaweiOptions(const ReaderOptions& options)
{
    // It becomes a part of host names: nothing that could lead elsewhere may be in it.
    const QString region = options.value(u"region"_s);
    if (!matches(region, u"[a-z0-9]+(-[a-z0-9]+)*"_s))
        return failure({ ErrorKind::Usage,
            HuaweiOptions::tr("“%1” is no region of Huawei Cloud. Use one such as cn-north-4.")
                .arg(region) });
    const QString project = options.value(u"project-id"_s);
    if (!project.isEmpty() && !matches(project, u"[0-9A-Fa-f]{32}"_s))
        return failure({ ErrorKind::Usage,
            HuaweiOptions::tr("“%1” is no project id: it has 32 digits and letters a to f. Leave it empty to "
                              "have it looked up.")
                .arg(project) });
    const QString enterprise = options.value(u"enterprise-project-id"_s);
    if (!enterprise.isEmpty() && !matches(enterprise, u"[0-9A-Za-z-]{1,64}"_s))
        return failure({ ErrorKind::Usage,
            HuaweiOptions::tr(
                "“%1” is no enterprise project id. Copy it from the console, or leave it empty.")
                .arg(enterprise) });
    return {};
}

} // namespace handlens
