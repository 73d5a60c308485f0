// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

namespace
{

/// The program's sign: drawings of their own for small sizes, where the large one would blur.
QIcon sign()
{
    const QIcon large(QStringLiteral(":/icons/tallystick.svg"));
    QIcon icon;
    for (const int size : {16, 22, 24, 32})
        icon.addPixmap(QIcon(QStringLiteral(":/icons/app/%1.svg").arg(size)).pixmap(size));
    for (const int size : {48, 64, 128, 256})
        icon.addPixmap(large.pixmap(size));
    return icon;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tallystick"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tallystick"));
    QApplication::setApplicationVersion(QStringLiteral(TALLY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("tallystick"));
    QApplication::setWindowIcon(sign());
    tally::installLanguage({});

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Books of a worker co-op: stock, work and what is owed, in one file."));
    const QCommandLineOption demo(QStringLiteral("demo"), QApplication::translate("main", "Open the demo co-op."));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        QApplication::translate("main", "Draw the window into FILE and quit."),
                                        QStringLiteral("FILE"));
    parser.addOptions({demo, screenshot});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QApplication::translate("main", "A book to open, or a bundle to receive."),
                                 QStringLiteral("[FILE]"));
    parser.process(qt);

    tally::Application application(qt);
    application.showWindow();
    if (parser.isSet(demo))
        application.openDemo();
    else if (!parser.positionalArguments().isEmpty())
        application.openFile(parser.positionalArguments().constFirst());
    if (parser.isSet(screenshot))
        application.takeScreenshot(parser.value(screenshot));
    return QApplication::exec();
}
