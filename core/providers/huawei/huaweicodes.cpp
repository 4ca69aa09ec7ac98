// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/huawei/huaweicodes.h"

#include <QCoreApplication>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct HuaweiCodes {
    Q_DECLARE_TR_FUNCTIONS(HuaweiCodes)
};

constexpr const char* unfit = QT_TRANSLATE_NOOP("HuaweiCodes",
    "Huawei says that the request is not as it should be. This is most likely a mistake in Handlens; please "
    "report it with the details.");
constexpr const char* badToken = QT_TRANSLATE_NOOP("HuaweiCodes",
    "Huawei does not accept the sign-in for this region. Check the region, the IAM account, the user and the "
    "password under Accounts.");
constexpr const char* later = QT_TRANSLATE_NOOP(
    "HuaweiCodes", "Huawei's service has a problem of its own. Recognise this page again later.");
constexpr const char* throttled = QT_TRANSLATE_NOOP("HuaweiCodes",
    "Huawei takes no more requests at the moment. Wait a minute, then recognise the page again.");
constexpr const char* noAddress = QT_TRANSLATE_NOOP("HuaweiCodes",
    "Huawei cannot fetch the picture from its web address. Send the picture itself instead of the address.");
constexpr const char* noObs = QT_TRANSLATE_NOOP("HuaweiCodes",
    "Huawei cannot read the picture in OBS. Grant the OCR service read permission for it in the OCR console, "
    "or send the picture itself instead of the address.");
constexpr const char* noSuchApi = QT_TRANSLATE_NOOP("HuaweiCodes",
    "Huawei offers no such service in this region. Check the region under Accounts; handwriting is offered "
    "in cn-north-4.");
constexpr const char* unreadable = QT_TRANSLATE_NOOP("HuaweiCodes",
    "Huawei cannot decode this picture. Save it as JPEG or PNG, add it again and recognise that.");
constexpr const char* badSize = QT_TRANSLATE_NOOP("HuaweiCodes",
    "Huawei takes pictures of 15 to 8192 pixels a side. Crop or scale the picture and recognise it again.");
constexpr const char* poor = QT_TRANSLATE_NOOP("HuaweiCodes",
    "Huawei finds the picture too poor or of the wrong kind to be read. Scan it again, sharper and with more "
    "light.");
constexpr const char* unread = QT_TRANSLATE_NOOP("HuaweiCodes",
    "Huawei could not read this page. Recognise it once more; if that fails too, ask Huawei's support and "
    "give the request id from the details.");
constexpr const char* noProjectScope = QT_TRANSLATE_NOOP("HuaweiCodes",
    "The sign-in is not for a project. Check that the region's project exists in Huawei's console and that "
    "the IAM user may use it.");
constexpr const char* tooLarge = QT_TRANSLATE_NOOP("HuaweiCodes",
    "The picture is too large for Huawei. Crop the page or scale it down, then recognise it again.");
constexpr const char* restricted = QT_TRANSLATE_NOOP("HuaweiCodes",
    "Huawei has restricted this account. Look for money owed or checks not passed in Huawei's account "
    "centre.");
constexpr const char* temporaryKey = QT_TRANSLATE_NOOP("HuaweiCodes",
    "Huawei does not accept this temporary access key. Make a lasting one under My Credentials, and enter "
    "that.");
constexpr const char* noPermission = QT_TRANSLATE_NOOP("HuaweiCodes",
    "Huawei does not let this account read here. Check the project id (empty: looked up), and give the IAM "
    "user permission for OCR in Huawei's console.");
constexpr const char* notSubscribed = QT_TRANSLATE_NOOP("HuaweiCodes",
    "The service is not switched on in this region. Open the OCR console, choose the same region as under "
    "Accounts, and subscribe to what you read with.");
constexpr const char* slow = QT_TRANSLATE_NOOP(
    "HuaweiCodes", "Huawei's service took too long or is out of order. Recognise this page again later.");
constexpr const char* gatewayRefused = QT_TRANSLATE_NOOP("HuaweiCodes",
    "Huawei's gateway could not pass the page on: it took too long, or the page is too large. Recognise it "
    "again later, or crop it first.");
constexpr const char* badKey = QT_TRANSLATE_NOOP("HuaweiCodes",
    "Huawei does not accept these keys. Check them under Accounts; more than five attempts in a row lock the "
    "key for five minutes.");
constexpr const char* wrongClock = QT_TRANSLATE_NOOP("HuaweiCodes",
    "Huawei finds that this computer's clock is more than 15 minutes off. Set the clock, then recognise the "
    "page again.");

constexpr auto service = ErrorKind::Service;
constexpr auto credentials = ErrorKind::Credentials;

// API reference of OCR, ocr_03_0028, and of the gateway (API Gateway, error codes).
constexpr HuaweiCode codes[] = {
    { "AIS.0101"_L1, service, Remedy::None, unfit },
    { "AIS.0102"_L1, service, Remedy::None, unreadable },
    { "AIS.0103"_L1, service, Remedy::None, badSize },
    { "AIS.0104"_L1, service, Remedy::None, poor },
    { "AIS.0105"_L1, service, Remedy::None, unread },
    { "AIS.0005"_L1, service, Remedy::None, noSuchApi },
    { "ModelArts.0203"_L1, credentials, Remedy::RenewToken, badToken },
    { "ModelArts.0212"_L1, credentials, Remedy::None, noProjectScope },
    { "ModelArts.4101"_L1, service, Remedy::None, unfit },
    { "ModelArts.4102"_L1, credentials, Remedy::RenewToken, badToken },
    { "ModelArts.4103"_L1, credentials, Remedy::RenewToken, badToken },
    { "ModelArts.4104"_L1, service, Remedy::None, tooLarge },
    { "ModelArts.4105"_L1, service, Remedy::None, unfit },
    { "ModelArts.4106"_L1, ErrorKind::Quota, Remedy::None, restricted },
    { "ModelArts.4107"_L1, credentials, Remedy::None, temporaryKey },
    { "ModelArts.4201"_L1, service, Remedy::None, unfit },
    { "ModelArts.4202"_L1, service, Remedy::None, unfit },
    { "ModelArts.4203"_L1, credentials, Remedy::None, noPermission },
    { "ModelArts.4204"_L1, service, Remedy::None, notSubscribed },
    { "ModelArts.4301"_L1, service, Remedy::None, later },
    { "ModelArts.4302"_L1, service, Remedy::None, later },
    { "ModelArts.4401"_L1, service, Remedy::Wait, throttled },
    { "ModelArts.4402"_L1, service, Remedy::None, slow },
    { "ModelArts.4403"_L1, service, Remedy::None, slow },
    { "ModelArts.4502"_L1, service, Remedy::None, later },
    { "ModelArts.4503"_L1, service, Remedy::None, later },
    { "ModelArts.4504"_L1, service, Remedy::None, later },
    { "ModelArts.4505"_L1, service, Remedy::None, later },
    { "ModelArts.4506"_L1, service, Remedy::None, later },
    { "ModelArts.4507"_L1, service, Remedy::None, later },
    { "ModelArts.4508"_L1, service, Remedy::None, later },
    { "ModelArts.4601"_L1, service, Remedy::None, noAddress },
    { "ModelArts.4603"_L1, service, Remedy::None, noAddress },
    { "ModelArts.4702"_L1, service, Remedy::None, noObs },
    { "ModelArts.4703"_L1, service, Remedy::None, noObs },
    { "ModelArts.4704"_L1, service, Remedy::None, noObs },
    { "ModelArts.4705"_L1, service, Remedy::None, tooLarge },
    { "ModelArts.4706"_L1, service, Remedy::None, noObs },
    { "ModelArts.81003"_L1, credentials, Remedy::None, badKey },
    { "APIG.0101"_L1, service, Remedy::None, noSuchApi },
    { "APIG.0106"_L1, service, Remedy::None, unfit },
    { "APIG.0201"_L1, service, Remedy::None, gatewayRefused },
    { "APIG.0301"_L1, credentials, Remedy::RenewToken, badKey },
    { "APIG.0303"_L1, service, Remedy::None, wrongClock },
    { "APIG.0308"_L1, service, Remedy::Wait, throttled },
};

} // namespace

const HuaweiCode* findHuaweiCode(QStringView code)
{
    const QString usual
        = code.startsWith("APIGW."_L1) ? u"APIG."_s + code.mid(6).toString() : code.toString();
    const auto* const it
        = std::ranges::find_if(codes, [&usual](const HuaweiCode& each) { return usual == each.code; });
    return it == std::end(codes) ? nullptr : it;
}

QString sentenceOf(const HuaweiCode& code)
{
    return HuaweiCodes::tr(code.sentence);
}

} // namespace handlens
