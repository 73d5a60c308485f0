// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keyfilestore.h"

#include "core/base/t1.h"
#include "core/journal/octets.h"
#include "core/journal/sealedkey.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <QCoreApplication>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <sodium.h>
#include <vector>

namespace tally::journal
{

namespace
{

constexpr qint64 maxFileBytes = 1'048'576;
constexpr int lockTimeoutMs = 5'000;
constexpr std::string_view formatName = "tallystick.keys/";
constexpr std::string_view formatVersion = "tallystick.keys/1";
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions othersToo =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

tl::unexpected<Error> missing(const QString &entry, const QString &path)
{
    return failed("key.missing",
                  QT_TRANSLATE_NOOP("Error", "There is no entry “%1” in the key file %2. Nothing was changed."),
                  {entry, path});
}

tl::unexpected<Error> unreadable(const QString &path, const QString &detail)
{
    return failed("key.store", QT_TRANSLATE_NOOP("Error", "The key file %1 cannot be read. It was left as it is."),
                  {path}, detail);
}

tl::unexpected<Error> damaged(const QString &path, const QString &detail)
{
    return failed("key.store", QT_TRANSLATE_NOOP("Error", "The key file %1 is damaged. It was left as it is."), {path},
                  detail);
}

tl::unexpected<Error> unwritable(const QString &path, const QString &detail)
{
    return failed("key.store",
                  QT_TRANSLATE_NOOP("Error", "The key file %1 cannot be written. What it held before is kept."), {path},
                  detail);
}

/// Bits of a system that has none are made up by Qt and mean nothing.
bool isOpenToOthers([[maybe_unused]] const QFile &file)
{
#ifdef Q_OS_UNIX
    return (file.permissions() & othersToo) != QFile::Permissions();
#else
    return false;
#endif
}

Result<QByteArray> readBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    if (isOpenToOthers(file))
        return failed("key.store",
                      QT_TRANSLATE_NOOP("Error", "Other users may open the key file %1. Allow only its owner to read "
                                                 "and write it (mode 600), then try again."),
                      {path});
    QByteArray bytes = file.read(maxFileBytes + 1);
    if (file.error() != QFile::NoError)
        return unreadable(path, file.errorString());
    if (bytes.size() > maxFileBytes)
        return damaged(path, QStringLiteral("longer than %1 bytes").arg(maxFileBytes));
    return bytes;
}

} // namespace

/// What the file holds.
struct KeyFileStore::Content {
    std::vector<SealedKey> keys;
    std::map<QString, QByteArray> notes;

    [[nodiscard]] const SealedKey *find(const QString &entry) const
    {
        const auto found =
            std::find_if(keys.begin(), keys.end(), [&](const SealedKey &key) { return key.entry == entry; });
        return found == keys.end() ? nullptr : &*found;
    }
    [[nodiscard]] Json toJson() const
    {
        Json::Array keyList;
        for (const SealedKey &key : keys)
            keyList.push_back(key.toJson());
        Json::Array noteList;
        for (const auto &[entry, text] : notes)
            noteList.emplace_back(
                Json::Object{{"entry", Json(entry)}, {"text", Json(QString::fromLatin1(text.toBase64()))}});
        return Json::Object{{"format", Json(formatVersion)}, {"keys", Json(keyList)}, {"notes", Json(noteList)}};
    }
    [[nodiscard]] bool addKeys(const t1::View &list)
    {
        for (t1::View value = list.first(); value.exists(); value = value.next()) {
            auto key = SealedKey::fromJson(value);
            if (!key || find(key->entry) != nullptr)
                return false;
            keys.push_back(*std::move(key));
        }
        return list.isArray();
    }
    [[nodiscard]] bool addNotes(const t1::View &list)
    {
        for (t1::View value = list.first(); value.exists(); value = value.next()) {
            const auto text = decodeBase64(QByteArray::fromStdString(value["text"].text()));
            if (!text || !notes.emplace(value["entry"].qtext(), *text).second)
                return false;
        }
        return list.isArray();
    }
};

KeyFileStore::KeyFileStore(QString path, AskPassphrase passphrase)
    : m_path(std::move(path))
    , m_passphrase(std::move(passphrase))
{
}

QString KeyFileStore::description() const
{
    return QCoreApplication::translate("KeyStore", "the key file %1").arg(m_path);
}

Result<SigningKey> KeyFileStore::load(const QString &entry, const QString &keyName)
{
    TALLY_TRY(const Content content, read());
    const SealedKey *key = content.find(entry);
    if (key == nullptr)
        return missing(entry, m_path);
    TALLY_TRY(const SecretBytes passphrase, askPassphrase());
    TALLY_TRY(const SecretBytes seed, key->open(passphrase.view()));
    return SigningKey::fromSeed(keyName, seed.view());
}

Outcome KeyFileStore::save(const QString &entry, const SigningKey &key)
{
    return update([&](Content &content) { return addKey(content, entry, key); });
}

Result<QByteArray> KeyFileStore::loadNote(const QString &entry)
{
    TALLY_TRY(const Content content, read());
    const auto note = content.notes.find(entry);
    if (note == content.notes.end())
        return missing(entry, m_path);
    return note->second;
}

Outcome KeyFileStore::saveNote(const QString &entry, const QByteArray &text)
{
    return update([&](Content &content) {
        content.notes[entry] = text;
        return Outcome();
    });
}

Result<KeyFileStore::Content> KeyFileStore::read() const
{
    Content content;
    if (!QFile::exists(m_path))
        return content;
    TALLY_TRY(const QByteArray bytes, readBytes(m_path));
    t1::Document document;
    if (const auto parsed = document.parse(view(bytes), t1::Limits::composite()); !parsed)
        return damaged(m_path, parsed.error().detail);
    const t1::View root = document.root();
    const std::string_view format = root["format"].raw();
    if (format != formatVersion && format.starts_with(formatName))
        return tooNew(
            "key.store",
            QT_TRANSLATE_NOOP("Error",
                              "The key file %1 was written by a newer version of this program. It was left as it is."),
            {m_path}, root["format"].qtext());
    if (format != formatVersion || !content.addKeys(root["keys"]) || !content.addNotes(root["notes"]))
        return damaged(m_path, QStringLiteral("a member is missing, malformed or there twice"));
    return content;
}

Outcome KeyFileStore::write(const Content &content) const
{
    const auto text = t1::write(content.toJson(), t1::Limits::composite());
    if (!text)
        return unwritable(m_path, text.error().detail);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return unwritable(m_path, file.errorString());
    file.write(text->data(), static_cast<qint64>(text->size()));
    if (!file.commit())
        return unwritable(m_path, file.errorString());
    return {};
}

Outcome KeyFileStore::update(const std::function<Outcome(Content &)> &change) const
{
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(lockTimeoutMs))
        return unwritable(m_path, QStringLiteral("lock file not granted"));
    TALLY_TRY(Content content, read());
    TALLY_CHECK(change(content));
    return write(content);
}

Outcome KeyFileStore::addKey(Content &content, const QString &entry, const SigningKey &key) const
{
    TALLY_TRY(const SecretBytes passphrase, askPassphrase());
    if (const SealedKey *kept = content.find(entry)) {
        TALLY_TRY(const SecretBytes seed, kept->open(passphrase.view()));
        if (sodium_memcmp(seed.data(), key.seed().data(), seed.size()) != 0)
            return refused(
                "key.exists",
                QT_TRANSLATE_NOOP("Error", "The key file %1 already keeps another key as “%2”. It was left as it is."),
                {m_path, entry});
        return {};
    }
    if (!content.keys.empty()) // one passphrase per file
        TALLY_CHECK(content.keys.front().open(passphrase.view()));
    TALLY_TRY(SealedKey sealed, SealedKey::seal(entry, key.seed(), passphrase.view()));
    content.keys.push_back(std::move(sealed));
    return {};
}

Result<SecretBytes> KeyFileStore::askPassphrase() const
{
    QByteArray given = m_passphrase ? m_passphrase() : QByteArray();
    if (given.isEmpty())
        return failed("key.locked",
                      QT_TRANSLATE_NOOP("Error", "The key file %1 needs its passphrase. Nothing was changed."),
                      {m_path});
    SecretBytes passphrase(view(given).size());
    std::memcpy(passphrase.data(), given.constData(), passphrase.size());
    wipe(given);
    return passphrase;
}

} // namespace tally::journal
