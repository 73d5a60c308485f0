// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/coderuledialog.h"

#include "core/resources/codepattern.h"
#include "ui/common/dialoglayout.h"
#include "ui/common/figures.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int Width = 520;

} // namespace

CodeRuleDialog::CodeRuleDialog(Session &session, RecordKey item, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_today(QDateTime::fromMSecsSinceEpoch(session.reading().environment().time.nowMs()).date())
    , m_lots(new QLineEdit(this))
    , m_serials(new QLineEdit(this))
    , m_nextLot(styledLabel(QString(), Look::Dim, this))
    , m_nextSerial(styledLabel(QString(), Look::Dim, this))
{
    setWindowTitle(tr("Rule for codes"));
    setMinimumWidth(Width);
    buildUi();
    if (const auto body = session.reading().records().body(item)) {
        m_lotsBefore = (*body)["ty:lotPattern"].qtext();
        m_serialsBefore = (*body)["ty:serialPattern"].qtext();
        m_lots->setText(m_lotsBefore);
        m_serials->setText(m_serialsBefore);
    }
    validate();
    m_lots->setFocus();
}

void CodeRuleDialog::buildUi()
{
    m_lots->setAccessibleName(tr("Codes of lots"));
    m_lots->setPlaceholderText(QStringLiteral("{year}{week}-{count:3}"));
    m_serials->setAccessibleName(tr("Serial numbers"));
    m_serials->setPlaceholderText(QStringLiteral("SN{count:5}"));
    for (QLineEdit *pattern : {m_lots, m_serials})
        pattern->setProperty("verbatim", true); // patterns are the same in every language
    auto *words = styledLabel(
        tr("Text stands for itself. Between braces: year, yy, month, day, week, and once count or count:3 for a "
           "running number of three figures. Codes entered from now on have to fit; empty means any code."),
        Look::Sentence, this);
    for (QLabel *label : {m_nextLot, m_nextSerial, words})
        label->setWordWrap(true);
    auto *form = fieldForm();
    form->addRow(tr("Codes of &lots"), m_lots);
    form->addRow(QString(), m_nextLot);
    form->addRow(tr("&Serial numbers"), m_serials);
    form->addRow(QString(), m_nextSerial);
    auto *column = dialogColumn(this);
    column->addWidget(styledLabel(tr("Codes of %1").arg(m_name), Look::Title, this));
    column->addLayout(form);
    column->addWidget(words);
    column->addStretch(1);
    m_ok = addAnswers(this, column, tr("Record"));
    for (QLineEdit *line : {m_lots, m_serials})
        connect(line, &QLineEdit::textChanged, this, &CodeRuleDialog::validate);
}

QString CodeRuleDialog::lots() const
{
    return m_lots->text().trimmed();
}

QString CodeRuleDialog::serials() const
{
    return m_serials->text().trimmed();
}

bool CodeRuleDialog::show(const QString &rule, QLabel *next) const
{
    if (rule.isEmpty()) {
        setLook(next, Look::Dim);
        next->setText(tr("Any code"));
        return true;
    }
    const auto pattern = resources::CodePattern::parse(rule);
    setLook(next, pattern ? Look::Dim : Look::Issue);
    next->setText(pattern ? tr("The first of today: %1").arg(pattern->next(m_today, {})) : errorWords(pattern.error()));
    return pattern.has_value();
}

void CodeRuleDialog::validate()
{
    const bool isLotRule = show(lots(), m_nextLot);
    const bool isSerialRule = show(serials(), m_nextSerial);
    const bool isChanged = lots() != m_lotsBefore || serials() != m_serialsBefore;
    m_ok->setEnabled(isLotRule && isSerialRule && isChanged);
}

Json CodeRuleDialog::members() const
{
    return Json::Object{{"ty:lotPattern", lots().isEmpty() ? Json() : Json(lots())},
                        {"ty:serialPattern", serials().isEmpty() ? Json() : Json(serials())}};
}

QString CodeRuleDialog::sentence() const
{
    QStringList rules;
    if (!lots().isEmpty())
        rules.append(tr("lots %1").arg(lots()));
    if (!serials().isEmpty())
        rules.append(tr("serial numbers %1").arg(serials()));
    return rules.isEmpty() ? tr("%1: any code").arg(m_name)
                           : tr("%1: %2").arg(m_name, rules.join(QStringLiteral(" · ")));
}

} // namespace tally::ui
