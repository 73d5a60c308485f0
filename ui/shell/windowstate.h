// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;
class QWidget;

namespace tally::ui
{

/// Remembers how somebody arranged the window: its size and place, the page that was open, and on each page the
/// splitters and the tables' columns. Columns are known by their ids (see ColumnIdRole), so that a new version with
/// other columns does not mix them up. What cannot be read is as if it had never been kept.
class WindowState
{
public:
    explicit WindowState(QSettings &settings)
        : m_settings(settings)
    {
    }
    void saveWindow(const QWidget &window, const QString &place);
    void restoreWindow(QWidget &window) const;
    /// The place that was open last; empty if none is known.
    [[nodiscard]] QString place() const;
    void savePage(const QString &place, const QWidget &page);
    void restorePage(const QString &place, QWidget &page) const;

private:
    QSettings &m_settings;
};

} // namespace tally::ui
