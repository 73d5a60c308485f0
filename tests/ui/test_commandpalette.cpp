// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/tableview.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/keyoverlay.h"

#include <QLabel>

namespace tally::ui
{

using test::inDialog;
using test::press;
using test::type;

/// What can be found and done by the keyboard alone: the palette, the search over everything, the overlay of keys.
class TestCommandPalette final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = new Theme(*qApp);
    }
    void init() { m_shell = std::make_unique<test::ShellFixture>(*m_theme); }
    void cleanup() { m_shell.reset(); }

    void aPlaceIsGoneTo()
    {
        QVERIFY(palette([](CommandPalette &) {
            type(QStringLiteral("go journal"));
            press(Qt::Key_Return);
        }));
        QCOMPARE(m_shell->window->place(), QStringLiteral("journal"));
    }

    void aRecordIsOpenedWhereItIsShown()
    {
        QVERIFY(palette([](CommandPalette &list) {
            type(QStringLiteral("cott"));
            QCOMPARE(list.lines(), QStringList({QStringLiteral("Items"), QStringLiteral("Cotton"),
                                                QStringLiteral("Stock and places"), QStringLiteral("Cotton store")}));
            press(Qt::Key_Down);
            press(Qt::Key_Return);
        }));
        QCOMPARE(m_shell->window->place(), QStringLiteral("inventory"));
        QCOMPARE(m_shell->window->currentPage()->currentRecord(), m_shell->store);
    }

    void aRecordThatNoPageShowsOpensAtItsEntry()
    {
        QVERIFY(palette([](CommandPalette &) {
            type(QStringLiteral("ana"));
            press(Qt::Key_Return);
        }));
        QCOMPARE(m_shell->window->place(), QStringLiteral("journal"));
        QCOMPARE(toText(m_shell->window->currentPage()->currentRecord()), QStringLiteral("d1/1"));
    }

    void anActSaysItsKeys()
    {
        QVERIFY(palette([](CommandPalette &list) {
            QVERIFY(list.lines().contains(QStringLiteral("Pages")));
            type(QStringLiteral("verify"));
            QVERIFY(!list.lines().contains(QStringLiteral("Pages")));
            QCOMPARE(list.lines().first(), QStringLiteral("Acts"));
            press(Qt::Key_Escape);
        }));
        QCOMPARE(m_shell->window->place(), QStringLiteral("inventory"));
    }

    void whatNothingIsCalledOpensNothing()
    {
        QVERIFY(palette([](CommandPalette &list) {
            type(QStringLiteral("zebra \"*"));
            QCOMPARE(list.lines().size(), 1);
            press(Qt::Key_Return);
            QVERIFY2(list.isVisible(), "there was nothing to open");
        }));
        QCOMPARE(m_shell->window->place(), QStringLiteral("inventory"));
        QCOMPARE(m_shell->window->shownError(), QString());
    }

    void theSearchPageFindsAndOpens()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(m_shell->window->place(), QStringLiteral("search"));
        type(QStringLiteral("cotton"));
        const auto *table = m_shell->window->currentPage()->findChild<TableView *>();
        QCOMPARE(table->model()->rowCount(), 2);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_shell->window->place(), QStringLiteral("inventory"));
        QCOMPARE(m_shell->window->currentPage()->currentRecord(), m_shell->store);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_shell->window->place(), QStringLiteral("search"));
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void theSlashFiltersThisPage()
    {
        press(Qt::Key_Slash);
        QCOMPARE(m_shell->window->place(), QStringLiteral("inventory"));
        QCOMPARE(QApplication::focusWidget(), m_shell->window->currentPage()->searchField());
    }

    void theQuestionMarkShowsTheKeysThatWorkNow()
    {
        QStringList shown;
        QVERIFY(inDialog([] { press(Qt::Key_Question); },
                         [&shown](QWidget *dialog) {
                             QVERIFY(qobject_cast<KeyOverlay *>(dialog) != nullptr);
                             for (const QLabel *label : dialog->findChildren<QLabel *>())
                                 shown.append(label->text());
                             press(Qt::Key_Question);
                             QVERIFY2(!dialog->isVisible(), "the key that opened it closes it");
                         }));
        QVERIFY(shown.contains(QStringLiteral("Record event")));
        QVERIFY(shown.contains(QStringLiteral("Ctrl+K")));
        QVERIFY2(!shown.contains(QStringLiteral("Undo")), "nothing can be undone yet, so that key does not work now");
    }

private:
    template<typename Act>
    bool palette(Act act)
    {
        return inDialog([] { press(Qt::Key_K, Qt::ControlModifier); },
                        [act](QWidget *dialog) {
                            auto *list = qobject_cast<CommandPalette *>(dialog);
                            QVERIFY(list != nullptr);
                            act(*list);
                        });
    }

    Theme *m_theme = nullptr;
    std::unique_ptr<test::ShellFixture> m_shell;
};

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestCommandPalette)
#include "test_commandpalette.moc"
