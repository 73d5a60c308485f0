// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlewriter.h"
#include "core/journal/contestquery.h"
#include "tests/ui/keys.h"
#include "tests/ui/shellfixture.h"
#include "ui/common/tableview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

namespace tally::ui
{
namespace
{

constexpr int WaitMs = 30'000;
constexpr std::int64_t Minute = 60'000;

} // namespace

/// Two desks of one book change the same member without knowing of each other; the window asks a person.
class TestDecide final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_shell.reset(); }
    void aBundleFromTheOtherDeskAsksAndKeysDecide();
    void leavingTheQuestionDecidesNothing();
    void aDecisionIsTakenBack();

private:
    /// What the other desk's file says, as a bundle for this one.
    [[nodiscard]] QString barnBundle();
    void receiveByKeys(const QString &bundle);
    void chooseTheQuestion();
    [[nodiscard]] qsizetype questions() const;
    [[nodiscard]] QString unit() const;
    [[nodiscard]] TableView *waiting() const;
    [[nodiscard]] book::Book &book() const { return m_shell->session->reading(); }

    std::unique_ptr<test::ShellFixture> m_shell;
    Theme *m_theme = nullptr;
    RecordKey m_oak;
};

void TestDecide::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new Theme(*qApp);
}

void TestDecide::init()
{
    m_shell = std::make_unique<test::ShellFixture>(*m_theme);
    const auto oak = m_shell->session->record(journal::RecordDraft{
        "ResourceSpecification", Json::Object{{"name", "Linseed oil"}, {"defaultUnitOfResource", "one"}}, {}});
    QVERIFY(oak.has_value());
    m_oak = *oak;
    const QString bundle = barnBundle();
    QVERIFY(!bundle.isEmpty());
    QVERIFY(book().recordService().change(m_oak, Json::Object{{"defaultUnitOfResource", "kilogram"}}).has_value());
    receiveByKeys(bundle);
}

QString TestDecide::barnBundle()
{
    const QString path = m_shell->books.path(QStringLiteral("barn.tallybook"));
    if (!book().addDesk(QStringLiteral("Barn"), path))
        return {};
    m_shell->books.time().advance(Minute); // so that its answer is the later one
    const auto barn = book::Book::open(path, book::Access::Write, m_shell->books.environment());
    if (!barn || !(*barn)->recordService().change(m_oak, Json::Object{{"defaultUnitOfResource", "litre"}}))
        return {};
    const auto desk = (*barn)->deskKey();
    exchange::BundleRequest request;
    request.audience = exchange::Audience::Own;
    request.directory = m_shell->books.folder();
    const auto written =
        desk ? exchange::BundleWriter((*barn)->journal()).write(request, *desk, nullptr, m_shell->books.time().nowMs())
             : Result<exchange::WrittenBundle>(tl::unexpected(desk.error()));
    return written ? written->path : QString();
}

void TestDecide::receiveByKeys(const QString &bundle)
{
    m_shell->goTo("today");
    const auto isAt = [](const QString &name) {
        const QWidget *focus = QApplication::focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(focus);
        return focus != nullptr && (focus->accessibleName() == name || (button != nullptr && button->text() == name));
    };
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->window->actions().action(QStringLiteral("bundle.receive")) != nullptr, WaitMs);
    test::press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(QStringLiteral("Bundle file")), WaitMs);
    test::type(bundle);
    test::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(QStringLiteral("Take it in")), WaitMs);
    test::press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->session->canRecord() && questions() == 1, WaitMs);
}

qsizetype TestDecide::questions() const
{
    const auto contests = journal::ContestQuery(book().journal()).open();
    return contests ? std::ssize(*contests) : -1;
}

QString TestDecide::unit() const
{
    const auto body = book().records().body(m_oak);
    return body ? (*body)["defaultUnitOfResource"].qtext() : QString();
}

TableView *TestDecide::waiting() const
{
    for (TableView *table : m_shell->window->currentPage()->findChildren<TableView *>())
        if (table->accessibleName() == QLatin1String("What needs a person"))
            return table;
    return nullptr;
}

/// Goes to Today and walks down to the line that asks.
void TestDecide::chooseTheQuestion()
{
    test::press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(waiting() != nullptr && waiting()->hasFocus());
    test::press(Qt::Key_Home, Qt::ControlModifier);
    const auto words = [this] {
        return waiting()->currentIndex().siblingAtColumn(1).data(Qt::AccessibleTextRole).toString();
    };
    for (int i = 0; i < waiting()->model()->rowCount() && !words().contains(QStringLiteral("Linseed oil")); ++i)
        test::press(Qt::Key_Down);
    QVERIFY2(words().contains(QStringLiteral("What is “Linseed oil” counted in?")), qPrintable(words()));
    QVERIFY(words().contains(QStringLiteral("2 different answers")));
}

void TestDecide::aBundleFromTheOtherDeskAsksAndKeysDecide()
{
    QCOMPARE(unit(), QStringLiteral("litre"));
    chooseTheQuestion();
    const std::int64_t entries = book().journal().entryCount();
    QStringList told;
    QVERIFY(test::inDialog([] { test::press(Qt::Key_Return); },
                           [&told](QWidget *dialog) {
                               for (const QLabel *label : dialog->findChildren<QLabel *>())
                                   told.append(label->text());
                               for (const auto *choice : dialog->findChildren<QRadioButton *>())
                                   told.append(choice->text());
                               test::press(Qt::Key_Up); // from the answer that is shown to the other one
                               test::press(Qt::Key_Return);
                           }));
    const QString all = told.join(u'\n');
    for (const char *words : {"kilogram", "litre", "Office", "Barn", "1 Mar"})
        QVERIFY2(all.contains(QLatin1String(words)), qPrintable(all));
    QCOMPARE(unit(), QStringLiteral("kilogram"));
    QCOMPARE(questions(), 0);
    QCOMPARE(book().journal().entryCount(), entries + 1);
    QVERIFY(m_shell->window->shownNotice().contains(QStringLiteral("kilogram")));
}

void TestDecide::leavingTheQuestionDecidesNothing()
{
    chooseTheQuestion();
    const std::int64_t entries = book().journal().entryCount();
    QVERIFY(test::inDialog([] { test::press(Qt::Key_Return); }, [](QWidget *) { test::press(Qt::Key_Escape); }));
    QCOMPARE(book().journal().entryCount(), entries);
    QCOMPARE(questions(), 1);
}

void TestDecide::aDecisionIsTakenBack()
{
    chooseTheQuestion();
    QVERIFY(test::inDialog([] { test::press(Qt::Key_Return); }, [](QWidget *) { test::press(Qt::Key_Return); }));
    QCOMPARE(questions(), 0);
    test::press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(questions(), 1, WaitMs);
    chooseTheQuestion();
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestDecide)
#include "test_decide.moc"
