// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/disclosure.h"

#include "core/base/t1.h"

namespace tally::exchange
{

QString toText(Audience audience)
{
    switch (audience) {
    case Audience::Public:
        return QStringLiteral("pub");
    case Audience::Peer:
        return QStringLiteral("peer");
    case Audience::Own:
        return QStringLiteral("own");
    }
    return {};
}

bool mayTravel(std::string_view partClass, Audience audience)
{
    return audience == Audience::Own || partClass == "pub" || (partClass == "peer" && audience == Audience::Peer);
}

bool isConfidential(std::string_view envelope)
{
    // Most entries have no private parts; finding that out must not cost a parse of each.
    if (envelope.find("\"c\":[[\"adm\"") == std::string_view::npos)
        return false;
    t1::Document document;
    if (!document.parse(envelope, t1::Limits::composite()))
        return true;
    const t1::View parts = document.root()["c"];
    for (t1::View part = parts.first(); part.exists(); part = part.next())
        if (part.first().raw() != "adm")
            return false;
    return parts.size() > 0;
}

} // namespace tally::exchange
