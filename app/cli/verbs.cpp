// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"

#include <array>

namespace tally::cli
{

std::span<const Verb> verbs()
{
    static const std::array all = {
        NewVerb,     DemoVerb,   ImportVerb,      ExportVerb, ListVerb,   SearchVerb, ShowVerb,
        BalanceVerb, CostVerb,   CountVerb,       TraceVerb,  TrackVerb,  RecallVerb, PassportVerb,
        LabelsVerb,  AttachVerb, AttachmentsVerb, PlanVerb,   ReportVerb, BundleVerb, InspectVerb,
        ReceiveVerb, PeersVerb,  DeskVerb,        DecideVerb, CheckVerb,  BackupVerb, RebuildVerb,
    };
    return all;
}

} // namespace tally::cli
