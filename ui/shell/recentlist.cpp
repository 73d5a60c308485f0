// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentlist.h"

#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tally::ui
{
namespace
{

constexpr int Inset = 10;
constexpr int Shown = 6; ///< rows without scrolling

enum ItemRole { PathRole = Qt::UserRole + 1, SecondRole };

QFont smaller(const QFont &font)
{
    QFont small = font;
    small.setPixelSize(scaled(11));
    return small;
}

/// Two lines: the name, and smaller and dimmer where and when.
class RecentDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = Tokens::of(QApplication::palette());
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (selected)
            painter->fillRect(option.rect, tokens.selection);
        const QRect inner = option.rect.adjusted(scaled(Inset), scaled(5), -scaled(Inset), -scaled(5));
        painter->setPen(tokens.text);
        painter->setFont(option.font);
        const QFontMetrics words(option.font);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop,
                          words.elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
        const QFont small = smaller(option.font);
        painter->setFont(small);
        painter->setPen(selected ? tokens.dimSelected : tokens.dim);
        painter->drawText(
            inner, Qt::AlignLeft | Qt::AlignBottom,
            QFontMetrics(small).elidedText(index.data(SecondRole).toString(), Qt::ElideMiddle, inner.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int lines = QFontMetrics(option.font).height() + QFontMetrics(smaller(option.font)).height();
        return {scaled(200), lines + scaled(12)};
    }
};

QString secondLine(const RecentBook &book)
{
    const QString place = homely(QFileInfo(book.path).absolutePath());
    if (!QFileInfo::exists(book.path))
        return RecentList::tr("! not there any more · %1").arg(place);
    if (!book.openedAt.isValid())
        return place;
    const QString when = QLocale().toString(book.openedAt.toLocalTime().date(), QLocale::ShortFormat);
    return RecentList::tr("%1 · opened %2").arg(place, when);
}

} // namespace

QString homely(const QString &path)
{
    const QString home = QDir::homePath();
    return path == home || path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

RecentList::RecentList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new RecentDelegate(this));
    setAccessibleName(tr("Books opened lately"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT opened(item->data(PathRole).toString()); });
}

void RecentList::setBooks(const std::vector<RecentBook> &books)
{
    const int row = currentRow();
    clear();
    for (const RecentBook &book : books) {
        auto *item = new QListWidgetItem(book.name, this);
        item->setData(PathRole, book.path);
        item->setData(SecondRole, secondLine(book));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(book.name, secondLine(book)));
        item->setToolTip(book.path);
    }
    setCurrentRow(qBound(0, row, count() - 1));
    updateGeometry();
}

QString RecentList::chosenPath() const
{
    return currentItem() != nullptr ? currentItem()->data(PathRole).toString() : QString();
}

QSize RecentList::sizeHint() const
{
    const int row = count() > 0 ? sizeHintForRow(0) : scaled(44);
    return {scaled(360), qMin(count(), Shown) * row + scaled(8)};
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    const QString path = chosenPath();
    if (path.isEmpty())
        return QListWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened(path);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removed(path);
    else
        QListWidget::keyPressEvent(event);
}

} // namespace tally::ui
