// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/action.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <string>
#include <utility>
#include <vector>

static void initActions()
{
    Q_INIT_RESOURCE(actions);
}

namespace tally::resources
{

namespace
{

/// Row order of the table; the order of ActionId.
constexpr std::array<std::string_view, 19> Names = {
    "produce",  "consume", "use",    "work",    "cite",     "deliverService",    "pickup",
    "dropoff",  "accept",  "modify", "combine", "separate", "transferAllRights", "transferCustody",
    "transfer", "move",    "copy",   "raise",   "lower"};

constexpr std::array<const char *, 19> Labels = {QT_TRANSLATE_NOOP("Action", "Produce"),
                                                 QT_TRANSLATE_NOOP("Action", "Consume"),
                                                 QT_TRANSLATE_NOOP("Action", "Use"),
                                                 QT_TRANSLATE_NOOP("Action", "Work"),
                                                 QT_TRANSLATE_NOOP("Action", "Cite"),
                                                 QT_TRANSLATE_NOOP("Action", "Deliver service"),
                                                 QT_TRANSLATE_NOOP("Action", "Pick up"),
                                                 QT_TRANSLATE_NOOP("Action", "Drop off"),
                                                 QT_TRANSLATE_NOOP("Action", "Accept"),
                                                 QT_TRANSLATE_NOOP("Action", "Hand back changed"),
                                                 QT_TRANSLATE_NOOP("Action", "Combine"),
                                                 QT_TRANSLATE_NOOP("Action", "Separate"),
                                                 QT_TRANSLATE_NOOP("Action", "Transfer rights"),
                                                 QT_TRANSLATE_NOOP("Action", "Hand over"),
                                                 QT_TRANSLATE_NOOP("Action", "Transfer"),
                                                 QT_TRANSLATE_NOOP("Action", "Move"),
                                                 QT_TRANSLATE_NOOP("Action", "Copy"),
                                                 QT_TRANSLATE_NOOP("Action", "Raise"),
                                                 QT_TRANSLATE_NOOP("Action", "Lower")};

template<typename Value>
using Words = std::initializer_list<std::pair<std::string_view, Value>>;

/// The cell's value; the first of `words` ("notApplicable") if the cell says nothing known.
template<typename Value>
Value valueOf(std::string_view cell, Words<Value> words)
{
    for (const auto &[word, value] : words) {
        if (word == cell)
            return value;
    }
    Q_ASSERT_X(false, "actions.csv", "unknown value");
    return words.begin()->second;
}

QuantityEffect quantityEffect(std::string_view cell)
{
    return valueOf<QuantityEffect>(cell, {{"notApplicable", QuantityEffect::NotApplicable},
                                          {"increment", QuantityEffect::Increment},
                                          {"decrement", QuantityEffect::Decrement},
                                          {"decrementIncrement", QuantityEffect::DecrementIncrement},
                                          {"incrementTo", QuantityEffect::IncrementTo}});
}

MemberEffect memberEffect(std::string_view cell)
{
    return valueOf<MemberEffect>(cell, {{"notApplicable", MemberEffect::NotApplicable},
                                        {"new", MemberEffect::New},
                                        {"update", MemberEffect::Update},
                                        {"updateTo", MemberEffect::UpdateTo}});
}

std::optional<ActionId> idOf(std::string_view name)
{
    const auto at = std::find(Names.begin(), Names.end(), name);
    return at == Names.end() ? std::nullopt : std::optional(static_cast<ActionId>(at - Names.begin()));
}

Action readRow(const std::vector<std::string_view> &cells)
{
    Action action{};
    action.id = idOf(cells[0]).value_or(ActionId::Produce);
    action.name = cells[0];
    action.inputOutput = valueOf<InputOutput>(cells[1], {{"notApplicable", InputOutput::NotApplicable},
                                                         {"input", InputOutput::Input},
                                                         {"output", InputOutput::Output},
                                                         {"outputInput", InputOutput::OutputInput}});
    action.pairsWith = idOf(cells[2]);
    action.createResource = valueOf<CreateResource>(cells[3], {{"notApplicable", CreateResource::NotApplicable},
                                                               {"optional", CreateResource::Optional},
                                                               {"optionalTo", CreateResource::OptionalTo}});
    action.eventQuantity =
        valueOf<EventQuantity>(cells[4], {{"resource", EventQuantity::Resource}, {"both", EventQuantity::Both}});
    action.accounting = quantityEffect(cells[5]);
    action.onhand = quantityEffect(cells[6]);
    action.location = memberEffect(cells[7]);
    action.contained = valueOf<ContainedEffect>(cells[8], {{"notApplicable", ContainedEffect::NotApplicable},
                                                           {"update", ContainedEffect::Update},
                                                           {"remove", ContainedEffect::Remove}});
    action.accountable = memberEffect(cells[9]);
    action.stage = memberEffect(cells[10]);
    action.state = memberEffect(cells[11]);
    return action;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

/// The bytes of the table, kept for the program's life because the rows' names point into them.
std::string_view tableText()
{
    static const QByteArray bytes = [] {
        initActions();
        QFile file(QStringLiteral(":/tables/actions.csv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return opened ? file.readAll() : QByteArray();
    }();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::vector<Action> readTable()
{
    constexpr std::size_t Columns = 12;
    std::vector<Action> rows;
    for (const std::string_view line : split(tableText(), '\n')) {
        const auto cells = split(line, ',');
        if (cells.size() == Columns && idOf(cells[0]))
            rows.push_back(readRow(cells));
    }
    std::sort(rows.begin(), rows.end(), [](const Action &a, const Action &b) { return a.id < b.id; });
    Q_ASSERT(rows.size() == Names.size());
    return rows;
}

std::string withoutHyphens(std::string_view name)
{
    std::string camel;
    bool capital = false;
    for (const char c : name) {
        if (c != '-')
            camel += capital && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        capital = c == '-';
    }
    return camel;
}

} // namespace

std::span<const Action> actions()
{
    static const std::vector<Action> table = readTable();
    return table;
}

const Action &action(ActionId id)
{
    return actions()[static_cast<std::size_t>(id)];
}

const Action *findAction(std::string_view name)
{
    const bool hyphenated = name.find('-') != std::string_view::npos;
    const auto id = hyphenated ? idOf(withoutHyphens(name)) : idOf(name);
    return id ? &action(*id) : nullptr;
}

QString actionLabel(ActionId id)
{
    return QCoreApplication::translate("Action", Labels[static_cast<std::size_t>(id)]);
}

} // namespace tally::resources
