// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/genesis.h"

#include "core/base/currencycode.h"
#include "core/base/random.h"
#include "core/base/sha256.h"
#include "core/base/utf8.h"
#include "core/journal/octets.h"
#include "core/journal/signingkey.h"

#include <algorithm>
#include <optional>
#include <QDateTime>
#include <QStringList>

namespace tally::journal
{

namespace
{

constexpr int nonceBytes = 16;
constexpr qsizetype maxNameBytes = 200;
constexpr qsizetype maxRootKeys = 16;
constexpr qsizetype identityBytes = 20;
constexpr qsizetype fixedLines = 5;
constexpr char base32Alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

const QString &magic()
{
    static const QString text = QStringLiteral("tallystick.genesis/");
    return text;
}

QString base32(const QByteArray &bytes)
{
    QString text;
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += QLatin1Char(base32Alphabet[(buffer >> (bits - 5)) & 31]);
    }
    return text;
}

bool isName(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'\n') && name.toUtf8().size() <= maxNameBytes && name == normalized(name);
}

bool isTime(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() && time.toUTC().toString(Qt::ISODate) == text;
}

bool isNonce(const QString &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(text.toLatin1(), base64Url);
    return bytes && bytes.decoded.size() == nonceBytes && bytes.decoded.toBase64(base64Url) == text.toLatin1();
}

tl::unexpected<Error> malformed(const QString &why)
{
    return refused("genesis.malformed",
                   QT_TRANSLATE_NOOP("Error", "The note a book begins with cannot be read; nothing was taken from it."),
                   {}, why);
}

Result<std::vector<VerifierKey>> parseRootKeys(const QStringList &lines)
{
    std::vector<VerifierKey> keys;
    for (const QString &line : lines) {
        if (!line.startsWith(u"root "))
            return malformed(QStringLiteral("“root” was expected"));
        TALLY_TRY(VerifierKey key, VerifierKey::parse(line.mid(5).toUtf8()));
        if (key.type != SignatureType::Ed25519 || std::find(keys.begin(), keys.end(), key) != keys.end())
            return malformed(QStringLiteral("a root key is of the wrong type or named twice"));
        keys.push_back(std::move(key));
    }
    if (keys.empty() || keys.size() > std::size_t{maxRootKeys})
        return malformed(QStringLiteral("1 to %1 root keys were expected").arg(maxRootKeys));
    return keys;
}

/// Lines of the text, whose first line is already known to be ours.
Result<Genesis> parseLines(const QStringList &lines)
{
    if (lines.size() < fixedLines)
        return malformed(QStringLiteral("lines are missing"));
    TALLY_TRY(auto keys, parseRootKeys(lines.mid(fixedLines)));
    Genesis genesis{lines[1], lines[2], lines[3], lines[4], std::move(keys)};
    if (!isName(genesis.name) || !isCurrencyCode(genesis.currency))
        return malformed(QStringLiteral("name or currency"));
    if (!isTime(genesis.createdAt) || !isNonce(genesis.nonce))
        return malformed(QStringLiteral("time or nonce"));
    return genesis;
}

} // namespace

QByteArray Genesis::toText() const
{
    QString text = magic() + u"1\n" + name + u'\n' + currency + u'\n' + createdAt + u'\n' + nonce + u'\n';
    for (const VerifierKey &key : rootKeys)
        text += u"root " + QString::fromUtf8(key.toText()) + u'\n';
    return text.toUtf8();
}

QString rootKeyName()
{
    return QStringLiteral("tallystick.root");
}

Result<Note> makeGenesisNote(const QString &name, const QString &currency, std::int64_t createdMs, RandomSource &random,
                             const SigningKey &root)
{
    const QString title = normalized(name);
    if (!isName(title))
        return refused("genesis.name",
                       QT_TRANSLATE_NOOP("Error",
                                         "A book needs a name of one line and at most 200 bytes; “%1” is not one. "
                                         "Nothing was created."),
                       {name});
    if (!isCurrencyCode(currency))
        return refused(
            "genesis.currency",
            QT_TRANSLATE_NOOP("Error", "“%1” is not a currency code of three capital letters. Nothing was created."),
            {currency});
    const QString createdAt = QDateTime::fromSecsSinceEpoch(createdMs / 1000, Qt::UTC).toString(Qt::ISODate);
    const QString nonce = QString::fromLatin1(random.bytes(nonceBytes).toBase64(base64Url));
    return signNote(Genesis{title, currency, createdAt, nonce, {root.verifier()}}.toText(), root);
}

Result<Genesis> parseGenesis(const Note &note)
{
    const QString text = QString::fromUtf8(note.text);
    if (text.startsWith(magic()) && !text.startsWith(magic() + u"1\n"))
        return tooNew("genesis.newer",
                      QT_TRANSLATE_NOOP("Error", "This book was begun by a newer version of the program: it needs %1."),
                      {text.section(u'\n', 0, 0)});
    if (!text.startsWith(magic()) || !text.endsWith(u'\n'))
        return malformed(QStringLiteral("first or last line"));
    TALLY_TRY(Genesis genesis, parseLines(text.chopped(1).split(u'\n')));
    if (genesis.toText() != note.text)
        return malformed(QStringLiteral("not the one way to write it"));
    for (const VerifierKey &key : genesis.rootKeys)
        TALLY_CHECK(verify(note, key));
    return genesis;
}

Result<Genesis> parseGenesis(const QByteArray &noteBytes)
{
    TALLY_TRY(const Note note, Note::parse(noteBytes));
    return parseGenesis(note);
}

QString bookId(const QByteArray &genesisNoteBytes)
{
    return base32(sha256(view(genesisNoteBytes)).toByteArray().left(identityBytes));
}

bool isBookId(QStringView text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'2' && c <= u'7');
           });
}

} // namespace tally::journal
