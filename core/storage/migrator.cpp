// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFile>

// Static libraries drop resources nobody mentions; the macro must stand outside every namespace, an unnamed one
// included.
static void loadDurableSql()
{
    Q_INIT_RESOURCE(durable_sql);
}

namespace tally::storage
{

namespace
{

QStringList stepFiles()
{
    loadDurableSql();
    return QDir(QStringLiteral(":/sql/durable")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Outcome runStep(Database &database, const QString &name, int version)
{
    QFile file(QStringLiteral(":/sql/durable/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return failed("storage.failed",
                      QT_TRANSLATE_NOOP("Error", "The program is damaged: its table definition %1 is missing."),
                      {name});
    TALLY_TRY(Transaction transaction, Transaction::begin(database));
    TALLY_TRY(const int reached, Migrator::versionOf(database));
    if (reached >= version)
        return {}; // another program took the step while this one waited to write
    const QByteArray script = file.readAll();
    TALLY_CHECK(database.executeScript({script.constData(), static_cast<std::size_t>(script.size())}));
    const QByteArray mark = "PRAGMA user_version = " + QByteArray::number(version); // a pragma takes no bound values
    TALLY_CHECK(database.execute(mark.constData()));
    return transaction.commit();
}

} // namespace

int Migrator::newest()
{
    return static_cast<int>(stepFiles().size());
}

Result<int> Migrator::versionOf(Database &database)
{
    Statement query = database.prepare("PRAGMA user_version");
    TALLY_CHECK(query.next());
    return query.number(0);
}

Outcome Migrator::migrate(Database &database)
{
    const QStringList steps = stepFiles();
    TALLY_TRY(const int reached, versionOf(database));
    if (reached > steps.size())
        return tooNew("storage.newer",
                      QT_TRANSLATE_NOOP("Error", "%1 was written by a newer version of Tallystick (format %2, this "
                                                 "version knows %3). It can be read, not changed."),
                      {database.path(), QString::number(reached), QString::number(steps.size())});
    for (int step = reached; step < steps.size(); ++step)
        TALLY_CHECK(runStep(database, steps.at(step), step + 1));
    return {};
}

} // namespace tally::storage
