// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/codefield.h"

#include "ui/shell/session.h"

namespace tally::ui
{

using Rules = resources::CodeRules;

CodeField::CodeField(Session &session, QWidget *parent)
    : QLineEdit(parent)
    , m_session(session)
{
    setAccessibleName(tr("Lot code or serial number"));
    connect(this, &QLineEdit::textChanged, this, &CodeField::findLot);
}

resources::CodeRules CodeField::rules() const
{
    book::Book &book = m_session.reading();
    return {book.database(), book.records()};
}

void CodeField::setKind(RecordKey kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    const auto body = kind ? m_session.reading().records().body(kind) : Result<Json>(Json());
    m_of = body ? Rules::codesOf(*body) : Rules::Of::Lots;
    m_lack = body ? Rules::lack(*body) : std::nullopt;
    if (kind)
        suggest();
    findLot();
}

void CodeField::suggest()
{
    const bool isUntouched = text() == m_suggested;
    m_suggested = rules().suggestion(m_kind, m_of, QDate::currentDate()).value_or(QString());
    if (isUntouched)
        setText(m_suggested);
}

void CodeField::findLot()
{
    m_lot = {};
    if (m_kind && !code().isEmpty() && !isForSerials())
        m_lot = rules().lot(m_kind, code()).value_or(RecordKey());
}

Outcome CodeField::check(QDate day) const
{
    if (!m_kind || code().isEmpty() || m_lot)
        return {};
    return rules().check(m_kind, m_of, code(), day.isValid() ? day : QDate::currentDate());
}

QString CodeField::newLot() const
{
    return m_kind && !m_lot && !isForSerials() ? code() : QString();
}

void CodeField::describe(resources::NewResource &made) const
{
    made.ofBatchLot = m_lot;
    if (isForSerials())
        made.trackingIdentifier = code();
}

} // namespace tally::ui
