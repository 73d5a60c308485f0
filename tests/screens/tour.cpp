// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/tour.h"

#include "tests/screens/dialogwatch.h"
#include "tests/screens/variants.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/passphrasedialog.h"

#include <QDesktopServices>
#include <QDialog>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

namespace tally::screens
{
namespace
{

/// Opens nothing outside the program.
class NoDesktop final : public QObject
{
    Q_OBJECT
public:
    NoDesktop()
    {
        for (const char *scheme : Schemes)
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
    }
    ~NoDesktop() override
    {
        for (const char *scheme : Schemes)
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }
public Q_SLOTS:
    void open(const QUrl &) {}

private:
    static constexpr const char *Schemes[] = {"file", "http", "https", "mailto"};
};

/// Acts that end the book or the program, lead to what is visited anyway, or change how everything looks.
bool isLeftOut(const QString &id)
{
    static const QStringList left = {QStringLiteral("program.quit"), QStringLiteral("book.close")};
    return left.contains(id) || id.startsWith(QLatin1String("go.")) || id.startsWith(QLatin1String("view."));
}

QString kindOf(const QPushButton &button)
{
    return QStringLiteral("%1/%2/%3")
        .arg(QLatin1String(button.metaObject()->className()), button.property("look").toString(),
             QLatin1String(button.parentWidget()->metaObject()->className()));
}

constexpr int ButtonsOfAKind = 2;

} // namespace

Tour::Tour(Stage &stage, Visit visit)
    : m_stage(stage)
    , m_visit(std::move(visit))
{
}

void Tour::visit(const QString &name, QWidget &view)
{
    forEachVariant(view, [&](const QString &suffix) { m_visit(name + suffix, view, !suffix.isEmpty()); });
}

Outcome Tour::visitBook(const QString &state, const QString &path, QSize size, Depth depth)
{
    {
        ui::Session session;
        ui::MainWindow window(session, m_stage.theme(), m_stage.recent(), m_stage.places());
        window.resize(size);
        window.show();
        TALLY_CHECK(session.open(path, book::Access::Write, m_stage.environment()));
        settle();
        visitPlaces(window, state);
        if (depth == Depth::Everything)
            visitMessages(window, session, state);
    }
    return depth == Depth::Everything ? visitActs(state, path, size) : Outcome();
}

void Tour::visitPlaces(ui::MainWindow &window, const QString &state)
{
    for (const ui::Place &place : m_stage.places()) {
        if (!place.makePage)
            continue;
        window.goTo(place.id);
        settle();
        visit(place.id + u'-' + state, window);
    }
}

void Tour::visitMessages(ui::MainWindow &window, ui::Session &session, const QString &state)
{
    session.say(QCoreApplication::translate("Error", "“%1” is open on %2 already.")
                    .arg(session.reading().name(), QStringLiteral("d1")),
                QStringLiteral("edit.undo"));
    session.report(refused("book.inUse", QT_TRANSLATE_NOOP("Error", "“%1” is open on %2 already."),
                           {session.reading().name(), QStringLiteral("d1")})
                       .value());
    settle();
    m_visit(QStringLiteral("messages-") + state, window, false);
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        menu->popup(window.mapToGlobal(QPoint(10, 10)));
        settle();
        m_visit(QStringLiteral("menu-") + state, *menu, false);
        menu->close();
    }
}

Outcome Tour::visitActs(const QString &state, const QString &path, QSize size)
{
    const NoDesktop shut;
    TALLY_TRY(const QString copy, m_stage.copyOf(path));
    ui::Session session;
    ui::MainWindow window(session, m_stage.theme(), m_stage.recent(), m_stage.places());
    window.resize(size);
    window.show();
    TALLY_CHECK(session.open(copy, book::Access::Write, m_stage.environment()));
    settle();
    m_acts.clear();
    for (const ui::Place &place : m_stage.places()) {
        if (!place.makePage)
            continue;
        trigger(window, session, place.id, state);
        pressButtons(window, session, place.id, state);
    }
    return {};
}

void Tour::watch(ui::Session &session, const QString &state, const std::function<void()> &act)
{
    DialogWatch dialogs(m_stage, [&](QWidget &opened) {
        const QString name = QString::fromLatin1(opened.metaObject()->className()).section(QStringLiteral("::"), -1);
        m_dialogs.insert(name);
        visit(QStringLiteral("%1-%2").arg(name.toLower(), state), opened);
    });
    dialogs.during(act, [&] { return !session.jobs().isRunning(); });
}

void Tour::trigger(ui::MainWindow &window, ui::Session &session, const QString &place, const QString &state)
{
    for (QAction *action : window.actions().all()) {
        window.goTo(place);
        const QString id = action->objectName();
        if (isLeftOut(id) || !action->isEnabled() || m_acts.contains(id))
            continue;
        m_acts.insert(id);
        watch(session, state, [action] { action->trigger(); });
    }
}

void Tour::pressButtons(ui::MainWindow &window, ui::Session &session, const QString &place, const QString &state)
{
    window.goTo(place);
    settle();
    QList<QPointer<QPushButton>> buttons;
    QMap<QString, int> pressed;
    for (QPushButton *button : window.currentPage()->findChildren<QPushButton *>())
        if (button->isVisible() && button->isEnabled() && !button->isCheckable() &&
            pressed[kindOf(*button)]++ < ButtonsOfAKind)
            buttons.append(button);
    for (const QPointer<QPushButton> &button : buttons) {
        window.goTo(place);
        settle();
        if (button != nullptr && button->isVisible() && button->isEnabled() && session.isOpen())
            watch(session, state, [&button] { button->click(); });
    }
}

void Tour::visitStart(QSize size)
{
    const NoDesktop shut;
    ui::Session session;
    ui::MainWindow window(session, m_stage.theme(), m_stage.recent(), m_stage.places());
    window.resize(size);
    window.show();
    settle();
    visit(QStringLiteral("start"), window);
    for (QAction *action : window.actions().all())
        if (!isLeftOut(action->objectName()) && action->isEnabled())
            watch(session, QStringLiteral("start"), [action] { action->trigger(); });
    for (const auto purpose : {ui::PassphraseDialog::Purpose::Choose, ui::PassphraseDialog::Purpose::Unlock})
        watch(session, QStringLiteral("start"), [&] {
            ui::PassphraseDialog dialog(purpose, QStringLiteral("dialog-test-keys"), &window);
            dialog.exec();
        });
}

} // namespace tally::screens

#include "tour.moc"
