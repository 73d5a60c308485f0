// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/note.h"

#include "core/journal/octets.h"
#include "core/journal/signingkey.h"

#include <QTest>

using namespace tally;
using namespace tally::journal;

namespace
{

/// A note from the tests of Go's sumdb/note, whose format C2SP signed-note describes: key, seed, text, signature line.
const QByteArray goVerifier = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const QByteArray goTypeAndSeed = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const QByteArray goText = "If you think cryptography is the answer to your problem,\n"
                          "then you don't know what your problem is.\n";
const QByteArray goLine =
    "— PeterNeumann "
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
/// The example key of C2SP signed-note with its note.
const QByteArray specVerifier = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
const QByteArray specNote =
    "This is an example message.\n\n— example.com/foo "
    "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
/// A checkpoint that a public certificate log signed and public witnesses cosigned (one line of another signature
/// type).
const QByteArray witnessed =
    "arche2025h1.staging.ct.transparency.dev\n1432088532\nU7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=\n\n"
    "— arche2025h1.staging.ct.transparency.dev "
    "zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lv"
    "Gt0=\n"
    "— arche2025h1.staging.ct.transparency.dev "
    "ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=\n"
    "— remora.n621.de "
    "2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==\n";
const QByteArray logVerifier =
    "arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f";
const QByteArray witnessVerifier = "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2";
constexpr qint64 witnessedAt = 0x6a122120;

const QString deskName = QStringLiteral("tallystick.book/mfrggzdfmztwq2lknnwg23tpoa/d1");

SigningKey deskKey(char fill = 'a')
{
    return *SigningKey::fromSeed(deskName, std::string(32, fill));
}

VerifierKey verifierOf(const QByteArray &vkey)
{
    return VerifierKey::parse(vkey).value();
}

/// Code of the error, or nothing: comparing it shows both on failure.
template<typename T>
QByteArray codeOf(const Result<T> &result)
{
    return result ? QByteArray() : QByteArray(result.error().code);
}

} // namespace

class TestNote final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signaturesAreThoseOfRfc8032_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("test 1, an empty message")
            << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
            << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray()
            << QByteArray(
                   "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                   "d25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("test 2, one byte")
            << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
            << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") << QByteArray("72")
            << QByteArray(
                   "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                   "387b2eaeb4302aeeb00d291612bb0c00");
        QTest::newRow("test 3, two bytes")
            << QByteArray("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
            << QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025") << QByteArray("af82")
            << QByteArray(
                   "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
                   "4a7c15e9716ed28dc027beceea1ec40a");
    }
    void signaturesAreThoseOfRfc8032()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const QByteArray seedBytes = QByteArray::fromHex(seed);
        const QByteArray messageBytes = QByteArray::fromHex(message);
        const auto key = SigningKey::fromSeed(deskName, view(seedBytes));
        QVERIFY(key.has_value());
        QCOMPARE(key->verifier().publicKey.toHex(), publicKey);
        QByteArray made = key->sign(view(messageBytes));
        QCOMPARE(made.toHex(), signature);
        QVERIFY(key->verifier().accepts(view(messageBytes), view(made)));
        made[0] = static_cast<char>(made[0] ^ 1);
        QVERIFY(!key->verifier().accepts(view(messageBytes), view(made)));
    }

    void seedsHave32Bytes()
    {
        QCOMPARE(codeOf(SigningKey::fromSeed(deskName, std::string(31, 'a'))), QByteArray("key.seed"));
        QCOMPARE(codeOf(SigningKey::fromSeed(deskName, std::string())), QByteArray("key.seed"));
        const std::string seed(32, 'b');
        QCOMPARE(std::string(SigningKey::fromSeed(deskName, seed)->seed()), seed);
        QVERIFY(SigningKey::generate(deskName).seed() != SigningKey::generate(deskName).seed());
    }

    void movedKeysStillSign()
    {
        SigningKey first = deskKey('a');
        const QByteArray signature = first.sign("x");
        SigningKey second = std::move(first);
        QCOMPARE(second.sign("x"), signature);
        second = deskKey('b');
        QVERIFY(second.sign("x") != signature);
    }

    void knownNoteIsMadeByteForByte()
    {
        const QByteArray typeAndSeed = QByteArray::fromBase64(goTypeAndSeed);
        const auto key = SigningKey::fromSeed(QStringLiteral("PeterNeumann"), view(typeAndSeed).substr(1));
        QVERIFY(key.has_value());
        QCOMPARE(key->verifier().toText(), goVerifier);
        QCOMPARE(signNote(goText, *key).toBytes(), goText + "\n" + goLine);
    }

    void knownNotesVerify_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("vkey");
        QTest::newRow("the note of the Go tests") << (goText + "\n" + goLine) << goVerifier;
        QTest::newRow("the note of the specification") << specNote << specVerifier;
        QTest::newRow("a public checkpoint under its log's key") << witnessed << logVerifier;
        QTest::newRow("a public checkpoint under a witness's key") << witnessed << witnessVerifier;
    }
    void knownNotesVerify()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, vkey);
        const auto note = Note::parse(bytes);
        QCOMPARE(codeOf(note), QByteArray());
        QCOMPARE(note->toBytes(), bytes);
        QCOMPARE(codeOf(verify(*note, verifierOf(vkey))), QByteArray());
        Note tampered = *note;
        tampered.text.replace(0, 1, "#");
        QCOMPARE(codeOf(verify(tampered, verifierOf(vkey))), QByteArray("note.badSignature"));
    }

    void verifierKeysAreReadAndWritten()
    {
        for (const QByteArray &text : {goVerifier, specVerifier, logVerifier, witnessVerifier})
            QCOMPARE(verifierOf(text).toText(), text);
        QCOMPARE(verifierOf(specVerifier).keyId(), 0x530d903au);
        QCOMPARE(verifierOf(witnessVerifier).type, SignatureType::CosignatureV1);
        QCOMPARE(verifierOf(goVerifier).name, QStringLiteral("PeterNeumann"));
    }

    void mangledVerifierKeysAreRefused()
    {
        for (qsizetype from = 0; from < goVerifier.size(); ++from)
            for (qsizetype length = 0; length <= goVerifier.size() - from; ++length)
                if (length != goVerifier.size())
                    QCOMPARE(codeOf(VerifierKey::parse(goVerifier.mid(from, length))), QByteArray("note.vkey"));
        for (qsizetype at = 0; at < goVerifier.size(); ++at) {
            QByteArray changed = goVerifier;
            changed[at] = static_cast<char>(changed[at] + 1);
            QCOMPARE(codeOf(VerifierKey::parse(changed)), QByteArray("note.vkey"));
        }
    }

    void otherVerifierKeysAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a longer key, its id fitting")
            << QByteArray("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==");
        QTest::newRow("an unknown type, its id fitting")
            << QByteArray("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        QTest::newRow("the id in capital letters") << QByteArray(goVerifier).replace("c74f20a3", "C74F20A3");
        QTest::newRow("a space in the name") << QByteArray(goVerifier).replace("PeterN", "Peter N");
        QTest::newRow("a line feed behind") << goVerifier + "\n";
    }
    void otherVerifierKeysAreRefused()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(codeOf(VerifierKey::parse(text)), QByteArray("note.vkey"));
    }

    void namesAreRestricted()
    {
        for (const QString &right : {deskName, QStringLiteral("ö"), QStringLiteral("a")})
            QVERIFY(isKeyName(right));
        for (const QString &wrong :
             {QString(), QStringLiteral("a b"), QStringLiteral("a+b"), QStringLiteral("a\u2003b"),
              QStringLiteral("a\u00a0b"), QStringLiteral("a\nb"), QStringLiteral("\u3000")})
            QVERIFY(!isKeyName(wrong));
    }

    void malformedNotesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = goText + "\n" + goLine;
        const QByteArray name = "PeterNeumann";
        QTest::newRow("nothing at all") << QByteArray();
        QTest::newRow("text alone") << goText;
        QTest::newRow("no signature after the empty line") << goText + "\n";
        QTest::newRow("no empty line") << goText + goLine;
        QTest::newRow("no line feed at the end") << whole.chopped(1);
        QTest::newRow("lines ending in CR LF") << QByteArray(whole).replace("\n", "\r\n");
        QTest::newRow("a control character") << "\x01" + whole;
        QTest::newRow("a tabulator in the text") << "\t" + whole;
        QTest::newRow("a byte that is not UTF-8") << "\xff" + whole;
        QTest::newRow("a space in the name") << QByteArray(whole).replace(name, "Bad Name");
        QTest::newRow("a wide space in the name") << QByteArray(whole).replace(name, "Bad\xE2\x80\x83Name");
        QTest::newRow("a plus in the name") << QByteArray(whole).replace(name, "Bad+Name");
        QTest::newRow("no name") << QByteArray(whole).replace(name, "");
        QTest::newRow("a line that is no signature") << whole + "Unexpected line.\n";
        QTest::newRow("an empty line behind") << whole + "\n";
        QTest::newRow("a hyphen for the dash") << QByteArray(whole).replace("—", "-");
        QTest::newRow("a space behind the signature") << whole.chopped(1) + " \n";
        QTest::newRow("base64 without padding") << QByteArray(whole).replace("wJnAM=\n", "wJnAM\n");
        QTest::newRow("base64 with stray bits at its end") << QByteArray(whole).replace("wJnAM=\n", "wJnAN=\n");
        QTest::newRow("a key id without a signature") << goText + "\n— PeterNeumann x08gow==\n";
        QTest::newRow("more than a mebibyte") << QByteArray(1024 * 1024, 'x') + "\n" + whole;
        QTest::newRow("101 signatures") << goText + "\n" + goLine.repeated(101);
    }
    void malformedNotesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(codeOf(Note::parse(bytes)), QByteArray("note.malformed"));
    }

    void unusualNotesAreTaken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty lines inside the text") << QByteArray("one\n\ntwo\n\n\nthree\n");
        QTest::newRow("a text of one empty line") << QByteArray("\n");
        QTest::newRow("a text that looks like a signature") << goLine;
        QTest::newRow("letters beyond ASCII") << QByteArray("Grüße, 木\n");
    }
    void unusualNotesAreTaken()
    {
        QFETCH(QByteArray, text);
        const Note note = signNote(text, deskKey());
        const auto parsed = Note::parse(note.toBytes());
        QCOMPARE(codeOf(parsed), QByteArray());
        QVERIFY(*parsed == note);
        QCOMPARE(codeOf(verify(*parsed, deskKey().verifier())), QByteArray());
    }

    void hundredSignaturesAreTaken()
    {
        const auto note = Note::parse(goText + "\n" + goLine.repeated(100));
        QCOMPARE(codeOf(note), QByteArray());
        QCOMPARE(codeOf(verify(*note, verifierOf(goVerifier))), QByteArray());
    }

    void anotherKeyOfTheSameNameIsPassedOver()
    {
        Note note = signNote("text\n", deskKey('b'));
        QCOMPARE(codeOf(verify(note, deskKey('a').verifier())), QByteArray("note.unsigned"));
        addSignature(note, deskKey('a'));
        QCOMPARE(codeOf(verify(note, deskKey('a').verifier())), QByteArray());
    }

    void oneKeyIdUnderTwoNamesIsTwoKeys()
    {
        Note note = signNote("text\n", deskKey());
        note.signatures.front().name = QStringLiteral("somebody.else");
        QCOMPARE(codeOf(verify(note, deskKey().verifier())), QByteArray("note.unsigned"));
    }

    void oneWrongSignatureByAKnownKeySpoilsTheNote_data()
    {
        QTest::addColumn<int>("wrong");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray right = deskKey().sign("text\n");
        QByteArray flipped = right;
        flipped[40] = static_cast<char>(flipped[40] ^ 4);
        QTest::newRow("the first of two is flipped") << 0 << flipped;
        QTest::newRow("the second of two is flipped") << 1 << flipped;
        QTest::newRow("a byte is missing") << 1 << right.chopped(1);
        QTest::newRow("a byte is added") << 1 << right + 'x';
    }
    void oneWrongSignatureByAKnownKeySpoilsTheNote()
    {
        QFETCH(int, wrong);
        QFETCH(QByteArray, bytes);
        Note note = signNote("text\n", deskKey());
        addSignature(note, deskKey());
        QCOMPARE(codeOf(verify(note, deskKey().verifier())), QByteArray());
        note.signatures[static_cast<std::size_t>(wrong)].bytes = bytes;
        QCOMPARE(codeOf(verify(note, deskKey().verifier())), QByteArray("note.badSignature"));
    }

    void knownCosignatureGivesItsTime()
    {
        const auto note = Note::parse(witnessed);
        QVERIFY(note.has_value());
        QCOMPARE(*verifyCosignature(*note, verifierOf(witnessVerifier)), witnessedAt);
        QCOMPARE(codeOf(verifyCosignature(*note, verifierOf(logVerifier))), QByteArray("note.unsigned"));
    }

    void cosignaturesAreMadeAndChecked()
    {
        const Checkpoint checkpoint{deskName, 12, sha256("root")};
        Note note = signNote(checkpoint.toText(), deskKey('a'));
        const SigningKey peer = *SigningKey::fromSeed(QStringLiteral("tallystick.book/peer/d1"), std::string(32, 'p'));
        QCOMPARE(codeOf(verifyCosignature(note, peer.verifier())), QByteArray("note.unsigned"));
        addCosignature(note, peer, 1'772'355'600);
        addCosignature(note, peer, 1'772'355'500);
        const auto back = Note::parse(note.toBytes());
        QVERIFY(back.has_value());
        QCOMPARE(*verifyCosignature(*back, peer.verifier()), 1'772'355'600);
        QCOMPARE(*verifyCosignature(*back, peer.verifier(SignatureType::CosignatureV1)), 1'772'355'600);
        QCOMPARE(codeOf(verify(*back, peer.verifier(SignatureType::CosignatureV1))), QByteArray());
        QCOMPARE(codeOf(verify(*back, peer.verifier())), QByteArray("note.unsigned"));
        QCOMPARE(codeOf(verify(*back, deskKey('a').verifier())), QByteArray());
    }

    void spoiledCosignaturesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        Note note{"text\n", {}};
        addCosignature(note, deskKey(), 1000);
        const QByteArray right = note.signatures.front().bytes;
        QCOMPARE(right.size(), 72);
        QByteArray later = right;
        later[7] = static_cast<char>(later[7] + 1);
        QByteArray negative = right;
        negative[0] = '\x80';
        QTest::newRow("another time") << later;
        QTest::newRow("a time beyond 2^63") << negative;
        Note before{"text\n", {}};
        addCosignature(before, deskKey(), -1000);
        QTest::newRow("a time before 1970, rightly signed") << before.signatures.front().bytes;
        QTest::newRow("cut short") << right.left(71);
        QTest::newRow("only a time") << right.left(8);
        QTest::newRow("less than a time") << right.left(7);
        QTest::newRow("a plain signature without a time") << deskKey().sign("text\n");
    }
    void spoiledCosignaturesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        Note note{"text\n", {}};
        addCosignature(note, deskKey(), 1000);
        QCOMPARE(codeOf(verifyCosignature(note, deskKey().verifier())), QByteArray());
        note.signatures.front().bytes = bytes;
        QCOMPARE(codeOf(verifyCosignature(note, deskKey().verifier())), QByteArray("note.badSignature"));
    }

    void cosignatureDoesNotPassForASignature()
    {
        Note cosigned{"text\n", {}};
        addCosignature(cosigned, deskKey(), 1000);
        const Note forged{"cosignature/v1\ntime 1000\ntext\n",
                          {{deskName, deskKey().verifier().keyId(), cosigned.signatures.front().bytes.mid(8)}}};
        QCOMPARE(codeOf(verify(forged, deskKey().verifier())), QByteArray("note.badSignature"));
    }

    void checkpointsAreReadAndWritten()
    {
        const auto known = Checkpoint::parse(Note::parse(witnessed)->text);
        QVERIFY(known.has_value());
        QCOMPARE(known->origin, QStringLiteral("arche2025h1.staging.ct.transparency.dev"));
        QCOMPARE(known->size, quint64{1432088532});
        for (const quint64 size : {quint64{0}, quint64{1}, ~quint64{0}}) {
            const Checkpoint checkpoint{deskName, size, sha256("root")};
            const auto back = Checkpoint::parse(checkpoint.toText());
            QCOMPARE(codeOf(back), QByteArray());
            QVERIFY(*back == checkpoint);
        }
    }

    void malformedCheckpointsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray root = sha256("root").base64();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("two lines") << QByteArray("o\n1\n");
        QTest::newRow("no line feed at the end") << "o\n1\n" + root;
        QTest::newRow("an extension line") << "o\n1\n" + root + "\nmore\n";
        QTest::newRow("an empty line behind") << "o\n1\n" + root + "\n\n";
        QTest::newRow("no origin") << "\n1\n" + root + "\n";
        QTest::newRow("a leading zero") << "o\n01\n" + root + "\n";
        QTest::newRow("a sign") << "o\n+1\n" + root + "\n";
        QTest::newRow("a negative size") << "o\n-1\n" + root + "\n";
        QTest::newRow("a space before the size") << "o\n 1\n" + root + "\n";
        QTest::newRow("no size") << "o\n\n" + root + "\n";
        QTest::newRow("a size beyond 2^64") << "o\n18446744073709551616\n" + root + "\n";
        QTest::newRow("a root of 31 bytes") << "o\n1\n" + QByteArray(31, 'x').toBase64() + "\n";
        QTest::newRow("a root in hexadecimal") << "o\n1\n" + sha256("root").hex() + "\n";
        QTest::newRow("a root without padding") << "o\n1\n" + root.chopped(1) + "\n";
        QTest::newRow("lines ending in CR LF") << "o\r\n1\r\n" + root + "\r\n";
    }
    void malformedCheckpointsAreRefused()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(codeOf(Checkpoint::parse(text)), QByteArray("checkpoint.malformed"));
    }
};

QTEST_GUILESS_MAIN(TestNote)
#include "test_note.moc"
