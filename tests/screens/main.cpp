// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "tests/screens/screens.h"
#include "tests/support/pseudolocale.h"

#include <cstdio>
#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QTemporaryFile>

/* Shows every page and dialog, draws them, and lists words that are clipped, cells that are cut, things that lie on
   each other and, in the pseudo-locale, what is not translated:

     tally_screens [--pseudo] [--rtl] [--scale N] [--text PX] [--states empty,demo,big] [--entries N] [DIR [BOOK]]

   With DIR: one PNG each, light and dark, in two sizes. Without: only looked at, light and small, which is quick. Exit
   code 1 when there are findings, one line each: "view: widget: text (what)"; and when a dialog of the program was not
   seen, if the demo was shown, where all of them can be. */

namespace
{

using tally::screens::Plan;

/// The screen of a small desktop; without it, dialogs would be kept smaller than any real screen makes them.
QByteArray platform(QTemporaryFile &screen)
{
    if (!screen.open())
        return "offscreen";
    screen.write(R"({"screens":[{"name":"desk","x":0,"y":0,"width":1920,"height":1080,)"
                 R"("logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})");
    screen.close();
    return "offscreen:configfile=" + screen.fileName().toUtf8();
}

Plan planOf(const QCommandLineParser &parser)
{
    Plan plan;
    plan.folder = parser.positionalArguments().value(0);
    plan.book = parser.positionalArguments().value(1);
    plan.entries = parser.value(QStringLiteral("entries")).toLongLong();
    const bool draws = !plan.folder.isEmpty();
    const QString states = parser.value(QStringLiteral("states"));
    plan.states = (states.isEmpty() ? QStringLiteral("empty,demo") : states).split(u',');
    plan.sizes = {QSize(1280, 800)};
    plan.looks = {tally::ui::Theme::Choice::Light};
    if (draws) {
        plan.sizes.append(QSize(1920, 1080));
        plan.looks.append(tally::ui::Theme::Choice::Dark);
    }
    plan.isPseudo = parser.isSet(QStringLiteral("pseudo"));
    return plan;
}

int report(const tally::Outcome &shown, const tally::screens::Screens &screens, bool isDemoShown)
{
    const QStringList unseen = screens.unseenDialogs();
    for (const QString &line : screens.findings())
        std::printf("%s\n", qPrintable(line));
    for (const QString &dialog : unseen)
        std::printf("not seen: %s\n", qPrintable(dialog));
    if (!shown)
        std::fprintf(stderr, "%s\n", qPrintable(shown.error().line()));
    return shown && screens.findings().isEmpty() && (unseen.isEmpty() || !isDemoShown) ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    // Before anything of Qt's windows is made: how large a point is.
    for (int i = 1; i + 1 < argc; ++i)
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    QTemporaryFile screen;
    qputenv("QT_QPA_PLATFORM", platform(screen));
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0); // so that a picture does not depend on the moment
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    tally::installLanguage(QStringLiteral("en"));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("pseudo"), QStringLiteral("Longer, accented words.")},
                       {QStringLiteral("rtl"), QStringLiteral("From right to left.")},
                       {QStringLiteral("scale"), QStringLiteral("Points per pixel."), QStringLiteral("N")},
                       {QStringLiteral("text"), QStringLiteral("Size of the text."), QStringLiteral("PX")},
                       {QStringLiteral("states"), QStringLiteral("empty,demo,big"), QStringLiteral("STATES")},
                       {QStringLiteral("entries"), QStringLiteral("Entries of the big book."), QStringLiteral("N"),
                        QStringLiteral("100000")}});
    parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("Where to draw."), QStringLiteral("[DIR]"));
    parser.addPositionalArgument(QStringLiteral("BOOK"), QStringLiteral("A book to show."), QStringLiteral("[BOOK]"));
    parser.process(application);

    const auto direction = parser.isSet(QStringLiteral("rtl")) ? Qt::RightToLeft : Qt::LeftToRight;
    tally::support::PseudoLocale pseudo(direction);
    if (parser.isSet(QStringLiteral("pseudo")))
        QApplication::installTranslator(&pseudo);
    QApplication::setLayoutDirection(direction);
    if (parser.isSet(QStringLiteral("text"))) {
        QFont font = QApplication::font();
        font.setFamily(QStringLiteral("Inter")); // a font nobody chose is drawn at the usual size
        font.setPixelSize(parser.value(QStringLiteral("text")).toInt());
        QApplication::setFont(font);
    }

    tally::screens::Stage stage(application);
    const Plan plan = planOf(parser);
    tally::screens::Screens screens(stage, plan);
    return report(screens.run(), screens, plan.states.contains(QStringLiteral("demo")));
}
