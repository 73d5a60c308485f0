// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/testbook.h"
#include "ui/pages.h"
#include "ui/shell/backups.h"
#include "ui/shell/bookacts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recentbooks.h"
#include "ui/shell/startacts.h"

#include <memory>
#include <QApplication>
#include <QSettings>
#include <QTest>

namespace tally::ui::test
{

inline constexpr std::int64_t Now = 1'772'355'600'000; ///< 2026-03-01 09:00 UTC

/// The whole window, shown and active, as the program builds it, with settings in a folder that goes with it.
class ShellFixture
{
public:
    /// What is open at first: nothing; “Elm Street Workshop” without a record; or that filled, with Inventory shown.
    enum class Start { WithoutBook, EmptyBook, FilledBook };

    explicit ShellFixture(Theme &theme, Start start = Start::FilledBook)
        : settings(books.path(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , recent(settings)
        , preferences(settings)
        , m_theme(theme)
    {
        openWindow();
        if (start == Start::WithoutBook)
            return;
        require(session->create(bookPath(), options(), environment()));
        waitForPages();
        if (start == Start::EmptyBook)
            return;
        const auto filled = TestBooks::fill(session->reading());
        require(filled.map([](RecordKey) {}));
        store = *filled;
        goTo("inventory");
    }
    ~ShellFixture() { closeWindow(); }
    ShellFixture(const ShellFixture &) = delete;
    ShellFixture &operator=(const ShellFixture &) = delete;

    /// Closes the window and opens the book in another one, as after a restart.
    void restart()
    {
        closeWindow();
        openWindow();
        require(session->open(bookPath(), book::Access::Write, environment()));
        waitForPages();
    }

    void goTo(const char *place) { window->goTo(QLatin1String(place)); }
    [[nodiscard]] QString path(const char *name) const { return books.path(QLatin1String(name)); }
    [[nodiscard]] book::Environment environment()
    {
        book::Environment given = books.environment();
        given.marksFolder = books.path(QStringLiteral("marks"));
        return given;
    }
    [[nodiscard]] std::int64_t entries() const { return session->reading().journal().entryCount(); }

    TestBooks books{Now};
    QSettings settings;
    RecentBooks recent;
    Preferences preferences;
    std::unique_ptr<Session> session;
    std::unique_ptr<Backups> backups;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<BookActs> acts;
    RecordKey store; ///< “Cotton store”

private:
    [[nodiscard]] QString bookPath() const { return path("elm.tallybook"); }
    [[nodiscard]] static book::NewBook options()
    {
        return {QStringLiteral("Elm Street Workshop"), QStringLiteral("EUR"), QStringLiteral("Office")};
    }
    static void require(const Outcome &outcome)
    {
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().line()));
    }

    void openWindow()
    {
        const auto environmentFor = [this](const QString &) { return environment(); };
        session = std::make_unique<Session>();
        backups = std::make_unique<Backups>(*session, preferences, environmentFor);
        window =
            std::make_unique<MainWindow>(*session, m_theme, recent, allPlaces({&preferences, &m_theme, backups.get()}));
        acts = std::make_unique<BookActs>(*session, *window, recent, preferences, *backups, environmentFor);
        window->remember(settings);
        window->waysToABook().setBookFolder(books.folder());
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
    }

    /// The pages that are not seen bring their acts a moment later.
    void waitForPages()
    {
        if (!QTest::qWaitFor([this] { return window->actions().action(QStringLiteral("bundle.export")) != nullptr; }))
            qFatal("the window does not make its pages");
    }

    void closeWindow()
    {
        acts.reset();
        window.reset();
        backups.reset();
        session.reset();
    }

    Theme &m_theme;
};

} // namespace tally::ui::test
