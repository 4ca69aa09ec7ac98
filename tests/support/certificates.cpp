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

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One folder of keys and certificates, by the name of who they are for.
class Workshop final
{
public:
    /// Makes `name`, signed by itself, with `extra` options.
    bool sign(const QString& name, const QStringList& extra) const
    {
        return openssl(request(name)
            + QStringList { u"-x509"_s, u"-days"_s, u"2"_s, u"-out"_s, path(name, "pem"_L1) } + extra);
    }

    /// Makes `name`, signed by `authority`, valid for `days` from now on.
    bool sign(
        const QString& name, const QString& authority, const QString& days, const QStringList& extra) const
    {
        const QString asked = path(name, "csr"_L1);
        return openssl(request(name) + QStringList { u"-out"_s, asked } + extra)
            && openssl({ u"x509"_s, u"-req"_s, u"-in"_s, asked, u"-CA"_s, path(authority, "pem"_L1),
                u"-CAkey"_s, path(authority, "key"_L1), u"-days"_s, days, u"-copy_extensions"_s, u"copyall"_s,
                u"-out"_s, path(name, "pem"_L1) });
    }

    [[nodiscard]] TlsIdentity identity(const QString& name) const
    {
        return { QSslCertificate(contentOf(path(name, "pem"_L1))),
            QSslKey(contentOf(path(name, "key"_L1)), QSsl::Ec) };
    }

private:
    [[nodiscard]] QStringList request(const QString& name) const
    {
        return { u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
            u"-nodes"_s, u"-subj"_s, u"/CN=Handlens test "_s + name, u"-keyout"_s, path(name, "key"_L1) };
    }

    static bool openssl(const QStringList& arguments)
    {
        QProcess tool;
        tool.start(u"openssl"_s, arguments);
        return tool.waitForFinished() && tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
    }

    [[nodiscard]] QString path(const QString& name, QLatin1StringView ending) const
    {
        return m_folder.filePath(name + u'.' + ending);
    }

    QTemporaryDir m_folder;
};

} // namespace

std::optional<Certificates> Certificates::make()
{
    const QStringList names { u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1"_s };
    const QStringList otherName { u"-addext"_s, u"subjectAltName=DNS:service.invalid"_s };
    const QStringList mayIssue { u"-addext"_s, u"keyUsage=critical,keyCertSign,cRLSign"_s };
    const QString ours = u"authority"_s;
    const QString theirs = u"stranger"_s;
    const Workshop workshop;
    const bool made = workshop.sign(ours, mayIssue) && workshop.sign(theirs, mayIssue)
        && workshop.sign(u"good"_s, ours, u"2"_s, names) && workshop.sign(u"wrong"_s, ours, u"2"_s, otherName)
        && workshop.sign(u"expired"_s, ours, u"-1"_s, names) && workshop.sign(u"self"_s, names)
        && workshop.sign(u"unknown"_s, theirs, u"2"_s, names);
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
