// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/subject.h"
#include "core/base/wholefile.h"
#include "core/exchange/passport.h"

namespace tally::cli
{

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      QStringLiteral("Write the page to FILE."),
                      QStringLiteral("FILE")});
}

Json jsonOf(const exchange::Passport &passport)
{
    static constexpr const char *Kinds[] = {"input", "received", "made"};
    Json::Array steps;
    for (const exchange::PassportStep &step : passport.steps)
        steps.push_back(Json::Object{{"at", step.at},
                                     {"event", toText(step.event)},
                                     {"item", step.item},
                                     {"job", step.job},
                                     {"kind", Kinds[static_cast<std::size_t>(step.kind)]},
                                     {"lot", step.lot},
                                     {"quantity", format(step.quantity.value)},
                                     {"unit", step.quantity.unit},
                                     {"who", step.who}});
    Json::Array certificates;
    for (const resources::Certificate &one : passport.certificates)
        certificates.push_back(Json::Object{{"certificate", one.text},
                                            {"covered", format(one.covered)},
                                            {"in", format(one.in.value)},
                                            {"lot", one.code},
                                            {"out", format(one.out)},
                                            {"unit", one.in.unit}});
    return Json::Object{{"certificates", Json(std::move(certificates))},
                        {"code", passport.text.code},
                        {"lot", passport.text.lot},
                        {"made", passport.made},
                        {"name", passport.text.name},
                        {"signed", !passport.note.isEmpty()},
                        {"steps", Json(std::move(steps))}};
}

Outcome run(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Read));
    TALLY_TRY(const RecordKey subject, subjectOf(*book, call.argument(1)));
    TALLY_TRY(const auto passport, exchange::passportOf(book->journal(), book->records(), book->resources(), subject));
    if (call.has("output"))
        TALLY_CHECK(writeWhole(call.option("output"), exchange::toHtml(passport)));
    if (call.console().json())
        call.console().print(jsonOf(passport));
    else
        call.console().print(QStringLiteral("%1 (%2): steps %3, certificates %4.")
                                 .arg(passport.text.name, passport.text.code)
                                 .arg(passport.steps.size())
                                 .arg(passport.certificates.size()));
    return {};
}

} // namespace

const Verb PassportVerb{
    "passport",
    "BOOK ID [-o FILE]",
    "What one lot or product is made of, by whom and certified by whom, as a page that stands alone.",
    2,
    2,
    addOptions,
    run};

} // namespace tally::cli
