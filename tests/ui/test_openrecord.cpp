// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/labelcode.h"
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/filterbar.h"
#include "ui/common/tableview.h"
#include "ui/shell/look.h"

#include <algorithm>
#include <QLabel>
#include <QLineEdit>

namespace tally::ui
{

using test::inDialog;
using test::press;
using test::type;

/// Whatever asks for a record gets it shown and chosen, though it is used up or filtered out at the moment; and the
/// page says that it changed its filter.
class TestOpenRecord final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_shell.reset(); }
    void aScanShowsWhatIsUsedUp();
    void aScanShowsALotThatIsUsedUp();
    void aScanOfALotShowsTheRecordWithStock();
    void aScanShowsASerialNumberThatIsGone();
    void aScanOfAKindShowsItAsAnItem();
    void thePaletteShowsWhatWordsHide();
    void theSearchShowsWhatAChipHides();
    void backShowsWhatIsHiddenNow();
    void whatIsShownAlreadyLeavesTheFilterAlone();
    void changingTheFilterTakesTheWordsAway();
    void aLotWithoutStockOpensAtItsEntry();

private:
    [[nodiscard]] RecordKey made(const QString &name, RecordKey lot, const QString &serial);
    [[nodiscard]] RecordKey lotCalled(const QString &code);
    void useUp(RecordKey record);
    void scan(RecordKey record)
    {
        type(journal::labelCode(m_shell->session->reading().journal(), record));
        press(Qt::Key_Return);
    }
    [[nodiscard]] Page *page() const { return m_shell->window->currentPage(); }
    [[nodiscard]] FilterBar *filter() const { return page()->findChild<FilterBar *>(); }
    [[nodiscard]] QString words() const { return filter()->searchField()->text(); }
    /// Whether the page's status line says that it changed its filter.
    [[nodiscard]] bool saysWidened() const
    {
        const auto labels = page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("Filter changed"));
        });
    }
    /// That the page shows `record` on a line of its table, and that line is the chosen one.
    void verifyShown(RecordKey record)
    {
        QCOMPARE(m_shell->window->place(), QStringLiteral("inventory"));
        QCOMPARE(page()->currentRecord(), record);
        const auto *table = page()->findChild<TableView *>();
        QVERIFY(table->selectionModel()->isSelected(table->currentIndex()));
        QVERIFY(table->viewport()->rect().intersects(table->visualRect(table->currentIndex())));
    }

    Theme *m_theme = nullptr;
    std::unique_ptr<test::ShellFixture> m_shell;
};

void TestOpenRecord::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

void TestOpenRecord::init()
{
    m_shell = std::make_unique<test::ShellFixture>(*m_theme);
}

RecordKey TestOpenRecord::made(const QString &name, RecordKey lot, const QString &serial)
{
    const auto cotton = m_shell->session->reading().resources().resource(m_shell->store);
    resources::EventDraft draft;
    draft.provider = draft.receiver = (*cotton)->accountable;
    resources::NewResource thing;
    thing.name = name;
    thing.conformsTo = (*cotton)->spec;
    thing.ofBatchLot = lot;
    thing.trackingIdentifier = serial;
    draft.resource = thing;
    draft.resourceQuantity =
        Quantity{Decimal::whole(1), serial.isEmpty() ? QStringLiteral("kilogram") : QStringLiteral("one")};
    static_cast<void>(m_shell->session->record(draft));
    return m_shell->session->reading().records().byLabel("EconomicResource", name).value_or(RecordKey());
}

RecordKey TestOpenRecord::lotCalled(const QString &code)
{
    journal::RecordDraft lot;
    lot.cls = "BatchLotRecord";
    lot.members["batchLotCode"] = Json(code);
    return m_shell->session->record(lot).value_or(RecordKey());
}

void TestOpenRecord::useUp(RecordKey record)
{
    const auto stock = m_shell->session->reading().resources().resource(record);
    resources::EventDraft used;
    used.action = resources::ActionId::Lower;
    used.resource = record;
    used.provider = used.receiver = (*stock)->accountable;
    used.resourceQuantity = Quantity{(*stock)->onhand, (*stock)->unit};
    QVERIFY(m_shell->session->record(used).has_value());
}

void TestOpenRecord::aScanShowsWhatIsUsedUp()
{
    const RecordKey other = made(QStringLiteral("Cotton ends"), {}, {});
    useUp(m_shell->store);
    for (const char *place : {"journal", "inventory"}) {
        m_shell->goTo(place);
        scan(m_shell->store);
        verifyShown(m_shell->store);
        QCOMPARE(filter()->chip(), QStringLiteral("empty"));
        QVERIFY(saysWidened());
        filter()->choose(QStringLiteral("all"));
    }
    scan(other);
    verifyShown(other);
}

void TestOpenRecord::aScanShowsALotThatIsUsedUp()
{
    const RecordKey lot = lotCalled(QStringLiteral("L-1"));
    const RecordKey roll = made(QStringLiteral("Roll"), lot, {});
    useUp(roll);
    scan(lot);
    verifyShown(roll);
}

void TestOpenRecord::aScanOfALotShowsTheRecordWithStock()
{
    const RecordKey lot = lotCalled(QStringLiteral("L-1"));
    useUp(made(QStringLiteral("First roll"), lot, {}));
    const RecordKey second = made(QStringLiteral("Second roll"), lot, {});
    scan(lot);
    verifyShown(second);
    QCOMPARE(filter()->chip(), QStringLiteral("all"));
    QVERIFY(!saysWidened());
}

void TestOpenRecord::aScanShowsASerialNumberThatIsGone()
{
    const RecordKey loom = made(QStringLiteral("Loom"), {}, QStringLiteral("SN-7"));
    QVERIFY(loom);
    useUp(loom);
    scan(loom);
    verifyShown(loom);
}

void TestOpenRecord::aScanOfAKindShowsItAsAnItem()
{
    const auto stock = m_shell->session->reading().resources().resource(m_shell->store);
    scan((*stock)->spec);
    QCOMPARE(m_shell->window->place(), QStringLiteral("items"));
    QCOMPARE(page()->currentRecord(), (*stock)->spec);
}

void TestOpenRecord::thePaletteShowsWhatWordsHide()
{
    press(Qt::Key_Slash);
    type(QStringLiteral("nothing like it"));
    QVERIFY(!page()->currentRecord());
    QVERIFY(inDialog([] { press(Qt::Key_K, Qt::ControlModifier); },
                     [](QWidget *) {
                         type(QStringLiteral("cotton st"));
                         press(Qt::Key_Return);
                     }));
    verifyShown(m_shell->store);
    QCOMPARE(words(), QString());
    QVERIFY(saysWidened());
}

void TestOpenRecord::theSearchShowsWhatAChipHides()
{
    static_cast<void>(made(QStringLiteral("Roll"), {}, {}));
    useUp(m_shell->store);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("cotton store"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    verifyShown(m_shell->store);
    QCOMPARE(filter()->chip(), QStringLiteral("empty"));
}

void TestOpenRecord::backShowsWhatIsHiddenNow()
{
    const RecordKey roll = made(QStringLiteral("Roll"), {}, {});
    scan(m_shell->store);
    scan(roll);
    useUp(m_shell->store);
    press(Qt::Key_Left, Qt::AltModifier);
    verifyShown(m_shell->store);
    press(Qt::Key_Right, Qt::AltModifier);
    verifyShown(roll);
}

void TestOpenRecord::whatIsShownAlreadyLeavesTheFilterAlone()
{
    press(Qt::Key_Slash);
    type(QStringLiteral("cotton"));
    scan(m_shell->store);
    verifyShown(m_shell->store);
    QCOMPARE(words(), QStringLiteral("cotton"));
    QVERIFY(!saysWidened());
}

void TestOpenRecord::changingTheFilterTakesTheWordsAway()
{
    press(Qt::Key_Slash);
    type(QStringLiteral("silk"));
    scan(m_shell->store);
    verifyShown(m_shell->store);
    QVERIFY(saysWidened());
    press(Qt::Key_Slash);
    type(QStringLiteral("co"));
    QVERIFY(!saysWidened());
}

void TestOpenRecord::aLotWithoutStockOpensAtItsEntry()
{
    const RecordKey lot = lotCalled(QStringLiteral("L-9"));
    scan(lot);
    QCOMPARE(m_shell->window->place(), QStringLiteral("journal"));
    QCOMPARE(page()->currentRecord(), lot.entry());
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestOpenRecord)
#include "test_openrecord.moc"
