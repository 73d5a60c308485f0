// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/testbook.h"
#include "ui/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recentbooks.h"

#include <memory>
#include <QApplication>
#include <QSettings>
#include <QTest>

namespace tally::ui::test
{

/// A window on the filled test book, shown and active, with settings in a folder that goes with it.
class ShellFixture
{
public:
    explicit ShellFixture(Theme &theme)
        : settings(books.path(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_theme(theme)
        , m_recent(settings)
    {
        openWindow();
        const Outcome created =
            session->create(books.path(QStringLiteral("elm.tallybook")),
                            {QStringLiteral("Elm Street Workshop"), QStringLiteral("EUR"), QStringLiteral("Office")},
                            books.environment());
        if (!created)
            qFatal("%s", qPrintable(created.error().line()));
        const auto filled = TestBooks::fill(session->reading());
        if (!filled)
            qFatal("%s", qPrintable(filled.error().line()));
        store = *filled;
        goTo("inventory");
    }

    /// Closes the window and opens the book in another one, as after a restart.
    void restart()
    {
        window.reset();
        openWindow();
        const Outcome opened =
            session->open(books.path(QStringLiteral("elm.tallybook")), book::Access::Write, books.environment());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().line()));
    }

    void goTo(const char *place) { window->goTo(QLatin1String(place)); }

    TestBooks books{1'772'355'600'000}; // 2026-03-01 09:00 UTC
    QSettings settings;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
    RecordKey store; ///< “Cotton store”

private:
    void openWindow()
    {
        session = std::make_unique<Session>();
        window = std::make_unique<MainWindow>(*session, m_theme, m_recent, allPlaces());
        window->remember(settings);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
    }

    Theme &m_theme;
    RecentBooks m_recent;
};

} // namespace tally::ui::test
