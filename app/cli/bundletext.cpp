// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundletext.h"

namespace tally::cli
{

Json toJson(const exchange::BundleSummary &summary)
{
    Json::Array logs;
    for (const exchange::BundleLog &log : summary.logs)
        logs.emplace_back(Json::Object{{"base", log.base},
                                       {"desk", log.desk},
                                       {"hidden", log.hidden},
                                       {"root", log.root.base64().toStdString()},
                                       {"size", log.size},
                                       {"whole", log.whole}});
    Json::Array steps;
    for (const exchange::VerifiedStep &step : summary.steps)
        steps.emplace_back(Json::Object{{"id", step.id}, {"text", step.text}});
    return Json::Object{{"audience", summary.audience}, {"book", summary.bookId},   {"fileBytes", summary.fileBytes},
                        {"files", summary.files},       {"kind", summary.kind},     {"logs", std::move(logs)},
                        {"madeAt", summary.madeAt},     {"madeBy", summary.madeBy}, {"name", summary.bookName},
                        {"steps", std::move(steps)}};
}

void show(Console &console, const exchange::BundleSummary &summary)
{
    console.print(QStringLiteral("%1 bundle of “%2” (%3), made by desk %4 on %5")
                      .arg(summary.kind, summary.bookName, summary.bookId, summary.madeBy, summary.madeAt));
    for (const exchange::VerifiedStep &step : summary.steps)
        console.print(QStringLiteral("  ✓ %1").arg(step.text));
    TextTable table{{{QStringLiteral("Log")},
                     {QStringLiteral("From"), true},
                     {QStringLiteral("To"), true},
                     {QStringLiteral("Readable"), true},
                     {QStringLiteral("Fingerprint only"), true}},
                    {}};
    for (const exchange::BundleLog &log : summary.logs)
        table.rows.push_back({log.desk, QString::number(log.base), QString::number(log.size),
                              QString::number(log.whole), QString::number(log.hidden)});
    console.print(table);
}

} // namespace tally::cli
