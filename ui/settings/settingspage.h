// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsparts.h"
#include "ui/shell/page.h"

class QBoxLayout;

namespace tally::ui
{

class BackupSection;
class KeysSection;
class LookSection;
class PeopleSection;

/// What can be set: looks and language of the program, who records in this book, its keys, its backups. Every change
/// holds at once; there is nothing to confirm.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    SettingsPage(const PageContext &context, const SettingsParts &parts, QWidget *parent = nullptr);
    void refresh() override;
    void takeFocus() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBody();
    void addActions(ActionRegistry &actions);
    void enable();
    void restore();
    Session &m_session;
    SettingsParts m_parts;
    LookSection *m_look;
    PeopleSection *m_people;
    KeysSection *m_keys;
    BackupSection *m_backups;
    QBoxLayout *m_columns = nullptr;
    QAction *m_make = nullptr;
    QAction *m_restore = nullptr;
};

} // namespace tally::ui
