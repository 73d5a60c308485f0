// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/journal/entry.h"
#include "core/journal/genesis.h"
#include "core/journal/merkletree.h"
#include "core/journal/note.h"

#include <map>
#include <optional>
#include <QString>
#include <span>
#include <vector>

namespace tally::journal
{

class Journal;

/// A desk as the roster knows it.
struct RosterDesk {
    int desk = 0;
    QString label;
    VerifierKey key; ///< named by the desk's origin
    /// Set once the desk is closed: entries from this size on do not count.
    std::optional<std::int64_t> cutSize;
    Digest cutRoot; ///< of the tree of `cutSize` entries
    QString reason;
    [[nodiscard]] bool isClosed() const { return cutSize.has_value(); }
};

/// A peer whose root keys this co-op has agreed to trust.
struct PinnedPeer {
    QString bookId;
    QString petname;
    std::vector<VerifierKey> rootKeys;
};

/// Which keys and desks speak for a book: the replay of its roster log r0 from the genesis on. Every change of root
/// keys is verified while replaying; the rest is vouched for by a checkpoint with `threshold` root signatures, see
/// `verifyCheckpoint`.
///
/// Entries of r0 (all Op::Add, all public; kinds carry "/1"):
///   roster.genesis {"note"}                      first entry, and only there
///   desk.add       {"desk","label","vkey"}       desk numbers are never used twice
///   desk.close     {"desk","reason","root","size"}
///   root.set       {"note"}                      see rootChangeText(); signed by the old and the new threshold
///   policy.set     {"policy","value"}            two texts
///   peer.pin       {"book","petname","roots"}    the later pin of a book replaces the earlier
/// Unknown kinds are passed over; an unknown version of a known kind is an error, since trust may hang on it.
class Roster
{
public:
    explicit Roster(QString bookId);
    /// Replays r0 of a book held in the journal. Errors as `apply`, and of reading.
    [[nodiscard]] static Result<Roster> load(const Journal &journal, int book = 1);

    /// Takes the next entry of r0. Error "roster.malformed", "roster.otherBook" (the genesis is not that of this book
    /// id), "roster.newer" (ErrorKind::Newer), "note.…" and those of parseEntry. After an error the roster is as it
    /// was.
    Outcome apply(std::string_view envelope);

    [[nodiscard]] QString bookId() const { return m_bookId; }
    [[nodiscard]] QString origin() const; ///< "tallystick.book/<book-id>/r0"
    [[nodiscard]] std::int64_t size() const { return static_cast<std::int64_t>(m_frontier.size()); }
    [[nodiscard]] Digest root() const { return m_frontier.root(); }
    [[nodiscard]] const Genesis &genesis() const { return m_genesis; }
    [[nodiscard]] const QByteArray &genesisNote() const
    {
        return m_genesisNote;
    } ///< exact bytes; empty before the first entry
    [[nodiscard]] int threshold() const { return m_threshold; }
    [[nodiscard]] const std::vector<VerifierKey> &rootKeys() const { return m_rootKeys; }
    [[nodiscard]] const std::map<int, RosterDesk> &desks() const { return m_desks; }
    [[nodiscard]] const RosterDesk *findDesk(int desk) const; ///< null if unknown
    [[nodiscard]] int nextDesk() const; ///< smallest number no desk ever had; 256 when all are used
    [[nodiscard]] const std::map<QString, PinnedPeer> &peers() const { return m_peers; } ///< by book id
    [[nodiscard]] std::optional<QString> policy(const QString &name) const;

    /// Whether `note` is the checkpoint of exactly this roster with at least `threshold` different root signatures. A
    /// wrong signature by a root key spoils it. Error "roster.checkpoint", "roster.signatures", "note.badSignature".
    Outcome verifyCheckpoint(const Note &note) const;

private:
    Outcome dispatch(const Entry &entry);
    Outcome begin(const Entry &entry);
    Outcome addDesk(const Entry &entry);
    Outcome closeDesk(const Entry &entry);
    Outcome setRoots(const Entry &entry);
    Outcome setPolicy(const Entry &entry);
    Outcome pinPeer(const Entry &entry);

    QString m_bookId;
    QByteArray m_genesisNote;
    Genesis m_genesis;
    int m_threshold = 1;
    std::vector<VerifierKey> m_rootKeys;
    std::map<int, RosterDesk> m_desks;
    std::map<QString, PinnedPeer> m_peers;
    std::map<QString, QString> m_policies;
    Frontier m_frontier;
};

/// Text of the note inside a root.set entry: lines "tallystick.roots/1", book id, size and base64 root of r0 before the
/// entry, "threshold <k>", then "root <vkey>" for each new key. Naming the roster so far lets the old keys vouch for it
/// once more.
[[nodiscard]] QByteArray rootChangeText(const Roster &roster, int threshold, std::span<const VerifierKey> rootKeys);

/// Drafts of roster entries, for Journal::appendToRoster.
[[nodiscard]] EntryDraft genesisEntry(const QByteArray &genesisNoteBytes);
[[nodiscard]] EntryDraft deskAddEntry(int desk, const QString &label, const VerifierKey &key);
[[nodiscard]] EntryDraft deskCloseEntry(int desk, std::int64_t size, const Digest &root, const QString &reason);
[[nodiscard]] EntryDraft rootSetEntry(const Note &change);
[[nodiscard]] EntryDraft policySetEntry(const QString &policy, const QString &value);
[[nodiscard]] EntryDraft peerPinEntry(const PinnedPeer &peer);

} // namespace tally::journal
