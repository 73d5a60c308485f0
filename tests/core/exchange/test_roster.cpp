// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coop.h"

#include "core/journal/octets.h"

#include <QtTest>

using namespace tally;
using namespace tally::journal;
using namespace tally::test;

namespace
{

SigningKey rootKey()
{
    return SigningKey::generate(rootKeyName());
}

Note signedBy(const QByteArray &text, const std::vector<const SigningKey *> &keys)
{
    Note note{text, {}};
    for (const SigningKey *key : keys)
        addSignature(note, *key);
    return note;
}

Roster rosterOf(Coop &coop)
{
    return must(Roster::load(*coop.journal));
}

/// What the roster says when it is read again with this entry added.
QString codeAfter(Coop &coop, const EntryDraft &draft)
{
    coop.addToRoster(draft);
    return codeOf(Roster::load(*coop.journal));
}

} // namespace

/// Genesis notes and the roster: who may speak for a book.
class TestRoster final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGenesisIsReadBack();
    void badNamesAndCurrenciesAreRefused();
    void changedGenesisNotesAreRefused_data();
    void changedGenesisNotesAreRefused();
    void theBookIdCoversTheSignatures();
    void aNewBookKnowsItsFirstDesk();
    void desksAreAddedAndClosed();
    void brokenDeskEntriesAreRefused_data();
    void brokenDeskEntriesAreRefused();
    void policiesAndPeersAreKept();
    void rootKeysChangeWithOldAndNewThreshold();
    void rootChangesThatLackSignaturesAreRefused();
    void aRootChangeFitsOnlyItsPlace();
    void checkpointsNeedTheThreshold();
    void newerVersionsOfKnownKindsAreNotGuessed();
    void unknownKindsArePassedOver();
};

void TestRoster::aGenesisIsReadBack()
{
    const SigningKey root = rootKey();
    SeededRandom random("seed");
    const Note note =
        must(makeGenesisNote(QStringLiteral(" Mühle "), QStringLiteral("CHF"), Coop::Start, random, root));
    const Genesis genesis = must(parseGenesis(note.toBytes()));
    QCOMPARE(genesis.name, QStringLiteral("Mühle"));
    QCOMPARE(genesis.currency, QStringLiteral("CHF"));
    QCOMPARE(genesis.createdAt, QStringLiteral("2026-03-01T08:00:00Z"));
    QCOMPARE(genesis.nonce.size(), 22);
    QCOMPARE(genesis.rootKeys, std::vector{root.verifier()});
    QCOMPARE(note.text, genesis.toText());
    QVERIFY(isBookId(bookId(note.toBytes())));
}

void TestRoster::badNamesAndCurrenciesAreRefused()
{
    const SigningKey root = rootKey();
    SeededRandom random("seed");
    const auto code = [&](const QString &name, const QString &currency) {
        return codeOf(makeGenesisNote(name, currency, 0, random, root));
    };
    QCOMPARE(code(QStringLiteral("Mill"), QStringLiteral("EUR")), QStringLiteral("no error"));
    QCOMPARE(code(QStringLiteral("  "), QStringLiteral("EUR")), QStringLiteral("genesis.name"));
    QCOMPARE(code(QStringLiteral("a\nb"), QStringLiteral("EUR")), QStringLiteral("genesis.name"));
    QCOMPARE(code(QString(201, u'x'), QStringLiteral("EUR")), QStringLiteral("genesis.name"));
    QCOMPARE(code(QStringLiteral("Mill"), QStringLiteral("euro")), QStringLiteral("genesis.currency"));
}

void TestRoster::changedGenesisNotesAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *from, const char *to, const char *code) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(code);
    };
    row("another name", "Mill", "Mall", "note.badSignature");
    row("a later version", "genesis/1", "genesis/2", "genesis.newer");
    row("another kind of note", "tallystick.genesis/1", "tallystick.head/1", "genesis.malformed");
    row("a name with outer space", "Mill", " Mill", "genesis.malformed");
    row("a currency in small letters", "EUR", "eur", "genesis.malformed");
    row("a time zone", "08:00:00Z", "08:00:00+01:00", "genesis.malformed");
    row("a line too many", "EUR\n", "EUR\n\n", "genesis.malformed");
    row("a key that is no root key", "root ", "boot ", "genesis.malformed");
    row("a damaged key", "tallystick.root+", "tallystick.toor+", "note.vkey");
}

void TestRoster::changedGenesisNotesAreRefused()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, code);
    SeededRandom random("seed");
    Note note = must(makeGenesisNote(QStringLiteral("Mill"), QStringLiteral("EUR"), Coop::Start, random, rootKey()));
    QVERIFY(note.text.contains(from));
    note.text.replace(from, to);
    QCOMPARE(codeOf(parseGenesis(note)), code);
}

void TestRoster::theBookIdCoversTheSignatures()
{
    const SigningKey root = rootKey();
    SeededRandom random("seed");
    Note note = must(makeGenesisNote(QStringLiteral("Mill"), QStringLiteral("EUR"), Coop::Start, random, root));
    const QString id = bookId(note.toBytes());
    addSignature(note, rootKey());
    QVERIFY(bookId(note.toBytes()) != id);
    QVERIFY(!isBookId(id.left(31)));
    QVERIFY(!isBookId(id.toUpper()));
}

void TestRoster::aNewBookKnowsItsFirstDesk()
{
    Coop mill(QStringLiteral("Mill"));
    const Roster roster = rosterOf(mill);
    QCOMPARE(roster.size(), 2);
    QCOMPARE(roster.root(), mill.journal->state(LogNo(1, 0)).frontier.root());
    QCOMPARE(roster.threshold(), 1);
    QCOMPARE(roster.genesis().name, QStringLiteral("Mill"));
    QCOMPARE(roster.findDesk(1)->key, mill.desk->verifier());
    QCOMPARE(roster.findDesk(1)->label, QStringLiteral("Office"));
    QCOMPARE(roster.findDesk(2), nullptr);
    QCOMPARE(roster.nextDesk(), 2);
}

void TestRoster::desksAreAddedAndClosed()
{
    Coop mill(QStringLiteral("Mill"));
    const auto workshop = mill.addDesk();
    QCOMPARE(rosterOf(mill).findDesk(2)->key, workshop->desk->verifier());
    const Digest cut = sha256("cut");
    mill.addToRoster(deskCloseEntry(2, 7, cut, QStringLiteral("stolen")));
    const Roster roster = rosterOf(mill);
    QVERIFY(roster.findDesk(2)->isClosed() && !roster.findDesk(1)->isClosed());
    QCOMPARE(roster.findDesk(2)->cutSize, std::optional<std::int64_t>(7));
    QCOMPARE(roster.findDesk(2)->cutRoot, cut);
    QCOMPARE(roster.findDesk(2)->reason, QStringLiteral("stolen"));
    QCOMPARE(roster.nextDesk(), 3);
}

void TestRoster::brokenDeskEntriesAreRefused_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("keyName");
    QTest::newRow("a number that is taken") << 1 << QStringLiteral("d1");
    QTest::newRow("the roster's own number") << 0 << QStringLiteral("r0");
    QTest::newRow("a key named for another desk") << 2 << QStringLiteral("d3");
}

void TestRoster::brokenDeskEntriesAreRefused()
{
    QFETCH(const int, number);
    QFETCH(const QString, keyName);
    Coop mill(QStringLiteral("Mill"));
    const auto key = SigningKey::generate(u"tallystick.book/" + mill.id() + u'/' + keyName);
    QCOMPARE(codeAfter(mill, deskAddEntry(number, QStringLiteral("Desk"), key.verifier())),
             QStringLiteral("roster.malformed"));
}

void TestRoster::policiesAndPeersAreKept()
{
    Coop mill(QStringLiteral("Mill"));
    Coop bakery(QStringLiteral("Bakery"));
    mill.addToRoster(policySetEntry(QStringLiteral("hours"), QStringLiteral("open")));
    mill.addToRoster(policySetEntry(QStringLiteral("hours"), QStringLiteral("closed")));
    mill.addToRoster(peerPinEntry({bakery.id(), QStringLiteral("Bakers"), {bakery.root->verifier()}}));
    const Roster roster = rosterOf(mill);
    QCOMPARE(roster.policy(QStringLiteral("hours")), std::optional(QStringLiteral("closed")));
    QVERIFY(!roster.policy(QStringLiteral("wages")));
    QCOMPARE(roster.peers().at(bakery.id()).petname, QStringLiteral("Bakers"));
    QCOMPARE(roster.peers().at(bakery.id()).rootKeys, std::vector{bakery.root->verifier()});
    QCOMPARE(codeAfter(mill, peerPinEntry({QStringLiteral("short"), QStringLiteral("X"), {bakery.root->verifier()}})),
             QStringLiteral("roster.malformed"));
}

void TestRoster::rootKeysChangeWithOldAndNewThreshold()
{
    Coop mill(QStringLiteral("Mill"));
    const SigningKey a = rootKey();
    const SigningKey b = rootKey();
    const SigningKey c = rootKey();
    const std::vector keys{a.verifier(), b.verifier(), c.verifier()};
    mill.addToRoster(rootSetEntry(signedBy(rootChangeText(rosterOf(mill), 2, keys), {mill.root.get(), &a, &b})));
    const Roster roster = rosterOf(mill);
    QCOMPARE(roster.threshold(), 2);
    QCOMPARE(roster.rootKeys(), keys);

    const QByteArray text = mill.journal->checkpoint(LogNo(1, 0)).toText();
    QVERIFY(roster.verifyCheckpoint(signedBy(text, {&b, &c})));
    QCOMPARE(codeOf(roster.verifyCheckpoint(signedBy(text, {&b}))), QStringLiteral("roster.signatures"));
    QCOMPARE(codeOf(roster.verifyCheckpoint(signedBy(text, {&b, &b}))), QStringLiteral("roster.signatures"));
    QCOMPARE(codeOf(roster.verifyCheckpoint(signedBy(text, {mill.root.get(), &b}))),
             QStringLiteral("roster.signatures"));
}

void TestRoster::rootChangesThatLackSignaturesAreRefused()
{
    const SigningKey a = rootKey();
    const std::vector keys{a.verifier()};
    for (const int missing : {0, 1}) {
        Coop mill(QStringLiteral("Mill"));
        const SigningKey *signer = missing == 0 ? &a : mill.root.get();
        const Note change = signedBy(rootChangeText(rosterOf(mill), 1, keys), {signer});
        QCOMPARE(codeAfter(mill, rootSetEntry(change)), QStringLiteral("roster.malformed"));
    }
    Coop mill(QStringLiteral("Mill"));
    Note change = signedBy(rootChangeText(rosterOf(mill), 1, keys), {mill.root.get(), &a});
    change.signatures[0].bytes[5] = static_cast<char>(change.signatures[0].bytes[5] ^ 1);
    QCOMPARE(codeAfter(mill, rootSetEntry(change)), QStringLiteral("note.badSignature"));
}

void TestRoster::aRootChangeFitsOnlyItsPlace()
{
    Coop mill(QStringLiteral("Mill"));
    const SigningKey a = rootKey();
    const Note change = signedBy(rootChangeText(rosterOf(mill), 1, std::vector{a.verifier()}), {mill.root.get(), &a});
    mill.addToRoster(policySetEntry(QStringLiteral("between"), QStringLiteral("them")));
    QCOMPARE(codeAfter(mill, rootSetEntry(change)), QStringLiteral("roster.malformed"));
}

void TestRoster::checkpointsNeedTheThreshold()
{
    Coop mill(QStringLiteral("Mill"));
    const Roster roster = rosterOf(mill);
    const Checkpoint now = mill.journal->checkpoint(LogNo(1, 0));
    QVERIFY(roster.verifyCheckpoint(signNote(now.toText(), *mill.root)));
    QCOMPARE(codeOf(roster.verifyCheckpoint(signNote(now.toText(), *mill.desk))), QStringLiteral("roster.signatures"));
    Checkpoint other = now;
    other.size -= 1;
    QCOMPARE(codeOf(roster.verifyCheckpoint(signNote(other.toText(), *mill.root))),
             QStringLiteral("roster.checkpoint"));
}

void TestRoster::newerVersionsOfKnownKindsAreNotGuessed()
{
    Coop mill(QStringLiteral("Mill"));
    EntryDraft draft = policySetEntry(QStringLiteral("hours"), QStringLiteral("open"));
    draft.kind = "policy.set/2";
    mill.addToRoster(draft);
    const auto roster = Roster::load(*mill.journal);
    QCOMPARE(codeOf(roster), QStringLiteral("roster.newer"));
    QCOMPARE(roster.error().kind, ErrorKind::Newer);
}

void TestRoster::unknownKindsArePassedOver()
{
    Coop mill(QStringLiteral("Mill"));
    EntryDraft draft = policySetEntry(QStringLiteral("hours"), QStringLiteral("open"));
    draft.kind = "club.found/1";
    QCOMPARE(codeAfter(mill, draft), QStringLiteral("no error"));
    QCOMPARE(rosterOf(mill).size(), 3);
}

QTEST_GUILESS_MAIN(TestRoster)
#include "test_roster.moc"
