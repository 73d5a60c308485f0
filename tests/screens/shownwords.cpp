// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/shownwords.h"

#include "tests/screens/cells.h"
#include "tests/support/pseudolocale.h"
#include "ui/common/cell.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>

namespace tally::screens
{
namespace
{

/// Shown as it was recorded, or the same in every language: of the look "code", or in something that says so by its
/// property "verbatim".
bool isVerbatim(const QWidget &widget)
{
    if (widget.property("look").toString() == QLatin1String("code"))
        return true;
    for (const QWidget *at = &widget; at != nullptr; at = at->parentWidget())
        if (at->property("verbatim").toBool())
            return true;
    return false;
}

class Words
{
public:
    void look(QWidget &widget)
    {
        if (isVerbatim(widget))
            return;
        m_at = &widget;
        say(widget.toolTip(), "tip");
        say(widget.accessibleName(), "accessible name");
        say(widget.accessibleDescription(), "accessible description");
        if (widget.isWindow())
            say(widget.windowTitle(), "title");
        lookAtWords(widget);
        if (auto *view = qobject_cast<QAbstractItemView *>(&widget))
            lookAtView(*view);
    }

    Findings findings;

private:
    void say(const QString &text, const char *what)
    {
        if (!text.isEmpty())
            findings.append({pathOf(*m_at), text, QString::fromLatin1(what)});
    }

    void lookAtWords(QWidget &widget)
    {
        if (const auto *label = qobject_cast<QLabel *>(&widget))
            say(label->text(), "label");
        else if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
            say(button->text().contains(u'…') && !button->toolTip().isEmpty() ? button->toolTip() : button->text(),
                "button"); // the tip of a shortened link has all of its words
        else if (const auto *edit = qobject_cast<QLineEdit *>(&widget))
            say(edit->placeholderText(), "placeholder");
        else if (const auto *group = qobject_cast<QGroupBox *>(&widget))
            say(group->title(), "group");
        else if (const auto *box = qobject_cast<QComboBox *>(&widget))
            for (int i = 0; i < box->count(); ++i)
                say(box->itemText(i), "choice");
        else if (const auto *tabs = qobject_cast<QTabBar *>(&widget))
            for (int i = 0; i < tabs->count(); ++i)
                say(tabs->tabText(i), "tab");
        else if (const auto *menu = qobject_cast<QMenu *>(&widget))
            for (const QAction *action : menu->actions())
                say(action->text(), "act");
        else if (const auto *drawing = qobject_cast<QGraphicsView *>(&widget))
            lookAtDrawing(*drawing);
    }

    void lookAtDrawing(const QGraphicsView &view)
    {
        for (const QGraphicsItem *item : view.items())
            if (const auto *text = dynamic_cast<const QGraphicsTextItem *>(item))
                say(text->toPlainText(), "chart");
    }

    void lookAtView(QAbstractItemView &view)
    {
        if (const auto *header = qobject_cast<QHeaderView *>(&view)) {
            for (int i = 0; header->model() != nullptr && i < header->count(); ++i)
                if (!header->isSectionHidden(i))
                    say(header->model()->headerData(i, header->orientation()).toString(), "column");
            return;
        }
        forEachShownCell(view, [this](const QModelIndex &index) {
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(ui::SecondLineRole), int(ui::UnitRole)})
                say(index.data(role).toString(), "cell");
            say(index.data(ui::BadgeRole).value<ui::Badge>().text, "badge");
        });
    }

    const QWidget *m_at = nullptr;
};

/// The parts of a text that are not in the dress of the pseudo-locale.
QStringList plainParts(const QString &text)
{
    static const QRegularExpression markup(QStringLiteral("</?[a-z][^<>]*>|&[a-z]+;"));
    QString bare = text;
    bare.replace(markup, QStringLiteral(" "));
    QStringList parts = {QString()};
    for (const QChar c : bare) {
        if (!support::PseudoLocale::isDress(c))
            parts.last() += c;
        else if (!parts.last().isEmpty())
            parts.append(QString());
    }
    return parts;
}

} // namespace

Findings shownWords(QWidget &window)
{
    Words words;
    for (QWidget *widget : visibleIn(window))
        words.look(*widget);
    return words.findings;
}

Findings untranslated(QWidget &window, const BookWords &data)
{
    Findings found;
    for (const Finding &shown : shownWords(window)) {
        if (data.know(shown.text))
            continue;
        for (const QString &part : plainParts(shown.text)) {
            if (data.know(part))
                continue;
            found.append({shown.where, shown.text, QStringLiteral("%1 not translated: “%2”").arg(shown.what, part)});
            break;
        }
    }
    return found;
}

} // namespace tally::screens
