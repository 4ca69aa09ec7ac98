// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/aboutbox.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace handlens {

namespace {

struct AboutBox {
    Q_DECLARE_TR_FUNCTIONS(handlens::AboutBox)
};

} // namespace

void showAbout(QWidget& window)
{
    QMessageBox box(&window);
    box.setWindowTitle(AboutBox::tr("About Handlens"));
    box.setTextFormat(Qt::PlainText);
    box.setText(AboutBox::tr("Handlens %1").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(AboutBox::tr(
        "Reads handwritten notes and shows how sure it is of every character.\n\n"
        "Tesseract reads on this computer, and then nothing leaves it. A picture goes to a cloud service "
        "only "
        "when you choose that service, and after you were shown the picture and where it goes.\n\n"
        "MIT licence. With PDF support this program also contains Poppler, which is under the GPL."));
    box.setIconPixmap(window.windowIcon().pixmap(64, 64));
    box.exec();
}

} // namespace handlens
