// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/democoop.h"
#include "tests/ui/testbook.h"
#include "ui/help/helpwindow.h"
#include "ui/inventory/inventorypage.h"
#include "ui/inventory/recordeventdialog.h"
#include "ui/journal/bundledialog.h"
#include "ui/journal/importreportdialog.h"
#include "ui/journal/receivedialog.h"
#include "ui/pages.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newbookdialog.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/shell/recentbooks.h"

#include <cstdio>
#include <functional>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

/* Draws every page and dialog, light and dark, in two window sizes, for an empty book, the demo and a given book:

     tally_screens DIR [BOOK]

   One PNG each in DIR, to be looked at. */

namespace tally::ui::test
{
namespace
{

constexpr int SettleMs = 60;

class Screens
{
public:
    Screens(QApplication &application, QString folder)
        : m_books(QDateTime::currentMSecsSinceEpoch())
        , m_settings(m_books.path(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_recent(m_settings)
        , m_theme(application)
        , m_folder(std::move(folder))
    {
        QDir().mkpath(m_folder);
    }

    Outcome run(const QString &givenBook)
    {
        const QString empty = m_books.path(QStringLiteral("empty.tallybook"));
        const QString demo = m_books.path(QStringLiteral("demo.tallybook"));
        TALLY_CHECK(
            make(empty, {QStringLiteral("New Leaf Co-op"), QStringLiteral("EUR"), QStringLiteral("Office")}, nullptr));
        TALLY_CHECK(make(demo, book::demoCoop().options, book::demoCoop().fill));
        const std::pair<QString, QString> states[] = {
            {QStringLiteral("empty"), empty}, {QStringLiteral("demo"), demo}, {QStringLiteral("given"), givenBook}};
        for (const bool dark : {false, true}) {
            m_theme.choose(dark ? Theme::Choice::Dark : Theme::Choice::Light);
            m_suffix = dark ? QStringLiteral("dark") : QStringLiteral("light");
            drawStart();
            drawIcons();
            for (const auto &[name, path] : states)
                if (!path.isEmpty())
                    TALLY_CHECK(drawBook(name, path));
        }
        return {};
    }

private:
    Outcome make(const QString &path, const book::NewBook &options, Outcome (*fill)(book::Book &))
    {
        TALLY_TRY(const auto book, book::Book::create(path, options, m_books.environment()));
        return fill != nullptr ? fill(*book) : Outcome();
    }

    void draw(QWidget &widget, const QString &name)
    {
        widget.show();
        QTest::qWait(SettleMs);
        widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, name, m_suffix));
    }

    void drawSizes(MainWindow &window, const QString &name)
    {
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            window.resize(size);
            draw(window, QStringLiteral("%1-%2x%3").arg(name).arg(size.width()).arg(size.height()));
        }
        window.resize(1280, 800);
    }

    void drawStart()
    {
        Session session;
        MainWindow window(session, m_theme, m_recent, allPlaces());
        drawSizes(window, QStringLiteral("start"));
        window.showError(refused("book.inUse", QT_TRANSLATE_NOOP("Error", "“%1” is open on %2 already."),
                                 {QStringLiteral("Elm Street Workshop"), QStringLiteral("office-pc")})
                             .value(),
                         QStringLiteral("Nothing was changed."),
                         QStringLiteral("Close it there first, then open it here."));
        draw(window, QStringLiteral("start-error"));
        NewBookDialog create(m_books.folder(), &window);
        create.findChild<QLineEdit *>()->setText(QStringLiteral("Elm Street Workshop"));
        draw(create, QStringLiteral("dialog-newbook"));
        PassphraseDialog passphrase(PassphraseDialog::Purpose::Choose, QStringLiteral("keys"), &window);
        draw(passphrase, QStringLiteral("dialog-passphrase"));
    }

    Outcome drawBook(const QString &name, const QString &path)
    {
        Session session;
        MainWindow window(session, m_theme, m_recent, allPlaces());
        TALLY_CHECK(session.open(path, name == QLatin1String("given") ? book::Access::Read : book::Access::Write,
                                 m_books.environment()));
        for (const QString &place :
             {QStringLiteral("today"), QStringLiteral("inventory"), QStringLiteral("journal")}) {
            window.goTo(place);
            drawSizes(window, place + u'-' + name);
        }
        if (name == QLatin1String("demo")) {
            drawTrace(window, session);
            drawDialogs(window, session);
        }
        return {};
    }

    /// The flow of goods of the newest batch of stools, which leads far back.
    void drawTrace(MainWindow &window, Session &session)
    {
        window.goTo(QStringLiteral("inventory"));
        auto *page = qobject_cast<InventoryPage *>(window.currentPage());
        const auto stock = session.reading().resources().resources();
        RecordKey stool;
        for (const resources::ResourceRow &row : stock.value_or(std::vector<resources::ResourceRow>()))
            if (row.name.startsWith(QLatin1String("Stool")) && !row.onhand.isZero())
                stool = row.key;
        page->trace(stool);
        drawSizes(window, QStringLiteral("trace"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
        draw(window, QStringLiteral("trace-all"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }

    void drawWorkLine(MainWindow &window)
    {
        window.goTo(QStringLiteral("today"));
        QLineEdit *field = window.currentPage()->findChild<QLineEdit *>();
        field->setText(QStringLiteral("3 h joinery 10 benches"));
        draw(window, QStringLiteral("today-line"));
        field->setText(QStringLiteral("3 h basketry assemble"));
        draw(window, QStringLiteral("today-line-unknown"));
        field->clear();
    }

    void drawDialogs(MainWindow &window, Session &session)
    {
        drawWorkLine(window);
        const auto stock = session.reading().resources().resources();
        const RecordKey first = stock && !stock->empty() ? stock->front().key : RecordKey();
        for (const resources::ActionId action :
             {resources::ActionId::Consume, resources::ActionId::Transfer, resources::ActionId::Work,
              resources::ActionId::Move, resources::ActionId::Raise}) {
            RecordEventDialog dialog(session, first, &window);
            dialog.chooseAction(action);
            for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
                if (field->accessibleName() == QLatin1String("Amount"))
                    field->setText(QStringLiteral("2*3"));
            draw(dialog, QStringLiteral("dialog-event-") +
                             QLatin1String(resources::action(action).name.data(),
                                           static_cast<qsizetype>(resources::action(action).name.size())));
        }
        BundleDialog bundle({}, m_books.folder(), &window);
        draw(bundle, QStringLiteral("dialog-bundle"));
        CommandPalette palette(window.actions(), &window);
        draw(palette, QStringLiteral("dialog-palette"));
        drawReports(window);
        drawHelp(window, session);
        window.goTo(QStringLiteral("inventory"));
        session.say(QStringLiteral("Recorded as d1/42: Cotton store 100 kg → 75 kg"), QStringLiteral("edit.undo"));
        draw(window, QStringLiteral("inventory-said"));
    }

    /// Every icon with its name, and the program's sign in the sizes it is installed in.
    void drawIcons()
    {
        QWidget sheet;
        setLook(&sheet, Look::Page);
        auto *grid = new QGridLayout(&sheet);
        int cell = 0;
        for (const QFileInfo &file : QDir(QStringLiteral(":/icons")).entryInfoList({QStringLiteral("*.svg")})) {
            const QIcon shown = icon(file.baseName());
            for (const int size : {20, 40})
                addPicture(*grid, shown.pixmap(size), cell / 6, cell % 6 * 3 + size / 40);
            grid->addWidget(styledLabel(file.baseName(), Look::Small, &sheet), cell / 6, cell % 6 * 3 + 2);
            ++cell;
        }
        draw(sheet, QStringLiteral("icons"));
        QWidget signs;
        setLook(&signs, Look::Page);
        auto *row = new QGridLayout(&signs);
        int column = 0;
        const QString folder = QStringLiteral(TALLY_SOURCE_DIR "/resources/icons/");
        for (const int size : {16, 22, 24, 32})
            addPicture(*row, QIcon(QStringLiteral("%1app/%2.svg").arg(folder).arg(size)).pixmap(size), 0, column++);
        for (const int size : {48, 64, 128, 256, 512})
            addPicture(*row, QIcon(folder + QStringLiteral("tallystick.svg")).pixmap(size), 0, column++);
        column = 0;
        for (const char *type : {"book", "bundle"})
            for (const int size : {24, 32, 64, 128})
                addPicture(*row,
                           QIcon(folder + QStringLiteral("mime/application-vnd.tallystick.") + QLatin1String(type) +
                                 QStringLiteral(".svg"))
                               .pixmap(size),
                           1, column++);
        draw(signs, QStringLiteral("icons-program"));
    }

    static void addPicture(QGridLayout &grid, const QPixmap &picture, int row, int column)
    {
        auto *label = new QLabel(grid.parentWidget());
        label->setPixmap(picture);
        grid.addWidget(label, row, column);
    }

    void drawHelp(MainWindow &window, Session &session)
    {
        HelpWindow help({session, window.actions()}, HelpPages(QStringLiteral("en")));
        for (const char *page : {"index", "inventory", "record-an-event", "backups", "keyboard", "glossary"}) {
            help.showPage(QLatin1String(page));
            draw(help, QStringLiteral("help-") + QLatin1String(page));
        }
        help.findChild<QLineEdit *>()->setText(QStringLiteral("stick"));
        draw(help, QStringLiteral("help-search"));
        help.findChild<QLineEdit *>()->setText(QStringLiteral("xyzzy"));
        draw(help, QStringLiteral("help-nothing"));
    }

    void drawReports(MainWindow &window)
    {
        exchange::ReceivePreview preview;
        preview.petname = QStringLiteral("Mill Co-op");
        preview.bundle.madeBy = QStringLiteral("d1");
        preview.bundle.madeAt = QStringLiteral("2026-03-01T09:00:00Z");
        preview.bundle.steps = {
            {QStringLiteral("zip"), QStringLiteral("The file is a proper bundle of 14 files, 82 kB.")},
            {QStringLiteral("manifest"), QStringLiteral("Every file is as the sender packed it.")},
            {QStringLiteral("head"), QStringLiteral("Signed by desk d1 of Mill Co-op.")},
            {QStringLiteral("log d1"), QStringLiteral("312 entries lead to the signed fingerprint.")}};
        preview.newPeer = true;
        preview.newEntries = 312;
        ReceiveDialog receive(preview, &window);
        draw(receive, QStringLiteral("dialog-receive"));
        exchange::ImportReport report;
        report.recorded = 120;
        report.rows = {{QStringLiteral("/@graph/4/hasPointInTime"), QStringLiteral("“2026-02-30” is not a date"),
                        QStringLiteral("Left out")},
                       {QStringLiteral("/@graph/9/hasUnit"), QStringLiteral("Unknown unit “bushell”"),
                        QStringLiteral("Read as bushel")}};
        ImportReportDialog imported(report, &window);
        draw(imported, QStringLiteral("dialog-import"));
    }

    TestBooks m_books;
    QSettings m_settings;
    RecentBooks m_recent;
    Theme m_theme;
    QString m_folder;
    QString m_suffix;
};

} // namespace
} // namespace tally::ui::test

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: tally_screens DIR [BOOK]\n", stderr);
        return 2;
    }
    const tally::Outcome drawn = tally::ui::test::Screens(application, arguments.at(1)).run(arguments.value(2));
    if (drawn)
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(drawn.error().line()));
    return 1;
}
