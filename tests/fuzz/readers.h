// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/t1.h"
#include "core/journal/checkpoint.h"
#include "core/journal/entry.h"
#include "core/journal/genesis.h"
#include "core/journal/note.h"

#include <algorithm>

/// The readers of bytes from outside, each with what must hold whatever the bytes are. A broken promise ends the
/// program, which is how libFuzzer and the smoke test notice.
namespace tally::fuzz
{

inline void promise(bool kept, const char *what)
{
    if (!kept)
        qFatal("broken promise: %s", what);
}

/// Bytes are T1 or not, whoever asks; and one value has one spelling.
inline void readT1(std::string_view bytes)
{
    t1::Document document;
    const bool isT1 = document.parse(bytes).has_value();
    promise(t1::validate(bytes).has_value() == isT1, "validate and parse agree");
    if (!isT1) {
        promise(!document.root().exists(), "a refused document is empty");
        return;
    }
    const auto written = t1::write(document.root().toJson());
    promise(written.has_value(), "what was read can be written");
    promise(*written == bytes, "what is written are the bytes that were read");
    promise(document.root().bytes() == bytes, "a document is its root");
}

inline constexpr std::string_view EntryBook8 = "abcdefgh";
inline constexpr RecordKey EntryPlace{LogNo(LogNo::OwnBook, 2), 7};

/// An entry that is taken stands where it says, in the members of the format and no others.
inline void readEntry(std::string_view bytes)
{
    t1::Document document;
    const auto entry = journal::parseEntry(bytes, EntryPlace, EntryBook8, document);
    if (!entry)
        return;
    promise(t1::validate(bytes, t1::Limits::composite()).has_value(), "an entry is T1");
    const t1::View root = document.root();
    constexpr std::string_view Members[] = {"b", "by", "c", "k", "l", "n", "o", "s", "t", "v"};
    for (t1::View member = root.first(); member.exists(); member = member.next())
        promise(std::find(std::begin(Members), std::end(Members), member.name()) != std::end(Members),
                "members are known");
    promise(!entry->kind.empty() && entry->version > 0 && entry->body.isObject(), "an entry has kind and body");
    promise(format(entry->t) == root["t"].raw(), "a reading has one spelling");
    for (const journal::SeenLog &seen : entry->seen)
        promise(seen.size > 0 && seen.desk != EntryPlace.log().desk(), "an entry has seen other logs");
    const RecordKey subject = entry->subject();
    promise(subject.log() != EntryPlace.log() || subject.index() < EntryPlace.index() || entry->op == journal::Op::Add,
            "a subject stands before its entry");
    int parts = 0;
    journal::visitParts(entry->body, [&parts](int part, t1::View record, std::string_view) {
        promise(part == parts++ && record.isObject(), "parts are numbered objects");
    });
    promise(parts >= 1, "the body is a record");
}

/// A note that is taken is written back to the last byte, and so is what stands in it.
inline void readNote(std::string_view bytes)
{
    const QByteArray copy(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const auto note = journal::Note::parse(copy);
    if (!note)
        return;
    promise(note->toBytes() == copy, "a note is written as it was read");
    if (const auto checkpoint = journal::Checkpoint::parse(note->text))
        promise(checkpoint->toText() == note->text, "a checkpoint is written as it was read");
    if (const auto genesis = journal::parseGenesis(*note))
        promise(genesis->toText() == note->text, "a genesis is written as it was read");
}

} // namespace tally::fuzz
