// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/variants.h"

#include "tests/screens/dialogwatch.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPointer>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <set>

namespace tally::screens
{
namespace
{

constexpr int MostChoices = 32;
constexpr int MostRows = 8;

class Variants
{
public:
    Variants(QWidget &view, const std::function<void(const QString &)> &visit)
        : m_view(view)
        , m_visit(visit)
    {
    }

    void run()
    {
        forEach<QTabBar>([this](QTabBar &tabs) {
            steps(tabs.count(), tabs.currentIndex(), QStringLiteral("tab"), [&](int i) { tabs.setCurrentIndex(i); });
        });
        forEach<QListWidget>([this](QListWidget &list) { pages(list); });
        forEach<QComboBox>([this](QComboBox &box) {
            if (!box.isEditable() && box.isEnabled() && !isInside(box, "tally::ui::LookSection"))
                steps(box.count(), box.currentIndex(), QStringLiteral("choice"),
                      [&](int i) { box.setCurrentIndex(i); });
        });
        forEach<QAbstractButton>([this](QAbstractButton &button) { press(button); });
        forEach<QTableView>([this](QTableView &table) { rows(table); });
    }

private:
    template<typename Widget, typename Act>
    void forEach(Act act)
    {
        QList<QPointer<Widget>> all;
        for (Widget *widget : m_view.findChildren<Widget *>())
            if (widget->isVisible() && widget->window() == m_view.window())
                all.append(widget);
        for (const QPointer<Widget> &widget : all)
            if (widget != nullptr && widget->isVisible())
                act(*widget);
    }

    void visit(const QString &kind, int number)
    {
        settle();
        m_visit(QStringLiteral("-%1%2").arg(kind).arg(number + 1));
    }

    template<typename Choose>
    void steps(int count, int current, const QString &kind, Choose choose)
    {
        if (count < 2 || count > MostChoices)
            return;
        for (int i = 0; i < count; ++i) {
            if (i == current)
                continue;
            choose(i);
            visit(kind, i);
        }
        choose(current);
        settle();
    }

    /// A list beside a stack of pages.
    void pages(QListWidget &list)
    {
        if (list.parentWidget() != nullptr && list.window()->findChild<QStackedWidget *>() != nullptr &&
            m_view.isWindow())
            steps(list.count(), list.currentRow(), QStringLiteral("page"), [&](int i) { list.setCurrentRow(i); });
    }

    /// Chips of one group, and switches; the last one pressed of a group gives the choice back to the first.
    void press(QAbstractButton &button)
    {
        if (!button.isCheckable() || !button.isEnabled() || button.isChecked() || isOfTheRail(button))
            return;
        QPointer<QAbstractButton> before;
        if (button.group() != nullptr)
            before = button.group()->checkedButton();
        button.click();
        visit(QStringLiteral("switch"), m_switch++);
        if (before != nullptr)
            before->click();
        else
            button.click();
        settle();
    }

    /// The rail leads to other views, which are visited by themselves.
    [[nodiscard]] bool isOfTheRail(const QAbstractButton &button) const
    {
        for (const QWidget *at = &button; at != nullptr; at = at->parentWidget())
            if (at->property("look").toString() == QLatin1String("rail"))
                return true;
        return false;
    }

    /// Whether it belongs to a part whose choices change how everything looks.
    [[nodiscard]] bool isInside(const QWidget &widget, const char *part) const
    {
        for (const QWidget *at = &widget; at != nullptr && at != &m_view; at = at->parentWidget())
            if (at->inherits(part))
                return true;
        return false;
    }

    void rows(QTableView &table)
    {
        const int count = table.model() == nullptr ? 0 : table.model()->rowCount();
        std::set<int> chosen;
        for (int i = 0; i < MostRows && i < count; ++i)
            chosen.insert(i * qMax(1, count / MostRows));
        for (const int row : chosen) {
            table.selectRow(row);
            visit(QStringLiteral("row"), row);
        }
        if (count > 0)
            table.selectRow(0);
    }

    QWidget &m_view;
    const std::function<void(const QString &)> &m_visit;
    int m_switch = 0;
};

} // namespace

void forEachVariant(QWidget &view, const std::function<void(const QString &suffix)> &visit)
{
    visit({});
    Variants(view, visit).run();
}

} // namespace tally::screens
