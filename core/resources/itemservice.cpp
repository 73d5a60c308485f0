// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/itemservice.h"

#include "core/resources/itemcheck.h"
#include "core/resources/itemquery.h"
#include "core/resources/memberread.h"

#include <algorithm>
#include <QCoreApplication>

namespace tally::resources
{

namespace
{

using journal::Issue;

QStringList categoriesIn(const Json &members)
{
    const Json &told = members["resourceClassifiedAs"];
    QStringList categories;
    if (told.isText())
        categories.append(told.qtext());
    for (const Json &one : told.array())
        categories.append(one.qtext());
    return categories;
}

std::optional<Decimal> decimalIn(const Json &member)
{
    const auto value = parseCanonical(member.text());
    return value ? std::optional(*value) : std::nullopt;
}

ItemDraft draftFrom(const Json &members)
{
    ItemDraft draft;
    draft.name = members["name"].qtext();
    draft.code = members["ty:code"].qtext();
    draft.note = members["note"].qtext();
    draft.categories = categoriesIn(members);
    draft.unit = members["defaultUnitOfResource"].qtext();
    draft.purchaseUnit = ItemUnits::purchaseUnit(members);
    draft.useUnit = ItemUnits::useUnit(members);
    if (members["ty:tracking"].isText() && !members["ty:tracking"].text().empty())
        draft.tracking = members["ty:tracking"].qtext();
    draft.substitutable = !members["substitutable"].isBool() || members["substitutable"].boolean();
    draft.neverNegative = members["ty:neverNegative"].boolean();
    draft.standardCost = decimalIn(members["ty:standardCost"]);
    draft.reorderPoint = quantityIn(members["ty:reorderPoint"]);
    draft.reorderQuantity = quantityIn(members["ty:reorderQuantity"]);
    draft.safetyStock = quantityIn(members["ty:safetyStock"]);
    draft.leadTime = quantityIn(members["ty:leadTime"]);
    return draft;
}

SupplierDraft draftFrom(const SupplierTermRow &row)
{
    return {row.key, row.supplier, row.code, row.price, row.currency, row.leadTime, row.packSize};
}

void tell(Json &members, std::string_view name, const QString &text)
{
    if (!text.trimmed().isEmpty())
        members[name] = text.trimmed();
}

void tell(Json &members, std::string_view name, const std::optional<Decimal> &value)
{
    if (value)
        members[name] = format(*value);
}

void tell(Json &members, std::string_view name, const std::optional<Quantity> &quantity)
{
    if (quantity)
        members[name] = quantityJson(*quantity);
}

void tell(Json &members, std::string_view word, std::string_view amount, const std::optional<ItemUnit> &unit)
{
    if (!unit)
        return;
    members[word] = unit->word.trimmed();
    members[amount] = quantityJson(unit->is);
}

/// One category as text, several as a list.
Json categoriesJson(const QStringList &categories)
{
    Json::Array list;
    for (const QString &category : categories)
        if (!category.trimmed().isEmpty())
            list.emplace_back(category.trimmed());
    return list.empty() ? Json() : list.size() == 1 ? list.front() : Json(list);
}

/// What turns `before` into `after`.
Json difference(const Json &before, const Json &after)
{
    Json changed = Json::Object();
    for (const auto &[name, value] : after.object())
        if (before[name] != value)
            changed[name] = value;
    for (const auto &[name, value] : before.object())
        if (!after.contains(name))
            changed[name] = Json();
    return changed;
}

/// A change as checks take it: what is taken away needs none.
Json told(const Json &members)
{
    Json kept = Json::Object();
    for (const auto &[name, value] : members.object())
        if (!value.isNull())
            kept[name] = value;
    return kept;
}

Issue refusal(const char *member, const char *code, const char *text, QStringList args)
{
    return {Issue::Severity::Refusal, member, refused(code, text, std::move(args)).value()};
}

} // namespace

Json membersOf(const ItemDraft &draft)
{
    Json members = Json::Object();
    tell(members, "name", draft.name);
    tell(members, "ty:code", draft.code);
    tell(members, "note", draft.note);
    if (const Json categories = categoriesJson(draft.categories); !categories.isNull())
        members["resourceClassifiedAs"] = categories;
    tell(members, "defaultUnitOfResource", draft.unit);
    tell(members, "ty:purchaseUnit", "ty:purchaseUnitIs", draft.purchaseUnit);
    tell(members, "ty:useUnit", "ty:useUnitIs", draft.useUnit);
    if (draft.tracking != u"stock")
        members["ty:tracking"] = draft.tracking;
    if (!draft.substitutable)
        members["substitutable"] = false;
    if (draft.neverNegative)
        members["ty:neverNegative"] = true;
    tell(members, "ty:standardCost", draft.standardCost);
    tell(members, "ty:reorderPoint", draft.reorderPoint);
    tell(members, "ty:reorderQuantity", draft.reorderQuantity);
    tell(members, "ty:safetyStock", draft.safetyStock);
    tell(members, "ty:leadTime", draft.leadTime);
    return members;
}

Json membersOf(const SupplierDraft &draft)
{
    Json members = Json::Object{{"provider", toText(draft.supplier)}};
    tell(members, "ty:supplierCode", draft.code);
    tell(members, "ty:price", draft.price);
    tell(members, "ty:currency", draft.currency);
    tell(members, "ty:leadTime", draft.leadTime);
    tell(members, "ty:packSize", draft.packSize);
    return members;
}

Result<ItemDraft> ItemService::read(RecordKey item) const
{
    if (!item)
        return ItemDraft();
    TALLY_TRY(const Json members, m_records.body(item));
    ItemDraft draft = draftFrom(members);
    TALLY_TRY(const auto terms, ItemQuery(m_database).suppliersOf(item));
    for (const SupplierTermRow &row : terms)
        draft.suppliers.push_back(draftFrom(row));
    return draft;
}

journal::Issues ItemService::check(RecordKey item, const ItemDraft &draft) const
{
    journal::Issues issues = checkForm(draft);
    const ItemQuery query(m_database);
    const auto sameCode = query.byCode(draft.code.trimmed());
    const auto sameName = query.byName(draft.name.trimmed());
    if (!sameCode || !sameName) {
        issues.push_back({Issue::Severity::Refusal, "", (!sameCode ? sameCode : sameName).error()});
        return issues;
    }
    const auto isOther = [item](RecordKey key) { return key != item; };
    const auto code = std::find_if(sameCode->begin(), sameCode->end(), isOther);
    if (code != sameCode->end())
        issues.push_back(refusal("ty:code", "item.codeTaken",
                                 QT_TRANSLATE_NOOP("Error", "“%1” is the code of “%2” already."),
                                 {draft.code.trimmed(), m_records.title(*code).value_or(QString())}));
    if (std::any_of(sameName->begin(), sameName->end(), isOther)) {
        Issue warning = refusal("name", "item.sameName",
                                QT_TRANSLATE_NOOP("Error", "There is an item called “%1” already. Give this one a code "
                                                           "or another name, so that people can tell them apart."),
                                {draft.name.trimmed()});
        warning.severity = Issue::Severity::Warning;
        issues.push_back(std::move(warning));
    }
    return issues;
}

Outcome ItemService::checkUnit(RecordKey item, const QString &unit) const
{
    if (!item)
        return {};
    TALLY_TRY(const std::vector<Quantity> amounts, ItemQuery(m_database).amountsOf(item));
    for (const Quantity &amount : amounts)
        if (unit.isEmpty() || !UnitTable::shipped().convert(amount.value, amount.unit, unit))
            return refused("item.unitUsed",
                           QT_TRANSLATE_NOOP("Error", "%1 of it is recorded, which cannot be told exactly in this "
                                                      "unit. The stock unit stays as it is."),
                           {QString::fromStdString(format(amount.value)) + u' ' + amount.unit});
    return {};
}

Result<std::vector<ItemService::Step>> ItemService::steps(RecordKey item, const ItemDraft &draft) const
{
    TALLY_TRY(const ItemDraft before, read(item));
    std::vector<Step> steps;
    const Json members = item ? difference(membersOf(before), membersOf(draft)) : membersOf(draft);
    if (!item || !members.object().empty())
        steps.push_back({"ResourceSpecification", item, members});
    for (const SupplierDraft &terms : draft.suppliers) {
        const auto known = std::find_if(before.suppliers.begin(), before.suppliers.end(),
                                        [&](const auto &one) { return terms.term && one.term == terms.term; });
        const bool isNew = known == before.suppliers.end();
        Json changed = isNew ? membersOf(terms) : difference(membersOf(*known), membersOf(terms));
        if (isNew && item)
            changed["conformsTo"] = toText(item);
        if (!changed.object().empty())
            steps.push_back({"ty:SupplierTerm", isNew ? RecordKey() : terms.term, std::move(changed)});
    }
    for (const SupplierDraft &gone : before.suppliers)
        if (std::none_of(draft.suppliers.begin(), draft.suppliers.end(),
                         [&](const auto &one) { return one.term == gone.term; }))
            steps.push_back({"ty:SupplierTerm", gone.term, Json::Object{{"conformsTo", Json()}}});
    return steps;
}

Outcome ItemService::checkAll(RecordKey item, const ItemDraft &draft) const
{
    if (item && item.log().book() != LogNo::OwnBook)
        return refused("item.foreign",
                       QT_TRANSLATE_NOOP("Error", "This item is another book's; only they can change it."));
    const journal::Issues issues = check(item, draft);
    if (const Issue *issue = journal::firstRefusal(issues))
        return tl::unexpected(issue->error);
    TALLY_TRY(const ItemDraft before, read(item));
    return before.unit == draft.unit ? Outcome() : checkUnit(item, draft.unit);
}

Result<std::vector<RecordKey>> ItemService::write(journal::Recording &recording, RecordKey item,
                                                  const ItemDraft &draft) const
{
    TALLY_CHECK(checkAll(item, draft));
    TALLY_TRY(std::vector<Step> steps, this->steps(item, draft));
    std::vector<RecordKey> entries;
    for (Step &step : steps) {
        if (!item && !entries.empty())
            step.members["conformsTo"] = toText(entries.front());
        const journal::RecordDraft record{step.cls, told(step.members), {}};
        const journal::Issues issues = m_service.check(record);
        if (const Issue *issue = journal::firstRefusal(issues))
            return tl::unexpected(issue->error);
        journal::EntryDraft entry = m_service.toEntry(record);
        if (step.subject) {
            entry.op = journal::Op::Set;
            entry.body = step.members;
            entry.body["subject"] = toText(step.subject);
        }
        TALLY_TRY(const RecordKey key, recording.add(std::move(entry)));
        entries.push_back(key);
    }
    return entries;
}

} // namespace tally::resources
