// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentbooks.h"

#include <QFileInfo>
#include <QSettings>

namespace tally::ui
{
namespace
{

constexpr int Kept = 6;

QString settingsKey()
{
    return QStringLiteral("books/recent");
}

} // namespace

QStringList RecentBooks::paths() const
{
    QStringList found;
    for (const QString &path : m_settings.value(settingsKey()).toStringList())
        if (QFileInfo::exists(path))
            found.append(path);
    return found;
}

void RecentBooks::add(const QString &path)
{
    QStringList list = m_settings.value(settingsKey()).toStringList();
    const QString whole = QFileInfo(path).absoluteFilePath();
    list.removeAll(whole);
    list.prepend(whole);
    m_settings.setValue(settingsKey(), QStringList(list.mid(0, Kept)));
}

} // namespace tally::ui
