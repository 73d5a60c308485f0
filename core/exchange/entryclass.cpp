// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entryclass.h"

namespace tally::exchange
{

QString entryClass(std::string_view envelope, t1::Document &document)
{
    if (!document.parse(envelope, t1::Limits::composite()))
        return {};
    const t1::View root = document.root();
    if (root["o"].raw() != "add")
        return root["o"].qtext();
    const QString type = root["b"]["@type"].qtext();
    if (!type.isEmpty())
        return type;
    const QString kind = root["k"].qtext().section(u'/', 0, 0);
    const QString bare = kind.section(u'.', -1);
    return bare.isEmpty() ? kind : bare.at(0).toUpper() + bare.mid(1);
}

} // namespace tally::exchange
