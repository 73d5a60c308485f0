// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/itemform.h"

#include "core/resources/itemquery.h"
#include "ui/common/arithmetic.h"
#include "ui/common/figures.h"
#include "ui/common/quantityedit.h"
#include "ui/items/conversionedit.h"
#include "ui/items/supplieredit.h"
#include "ui/items/unitpicker.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr const char *Name = "name";
constexpr const char *Code = "ty:code";
constexpr const char *Category = "resourceClassifiedAs";
constexpr const char *Note = "note";
constexpr const char *StockUnit = "defaultUnitOfResource";
constexpr const char *Bought = "ty:purchaseUnit";
constexpr const char *Used = "ty:useUnit";
constexpr const char *Tracking = "ty:tracking";
constexpr const char *Substitutable = "substitutable";
constexpr const char *NeverNegative = "ty:neverNegative";
constexpr const char *Cost = "ty:standardCost";
constexpr const char *When = "when";
constexpr const char *Point = "ty:reorderPoint";
constexpr const char *Safety = "ty:safetyStock";
constexpr const char *AtATime = "ty:reorderQuantity";
constexpr const char *Lead = "ty:leadTime";
constexpr const char *Suppliers = "suppliers";

constexpr int CategoryLetters = 16;

/// The field that a member of the draft, or of one of its suppliers, belongs to.
std::string_view fieldOf(std::string_view member)
{
    constexpr std::string_view ofSuppliers[] = {"provider",    "ty:price",   "ty:currency",
                                                "ty:packSize", "conformsTo", "ty:supplierCode"};
    if (std::find(std::begin(ofSuppliers), std::end(ofSuppliers), member) != std::end(ofSuppliers))
        return Suppliers;
    if (member == "ty:purchaseUnitIs")
        return Bought;
    return member == "ty:useUnitIs" ? std::string_view(Used) : member;
}

/// "Metal/Wire" from what people type, blanks and empty levels aside.
QString tidyCategory(const QString &typed)
{
    QStringList levels;
    for (const QString &level : typed.split(u'/', Qt::SkipEmptyParts))
        if (!level.trimmed().isEmpty())
            levels.append(level.trimmed());
    return levels.join(u'/');
}

} // namespace

ItemForm::ItemForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLineEdit(this))
    , m_code(new QLineEdit(this))
    , m_category(new QComboBox(this))
    , m_categoryHint(styledLabel(QString(), Look::Small, this))
    , m_note(new QLineEdit(this))
    , m_unit(new UnitPicker(this))
    , m_bought(new ConversionEdit(tr("What it is bought in"), tr("How much one of that is"), tr("roll"), this))
    , m_used(new ConversionEdit(tr("What it is used in"), tr("How much one of that is"), tr("piece"), this))
    , m_tracking(new QComboBox(this))
    , m_substitutable(new QCheckBox(tr("One of it can stand in for &another"), this))
    , m_neverNegative(new QCheckBox(tr("Re&fuse to go below zero"), this))
    , m_cost(new QLineEdit(this))
    , m_when(new QComboBox(this))
    , m_point(new QuantityEdit(this))
    , m_lead(new QLineEdit(this))
    , m_safety(new QuantityEdit(this))
    , m_atATime(new QuantityEdit(this))
    , m_suppliers(new SupplierEdit(session, this))
    , m_fields(fieldOf)
{
    buildUi();
    followUnit();
    followOrdering();
    followCategory();
    QTimer::singleShot(0, this, &ItemForm::offerCategories);
}

ItemForm::~ItemForm()
{
    hushFields(*this);
}

void ItemForm::buildUi()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(12);
        columns->addLayout(column, column == left ? 11 : 10);
    }
    all->addLayout(columns);
    buildWhat(addSection(left, tr("What it is")));
    buildUnits(addSection(left, tr("Units")));
    left->addStretch(1);
    buildTracking(addSection(right, tr("Keeping track")));
    buildOrdering(addSection(right, tr("Cost and ordering")));
    right->addStretch(1);
    m_fields.add(addSection(all, tr("Suppliers")), Suppliers, QString(), m_suppliers);
    connect(m_suppliers, &SupplierEdit::edited, this, [this] { touch(Suppliers); });
}

void ItemForm::takeFocus()
{
    m_name->setFocus();
}

QFormLayout *ItemForm::addSection(QVBoxLayout *column, const QString &title)
{
    auto *card = new QFrame(this);
    setLook(card, Look::Card);
    card->setAccessibleName(title);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 12, 16, 14);
    inside->setSpacing(8);
    inside->addWidget(styledLabel(title, Look::Heading, card));
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    inside->addLayout(form);
    column->addWidget(card);
    return form;
}

void ItemForm::buildWhat(QFormLayout *form)
{
    m_name->setAccessibleName(tr("Name of the item"));
    m_name->setPlaceholderText(tr("Oak board 40 mm"));
    m_code->setAccessibleName(tr("Code of the item"));
    m_code->setPlaceholderText(tr("Short, yours, on labels"));
    m_category->setEditable(true);
    m_category->setInsertPolicy(QComboBox::NoInsert);
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(CategoryLetters);
    m_category->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_category->completer()->setFilterMode(Qt::MatchContains);
    setLook(m_category->completer()->popup(), Look::Popup);
    for (QWidget *field : {static_cast<QWidget *>(m_category), static_cast<QWidget *>(m_category->lineEdit())})
        field->setAccessibleName(tr("Category"));
    m_category->lineEdit()->setPlaceholderText(tr("Wood/Boards"));
    m_note->setAccessibleName(tr("Note"));
    auto *category = new QWidget(this);
    auto *lines = new QVBoxLayout(category);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(m_category);
    lines->addWidget(m_categoryHint);
    category->setFocusProxy(m_category);
    m_fields.add(form, Name, tr("&Name"), m_name);
    m_fields.add(form, Code, tr("&Code"), m_code);
    m_fields.add(form, Category, tr("Cate&gory"), category);
    m_fields.add(form, Note, tr("N&ote"), m_note);
    connect(m_name, &QLineEdit::textChanged, this, [this] { touch(Name); });
    connect(m_code, &QLineEdit::textChanged, this, [this] { touch(Code); });
    connect(m_note, &QLineEdit::textChanged, this, [this] { touch(Note); });
    connect(m_category, &QComboBox::editTextChanged, this, [this] {
        followCategory();
        touch(Category);
    });
}

void ItemForm::buildUnits(QFormLayout *form)
{
    m_unit->setAccessibleName(tr("Stock unit"));
    m_fields.add(form, StockUnit, tr("&Kept in"), m_unit);
    m_fields.add(form, Bought, tr("&Bought in"), m_bought);
    m_fields.add(form, Used, tr("&Used in"), m_used);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        followUnit();
        touch(StockUnit);
    });
    connect(m_bought, &ConversionEdit::edited, this, [this] {
        followUnit();
        touch(Bought);
    });
    connect(m_used, &ConversionEdit::edited, this, [this] {
        followUnit();
        touch(Used);
    });
}

void ItemForm::buildTracking(QFormLayout *form)
{
    m_tracking->setAccessibleName(tr("How it is told apart"));
    m_tracking->addItem(tr("By how much there is"), QStringLiteral("stock"));
    m_tracking->addItem(tr("By lot, with its code"), QStringLiteral("lot"));
    m_tracking->addItem(tr("By serial number"), QStringLiteral("serial"));
    m_tracking->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_substitutable->setToolTip(tr("If not, what is in stock is never counted on for the next order"));
    m_neverNegative->setToolTip(tr("If not, less than nothing is recorded with a warning"));
    m_fields.add(form, Tracking, tr("&Told apart"), m_tracking);
    m_fields.add(form, Substitutable, QString(), m_substitutable);
    m_fields.add(form, NeverNegative, QString(), m_neverNegative);
    connect(m_tracking, &QComboBox::currentIndexChanged, this, [this] { touch(Tracking); });
    connect(m_substitutable, &QCheckBox::toggled, this, [this] { touch(Substitutable); });
    connect(m_neverNegative, &QCheckBox::toggled, this, [this] { touch(NeverNegative); });
}

void ItemForm::buildOrdering(QFormLayout *form)
{
    m_cost->setAccessibleName(tr("Standard cost of one"));
    m_cost->setPlaceholderText(tr("Of one, in %1").arg(moneySign(m_session.reading().identity().currency)));
    m_cost->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_when->setAccessibleName(tr("When to order again"));
    m_when->addItem(tr("Worked out from use"));
    m_when->addItem(tr("At the order point"));
    m_when->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_point->setNames(tr("Order point"), tr("Unit of the order point"));
    m_safety->setNames(tr("Safety stock"), tr("Unit of the safety stock"));
    m_atATime->setNames(tr("Amount to order at a time"), tr("Unit of the amount to order"));
    m_lead->setAccessibleName(tr("Days from order to arrival"));
    m_lead->setPlaceholderText(tr("Days from order to arrival"));
    m_lead->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_fields.add(form, Cost, tr("&Standard cost"), m_cost);
    m_fields.add(form, When, tr("Order &when"), m_when);
    m_fields.add(form, Point, tr("Order &point"), m_point);
    m_fields.add(form, Lead, tr("&Lead time"), m_lead);
    m_fields.add(form, Safety, tr("Safet&y stock"), m_safety);
    m_fields.add(form, AtATime, tr("At a ti&me"), m_atATime);
    connect(m_cost, &QLineEdit::textChanged, this, [this] { touch(Cost); });
    connect(m_lead, &QLineEdit::textChanged, this, [this] { touch(Lead); });
    connect(m_when, &QComboBox::currentIndexChanged, this, [this] {
        followOrdering();
        touch(When);
    });
    connect(m_point, &QuantityEdit::edited, this, [this] { touch(Point); });
    connect(m_safety, &QuantityEdit::edited, this, [this] { touch(Safety); });
    connect(m_atATime, &QuantityEdit::edited, this, [this] { touch(AtATime); });
}

/// All amounts of an item measure what its stock unit does.
void ItemForm::followUnit()
{
    const QString unit = m_unit->unit();
    m_bought->offerUnitsLike(unit);
    m_used->offerUnitsLike(unit);
    for (QuantityEdit *amount : {m_point, m_safety, m_atATime}) {
        amount->offerUnitsLike(unit);
        amount->amountField()->setPlaceholderText({}); // there is little room for an example
    }
    resources::ItemDraft own;
    if (const auto bought = m_bought->unit())
        own.purchaseUnit = *bought;
    if (const auto used = m_used->unit())
        own.useUnit = *used;
    m_suppliers->offerUnits(unit, resources::ItemUnits(own.purchaseUnit, own.useUnit));
}

bool ItemForm::isPointTold() const
{
    return m_when->currentIndex() == 1;
}

void ItemForm::followOrdering()
{
    m_fields.setShown(Point, isPointTold());
}

/// Once the form is there: among many items they take their time, and nobody chooses one that soon.
void ItemForm::offerCategories()
{
    if (!m_session.isOpen())
        return;
    if (const auto names = resources::ItemQuery(m_session.reading().database()).categoryNames())
        m_categories = *names;
    m_areCategoriesKnown = true;
    const QSignalBlocker quiet(m_category);
    const QString written = m_category->currentText();
    m_category->addItems(m_categories);
    m_category->setCurrentIndex(-1);
    m_category->setEditText(written);
    followCategory();
}

/// Says what is not there yet and will be.
void ItemForm::followCategory()
{
    const QString category = tidyCategory(m_category->currentText());
    const auto isThere = [this](const QString &one) { return m_categories.contains(one, Qt::CaseInsensitive); };
    QString hint;
    if (m_areCategoriesKnown && !category.isEmpty() && !isThere(category)) {
        const qsizetype end = category.lastIndexOf(u'/');
        const QString within = end < 0 ? QString() : category.left(end);
        hint = within.isEmpty() ? tr("New category “%1”").arg(category)
                                : tr("New category “%1” in “%2”").arg(category.mid(end + 1), within);
    }
    m_categoryHint->setText(hint);
    m_categoryHint->setVisible(!hint.isEmpty());
}

void ItemForm::setDraft(const resources::ItemDraft &draft)
{
    QSignalBlocker quiet(this); // told once, at the end
    m_before = draft;
    m_name->setText(draft.name);
    m_code->setText(draft.code);
    m_category->setEditText(draft.categories.isEmpty() ? QString() : draft.categories.first());
    m_note->setText(draft.note);
    m_unit->setUnit(draft.unit);
    followUnit();
    m_bought->setUnit(draft.purchaseUnit);
    m_used->setUnit(draft.useUnit);
    m_tracking->setCurrentIndex(qMax(0, m_tracking->findData(draft.tracking)));
    m_substitutable->setChecked(draft.substitutable);
    m_neverNegative->setChecked(draft.neverNegative);
    m_cost->setText(draft.standardCost ? figure(*draft.standardCost) : QString());
    m_when->setCurrentIndex(draft.reorderPoint ? 1 : 0);
    m_point->setQuantity(draft.reorderPoint);
    m_safety->setQuantity(draft.safetyStock);
    m_atATime->setQuantity(draft.reorderQuantity);
    const auto days = draft.leadTime ? UnitTable::shipped().convert(draft.leadTime->value, draft.leadTime->unit, u"day")
                                     : Result<Decimal>();
    m_lead->setText(draft.leadTime && days ? figure(*days) : QString());
    m_suppliers->setSuppliers(draft.suppliers);
    m_fields.touchNone();
    followOrdering();
    quiet.unblock();
    Q_EMIT edited();
}

Result<std::optional<Decimal>> ItemForm::standardCost() const
{
    if (m_cost->text().trimmed().isEmpty())
        return std::nullopt;
    TALLY_TRY(const Decimal value, evaluate(m_cost->text()));
    return value;
}

/// As it was told, while nobody writes another.
Result<std::optional<Quantity>> ItemForm::leadTime() const
{
    if (!m_fields.isTouched(Lead))
        return m_before.leadTime;
    if (m_lead->text().trimmed().isEmpty())
        return std::nullopt;
    TALLY_TRY(const Decimal days, evaluate(m_lead->text()));
    return Quantity{days, QStringLiteral("day")};
}

resources::ItemDraft ItemForm::draft() const
{
    resources::ItemDraft draft = m_before;
    draft.name = m_name->text().trimmed();
    draft.code = m_code->text().trimmed();
    draft.note = m_note->text().trimmed();
    const QString category = m_category->currentText().trimmed();
    if (m_fields.isTouched(Category)) {
        if (!draft.categories.isEmpty())
            draft.categories.removeFirst();
        if (!category.isEmpty())
            draft.categories.prepend(tidyCategory(category));
    }
    draft.unit = m_unit->unit();
    draft.purchaseUnit = m_bought->unit().value_or(std::nullopt);
    draft.useUnit = m_used->unit().value_or(std::nullopt);
    draft.tracking = m_tracking->currentData().toString();
    draft.substitutable = m_substitutable->isChecked();
    draft.neverNegative = m_neverNegative->isChecked();
    draft.standardCost = standardCost().value_or(std::nullopt);
    draft.reorderPoint = isPointTold() ? m_point->quantity().value_or(std::nullopt) : std::nullopt;
    draft.safetyStock = m_safety->quantity().value_or(std::nullopt);
    draft.reorderQuantity = m_atATime->quantity().value_or(std::nullopt);
    draft.leadTime = leadTime().value_or(std::nullopt);
    if (auto suppliers = m_suppliers->suppliers())
        draft.suppliers = std::move(*suppliers);
    return draft;
}

journal::Issues ItemForm::unread() const
{
    journal::Issues issues;
    const auto look = [&issues](const char *member, const auto &read) {
        if (!read)
            issues.push_back({journal::Issue::Severity::Refusal, member, read.error()});
    };
    look(Bought, m_bought->unit());
    look(Used, m_used->unit());
    look(Cost, standardCost());
    look(Lead, leadTime());
    if (isPointTold())
        look(Point, m_point->quantity());
    look(Safety, m_safety->quantity());
    look(AtATime, m_atATime->quantity());
    look(Suppliers, m_suppliers->suppliers());
    if (const auto point = m_point->quantity(); isPointTold() && point && !*point)
        issues.push_back(
            {journal::Issue::Severity::Refusal, Point,
             refused("item.noPoint", QT_TRANSLATE_NOOP("Error", "How much is left when it is time to order?"))
                 .value()});
    return issues;
}

void ItemForm::showIssues(const journal::Issues &issues)
{
    m_fields.showIssues(issues);
}

bool ItemForm::shows(const journal::Issue &issue) const
{
    return m_fields.shows(issue);
}

QString ItemForm::nameOf(std::string_view member) const
{
    return fieldOf(member) == Suppliers ? tr("Suppliers") : m_fields.name(member);
}

void ItemForm::touch(const char *member)
{
    m_fields.touch(member);
    // What an amount means hangs on the unit it is told in.
    if (std::string_view(member) == StockUnit)
        for (const char *amount : {Bought, Used, Point, Safety, AtATime})
            m_fields.touch(amount);
    Q_EMIT edited();
}

} // namespace tally::ui
