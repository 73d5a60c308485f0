// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

namespace tally::ui
{

class RecordPicker;
class Session;

/// Who records on this desk, and which agent the book is the book of.
class PeopleSection final : public Section
{
    Q_OBJECT
public:
    explicit PeopleSection(Session &session, QWidget *parent = nullptr);
    void refresh();
    void takeFocus();

private:
    void whenSettled(RecordPicker *picker, void (PeopleSection::*act)());
    void recordAs();
    void belongTo();

    Session &m_session;
    RecordPicker *m_person;
    RecordPicker *m_us;
    QLabel *m_desk;
};

} // namespace tally::ui
