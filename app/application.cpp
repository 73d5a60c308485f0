// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/fallbackkeystore.h"
#include "core/book/democoop.h"
#include "core/journal/keyfilestore.h"
#include "ui/help/helpacts.h"
#include "ui/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/passphrasedialog.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPixmap>
#include <QTimer>

namespace tally
{
namespace
{

constexpr int SettleMs = 200; ///< for fonts and charts to be laid out before a picture is taken

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
    , m_theme(application)
    , m_window(std::make_unique<ui::MainWindow>(m_session, m_theme, m_recent, ui::allPlaces()))
{
    new ui::HelpActs(*m_window, m_session);
    connect(m_window.get(), &ui::MainWindow::openRequested, this, &Application::openBook);
    connect(m_window.get(), &ui::MainWindow::createRequested, this, &Application::createBook);
    connect(m_window.get(), &ui::MainWindow::demoRequested, this, &Application::openDemo);
}

Application::~Application() = default;

void Application::showWindow()
{
    m_window->show();
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

void Application::openFile(const QString &path)
{
    if (path.endsWith(QLatin1String(".tally"), Qt::CaseInsensitive))
        receiveBundle(path);
    else
        openBook(path, book::Access::Write);
}

void Application::receiveBundle(const QString &path)
{
    const QStringList recent = m_recent.paths();
    if (!m_session.isOpen() && recent.isEmpty()) {
        const Outcome none = refused(
            "bundle.noBook", QT_TRANSLATE_NOOP("Error", "“%1” is a bundle, and there is no book to receive it."),
            {QFileInfo(path).fileName()});
        return m_window->showError(none.error(), tr("The file is still where it was."),
                                   tr("Open or create your book first, then open the bundle again."));
    }
    if (!m_session.isOpen())
        openBook(recent.constFirst(), book::Access::Write);
    if (!m_session.isOpen())
        return;
    m_window->goTo(QStringLiteral("network"));
    m_session.offerBundle(path);
}

void Application::openBook(const QString &path, book::Access access)
{
    if (const Outcome opened = m_session.open(path, access, environmentFor(path)); !opened)
        tell(opened.error());
}

void Application::createBook(const QString &path, const book::NewBook &options)
{
    if (const Outcome created = m_session.create(path, options, environmentFor(path)); !created)
        tell(created.error());
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
            return tell(made.error());
    }
    openBook(path, book::Access::Write);
}

void Application::tell(const Error &error)
{
    const QString advice = error.is("book.inUse") ? tr("Close it there first, then open it here.") : QString();
    const QString kept = m_session.isOpen() ? tr("The book that was open stays open.") : QString();
    m_window->showError(error, kept, advice);
}

void Application::takeScreenshot(const QString &file)
{
    QTimer::singleShot(SettleMs, this, [this, file] {
        const bool saved = m_window->grab().save(file);
        QApplication::exit(saved ? 0 : 1);
    });
}

} // namespace tally
