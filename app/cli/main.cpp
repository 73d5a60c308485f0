// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/verb.h"

#include <algorithm>
#include <memory>
#include <QGuiApplication>
#include <QTextStream>

using namespace tally;
using namespace tally::cli;

namespace
{

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("json"), QStringLiteral("Print one JSON value for programs.")},
        {QStringLiteral("now"), QStringLiteral("Take TIME (RFC 3339) as the present moment."), QStringLiteral("TIME")},
        {QStringLiteral("keyfile"), QStringLiteral("Keep keys in FILE instead of the system keyring."),
         QStringLiteral("FILE")},
        {QStringLiteral("passphrase-file"),
         QStringLiteral("Read the key file's passphrase from the first line of FILE."), QStringLiteral("FILE")},
    });
}

QString overview()
{
    QString text =
        QStringLiteral("Keeps a co-op's book: stock, work, open accounts, signed exchange with peers.\n\nVerbs:\n");
    for (const Verb &verb : verbs())
        text +=
            QStringLiteral("  %1 %2\n      %3\n")
                .arg(QString::fromUtf8(verb.name), QString::fromUtf8(verb.arguments), QString::fromUtf8(verb.summary));
    return text + QStringLiteral("\n`tallystick-cli VERB --help` tells a verb's options. Exit: 0 done, 1 refused or a "
                                 "check failed, 2 wrong usage, "
                                 "3 file or system error, 4 needs a newer version.");
}

const Verb *findVerb(const QString &name)
{
    const auto all = verbs();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Verb &verb) { return name == QLatin1String(verb.name); });
    return found == all.end() ? nullptr : &*found;
}

// The verb decides the options, so it is looked for before they are parsed: the first argument that is none.
QString verbAmong(const QStringList &arguments)
{
    const auto found = std::find_if(arguments.begin() + 1, arguments.end(),
                                    [](const QString &argument) { return !argument.startsWith(u'-'); });
    return found == arguments.end() ? QString() : *found;
}

int runVerb(const Verb &verb, QCommandLineParser &parser, Console &console)
{
    const QString name = QString::fromLatin1(verb.name);
    Call call(parser, console);
    const qsizetype given = call.arguments().size();
    if (given < verb.fewest || (verb.most >= 0 && given > verb.most)) {
        console.complain(QStringLiteral("tallystick-cli %1: wrong number of arguments. Usage: tallystick-cli %1 %2")
                             .arg(name, QString::fromUtf8(verb.arguments)));
        return 2;
    }
    const Outcome done = verb.run(call);
    return done ? 0 : console.fail(name, done.error());
}

/// Qt tells of a missing or shared folder for sockets, which drawing does not use.
void tellAllButFolders(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (!text.startsWith(QLatin1String("QStandardPaths:")))
        QTextStream(stderr) << text << '\n';
}

/// Drawing needs fonts, and those a platform; one without a screen does.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Verb *verb = argc > 1 ? findVerb(verbAmong(arguments)) : nullptr;
    if (verb == nullptr || !verb->draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(tellAllButFolders);
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tallystick-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TALLY_VERSION));

    const QStringList arguments = QCoreApplication::arguments();
    const QString name = verbAmong(arguments);
    const Verb *verb = findVerb(name);
    QCommandLineParser parser;
    addCommonOptions(parser);
    parser.setApplicationDescription(verb ? QString::fromUtf8(verb->summary) : overview());
    parser.addPositionalArgument(verb ? name : QStringLiteral("VERB"), QString(),
                                 verb ? name + u' ' + QString::fromUtf8(verb->arguments) : QStringLiteral("VERB …"));
    if (verb && verb->addOptions)
        verb->addOptions(parser);

    Console console(arguments.contains(QStringLiteral("--json")));
    if (!parser.parse(arguments)) {
        console.complain(QStringLiteral("tallystick-cli %1: %2").arg(name, parser.errorText()));
        return 2;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        parser.showVersion();
    }
    if (parser.isSet(QStringLiteral("help")) || name.isEmpty()) {
        console.print(parser.helpText());
        return name.isEmpty() && !parser.isSet(QStringLiteral("help")) ? 2 : 0;
    }
    if (!verb) {
        console.complain(
            QStringLiteral("tallystick-cli: there is no verb “%1”. `tallystick-cli --help` lists them.").arg(name));
        return 2;
    }
    return runVerb(*verb, parser, console);
}
