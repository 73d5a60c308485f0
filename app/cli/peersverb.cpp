// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "core/exchange/peerstore.h"

namespace tally::cli
{

namespace
{

Json rowOf(const exchange::PeerRow &peer)
{
    Json::Array keys;
    for (const QString &key : peer.rootKeys)
        keys.emplace_back(key);
    return Json::Object{{"acknowledged", peer.acknowledged},
                        {"book", peer.bookId},
                        {"entries", peer.entries},
                        {"forked", peer.forked},
                        {"keys", std::move(keys)},
                        {"lastReceived", peer.lastReceived},
                        {"name", peer.petname}};
}

Outcome run(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Read));
    TALLY_TRY(const auto peers, exchange::PeerStore(book->journal()).all());
    Json::Array rows;
    TextTable table{{{QStringLiteral("Peer")},
                     {QStringLiteral("Book")},
                     {QStringLiteral("Entries held"), true},
                     {QStringLiteral("Ours confirmed"), true},
                     {QStringLiteral("Last received")},
                     {QStringLiteral("State")}},
                    {}};
    for (const exchange::PeerRow &peer : peers) {
        rows.push_back(rowOf(peer));
        table.rows.push_back({peer.petname, peer.bookId, QString::number(peer.entries),
                              QString::number(peer.acknowledged), peer.lastReceived,
                              peer.forked ? QStringLiteral("✗ two-faced") : QStringLiteral("✓ verified")});
    }
    if (call.console().json())
        call.console().print(Json(std::move(rows)));
    else
        call.console().print(table);
    return {};
}

} // namespace

const Verb PeersVerb{"peers", "BOOK", "The books we know, what we hold of them and what they confirmed of ours.", 1, 1,
                     nullptr, run};

} // namespace tally::cli
