// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <vector>

class QSettings;

namespace tally::ui
{

/// A book opened before, whether or not its file is still there.
struct RecentBook {
    QString path;
    QString name;       ///< as the book calls itself; the file's name where it was not kept
    QDateTime openedAt; ///< invalid where it was not kept
};

/// The books opened last, newest first, kept in the program's settings.
class RecentBooks
{
public:
    explicit RecentBooks(QSettings &settings)
        : m_settings(settings)
    {
    }
    [[nodiscard]] std::vector<RecentBook> books() const;
    /// Paths of those whose file is still there.
    [[nodiscard]] QStringList paths() const;
    void add(const QString &path, const QString &name = {});
    void remove(const QString &path);
    /// The file was found elsewhere.
    void replace(const QString &path, const QString &found);

private:
    void write(const std::vector<RecentBook> &books);
    QSettings &m_settings;
};

} // namespace tally::ui
