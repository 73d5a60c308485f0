// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/itemquery.h"
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/filterbar.h"
#include "ui/common/tableview.h"
#include "ui/inventory/movementsdialog.h"
#include "ui/inventory/recordeventdialog.h"
#include "ui/items/itemdialog.h"
#include "ui/items/itempane.h"
#include "ui/items/itemspage.h"
#include "ui/items/unitpicker.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tally::ui
{

using namespace test;

/// Items by keys alone: made, changed, refused, found, and used where amounts are entered.
class TestItemsPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_shell.reset(); }
    void anItemIsMadeAndTakenBack();
    void aNameIsNeeded();
    void aTakenCodeIsRefusedWithTheNameOfTheItem();
    void onlyWhatChangedIsRecorded();
    void aSupplierIsEnteredWithTheItemAsOneAct();
    void aHalfConversionIsToldUnderItsField();
    void anUnknownSupplierIsNotRecorded();
    void anItemOpensFromAnywhere();
    void filteringAndCopying();
    void anEmptyBookLeadsOn();
    void anEventTakesWhatAnItemIsBoughtIn();
    void theGridTakesWhatAnItemIsBoughtIn();

private:
    [[nodiscard]] book::Book &book() const { return m_shell->session->reading(); }
    [[nodiscard]] TableView *table() const { return m_shell->window->currentPage()->findChild<TableView *>(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(table()->model()->index(row, 0).data().toString());
        return names;
    }
    [[nodiscard]] RecordKey item(const char *name) const
    {
        const auto found = resources::ItemQuery(book().database()).byName(QString::fromLatin1(name));
        return found && !found->empty() ? found->front() : RecordKey();
    }
    [[nodiscard]] resources::ItemDraft draftOf(const char *name) const { return *itemsOf(book()).read(item(name)); }
    [[nodiscard]] QString onhand() const
    {
        return QString::fromStdString(format((*book().resources().resource(m_shell->store))->onhand));
    }
    void undo() const
    {
        table()->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    /// Opens the form with `key` on the list and runs `act` in it.
    template<typename Act>
    bool inForm(Qt::Key key, Act act)
    {
        m_shell->goTo("items");
        table()->setFocus();
        return inDialog([key] { press(key); },
                        [act](QWidget *widget) {
                            auto *dialog = qobject_cast<ItemDialog *>(widget);
                            QVERIFY(dialog != nullptr);
                            act(*dialog);
                        });
    }
    /// Says that Cotton is kept in kilogram and bought in cartons of ten.
    bool sayCartons();
    static void fill(const char *field, const char *text)
    {
        QVERIFY2(tabTo(QString::fromLatin1(field)), field);
        press(Qt::Key_A, Qt::ControlModifier);
        type(QString::fromUtf8(text));
    }
    static QPushButton *okOf(const QWidget &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    static void accept(const QWidget &dialog)
    {
        QVERIFY(okOf(dialog)->isEnabled());
        okOf(dialog)->setFocus();
        press(Qt::Key_Space);
    }
    /// Whether those words stand anywhere in the dialog.
    static bool says(const QWidget &dialog, const char *words)
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->isVisibleTo(&dialog) && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
    Theme *m_theme = nullptr;
    std::unique_ptr<ShellFixture> m_shell;
};

void TestItemsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

void TestItemsPage::init()
{
    m_shell = std::make_unique<ShellFixture>(*m_theme);
    m_shell->goTo("items");
}

void TestItemsPage::anItemIsMadeAndTakenBack()
{
    QCOMPARE(names(), (QStringList{QStringLiteral("Cotton"), QStringLiteral("Timber")}));
    QVERIFY(inForm(Qt::Key_Insert, [](const ItemDialog &dialog) {
        type(QStringLiteral("Wire 2 mm"));
        fill("Code of the item", "W-2");
        fill("Category", "Metal / Wire");
        QVERIFY(says(dialog, "New category “Wire” in “Metal”"));
        QVERIFY(tabTo(QStringLiteral("Stock unit")));
        type(QStringLiteral("m"));
        fill("What it is bought in", "roll");
        fill("How much one of that is", "50");
        QVERIFY(tabTo(QStringLiteral("When to order again")));
        press(Qt::Key_Down);
        QVERIFY(says(dialog, "How much is left when it is time to order?"));
        QVERIFY(!okOf(dialog)->isEnabled());
        fill("Order point", "2*50");
        QVERIFY(says(dialog, "New item: Wire 2 mm (W-2)"));
        accept(dialog);
    }));
    QCOMPARE(names().last(), QStringLiteral("Wire 2 mm"));
    const resources::ItemDraft wire = draftOf("Wire 2 mm");
    QCOMPARE(wire.categories, QStringList(QStringLiteral("Metal/Wire")));
    QVERIFY(wire.purchaseUnit && wire.purchaseUnit->is == (Quantity{Decimal::whole(50), QStringLiteral("metre")}));
    QVERIFY(wire.reorderPoint == (Quantity{Decimal::whole(100), QStringLiteral("metre")}));
    QVERIFY(m_shell->window->currentPage()->currentRecord() == item("Wire 2 mm"));
    QVERIFY(says(*m_shell->window->currentPage()->findChild<ItemPane *>(), "1 roll = 50"));
    undo();
    QCOMPARE(names(), (QStringList{QStringLiteral("Cotton"), QStringLiteral("Timber")}));
}

void TestItemsPage::aNameIsNeeded()
{
    const std::int64_t before = m_shell->entries();
    QVERIFY(inForm(Qt::Key_Insert, [](const ItemDialog &dialog) {
        QVERIFY(!okOf(dialog)->isEnabled());
        type(QStringLiteral(" "));
        QVERIFY(says(dialog, "An item needs a name."));
        QVERIFY(!okOf(dialog)->isEnabled());
    }));
    QCOMPARE(m_shell->entries(), before);
}

void TestItemsPage::aTakenCodeIsRefusedWithTheNameOfTheItem()
{
    QVERIFY(inForm(Qt::Key_F2, [](const ItemDialog &dialog) {
        fill("Code of the item", "C-1");
        accept(dialog);
    }));
    QCOMPARE(draftOf("Cotton").code, QStringLiteral("C-1"));
    m_shell->goTo("journal");
    QVERIFY(inDialog([] { press(Qt::Key_K, Qt::ControlModifier); },
                     [](QWidget *) {
                         type(QStringLiteral("C-1"));
                         press(Qt::Key_Return);
                     }));
    QVERIFY(m_shell->window->currentPage()->currentRecord() == item("Cotton"));
    QVERIFY(inForm(Qt::Key_Insert, [](const ItemDialog &dialog) {
        type(QStringLiteral("Cord"));
        fill("Code of the item", "c-1");
        QVERIFY(says(dialog, "“c-1” is the code of “Cotton” already."));
        QVERIFY(!okOf(dialog)->isEnabled());
        fill("Code of the item", "c-2");
        QVERIFY(okOf(dialog)->isEnabled());
    }));
}

void TestItemsPage::onlyWhatChangedIsRecorded()
{
    const std::int64_t before = m_shell->entries();
    QVERIFY(inForm(Qt::Key_F2, [](const ItemDialog &dialog) {
        QVERIFY(says(dialog, "Nothing has been changed yet."));
        QVERIFY(!okOf(dialog)->isEnabled());
        fill("Name of the item", "Cotton, raw");
        QVERIFY(says(dialog, "Cotton, raw changes: Name"));
        accept(dialog);
    }));
    QCOMPARE(m_shell->entries(), before + 1);
    QCOMPARE(names().first(), QStringLiteral("Cotton, raw"));
    undo();
    QCOMPARE(names().first(), QStringLiteral("Cotton"));
}

void TestItemsPage::aSupplierIsEnteredWithTheItemAsOneAct()
{
    QVERIFY(inForm(Qt::Key_Insert, [](const ItemDialog &dialog) {
        type(QStringLiteral("Oil"));
        QVERIFY(tabTo(QStringLiteral("Add a suppl&ier")));
        press(Qt::Key_Space);
        QCOMPARE(nameOf(QApplication::focusWidget()), QStringLiteral("Supplier"));
        type(QStringLiteral("Ana"));
        fill("Price of one unit", "2.50");
        fill("Currency of the price", "gbp");
        fill("Days from order to arrival", "5");
        fill("Pack size", "12");
        accept(dialog);
    }));
    const resources::ItemDraft oil = draftOf("Oil");
    QCOMPARE(oil.suppliers.size(), std::size_t(1));
    QCOMPARE(oil.suppliers.front().currency, QStringLiteral("GBP"));
    QVERIFY(oil.suppliers.front().leadTime == (Quantity{Decimal::whole(5), QStringLiteral("day")}));
    QVERIFY(oil.suppliers.front().packSize == (Quantity{Decimal::whole(12), QStringLiteral("one")}));
    undo();
    QVERIFY(!item("Oil"));
}

void TestItemsPage::aHalfConversionIsToldUnderItsField()
{
    QVERIFY(inForm(Qt::Key_Insert, [](const ItemDialog &dialog) {
        type(QStringLiteral("Oil"));
        fill("What it is used in", "spoon");
        QVERIFY(says(dialog, "How much is one “spoon”?"));
        QVERIFY(!okOf(dialog)->isEnabled());
        fill("What it is used in", "");
        press(Qt::Key_Backspace);
        QVERIFY(okOf(dialog)->isEnabled());
    }));
}

void TestItemsPage::anUnknownSupplierIsNotRecorded()
{
    const std::int64_t before = m_shell->entries();
    QVERIFY(inForm(Qt::Key_F2, [](const ItemDialog &dialog) {
        QVERIFY(tabTo(QStringLiteral("Add a suppl&ier")));
        press(Qt::Key_Space);
        type(QStringLiteral("Nobody"));
        QVERIFY(says(dialog, "“Nobody” is not in the book yet."));
        QVERIFY(!okOf(dialog)->isEnabled());
    }));
    QCOMPARE(m_shell->entries(), before);
}

void TestItemsPage::anItemOpensFromAnywhere()
{
    m_shell->goTo("journal");
    QVERIFY(inDialog([] { press(Qt::Key_K, Qt::ControlModifier); },
                     [](QWidget *) {
                         type(QStringLiteral("timber"));
                         press(Qt::Key_Return);
                     }));
    QVERIFY(qobject_cast<ItemsPage *>(m_shell->window->currentPage()) != nullptr);
    QVERIFY(m_shell->window->currentPage()->currentRecord() == item("Timber"));
    m_shell->goTo("inventory");
    table()->setFocus();
    press(Qt::Key_I); // “Cotton store” is of the item Cotton
    QVERIFY(m_shell->window->currentPage()->currentRecord() == item("Cotton"));
    // What no such record is, is not shown here.
    QVERIFY(!m_shell->window->currentPage()->showRecord(m_shell->store));
}

void TestItemsPage::filteringAndCopying()
{
    table()->setFocus();
    type(QStringLiteral("tim"));
    QTRY_COMPARE(names(), QStringList(QStringLiteral("Timber")));
    table()->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Space);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("Item\tCode\tCategory\t")));
    QVERIFY(copied.contains(QStringLiteral("\nTimber\t")) && !copied.contains(QStringLiteral("Cotton")));
    // What is asked for goes before what is filtered out.
    QVERIFY(m_shell->window->currentPage()->showRecord(item("Cotton")));
    QCOMPARE(names().size(), 2);
}

void TestItemsPage::anEmptyBookLeadsOn()
{
    m_shell.reset();
    m_shell = std::make_unique<ShellFixture>(*m_theme, ShellFixture::Start::EmptyBook);
    m_shell->goTo("items");
    QVERIFY(inDialog([] { press(Qt::Key_Return); },
                     [](QWidget *dialog) {
                         QVERIFY(qobject_cast<ItemDialog *>(dialog) != nullptr);
                         type(QStringLiteral("Flour"));
                         accept(*dialog);
                     }));
    QCOMPARE(names(), QStringList(QStringLiteral("Flour")));
}

bool TestItemsPage::sayCartons()
{
    return inForm(Qt::Key_F2, [](const ItemDialog &dialog) {
        QVERIFY(tabTo(QStringLiteral("Stock unit")));
        type(QStringLiteral("kg"));
        fill("What it is bought in", "carton");
        fill("How much one of that is", "10");
        accept(dialog);
    });
}

void TestItemsPage::anEventTakesWhatAnItemIsBoughtIn()
{
    QVERIFY(sayCartons());
    m_shell->goTo("inventory");
    table()->setFocus();
    const auto choose = [](RecordEventDialog &dialog) {
        dialog.chooseAction(resources::ActionId::Raise);
        QVERIFY(tabTo(QStringLiteral("Amount")));
    };
    QVERIFY(inDialog([] { press(Qt::Key_N); },
                     [choose](QWidget *widget) {
                         auto *dialog = qobject_cast<RecordEventDialog *>(widget);
                         QVERIFY(dialog != nullptr);
                         choose(*dialog);
                         type(QStringLiteral("3 carton"));
                         QVERIFY(dialog->sentence().contains(QStringLiteral("130")));
                         press(Qt::Key_A, Qt::ControlModifier);
                         type(QStringLiteral("3 sack"));
                         QVERIFY(!okOf(*dialog)->isEnabled());
                         press(Qt::Key_A, Qt::ControlModifier);
                         type(QStringLiteral("2.5 carton"));
                         accept(*dialog);
                     }));
    QCOMPARE(onhand(), QStringLiteral("125"));
}

void TestItemsPage::theGridTakesWhatAnItemIsBoughtIn()
{
    QVERIFY(sayCartons());
    m_shell->goTo("inventory");
    table()->setFocus();
    QApplication::clipboard()->setText(QStringLiteral("Scrap\tCotton\t2 carton\nScrap\tCotton\t1 sack\n"));
    QVERIFY(inDialog([] { press(Qt::Key_M); },
                     [](QWidget *widget) {
                         auto *dialog = qobject_cast<MovementsDialog *>(widget);
                         QVERIFY(dialog != nullptr);
                         press(Qt::Key_V, Qt::ControlModifier);
                         dialog->validate();
                         const auto &rows = dialog->lines().rows();
                         QVERIFY(rows.at(0).verdict.effect.contains(QStringLiteral("80")));
                         QVERIFY(rows.at(1).verdict.issue.contains(QStringLiteral("sack")));
                         QVERIFY(rows.at(1).verdict.issue.contains(QStringLiteral("carton")));
                         QVERIFY(!okOf(*dialog)->isEnabled());
                     }));
    QCOMPARE(onhand(), QStringLiteral("100"));
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestItemsPage)
#include "test_itemspage.moc"
