// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/dialogwatch.h"
#include "tests/screens/finding.h"
#include "tests/screens/program.h"
#include "tests/screens/tour.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

namespace tally::screens
{
namespace
{

constexpr QSize Size(1280, 800);
constexpr int MostSteps = 400;
constexpr int WaitMs = 20'000;

bool takesFocus(const QWidget &widget)
{
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr;
}

QList<QWidget *> controlsIn(QWidget &window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : visibleIn(window))
        if (widget != &window && takesFocus(*widget))
            controls.append(widget);
    return controls;
}

QString nameOf(QWidget &widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face == nullptr ? QString() : face->text(QAccessible::Name);
}

/// Roles that tell a screen reader what can be done with the control.
bool isSensible(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::NoRole:
    case QAccessible::Client:
    case QAccessible::Grouping:
    case QAccessible::Border:
    case QAccessible::StaticText:
    case QAccessible::Window:
    case QAccessible::Whitespace:
        return false;
    default:
        return true;
    }
}

void lookAtControl(QWidget &control, QStringList &faults)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&control);
    if (face == nullptr) {
        faults.append(QStringLiteral("%1 says nothing to a screen reader").arg(pathOf(control)));
        return;
    }
    const QString name = face->text(QAccessible::Name);
    if (name.trimmed().isEmpty())
        faults.append(QStringLiteral("%1 has no name").arg(pathOf(control)));
    // A box says its value here and is told by its label or name.
    if (qobject_cast<QComboBox *>(&control) != nullptr && control.accessibleName().isEmpty() &&
        face->relations(QAccessible::Label).isEmpty())
        faults.append(QStringLiteral("%1 “%2” has no name but its value").arg(pathOf(control), name));
    // What is scrolled has no role of its own in Qt.
    if (!isSensible(face->role()) && !control.inherits("QAbstractScrollArea"))
        faults.append(QStringLiteral("%1 “%2” has role %3").arg(pathOf(control), name).arg(face->role()));
    // A screen reader says the name alone: it must not be a sign that nobody can speak.
    const bool speaks = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (!name.isEmpty() && !speaks)
        faults.append(QStringLiteral("%1 is called “%2”").arg(pathOf(control), name));
}

/// Pictures without words beside them.
void lookAtPicture(QWidget &widget, QStringList &faults)
{
    if (widget.objectName() == QLatin1String("qt_msgboxex_icon_label"))
        return; // Qt's own, beside the message it goes with
    const auto *label = qobject_cast<QLabel *>(&widget);
    if (label != nullptr && !label->pixmap(Qt::ReturnByValue).isNull() && nameOf(widget).isEmpty())
        faults.append(QStringLiteral("%1 is a picture without a name").arg(pathOf(widget)));
    if (widget.inherits("QGraphicsView") && nameOf(widget).isEmpty())
        faults.append(QStringLiteral("%1 is a drawing without a name").arg(pathOf(widget)));
}

/// Presses Tab all the way round and tells which controls it never came to.
QStringList unreachable(QWidget &window)
{
    QList<QPointer<QWidget>> left; // what is shown may be made anew while one walks through it
    for (QWidget *control : controlsIn(window))
        left.append(control);
    if (left.isEmpty())
        return {};
    window.activateWindow();
    left.first()->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < MostSteps && !left.isEmpty(); ++i) {
        QWidget *at = window.focusWidget();
        if (at == nullptr)
            break;
        left.removeOne(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    QStringList paths;
    for (const QPointer<QWidget> &widget : left)
        if (widget != nullptr && widget->isVisible() && takesFocus(*widget))
            paths.append(QStringLiteral("%1 “%2” is not reached by Tab").arg(pathOf(*widget), nameOf(*widget)));
    return paths;
}

} // namespace

/// What a screen reader hears and a keyboard reaches, in every place and dialog.
class TestAccessibility final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyControlSpeaks();
    void tabReachesEverything();
    void aBundleIsReceivedByKeysAlone();
    void aTrapIsFound();

private:
    void check(const std::function<void(const QString &, QWidget &)> &look);
    std::unique_ptr<Stage> m_stage;
};

void TestAccessibility::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_stage = std::make_unique<Stage>(*qApp);
    const Outcome made = m_stage->makeSamples();
    QVERIFY2(made.has_value(), qPrintable(made ? QString() : made.error().line()));
}

void TestAccessibility::check(const std::function<void(const QString &, QWidget &)> &look)
{
    // Variants show the same controls with other contents; the first sight of each view is enough.
    Tour tour(*m_stage, [&](const QString &name, QWidget &view, bool isVariant) {
        if (!isVariant)
            look(name, view);
    });
    tour.visitStart(Size);
    for (const char *state : {"empty", "demo"}) {
        const auto path = m_stage->book(QLatin1String(state));
        QVERIFY2(path.has_value(), qPrintable(path ? QString() : path.error().line()));
        const Outcome shown = tour.visitBook(QLatin1String(state), *path, Size, Tour::Depth::Everything);
        QVERIFY2(shown.has_value(), qPrintable(shown ? QString() : shown.error().line()));
    }
}

void TestAccessibility::everyControlSpeaks()
{
    QStringList faults;
    check([&](const QString &name, QWidget &view) {
        QStringList here;
        for (QWidget *control : controlsIn(view))
            lookAtControl(*control, here);
        for (QWidget *widget : visibleIn(view))
            lookAtPicture(*widget, here);
        for (const QString &fault : here)
            faults.append(name + QStringLiteral(": ") + fault);
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestAccessibility::tabReachesEverything()
{
    QStringList faults;
    check([&](const QString &name, QWidget &view) {
        if (view.inherits("QMenu"))
            return; // arrows, not Tab
        for (const QString &fault : unreachable(view))
            faults.append(name + QStringLiteral(": ") + fault);
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestAccessibility::aBundleIsReceivedByKeysAlone()
{
    const auto path = m_stage->book(QStringLiteral("empty"));
    QVERIFY(path.has_value());
    const auto copy = m_stage->copyOf(*path);
    QVERIFY(copy.has_value());
    Program program(*m_stage, Size);
    ui::MainWindow &window = program.window;
    ui::Session &session = program.session;
    QVERIFY(program.open(*copy).has_value());
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    const auto isAt = [&window](const QString &name) {
        return window.focusWidget() != nullptr && nameOf(*window.focusWidget()) == name;
    };
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(isAt(QStringLiteral("Bundle file")));
    QTest::keyClicks(window.focusWidget(), m_stage->sampleFor({QStringLiteral("*.tally")}));
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    // Verified: the focus has gone on to what is to be pressed next.
    QTRY_VERIFY_WITH_TIMEOUT(isAt(QStringLiteral("Take it in")), WaitMs);
    QTest::keyClick(window.focusWidget(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!session.jobs().isRunning() && !window.shownNotice().isEmpty(), WaitMs);
    QCOMPARE(window.shownError(), QString());
    QVERIFY(session.reading().journal().entryCount(2) > 0);
}

void TestAccessibility::aTrapIsFound()
{
    QWidget window;
    QLineEdit first(&window);
    QPlainTextEdit trap(&window); // Tab is a character here
    QLineEdit last(&window);
    first.move(0, 0);
    trap.move(0, 40);
    last.move(0, 300);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(unreachable(window).size(), 1);
    trap.setTabChangesFocus(true);
    QCOMPARE(unreachable(window), QStringList());
}

} // namespace tally::screens

QTEST_MAIN(tally::screens::TestAccessibility)
#include "test_accessibility.moc"
