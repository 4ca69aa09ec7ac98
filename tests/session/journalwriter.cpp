// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// journalwriter FOLDER: opens one page with one line and types into it for ever, and the same as the page's
// reference text, printing after every character how many there are. The test kills it and looks at what is
// left.
#include "session/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace handlens;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    Journal journal(application.arguments().at(1));
    Page page;
    page.id = PageId { 1 };
    page.source = { u"/nowhere/note.png"_s, 0, 1, u"note.png"_s };
    journal.append(InsertPages { { { 0, page } } });

    TranscriptLine line;
    line.id = LineId { 2 };
    line.touched = true;
    journal.append(ReplaceLines { page.id, {}, {}, { line } });
    QElapsedTimer clock;
    clock.start();
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &typing, [&] {
        TranscriptGlyph glyph;
        glyph.glyph.text = QChar(u'a' + static_cast<char16_t>(line.glyphs.size() % 26));
        glyph.certain = true;
        line.glyphs << glyph;
        journal.append(ReplaceLines { page.id, { line.id }, {}, { line } });
        journal.append(SetReference { page.id, { ReferenceKind::Typed, line.text(), {} } });
        std::printf("%lld %lld\n", static_cast<long long>(line.glyphs.size()),
            static_cast<long long>(clock.elapsed()));
        std::fflush(stdout);
    });
    typing.start(5); // faster than anybody types
    return QCoreApplication::exec();
}
