// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/backupsection.h"
#include "ui/settings/keyssection.h"
#include "ui/settings/looksection.h"
#include "ui/settings/peoplesection.h"
#include "ui/settings/restoredialog.h"
#include "ui/shell/backups.h"
#include "ui/shell/look.h"
#include "ui/shell/preferences.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int TwoColumns = 900; ///< width from which the cards stand side by side
constexpr int Gap = 14;

} // namespace

SettingsPage::SettingsPage(const PageContext &context, const SettingsParts &parts, QWidget *parent)
    : Page(tr("Settings"), parent)
    , m_session(context.session)
    , m_parts(parts)
    , m_look(new LookSection(context.session, *parts.preferences, *parts.theme, this))
    , m_people(new PeopleSection(context.session, this))
    , m_keys(new KeysSection(context.session, this))
    , m_backups(new BackupSection(*parts.backups, *parts.preferences, this))
{
    addActions(context.actions);
    setBody(buildBody());
    connect(m_backups, &BackupSection::restoreWanted, this, &SettingsPage::restore);
    connect(&m_session, &Session::recordingChanged, this, &SettingsPage::enable);
    enable();
}

void SettingsPage::addActions(ActionRegistry &actions)
{
    m_make = actions.add({QStringLiteral("backup.make"),
                          tr("Back up now"),
                          QKeySequence(Qt::CTRL | Qt::Key_B),
                          {},
                          tr("Write a verified copy of the book")});
    m_restore = actions.add({QStringLiteral("backup.restore"), tr("Restore a backup…")});
    QAction *person = actions.add({QStringLiteral("person.choose"), tr("Record as somebody else…")});
    addSecondaryAction(m_restore);
    setPrimaryAction(m_make);
    connect(m_make, &QAction::triggered, this, [this] { m_parts.backups->make(); });
    connect(m_restore, &QAction::triggered, this, &SettingsPage::restore);
    connect(person, &QAction::triggered, this, [this] {
        Q_EMIT openRequested(QStringLiteral("settings"), {});
        m_people->takeFocus();
    });
}

QWidget *SettingsPage::buildBody()
{
    auto *inside = new QWidget(this);
    setLook(inside, Look::Clear);
    auto *right = new QVBoxLayout;
    right->setSpacing(Gap);
    right->addWidget(m_people);
    right->addWidget(m_keys);
    right->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(Gap);
    left->addWidget(m_look);
    left->addWidget(m_backups);
    left->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(Gap);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(Gap);
    column->addLayout(m_columns);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    return scroll;
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < scaled(TwoColumns) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SettingsPage::refresh()
{
    if (!m_session.isOpen())
        return;
    m_look->refresh();
    m_people->refresh();
    m_keys->refresh();
    m_backups->refresh();
    setStatus(tr("Changes hold at once"), QString());
}

void SettingsPage::takeFocus()
{
    m_look->setFocus();
    m_look->nextInFocusChain()->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::enable()
{
    const bool idle = m_session.isOpen() && !m_session.jobs().isRunning();
    m_make->setEnabled(idle);
    m_restore->setEnabled(idle);
}

void SettingsPage::restore()
{
    const QString book = m_session.isOpen() ? m_session.reading().path() : QString();
    RestoreDialog dialog(m_parts.backups->folder(), book, window());
    dialog.choose(m_backups->chosen());
    if (dialog.exec() == QDialog::Accepted)
        m_parts.backups->restore(dialog.backup(), dialog.target(), dialog.deskLabel());
}

} // namespace tally::ui
