// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recordquery.h"
#include "core/resources/coderules.h"
#include "core/resources/eventdraft.h"
#include "core/resources/placetree.h"
#include "core/resources/resourcequery.h"

#include <functional>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>

namespace tally::resources
{

/// What people do with goods, in the words of a storekeeper.
enum class MovementKind { Receive, Issue, Move, Adjust, Scrap, Lend, Return, Split, Merge, Pack, Unpack };

/// One line of a list of movements, as typed, pasted or scanned; nothing is looked up yet.
struct MovementLine {
    MovementKind kind = MovementKind::Receive;
    QString item;   ///< id, serial number, lot code or name of a stock record, or code or name of a kind of item
    QString amount; ///< "12.5", "12.5 kg"; empty for all there is, or one when receiving; adjusting takes a sign
    QString unit;   ///< "kg", where a column of its own names it
    QString place;  ///< where it goes; receiving, moving, splitting
    QString agent;  ///< from whom or to whom; receiving, issuing, lending, returning
    QString into;   ///< stock record that takes it: merging, packing; name of the part when splitting
    QString note;
    QString lot;         ///< lot code or serial number: that of new goods, or which of several are meant
    QString cost;        ///< of one of the unit the amount is written in, in the book's currency; receiving
    QString day;         ///< "2026-03-01"; empty for now
    bool isFree = false; ///< new goods without a code stay so, though their item has a rule for codes
};

/// What a line comes to: the event, and what has to be recorded before it and be named in it.
struct Movement {
    EventDraft event;
    bool isNothing = false; ///< opening stock of none: nothing is to be recorded
    QString newItem;        ///< a kind of item by its name, counted in `newUnit`
    QString newUnit;
    QString newPlace;          ///< by its name
    QString newLot;            ///< by its code
    QString code;              ///< lot or serial number of the goods, there already or new; empty if they have none
    std::optional<Error> lack; ///< to be warned of: the goods should have a code
};

/// A word for each kind, as files have it: "receive", "issue" …
[[nodiscard]] std::string_view toText(MovementKind kind);
/// Whatever the case; nullopt for a word that is none of them.
[[nodiscard]] std::optional<MovementKind> movementKind(QStringView word);

/// Turns lines into events: finds the records they mean and the action that does it. Reads the stock once, as it is
/// when made; `learn` tells it of what came since. Goods that come in new and are told apart by codes get one: the one
/// written, else the next by the item's rule. Errors: "movement.item" (nothing is called so), "movement.several" (more
/// than one thing is), "movement.lot" (nothing of it has that code),
/// "movement.place", "movement.agent", "movement.into", "movement.amount", "movement.nothing" (none is there),
/// "code.shape", and those of the number reader.
class MovementReader
{
public:
    using NumberReader = std::function<Result<Decimal>(const QString &text)>;
    /// `us` is whose stock it is; `number` reads amounts as they are written where the lines come from.
    [[nodiscard]] static Result<MovementReader> make(storage::Database &database, const journal::RecordQuery &records,
                                                     RecordKey us, NumberReader number);
    [[nodiscard]] Result<Movement> read(const MovementLine &line) const;
    /// Lines are what is there when the book begins: items and places that are not there are asked for in the movement,
    /// instead of being an error, and amounts must be written.
    void setOpening(bool isOpening) { m_isOpening = isOpening; }
    /// Takes in a stock record as it is now.
    Outcome learn(RecordKey record);
    void learnItem(RecordKey item, const QString &name);
    Outcome learnPlaces();
    /// The stock record a scanned or typed word means; as `read` finds it.
    [[nodiscard]] Result<RecordKey> item(const QString &text) const;
    [[nodiscard]] QString nameOf(RecordKey record) const;

private:
    /// A kind of item with what receiving some of it needs to know.
    struct Kind {
        RecordKey key;
        QString name;
        QString unit;
        CodeRules::Of codes = CodeRules::Of::Lots;
        bool hasRule = false;
        std::optional<Error> lack; ///< it is told apart by codes
        [[nodiscard]] bool isTold() const { return hasRule || lack; }
    };
    explicit MovementReader(storage::Database &database, const journal::RecordQuery &records, PlaceTree places)
        : m_database(&database)
        , m_records(&records)
        , m_places(std::move(places))
    {
    }
    [[nodiscard]] static QString folded(const QString &text);
    void take(const ResourceRow &row);
    [[nodiscard]] Result<Kind> kind(RecordKey key) const;
    /// What is received: the one kind called so, else that of the stock records called so; none if that is not one.
    [[nodiscard]] RecordKey kindCalled(const QString &text) const;
    [[nodiscard]] std::vector<RecordKey> called(const QString &text, bool alsoOfKind) const;
    /// Whether a stock record has the serial number, lot code or id.
    [[nodiscard]] bool isCode(const QString &text) const;
    [[nodiscard]] bool hasCode(const ResourceRow &row, const QString &code) const;
    [[nodiscard]] QString codeOf(const ResourceRow &row) const;
    [[nodiscard]] const ResourceRow *rowOf(RecordKey record) const;
    [[nodiscard]] Result<std::vector<RecordKey>> recordsOf(const MovementLine &line, RecordKey place) const;
    /// The one of them; Error "movement.nothing", "movement.several".
    [[nodiscard]] static Result<RecordKey> single(const std::vector<RecordKey> &found, const QString &text);
    /// Where what is received goes to: our record of it there, or none.
    [[nodiscard]] Result<RecordKey> receiverOf(const MovementLine &line, const Kind &kind, RecordKey place) const;
    [[nodiscard]] Result<ResourceChoice> newGoods(Movement &made, const MovementLine &line, const Kind &kind,
                                                  RecordKey place) const;
    Outcome putCode(Movement &made, NewResource &goods, const MovementLine &line, const Kind &kind) const;
    Outcome putCost(Movement &made, const MovementLine &line) const;
    /// In `unit` if none is written; what `item` is bought and used in is understood, too.
    [[nodiscard]] Result<Quantity> amountOf(const MovementLine &line, RecordKey item, const QString &unit,
                                            Decimal all) const;
    [[nodiscard]] Result<RecordKey> placeOf(const QString &text, bool isNeeded) const;
    [[nodiscard]] Result<RecordKey> agentOf(const QString &text, bool isNeeded) const;
    [[nodiscard]] Result<Movement> receive(const MovementLine &line) const;
    [[nodiscard]] Result<Movement> taken(const MovementLine &line, RecordKey record) const;
    [[nodiscard]] Result<EventDraft> move(const MovementLine &line, const ResourceRow &from) const;
    [[nodiscard]] Result<EventDraft> hand(const MovementLine &line, const ResourceRow &from) const;
    [[nodiscard]] Result<EventDraft> change(const MovementLine &line, const ResourceRow &from) const;
    [[nodiscard]] EventDraft draft(ActionId action, const MovementLine &line) const;

    storage::Database *m_database;
    const journal::RecordQuery *m_records;
    PlaceTree m_places;
    RecordKey m_us;
    bool m_isOpening = false;
    NumberReader m_number;
    std::vector<ResourceRow> m_stock;
    std::unordered_map<RecordKey, std::size_t> m_at;         ///< where in m_stock
    std::unordered_map<RecordKey, QString> m_lots;           ///< their codes
    std::map<QString, std::set<RecordKey>> m_named;          ///< stock records by folded name, serial, lot code and id
    std::map<QString, std::set<RecordKey>> m_coded;          ///< the same without names
    std::map<QString, std::set<RecordKey>> m_kinds;          ///< kinds of items by folded code and name
    std::unordered_map<RecordKey, std::set<RecordKey>> m_of; ///< stock records by kind
    std::map<QString, std::set<RecordKey>> m_agents;
};

} // namespace tally::resources
