// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpacts.h"

#include "ui/help/helpwindow.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>

namespace tally::ui
{
namespace
{

HelpPages pagesForReader()
{
    return HelpPages(QLocale().name().section(u'_', 0, 0));
}

} // namespace

HelpActs::HelpActs(MainWindow &window, Session &session)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
{
    QAction *show =
        window.actions().add({QStringLiteral("help.show"), tr("Help for this page"), QKeySequence(Qt::Key_F1),
                              QStringLiteral("help"), tr("Explain what is in front")});
    connect(show, &QAction::triggered, this, &HelpActs::showForPlace);
    // The window's shortcuts are silent while a dialog is in front.
    QCoreApplication::instance()->installEventFilter(this);
}

void HelpActs::showForPlace()
{
    const HelpPages pages = pagesForReader();
    show(m_window, m_session.isOpen() ? pages.forPlace(m_window.place()) : QStringLiteral("first-steps"));
}

void HelpActs::showForDialog(QWidget &dialog)
{
    show(dialog, pagesForReader().forDialog(QString::fromLatin1(dialog.metaObject()->className())));
}

HelpWindow *HelpActs::windowOver(QWidget &owner)
{
    if (auto *open = owner.findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly))
        return open;
    auto *help = new HelpWindow({m_session, m_window.actions()}, pagesForReader(), &owner);
    connect(help, &HelpWindow::placeOpened, &m_window, [this, help] {
        help->close();
        m_window.activateWindow();
    });
    return help;
}

void HelpActs::show(QWidget &owner, const QString &page)
{
    HelpWindow *help = windowOver(owner);
    help->showPage(page);
    help->show();
    help->raise();
    help->activateWindow();
}

bool HelpActs::eventFilter(QObject *watched, QEvent *event)
{
    QWidget *dialog = QApplication::activeModalWidget();
    const bool isF1 = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!isF1 || dialog == nullptr || widget == nullptr || widget->window() != dialog)
        return QObject::eventFilter(watched, event);
    showForDialog(*dialog);
    return true;
}

} // namespace tally::ui
