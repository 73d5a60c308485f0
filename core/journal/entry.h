// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/recordkey.h"
#include "core/base/sha256.h"
#include "core/base/t1.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tally::journal
{

/// What an entry does to the records: makes one, changes members of one, takes back another entry, settles a contested
/// field, or withdraws a private part.
enum class Op { Add, Set, Reverse, Resolve, Erase };
[[nodiscard]] std::string_view toText(Op op);

/// Content that only some may read, committed in the envelope by a salted hash. `audience` is pub, peer, agr:<id>, mem
/// or adm.
struct PrivatePart {
    std::string audience;
    Json content; ///< an object without "_"; the journal adds the salt
};

/// One act about to become an entry. The body uses ValueFlows property names; references are record ids of this book
/// ("d1/42#1"), a nested object with "@type" is a part of the entry. A Set, Reverse, Resolve or Erase names its subject
/// in the body member "subject".
struct EntryDraft {
    std::string kind; ///< "vf.event/1"
    Op op = Op::Add;
    RecordKey by; ///< acting agent; none while the book knows no agent
    Json body;
    std::vector<PrivatePart> parts;
};

/// A size another log had reached, as an entry knew it.
struct SeenLog {
    int desk = 0;
    std::int64_t size = 0;
};

/// An entry read back: the parsed envelope and where it stands. Valid while the bytes and the document behind it live.
struct Entry {
    RecordKey key;
    Hlc t;
    std::string_view kind; ///< without version: "vf.event"
    int version = 1;
    Op op = Op::Add;
    std::string_view by; ///< record id or empty
    t1::View body;
    std::vector<SeenLog> seen;
    [[nodiscard]] int book() const { return key.log().book(); }
    /// The body's reference member as a key of the entry's own book; none if absent or foreign.
    [[nodiscard]] RecordKey reference(std::string_view member) const;
    [[nodiscard]] RecordKey subject() const { return reference("subject"); }
};

/// Where records of one book sort by cause: clock reading, then log, then index. A later place is causally later or
/// concurrent; ties cannot happen.
struct Place {
    Hlc t;
    RecordKey key;
    friend constexpr auto operator<=>(const Place &, const Place &) = default;
};

/// What an entry of that kind (with or without version) may measure: 1 MiB for acts with many lines, 64 KiB for others.
[[nodiscard]] t1::Limits limitsOf(std::string_view kind);

/// Reads an envelope that must stand at `key`, into `document`. Checks T1, that the members are those of FORMATS §2 and
/// no others, that a subject stands before the entry, and that "l" and "n" say the same as `key` (with `book8`). Bodies
/// are not looked into. Error "t1.invalid", "entry.malformed", "entry.misplaced", "entry.tooLarge", "entry.newer".
[[nodiscard]] Result<Entry> parseEntry(std::string_view envelope, RecordKey key, std::string_view book8,
                                       t1::Document &document);

/// Whether no record stands inside this one. False also where a text merely looks as if: then it has to be walked.
[[nodiscard]] inline bool standsAlone(t1::View record)
{
    // Canonical JSON: no space before the colon. The quote before the name is left out: there is one at every step,
    // and the search goes from one first character to the next.
    constexpr std::string_view Type = "@type\":";
    const std::string_view bytes = record.bytes();
    const std::size_t first = bytes.find(Type);
    return first == std::string_view::npos ||
           (record["@type"].exists() && bytes.find(Type, first + Type.size()) == std::string_view::npos);
}

/// The records inside a body in document order: the body itself (part 0), then nested objects with "@type" (1…), depth
/// first in member order, which is ascending. `visit(part, view, memberThatHoldsIt)`.
template<typename Visit>
void visitParts(t1::View record, Visit &&visit)
{
    if (standsAlone(record)) // as nearly all do
        return static_cast<void>(visit(0, record, std::string_view()));
    int part = 0;
    const auto walk = [&](const auto &self, t1::View value, std::string_view holder) -> void {
        const bool isRecord = part == 0 || (value.isObject() && value["@type"].exists());
        if (isRecord)
            visit(part++, value, holder);
        if (!value.isObject() && !value.isArray())
            return;
        for (t1::View child = value.first(); child.exists(); child = child.next())
            self(self, child, value.isObject() ? child.name() : holder);
    };
    walk(walk, record, {});
}

} // namespace tally::journal
