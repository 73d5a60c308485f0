// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/tour.h"

#include "core/book/decisionquery.h"
#include "core/resources/countquery.h"
#include "tests/screens/dialogwatch.h"
#include "tests/screens/program.h"
#include "tests/screens/variants.h"
#include "ui/inventory/certificatedialog.h"
#include "ui/inventory/countpostdialog.h"
#include "ui/inventory/countsheet.h"
#include "ui/settings/restoredialog.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/shell/startpage.h"
#include "ui/today/decidedialog.h"

#include <QCoreApplication>
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

/// What can be done in a page now; pages that show something else offer something else.
QByteArray offerOf(const QWidget &page)
{
    QStringList controls;
    for (const QWidget *control : page.findChildren<QWidget *>())
        if (control->isVisible() && control->focusPolicy() != Qt::NoFocus)
            controls.append(QLatin1String(control->metaObject()->className()) + u'/' + control->accessibleName() +
                            control->property("text").toString());
    controls.sort();
    return controls.join(u'\n').toUtf8();
}

/// One error for each kind of trouble on the way to a book.
std::vector<Error> troubles()
{
    return {refused("book.inUse", QT_TRANSLATE_NOOP("Error", "“%1” is open on %2 already."),
                    {QStringLiteral("demo"), QStringLiteral("d1"), QStringLiteral("4711"), QStringLiteral("d1")})
                .value(),
            tooNew("storage.newer",
                   QT_TRANSLATE_NOOP("Error", "“%1” was written by a newer version. It was opened for reading only."),
                   {QStringLiteral("demo.tallybook")})
                .value(),
            failed("storage.readOnly", "").value(),
            failed("key.locked", QT_TRANSLATE_NOOP("Error", "The keyring is locked.")).value(),
            failed("storage.damaged", "").value(),
            failed("storage.notFound", "").value(),
            failed("storage.notABook", "").value(),
            refused("book.restored", "", {QString(), QString(), QStringLiteral("120"), QStringLiteral("130")}).value()};
}

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
        Program program(m_stage, size);
        TALLY_CHECK(program.open(path));
        visitPlaces(program, state);
        if (depth == Depth::Everything)
            visitMessages(program, state);
    }
    if (depth == Depth::Places)
        return {};
    TALLY_CHECK(visitActs(state, path, size));
    return visitQuestions(state, path, size);
}

void Tour::visitPlaces(Program &program, const QString &state)
{
    for (const ui::Place &place : program.places) {
        if (!place.makePage)
            continue;
        program.window.goTo(place.id);
        settle();
        visit(place.id + u'-' + state, program.window);
    }
}

void Tour::visitMessages(Program &program, const QString &state)
{
    program.session.say(QCoreApplication::translate("Error", "“%1” is open on %2 already.")
                            .arg(program.session.reading().name(), QStringLiteral("d1")),
                        QStringLiteral("edit.undo"));
    program.session.report(refused("book.inUse", QT_TRANSLATE_NOOP("Error", "“%1” is open on %2 already."),
                                   {program.session.reading().name(), QStringLiteral("d1")})
                               .value());
    settle();
    m_visit(QStringLiteral("messages-") + state, program.window, false);
    for (QMenu *menu : program.window.findChildren<QMenu *>()) {
        menu->popup(program.window.mapToGlobal(QPoint(10, 10)));
        settle();
        m_visit(QStringLiteral("menu-") + state, *menu, false);
        menu->close();
    }
}

Outcome Tour::visitActs(const QString &state, const QString &path, QSize size)
{
    const NoDesktop shut;
    TALLY_TRY(const QString copy, m_stage.copyOf(path));
    Program program(m_stage, size);
    TALLY_CHECK(program.open(copy));
    m_acts.clear();
    m_offers.clear();
    for (const ui::Place &place : program.places) {
        if (!place.makePage)
            continue;
        program.window.goTo(place.id);
        settle();
        m_offers.insert(offerOf(*program.window.currentPage()));
        trigger(program, place.id, state);
        pressButtons(program, place.id, state);
    }
    visitCertificate(program, state);
    watch(program.session, state, [&] {
        ui::RestoreDialog dialog(m_stage.preferences().backupFolder(path), path, &program.window);
        dialog.exec();
    });
    return {};
}

/// Asked from a line of a list, which is no act and no button, or only where something is chosen. In a book of its own,
/// so that the pages are looked at as the book is.
Outcome Tour::visitQuestions(const QString &state, const QString &path, QSize size)
{
    TALLY_TRY(const QString copy, m_stage.copyOf(path));
    TALLY_CHECK(m_stage.askQuestions(copy));
    Program program(m_stage, size);
    TALLY_CHECK(program.open(copy));
    TALLY_TRY(const auto counts, resources::CountQuery(program.session.reading().database()).counts());
    for (const resources::CountRow &count : counts) {
        TALLY_TRY(const auto rows, ui::readSheet(program.session.reading(), count.key));
        watch(program.session, state, [&] {
            ui::CountPostDialog dialog(rows, &program.window);
            dialog.exec();
        });
    }
    TALLY_TRY(const auto decisions, book::DecisionQuery(program.session.reading()).open());
    for (const book::Decision &decision : decisions)
        watch(program.session, state, [&] {
            ui::DecideDialog dialog(decision, program.session.whyNotRecording(), &program.window);
            dialog.exec();
        });
    return {};
}

/// Of the first lot there is; what is chosen at first may belong to none.
void Tour::visitCertificate(Program &program, const QString &state)
{
    const auto stock = program.session.reading().resources().resources();
    if (!stock)
        return;
    for (const resources::ResourceRow &row : *stock) {
        if (!row.lot)
            continue;
        return watch(program.session, state, [&] {
            ui::CertificateDialog dialog(program.session, row.lot, row.specName, row.unit, &program.window);
            dialog.exec();
        });
    }
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

void Tour::visitIfOther(Program &program, const QString &state, const QString &act)
{
    const ui::Page *page = program.session.isOpen() ? program.window.currentPage() : nullptr;
    if (page == nullptr || m_offers.contains(offerOf(*page)))
        return;
    m_offers.insert(offerOf(*page));
    visit(QStringLiteral("%1-%2-%3").arg(program.window.place(), state, act), program.window);
}

void Tour::trigger(Program &program, const QString &place, const QString &state)
{
    for (QAction *action : program.window.actions().all()) {
        program.window.goTo(place);
        const QString id = action->objectName();
        if (isLeftOut(id) || !action->isEnabled() || m_acts.contains(id))
            continue;
        m_acts.insert(id);
        watch(program.session, state, [action] { action->trigger(); });
        visitIfOther(program, state, id);
    }
}

void Tour::pressButtons(Program &program, const QString &place, const QString &state)
{
    program.window.goTo(place);
    settle();
    QList<QPointer<QPushButton>> buttons;
    QMap<QString, int> pressed;
    for (QPushButton *button : program.window.currentPage()->findChildren<QPushButton *>())
        if (button->isVisible() && button->isEnabled() && !button->isCheckable() &&
            pressed[kindOf(*button)]++ < ButtonsOfAKind)
            buttons.append(button);
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const QPointer<QPushButton> &button = buttons.at(i);
        program.window.goTo(place);
        settle();
        if (button == nullptr || !button->isVisible() || !button->isEnabled() || !program.session.isOpen())
            continue;
        watch(program.session, state, [&button] { button->click(); });
        visitIfOther(program, state, QStringLiteral("button%1").arg(i + 1));
    }
}

void Tour::visitStart(QSize size)
{
    const NoDesktop shut;
    for (const QString &path : m_stage.recent().paths())
        m_stage.recent().remove(path);
    {
        Program program(m_stage, size);
        visit(QStringLiteral("start"), program.window);
        for (QAction *action : program.window.actions().all())
            if (!isLeftOut(action->objectName()) && action->isEnabled())
                watch(program.session, QStringLiteral("start"), [action] { action->trigger(); });
        for (const auto purpose : {ui::PassphraseDialog::Purpose::Choose, ui::PassphraseDialog::Purpose::Unlock})
            watch(program.session, QStringLiteral("start"), [&] {
                ui::PassphraseDialog dialog(purpose, QStringLiteral("dialog-test-keys"), &program.window);
                dialog.exec();
            });
        int number = 0;
        for (const Error &error : troubles()) {
            program.window.showTrouble(ui::troubleOf(error, m_stage.outbox() + QStringLiteral("/demo.tallybook")));
            settle();
            visit(QStringLiteral("trouble%1-start").arg(++number), program.window);
        }
    }
    visitStartAgain(size);
}

/// As it begins for somebody who has books already, and was sent something.
void Tour::visitStartAgain(QSize size)
{
    m_stage.recent().add(m_stage.outbox() + QStringLiteral("/written.tallybook"), QStringLiteral("New Leaf Co-op"));
    Program program(m_stage, size);
    visit(QStringLiteral("start-again"), program.window);
    program.window.startPage().setWaitingFile(m_stage.outbox() + QStringLiteral("/written.tally"));
    settle();
    visit(QStringLiteral("start-bundle"), program.window);
}

} // namespace tally::screens

#include "tour.moc"
