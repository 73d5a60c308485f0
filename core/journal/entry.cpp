// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry.h"

#include <charconv>

namespace tally::journal
{

namespace
{

constexpr std::string_view OpNames[] = {"add", "set", "reverse", "resolve", "erase"};

std::optional<Op> parseOp(std::string_view text)
{
    for (std::size_t i = 0; i < std::size(OpNames); ++i) {
        if (OpNames[i] == text)
            return static_cast<Op>(i);
    }
    return std::nullopt;
}

tl::unexpected<Error> malformed(RecordKey key, const QString &detail)
{
    return refused("entry.malformed",
                   QT_TRANSLATE_NOOP("Error", "Entry %1 is not written as entries are. It was not taken in."),
                   {toText(key)}, detail);
}

bool readKind(std::string_view text, Entry &entry)
{
    const std::size_t slash = text.rfind('/');
    if (slash == std::string_view::npos || slash == 0)
        return false;
    const std::string_view digits = text.substr(slash + 1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), entry.version);
    entry.kind = text.substr(0, slash);
    return error == std::errc() && end == digits.data() + digits.size() && entry.version > 0;
}

bool readSeen(t1::View seen, Entry &entry)
{
    for (t1::View size = seen.first(); size.exists(); size = size.next()) {
        const std::string_view name = size.name();
        const auto desk = parseDeskName(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
        if (!desk || !size.isInteger() || size.integer() < 0)
            return false;
        entry.seen.push_back({*desk, size.integer()});
    }
    return true;
}

bool standsAt(std::string_view log, RecordKey key, std::string_view book8)
{
    const std::string desk = key.log().deskName().toStdString();
    return log.size() == book8.size() + 1 + desk.size() && log.substr(0, book8.size()) == book8 &&
           log[book8.size()] == '/' && log.substr(book8.size() + 1) == desk;
}

} // namespace

std::string_view toText(Op op)
{
    return OpNames[static_cast<std::size_t>(op)];
}

RecordKey Entry::reference(std::string_view member) const
{
    const t1::View value = body[member];
    return value.isText() ? parseRecordKey(value.raw(), book()).value_or(RecordKey()) : RecordKey();
}

Result<Entry> parseEntry(std::string_view envelope, RecordKey key, std::string_view book8, t1::Document &document)
{
    TALLY_CHECK(document.parse(envelope, t1::Limits::composite()));
    const t1::View root = document.root();
    if (!root.isObject())
        return malformed(key, QStringLiteral("no object"));
    if (const t1::View v = root["v"]; v.integer() > 1)
        return tooNew(
            "entry.newer",
            QT_TRANSLATE_NOOP(
                "Error",
                "Entry %1 is written in format %2, which this version does not know. Update Tallystick to read it."),
            {tally::toText(key), QString::number(v.integer())});
    Entry entry;
    entry.key = key;
    entry.body = root["b"];
    entry.by = root["by"].raw();
    if (!standsAt(root["l"].raw(), key, book8) || root["n"].integer() != key.index())
        return refused(
            "entry.misplaced",
            QT_TRANSLATE_NOOP("Error", "An entry found at %1 says it belongs elsewhere. It was not taken in."),
            {tally::toText(key)});
    if (!readKind(root["k"].raw(), entry))
        return malformed(key, QStringLiteral("member k"));
    const auto op = parseOp(root["o"].raw());
    if (!op || !entry.body.isObject() || root["v"].integer() != 1)
        return malformed(key, QStringLiteral("member o, b or v"));
    entry.op = *op;
    if (const t1::View seen = root["s"]; seen.exists() && !readSeen(seen, entry))
        return malformed(key, QStringLiteral("member s"));
    TALLY_TRY(entry.t, parseHlc(root["t"].raw()));
    return entry;
}

} // namespace tally::journal
