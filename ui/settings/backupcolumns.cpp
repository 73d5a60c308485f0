// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupcolumns.h"

#include "ui/common/figures.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace tally::ui
{
namespace
{

QString title(const char *text)
{
    return QCoreApplication::translate("Backups", text);
}

Cell madeCell(const book::BackupFile &file)
{
    const std::int64_t made = file.madeAt.toMSecsSinceEpoch();
    Cell cell{momentOf(made)};
    cell.tip = momentOfInFull(made);
    return cell;
}

} // namespace

std::vector<Column<book::BackupFile>> backupColumns()
{
    constexpr auto Number = Qt::AlignRight | Qt::AlignVCenter;
    constexpr auto Words = Qt::AlignLeft | Qt::AlignVCenter;
    return {{QStringLiteral("made"), title(QT_TRANSLATE_NOOP("Backups", "Made")), Words, madeCell,
             [](const book::BackupFile &file) { return QVariant(file.madeAt); }},
            {QStringLiteral("entries"), title(QT_TRANSLATE_NOOP("Backups", "Entries")), Number,
             [](const book::BackupFile &file) { return Cell{QLocale().toString(qlonglong{file.entries})}; },
             [](const book::BackupFile &file) { return QVariant(qlonglong{file.entries}); }},
            {QStringLiteral("size"), title(QT_TRANSLATE_NOOP("Backups", "Size")), Number,
             [](const book::BackupFile &file) { return Cell{QLocale().formattedDataSize(file.bytes)}; },
             [](const book::BackupFile &file) { return QVariant(qlonglong{file.bytes}); }},
            {QStringLiteral("file"),
             title(QT_TRANSLATE_NOOP("Backups", "File")),
             Words,
             [](const book::BackupFile &file) {
                 Cell cell{QFileInfo(file.path).fileName()};
                 cell.tip = file.path;
                 cell.dim = true;
                 return cell;
             },
             {}}};
}

} // namespace tally::ui
