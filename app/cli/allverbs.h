// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

/// One constant per verb, each defined in a file of its own.
namespace tally::cli
{

extern const Verb AttachVerb;
extern const Verb AttachmentsVerb;
extern const Verb BackupVerb;
extern const Verb BalanceVerb;
extern const Verb BundleVerb;
extern const Verb CheckVerb;
extern const Verb CostVerb;
extern const Verb CountVerb;
extern const Verb DecideVerb;
extern const Verb DemoVerb;
extern const Verb DeskVerb;
extern const Verb ExportVerb;
extern const Verb ImportVerb;
extern const Verb InspectVerb;
extern const Verb LabelsVerb;
extern const Verb ListVerb;
extern const Verb NewVerb;
extern const Verb PassportVerb;
extern const Verb PeersVerb;
extern const Verb PlanVerb;
extern const Verb ReportVerb;
extern const Verb RebuildVerb;
extern const Verb RecallVerb;
extern const Verb ReceiveVerb;
extern const Verb SearchVerb;
extern const Verb ShowVerb;
extern const Verb TraceVerb;
extern const Verb TrackVerb;

} // namespace tally::cli
