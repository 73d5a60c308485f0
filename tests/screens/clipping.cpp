// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/clipping.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGraphicsItem>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>

namespace tally::screens
{
namespace
{

constexpr int Tolerance = 1; ///< pixels: sizes are rounded on their way
constexpr int MostChoices = 60;

QString needs(int wanted, int given)
{
    return QStringLiteral("needs %1 px, has %2").arg(wanted).arg(given);
}

class Clipping
{
public:
    void look(QWidget &widget)
    {
        if (auto *label = qobject_cast<QLabel *>(&widget))
            lookAtLabel(*label);
        else if (auto *button = qobject_cast<QAbstractButton *>(&widget))
            lookAtButton(*button);
        else if (auto *box = qobject_cast<QComboBox *>(&widget))
            lookAtBox(*box);
        else if (auto *edit = qobject_cast<QLineEdit *>(&widget))
            lookAtPlaceholder(*edit);
        else if (auto *header = qobject_cast<QHeaderView *>(&widget))
            lookAtHeader(*header);
        else if (auto *tabs = qobject_cast<QTabBar *>(&widget))
            lookAtTabs(*tabs);
        else if (auto *group = qobject_cast<QGroupBox *>(&widget))
            want(*group, group->title(), group->fontMetrics().horizontalAdvance(group->title()), group->width());
        else if (auto *view = qobject_cast<QGraphicsView *>(&widget))
            lookAtDrawing(*view);
    }

    Findings findings;

private:
    void want(const QWidget &widget, const QString &text, int wanted, int given)
    {
        if (!text.isEmpty() && wanted > given + Tolerance)
            findings.append({pathOf(widget), text, needs(wanted, given)});
    }

    void lookAtLabel(const QLabel &label)
    {
        if (label.text().isEmpty())
            return;
        if (!label.wordWrap()) {
            want(label, label.text(), label.sizeHint().width(), label.width());
            return want(label, label.text(), label.sizeHint().height(), label.height());
        }
        want(label, label.text(), label.minimumSizeHint().width(), label.width());
        const int height = label.heightForWidth(label.width());
        if (height > label.height() + Tolerance)
            findings.append({pathOf(label), label.text(),
                             QStringLiteral("needs %1 px of height, has %2").arg(height).arg(label.height())});
    }

    void lookAtButton(const QAbstractButton &button)
    {
        int wanted = button.sizeHint().width();
        for (const QLabel *inside : button.findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
            if (inside->isVisible())
                wanted += inside->sizeHint().width();
        want(button, button.text(), wanted, button.width());
        want(button, button.text(), button.sizeHint().height(), button.height());
    }

    void lookAtBox(QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        const QRect field =
            box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        if (box.isEditable())
            return; // its field is looked at by itself, and its text is the person's own
        for (int i = 0; i < qMin(box.count(), MostChoices); ++i)
            want(box, box.itemText(i), box.fontMetrics().horizontalAdvance(box.itemText(i)), field.width());
    }

    void lookAtPlaceholder(const QLineEdit &edit)
    {
        if (!edit.text().isEmpty() && (!edit.isReadOnly() || edit.text().startsWith(u'/')))
            return; // what people type, and paths, may be of any length; the field can be walked through
        const QString text = edit.text().isEmpty() ? edit.placeholderText() : edit.text();
        QStyleOptionFrame option;
        option.initFrom(&edit);
        const QRect inside = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit);
        const QMargins margins = edit.textMargins();
        constexpr int Cursor = 4; // the field keeps two pixels at each end
        want(edit, text, edit.fontMetrics().horizontalAdvance(text),
             inside.width() - margins.left() - margins.right() - Cursor);
    }

    void lookAtHeader(const QHeaderView &header)
    {
        if (header.model() == nullptr || header.orientation() == Qt::Vertical)
            return;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(header.parentWidget()))
            static_cast<void>(view->indexAt({})); // has it lay out what came last
        for (int section = 0; section < header.count(); ++section)
            if (!header.isSectionHidden(section))
                want(header, header.model()->headerData(section, Qt::Horizontal).toString(),
                     header.sectionSizeHint(section), header.sectionSize(section));
    }

    void lookAtTabs(const QTabBar &tabs)
    {
        int end = 0;
        for (int i = 0; i < tabs.count(); ++i) {
            if (!tabs.isTabVisible(i))
                continue;
            want(tabs, tabs.tabText(i), tabs.fontMetrics().horizontalAdvance(tabs.tabText(i)), tabs.tabRect(i).width());
            end = qMax(end, tabs.tabRect(i).right() + 1);
        }
        want(tabs, QStringLiteral("(all tabs)"), end, tabs.width());
    }

    /// Charts shorten labels they have no room for.
    void lookAtDrawing(const QGraphicsView &view)
    {
        for (const QGraphicsItem *item : view.items()) {
            const auto *text = dynamic_cast<const QGraphicsTextItem *>(item);
            if (text == nullptr || !text->isVisible())
                continue;
            const QString words = text->toPlainText();
            if (words.endsWith(QStringLiteral("…")) || words.endsWith(QStringLiteral("...")))
                findings.append({pathOf(view), words, QStringLiteral("shortened in the chart")});
            const QRectF place = item->sceneBoundingRect();
            if (!view.sceneRect().adjusted(-2, -2, 2, 2).contains(place))
                findings.append({pathOf(view), words, QStringLiteral("reaches out of the chart")});
        }
    }
};

} // namespace

Findings clippedWords(QWidget &window)
{
    Clipping clipping;
    for (QWidget *widget : visibleIn(window))
        clipping.look(*widget);
    return clipping.findings;
}

} // namespace tally::screens
