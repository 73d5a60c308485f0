// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/supplieredit.h"

#include "ui/common/arithmetic.h"
#include "ui/common/figures.h"
#include "ui/common/formfields.h"
#include "ui/common/quantityedit.h"
#include "ui/common/recordpicker.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

#include <algorithm>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

enum GridColumn { Who, Code, Price, Currency, Lead, Pack, Remove, Columns };

constexpr int CurrencyLetters = 3;
constexpr int CurrencyWidth = 64;

/// A time as whole and parts of days; none if it cannot be told exactly so.
std::optional<Decimal> inDays(const std::optional<Quantity> &time)
{
    const auto days = time ? UnitTable::shipped().convert(time->value, time->unit, u"day") : Result<Decimal>();
    return time && days ? std::optional(*days) : std::nullopt;
}

Result<std::optional<Decimal>> numberIn(const QLineEdit &field)
{
    if (field.text().trimmed().isEmpty())
        return std::nullopt;
    TALLY_TRY(const Decimal value, evaluate(field.text()));
    return value;
}

} // namespace

struct SupplierEdit::Line {
    resources::SupplierDraft before;
    RecordPicker *who;
    QLineEdit *code;
    QLineEdit *price;
    QLineEdit *currency;
    QLineEdit *lead;
    QuantityEdit *pack;
    QPushButton *remove;
    [[nodiscard]] std::vector<QWidget *> fields() const { return {who, code, price, currency, lead, pack, remove}; }
};

SupplierEdit::SupplierEdit(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_grid(new QGridLayout)
    , m_add(new QPushButton(tr("Add a suppl&ier"), this))
{
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(Who, 4);
    m_grid->setColumnStretch(Code, 2);
    m_grid->setColumnStretch(Price, 2);
    m_grid->setColumnStretch(Lead, 2);
    m_grid->setColumnStretch(Pack, 4);
    addTitles();
    m_add->setToolTip(tr("Who sells it to you, and on what terms"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_grid);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine().who->setFocus();
        Q_EMIT edited();
    });
    showTitles();
}

SupplierEdit::~SupplierEdit()
{
    hushFields(*this);
}

void SupplierEdit::addTitles()
{
    const QString titles[] = {tr("Supplier"), tr("Their code"), tr("Price of one"),
                              tr("Currency"), tr("Days"),       tr("Sold in packs of")};
    int column = Who;
    for (const QString &title : titles) {
        auto *label = styledLabel(title, Look::Small, this);
        m_grid->addWidget(label, 0, column++);
        m_titles.push_back(label);
    }
    m_titles[Lead]->setToolTip(tr("From order to arrival"));
}

SupplierEdit::Line &SupplierEdit::addLine()
{
    auto line = std::make_unique<Line>();
    line->who = new RecordPicker(m_session, "Agent", RecordPicker::Adding::AtOnce, this);
    line->who->setAddable({RecordPicker::Agent::Organization, RecordPicker::Agent::Person});
    line->who->setName(tr("Supplier"), tr("Who sells it"));
    const auto field = [this](const QString &name) {
        auto *edit = new QLineEdit(this);
        edit->setAccessibleName(name);
        connect(edit, &QLineEdit::textChanged, this, &SupplierEdit::edited);
        return edit;
    };
    line->code = field(tr("The supplier's code for it"));
    line->price = field(tr("Price of one unit"));
    line->currency = field(tr("Currency of the price"));
    line->currency->setPlaceholderText(m_session.reading().identity().currency);
    line->currency->setMaxLength(CurrencyLetters);
    line->currency->setFixedWidth(CurrencyWidth);
    line->lead = field(tr("Days from order to arrival"));
    for (QLineEdit *number : {line->price, line->lead})
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->pack = new QuantityEdit(this);
    line->pack->setNames(tr("Pack size"), tr("Unit of the pack size"));
    line->pack->offerUnitsOf(m_unit, m_units);
    line->pack->amountField()->setPlaceholderText({});
    line->remove = new QPushButton(tr("Remove"), this);
    setLook(line->remove, Look::Link);
    connect(line->who, &RecordPicker::picked, this, &SupplierEdit::edited);
    connect(line->pack, &QuantityEdit::edited, this, &SupplierEdit::edited);
    connect(
        line->remove, &QPushButton::clicked, this, [this, at = line.get()] { remove(at); }, Qt::QueuedConnection);
    int column = Who;
    for (QWidget *widget : line->fields()) {
        m_grid->addWidget(widget, m_nextRow, column++);
        widget->show(); // at once, so that it can take the focus
    }
    QWidget *last = m_lines.empty() ? nullptr : m_lines.back()->remove;
    for (QWidget *widget : line->fields()) {
        if (last != nullptr)
            setTabOrder(last, widget);
        last = widget;
    }
    setTabOrder(last, m_add);
    ++m_nextRow;
    m_lines.push_back(std::move(line));
    showTitles();
    return *m_lines.back();
}

void SupplierEdit::remove(Line *line)
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(), [line](const auto &one) { return one.get() == line; });
    if (at == m_lines.end())
        return;
    m_add->setFocus();
    for (QWidget *widget : line->fields()) {
        widget->disconnect(this);
        widget->hide();
        widget->deleteLater();
    }
    m_lines.erase(at);
    showTitles();
    Q_EMIT edited();
}

void SupplierEdit::showTitles()
{
    for (QLabel *title : m_titles)
        title->setVisible(!m_lines.empty());
}

void SupplierEdit::setSuppliers(const std::vector<resources::SupplierDraft> &suppliers)
{
    for (const resources::SupplierDraft &terms : suppliers) {
        Line &line = addLine();
        line.before = terms;
        line.who->choose(terms.supplier);
        line.code->setText(terms.code);
        line.price->setText(terms.price ? figure(*terms.price) : QString());
        line.currency->setText(terms.currency);
        const auto days = inDays(terms.leadTime);
        line.lead->setText(days ? figure(*days) : QString());
        line.pack->setQuantity(terms.packSize);
    }
}

void SupplierEdit::offerUnits(const QString &unit, const resources::ItemUnits &units)
{
    m_unit = unit;
    m_units = units;
    for (const auto &line : m_lines) {
        const auto before = line->pack->quantity();
        line->pack->offerUnitsOf(unit, units);
        line->pack->amountField()->setPlaceholderText({});
        if (before && *before && (*before)->unit != unit)
            line->pack->setQuantity(*before);
    }
}

/// None for a line without anything in it. A time that days cannot tell exactly stays as it was while nobody writes
/// another.
Result<std::optional<resources::SupplierDraft>> SupplierEdit::read(const Line &line) const
{
    if (line.who->isUnknown())
        return refused("picker.unknown",
                       QT_TRANSLATE_NOOP("Error", "“%1” is not in the book yet. Choose “Add” to put it there."),
                       {line.who->currentText()});
    resources::SupplierDraft terms;
    terms.term = line.before.term;
    terms.supplier = line.who->chosen();
    terms.code = line.code->text().trimmed();
    TALLY_TRY(terms.price, numberIn(*line.price));
    terms.currency = line.currency->text().trimmed().toUpper();
    TALLY_TRY(const auto days, numberIn(*line.lead));
    if (days != inDays(line.before.leadTime))
        terms.leadTime = days ? std::optional(Quantity{*days, QStringLiteral("day")}) : std::nullopt;
    else
        terms.leadTime = line.before.leadTime;
    TALLY_TRY(terms.packSize, line.pack->quantity());
    resources::SupplierDraft nothing;
    nothing.term = terms.term;
    if (terms == nothing && !terms.term)
        return std::nullopt;
    return terms;
}

Result<std::vector<resources::SupplierDraft>> SupplierEdit::suppliers() const
{
    std::vector<resources::SupplierDraft> found;
    for (const auto &line : m_lines) {
        TALLY_TRY(auto terms, read(*line));
        if (terms)
            found.push_back(std::move(*terms));
    }
    return found;
}

} // namespace tally::ui
