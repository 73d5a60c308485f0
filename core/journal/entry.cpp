// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry.h"

#include "core/base/t1rules.h"
#include "core/base/utf8.h"
#include "core/base/vocabulary.h"

#include <algorithm>
#include <array>
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
    constexpr std::string_view Composite[] = {"vf.recipe",       "vf.plan",     "ty.invoice",   "ty.journalEntry",
                                              "ty.distribution", "ty.schedule", "ty.stockCount"};
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

/// The members of an envelope, each found once.
struct Envelope {
    t1::View b, by, c, k, l, n, o, s, t, v;
    std::string_view unknown; ///< name of a member entries do not have
};

Envelope membersOf(t1::View root)
{
    Envelope found;
    for (t1::View value = root.first(); value.exists(); value = value.next()) {
        const std::string_view name = value.name();
        const auto memberOf = [&]() -> t1::View * {
            if (name == "by")
                return &found.by;
            constexpr std::string_view Short = "bcklnostv";
            t1::View *const members[] = {&found.b, &found.c, &found.k, &found.l, &found.n,
                                         &found.o, &found.s, &found.t, &found.v};
            const std::size_t at = name.size() == 1 ? Short.find(name[0]) : std::string_view::npos;
            return at == std::string_view::npos ? nullptr : members[at];
        };
        if (t1::View *const member = memberOf())
            *member = value;
        else
            found.unknown = name;
    }
    return found;
}

/// Name of a member that is not as FORMATS §2 has it; empty if all are. What "l", "n", "o", "t" and "v" say is
/// compared by parseEntry.
std::string_view wrongMember(const Envelope &envelope, Entry &entry)
{
    if (!envelope.unknown.empty())
        return envelope.unknown;
    if (!envelope.b.isObject())
        return "b";
    if (envelope.by.exists() && !isRecordId(envelope.by.raw()))
        return "by";
    if (envelope.c.exists() && !areParts(envelope.c))
        return "c";
    if (!readKind(envelope.k.raw(), entry))
        return "k";
    if (!envelope.l.isText())
        return "l";
    if (!envelope.n.isInteger())
        return "n";
    if (envelope.s.exists() && !readSeen(envelope.s, entry))
        return "s";
    if (!envelope.t.isText())
        return "t";
    return envelope.v.isInteger() ? "" : "v";
}

tl::unexpected<Error> tooLarge(RecordKey key)
{
    return refused("entry.tooLarge",
                   QT_TRANSLATE_NOOP("Error", "Entry %1 is longer than an entry of its kind may be. It was not taken "
                                              "in."),
                   {toText(key)});
}

/// Whether `log` is "<book8>/d<desk>", or "<book8>/r0" for a roster, as the key has it.
bool standsAt(std::string_view log, RecordKey key, std::string_view book8)
{
    if (!log.starts_with(book8) || log.size() <= book8.size() || log[book8.size()] != '/')
        return false;
    log.remove_prefix(book8.size() + 1);
    if (key.log().isRoster())
        return log == "r0";
    std::array<char, 8> digits{};
    const char *const end = std::to_chars(digits.data(), digits.data() + digits.size(), key.log().desk()).ptr;
    return log.starts_with('d') && log.substr(1) == std::string_view(digits.data(), end);
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
    const Envelope members = membersOf(root);
    if (members.v.integer() > 1)
        return tooNew(
            "entry.newer",
            QT_TRANSLATE_NOOP(
                "Error",
                "Entry %1 is written in format %2, which this version does not know. Update Tallystick to read it."),
            {tally::toText(key), QString::number(members.v.integer())});
    Entry entry;
    entry.key = key;
    entry.body = members.b;
    entry.by = members.by.raw();
    if (const std::string_view wrong = wrongMember(members, entry); !wrong.empty())
        return malformed(key, u"member " % toQString(wrong));
    if (!standsAt(members.l.raw(), key, book8) || members.n.integer() != key.index())
        return refused(
            "entry.misplaced",
            QT_TRANSLATE_NOOP("Error", "An entry found at %1 says it belongs elsewhere. It was not taken in."),
            {tally::toText(key)});
    const auto op = parseOp(members.o.raw());
    if (!op || members.v.integer() != 1)
        return malformed(key, QStringLiteral("member o or v"));
    entry.op = *op;
    if (entry.op != Op::Add && !isSubject(entry.body["subject"], key))
        return malformed(key, QStringLiteral("member b: subject"));
    if (envelope.size() > static_cast<std::size_t>(t1::Limits().totalBytes) && isKnownSmall(entry.kind))
        return tooLarge(key);
    TALLY_TRY(entry.t, parseHlc(members.t.raw()));
    return entry;
}

} // namespace tally::journal
