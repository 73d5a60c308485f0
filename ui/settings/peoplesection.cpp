// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/peoplesection.h"

#include "ui/common/recordpicker.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>

namespace tally::ui
{

PeopleSection::PeopleSection(Session &session, QWidget *parent)
    : Section(tr("Who records"),
              tr("Every entry tells who made it. On a computer that several share, say here who sits at it."), parent)
    , m_session(session)
    , m_person(new RecordPicker(session, "Person", RecordPicker::Adding::AtOnce, this))
    , m_us(new RecordPicker(session, "Agent", RecordPicker::Adding::AtOnce, this))
    , m_desk(styledLabel(QString(), Look::Plain, this))
{
    addRow(tr("&Recorded by"), m_person);
    addRow(tr("This is the boo&k of"), m_us);
    static_cast<void>(addNote(tr("Stock is ours or theirs as seen from this co-op. All desks of the book share it.")));
    addRow(tr("Desk"), m_desk);
    m_person->setAddable({RecordPicker::Agent::Person});
    m_us->setAddable({RecordPicker::Agent::Organization});
    m_person->setName(tr("Recorded by"), tr("Nobody in particular"));
    m_us->setName(tr("This is the book of"), tr("The co-op itself"));
    // Not while a name is being typed: the first letters of one person may be all of another's.
    whenSettled(m_person, &PeopleSection::recordAs);
    whenSettled(m_us, &PeopleSection::belongTo);
    connect(&m_session, &Session::recordingChanged, this, &PeopleSection::refresh);
    refresh();
}

void PeopleSection::whenSettled(RecordPicker *picker, void (PeopleSection::*act)())
{
    connect(picker->lineEdit(), &QLineEdit::editingFinished, this, act);
    connect(picker, &QComboBox::activated, this, act);
    connect(picker->completer(), qOverload<const QModelIndex &>(&QCompleter::activated), this, act);
}

void PeopleSection::refresh()
{
    if (!m_session.isOpen())
        return;
    const book::Book &book = m_session.reading();
    for (RecordPicker *picker : {m_person, m_us}) {
        const QSignalBlocker quiet(picker);
        picker->reload();
        picker->setEnabled(m_session.canRecord());
        picker->setToolTip(m_session.whyNotRecording());
    }
    m_person->choose(book.actor());
    m_us->choose(book.ourAgent());
    m_desk->setText(m_session.deskLabel());
}

void PeopleSection::takeFocus()
{
    m_person->setFocus();
}

void PeopleSection::recordAs()
{
    const RecordKey person = m_person->chosen();
    if (!person || person == m_session.reading().actor())
        return;
    if (const Outcome done = m_session.setActor(person); !done)
        return m_session.report(done.error(), tr("The person is as before."));
    m_session.say(tr("From now on %1 records at this desk.").arg(m_person->currentText()));
}

void PeopleSection::belongTo()
{
    const RecordKey agent = m_us->chosen();
    if (!agent || agent == m_session.reading().ourAgent())
        return;
    if (const Outcome done = m_session.setOurAgent(agent); !done)
        return m_session.report(done.error(), tr("The book is whose it was."));
    m_session.say(tr("This is the book of %1 from now on.").arg(m_us->currentText()));
    m_session.refresh();
}

} // namespace tally::ui
