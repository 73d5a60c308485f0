// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyoverlay.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/look.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <vector>

namespace tally::ui
{
namespace
{

using Line = QPair<QString, QString>; ///< keys and what they do
constexpr std::size_t Columns = 3;

/// Which heading an act stands under, by the first part of its id; those of single pages come first.
constexpr std::pair<const char *, const char *> Groups[] = {
    {"go", QT_TRANSLATE_NOOP("tally::ui::KeyOverlay", "Pages")},
    {"edit", QT_TRANSLATE_NOOP("tally::ui::KeyOverlay", "Find and undo")},
    {"history", QT_TRANSLATE_NOOP("tally::ui::KeyOverlay", "Find and undo")},
    {"search", QT_TRANSLATE_NOOP("tally::ui::KeyOverlay", "Find and undo")},
    {"book", QT_TRANSLATE_NOOP("tally::ui::KeyOverlay", "Book and program")},
    {"bundle", QT_TRANSLATE_NOOP("tally::ui::KeyOverlay", "Book and program")},
    {"records", QT_TRANSLATE_NOOP("tally::ui::KeyOverlay", "Book and program")},
    {"program", QT_TRANSLATE_NOOP("tally::ui::KeyOverlay", "Book and program")},
    {"view", QT_TRANSLATE_NOOP("tally::ui::KeyOverlay", "Book and program")}};

QString headingOf(const QAction &action)
{
    const QString domain = action.objectName().section(u'.', 0, 0);
    for (const auto &[id, title] : Groups)
        if (domain == QLatin1String(id))
            return KeyOverlay::tr(title);
    return KeyOverlay::tr("Record and work");
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        if (const QString text = sequence.toString(QKeySequence::NativeText); !keys.contains(text))
            keys.append(text);
    return keys.mid(0, 2).join(KeyOverlay::tr(" or "));
}

QList<Line> keysOfTables()
{
    return {
        {KeyOverlay::tr("↑ ↓"), KeyOverlay::tr("Choose a row")},
        {KeyOverlay::tr("Enter"), KeyOverlay::tr("Open the row")},
        {KeyOverlay::tr("any letter"), KeyOverlay::tr("Filter")},
        {QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText), KeyOverlay::tr("Copy the chosen rows")},
        {KeyOverlay::tr("Menu"), KeyOverlay::tr("Choose columns, copy")},
        {KeyOverlay::tr("Tab"), KeyOverlay::tr("Go on to the next part of the page")},
        {KeyOverlay::tr("Esc"), KeyOverlay::tr("Empty the field, close, cancel")}};
}

using Group = QPair<QString, QList<Line>>;

/// In the order of the table above, acts of single pages first.
std::vector<Group> groupsOf(const ActionRegistry &actions)
{
    std::vector<Group> groups = {{KeyOverlay::tr("Record and work"), {}}};
    for (const auto &[id, title] : Groups)
        if (groups.back().first != KeyOverlay::tr(title))
            groups.push_back({KeyOverlay::tr(title), {}});
    for (const QAction *action : actions.all()) {
        const QString keys = keysOf(*action);
        QString text = action->text();
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [&](const Group &one) { return one.first == headingOf(*action); });
        if (action->isEnabled() && !keys.isEmpty())
            group->second.append({keys, text.remove(u'&')});
    }
    groups.push_back({KeyOverlay::tr("In every table and form"), keysOfTables()});
    groups.erase(std::remove_if(groups.begin(), groups.end(), [](const Group &one) { return one.second.isEmpty(); }),
                 groups.end());
    return groups;
}

} // namespace

KeyOverlay::KeyOverlay(const ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys that work now"));
    auto *content = new QWidget;
    setLook(content, Look::Clear);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(32);
    std::vector<QVBoxLayout *> columns;
    std::vector<qsizetype> heights(Columns, 0);
    for (std::size_t i = 0; i < Columns; ++i) {
        columns.push_back(new QVBoxLayout);
        columns.back()->setSpacing(4);
        row->addLayout(columns.back(), 1);
    }
    for (const auto &[title, lines] : groupsOf(actions)) {
        const auto shortest =
            static_cast<std::size_t>(std::min_element(heights.begin(), heights.end()) - heights.begin());
        addGroup(title, lines, columns[shortest]);
        heights[shortest] += lines.size() + 2;
    }
    for (QVBoxLayout *column : columns)
        column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Keys that work now"));
    scroll->viewport()->setAutoFillBackground(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(12);
    outer->addWidget(styledLabel(windowTitle(), Look::Title, this));
    outer->addWidget(scroll, 1);
    outer->addWidget(buttons);
    resize(1000, 560);
    scroll->setFocus();
}

void KeyOverlay::addGroup(const QString &title, const QList<Line> &lines, QVBoxLayout *column)
{
    QLabel *heading = styledLabel(title, Look::Heading, this);
    heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(heading);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 4, 0, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[keys, text] : lines) {
        QLabel *named = styledLabel(keys, Look::Key, this);
        named->setProperty("verbatim", true); // the names of keys are Qt's to translate
        grid->addWidget(named, row, 0, Qt::AlignLeading | Qt::AlignVCenter);
        grid->addWidget(styledLabel(text, Look::Plain, this), row++, 1);
    }
    column->addLayout(grid);
}

void KeyOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Question)
        reject();
    else
        QDialog::keyPressEvent(event);
}

} // namespace tally::ui
