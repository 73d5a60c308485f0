// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QPointer>

namespace tally::ui
{

/// The way from a page that shows stock to the item that the chosen stock record is of.
class ItemActs final : public QObject
{
    Q_OBJECT
public:
    ItemActs(const PageContext &context, Page *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showItem();
    Session &m_session;
    Page *m_page;
    QPointer<QAction> m_show; ///< goes with the window's registry, which may be before the page
};

} // namespace tally::ui
