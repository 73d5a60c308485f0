// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "core/book/backup.h"

namespace tally::cli
{

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("list"), QStringLiteral("List the backups that are there; make none.")},
        {QStringLiteral("daily"), QStringLiteral("Days of which the newest backup stays (7)."), QStringLiteral("N"),
         QStringLiteral("7")},
        {QStringLiteral("weekly"), QStringLiteral("Weeks of which the newest backup stays (4)."), QStringLiteral("N"),
         QStringLiteral("4")},
        {QStringLiteral("monthly"), QStringLiteral("Months of which the newest backup stays (12)."),
         QStringLiteral("N"), QStringLiteral("12")},
    });
}

Result<int> count(const Call &call, const char *option)
{
    bool isNumber = false;
    const int number = call.option(option).toInt(&isNumber);
    if (!isNumber || number < 0)
        return misused("backup.count",
                       QT_TRANSLATE_NOOP("Error", "“%1” is no number of backups to keep. None was made or removed."),
                       {call.option(option)});
    return number;
}

Json asJson(const book::BackupFile &file)
{
    return Json::Object{{"bytes", file.bytes},
                        {"entries", file.entries},
                        {"madeAt", file.madeAt.toString(Qt::ISODate)},
                        {"path", file.path}};
}

Outcome list(Call &call, const QString &folder)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Read));
    Json::Array rows;
    TextTable table{{{QStringLiteral("Made")},
                     {QStringLiteral("Entries"), true},
                     {QStringLiteral("Bytes"), true},
                     {QStringLiteral("File")}},
                    {}};
    for (const book::BackupFile &file : book::backupsIn(folder, book->identity().id8())) {
        rows.push_back(asJson(file));
        table.rows.push_back(
            {file.madeAt.toString(Qt::ISODate), QString::number(file.entries), QString::number(file.bytes), file.path});
    }
    if (call.console().json())
        call.console().print(Json(std::move(rows)));
    else
        call.console().print(table);
    return {};
}

Outcome run(Call &call)
{
    const QString folder = call.argument(1).isEmpty() ? book::usualBackupFolder(call.argument(0)) : call.argument(1);
    if (call.has("list"))
        return list(call, folder);
    TALLY_TRY(const int daily, count(call, "daily"));
    TALLY_TRY(const int weekly, count(call, "weekly"));
    TALLY_TRY(const int monthly, count(call, "monthly"));
    // Reading is enough for a copy, so a book that is open elsewhere can be backed up too.
    TALLY_TRY(book::Book * book, call.open(book::Access::Read));
    TALLY_TRY(const book::BackupFile made, book::makeBackup(*book, folder, {daily, weekly, monthly}));
    if (call.console().json())
        call.console().print(asJson(made));
    else
        call.console().print(
            QStringLiteral("Backed up %1 entries to %2, and read them back.").arg(made.entries).arg(made.path));
    return {};
}

} // namespace

const Verb BackupVerb{
    "backup",   "BOOK [DIR]", "Write a verified copy of the book into a folder and let old copies go.", 1, 2,
    addOptions, run};

} // namespace tally::cli
