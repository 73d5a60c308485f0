// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recordquery.h"
#include "core/resources/eventdraft.h"
#include "core/resources/placetree.h"
#include "core/resources/resourcequery.h"

#include <functional>
#include <map>
#include <set>
#include <string_view>

namespace tally::resources
{

/// What people do with goods, in the words of a storekeeper.
enum class MovementKind { Receive, Issue, Move, Adjust, Scrap, Lend, Return, Split, Merge, Pack, Unpack };

/// One line of a list of movements, as typed, pasted or scanned; nothing is looked up yet.
struct MovementLine {
    MovementKind kind = MovementKind::Receive;
    QString item;   ///< id, serial number, lot code or name of a stock record, or code or name of a kind of item
    QString amount; ///< "12.5", "12.5 kg"; empty for all there is, or one when receiving; adjusting takes a sign
    QString place;  ///< where it goes; receiving, moving, splitting
    QString agent;  ///< from whom or to whom; receiving, issuing, lending, returning
    QString into;   ///< stock record that takes it: merging, packing; name of the part when splitting
    QString note;
};

/// A word for each kind, as files have it: "receive", "issue" …
[[nodiscard]] std::string_view toText(MovementKind kind);
/// Whatever the case; nullopt for a word that is none of them.
[[nodiscard]] std::optional<MovementKind> movementKind(QStringView word);

/// Turns lines into events: finds the records they mean and the action that does it. Reads the stock once, as it is
/// when made. Errors: "movement.item" (nothing is called so), "movement.several" (more than one thing is),
/// "movement.place", "movement.agent", "movement.into", "movement.amount", "movement.nothing" (none is there), and
/// those of the number reader.
class MovementReader
{
public:
    using NumberReader = std::function<Result<Decimal>(const QString &text)>;
    /// `us` is whose stock it is; `number` reads amounts as they are written where the lines come from.
    [[nodiscard]] static Result<MovementReader> make(storage::Database &database, const journal::RecordQuery &records,
                                                     RecordKey us, NumberReader number);
    [[nodiscard]] Result<EventDraft> read(const MovementLine &line) const;
    /// The stock record a scanned or typed word means; as `read` finds it.
    [[nodiscard]] Result<RecordKey> item(const QString &text) const;
    [[nodiscard]] QString nameOf(RecordKey record) const;

private:
    struct Kind {
        RecordKey key;
        QString name;
        QString unit;
    };
    explicit MovementReader(PlaceTree places)
        : m_places(std::move(places))
    {
    }
    [[nodiscard]] const ResourceRow *rowOf(RecordKey record) const;
    [[nodiscard]] Result<std::vector<RecordKey>> recordsOf(const QString &text, RecordKey place) const;
    /// In `unit` if none is written; what `item` is bought and used in is understood, too.
    [[nodiscard]] Result<Quantity> amountOf(const MovementLine &line, RecordKey item, const QString &unit,
                                            Decimal all) const;
    [[nodiscard]] Result<RecordKey> placeOf(const QString &text, bool isNeeded) const;
    [[nodiscard]] Result<RecordKey> agentOf(const QString &text, bool isNeeded) const;
    [[nodiscard]] Result<EventDraft> receive(const MovementLine &line) const;
    [[nodiscard]] Result<EventDraft> move(const MovementLine &line, const ResourceRow &from) const;
    [[nodiscard]] Result<EventDraft> hand(const MovementLine &line, const ResourceRow &from) const;
    [[nodiscard]] Result<EventDraft> change(const MovementLine &line, const ResourceRow &from) const;
    [[nodiscard]] EventDraft draft(ActionId action, const MovementLine &line) const;

    PlaceTree m_places;
    RecordKey m_us;
    NumberReader m_number;
    std::vector<ResourceRow> m_stock;
    std::map<QString, std::set<RecordKey>> m_named; ///< stock records by folded name, serial, lot code and id
    std::map<QString, std::vector<Kind>> m_kinds;   ///< kinds of items by folded code and name
    std::map<QString, std::set<RecordKey>> m_agents;
    const journal::RecordQuery *m_records = nullptr;
};

} // namespace tally::resources
