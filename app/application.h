// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "ui/shell/backups.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recentbooks.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <memory>
#include <QObject>
#include <QSettings>

class QApplication;

namespace tally
{

namespace ui
{
class BookActs;
class MainWindow;
} // namespace ui

/// Builds what the windows need and hands it out: the clock, the randomness, the keys, the session and the window.
/// Only here is known which keys go with which book.
class Application final : public QObject
{
    Q_OBJECT
public:
    explicit Application(QApplication &application);
    ~Application() override;

    void showWindow();
    /// A book, or a bundle for one.
    void openFile(const QString &path);
    /// Opens the demo co-op's book, made first if it is not there.
    void openDemo();
    /// Draws the window once into `file` and ends the program, with 1 if the file cannot be written.
    void takeScreenshot(const QString &file);

private:
    [[nodiscard]] book::Environment environmentFor(const QString &path);
    [[nodiscard]] journal::KeyStore &personKeys();
    [[nodiscard]] Outcome makeDemo(const QString &path);
    void applyPreferences();
    void askForBackup(const QString &path);

    SystemTime m_time;
    SystemRandom m_random;
    std::unique_ptr<journal::KeyStore> m_keys; ///< made when the first book is opened, so that the window need not wait
    std::unique_ptr<journal::KeyStore> m_demoKeys;
    QSettings m_settings;
    ui::RecentBooks m_recent;
    ui::Preferences m_preferences;
    ui::Theme m_theme;
    ui::Session m_session;
    ui::Backups m_backups;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::BookActs> m_acts;
};

} // namespace tally
