// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/itemacts.h"

#include <QEvent>

namespace tally::ui
{

ItemActs::ItemActs(const PageContext &context, Page *page)
    : QObject(page)
    , m_session(context.session)
    , m_page(page)
    , m_show(context.actions.add({QStringLiteral("stock.item"),
                                  tr("Show the item"),
                                  QKeySequence(Qt::Key_I),
                                  {},
                                  tr("Units, suppliers and order point of what is chosen")}))
{
    connect(m_show, &QAction::triggered, this, &ItemActs::showItem);
    m_show->setEnabled(page->isVisible());
    page->installEventFilter(this);
}

bool ItemActs::eventFilter(QObject *watched, QEvent *event)
{
    if (m_show != nullptr && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        m_show->setEnabled(event->type() == QEvent::Show);
    return QObject::eventFilter(watched, event);
}

void ItemActs::showItem()
{
    const RecordKey chosen = m_page->currentRecord();
    if (!chosen || !m_session.isOpen())
        return;
    const auto stock = m_session.reading().resources().resource(chosen);
    if (stock && *stock && (*stock)->spec)
        Q_EMIT m_page->openRequested(QStringLiteral("items"), (*stock)->spec);
    else
        m_session.say(tr("Nobody said yet what kind of item this is."));
}

} // namespace tally::ui
