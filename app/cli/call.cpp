// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "app/fallbackkeystore.h"

#include <cstdio>
#include <QDateTime>
#include <QFile>
#include <unistd.h>

namespace tally::cli
{

namespace
{

QByteArray firstLineOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine(4096).trimmed() : QByteArray();
}

QByteArray askOnTerminal()
{
    if (isatty(STDIN_FILENO) == 0)
        return {};
    const char *typed = getpass("Passphrase for the key file: ");
    return typed ? QByteArray(typed) : QByteArray();
}

std::function<QByteArray()> passphraseSource(const QString &file)
{
    return [file] {
        if (!file.isEmpty())
            return firstLineOf(file);
        const QByteArray fromEnvironment = qgetenv("TALLYSTICK_PASSPHRASE");
        return fromEnvironment.isEmpty() ? askOnTerminal() : fromEnvironment;
    };
}

std::unique_ptr<TimeSource> timeSource(const QString &now)
{
    const QDateTime fixed = QDateTime::fromString(now, Qt::ISODate);
    if (fixed.isValid())
        return std::make_unique<FixedTime>(fixed.toMSecsSinceEpoch());
    return std::make_unique<SystemTime>();
}

} // namespace

Call::Call(const QCommandLineParser &parser, Console &console)
    : m_parser(parser)
    , m_console(console)
    , m_time(timeSource(parser.value(QStringLiteral("now"))))
    , m_keys(app::makeKeyStore(has("keyfile") ? option("keyfile") : app::dataFolder() + QStringLiteral("/keys"),
                               has("keyfile"), passphraseSource(option("passphrase-file"))))
    , m_environment{*m_time, m_random, *m_keys, app::dataFolder() + QStringLiteral("/marks")}
{
}

QStringList Call::arguments() const
{
    return m_parser.positionalArguments().mid(1);
}

QString Call::option(const char *name) const
{
    return m_parser.value(QString::fromLatin1(name));
}

bool Call::has(const char *name) const
{
    return m_parser.isSet(QString::fromLatin1(name));
}

Result<book::Book *> Call::open(book::Access access, int index)
{
    TALLY_TRY(auto opened, book::Book::open(argument(index), access, m_environment));
    m_books.push_back(std::move(opened));
    return m_books.back().get();
}

Result<RecordKey> Call::record(const book::Book &book, const QString &id)
{
    TALLY_TRY(const RecordKey key, book.records().resolve(id));
    if (!key)
        return refused("record.notFound", QT_TRANSLATE_NOOP("Error", "This book holds no record %1."), {id});
    return key;
}

} // namespace tally::cli
