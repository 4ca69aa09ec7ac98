// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/consentsheet.h"
#include "ui/window/windowfixture.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

namespace handlens::test {

using namespace Qt::StringLiterals;

/// A window over a reader of this computer ("scripted") and two services ("tencent", "huawei"), each of which
/// reads something else; all three are chosen.
struct Desk {
    Desk()
        : tencent(reading(u"tencent"_s, { u"from tencent"_s, u"more"_s }), u"tencent"_s)
        , huawei(reading(u"huawei"_s, { u"from huawei"_s }), u"huawei"_s)
        , f({ u"from here"_s }, 0.9, { &tencent, &huawei })
    {
        describe(tencent, u"Tencent Cloud"_s);
        describe(huawei, u"Huawei Cloud"_s);
        f.settings.setValue(setting::readers, { u"scripted"_s, u"tencent"_s, u"huawei"_s });
    }

    static ScriptedProvider::Script reading(const QString& id, const QStringList& lines)
    {
        return [id, lines](const RecognitionRequest&) {
            Recognition recognition = recognitionOf(lines, 0.3, id);
            recognition.when = QDateTime::currentDateTimeUtc();
            return ScriptedAnswer { recognition };
        };
    }
    static ScriptedProvider::Script failing(const Error& error)
    {
        return [error](const RecognitionRequest&) { return ScriptedAnswer { failure(error) }; };
    }
    void describe(ScriptedProvider& service, const QString& name)
    {
        ProviderDescriptor descriptor = service.descriptor();
        descriptor.name = name;
        descriptor.confidenceMeaning = u"What %1 means."_s.arg(name);
        descriptor.capabilities.local = false;
        descriptor.credentials = { { u"secret-id"_s, u"SecretId"_s } };
        service.setDescriptor(descriptor);
        service.setHost(descriptor.id + u".example"_s);
        f.credentials.put(descriptor.id, { { u"secret-id"_s, Secret(u"x"_s) } });
    }

    template <typename Widget> Widget& part() const
    {
        auto* widget = f.window.findChild<Widget*>();
        Q_ASSERT(widget);
        return *widget;
    }
    void open(int pages = 1)
    {
        QStringList files;
        for (int i = 1; i <= pages; ++i)
            files << f.picture(u"page %1.png"_s.arg(i));
        f.window.open(files);
        QTRY_COMPARE(f.session.document().pages.size(), pages);
    }
    [[nodiscard]] ConsentSheet* sheet() const { return f.window.findChild<ConsentSheet*>(); }
    void agree()
    {
        QTRY_VERIFY(sheet());
        sheet()->accept();
        QTRY_VERIFY(!sheet());
        f.window.activateWindow();
        QTRY_VERIFY(f.window.isActiveWindow());
    }
    void pressAndAgree(const QString& action = u"Recognise"_s)
    {
        f.action(action)->trigger();
        agree();
        QTRY_VERIFY(!f.session.queue().isBusy());
    }
    [[nodiscard]] MessageBar* barSaying(const QString& words) const
    {
        const auto bars = f.window.findChildren<MessageBar*>();
        for (MessageBar* bar : bars) {
            if (bar->isVisible() && bar->sentence().contains(words))
                return bar;
        }
        return nullptr;
    }
    static QPushButton* button(const QWidget& where, QStringView text)
    {
        const auto buttons = where.findChildren<QPushButton*>();
        for (QPushButton* each : buttons) {
            if (each->isVisible() && QString(each->text()).remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] const Page& page(qsizetype index = 0) const { return f.session.document().pages[index]; }

    ScriptedProvider tencent;
    ScriptedProvider huawei;
    WindowFixture f;
};

} // namespace handlens::test
