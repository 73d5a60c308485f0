// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/planposting.h"

#include "core/production/proportion.h"

namespace tally::production
{

namespace
{

void put(Json &members, std::string_view name, RecordKey reference)
{
    if (reference)
        members[name] = toText(reference);
}

void put(Json &members, std::string_view name, const QString &text)
{
    if (!text.isEmpty())
        members[name] = text;
}

void put(Json &members, std::string_view name, QDate day)
{
    members[name] = day.toString(Qt::ISODate);
}

Outcome putScaled(Json &members, std::string_view name, const std::optional<Quantity> &quantity, const MakeRow &row)
{
    if (!quantity || quantity->value.isNegative())
        return {};
    TALLY_TRY(const Decimal value, Proportion(quantity->value, row.batch).of(row.quantity));
    members[name] = Json::Object{{"hasNumericalValue", format(value)}, {"hasUnit", quantity->unit}};
    return {};
}

} // namespace

Outcome PlanPosting::write(const PlanRequest &request, PostedPlan &posted)
{
    TALLY_TRY(posted.plan, addPlan(request, posted.result));
    for (const MakeRow &row : posted.result.make) {
        TALLY_TRY(const RecordKey process, addProcess(row, posted.plan));
        posted.processes.push_back(process);
        for (const RecipeFlowRow *flow : m_index.flowsOf(row.process)) {
            TALLY_TRY(const RecordKey commitment, addCommitment(row, *flow, posted.plan, process));
            posted.commitments.push_back(commitment);
        }
    }
    return {};
}

Result<RecordKey> PlanPosting::addPlan(const PlanRequest &request, const PlanResult &result)
{
    QDate due = request.due;
    for (const MakeRow &row : result.make) {
        if (row.isDemand && !request.due.isValid())
            due = row.end;
    }
    Json members;
    const QString quantity = QString::fromStdString(format(request.quantity));
    put(members, "name", QString(m_index.title(request.item) % u" × " % quantity));
    put(members, "created", request.today);
    put(members, "due", due);
    return m_records.add(m_recording, {"Plan", members, {}});
}

Result<RecordKey> PlanPosting::addProcess(const MakeRow &row, RecordKey plan)
{
    const RecipeProcessRow *step = m_index.process(row.process);
    Json members;
    put(members, "name", step->name.isEmpty() ? m_index.title(row.item) : step->name);
    put(members, "basedOn", step->conformsTo);
    put(members, "plannedWithin", plan);
    put(members, "hasBeginning", row.start);
    put(members, "hasEnd", row.end);
    return m_records.add(m_recording, {"Process", members, {}});
}

Result<RecordKey> PlanPosting::addCommitment(const MakeRow &row, const RecipeFlowRow &flow, RecordKey plan,
                                             RecordKey process)
{
    const bool isDemand = row.isDemand && !flow.isInput && flow.conformsTo == row.item;
    Json members;
    put(members, "action", flow.action);
    put(members, "resourceConformsTo", flow.conformsTo);
    TALLY_CHECK(putScaled(members, "resourceQuantity", flow.quantity, row));
    TALLY_CHECK(putScaled(members, "effortQuantity", flow.effort, row));
    put(members, flow.isInput ? "inputOf" : "outputOf", process);
    put(members, "due", flow.isInput ? row.start : row.end);
    put(members, "plannedWithin", plan);
    put(members, "independentDemandOf", isDemand ? plan : RecordKey());
    put(members, "stage", flow.stage);
    put(members, "state", flow.state);
    return m_records.add(m_recording, {"Commitment", members, {}});
}

} // namespace tally::production
