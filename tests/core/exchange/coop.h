// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/exchange/bundlereceiver.h"
#include "core/exchange/bundlewriter.h"
#include "core/journal/journal.h"
#include "core/journal/recorder.h"
#include "core/journal/recordprojection.h"
#include "core/journal/roster.h"
#include "core/journal/signingkey.h"
#include "core/storage/database.h"

#include <memory>
#include <optional>
#include <QTemporaryDir>

namespace tally::test
{

/// A cooperative with one book file, its keys and a folder for bundles; everything is the same in every run. Failures
/// end the test program, since nothing in here is what is tested.
class Coop
{
public:
    static constexpr std::int64_t Start = 1'772'352'000'000; ///< 2026-03-01T08:00:00Z
    explicit Coop(const QString &name);
    /// Another desk of the same book, opened on a copy of its file. Both know it afterwards.
    [[nodiscard]] std::unique_ptr<Coop> addDesk();
    /// The same file and the same key once more, as when a disk is cloned: two hands that write one log.
    [[nodiscard]] std::unique_ptr<Coop> clone();

    RecordKey record(const QString &label, std::vector<journal::PrivatePart> parts = {});
    void recordMany(int count, const QString &prefix = QStringLiteral("Thing"));
    void addToRoster(const journal::EntryDraft &draft);

    [[nodiscard]] Result<exchange::WrittenBundle> tryBundle(exchange::Audience audience = exchange::Audience::Peer,
                                                            std::optional<int> peer = {}, bool withRoot = true);
    /// Path of a new bundle.
    [[nodiscard]] QString bundle(exchange::Audience audience = exchange::Audience::Peer, std::optional<int> peer = {});
    [[nodiscard]] exchange::BundleReceiver receiver() { return exchange::BundleReceiver(*recorder, {}, &time); }
    [[nodiscard]] Result<exchange::ReceivePreview> receive(const QString &path) { return receiver().receive(path); }
    /// Confirms to another book what we hold of it.
    void acknowledge(int book);
    /// SHA-256 over all rows of all tables, evidence excepted.
    [[nodiscard]] QByteArray digest();
    [[nodiscard]] std::int64_t count(const char *table);
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString origin(int desk) const { return journal->identity().origin(LogNo(LogNo::OwnBook, desk)); }
    [[nodiscard]] QString id() const { return journal->identity().id; }

    FixedTime time{Start};
    SeededRandom random;
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<journal::Journal> journal;
    std::unique_ptr<journal::RecordProjection> records;
    std::unique_ptr<journal::Recorder> recorder;
    std::unique_ptr<journal::SigningKey> root;
    std::unique_ptr<journal::SigningKey> desk;

private:
    Coop(Coop &original, int desk);
    void open();
    [[nodiscard]] journal::SigningKey key(const QString &name, int number) const;

    QString m_name;
    QTemporaryDir m_folder;
};

/// The error's code, or what went right.
template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("no error") : QString::fromLatin1(result.error().code);
}

/// Gives the value or ends the program with the error's line.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().line()));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace tally::test
