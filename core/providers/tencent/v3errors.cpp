// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/v3errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct V3Errors {
    Q_DECLARE_TR_FUNCTIONS(V3Errors)
};

struct Row {
    constexpr Row(QLatin1StringView of, ErrorKind as, const char* saying, Remedy with = Remedy::None)
        : code(of)
        , sentence(saying)
        , kind(as)
        , remedy(with)
    {
    }
    QLatin1StringView code;
    const char* sentence;
    ErrorKind kind;
    Remedy remedy;
};

constexpr auto credentials = ErrorKind::Credentials;
constexpr auto service = ErrorKind::Service;
constexpr auto quota = ErrorKind::Quota;

// Of keys and permissions.
constexpr Row keyRows[] = {
    { "AuthFailure"_L1, credentials,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud did not accept the key. Check SecretId and SecretKey under Accounts.") },
    { "AuthFailure.InvalidAuthorization"_L1, credentials,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud cannot read the signature. Enter SecretId and SecretKey again under Accounts.") },
    { "AuthFailure.InvalidSecretId"_L1, credentials,
        QT_TRANSLATE_NOOP("V3Errors",
            "This SecretId is not that of an API key. Copy it again from the API key page of the Tencent "
            "Cloud console.") },
    { "AuthFailure.MFAFailure"_L1, credentials,
        QT_TRANSLATE_NOOP("V3Errors",
            "The account wants a second proof that a program cannot give. Use the key of a sub-account that "
            "does not.") },
    { "AuthFailure.SecretIdNotFound"_L1, credentials,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud does not know this SecretId. Check it under Accounts, and in the console that the "
            "key is neither disabled nor deleted.") },
    { "AuthFailure.SignatureExpire"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "The clock of this computer is more than five minutes wrong. Set it right, then send again."),
        Remedy::CorrectClock },
    { "AuthFailure.SignatureFailure"_L1, credentials,
        QT_TRANSLATE_NOOP("V3Errors",
            "The SecretKey does not fit the SecretId. Enter both again under Accounts, without blanks.") },
    { "AuthFailure.TokenFailure"_L1, credentials,
        QT_TRANSLATE_NOOP("V3Errors",
            "The temporary key has ended. Enter a new SecretId, SecretKey and Token together, or clear Token "
            "for a permanent key.") },
    { "AuthFailure.UnauthorizedOperation"_L1, credentials,
        QT_TRANSLATE_NOOP("V3Errors",
            "This key may not read text. Give its sub-account the permission QcloudOCRFullAccess in the "
            "console.") },
    { "UnauthorizedOperation"_L1, credentials,
        QT_TRANSLATE_NOOP("V3Errors",
            "This account may not use the service. Have whoever manages it grant QcloudOCRFullAccess, or "
            "this one action.") },
    { "IpInBlacklist"_L1, credentials,
        QT_TRANSLATE_NOOP("V3Errors",
            "The account refuses requests from the address of this network. Have it taken off the list in "
            "the console.") },
    { "IpNotInWhitelist"_L1, credentials,
        QT_TRANSLATE_NOOP("V3Errors",
            "The account takes requests from certain networks only. Have this one added in the console.") },
    { "OperationDenied"_L1, credentials,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud denies this to the account. Look at its state and permissions in the console.") },
};

// Of money and allowance.
constexpr Row quotaRows[] = {
    { "FailedOperation.ArrearsError"_L1, quota,
        QT_TRANSLATE_NOOP("V3Errors",
            "The Tencent Cloud account owes money. Pay in the billing centre of the console, then send "
            "again.") },
    { "FailedOperation.CountLimitError"_L1, quota,
        QT_TRANSLATE_NOOP("V3Errors",
            "Today's allowance of pages is used up. Go on tomorrow, or raise it in the OCR console.") },
    { "FailedOperation.UserQuotaError"_L1, quota,
        QT_TRANSLATE_NOOP("V3Errors",
            "The account's allowance of pages is used up. Buy a package in the OCR console, or read with "
            "another provider.") },
    { "LimitExceeded"_L1, quota,
        QT_TRANSLATE_NOOP("V3Errors",
            "A limit of the account is reached. The OCR console shows which one and how to raise it.") },
    { "ResourceUnavailable.InArrears"_L1, quota,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud has stopped the service because the account owes money. Pay in the billing centre "
            "of the console.") },
    { "ResourceUnavailable.ResourcePackageRunOut"_L1, quota,
        QT_TRANSLATE_NOOP("V3Errors",
            "The package of pages is used up. Buy another, or switch on payment by use in the OCR "
            "console.") },
    { "ResourcesSoldOut"_L1, quota,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud has nothing left to sell of this. Read with another engine or another "
            "provider.") },
    { "ResourcesSoldOut.ChargeStatusException"_L1, quota,
        QT_TRANSLATE_NOOP("V3Errors",
            "The account's payment is not in order. Look at balance and packages in the billing centre of "
            "the console.") },
};

// Of the picture.
constexpr Row pictureRows[] = {
    { "FailedOperation.DownLoadError"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud could not fetch the picture from its web address. Set “Send” to the picture and "
            "send again.") },
    { "FailedOperation.EmptyImageError"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "The picture reached Tencent Cloud empty, which may have been billed. Open the page anew before "
            "you send it again.") },
    { "FailedOperation.ImageBlur"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "The picture is too blurred to be read. Take a sharper one, in good light and from straight "
            "above.") },
    { "FailedOperation.ImageDecodeFailed"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud could not decode the picture. Turn or crop the page a little, so that it is "
            "encoded anew, and send again.") },
    { "FailedOperation.ImageNoText"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud found no text. If there is writing on this page, crop to it or choose another "
            "engine.") },
    { "FailedOperation.ImageSizeTooLarge"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "The picture has too many pixels for Tencent Cloud. Crop the page to its writing and send "
            "again.") },
    { "InvalidParameter.EngineImageDecodeFailed"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "The engine could not open the picture. Turn or crop the page a little, or choose another "
            "engine.") },
    { "LimitExceeded.TooLargeFileError"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "The picture has too many bytes for Tencent Cloud. Crop the page to its writing and send "
            "again.") },
    { "RequestSizeLimitExceeded"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "The request is larger than Tencent Cloud takes. Crop the page to its writing and send again.") },
    { "ResponseSizeLimitExceeded"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "There is too much text for one answer. Cut the page into parts and read them one by one.") },
};

// Of the engine and how it is asked.
constexpr Row engineRows[] = {
    { "ActionOffline"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud no longer offers this engine. Choose another one in the options of this "
            "provider.") },
    { "FailedOperation"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud could not do it. Send again in a few minutes, or choose another engine.") },
    { "FailedOperation.DetectFailed"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud could not find lines on this page. Crop it to its writing, or choose another "
            "engine.") },
    { "FailedOperation.EngineRecognizeTimeout"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "The engine took too long for this page. Cut it into parts, or send it again later.") },
    { "FailedOperation.LanguageNotSupport"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "The engine does not read this language. Choose another engine or another provider.") },
    { "FailedOperation.OcrFailed"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud could not read this page. Crop it to its writing, or choose another engine.") },
    { "FailedOperation.UnKnowError"_L1, service,
        QT_TRANSLATE_NOOP(
            "V3Errors", "Tencent Cloud failed and does not know why. Send again in a few minutes.") },
    { "FailedOperation.UnOpenError"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "Text recognition is not switched on for this account. Open the OCR console of Tencent Cloud "
            "once, switch it on there, then send again.") },
    { "InternalError"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors", "Tencent Cloud had a fault of its own. Send again in a few minutes.") },
    { "InvalidAction"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "There is no such engine at this address. Choose another engine, or clear the address of the "
            "service.") },
    { "InvalidParameter"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud does not accept a value that was sent. Set the options of this provider back to "
            "their defaults.") },
    { "InvalidParameterValue"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "One of the values sent is not among those Tencent Cloud takes. Check engine, scene and "
            "region.") },
    { "InvalidParameterValue.InvalidParameterValueLimit"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "One of the values sent is outside what Tencent Cloud takes. Set scene and region back to their "
            "defaults.") },
    { "InvalidRequest"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud could not make sense of the request. A proxy may have changed it; try another "
            "network.") },
    { "MissingParameter"_L1, service,
        QT_TRANSLATE_NOOP(
            "V3Errors", "Tencent Cloud misses a value. Check the address of the service and the region.") },
    { "NoSuchProduct"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "There is no text recognition at this address. Clear the address of the service under "
            "Accounts.") },
    { "NoSuchVersion"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "The address of the service speaks another version. Clear it under Accounts to use the usual "
            "one.") },
    { "ResourceUnavailable"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "The service is not available to this account now. Look at its state in the OCR console.") },
    { "ServiceUnavailable"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors", "Tencent Cloud is not available now. Send again later.") },
    { "UnknownParameter"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "The engine does not know a value that was sent. Choose another engine, and tell the makers of "
            "Handlens.") },
    { "UnsupportedOperation"_L1, service,
        QT_TRANSLATE_NOOP(
            "V3Errors", "Tencent Cloud cannot do this for the account. Choose another engine.") },
    { "UnsupportedProtocol"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud does not speak this way at this address. Use an address that begins with "
            "https.") },
    { "UnsupportedRegion"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "The service is not offered in this region. Clear the option “Region” to use the nearest "
            "one.") },
};

// Of haste.
constexpr Row rateRows[] = {
    { "RequestLimitExceeded"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud gets too many requests from this account. Wait a minute, then send again."),
        Remedy::Wait },
    { "RequestLimitExceeded.IPLimitExceeded"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "Tencent Cloud gets too many requests from this network. Wait a minute, then send again."),
        Remedy::Wait },
    { "RequestLimitExceeded.UinLimitExceeded"_L1, service,
        QT_TRANSLATE_NOOP(
            "V3Errors", "The main account sends too many requests at once. Wait a minute, then send again."),
        Remedy::Wait },
    { "RequestLimitExceeded.GlobalRegionUinLimitExceeded"_L1, service,
        QT_TRANSLATE_NOOP("V3Errors",
            "The account sends too many requests in all regions together. Wait a minute, then send again."),
        Remedy::Wait },
};

const Row* findRow(QStringView code)
{
    for (const std::span<const Row> rows :
        { std::span<const Row>(keyRows), std::span<const Row>(quotaRows), std::span<const Row>(pictureRows),
            std::span<const Row>(engineRows), std::span<const Row>(rateRows) }) {
        const auto row = std::ranges::find_if(rows, [code](const Row& each) { return each.code == code; });
        if (row != rows.end())
            return &*row;
    }
    return nullptr;
}

} // namespace

CodeMeaning v3Meaning(const QString& code)
{
    if (const Row* const row = findRow(code))
        return { row->kind, row->remedy, V3Errors::tr(row->sentence) };
    if (const Row* const family = findRow(QStringView(code).left(code.indexOf('.'_L1))))
        return { family->kind, family->remedy, {} };
    return {};
}

} // namespace handlens
