// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentbooks.h"

#include <algorithm>
#include <QFileInfo>
#include <QSettings>

namespace tally::ui
{
namespace
{

constexpr qsizetype Kept = 8;

QString pathsKey()
{
    return QStringLiteral("books/recent");
}
QString namesKey()
{
    return QStringLiteral("books/recentNames");
}
QString timesKey()
{
    return QStringLiteral("books/recentTimes");
}

} // namespace

std::vector<RecentBook> RecentBooks::books() const
{
    const QStringList paths = m_settings.value(pathsKey()).toStringList();
    const QStringList names = m_settings.value(namesKey()).toStringList();
    const QStringList times = m_settings.value(timesKey()).toStringList();
    std::vector<RecentBook> found;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString name = names.value(i);
        found.push_back({paths.at(i), name.isEmpty() ? QFileInfo(paths.at(i)).completeBaseName() : name,
                         QDateTime::fromString(times.value(i), Qt::ISODate)});
    }
    return found;
}

QStringList RecentBooks::paths() const
{
    QStringList found;
    for (const RecentBook &book : books())
        if (QFileInfo::exists(book.path))
            found.append(book.path);
    return found;
}

void RecentBooks::add(const QString &path, const QString &name)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    remove(whole);
    std::vector<RecentBook> list = books();
    list.insert(list.begin(), {whole, name, QDateTime::currentDateTimeUtc()});
    write(list);
}

void RecentBooks::remove(const QString &path)
{
    std::vector<RecentBook> list = books();
    list.erase(std::remove_if(list.begin(), list.end(), [&](const RecentBook &book) { return book.path == path; }),
               list.end());
    write(list);
}

void RecentBooks::replace(const QString &path, const QString &found)
{
    std::vector<RecentBook> list = books();
    for (RecentBook &book : list)
        if (book.path == path)
            book.path = QFileInfo(found).absoluteFilePath();
    write(list);
}

void RecentBooks::write(const std::vector<RecentBook> &books)
{
    QStringList paths;
    QStringList names;
    QStringList times;
    for (const RecentBook &book : books) {
        if (paths.size() == Kept)
            break;
        paths.append(book.path);
        names.append(book.name);
        times.append(book.openedAt.toUTC().toString(Qt::ISODate));
    }
    m_settings.setValue(pathsKey(), paths);
    m_settings.setValue(namesKey(), names);
    m_settings.setValue(timesKey(), times);
}

} // namespace tally::ui
