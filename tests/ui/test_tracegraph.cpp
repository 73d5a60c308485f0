// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/tableview.h"
#include "ui/inventory/inventorypage.h"
#include "ui/inventory/tracegraph.h"
#include "ui/inventory/tracepaper.h"
#include "ui/inventory/traceview.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace tally::ui
{
namespace
{

using test::press;

} // namespace

/// Cotton is counted in, used up in sewing, and a gown comes out.
class TestTraceGraph final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void openedByKeyAndLeftByEscape();
    void arrowsTravelAlongTheFlow();
    void theListFollowsTheDrawing();
    void enterOpensWhatIsCurrent();
    void zoomsByKeys();
    void moreIsShownWhereItIsHidden();
    void everyNodeIsSpoken();
    void savesDrawings();
    void aRecordThatIsNoFlowIsReported();

private:
    RecordKey add(const char *cls, const QString &name);
    RecordKey addEvent(resources::ActionId action, const resources::ResourceChoice &resource, int amount,
                       RecordKey process);
    [[nodiscard]] InventoryPage &page() const { return *qobject_cast<InventoryPage *>(m_shell->window->currentPage()); }
    [[nodiscard]] TableView *stock() const
    {
        for (TableView *table : page().findChildren<TableView *>())
            if (table->accessibleName() == QLatin1String("Items in stock"))
                return table;
        return nullptr;
    }
    [[nodiscard]] TraceView &view() const { return *page().findChild<TraceView *>(); }
    [[nodiscard]] TraceGraph &graph() const { return view().graph(); }

    std::unique_ptr<test::ShellFixture> m_shell;
    Theme *m_theme = nullptr;
    RecordKey m_coop, m_cotton, m_counted, m_used, m_sewing, m_made, m_gown;
};

void TestTraceGraph::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

RecordKey TestTraceGraph::add(const char *cls, const QString &name)
{
    journal::RecordDraft draft;
    draft.cls = cls;
    draft.members["name"] = Json(name);
    return m_shell->session->record(draft).value();
}

RecordKey TestTraceGraph::addEvent(resources::ActionId action, const resources::ResourceChoice &resource, int amount,
                                   RecordKey process)
{
    resources::EventDraft draft;
    draft.action = action;
    draft.provider = m_coop;
    draft.receiver = m_coop;
    draft.resource = resource;
    draft.at = QStringLiteral("2026-02-1%1").arg(amount % 10);
    draft.resourceQuantity = Quantity{Decimal::whole(amount), QStringLiteral("kilogram")};
    (resources::action(action).inputOutput == resources::InputOutput::Input ? draft.inputOf : draft.outputOf) = process;
    const auto recorded = m_shell->session->record(draft);
    return recorded ? *recorded : RecordKey();
}

void TestTraceGraph::init()
{
    m_shell = std::make_unique<test::ShellFixture>(*m_theme);
    m_cotton = m_shell->store;
    m_counted = m_cotton.entry();
    m_coop = m_shell->session->reading().resources().resource(m_cotton).value()->accountable;
    m_sewing = add("Process", QStringLiteral("Sewing"));
    m_used = addEvent(resources::ActionId::Consume, m_cotton, 4, m_sewing);
    resources::NewResource gown;
    gown.name = QStringLiteral("Gown");
    gown.conformsTo = add("ResourceSpecification", QStringLiteral("Gown"));
    m_made = addEvent(resources::ActionId::Produce, gown, 3, m_sewing);
    m_gown = m_made.withPart(1);
    QVERIFY(m_used && m_made);
    m_shell->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_shell->window.get()));
    m_shell->window->goTo(QStringLiteral("inventory"));
    QVERIFY(page().showRecord(m_gown));
    page().takeFocus();
}

void TestTraceGraph::cleanup()
{
    m_shell.reset();
}

void TestTraceGraph::openedByKeyAndLeftByEscape()
{
    press(Qt::Key_T);
    QVERIFY(view().isVisible());
    QCOMPARE(QApplication::focusWidget(), &graph());
    QCOMPARE(graph().current(), m_gown);
    press(Qt::Key_Escape);
    QVERIFY(!view().isVisible());
    QVERIFY(QApplication::focusWidget() == stock());
}

void TestTraceGraph::arrowsTravelAlongTheFlow()
{
    press(Qt::Key_T);
    for (const RecordKey expected : {m_made, m_sewing, m_used, m_cotton, m_counted, m_counted}) {
        press(Qt::Key_Left);
        QCOMPARE(graph().current(), expected);
    }
    press(Qt::Key_Right);
    QCOMPARE(graph().current(), m_cotton);
    press(Qt::Key_Up); // nothing stands above it
    QCOMPARE(graph().current(), m_cotton);
    press(Qt::Key_Home);
    QCOMPARE(graph().current(), m_gown);
}

void TestTraceGraph::theListFollowsTheDrawing()
{
    press(Qt::Key_T);
    press(Qt::Key_Left);
    auto *table = view().findChild<TableView *>();
    QVERIFY(table->currentIndex().data().toString().startsWith(QStringLiteral("Made 3")));
    table->selectRow(0);
    QCOMPARE(graph().current(), m_gown);
}

void TestTraceGraph::enterOpensWhatIsCurrent()
{
    press(Qt::Key_T);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    QCOMPARE(m_shell->window->currentPage()->title(), QStringLiteral("Journal"));
    m_shell->window->goTo(QStringLiteral("inventory"));
    QVERIFY(view().isVisible());
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Left);
    QCOMPARE(graph().current(), m_cotton);
    press(Qt::Key_Return);
    QVERIFY(!view().isVisible());
    QCOMPARE(stock()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Cotton store"));
}

void TestTraceGraph::zoomsByKeys()
{
    press(Qt::Key_T);
    const qreal before = graph().transform().m11();
    press(Qt::Key_Plus);
    QVERIFY(graph().transform().m11() > before);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    QVERIFY(graph().transform().m11() < before);
    press(Qt::Key_0);
    QVERIFY(graph().transform().m11() <= 1);
}

void TestTraceGraph::moreIsShownWhereItIsHidden()
{
    // More counts than are shown at first lead to the cotton.
    for (int i = 0; i < TraceView::FirstNodes + 5; ++i)
        QVERIFY(addEvent(resources::ActionId::Raise, m_cotton, 1, {}));
    QVERIFY(page().showRecord(m_cotton));
    press(Qt::Key_T);
    const auto nodes = [this] { return view().findChild<TableView *>()->model()->rowCount(); };
    const int before = nodes();
    QCOMPARE(before, TraceView::FirstNodes + 1);
    QVERIFY(graph().accessibleDescription().contains(QStringLiteral("more")));
    press(Qt::Key_M);
    QVERIFY(nodes() > before);
    QVERIFY(!graph().accessibleDescription().contains(QStringLiteral("more")));
}

void TestTraceGraph::everyNodeIsSpoken()
{
    press(Qt::Key_T);
    QCOMPARE(QString(graph().accessibleDescription()).replace(QChar(QChar::Nbsp), u' '),
             QStringLiteral("Item, Gown, 3 kg left"));
    press(Qt::Key_Left);
    QCOMPARE(QString(graph().accessibleDescription()).replace(QChar(QChar::Nbsp), u' '),
             QStringLiteral("Event, Made 3 kg, Gown, 13 Feb"));
}

void TestTraceGraph::savesDrawings()
{
    press(Qt::Key_T);
    const QString svg = m_shell->books.path(QStringLiteral("flow.svg"));
    const QString pdf = m_shell->books.path(QStringLiteral("flow.pdf"));
    QVERIFY(saveTraceSvg(graph(), view().title(), svg).has_value());
    QVERIFY(saveTracePdf(graph(), view().title(), pdf).has_value());
    QFile drawing(svg);
    QVERIFY(drawing.open(QIODevice::ReadOnly));
    QVERIFY(drawing.readAll().contains("Sewing"));
    QFile sheet(pdf);
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    QVERIFY(sheet.readAll().startsWith("%PDF-"));
    QVERIFY(!saveTraceSvg(graph(), view().title(), m_shell->books.path(QStringLiteral("none/flow.svg"))).has_value());
}

void TestTraceGraph::aRecordThatIsNoFlowIsReported()
{
    page().trace(m_coop);
    QVERIFY(stock()->isVisible());
    QVERIFY(!m_shell->window->shownError().isEmpty());
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestTraceGraph)
#include "test_tracegraph.moc"
