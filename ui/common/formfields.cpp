// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formfields.h"

#include "ui/common/fieldrow.h"
#include "ui/common/figures.h"
#include "ui/shell/look.h"

#include <algorithm>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tally::ui
{

void hushFields(const QWidget &form)
{
    for (const QObject *child : form.findChildren<QObject *>())
        child->disconnect(&form);
}

void FormFields::add(QFormLayout *form, const char *member, const QString &label, QWidget *input)
{
    auto *row = new FieldRow(form->parentWidget()); // at home at once: a field moved with all its parts is styled anew
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *issue = styledLabel(QString(), Look::Issue, row);
    issue->setWordWrap(true);
    issue->hide();
    column->addWidget(input);
    column->addWidget(issue);
    if (label.isEmpty())
        form->addRow(row);
    else
        form->addRow(label, row);
    auto *title = qobject_cast<QLabel *>(form->labelForField(row));
    // A label's key gives the focus only to what takes it itself.
    if (title != nullptr)
        title->setBuddy(input->focusProxy() != nullptr ? input->focusProxy() : input);
    const auto *box = qobject_cast<QCheckBox *>(input);
    m_fields.emplace(member,
                     Field{form, row, title, issue, QString(box != nullptr ? box->text() : label).remove(u'&')});
}

void FormFields::setShown(std::string_view member, bool shown)
{
    const Field &field = m_fields.at(member);
    field.form->setRowVisible(field.row, shown);
}

void FormFields::setLabel(std::string_view member, const QString &label)
{
    m_fields.at(member).label->setText(label);
}

QString FormFields::name(std::string_view member) const
{
    const auto field = m_fields.find(m_fieldOf(member));
    return field == m_fields.end() ? QString() : field->second.name;
}

void FormFields::showIssues(const journal::Issues &issues)
{
    m_shown.clear();
    for (const auto &[member, field] : m_fields)
        if (showIssue(member, field, issues))
            m_shown.insert(member);
}

bool FormFields::showIssue(std::string_view member, const Field &field, const journal::Issues &issues) const
{
    const auto ofField = std::find_if(issues.begin(), issues.end(),
                                      [&](const journal::Issue &issue) { return m_fieldOf(issue.member) == member; });
    const bool shown = ofField != issues.end() && isTouched(member);
    field.issue->setText(shown ? errorWords(ofField->error) : QString());
    field.issue->setVisible(shown);
    if (shown)
        setLook(field.issue, ofField->severity == journal::Issue::Severity::Refusal ? Look::Issue : Look::Caution);
    return shown;
}

bool FormFields::shows(const journal::Issue &issue) const
{
    return m_shown.contains(m_fieldOf(issue.member));
}

} // namespace tally::ui
