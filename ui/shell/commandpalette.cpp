// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/hitwords.h"
#include "ui/shell/look.h"
#include "ui/shell/palettedelegate.h"
#include "ui/shell/session.h"

#include <algorithm>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int RecordsPerGroup = 5;
constexpr int PageStep = 8;

enum PaletteRole { ActionRole = PaletteDelegate::FreeRole, KeyRole };

QString plain(const QAction &action)
{
    QString text = action.text();
    return text.remove(u'&');
}

bool isPlace(const QAction &action)
{
    return action.objectName().startsWith(QLatin1String("go."));
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandPalette::CommandPalette(const ActionRegistry &actions, Session &session, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_session(session)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setWindowTitle(tr("Go to, do or find"));
    setMinimumSize(600, 480);
    m_search->setPlaceholderText(tr("A page, an act, or the name of anything in the book…"));
    m_search->setAccessibleName(tr("Find a page, an act or a record"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Pages, acts and records"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(styledLabel(tr("↑ ↓ choose · Enter opens · Esc closes"), Look::Small, this));
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    fill({});
}

void CommandPalette::fill(const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    m_model->clear();
    addActions(words, true, tr("Pages"));
    addActions(words, false, tr("Acts"));
    if (!words.isEmpty() && m_session.isOpen())
        addRecords(typed);
    if (m_model->rowCount() == 0)
        addHeading(tr("Nothing is called that. Fewer letters may find more."));
    markFirst();
}

void CommandPalette::addActions(const QStringList &words, bool places, const QString &heading)
{
    QList<QAction *> found;
    for (QAction *action : m_actions.all())
        if (action->isEnabled() && action->objectName() != QLatin1String("program.palette") &&
            isPlace(*action) == places && holdsAll(plain(*action), words))
            found.append(action);
    if (found.isEmpty())
        return;
    // What begins with the words is meant more often than what holds them somewhere.
    const QString typed = words.join(u' ');
    std::stable_partition(found.begin(), found.end(),
                          [&](const QAction *action) { return plain(*action).startsWith(typed, Qt::CaseInsensitive); });
    addHeading(heading);
    for (QAction *action : found) {
        auto *item = new QStandardItem(plain(*action));
        item->setData(action->shortcut().toString(QKeySequence::NativeText), PaletteDelegate::KeysRole);
        item->setData(QVariant::fromValue(action), ActionRole);
        addLine(item);
    }
}

void CommandPalette::addRecords(const QString &words)
{
    const auto groups = book::SearchQuery(m_session.reading()).find(words, RecordsPerGroup);
    if (!groups) {
        addHeading(tr("Records cannot be searched: %1").arg(groups.error().message()));
        return;
    }
    for (const book::SearchHits &group : *groups) {
        addHeading(titleOf(group.group));
        for (const book::SearchHit &hit : group.hits) {
            const HitWords shown = wordsOf(hit);
            auto *item = new QStandardItem(shown.title);
            item->setData(shown.second, PaletteDelegate::SecondRole);
            item->setData(QVariant::fromValue(hit.key.raw()), KeyRole);
            addLine(item);
        }
    }
}

void CommandPalette::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    item->setData(true, PaletteDelegate::HeadingRole);
    m_model->appendRow(item);
}

void CommandPalette::addLine(QStandardItem *item)
{
    QStringList spoken;
    for (const int role : {int{Qt::DisplayRole}, int{PaletteDelegate::SecondRole}, int{PaletteDelegate::KeysRole}})
        if (const QString part = item->data(role).toString(); !part.isEmpty())
            spoken.append(part);
    item->setData(spoken.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void CommandPalette::markFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->item(row)->isSelectable())
            continue;
        m_list->setCurrentIndex(m_model->index(row, 0));
        m_list->scrollToTop();
        return;
    }
}

void CommandPalette::step(int key)
{
    const int way = key == Qt::Key_Up || key == Qt::Key_PageUp ? -1 : 1;
    int left = key == Qt::Key_PageUp || key == Qt::Key_PageDown ? PageStep : 1;
    int reached = m_list->currentIndex().row();
    for (int row = reached + way; left > 0 && row >= 0 && row < m_model->rowCount(); row += way) {
        if (!m_model->item(row)->isSelectable())
            continue;
        reached = row;
        --left;
    }
    if (reached < 0)
        return;
    m_list->setCurrentIndex(m_model->index(reached, 0));
    // The heading above the first line belongs to it.
    if (reached == 1)
        m_list->scrollToTop();
}

QStringList CommandPalette::lines() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines.append(m_model->item(row)->text());
    return lines;
}

void CommandPalette::choose()
{
    const QStandardItem *item = m_model->itemFromIndex(m_list->currentIndex());
    if (item == nullptr || !item->isSelectable())
        return;
    m_action = item->data(ActionRole).value<QAction *>();
    m_record = RecordKey::fromRaw(item->data(KeyRole).toLongLong());
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            step(key);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tally::ui
