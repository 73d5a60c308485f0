// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/production/plan.h"

#include <initializer_list>
#include <map>

namespace tally::production
{

inline Decimal dec(const QString &text)
{
    return parseCanonical(text.toStdString()).value();
}

/// "5.5 hour"
inline Quantity amount(const QString &text)
{
    return {dec(text.section(u' ', 0, 0)), text.section(u' ', 1)};
}

inline QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

/// Writes planning facts by name, in the order a workshop would tell them. Every name is one record.
class FactsBuilder
{
public:
    RecordKey key(const QString &name)
    {
        const auto [known, isNew] = m_keys.emplace(name, RecordKey());
        if (isNew)
            known->second = RecordKey(LogNo(LogNo::OwnBook, 1), static_cast<std::int64_t>(m_keys.size()));
        return known->second;
    }
    QString nameOf(RecordKey wanted) const
    {
        for (const auto &[name, key] : m_keys) {
            if (key == wanted)
                return name;
        }
        return {};
    }

    resources::SpecificationFacts &item(const QString &name, const QString &unit = QStringLiteral("one"))
    {
        resources::SpecificationFacts row;
        row.key = key(name);
        row.name = name;
        row.defaultUnit = unit;
        facts.specifications.push_back(row);
        return facts.specifications.back();
    }
    void recipe(const QString &name, const QString &primaryOutput)
    {
        facts.recipes.push_back({key(name), name, primaryOutput.isEmpty() ? RecordKey() : key(primaryOutput)});
    }
    void step(const QString &recipe, const QString &name, const QString &duration = {}, const QString &stage = {})
    {
        facts.processes.push_back({key(name), key(recipe), name, stage.isEmpty() ? RecordKey() : key(stage),
                                   duration.isEmpty() ? std::nullopt : std::optional(amount(duration))});
    }
    RecipeFlowRow &flow(const QString &step, bool isInput, const QString &action, const QString &item,
                        const QString &quantity)
    {
        RecipeFlowRow row;
        row.key = key(u"flow " % QString::number(facts.flows.size()));
        row.process = key(step);
        row.isInput = isInput;
        row.action = action;
        row.conformsTo = key(item);
        if (!quantity.isEmpty())
            row.quantity = amount(quantity);
        facts.flows.push_back(row);
        return facts.flows.back();
    }
    RecipeFlowRow &in(const QString &step, const QString &item, const QString &quantity)
    {
        return flow(step, true, QStringLiteral("consume"), item, quantity);
    }
    RecipeFlowRow &out(const QString &step, const QString &item, const QString &quantity)
    {
        return flow(step, false, QStringLiteral("produce"), item, quantity);
    }
    /// A recipe of one step: "stool", "1 one", {{"leg", "3 one"}}, "2 day".
    void make(const QString &item, const QString &quantity, const std::vector<std::pair<QString, QString>> &inputs,
              const QString &duration = {})
    {
        const QString name = u"make " % item;
        recipe(u"recipe " % item, item);
        step(u"recipe " % item, name, duration);
        for (const auto &[input, needed] : inputs)
            in(name, input, needed);
        out(name, item, quantity);
    }
    void stock(const QString &item, const QString &onhand, const QString &stage = {}, const QString &state = {})
    {
        facts.stock.push_back({key(item), stage.isEmpty() ? RecordKey() : key(stage), state, amount(onhand)});
    }
    void taken(const QString &item, const QString &quantity, const QString &from)
    {
        facts.takings.push_back({key(item), RecordKey(), day(from), amount(quantity)});
    }

    PlanRequest wanted(const QString &item, const QString &quantity, const QString &due, const QString &today)
    {
        return {key(item), dec(quantity), day(due), QDate(), day(today)};
    }

    /// The rows as lines: "make child 8-3=5 2026-03-16..2026-03-26 late 0", "buy …", "earliest …", "warning CODE".
    QStringList lines(const Result<PlanResult> &result) const
    {
        if (!result)
            return {u"error " % QString::fromLatin1(result.error().code)};
        QStringList lines;
        for (const MakeRow &row : result->make)
            lines.append(u"make " % nameOf(row.item) % (row.stage ? QString(u'@' % nameOf(row.stage)) : QString()) %
                         u' ' % sum(row.required, row.netted, row.quantity) % u' ' % row.start.toString(Qt::ISODate) %
                         u".." % row.end.toString(Qt::ISODate) % u" late " % QString::number(row.late));
        for (const BuyRow &row : result->buy)
            lines.append(u"buy " % nameOf(row.item) % u' ' % sum(row.required, row.netted, row.quantity) % u" by " %
                         row.by.toString(Qt::ISODate) % u" late " % QString::number(row.late));
        lines.append(u"earliest " % result->earliest.toString(Qt::ISODate));
        for (const Error &warning : result->warnings)
            lines.append(u"warning " % QString::fromLatin1(warning.code) % u' ' % warning.args.value(0));
        return lines;
    }
    QStringList planned(const PlanRequest &request) const
    {
        return lines(makePlan(facts, request, UnitTable::shipped()));
    }

    PlanningFacts facts;

private:
    static QString sum(Decimal required, Decimal netted, Decimal quantity)
    {
        return QString::fromStdString(format(required) + '-' + format(netted) + '=' + format(quantity));
    }
    std::map<QString, RecordKey> m_keys;
};

} // namespace tally::production
