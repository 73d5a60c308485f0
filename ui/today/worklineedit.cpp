// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/worklineedit.h"

#include "core/book/ownagent.h"
#include "core/production/workwordsquery.h"
#include "ui/common/figures.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/today/workcompleter.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int MostExamples = 3;

/// Today, yesterday and the last seven days by their names, in this language.
std::vector<std::pair<QString, QDate>> dayWords(QDate today)
{
    std::vector<std::pair<QString, QDate>> days = {{WorkLineEdit::tr("today"), today},
                                                   {WorkLineEdit::tr("yesterday"), today.addDays(-1)}};
    for (int back = 1; back <= 7; ++back) {
        const QDate day = today.addDays(-back);
        days.emplace_back(QLocale().dayName(day.dayOfWeek(), QLocale::LongFormat), day);
    }
    return days;
}

} // namespace

WorkLineEdit::WorkLineEdit(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_field(new QLineEdit(this))
    , m_completer(new WorkCompleter(m_field))
    , m_sentence(styledLabel(QString(), Look::Sentence, this))
    , m_trouble(styledLabel(QString(), Look::Caution, this))
    , m_addKind(new QPushButton(this))
    , m_addPerson(new QPushButton(this))
{
    buildUi();
    connect(m_field, &QLineEdit::textChanged, this, &WorkLineEdit::read);
    connect(m_field, &QLineEdit::returnPressed, this, &WorkLineEdit::agree);
    connect(&m_session, &Session::recordingChanged, this, &WorkLineEdit::read);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
}

void WorkLineEdit::buildUi()
{
    m_field->setAccessibleName(tr("What did you do?"));
    m_field->setPlaceholderText(tr("What did you do? How long, what, for what: 3 h joinery 10 benches"));
    m_sentence->setWordWrap(true);
    m_trouble->setWordWrap(true);
    auto *told = new QHBoxLayout;
    told->addWidget(m_trouble, 1);
    for (const auto &[button, cls] :
         {std::pair(m_addKind, "ResourceSpecification"), std::pair(m_addPerson, "Person")}) {
        setLook(button, Look::Link);
        button->hide();
        told->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, cls = cls] { add(cls, m_name); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_sentence);
    column->addLayout(told);
    m_sentence->hide();
    m_trouble->hide();
}

void WorkLineEdit::reload()
{
    book::Book &book = m_session.reading();
    m_today = QDateTime::fromMSecsSinceEpoch(book.environment().time.nowMs()).date();
    m_actor = book.actor();
    m_us = book::ownAgent(book).value_or(RecordKey());
    auto words = production::WorkWordsQuery(book.database(), book.records()).words();
    if (!words)
        return m_session.report(words.error(), tr("The book itself is unchanged."));
    m_words = *std::move(words);
    m_words.days = dayWords(m_today);
    QStringList names;
    for (const auto &list : {m_words.kinds, m_words.people})
        for (const auto &one : list)
            names.append(one.name);
    for (const auto &job : m_words.jobs)
        names.append({job.name, job.order});
    names.removeAll(QString());
    m_completer->setNames(names);
    read();
}

QString WorkLineEdit::sentence() const
{
    return m_sentence->isHidden() ? QString() : m_sentence->text();
}

QString WorkLineEdit::trouble() const
{
    return m_trouble->isHidden() ? QString() : m_trouble->text();
}

void WorkLineEdit::read()
{
    const bool isEmpty = m_field->text().trimmed().isEmpty();
    m_line =
        isEmpty || !m_session.isOpen() ? production::WorkLine() : production::readWorkLine(m_field->text(), m_words);
    const QStringList told = isEmpty ? QStringList() : troubles();
    m_trouble->setText(told.join(u' '));
    m_trouble->setVisible(!told.isEmpty());
    setLook(m_trouble, Look::Caution);
    m_sentence->setText(isEmpty || !told.isEmpty() ? QString() : words());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    offerToAdd(m_line.unknown);
}

QStringList WorkLineEdit::missing() const
{
    QStringList told;
    if (!m_line.effort)
        told.append(tr("Say how long: 3 h, 45 min or 1:30."));
    if (!m_line.kind && m_line.unclear.empty()) {
        QStringList examples;
        for (const auto &kind : m_words.kinds)
            if (examples.size() < MostExamples)
                examples.append(kind.name);
        told.append(examples.isEmpty()
                        ? tr("Say what kind of work it was.")
                        : tr("Say what kind of work it was, such as %1.").arg(QLocale().createSeparatedList(examples)));
    }
    if (!worker())
        told.append(tr("Say who did it: begin with a name."));
    return told;
}

QStringList WorkLineEdit::troubles() const
{
    QStringList told;
    for (const QString &unknown : m_line.unknown)
        told.append(tr("Not understood: “%1”.").arg(unknown));
    for (const auto &unclear : m_line.unclear)
        told.append(unclear.meanings.isEmpty()
                        ? tr("“%1” can be read in several ways.").arg(unclear.words)
                        : tr("“%1” may be any of these: %2.").arg(unclear.words, unclear.meanings.join(u"; ")));
    told.append(missing());
    if (!told.isEmpty())
        return told;
    if (!m_session.canRecord())
        return {m_session.whyNotRecording()};
    const journal::Issues issues = m_session.reading().events().check(draft());
    const journal::Issue *refusal = journal::firstRefusal(issues);
    return refusal != nullptr ? QStringList(refusal->error.message()) : QStringList();
}

QString WorkLineEdit::nameOf(RecordKey key) const
{
    const auto row = m_session.reading().records().find(key);
    return row && *row ? (*row)->label : QString();
}

QString WorkLineEdit::words() const
{
    const QString effort = amount(m_line.effort->value, m_line.effort->unit);
    const QString who = nameOf(worker());
    const QString when = day() == m_today ? tr("today, %1").arg(dayText(day())) : dayText(day());
    if (!m_line.job)
        return tr("%1: %2 of %3, %4").arg(who, effort, nameOf(m_line.kind), when);
    QString job = nameOf(m_line.job);
    for (const auto &known : m_words.jobs)
        if (known.key == m_line.job && !known.order.isEmpty())
            job = tr("“%1” for “%2”").arg(known.name, known.order);
    return tr("%1: %2 of %3, in %4, %5").arg(who, effort, nameOf(m_line.kind), job, when);
}

resources::EventDraft WorkLineEdit::draft() const
{
    resources::EventDraft draft;
    draft.action = resources::ActionId::Work;
    draft.provider = worker();
    draft.receiver = m_us ? m_us : worker();
    draft.conformsTo = m_line.kind;
    draft.effortQuantity = m_line.effort;
    draft.inputOf = m_line.job;
    draft.at = day().toString(Qt::ISODate);
    return draft;
}

void WorkLineEdit::agree()
{
    if (m_field->text().trimmed().isEmpty())
        return;
    if (const QString agreedTo = sentence(); !agreedTo.isEmpty())
        Q_EMIT agreed(draft(), agreedTo);
    else
        setLook(m_trouble, Look::Issue); // it was asked for: say it louder
}

void WorkLineEdit::offerToAdd(const QStringList &unknown)
{
    const bool isOffered = unknown.size() == 1 && m_session.canRecord();
    m_name = isOffered ? unknown.front() : QString();
    m_addKind->setText(tr("Add “%1”, a kind of work").arg(m_name));
    m_addPerson->setText(tr("Add “%1”, a person").arg(m_name));
    m_addKind->setVisible(isOffered && !m_line.kind);
    m_addPerson->setVisible(isOffered && !m_line.person);
}

void WorkLineEdit::add(const char *cls, QString name)
{
    name.replace(0, 1, name.left(1).toUpper());
    journal::RecordDraft draft;
    draft.cls = cls;
    draft.members["name"] = Json(name);
    if (draft.cls == "ResourceSpecification")
        draft.members["defaultUnitOfEffort"] = Json("hour");
    // The page hears of the change and has the names read again.
    if (const auto made = m_session.record(draft); !made)
        m_session.report(made.error(), tr("Nothing was recorded; the line stays as you typed it."));
    m_field->setFocus();
}

bool WorkLineEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tally::ui
