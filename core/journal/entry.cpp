// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry.h"

#include "core/base/t1rules.h"
#include "core/base/vocabulary.h"

#include <algorithm>
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

bool isComposite(std::string_view kind)
{
    constexpr std::string_view Composite[] = {"vf.recipe",       "vf.plan",         "ty.invoice",
                                              "ty.journalEntry", "ty.distribution", "ty.schedule"};
    return std::find(std::begin(Composite), std::end(Composite), kind) != std::end(Composite);
}

// A kind of a newer version may be composite without our knowing.
bool isKnownSmall(std::string_view kind)
{
    const auto classes = vocabulary::classes();
    return !isComposite(kind) && std::any_of(classes.begin(), classes.end(),
                                             [kind](const vocabulary::Class &cls) { return cls.kind == kind; });
}

bool readKind(std::string_view text, Entry &entry)
{
    const std::size_t slash = std::min(text.find('/'), text.size());
    entry.kind = text.substr(0, slash);
    const bool isName = slash > 0 && slash <= t1::MaxNameBytes &&
                        std::all_of(entry.kind.begin(), entry.kind.end(), t1::isNameCharacter);
    const std::string_view digits = text.substr(std::min(slash + 1, text.size()));
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), entry.version);
    return isName && error == std::errc() && end == digits.data() + digits.size() && entry.version > 0 &&
           digits[0] != '0';
}

bool readSeen(t1::View seen, Entry &entry)
{
    for (t1::View size = seen.first(); size.exists(); size = size.next()) {
        const std::string_view name = size.name();
        const auto desk = parseDeskName(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
        const bool isSize = size.integer() > 0 && size.integer() <= RecordKey::MaxIndex; // no other type has a number
        if (!desk || *desk == entry.key.log().desk() || !isSize)
            return false;
        entry.seen.push_back({*desk, size.integer()});
    }
    return seen.isObject() && seen.size() > 0;
}

/// "d1/42#3" of the entry's own book, or "<book8>/d1/42#3" of another.
bool isRecordId(std::string_view text)
{
    constexpr std::size_t Book8 = 8;
    const auto isBase32 = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7'); };
    if (text.size() > Book8 && text[Book8] == '/' && std::all_of(text.begin(), text.begin() + Book8, isBase32))
        text.remove_prefix(Book8 + 1);
    return parseRecordKey(text).has_value();
}

bool isAudience(std::string_view text)
{
    constexpr std::string_view Agreement = "agr:";
    return text == "pub" || text == "peer" || text == "mem" || text == "adm" ||
           (text.starts_with(Agreement) && isRecordId(text.substr(Agreement.size())));
}

bool isDigest(std::string_view text)
{
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray(text.data(), static_cast<qsizetype>(text.size())),
                                                        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                            QByteArray::AbortOnBase64DecodingErrors);
    const auto digest =
        decoded ? Digest::fromBytes({decoded.decoded.constData(), static_cast<std::size_t>(decoded.decoded.size())})
                : std::nullopt;
    // One digest has one spelling: Qt also takes padding and stray trailing bits.
    return digest && digest->base64Url() == QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

bool areParts(t1::View parts)
{
    for (t1::View part = parts.first(); part.exists(); part = part.next()) {
        const t1::View audience = part.first();
        if (!part.isArray() || part.size() != 2 || !isAudience(audience.raw()) || !isDigest(audience.next().raw()))
            return false;
    }
    return parts.isArray() && parts.size() > 0;
}

/// A subject in the entry's own log stands before it; otherwise the entry would wait for itself.
bool isSubject(t1::View subject, RecordKey key)
{
    const auto own = parseRecordKey(subject.raw(), key.log().book());
    return isRecordId(subject.raw()) && !(own && own->log() == key.log() && own->index() >= key.index());
}

/// Name of the first member that is not as FORMATS §2 has it; empty if all are.
std::string_view wrongMember(t1::View root, Entry &entry)
{
    int required = 0;
    for (t1::View value = root.first(); value.exists(); value = value.next()) {
        const std::string_view name = value.name();
        const auto isRight = [&] {
            if (name == "by")
                return isRecordId(value.raw());
            if (name == "c")
                return areParts(value);
            if (name == "s")
                return readSeen(value, entry);
            ++required;
            if (name == "b")
                return value.isObject();
            if (name == "k")
                return readKind(value.raw(), entry);
            if (name == "n" || name == "v")
                return value.isInteger();
            return name == "l" || name == "o" || name == "t"; // read by those who compare them
        };
        if (!isRight())
            return name;
    }
    constexpr int Required = 7; // b, k, l, n, o, t, v: names are unique, so the count tells
    return required == Required ? std::string_view() : std::string_view("missing");
}

tl::unexpected<Error> tooLarge(RecordKey key)
{
    return refused("entry.tooLarge",
                   QT_TRANSLATE_NOOP("Error", "Entry %1 is longer than an entry of its kind may be. It was not taken "
                                              "in."),
                   {toText(key)});
}

bool standsAt(std::string_view log, RecordKey key, std::string_view book8)
{
    const std::string desk = key.log().deskName().toStdString();
    return log.size() == book8.size() + 1 + desk.size() && log.substr(0, book8.size()) == book8 &&
           log[book8.size()] == '/' && log.substr(book8.size() + 1) == desk;
}

} // namespace

t1::Limits limitsOf(std::string_view kind)
{
    return isComposite(kind.substr(0, kind.find('/'))) ? t1::Limits::composite() : t1::Limits();
}

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
    if (const std::string_view wrong = wrongMember(root, entry); !wrong.empty())
        return malformed(key, u"member " % QString::fromUtf8(wrong.data(), static_cast<qsizetype>(wrong.size())));
    if (!standsAt(root["l"].raw(), key, book8) || root["n"].integer() != key.index())
        return refused(
            "entry.misplaced",
            QT_TRANSLATE_NOOP("Error", "An entry found at %1 says it belongs elsewhere. It was not taken in."),
            {tally::toText(key)});
    const auto op = parseOp(root["o"].raw());
    if (!op || root["v"].integer() != 1)
        return malformed(key, QStringLiteral("member o or v"));
    entry.op = *op;
    if (entry.op != Op::Add && !isSubject(entry.body["subject"], key))
        return malformed(key, QStringLiteral("member b: subject"));
    if (envelope.size() > static_cast<std::size_t>(t1::Limits().totalBytes) && isKnownSmall(entry.kind))
        return tooLarge(key);
    TALLY_TRY(entry.t, parseHlc(root["t"].raw()));
    return entry;
}

} // namespace tally::journal
