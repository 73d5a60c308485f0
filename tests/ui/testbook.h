// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/book/book.h"

#include <map>
#include <QTemporaryDir>

namespace tally::ui::test
{

/// Keys in memory, for books that live as long as a test.
class MemoryKeys final : public journal::KeyStore
{
public:
    [[nodiscard]] QString description() const override { return QStringLiteral("the test's memory"); }
    [[nodiscard]] Result<journal::SigningKey> load(const QString &entry, const QString &keyName) override;
    [[nodiscard]] Outcome save(const QString &entry, const journal::SigningKey &key) override;
    [[nodiscard]] Result<QByteArray> loadNote(const QString &entry) override;
    [[nodiscard]] Outcome saveNote(const QString &entry, const QByteArray &text) override;

private:
    std::map<QString, std::string> m_seeds;
    std::map<QString, QByteArray> m_notes;
};

/// A folder with what a book needs from outside, and ways to fill a book.
class TestBooks
{
public:
    explicit TestBooks(std::int64_t nowMs);
    [[nodiscard]] book::Environment environment() { return {m_time, m_random, m_keys, {}}; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    FixedTime &time() { return m_time; }

    /// “Elm Street Workshop” with two people, a place, two kinds and 100 kg in “Cotton store”. Answers with the stock
    /// record.
    [[nodiscard]] static Result<RecordKey> fill(book::Book &book);

private:
    FixedTime m_time;
    SeededRandom m_random;
    MemoryKeys m_keys;
    QTemporaryDir m_folder;
};

} // namespace tally::ui::test
