// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace tally::ui
{
namespace
{

constexpr int UsualPercent = 100;
constexpr int MostKept = 999;

QString nameOf(Theme::Choice choice)
{
    switch (choice) {
    case Theme::Choice::Light:
        return QStringLiteral("light");
    case Theme::Choice::Dark:
        return QStringLiteral("dark");
    case Theme::Choice::System:
        break;
    }
    return {};
}

QString languageKey()
{
    return QStringLiteral("look/language");
}
QString themeKey()
{
    return QStringLiteral("look/theme");
}
QString percentKey()
{
    return QStringLiteral("look/percent");
}
QString formatsKey()
{
    return QStringLiteral("look/formats");
}
QString bookFolderKey()
{
    return QStringLiteral("books/folder");
}
QString dailyKey()
{
    return QStringLiteral("backups/daily");
}
QString closingKey()
{
    return QStringLiteral("backups/onClosing");
}
QString backupFolderKey()
{
    return QStringLiteral("backups/folder");
}
QString keepKey(const char *span)
{
    return QStringLiteral("backups/keep%1").arg(QLatin1String(span));
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void Preferences::set(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    Q_EMIT changed();
}

QString Preferences::language() const
{
    return m_settings.value(languageKey()).toString();
}

void Preferences::setLanguage(const QString &code)
{
    set(languageKey(), code);
}

Theme::Choice Preferences::theme() const
{
    const QString name = m_settings.value(themeKey()).toString();
    for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark})
        if (name == nameOf(choice))
            return choice;
    return Theme::Choice::System;
}

void Preferences::setTheme(Theme::Choice choice)
{
    set(themeKey(), nameOf(choice));
}

int Preferences::percent() const
{
    return m_settings.value(percentKey(), UsualPercent).toInt();
}

void Preferences::setPercent(int percent)
{
    set(percentKey(), percent);
}

QString Preferences::formats() const
{
    return m_settings.value(formatsKey()).toString();
}

void Preferences::setFormats(const QString &locale)
{
    set(formatsKey(), locale);
}

QLocale Preferences::locale() const
{
    return formats().isEmpty() ? QLocale::system() : QLocale(formats());
}

QString Preferences::bookFolder() const
{
    const QString chosen = m_settings.value(bookFolderKey()).toString();
    if (QFileInfo(chosen).isDir())
        return chosen;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents.isEmpty() ? QDir::homePath() : documents;
}

void Preferences::setBookFolder(const QString &folder)
{
    set(bookFolderKey(), folder);
}

bool Preferences::backsUpDaily() const
{
    return m_settings.value(dailyKey(), true).toBool();
}

void Preferences::setBacksUpDaily(bool on)
{
    set(dailyKey(), on);
}

bool Preferences::backsUpOnClosing() const
{
    return m_settings.value(closingKey(), false).toBool();
}

void Preferences::setBacksUpOnClosing(bool on)
{
    set(closingKey(), on);
}

QString Preferences::backupFolder(const QString &book) const
{
    const QString chosen = chosenBackupFolder();
    return chosen.isEmpty() ? book::usualBackupFolder(book) : chosen;
}

QString Preferences::chosenBackupFolder() const
{
    return m_settings.value(backupFolderKey()).toString();
}

void Preferences::setBackupFolder(const QString &folder)
{
    set(backupFolderKey(), folder);
}

book::Rotation Preferences::rotation() const
{
    const book::Rotation usual;
    const auto kept = [this](const char *span, int otherwise) {
        return qBound(0, m_settings.value(keepKey(span), otherwise).toInt(), MostKept);
    };
    return {kept("Daily", usual.daily), kept("Weekly", usual.weekly), kept("Monthly", usual.monthly)};
}

void Preferences::setRotation(const book::Rotation &rotation)
{
    set(keepKey("Daily"), rotation.daily);
    set(keepKey("Weekly"), rotation.weekly);
    set(keepKey("Monthly"), rotation.monthly);
}

} // namespace tally::ui
