// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/contactdialog.h"

#include "ui/common/dialoglayout.h"
#include "ui/common/figures.h"
#include "ui/common/recordpicker.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int Width = 460;

/// Something at somewhere with a dot in it; what mail servers make of it they say themselves.
bool isEmail(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[^\\s@]+@[^\\s@]+\\.[^\\s@.]+$"));
    return shape.match(text).hasMatch();
}

/// Figures as people write them down, with a country and blanks between.
bool isPhone(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\+?[0-9 ()/.\\-]{3,}([ ,]*(ext|x)?\\.? ?[0-9]+)?$"));
    return shape.match(text).hasMatch();
}

} // namespace

ContactDialog::ContactDialog(Session &session, RecordKey agent, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_agent(new RecordPicker(session, "Agent", RecordPicker::Adding::AtOnce, this))
    , m_phone(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_issue(styledLabel(QString(), Look::Issue, this))
{
    setWindowTitle(tr("How to reach somebody"));
    setMinimumWidth(Width);
    buildUi();
    m_agent->choose(agent);
    followAgent();
    if (agent)
        m_phone->setFocus();
    else
        m_agent->setFocus();
}

void ContactDialog::buildUi()
{
    m_agent->setName(tr("Who"), tr("A person or co-op"));
    m_agent->setAddable({RecordPicker::Agent::Person, RecordPicker::Agent::Organization});
    m_phone->setAccessibleName(tr("Phone"));
    m_phone->setPlaceholderText(QStringLiteral("+44 1632 960123"));
    m_email->setAccessibleName(tr("E-mail"));
    m_email->setPlaceholderText(tr("kitchen@hillside.example"));
    m_issue->setWordWrap(true);
    auto *form = fieldForm();
    form->addRow(tr("&Who"), m_agent);
    form->addRow(tr("&Phone"), m_phone);
    form->addRow(tr("&E-mail"), m_email);
    auto *sentence =
        styledLabel(tr("Recall sheets tell it, and whoever receives this book's bundles may see it."), Look::Dim, this);
    sentence->setWordWrap(true);
    auto *column = dialogColumn(this);
    column->addWidget(styledLabel(windowTitle(), Look::Title, this));
    column->addLayout(form);
    column->addWidget(sentence);
    column->addWidget(m_issue);
    column->addStretch(1);
    m_ok = addAnswers(this, column, tr("Record"));
    connect(m_agent, &RecordPicker::picked, this, &ContactDialog::followAgent);
    for (QLineEdit *line : {m_phone, m_email})
        connect(line, &QLineEdit::textChanged, this, &ContactDialog::validate);
}

/// What is known of whoever was chosen.
void ContactDialog::followAgent()
{
    if (agent() != m_shown) {
        m_shown = agent();
        const auto body = m_shown ? m_session.reading().records().body(m_shown) : Result<Json>(Json());
        m_phone->setText(body ? (*body)["ty:phone"].qtext() : QString());
        m_email->setText(body ? (*body)["ty:email"].qtext() : QString());
    }
    validate();
}

RecordKey ContactDialog::agent() const
{
    return m_agent->chosen();
}

QString ContactDialog::phone() const
{
    return m_phone->text().trimmed();
}

QString ContactDialog::email() const
{
    return m_email->text().trimmed();
}

Outcome ContactDialog::check() const
{
    if (!phone().isEmpty() && !isPhone(phone()))
        return refused("contact.phone",
                       QT_TRANSLATE_NOOP("Error", "“%1” is no telephone number. Write it like +44 1632 960123."),
                       {phone()});
    if (!email().isEmpty() && !isEmail(email()))
        return refused("contact.email",
                       QT_TRANSLATE_NOOP("Error", "“%1” is no e-mail address. Write it like name@place.example."),
                       {email()});
    return {};
}

void ContactDialog::validate()
{
    const Outcome checked = check();
    m_issue->setText(checked ? QString() : errorWords(checked.error()));
    m_issue->setVisible(!m_issue->text().isEmpty());
    m_ok->setEnabled(checked.has_value() && agent());
}

Json ContactDialog::members() const
{
    return Json::Object{{"ty:email", email().isEmpty() ? Json() : Json(email())},
                        {"ty:phone", phone().isEmpty() ? Json() : Json(phone())}};
}

QString ContactDialog::sentence() const
{
    QStringList ways;
    for (const QString &way : {phone(), email()})
        if (!way.isEmpty())
            ways.append(way);
    return ways.isEmpty() ? tr("%1: no phone or e-mail any more").arg(m_agent->currentText())
                          : tr("%1: %2").arg(m_agent->currentText(), ways.join(QStringLiteral(" · ")));
}

} // namespace tally::ui
