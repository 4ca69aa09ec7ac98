// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QTemporaryDir>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ourNames = "subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1"_L1;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One folder of keys and certificates, by the name of who they are for.
class Workshop final
{
public:
    /// Makes `name` with `extra` options; signed by `authority`, or by itself when that is empty.
    bool issue(const QString& name, const QString& authority, const QStringList& extra)
    {
        QStringList arguments { u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
            u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s, u"/CN=Handlens test "_s + name,
            u"-keyout"_s, path(name, "key"_L1), u"-out"_s, path(name, "pem"_L1) };
        if (!authority.isEmpty())
            arguments << u"-CA"_s << path(authority, "pem"_L1) << u"-CAkey"_s << path(authority, "key"_L1);
        QProcess openssl;
        openssl.start(u"openssl"_s, arguments + extra);
        return openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit
            && openssl.exitCode() == 0;
    }

    [[nodiscard]] TlsIdentity identity(const QString& name) const
    {
        return { QSslCertificate(contentOf(path(name, "pem"_L1))),
            QSslKey(contentOf(path(name, "key"_L1)), QSsl::Ec) };
    }

private:
    [[nodiscard]] QString path(const QString& name, QLatin1StringView ending) const
    {
        return m_folder.filePath(name + u'.' + ending);
    }

    QTemporaryDir m_folder;
};

} // namespace

std::optional<Certificates> Certificates::make()
{
    const QStringList days { u"-days"_s, u"2"_s };
    const QStringList names { u"-addext"_s, ourNames };
    const QStringList isAuthority { u"-addext"_s, u"keyUsage=critical,keyCertSign,cRLSign"_s };
    Workshop workshop;
    const bool made = workshop.issue(u"authority"_s, {}, days + isAuthority)
        && workshop.issue(u"stranger"_s, {}, days + isAuthority)
        && workshop.issue(u"good"_s, u"authority"_s, days + names)
        && workshop.issue(u"wrong"_s, u"authority"_s,
            days + QStringList { u"-addext"_s, u"subjectAltName=DNS:service.invalid"_s })
        && workshop.issue(u"expired"_s, u"authority"_s, names + QStringList { u"-days"_s, u"-1"_s })
        && workshop.issue(u"self"_s, {}, days + names)
        && workshop.issue(u"unknown"_s, u"stranger"_s, days + names);
    if (!made)
        return std::nullopt;
    return Certificates { workshop.identity(u"authority"_s).certificate, workshop.identity(u"good"_s),
        workshop.identity(u"wrong"_s), workshop.identity(u"expired"_s), workshop.identity(u"self"_s),
        workshop.identity(u"unknown"_s) };
}

void Certificates::trust() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({ authority });
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace handlens::test
