// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/cost/costcheck.h"

#include "core/base/currencycode.h"

#include <QCoreApplication>

namespace tally::resources
{

namespace
{

Error refusal(const char *code, const char *text, QStringList args = {})
{
    return refused(code, text, std::move(args)).value();
}

std::optional<Error> amountRefusal(const EventDraft &draft)
{
    const auto amount = parseCanonical(draft.kept["ty:cost"].text());
    if (!amount)
        return refusal("cost.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is no amount of money. Write 12.50."),
                       {draft.kept["ty:cost"].qtext()});
    if (amount->isNegative() && !draft.corrects)
        return refusal("cost.negative",
                       QT_TRANSLATE_NOOP("Error", "A cost of %1 is below zero. Only a correction that names the event "
                                                  "it corrects may be."),
                       {draft.kept["ty:cost"].qtext()});
    if (draft.kept.contains("ty:currency") && !isCurrencyCode(draft.kept["ty:currency"].qtext()))
        return refusal("cost.currency", QT_TRANSLATE_NOOP("Error", "“%1” is no currency code such as EUR."),
                       {draft.kept["ty:currency"].qtext()});
    return std::nullopt;
}

bool isSpread(const std::string &by)
{
    return by.empty() || by == "value" || by == "weight" || by == "quantity";
}

Result<std::optional<Error>> receiptRefusal(const Json &receipt, const journal::RecordQuery &records)
{
    const auto key = parseRecordKey(receipt.qtext());
    TALLY_TRY(const auto row, key ? records.find(*key) : Result<std::optional<journal::RecordRow>>());
    if (row && row->cls == u"EconomicEvent")
        return std::nullopt;
    return refusal("cost.noReceipt",
                   QT_TRANSLATE_NOOP("Error", "A cost can only be added to an event of this book; “%1” is none."),
                   {receipt.qtext()});
}

} // namespace

Result<std::optional<Error>> costRefusal(const EventDraft &draft, const journal::RecordQuery &records)
{
    const Json &receipts = draft.kept["ty:addsCostTo"];
    if (!draft.kept.contains("ty:cost")) {
        if (receipts.isNull())
            return std::nullopt;
        return refusal("cost.missing", QT_TRANSLATE_NOOP("Error", "A cost that is added to receipts needs an amount."));
    }
    if (auto wrong = amountRefusal(draft))
        return wrong;
    if (!isSpread(draft.kept["ty:spreadBy"].text()))
        return refusal("cost.spread",
                       QT_TRANSLATE_NOOP("Error", "A cost is spread by value, weight or quantity, not by “%1”."),
                       {draft.kept["ty:spreadBy"].qtext()});
    const Json::Array one{receipts};
    for (const Json &receipt : receipts.isText() ? one : receipts.array()) {
        TALLY_TRY(auto wrong, receiptRefusal(receipt, records));
        if (wrong)
            return wrong;
    }
    return std::nullopt;
}

} // namespace tally::resources
