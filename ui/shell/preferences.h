// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/backup.h"
#include "ui/shell/theme.h"

#include <QLocale>
#include <QObject>
#include <QString>

class QSettings;

namespace tally::ui
{

/// What this person chose for the program on this computer; nothing of it is in a book. Empty texts mean: as the system
/// has it, or as usual.
class Preferences final : public QObject
{
    Q_OBJECT
public:
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] QString language() const; ///< "de"
    void setLanguage(const QString &code);
    [[nodiscard]] Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);
    [[nodiscard]] int percent() const;
    void setPercent(int percent);
    [[nodiscard]] QString formats() const; ///< name of a locale, "de_AT"
    void setFormats(const QString &locale);
    /// How dates and numbers are written.
    [[nodiscard]] QLocale locale() const;
    /// Where new books go and file dialogs begin.
    [[nodiscard]] QString bookFolder() const;
    void setBookFolder(const QString &folder);

    [[nodiscard]] bool backsUpDaily() const;
    void setBacksUpDaily(bool on);
    [[nodiscard]] bool backsUpOnClosing() const;
    void setBacksUpOnClosing(bool on);
    /// Where copies of that book go: the folder chosen, else beside the book.
    [[nodiscard]] QString backupFolder(const QString &book) const;
    [[nodiscard]] QString chosenBackupFolder() const;
    void setBackupFolder(const QString &folder);
    [[nodiscard]] book::Rotation rotation() const;
    void setRotation(const book::Rotation &rotation);

Q_SIGNALS:
    void changed();

private:
    void set(const QString &key, const QVariant &value);
    QSettings &m_settings;
};

} // namespace tally::ui
