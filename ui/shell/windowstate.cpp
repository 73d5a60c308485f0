// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstate.h"

#include "ui/shell/columnstate.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTableView>

namespace tally::ui
{
namespace
{

QString keyOf(const QString &place, const char *what, int number)
{
    return QStringLiteral("pages/%1/%2%3").arg(place, QLatin1String(what)).arg(number);
}

} // namespace

void WindowState::saveWindow(const QWidget &window, const QString &place)
{
    m_settings.setValue(QStringLiteral("window/geometry"), window.saveGeometry());
    if (!place.isEmpty())
        m_settings.setValue(QStringLiteral("window/place"), place);
}

void WindowState::restoreWindow(QWidget &window) const
{
    // Also brings a window back that lies on a screen which is no longer there.
    window.restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
}

QString WindowState::place() const
{
    return m_settings.value(QStringLiteral("window/place")).toString();
}

void WindowState::savePage(const QString &place, const QWidget &page)
{
    int number = 0;
    for (const QSplitter *splitter : page.findChildren<QSplitter *>())
        m_settings.setValue(keyOf(place, "splitter", number++), splitter->saveState());
    number = 0;
    for (const QTableView *table : page.findChildren<QTableView *>())
        m_settings.setValue(keyOf(place, "columns", number++), columnState(*table->horizontalHeader()));
}

void WindowState::restorePage(const QString &place, QWidget &page) const
{
    int number = 0;
    for (QSplitter *splitter : page.findChildren<QSplitter *>())
        splitter->restoreState(m_settings.value(keyOf(place, "splitter", number++)).toByteArray());
    number = 0;
    for (QTableView *table : page.findChildren<QTableView *>())
        setColumnState(*table->horizontalHeader(), m_settings.value(keyOf(place, "columns", number++)).toStringList());
}

} // namespace tally::ui
