// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/recordeventdialog.h"

#include "core/book/ownagent.h"
#include "ui/common/arithmetic.h"
#include "ui/common/dateedit.h"
#include "ui/common/dialoglayout.h"
#include "ui/common/figures.h"
#include "ui/common/quantityedit.h"
#include "ui/common/recordpicker.h"
#include "ui/inventory/certificatechoice.h"
#include "ui/inventory/codefield.h"
#include "ui/inventory/eventwords.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int Width = 560;

/// Members of the draft as checks name them, with the field each belongs to.
constexpr const char *Resource = "resourceInventoriedAs";
constexpr const char *Spec = "resourceConformsTo";
constexpr const char *Amount = "resourceQuantity";
constexpr const char *ToResource = "toResourceInventoriedAs";
constexpr const char *Process = "inputOf";
constexpr const char *Effort = "effortQuantity";
constexpr const char *Cost = "ty:cost";
constexpr const char *Code = "ofBatchLot";
constexpr const char *Certificate = "ty:certifiedFrom";
constexpr const char *Provider = "provider";
constexpr const char *Receiver = "receiver";
constexpr const char *Location = "toLocation";
constexpr const char *State = "state";
constexpr const char *When = "hasPointInTime";
constexpr const char *Note = "note";

/// An act that says neither of what nor how much: it would put an empty entry into the journal for good.
journal::Issues emptiness(const resources::EventDraft &draft)
{
    const auto isOpen = [](const resources::ResourceChoice &choice) {
        return std::holds_alternative<std::monostate>(choice);
    };
    if (!isOpen(draft.resource) || !isOpen(draft.toResource) || draft.conformsTo || draft.effortQuantity)
        return {};
    const bool ofItem = resources::EventService::form(draft.action).resource;
    const char *words = ofItem ? QT_TRANSLATE_NOOP("Error", "Say which item.")
                               : QT_TRANSLATE_NOOP("Error", "Say what was done, or how long it took.");
    return {{journal::Issue::Severity::Refusal, ofItem ? Resource : Spec, refused("event.empty", words).value()}};
}

std::string_view fieldOf(std::string_view member)
{
    return member == "outputOf" ? std::string_view(Process) : member;
}

} // namespace

RecordEventDialog::RecordEventDialog(Session &session, RecordKey about, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_action(new QComboBox(this))
    , m_resource(new RecordPicker(session, "EconomicResource", RecordPicker::Adding::Later, this))
    , m_spec(new RecordPicker(session, "ResourceSpecification", RecordPicker::Adding::AtOnce, this))
    , m_quantity(new QuantityEdit(this))
    , m_toResource(new RecordPicker(session, "EconomicResource", RecordPicker::Adding::Later, this))
    , m_process(new RecordPicker(session, "Process", RecordPicker::Adding::AtOnce, this))
    , m_effort(new QuantityEdit(this))
    , m_cost(new QLineEdit(this))
    , m_code(new CodeField(session, this))
    , m_certificate(new CertificateChoice(session, this))
    , m_provider(new RecordPicker(session, "Agent", RecordPicker::Adding::AtOnce, this))
    , m_receiver(new RecordPicker(session, "Agent", RecordPicker::Adding::AtOnce, this))
    , m_location(new RecordPicker(session, "SpatialThing", RecordPicker::Adding::AtOnce, this))
    , m_state(new QLineEdit(this))
    , m_date(new DateEdit(this))
    , m_note(new QLineEdit(this))
    , m_sentence(styledLabel(QString(), Look::Sentence, this))
    , m_general(styledLabel(QString(), Look::Dim, this))
    , m_fields(fieldOf)
{
    setWindowTitle(tr("Record event"));
    setMinimumWidth(Width);
    buildUi();
    fillActions();
    fillChoices(about);
    showFields();
    // What happens to the first item of a book stands already; its name is what only the person knows.
    if (m_hasStock)
        m_action->setFocus();
    else
        m_resource->setFocus();
}

RecordEventDialog::~RecordEventDialog()
{
    hushFields(*this);
}

void RecordEventDialog::buildUi()
{
    m_form = fieldForm();
    m_form->setLabelAlignment(Qt::AlignLeading);
    buildFields();
    m_sentence->setWordWrap(true);
    m_general->setWordWrap(true);
    auto *column = dialogColumn(this);
    column->addWidget(styledLabel(tr("What happened?"), Look::Title, this));
    column->addLayout(m_form);
    column->addStretch(1);
    column->addWidget(m_sentence);
    column->addWidget(m_general);
    m_ok = addAnswers(this, column, tr("Record"));
}

void RecordEventDialog::buildFields()
{
    m_action->setAccessibleName(tr("What happened"));
    m_resource->setName(tr("Item"), tr("An item in stock, or a new name"));
    m_spec->setName(tr("Kind of item"), tr("What sort of thing it is"));
    m_toResource->setName(tr("To item"), tr("Where it goes"));
    m_process->setName(tr("Job"), tr("What it was used in or made by"));
    m_location->setName(tr("To place"), tr("Shelf, rack, room"));
    m_quantity->setNames(tr("Amount"), tr("Unit of the amount"));
    m_effort->setNames(tr("Time or effort"), tr("Unit of the effort"));
    m_effort->offerUnitsLike(QStringLiteral("hour"));
    m_state->setAccessibleName(tr("State"));
    m_state->setPlaceholderText(tr("Sound, damaged, passed…"));
    m_cost->setAccessibleName(tr("What it cost, in all"));
    m_cost->setPlaceholderText(tr("All of it together, in %1").arg(moneySign(m_session.reading().identity().currency)));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Anything worth knowing later"));
    for (RecordPicker *agent : {m_provider, m_receiver})
        agent->setAddable({RecordPicker::Agent::Person, RecordPicker::Agent::Organization});
    m_form->addRow(tr("&Action"), m_action);
    m_fields.add(m_form, Resource, tr("&Item"), m_resource);
    m_fields.add(m_form, Spec, tr("&Kind"), m_spec);
    m_fields.add(m_form, Amount, tr("A&mount"), m_quantity);
    m_fields.add(m_form, ToResource, tr("&To item"), m_toResource);
    m_fields.add(m_form, Process, tr("&Job"), m_process);
    m_fields.add(m_form, Effort, tr("&Effort"), m_effort);
    m_fields.add(m_form, Cost, tr("&Cost"), m_cost);
    m_fields.add(m_form, Code, tr("&Lot"), m_code);
    m_fields.add(m_form, Certificate, tr("Certifie&d from"), m_certificate);
    m_fields.add(m_form, Provider, tr("&From"), m_provider);
    m_fields.add(m_form, Receiver, tr("T&o"), m_receiver);
    m_fields.add(m_form, Location, tr("To &place"), m_location);
    m_fields.add(m_form, State, tr("&State"), m_state);
    m_fields.add(m_form, When, tr("&Date"), m_date);
    m_fields.add(m_form, Note, tr("&Note"), m_note);
    const std::pair<const char *, RecordPicker *> pickers[] = {
        {Resource, m_resource}, {Spec, m_spec},         {ToResource, m_toResource}, {Process, m_process},
        {Provider, m_provider}, {Receiver, m_receiver}, {Location, m_location}};
    for (const auto &[member, picker] : pickers)
        connect(picker, &RecordPicker::picked, this, [this, member = member] { touch(member); });
    connect(m_resource, &RecordPicker::picked, this, &RecordEventDialog::followResource);
    connect(m_spec, &RecordPicker::picked, this, &RecordEventDialog::followResource);
    connect(m_quantity, &QuantityEdit::edited, this, [this] { touch(Amount); });
    connect(m_effort, &QuantityEdit::edited, this, [this] { touch(Effort); });
    const std::pair<const char *, QLineEdit *> lines[] = {
        {When, m_date}, {Cost, m_cost}, {Code, m_code}, {State, m_state}, {Note, m_note}};
    for (const auto &[member, line] : lines)
        connect(line, &QLineEdit::textChanged, this, [this, member = member] { touch(member); });
    connect(m_certificate, &QComboBox::currentIndexChanged, this, [this] { touch(Certificate); });
    connect(m_action, &QComboBox::currentIndexChanged, this, &RecordEventDialog::showFields);
}

void RecordEventDialog::fillActions()
{
    auto *model = static_cast<QStandardItemModel *>(m_action->model());
    for (const ActionGroup &group : actionGroups()) {
        auto *title = new QStandardItem(group.title);
        title->setFlags(Qt::NoItemFlags);
        model->appendRow(title);
        for (const ActionWords &action : group.actions)
            m_action->addItem(action.words, static_cast<int>(action.id));
    }
    m_action->setMaxVisibleItems(model->rowCount());
    m_action->setCurrentIndex(1);
}

bool RecordEventDialog::listStock()
{
    std::vector<RecordPicker::Choice> items;
    if (const auto stock = m_session.reading().resources().resources())
        for (const resources::ResourceRow &row : *stock)
            items.push_back({row.key, row.name.isEmpty() ? row.specName : row.name, amount(row.onhand, row.unit)});
    m_resource->setChoices(items);
    m_toResource->setChoices(items);
    return !items.empty();
}

void RecordEventDialog::fillChoices(RecordKey about)
{
    m_us = book::ownAgent(m_session.reading()).value_or(RecordKey());
    m_hasStock = m_resource->looksUp() || listStock();
    m_resource->choose(about);
    m_provider->choose(m_us);
    m_receiver->choose(m_us);
    m_date->setDate(QDate::currentDate());
    if (!about && !m_hasStock)
        chooseAction(resources::ActionId::Raise);
}

void RecordEventDialog::chooseAction(resources::ActionId action)
{
    m_action->setCurrentIndex(m_action->findData(static_cast<int>(action)));
}

resources::ActionId RecordEventDialog::action() const
{
    return static_cast<resources::ActionId>(m_action->currentData().toInt());
}

void RecordEventDialog::showFields()
{
    const resources::ActionForm form = resources::EventService::form(action());
    const bool two = needsTwoAgents(action());
    m_fields.setShown(Resource, form.resource);
    m_fields.setShown(Amount, form.quantity);
    m_fields.setShown(ToResource, form.toResource);
    m_fields.setShown(Process, form.process);
    m_fields.setShown(Effort, form.effort);
    m_fields.setShown(Receiver, two);
    m_fields.setShown(Location, form.toLocation);
    m_fields.setShown(Certificate, form.quantity && m_certificate->hasAny());
    m_fields.setShown(State, form.state);
    m_fields.setLabel(Provider, two ? tr("&From") : tr("&Who"));
    m_provider->setName(two ? tr("From whom") : tr("Who"), tr("A person or co-op"));
    m_receiver->setName(tr("To whom"), tr("A person or co-op"));
    if (two && m_receiver->chosen() == m_provider->chosen()) {
        if (action() == resources::ActionId::Work)
            m_provider->choose(m_session.reading().actor()); // most people tell of their own work
        else
            m_receiver->choose({});
    } else if (!two && !m_provider->chosen())
        m_provider->choose(m_us);
    followResource();
    validate();
    adjustSize();
}

void RecordEventDialog::followResource()
{
    const resources::ActionForm form = resources::EventService::form(action());
    const bool isNew = form.resource && !m_resource->newName().isEmpty();
    m_fields.setShown(Spec, isNew || (!form.resource && form.effort));
    const auto units = resources::ItemUnits::of(m_session.reading().records(), kind());
    m_quantity->offerUnitsOf(usualUnit(), units.value_or(resources::ItemUnits()));
    m_code->setKind(madeOf());
    m_fields.setShown(Code, bool(madeOf()));
    m_fields.setLabel(Code, m_code->isForSerials() ? tr("Se&rial number") : tr("&Lot"));
}

RecordKey RecordEventDialog::madeOf() const
{
    const resources::ActionForm form = resources::EventService::form(action());
    const bool isNew =
        (form.resource && !m_resource->newName().isEmpty()) || (form.toResource && !m_toResource->newName().isEmpty());
    return isNew ? m_spec->chosen() : RecordKey();
}

QString RecordEventDialog::newLot() const
{
    return m_code->newLot();
}

RecordTogetherCommand::Act RecordEventDialog::act() const
{
    return [draft = draft(), code = newLot()](book::Book &book,
                                              journal::Recording &recording) -> Result<std::vector<RecordKey>> {
        TALLY_TRY(
            const RecordKey lot,
            book.recordService().add(recording, {"BatchLotRecord", Json(Json::Object{{"batchLotCode", code}}), {}}));
        resources::EventDraft told = draft;
        for (resources::ResourceChoice *choice : {&told.resource, &told.toResource})
            if (auto *made = std::get_if<resources::NewResource>(choice))
                made->ofBatchLot = lot;
        TALLY_TRY(const RecordKey event, book.events().add(recording, told));
        return std::vector{lot, event};
    };
}

RecordKey RecordEventDialog::kind() const
{
    const auto stock = m_session.reading().resources().resource(m_resource->chosen());
    return stock && *stock ? (*stock)->spec : m_spec->chosen();
}

QString RecordEventDialog::usualUnit() const
{
    if (const auto stock = m_session.reading().resources().resource(m_resource->chosen()); stock && *stock)
        return (*stock)->unit;
    const auto spec = m_spec->chosen() ? m_session.reading().records().body(m_spec->chosen()) : Result<Json>(Json());
    return spec ? (*spec)["defaultUnitOfResource"].qtext() : QString();
}

void RecordEventDialog::touch(const char *member)
{
    m_fields.touch(member);
    validate();
}

resources::ResourceChoice RecordEventDialog::choiceOf(const RecordPicker &picker) const
{
    if (picker.chosen())
        return picker.chosen();
    if (picker.newName().isEmpty())
        return std::monostate();
    resources::NewResource made;
    made.name = picker.newName();
    made.conformsTo = m_spec->chosen();
    m_code->describe(made);
    return made;
}

void RecordEventDialog::readAgents(resources::EventDraft &draft) const
{
    draft.provider = m_provider->chosen();
    draft.receiver = needsTwoAgents(draft.action) ? m_receiver->chosen() : draft.provider;
}

resources::EventDraft RecordEventDialog::draft() const
{
    const resources::ActionForm form = resources::EventService::form(action());
    const resources::InputOutput direction = resources::action(action()).inputOutput;
    resources::EventDraft draft;
    draft.action = action();
    readAgents(draft);
    if (form.resource)
        draft.resource = choiceOf(*m_resource);
    else
        draft.conformsTo = m_spec->chosen();
    if (form.toResource)
        draft.toResource = choiceOf(*m_toResource);
    if (const auto quantity = m_quantity->quantity(); form.quantity && quantity)
        draft.resourceQuantity = *quantity;
    if (const auto effort = m_effort->quantity(); form.effort && effort)
        draft.effortQuantity = *effort;
    if (form.process)
        (direction == resources::InputOutput::Output ? draft.outputOf : draft.inputOf) = m_process->chosen();
    if (form.toLocation)
        draft.toLocation = m_location->chosen();
    if (form.state)
        draft.state = m_state->text().trimmed();
    if (m_date->date().isValid())
        draft.at = m_date->date().toString(Qt::ISODate);
    draft.note = m_note->text().trimmed();
    if (form.quantity)
        draft.certifiedFrom = m_certificate->lot();
    if (const auto value = cost(); bringsIn() && value && *value)
        draft.kept["ty:cost"] = format(**value);
    return draft;
}

bool RecordEventDialog::bringsIn() const
{
    const bool isTrade =
        action() == resources::ActionId::Transfer || action() == resources::ActionId::TransferAllRights;
    const bool toUs = m_receiver->chosen() == m_us && m_provider->chosen() != m_us;
    return action() == resources::ActionId::Raise || action() == resources::ActionId::Produce || (isTrade && toUs);
}

Result<std::optional<Decimal>> RecordEventDialog::cost() const
{
    if (m_cost->text().trimmed().isEmpty())
        return std::nullopt;
    TALLY_TRY(const Decimal value, evaluate(m_cost->text()));
    return value;
}

journal::Issues RecordEventDialog::issues(const resources::EventDraft &draft) const
{
    journal::Issues found = emptiness(draft);
    const auto refuse = [&](const char *member, Error error) {
        found.push_back({journal::Issue::Severity::Refusal, member, std::move(error)});
    };
    if (const auto quantity = m_quantity->quantity(); !quantity)
        refuse(Amount, quantity.error());
    if (const auto effort = m_effort->quantity(); !effort)
        refuse(Effort, effort.error());
    if (const auto value = cost(); bringsIn() && !value)
        refuse(Cost, value.error());
    if (const Outcome fits = m_code->check(m_date->date()); !fits)
        refuse(Code, fits.error());
    if (const auto lack = m_code->lack(); lack && madeOf())
        found.push_back({journal::Issue::Severity::Warning, Code, *lack});
    if (m_date->isWrong())
        refuse(When,
               misused("date.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is not a date."), {m_date->text()}).value());
    const std::pair<const char *, RecordPicker *> pickers[] = {
        {Spec, m_spec}, {Process, m_process}, {Provider, m_provider}, {Receiver, m_receiver}, {Location, m_location}};
    for (const auto &[member, picker] : pickers)
        if (picker->isUnknown())
            refuse(member,
                   refused("picker.unknown",
                           QT_TRANSLATE_NOOP("Error", "“%1” is not in the book yet. Choose “Add” to put it there."),
                           {picker->currentText()})
                       .value());
    for (journal::Issue &issue : m_session.reading().events().check(draft)) {
        // As the form calls it: “Hand over for good”, not “Transfer”.
        for (QString &arg : issue.error.args)
            if (arg == resources::actionLabel(draft.action))
                arg = m_action->currentText();
        found.push_back(std::move(issue));
    }
    return found;
}

void RecordEventDialog::validate()
{
    if (m_ok == nullptr)
        return;
    m_fields.setShown(Cost, bringsIn());
    const resources::EventDraft current = draft();
    const journal::Issues found = issues(current);
    m_fields.showIssues(found);
    showSentence(current, found);
    layout()->activate();
    if (sizeHint().height() > height() || layout()->totalHeightForWidth(width()) > height())
        resize(width(), qMax(sizeHint().height(), layout()->totalHeightForWidth(width())));
    m_ok->setEnabled(journal::firstRefusal(found) == nullptr && !m_sentenceText.isEmpty());
}

void RecordEventDialog::showSentence(const resources::EventDraft &draft, const journal::Issues &issues)
{
    const journal::Issue *refusal = journal::firstRefusal(issues);
    m_sentenceText.clear();
    if (refusal == nullptr) {
        const auto effects = m_session.reading().events().preview(draft);
        m_sentenceText = effects ? effectWords(*effects) : QString();
        if (effects && m_sentenceText.isEmpty())
            m_sentenceText = tr("%1: no quantity in stock changes").arg(m_action->currentText());
        if (!effects)
            m_general->setText(errorWords(effects.error()));
    }
    m_sentence->setText(m_sentenceText);
    m_sentence->setVisible(!m_sentenceText.isEmpty());
    const auto warning = std::find_if(issues.begin(), issues.end(), [](const auto &issue) {
        return issue.severity == journal::Issue::Severity::Warning;
    });
    setLook(m_general, refusal == nullptr && warning != issues.end() ? Look::Caution : Look::Dim);
    const journal::Issue *told = refusal != nullptr ? refusal : warning != issues.end() ? &*warning : nullptr;
    if (told != nullptr)
        m_general->setText(errorWords(told->error));
    // What stands under its field already need not be said twice.
    const bool inlineToo = told != nullptr && m_fields.shows(*told);
    m_general->setVisible((told != nullptr && !inlineToo) || (told == nullptr && m_sentenceText.isEmpty()));
}

} // namespace tally::ui
