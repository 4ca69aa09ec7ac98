// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "ui/window/windowfixture.h"

#include <QAction>
#include <QImage>

#include <algorithm>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

std::vector<Provider*> behind(Provider& first, std::vector<Provider*> others)
{
    others.insert(others.begin(), &first);
    return others;
}

} // namespace

WindowFixture::WindowFixture(
    const QStringList& lines, double confidence, const std::vector<Provider*>& services)
    : settings(folder.filePath(u"settings.ini"_s))
    , ledger(folder.filePath(u"usage"_s), settings)
    , session({}, folder.filePath(u"recovery"_s), &credentials)
    , provider([lines, confidence](
                   const RecognitionRequest&) { return ScriptedAnswer { recognitionOf(lines, confidence) }; })
    , providers(behind(provider, services))
    , window(servicesFor(session, folder.filePath(u"recovery"_s)))
{
    window.resize(1200, 760);
    window.show();
    window.activateWindow();
}

QString WindowFixture::picture(const QString& name, const QSize& size) const
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QString path = folder.filePath(name);
    return image.save(path) ? path : QString();
}

WindowServices WindowFixture::servicesFor(Session& other, const QString& recoveryFolder)
{
    return { other, settings, providers, credentials, ledger, {}, recoveryFolder,
        folder.filePath(u"thumbnails"_s) };
}

QAction* WindowFixture::action(const QString& text) const
{
    const QList<QAction*> all = window.findChildren<QAction*>();
    const auto it = std::ranges::find_if(
        all, [&text](const QAction* each) { return QString(each->text()).remove(u'&') == text; });
    return it == all.end() ? nullptr : *it;
}

} // namespace handlens::test
