// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/fallbackkeystore.h"
#include "app/language.h"
#include "core/book/democoop.h"
#include "core/journal/keychainstore.h"
#include "core/journal/keyfilestore.h"
#include "ui/help/helpacts.h"
#include "ui/pages.h"
#include "ui/settings/restoredialog.h"
#include "ui/shell/bookacts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/shell/startacts.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPixmap>
#include <QTimer>

namespace tally
{
namespace
{

constexpr int BackupDelayMs = 3000; ///< so that whoever opens a book is not kept waiting
constexpr int SettleMs = 200;       ///< for fonts and charts to be laid out before a picture is taken

QString demoFolder()
{
    return app::dataFolder() + QStringLiteral("/demo");
}

QString demoPath()
{
    return demoFolder() + QStringLiteral("/elm-street-workshop.tallybook");
}

QByteArray askPassphrase(const QString &file)
{
    const auto purpose =
        QFileInfo::exists(file) ? ui::PassphraseDialog::Purpose::Unlock : ui::PassphraseDialog::Purpose::Choose;
    ui::PassphraseDialog dialog(purpose, QFileInfo(file).fileName(), QApplication::activeWindow());
    dialog.exec();
    return dialog.passphrase();
}

} // namespace

Application::Application(QApplication &application)
    : m_settings(QStringLiteral("tallystick"), QStringLiteral("tallystick"))
    , m_recent(m_settings)
    , m_preferences(m_settings)
    , m_theme(application)
    , m_backups(m_session, m_preferences, [this](const QString &path) { return environmentFor(path); })
{
    applyPreferences();
    m_window = std::make_unique<ui::MainWindow>(m_session, m_theme, m_recent,
                                                ui::allPlaces({&m_preferences, &m_theme, &m_backups}));
    m_acts = std::make_unique<ui::BookActs>(m_session, *m_window, m_recent, m_preferences, m_backups,
                                            [this](const QString &path) { return environmentFor(path); });
    m_window->remember(m_settings);
    new ui::HelpActs(*m_window, m_session);
    m_window->waysToABook().setBookFolder(m_preferences.bookFolder());
    m_backups.exempt(demoPath());
    m_backups.guardClosing(m_window.get());
    connect(&m_window->waysToABook(), &ui::StartActs::demoRequested, this, &Application::openDemo);
    connect(m_acts.get(), &ui::BookActs::restoreWanted, this, &Application::askForBackup);
    connect(&m_theme, &ui::Theme::changed, this, [this] {
        m_preferences.setTheme(m_theme.choice());
        m_preferences.setPercent(m_theme.percent());
    });
    connect(&m_preferences, &ui::Preferences::changed, this,
            [this] { m_window->waysToABook().setBookFolder(m_preferences.bookFolder()); });
    connect(&m_session, &ui::Session::opened, this,
            [this] { QTimer::singleShot(BackupDelayMs, this, [this] { m_backups.makeIfDue(); }); });
}

Application::~Application() = default;

void Application::applyPreferences()
{
    m_theme.choose(m_preferences.theme());
    m_theme.setPercent(m_preferences.percent());
    QLocale::setDefault(m_preferences.locale());
    installLanguage(m_preferences.language());
}

void Application::showWindow()
{
    m_window->show();
    journal::KeychainStore::probeLater(
        this, [this](journal::KeyStore::State state) { m_window->waysToABook().setKeyring(state); });
}

void Application::openFile(const QString &path)
{
    m_acts->open(path, book::Access::Write);
}

void Application::askForBackup(const QString &path)
{
    ui::RestoreDialog dialog(m_preferences.backupFolder(path), path, m_window.get());
    if (dialog.exec() == QDialog::Accepted)
        m_backups.restore(dialog.backup(), dialog.target(), dialog.deskLabel());
}

journal::KeyStore &Application::personKeys()
{
    if (m_keys == nullptr) {
        const QString file = app::dataFolder() + QStringLiteral("/keys");
        m_keys = app::makeKeyStore(file, false, [file] { return askPassphrase(file); });
    }
    return *m_keys;
}

book::Environment Application::environmentFor(const QString &path)
{
    if (QFileInfo(path) != QFileInfo(demoPath()))
        return {m_time, m_random, personKeys(), app::dataFolder() + QStringLiteral("/marks")};
    // The demo's keys protect nothing, so their passphrase is published: "demo".
    if (m_demoKeys == nullptr)
        m_demoKeys = std::make_unique<journal::KeyFileStore>(demoFolder() + QStringLiteral("/keys"),
                                                             [] { return QByteArrayLiteral("demo"); });
    return {m_time, m_random, *m_demoKeys, demoFolder() + QStringLiteral("/marks")};
}

Outcome Application::makeDemo(const QString &path)
{
    // Filled beside its place and moved there, so that half a demo is never found later.
    const QString draft = path + QStringLiteral(".new");
    QDir(demoFolder()).removeRecursively();
    QDir().mkpath(demoFolder());
    {
        TALLY_TRY(const std::unique_ptr<book::Book> made,
                  book::makeDemo(book::demoCoop(), draft, environmentFor(path)));
    }
    if (!QFile::rename(draft, path))
        return failed("demo.write",
                      QT_TRANSLATE_NOOP("Error", "The demo could not be written to %1; your own books are untouched."),
                      {demoFolder()});
    return {};
}

void Application::openDemo()
{
    const QString path = demoPath();
    if (!QFileInfo::exists(path)) {
        QApplication::setOverrideCursor(Qt::BusyCursor);
        const Outcome made = makeDemo(path);
        QApplication::restoreOverrideCursor();
        if (!made)
            return m_window->showError(made.error());
    }
    openFile(path);
}

void Application::takeScreenshot(const QString &file)
{
    QTimer::singleShot(SettleMs, this, [this, file] {
        const bool saved = m_window->grab().save(file);
        QApplication::exit(saved ? 0 : 1);
    });
}

} // namespace tally
