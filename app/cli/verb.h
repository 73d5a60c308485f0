// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/base/error.h"
#include "core/book/book.h"

#include <memory>
#include <QCommandLineParser>
#include <span>

namespace tally::cli
{

/// What a verb has to work with: its parsed arguments, the console, and books opened on demand.
class Call
{
public:
    Call(const QCommandLineParser &parser, Console &console);

    [[nodiscard]] QStringList arguments() const; ///< after the verb
    [[nodiscard]] QString argument(int index) const { return arguments().value(index); }
    [[nodiscard]] QString option(const char *name) const;
    [[nodiscard]] bool has(const char *name) const;
    [[nodiscard]] Console &console() const { return m_console; }

    /// Opens the book named by argument `index` and keeps it for the rest of the call.
    [[nodiscard]] Result<book::Book *> open(book::Access access, int index = 0);
    [[nodiscard]] const book::Environment &environment() const { return m_environment; }
    /// Time as `--now` or the system says, milliseconds since 1970 UTC.
    [[nodiscard]] std::int64_t nowMs() const { return m_environment.time.nowMs(); }
    /// The record of ours an argument names by id or alias. Error "record.notFound".
    [[nodiscard]] static Result<RecordKey> record(const book::Book &book, const QString &id);

private:
    const QCommandLineParser &m_parser;
    Console &m_console;
    std::unique_ptr<TimeSource> m_time;
    SystemRandom m_random;
    std::unique_ptr<journal::KeyStore> m_keys;
    book::Environment m_environment;
    std::vector<std::unique_ptr<book::Book>> m_books;
};

/// One verb of the command line: what `--help` prints and what it does.
struct Verb {
    const char *name;
    const char *arguments; ///< "BOOK FILE…"
    const char *summary;
    int fewest; ///< arguments it takes
    int most;   ///< −1: any number
    void (*addOptions)(QCommandLineParser &parser);
    Outcome (*run)(Call &call);
    bool draws = false; ///< needs fonts
};

/// All verbs in the order of the help.
[[nodiscard]] std::span<const Verb> verbs();

} // namespace tally::cli
