// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/legacyerrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct LegacyErrors {
    Q_DECLARE_TR_FUNCTIONS(LegacyErrors)
};

struct Row {
    int code;
    ErrorKind kind;
    const char* sentence;
    Remedy remedy = Remedy::None;
};

constexpr auto credentials = ErrorKind::Credentials;
constexpr auto service = ErrorKind::Service;
constexpr auto quota = ErrorKind::Quota;

constexpr Row rows[] = {
    { 3, service,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "The service calls the request itself wrong. Check the address of the service and the options of "
            "this provider.") },
    { 4, credentials,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "No signature reached the service. A proxy may have taken it away; try another network.") },
    { 5, credentials,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "The service cannot read the signature. Enter AppID, SecretId and SecretKey again under "
            "Accounts.") },
    { 6, credentials,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "AppID or bucket belong to another account than the key. Check both under Accounts; the bucket "
            "may be left empty.") },
    { 9, service,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "The signature has run out, so the clock of this computer is wrong. Set it right, then send "
            "again."),
        Remedy::CorrectClock },
    { 10, credentials,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "There is no account with this AppID. Copy the AppID again from the account page of the "
            "console.") },
    { 11, credentials,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "The service does not know this SecretId. It takes keys of the main account only; copy the "
            "SecretId again from the console.") },
    { 12, credentials,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "AppID and SecretId belong to different accounts. Copy all three fields again from one "
            "account.") },
    { 13, credentials,
        QT_TRANSLATE_NOOP(
            "LegacyErrors", "The service took the request for a repeated one. Send the page again.") },
    { 14, credentials,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "The SecretKey does not fit the SecretId. Enter the SecretKey again under Accounts; keys of a "
            "sub-account do not work here.") },
    { 15, service,
        QT_TRANSLATE_NOOP(
            "LegacyErrors", "The service gets too many requests at once. Wait a minute, then send again."),
        Remedy::Wait },
    { 16, credentials,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "There is no such bucket. Clear the option “Bucket”; reading text does not need one.") },
    { 21, service,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "The service does not accept one of the values sent. Set the options of this provider back to "
            "their defaults and send again.") },
    { 23, service,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "The picture is too large for the service. Crop the page to its writing and send again.") },
    { 24, credentials,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "Handwriting is not switched on for this account. The old service takes no new customers: use "
            "the provider “tencent” instead.") },
    { 25, quota,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "The pages bought from Tencent Cloud are used up. Buy more in the console, or read with another "
            "provider.") },
    { 107, service,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "The service could not check the key because of a fault of its own. Send again in a few "
            "minutes.") },
    { 108, service,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "The part of the service that checks keys is down. Send again later, or read with another "
            "provider.") },
    { 213, service,
        QT_TRANSLATE_NOOP(
            "LegacyErrors", "The service had a fault of its own. Send again in a few minutes.") },
    { -1102, service,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "The service could not decode the picture. Turn or crop the page a little, so that it is encoded "
            "anew, and send again.") },
    { -1200, service,
        QT_TRANSLATE_NOOP(
            "LegacyErrors", "The service could not reach its own storage. Send again in a few minutes.") },
    { -1300, service,
        QT_TRANSLATE_NOOP(
            "LegacyErrors", "The picture reached the service empty. Open the page anew and send again.") },
    { -1301, service,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "The service misses a value. Check that AppID is filled in under Accounts, then send again.") },
    { -1304, service,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "One of the values is too long for the service. Send the picture instead of its web address.") },
    { -1308, service,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "The service could not fetch the picture from its web address. Set “Send” to the picture and "
            "send again.") },
    { -1400, service,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "The service does not take this kind of picture. Set “Send” to the picture, so that it goes as "
            "JPEG or PNG.") },
    { -1403, service,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "The web address did not give the service a picture in time. Set “Send” to the picture and send "
            "again.") },
    { -9003, service,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "The service could not read this page as printed text. Crop it to its writing, or read with "
            "another provider.") },
    { -9011, service,
        QT_TRANSLATE_NOOP("LegacyErrors",
            "The service could not read the handwriting. Crop the page to its writing or take a sharper "
            "picture, then send again.") },
};

bool isForFaces(int code)
{
    return (code <= -1101 && code >= -1109) || (code <= -1302 && code >= -1312);
}

} // namespace

CodeMeaning legacyMeaning(int code, const QString& words)
{
    if (code == 3 && words.contains("account abnormal"_L1))
        return { quota, Remedy::None,
            LegacyErrors::tr("Tencent Cloud has stopped this account, usually because money is owed. Settle "
                             "it in the billing centre of the console.") };
    const auto* const row = std::ranges::find(rows, code, &Row::code);
    if (row != std::end(rows))
        return { row->kind, row->remedy, LegacyErrors::tr(row->sentence) };
    if (isForFaces(code))
        return { service, Remedy::None,
            LegacyErrors::tr("The service took the page (code %1) for a picture of a face. Check the address "
                             "of the service under Accounts.")
                .arg(code) };
    return {};
}

} // namespace handlens
