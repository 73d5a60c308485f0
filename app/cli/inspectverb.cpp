// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/bundletext.h"
#include "core/exchange/bundlereceiver.h"

namespace tally::cli
{

namespace
{

Outcome run(Call &call)
{
    TALLY_TRY(const exchange::BundleSummary summary, exchange::BundleReceiver::inspect(call.argument(0)));
    if (call.console().json())
        call.console().print(toJson(summary));
    else
        show(call.console(), summary);
    return {};
}

} // namespace

const Verb InspectVerb{"inspect", "FILE", "Verify a bundle without any book and say what it holds.", 1, 1,
                       nullptr,   run};

} // namespace tally::cli
