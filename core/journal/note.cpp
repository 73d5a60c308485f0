// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/note.h"

#include "core/base/utf8.h"
#include "core/journal/octets.h"
#include "core/journal/signingkey.h"

#include <algorithm>
#include <optional>
#include <QtEndian>

namespace tally::journal
{

namespace
{

constexpr qsizetype maxNoteBytes = 1'048'576;
constexpr std::size_t maxSignatures = 100;
constexpr qsizetype keyIdBytes = 4;
constexpr qsizetype timeBytes = 8;

/// Em dash (U+2014) and a space begin a signature line.
const QByteArray &dash()
{
    static const QByteArray bytes = QByteArrayLiteral("\xE2\x80\x94 ");
    return bytes;
}

/// First line of what a cosignature signs, which keeps it apart from every note text of ours.
const QByteArray &cosignatureHeader()
{
    static const QByteArray bytes = QByteArrayLiteral("cosignature/v1\n");
    return bytes;
}

QByteArray cosigned(const QByteArray &text, qint64 seconds)
{
    return cosignatureHeader() + "time " + QByteArray::number(seconds) + '\n' + text;
}

template<typename Integer>
QByteArray bigEndian(Integer value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

tl::unexpected<Error> malformed(const QString &why)
{
    return refused(
        "note.malformed",
        QT_TRANSLATE_NOOP("Error", "This is not a signed note this program can read; nothing was taken from it."), {},
        why);
}

tl::unexpected<Error> badSignature(const QString &name)
{
    return refused(
        "note.badSignature",
        QT_TRANSLATE_NOOP(
            "Error", "The signature of %1 does not fit the text: one of them was changed. Nothing was taken from it."),
        {name});
}

tl::unexpected<Error> notSigned(const QString &name)
{
    return refused("note.unsigned",
                   QT_TRANSLATE_NOOP("Error", "The note is not signed by %1. Nothing was taken from it."), {name});
}

bool hasControlCharacter(const QByteArray &bytes)
{
    return std::any_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < ' ' && c != '\n'; });
}

QByteArray toLine(const NoteSignature &signature)
{
    const QByteArray value = bigEndian(signature.keyId) + signature.bytes;
    return dash() + signature.name.toUtf8() + ' ' + value.toBase64() + '\n';
}

std::optional<NoteSignature> parseLine(const QByteArray &line)
{
    if (!line.startsWith(dash()))
        return std::nullopt;
    const qsizetype nameEnd = line.indexOf(' ', dash().size());
    if (nameEnd < 0)
        return std::nullopt;
    const QString name = QString::fromUtf8(line.mid(dash().size(), nameEnd - dash().size()));
    const auto value = decodeBase64(line.mid(nameEnd + 1));
    if (!isKeyName(name) || !value || value->size() <= keyIdBytes)
        return std::nullopt;
    return NoteSignature{name, qFromBigEndian<quint32>(value->constData()), value->mid(keyIdBytes)};
}

Result<std::vector<NoteSignature>> parseSignatures(const QByteArray &block)
{
    if (!block.endsWith('\n'))
        return malformed(QStringLiteral("no line feed after the last signature"));
    const QList<QByteArray> lines = block.chopped(1).split('\n');
    if (lines.size() > qsizetype{maxSignatures})
        return malformed(QStringLiteral("more than %1 signatures").arg(maxSignatures));
    std::vector<NoteSignature> signatures;
    for (const QByteArray &line : lines) {
        auto signature = parseLine(line);
        if (!signature)
            return malformed(QStringLiteral("signature line %1").arg(signatures.size() + 1));
        signatures.push_back(*std::move(signature));
    }
    return signatures;
}

std::vector<const NoteSignature *> signaturesBy(const Note &note, const VerifierKey &key)
{
    std::vector<const NoteSignature *> found;
    const quint32 id = key.keyId();
    for (const NoteSignature &signature : note.signatures)
        if (signature.keyId == id && signature.name == key.name)
            found.push_back(&signature);
    return found;
}

/// The time of one cosignature if it is right.
std::optional<qint64> timeOf(const NoteSignature &signature, const Note &note, const VerifierKey &key)
{
    if (signature.bytes.size() <= timeBytes)
        return std::nullopt;
    const auto seconds = qFromBigEndian<qint64>(signature.bytes.constData());
    const QByteArray message = cosigned(note.text, seconds);
    if (seconds < 0 || !key.accepts(view(message), view(signature.bytes).substr(timeBytes)))
        return std::nullopt;
    return seconds;
}

} // namespace

QByteArray Note::toBytes() const
{
    QByteArray bytes = text + '\n';
    for (const NoteSignature &signature : signatures)
        bytes += toLine(signature);
    return bytes;
}

Result<Note> Note::parse(const QByteArray &bytes)
{
    if (bytes.size() > maxNoteBytes)
        return malformed(QStringLiteral("longer than %1 bytes").arg(maxNoteBytes));
    if (!isUtf8(view(bytes)) || hasControlCharacter(bytes))
        return malformed(QStringLiteral("not plain UTF-8 text with line feeds"));
    // The text may hold empty lines of its own: the last one divides.
    const qsizetype divide = bytes.lastIndexOf("\n\n");
    if (divide < 0)
        return malformed(QStringLiteral("no empty line before the signatures"));
    TALLY_TRY(auto signatures, parseSignatures(bytes.mid(divide + 2)));
    return Note{bytes.left(divide + 1), std::move(signatures)};
}

Note signNote(const QByteArray &text, const SigningKey &key)
{
    Note note{text, {}};
    addSignature(note, key);
    return note;
}

void addSignature(Note &note, const SigningKey &key)
{
    note.signatures.push_back({key.name(), key.verifier().keyId(), key.sign(view(note.text))});
}

void addCosignature(Note &note, const SigningKey &key, qint64 seconds)
{
    const QByteArray message = cosigned(note.text, seconds);
    note.signatures.push_back(
        {key.name(), key.verifier(SignatureType::CosignatureV1).keyId(), bigEndian(seconds) + key.sign(view(message))});
}

Outcome verify(const Note &note, const VerifierKey &key)
{
    if (key.type == SignatureType::CosignatureV1)
        return verifyCosignature(note, key).map([](qint64) {});
    // One key makes both kinds of signature: a cosignature must not pass for a plain signature of what it signs.
    if (note.text.startsWith(cosignatureHeader()))
        return badSignature(key.name);
    const auto candidates = signaturesBy(note, key);
    if (candidates.empty())
        return notSigned(key.name);
    for (const NoteSignature *signature : candidates)
        if (!key.accepts(view(note.text), view(signature->bytes)))
            return badSignature(key.name);
    return {};
}

Result<qint64> verifyCosignature(const Note &note, const VerifierKey &key)
{
    VerifierKey cosigner = key;
    cosigner.type = SignatureType::CosignatureV1;
    const auto candidates = signaturesBy(note, cosigner);
    if (candidates.empty())
        return notSigned(key.name);
    qint64 latest = 0;
    for (const NoteSignature *signature : candidates) {
        const auto seconds = timeOf(*signature, note, cosigner);
        if (!seconds)
            return badSignature(key.name);
        latest = std::max(latest, *seconds);
    }
    return latest;
}

} // namespace tally::journal
