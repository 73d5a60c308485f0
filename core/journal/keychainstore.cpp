// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keychainstore.h"

#include "core/journal/octets.h"

#include <cstring>
#include <memory>
#include <QCoreApplication>
#include <QEventLoop>
#include <qt6keychain/keychain.h>
#include <QTimer>
#include <sodium.h>

namespace tally::journal
{

namespace
{

constexpr int probeTimeoutMs = 3'000;
constexpr int base64Variant = sodium_base64_VARIANT_ORIGINAL;

QString service()
{
    return QStringLiteral("tallystick");
}

/// Notes live in a name space of their own, so that none can stand where a seed is looked for.
QString noteEntry(const QString &entry)
{
    return entry + QStringLiteral(":note");
}

tl::unexpected<Error> missing(const QString &entry)
{
    return failed("key.missing",
                  QT_TRANSLATE_NOOP("Error", "The system keyring shows no entry “%1”. It may still be locked: unlock "
                                             "it and try again. Nothing was changed."),
                  {entry});
}

tl::unexpected<Error> locked(const QString &detail)
{
    return failed(
        "key.locked",
        QT_TRANSLATE_NOOP("Error", "The system keyring is locked: unlock it and try again. Nothing was changed."), {},
        detail);
}

tl::unexpected<Error> unusable(const QString &detail)
{
    return failed(
        "key.store",
        QT_TRANSLATE_NOOP("Error",
                          "The system keyring cannot be used. A key file can be used instead. Nothing was changed."),
        {}, detail);
}

tl::unexpected<Error> damaged(const QString &entry)
{
    return failed("key.store",
                  QT_TRANSLATE_NOOP("Error", "The entry “%1” of the system keyring is damaged. It was left as it is."),
                  {entry});
}

tl::unexpected<Error> taken(const QString &entry)
{
    return refused(
        "key.exists",
        QT_TRANSLATE_NOOP("Error", "The system keyring already keeps another key as “%1”. It was left as it is."),
        {entry});
}

/// Error of a finished job that failed.
tl::unexpected<Error> errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return missing(job.key());
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return locked(job.errorString());
    default:
        return unusable(job.errorString());
    }
}

QString probeEntry()
{
    return QStringLiteral("tallystick/probe");
}

/// What a refused probe says about the keyring.
KeyStore::State stateOf(const Error &error)
{
    if (error.is("key.missing"))
        return KeyStore::State::Ready;
    return error.is("key.locked") ? KeyStore::State::Locked : KeyStore::State::Absent;
}

/// Runs the job to its end, or for `timeoutMs`. A job without an answer is let go, because the keyring's reply still
/// refers to it: it deletes itself when that comes.
template<typename Job>
Outcome run(std::unique_ptr<Job> &job, const QString &entry, int timeoutMs)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(entry);
    QEventLoop loop;
    QObject::connect(job.get(), &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(timeoutMs, &loop, [&loop] { loop.exit(1); });
    job->start();
    if (loop.exec(QEventLoop::ExcludeUserInputEvents) != 0) {
        job.release()->setAutoDelete(true);
        return locked(QStringLiteral("no answer within %1 ms").arg(timeoutMs));
    }
    if (job->error() != QKeychain::NoError)
        return errorOf(*job);
    return {};
}

Result<SecretBytes> decode(const QByteArray &text, const QString &entry)
{
    SecretBytes space(static_cast<std::size_t>(text.size()));
    std::size_t length = 0;
    if (sodium_base642bin(space.data(), space.size(), text.constData(), view(text).size(), nullptr, &length, nullptr,
                          base64Variant) != 0)
        return damaged(entry);
    SecretBytes bytes(length);
    std::memcpy(bytes.data(), space.data(), length);
    return bytes;
}

QString encode(std::string_view bytes)
{
    SecretBytes text(sodium_base64_encoded_len(bytes.size(), base64Variant));
    auto *characters = reinterpret_cast<char *>(text.data());
    sodium_bin2base64(characters, text.size(), octets(bytes), bytes.size(), base64Variant);
    return QString::fromLatin1(characters);
}

bool same(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace

KeychainStore::KeychainStore(int timeoutMs)
    : m_timeoutMs(timeoutMs)
{
}

KeyStore::State KeychainStore::probe()
{
    const auto answer = KeychainStore(probeTimeoutMs).read(probeEntry());
    return answer ? State::Ready : stateOf(answer.error());
}

void KeychainStore::probeLater(QObject *context, const std::function<void(State)> &answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service()); // deletes itself
    job->setInsecureFallback(false);
    job->setKey(probeEntry());
    // Goes with the first answer, and takes the other with it.
    auto *waiting = new QObject(context);
    QObject::connect(job, &QKeychain::Job::finished, waiting, [answer, waiting](const QKeychain::Job *done) {
        waiting->deleteLater();
        answer(done->error() == QKeychain::NoError ? State::Ready : stateOf(errorOf(*done).value()));
    });
    QTimer::singleShot(probeTimeoutMs, waiting, [answer, waiting] {
        waiting->deleteLater();
        answer(State::Locked);
    });
    job->start();
}

QString KeychainStore::description() const
{
    return QCoreApplication::translate("KeyStore", "the system keyring");
}

Result<SigningKey> KeychainStore::load(const QString &entry, const QString &keyName)
{
    TALLY_TRY(const SecretBytes seed, read(entry));
    return SigningKey::fromSeed(keyName, seed.view()).map_error([&entry](const Error &) {
        return damaged(entry).value();
    });
}

Outcome KeychainStore::save(const QString &entry, const SigningKey &key)
{
    const auto kept = read(entry);
    if (kept)
        return same(kept->view(), key.seed()) ? Outcome() : taken(entry);
    if (!kept.error().is("key.missing"))
        return tl::unexpected(kept.error());
    TALLY_CHECK(write(entry, key.seed()));
    TALLY_TRY(const SecretBytes written, read(entry));
    return same(written.view(), key.seed()) ? Outcome() : damaged(entry);
}

Result<QByteArray> KeychainStore::loadNote(const QString &entry)
{
    TALLY_TRY(const SecretBytes bytes, read(noteEntry(entry)));
    return QByteArray(bytes.view().data(), static_cast<qsizetype>(bytes.size()));
}

Outcome KeychainStore::saveNote(const QString &entry, const QByteArray &text)
{
    return write(noteEntry(entry), view(text));
}

Result<SecretBytes> KeychainStore::read(const QString &entry) const
{
    auto job = std::make_unique<QKeychain::ReadPasswordJob>(service());
    TALLY_CHECK(run(job, entry, m_timeoutMs));
    QByteArray text = job->binaryData();
    job.reset(); // its share of the bytes goes first, so that wiping reaches them
    auto bytes = decode(text, entry);
    wipe(text);
    return bytes;
}

Outcome KeychainStore::write(const QString &entry, std::string_view bytes) const
{
    auto job = std::make_unique<QKeychain::WritePasswordJob>(service());
    QString text = encode(bytes);
    job->setTextData(text);
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    return run(job, entry, m_timeoutMs);
}

} // namespace tally::journal
