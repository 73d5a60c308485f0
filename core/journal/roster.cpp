// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/roster.h"

#include "core/base/utf8.h"
#include "core/journal/journal.h"
#include "core/journal/octets.h"

#include <algorithm>
#include <QStringList>

namespace tally::journal
{

namespace
{

constexpr int knownVersion = 1;
constexpr std::size_t maxRootKeys = 16;

const QString &rootsMagic()
{
    static const QString text = QStringLiteral("tallystick.roots/1");
    return text;
}

tl::unexpected<Error> malformed(std::int64_t index, const QString &why)
{
    return refused("roster.malformed",
                   QT_TRANSLATE_NOOP("Error", "Entry r0/%1 of the roster breaks its rules; nothing was taken from it."),
                   {QString::number(index)}, why);
}

QString originOf(const QString &bookId, int desk)
{
    return u"tallystick.book/" + bookId + u'/' + LogNo(LogNo::OwnBook, desk).deskName();
}

/// Number of different keys of `keys` that have signed; a wrong signature by one of them is an error.
Result<std::size_t> countSignatures(const Note &note, const std::vector<VerifierKey> &keys)
{
    std::size_t count = 0;
    for (const VerifierKey &key : keys) {
        if (const Outcome outcome = verify(note, key); outcome)
            ++count;
        else if (!outcome.error().is("note.unsigned"))
            return tl::unexpected(outcome.error());
    }
    return count;
}

/// Reads vkeys; nullopt if one is no Ed25519 key, one stands twice, or there are none or too many.
std::optional<std::vector<VerifierKey>> readKeys(const QStringList &texts)
{
    std::vector<VerifierKey> keys;
    for (const QString &text : texts) {
        auto key = VerifierKey::parse(text.toUtf8());
        if (!key || key->type != SignatureType::Ed25519 || std::find(keys.begin(), keys.end(), *key) != keys.end())
            return std::nullopt;
        keys.push_back(*std::move(key));
    }
    if (keys.empty() || keys.size() > maxRootKeys)
        return std::nullopt;
    return keys;
}

struct RootChange {
    int threshold = 0;
    std::vector<VerifierKey> keys;
};

std::optional<RootChange> readRootChange(const QByteArray &text)
{
    const QStringList lines = QString::fromUtf8(text).chopped(1).split(u'\n');
    if (lines.size() < 6 || !lines[4].startsWith(u"threshold "))
        return std::nullopt;
    QStringList vkeys = lines.mid(5);
    for (QString &line : vkeys) {
        if (!line.startsWith(u"root "))
            return std::nullopt;
        line.remove(0, 5);
    }
    auto keys = readKeys(vkeys);
    bool isNumber = false;
    const int threshold = lines[4].mid(10).toInt(&isNumber);
    if (!keys || !isNumber || threshold < 1 || static_cast<std::size_t>(threshold) > keys->size())
        return std::nullopt;
    return RootChange{threshold, *std::move(keys)};
}

EntryDraft draft(std::string kind, Json::Object body)
{
    EntryDraft made;
    made.kind = std::move(kind);
    made.body = Json(std::move(body));
    return made;
}

Json vkeyText(const VerifierKey &key)
{
    return Json(key.toText().toStdString());
}

} // namespace

Roster::Roster(QString bookId)
    : m_bookId(std::move(bookId))
{
}

Result<Roster> Roster::load(const Journal &journal, int book)
{
    Roster roster(journal.identity(book).id);
    const auto take = [&roster](RecordKey, std::string_view envelope, const Digest &) -> Result<bool> {
        TALLY_CHECK(roster.apply(envelope));
        return true;
    };
    TALLY_CHECK(journal.forEach(LogNo(book, 0), 0, take));
    return roster;
}

QString Roster::origin() const
{
    return originOf(m_bookId, 0);
}

Outcome Roster::apply(std::string_view envelope)
{
    if (envelope.empty())
        return malformed(size(), QStringLiteral("the entry is hidden"));
    t1::Document document;
    const QByteArray book8 = m_bookId.left(8).toLatin1();
    TALLY_TRY(const Entry entry,
              parseEntry(envelope, RecordKey(LogNo(LogNo::OwnBook, 0), size()), view(book8), document));
    TALLY_CHECK(dispatch(entry));
    m_frontier.append(leafHash(envelope));
    return {};
}

Outcome Roster::dispatch(const Entry &entry)
{
    struct Kind {
        std::string_view name;
        Outcome (Roster::*take)(const Entry &);
    };
    static constexpr Kind kinds[] = {{"roster.genesis", &Roster::begin}, {"desk.add", &Roster::addDesk},
                                     {"desk.close", &Roster::closeDesk}, {"root.set", &Roster::setRoots},
                                     {"policy.set", &Roster::setPolicy}, {"peer.pin", &Roster::pinPeer}};
    const auto *const kind =
        std::find_if(std::begin(kinds), std::end(kinds), [&](const Kind &k) { return k.name == entry.kind; });
    if (entry.op != Op::Add || (size() == 0) != (kind == std::begin(kinds)))
        return malformed(size(), QStringLiteral("the genesis stands first and once, and entries only add"));
    if (kind == std::end(kinds))
        return {};
    if (entry.version != knownVersion)
        return tooNew("roster.newer",
                      QT_TRANSLATE_NOOP("Error", "The roster holds an entry of a newer version of the program: %1."),
                      {toQString(entry.kind) + u'/' + QString::number(entry.version)});
    return (this->*kind->take)(entry);
}

Outcome Roster::begin(const Entry &entry)
{
    const QByteArray note = QByteArray::fromStdString(entry.body["note"].text());
    if (journal::bookId(note) != m_bookId)
        return refused("roster.otherBook",
                       QT_TRANSLATE_NOOP("Error",
                                         "The roster begins with the genesis of another book than %1; nothing was "
                                         "taken from it."),
                       {m_bookId});
    TALLY_TRY(m_genesis, parseGenesis(note));
    m_genesisNote = note;
    m_rootKeys = m_genesis.rootKeys;
    return {};
}

Outcome Roster::addDesk(const Entry &entry)
{
    const auto desk = parseDeskName(entry.body["desk"].qtext());
    if (!desk || *desk == 0 || m_desks.count(*desk) != 0)
        return malformed(size(), QStringLiteral("desk.add: no desk number, or one that is taken"));
    TALLY_TRY(VerifierKey key, VerifierKey::parse(QByteArray::fromStdString(entry.body["vkey"].text())));
    if (key.type != SignatureType::Ed25519 || key.name != originOf(m_bookId, *desk))
        return malformed(size(), QStringLiteral("desk.add: the key is not named by the desk's origin"));
    m_desks.emplace(*desk, RosterDesk{*desk, entry.body["label"].qtext(), std::move(key), std::nullopt, {}, {}});
    return {};
}

Outcome Roster::closeDesk(const Entry &entry)
{
    const auto number = parseDeskName(entry.body["desk"].qtext());
    const auto place = number ? m_desks.find(*number) : m_desks.end();
    if (place == m_desks.end() || place->second.isClosed())
        return malformed(size(), QStringLiteral("desk.close: no such open desk"));
    const auto root = Digest::fromBytes(view(
        QByteArray::fromBase64(QByteArray::fromStdString(entry.body["root"].text()), QByteArray::Base64UrlEncoding)));
    if (!root || !entry.body["size"].isInteger() || entry.body["size"].integer() < 0)
        return malformed(size(), QStringLiteral("desk.close: size or root"));
    place->second.cutSize = entry.body["size"].integer();
    place->second.cutRoot = *root;
    place->second.reason = entry.body["reason"].qtext();
    return {};
}

Outcome Roster::setRoots(const Entry &entry)
{
    TALLY_TRY(const Note note, Note::parse(QByteArray::fromStdString(entry.body["note"].text())));
    auto change = readRootChange(note.text);
    if (!change || note.text != rootChangeText(*this, change->threshold, change->keys))
        return malformed(size(), QStringLiteral("root.set: the note is not about this roster"));
    TALLY_TRY(const std::size_t byOld, countSignatures(note, m_rootKeys));
    TALLY_TRY(const std::size_t byNew, countSignatures(note, change->keys));
    if (byOld < static_cast<std::size_t>(m_threshold) || byNew < static_cast<std::size_t>(change->threshold))
        return malformed(size(), QStringLiteral("root.set: signed by too few old or new root keys"));
    m_threshold = change->threshold;
    m_rootKeys = std::move(change->keys);
    return {};
}

Outcome Roster::setPolicy(const Entry &entry)
{
    if (!entry.body["policy"].isText() || !entry.body["value"].isText())
        return malformed(size(), QStringLiteral("policy.set: policy and value are texts"));
    m_policies[entry.body["policy"].qtext()] = entry.body["value"].qtext();
    return {};
}

Outcome Roster::pinPeer(const Entry &entry)
{
    PinnedPeer peer{entry.body["book"].qtext(), entry.body["petname"].qtext(), {}};
    QStringList vkeys;
    for (t1::View text = entry.body["roots"].first(); text.exists(); text = text.next())
        vkeys += text.qtext();
    auto keys = readKeys(vkeys);
    if (!isBookId(peer.bookId) || peer.petname.isEmpty() || !keys)
        return malformed(size(), QStringLiteral("peer.pin: book, petname or roots"));
    peer.rootKeys = *std::move(keys);
    m_peers[peer.bookId] = std::move(peer);
    return {};
}

const RosterDesk *Roster::findDesk(int desk) const
{
    const auto place = m_desks.find(desk);
    return place == m_desks.end() ? nullptr : &place->second;
}

int Roster::nextDesk() const
{
    return m_desks.empty() ? 1 : m_desks.rbegin()->first + 1;
}

std::optional<QString> Roster::policy(const QString &name) const
{
    const auto place = m_policies.find(name);
    return place == m_policies.end() ? std::nullopt : std::optional(place->second);
}

Outcome Roster::verifyCheckpoint(const Note &note) const
{
    TALLY_TRY(const Checkpoint checkpoint, Checkpoint::parse(note.text));
    if (checkpoint != Checkpoint{origin(), m_frontier.size(), root()})
        return refused(
            "roster.checkpoint",
            QT_TRANSLATE_NOOP("Error", "The roster of book %1 is not the one that its checkpoint speaks of."),
            {m_bookId});
    TALLY_TRY(const std::size_t count, countSignatures(note, m_rootKeys));
    if (count < static_cast<std::size_t>(m_threshold))
        return refused("roster.signatures",
                       QT_TRANSLATE_NOOP("Error", "The roster of book %1 needs %2 root signatures and has %3."),
                       {m_bookId, QString::number(m_threshold), QString::number(count)});
    return {};
}

QByteArray rootChangeText(const Roster &roster, int threshold, std::span<const VerifierKey> rootKeys)
{
    QByteArray text = rootsMagic().toUtf8() + '\n' + roster.bookId().toUtf8() + '\n' +
                      QByteArray::number(qint64{roster.size()}) + '\n' + roster.root().base64() + "\nthreshold " +
                      QByteArray::number(threshold) + '\n';
    for (const VerifierKey &key : rootKeys)
        text += "root " + key.toText() + '\n';
    return text;
}

EntryDraft genesisEntry(const QByteArray &genesisNoteBytes)
{
    return draft("roster.genesis/1", {{"note", genesisNoteBytes.toStdString()}});
}

EntryDraft deskAddEntry(int desk, const QString &label, const VerifierKey &key)
{
    return draft("desk.add/1",
                 {{"desk", LogNo(LogNo::OwnBook, desk).deskName()}, {"label", label}, {"vkey", vkeyText(key)}});
}

EntryDraft deskCloseEntry(int desk, std::int64_t size, const Digest &root, const QString &reason)
{
    return draft("desk.close/1", {{"desk", LogNo(LogNo::OwnBook, desk).deskName()},
                                  {"size", size},
                                  {"root", root.base64Url().toStdString()},
                                  {"reason", reason}});
}

EntryDraft rootSetEntry(const Note &change)
{
    return draft("root.set/1", {{"note", change.toBytes().toStdString()}});
}

EntryDraft policySetEntry(const QString &policy, const QString &value)
{
    return draft("policy.set/1", {{"policy", policy}, {"value", value}});
}

EntryDraft peerPinEntry(const PinnedPeer &peer)
{
    Json::Array roots;
    std::transform(peer.rootKeys.begin(), peer.rootKeys.end(), std::back_inserter(roots), vkeyText);
    return draft("peer.pin/1", {{"book", peer.bookId}, {"petname", peer.petname}, {"roots", std::move(roots)}});
}

} // namespace tally::journal
