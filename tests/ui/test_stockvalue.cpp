// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/quantityedit.h"
#include "ui/common/tableview.h"
#include "ui/inventory/costmethodedit.h"
#include "ui/inventory/inventorypage.h"
#include "ui/inventory/recordeventdialog.h"
#include "ui/inventory/stockcolumns.h"
#include "ui/inventory/valuesection.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tally;
using namespace tally::ui;
using namespace tally::ui::test;

namespace
{

constexpr int Soon = 20'000;

} // namespace

/// The inventory says what an item is worth and why, and lets people choose how it is costed.
class TestStockValue final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup() { m_fixture.reset(); }
    void valueOpensIntoItsEntries();
    void methodIsChosenByKeys();
    void missingPriceIsSaidInWords();
    void columnIsFilledWhenShown();
    void costIsTypedWithTheReceipt();

private:
    [[nodiscard]] InventoryPage &page() { return *m_fixture->window->findChild<InventoryPage *>(); }
    [[nodiscard]] ValueSection &section() { return *page().findChild<ValueSection *>(); }
    [[nodiscard]] QStringList shown();
    [[nodiscard]] bool shows(const QString &words);
    RecordKey move(resources::ActionId action, int amount, const char *day, const char *cost = "");

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ShellFixture> m_fixture;
    RecordKey m_board; ///< stock record
};

void TestStockValue::init()
{
    m_fixture = std::make_unique<ShellFixture>(*m_theme);
    Session &session = *m_fixture->session;
    const RecordKey kind =
        session
            .record(journal::RecordDraft{
                "ResourceSpecification", Json::Object{{"name", "Board"}, {"defaultUnitOfResource", "one"}}, {}})
            .value();
    resources::NewResource stock;
    stock.name = QStringLiteral("Boards");
    stock.conformsTo = kind;
    resources::EventDraft draft;
    draft.provider = session.reading().resources().resource(m_fixture->store).value()->accountable;
    draft.receiver = draft.provider;
    draft.resource = stock;
    draft.resourceQuantity = Quantity{Decimal::whole(4), QStringLiteral("one")};
    draft.at = QStringLiteral("2026-02-01");
    draft.kept["ty:cost"] = "40";
    m_board = session.record(draft).value().withPart(1);
    static_cast<void>(move(resources::ActionId::Raise, 2, "2026-02-02", "50"));
    QVERIFY(page().showRecord(m_board));
}

RecordKey TestStockValue::move(resources::ActionId action, int amount, const char *day, const char *cost)
{
    Session &session = *m_fixture->session;
    resources::EventDraft draft;
    draft.action = action;
    draft.provider = session.reading().resources().resource(m_fixture->store).value()->accountable;
    draft.receiver = draft.provider;
    draft.resource = m_board;
    draft.resourceQuantity = Quantity{Decimal::whole(amount), QStringLiteral("one")};
    draft.at = QLatin1String(day);
    if (*cost != '\0')
        draft.kept["ty:cost"] = cost;
    return session.record(draft).value();
}

QStringList TestStockValue::shown()
{
    QStringList words;
    for (const QLabel *label : section().findChildren<QLabel *>())
        if (label->isVisibleTo(&section()))
            words.append(label->text().replace(QChar(QChar::Nbsp), QLatin1Char(' ')));
    return words;
}

bool TestStockValue::shows(const QString &words)
{
    return QTest::qWaitFor([&] { return section().isVisibleTo(&page()) && shown().contains(words); }, Soon);
}

void TestStockValue::valueOpensIntoItsEntries()
{
    QVERIFY2(shows(QStringLiteral("90.00 €")), qPrintable(shown().join(QLatin1Char('|'))));
    QVERIFY(shows(QStringLiteral("15.00 € per pc")));
    QSignalSpy opened(&page(), &Page::openRequested);
    QPushButton *link = nullptr;
    for (QPushButton *button : section().findChildren<QPushButton *>())
        link = button->text() == toText(m_board.entry()) ? button : link;
    QVERIFY(link != nullptr);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().at(1).value<RecordKey>(), m_board.entry());
}

void TestStockValue::methodIsChosenByKeys()
{
    static_cast<void>(move(resources::ActionId::Lower, 3, "2026-02-03"));
    QVERIFY(shows(QStringLiteral("45.00 €")));
    auto *method = section().findChild<CostMethodEdit *>();
    QCOMPARE(method->method(), resources::CostMethod::Average);
    method->setFocus();
    QTest::keyClick(method, Qt::Key_Down);
    QVERIFY2(shows(QStringLiteral("60.00 €")), qPrintable(shown().join(QLatin1Char('|'))));
    QVERIFY(shows(QStringLiteral("30.00 €")));
    QCOMPARE(method->method(), resources::CostMethod::Fifo);
    QVERIFY(QTest::qWaitFor([this] { return m_fixture->session->undoStack().canUndo(); }, Soon));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(shows(QStringLiteral("45.00 €")), qPrintable(shown().join(QLatin1Char('|'))));
    QCOMPARE(method->method(), resources::CostMethod::Average);
}

void TestStockValue::missingPriceIsSaidInWords()
{
    QVERIFY(page().showRecord(m_fixture->store));
    QVERIFY2(shows(QStringLiteral("no price")), qPrintable(shown().join(QLatin1Char('|'))));
    QVERIFY(shown().join(QLatin1Char('|')).contains(QStringLiteral("no price known")));
}

void TestStockValue::columnIsFilledWhenShown()
{
    auto *table = page().findChild<TableView *>();
    int column = 0;
    while (table->model()->headerData(column, Qt::Horizontal, ColumnIdRole).toString() != ValueColumn)
        ++column;
    QVERIFY(table->isColumnHidden(column));
    table->setColumnHidden(column, false);
    const auto cell = [&] { return table->model()->index(table->currentIndex().row(), column).data().toString(); };
    QVERIFY(QTest::qWaitFor([&] { return cell().startsWith(QStringLiteral("90.00")); }, Soon));
    static_cast<void>(move(resources::ActionId::Lower, 3, "2026-02-03"));
    QVERIFY2(QTest::qWaitFor([&] { return cell().startsWith(QStringLiteral("45.00")); }, Soon), qPrintable(cell()));
}

void TestStockValue::costIsTypedWithTheReceipt()
{
    page().takeFocus();
    QVERIFY(inDialog([this] { page().recordEvent(); },
                     [](QWidget *dialog) {
                         auto *record = qobject_cast<RecordEventDialog *>(dialog);
                         QLineEdit *cost = nullptr;
                         for (QLineEdit *edit : dialog->findChildren<QLineEdit *>())
                             cost = edit->accessibleName() == QStringLiteral("What it cost, in all") ? edit : cost;
                         QVERIFY(record != nullptr && cost != nullptr);
                         record->chooseAction(resources::ActionId::Lower);
                         QVERIFY(!cost->isVisible());
                         record->chooseAction(resources::ActionId::Raise);
                         QVERIFY(cost->isVisible());
                         cost->setFocus();
                         type(QStringLiteral("much"));
                         QVERIFY(!record->draft().kept.contains("ty:cost"));
                         cost->clear();
                         type(QStringLiteral("3*12.5"));
                         QCOMPARE(record->draft().kept["ty:cost"].qtext(), QStringLiteral("37.5"));
                         press(Qt::Key_Escape);
                     }));
}

QTEST_MAIN(TestStockValue)
#include "test_stockvalue.moc"
