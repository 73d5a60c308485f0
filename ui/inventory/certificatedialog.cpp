// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/certificatedialog.h"

#include "core/resources/memberread.h"
#include "ui/common/arithmetic.h"
#include "ui/common/dateedit.h"
#include "ui/common/dialoglayout.h"
#include "ui/common/figures.h"
#include "ui/common/quantityedit.h"
#include "ui/common/recordpicker.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

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
const QString Between = QStringLiteral(", "); ///< scheme and number stand in one member

void put(Json &members, const char *member, const RecordPicker &picker)
{
    members[member] = picker.chosen() ? Json(toText(picker.chosen())) : Json();
}

} // namespace

CertificateDialog::CertificateDialog(Session &session, RecordKey lot, const QString &goods, const QString &unit,
                                     QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_lot(lot)
    , m_goods(goods)
    , m_scheme(new QLineEdit(this))
    , m_number(new QLineEdit(this))
    , m_holder(new RecordPicker(session, "Agent", RecordPicker::Adding::AtOnce, this))
    , m_certifier(new RecordPicker(session, "Agent", RecordPicker::Adding::AtOnce, this))
    , m_quantity(new QuantityEdit(this))
    , m_yield(new QLineEdit(this))
    , m_until(new DateEdit(this))
    , m_sentence(styledLabel(QString(), Look::Sentence, this))
    , m_issue(styledLabel(QString(), Look::Issue, this))
{
    setWindowTitle(tr("Certificate of a lot"));
    setMinimumWidth(Width);
    buildUi(unit);
    fill();
    validate();
    m_scheme->setFocus();
}

void CertificateDialog::addField(QFormLayout &form, const QString &label, QWidget *input)
{
    form.addRow(label, input);
    static_cast<QLabel *>(form.labelForField(input))
        ->setBuddy(input->focusProxy() != nullptr ? input->focusProxy() : input);
}

void CertificateDialog::buildUi(const QString &unit)
{
    m_scheme->setAccessibleName(tr("Scheme"));
    m_scheme->setPlaceholderText(tr("Organic, fair trade, FSC…"));
    m_number->setAccessibleName(tr("Number of the certificate"));
    m_holder->setName(tr("Holder"), tr("Whose certificate it is"));
    m_certifier->setName(tr("Certified by"), tr("Who checked it"));
    for (RecordPicker *agent : {m_holder, m_certifier})
        agent->setAddable({RecordPicker::Agent::Organization, RecordPicker::Agent::Person});
    m_quantity->setNames(tr("Certified amount"), tr("Unit of the certified amount"));
    m_quantity->offerUnitsLike(unit);
    m_yield->setAccessibleName(tr("Yield"));
    m_yield->setPlaceholderText(tr("100 %, or less where work takes some of it"));
    m_until->setAccessibleName(tr("Valid until"));
    m_until->setPlaceholderText(tr("without an end"));
    m_sentence->setWordWrap(true);
    m_issue->setWordWrap(true);
    auto *form = fieldForm();
    addField(*form, tr("&Scheme"), m_scheme);
    addField(*form, tr("&Number"), m_number);
    addField(*form, tr("&Holder"), m_holder);
    addField(*form, tr("Certified &by"), m_certifier);
    addField(*form, tr("&Amount"), m_quantity);
    addField(*form, tr("&Yield"), m_yield);
    addField(*form, tr("Valid &until"), m_until);
    auto *column = dialogColumn(this);
    column->addWidget(styledLabel(tr("Certificate of a lot"), Look::Title, this));
    column->addWidget(styledLabel(m_goods, Look::Dim, this));
    column->addLayout(form);
    column->addWidget(m_sentence);
    column->addWidget(m_issue);
    column->addStretch(1);
    m_ok = addAnswers(this, column, tr("Record"));
    for (QLineEdit *line : {m_scheme, m_number, m_yield, static_cast<QLineEdit *>(m_until)})
        connect(line, &QLineEdit::textChanged, this, &CertificateDialog::validate);
    for (RecordPicker *picker : {m_holder, m_certifier})
        connect(picker, &RecordPicker::picked, this, &CertificateDialog::validate);
    connect(m_quantity, &QuantityEdit::edited, this, &CertificateDialog::validate);
}

void CertificateDialog::fill()
{
    book::Book &book = m_session.reading();
    m_before = resources::CertificateQuery(book.database(), book.records()).certificate(m_lot).value_or(std::nullopt);
    if (!m_before)
        return;
    const qsizetype parted = m_before->text.lastIndexOf(Between);
    m_scheme->setText(m_before->text.left(parted < 0 ? m_before->text.size() : parted));
    m_number->setText(parted < 0 ? QString() : m_before->text.mid(parted + Between.size()));
    m_holder->choose(m_before->holder);
    m_certifier->choose(m_before->issuer);
    m_quantity->setQuantity(m_before->in);
    if (m_before->yield != Decimal::whole(1))
        m_yield->setText(figure(m_before->yield));
    m_until->setDate(dayOf(m_before->until));
}

QString CertificateDialog::text() const
{
    const QString scheme = m_scheme->text().trimmed();
    const QString number = m_number->text().trimmed();
    return number.isEmpty() ? scheme : QString(scheme + Between + number);
}

Result<Decimal> CertificateDialog::yield() const
{
    QString typed = m_yield->text().trimmed();
    if (typed.isEmpty())
        return Decimal::whole(1);
    const bool isPercent = typed.endsWith(u'%');
    if (isPercent)
        typed.chop(1);
    TALLY_TRY(const Decimal value, evaluate(typed));
    TALLY_TRY(const Decimal part, isPercent ? scale(value, Decimal::whole(1), Decimal::whole(100), Rounding::HalfEven)
                                            : Result<Decimal>(value));
    if (part > Decimal() && part <= Decimal::whole(1))
        return part;
    return refused("certificate.yield",
                   QT_TRANSLATE_NOOP("Error", "“%1” is no yield. Write a part such as 0.8, or 80 %."),
                   {m_yield->text().trimmed()});
}

Result<Quantity> CertificateDialog::certified() const
{
    TALLY_TRY(const auto quantity, m_quantity->quantity());
    if (quantity && quantity->value > Decimal())
        return *quantity;
    return refused("certificate.amount", QT_TRANSLATE_NOOP("Error", "Say how much is certified."));
}

Outcome CertificateDialog::check() const
{
    if (m_scheme->text().trimmed().isEmpty())
        return refused("certificate.scheme", QT_TRANSLATE_NOOP("Error", "Say which scheme it is certified by."));
    for (const RecordPicker *picker : {m_holder, m_certifier})
        if (picker->isUnknown())
            return refused("picker.unknown",
                           QT_TRANSLATE_NOOP("Error", "“%1” is not in the book yet. Choose “Add” to put it there."),
                           {picker->currentText()});
    TALLY_CHECK(certified().map([](const Quantity &) {}));
    TALLY_CHECK(yield().map([](Decimal) {}));
    if (m_until->isWrong())
        return misused("date.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is not a date."), {m_until->text()});
    return {};
}

/// "Covers 80 kg. 60 kg of it is given out, 20 kg is left."
QString CertificateDialog::coverage() const
{
    const auto in = certified();
    const auto part = yield();
    const auto covered = in && part ? multiply(in->value, *part, Rounding::Down) : Result<Decimal>(Decimal());
    if (!in || !covered)
        return {};
    const QString all = amount(*covered, in->unit);
    if (!m_before || m_before->out.isZero() || m_before->in.unit != in->unit)
        return tr("Covers %1.").arg(all);
    const QString out = amount(m_before->out, in->unit);
    const Decimal rest = Decimal::fromMicros(covered->micros() - m_before->out.micros());
    return rest.isNegative()
               ? tr("! Covers %1, but %2 was given out already: %3 too much.").arg(all, out, amount(-rest, in->unit))
               : tr("Covers %1. %2 of it is given out, %3 is left.").arg(all, out, amount(rest, in->unit));
}

void CertificateDialog::validate()
{
    const Outcome checked = check();
    m_sentence->setText(checked ? coverage() : QString());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    // An empty form needs no complaint.
    const bool isBegun = !m_scheme->text().isEmpty();
    m_issue->setText(checked || !isBegun ? QString() : errorWords(checked.error()));
    m_issue->setVisible(!m_issue->text().isEmpty());
    m_ok->setEnabled(checked.has_value());
}

Json CertificateDialog::members() const
{
    Json members = Json::Object{{"ty:certificate", text()}};
    if (const auto in = certified())
        members["ty:certifiedQuantity"] = resources::quantityJson(*in);
    if (const auto part = yield())
        members["ty:yield"] = format(*part);
    put(members, "ty:certificateHolder", *m_holder);
    put(members, "ty:certifier", *m_certifier);
    members["ty:certificateUntil"] = m_until->date().isValid() ? Json(m_until->date().toString(Qt::ISODate)) : Json();
    return members;
}

QString CertificateDialog::sentence() const
{
    const auto in = certified();
    return tr("%1: %2, %3").arg(m_goods, text(), in ? amount(in->value, in->unit) : QString());
}

} // namespace tally::ui
