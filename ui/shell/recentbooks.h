// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace tally::ui
{

/// Paths of the books opened last, newest first, kept in the program's settings.
class RecentBooks
{
public:
    explicit RecentBooks(QSettings &settings)
        : m_settings(settings)
    {
    }
    /// Those whose file is still there.
    [[nodiscard]] QStringList paths() const;
    void add(const QString &path);

private:
    QSettings &m_settings;
};

} // namespace tally::ui
