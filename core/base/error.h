// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace tally
{

/// What a failure asks of the caller; the command line turns it into its exit code (FORMATS §6).
enum class ErrorKind {
    Refused, ///< the act breaks a rule, or a check failed: exit 1
    Usage,   ///< the request itself makes no sense: exit 2
    System,  ///< file, database, keychain or operating system: exit 3
    Newer    ///< written by a newer version of the program: exit 4
};

/// A failure that is data, not control flow. `code` is stable and meant for programs and tests ("unit.missing"); `text`
/// is a translatable sentence with %1…%9 for `args`, marked with QT_TRANSLATE_NOOP("Error", …) where it is written.
/// A good text says what happened, where, and what was kept. `detail` is for the person who repairs it (an SQLite
/// message, an offset) and is never translated. Both pointers must be string literals.
struct Error {
    ErrorKind kind = ErrorKind::Refused;
    const char *code = "";
    const char *text = "";
    QStringList args;
    QString detail;

    /// The sentence in the language of the running program, arguments filled in, without the detail.
    [[nodiscard]] QString message() const;
    /// `message()` and the detail in brackets, if there is one: one line for a terminal or a log.
    [[nodiscard]] QString line() const;
    [[nodiscard]] bool is(const char *otherCode) const;
};

template<typename T>
using Result = tl::expected<T, Error>;
using Outcome = Result<void>;

[[nodiscard]] tl::unexpected<Error> refused(const char *code, const char *text, QStringList args = {},
                                            QString detail = {});
[[nodiscard]] tl::unexpected<Error> misused(const char *code, const char *text, QStringList args = {},
                                            QString detail = {});
[[nodiscard]] tl::unexpected<Error> failed(const char *code, const char *text, QStringList args = {},
                                           QString detail = {});
[[nodiscard]] tl::unexpected<Error> tooNew(const char *code, const char *text, QStringList args = {},
                                           QString detail = {});

} // namespace tally

#define TALLY_JOIN_(a, b) a##b
#define TALLY_JOIN(a, b) TALLY_JOIN_(a, b)

/// Returns the error of `expression` from the enclosing function, or goes on.
#define TALLY_CHECK(expression)                                                                                        \
    do {                                                                                                               \
        if (auto tallyOutcome = (expression); !tallyOutcome)                                                           \
            return tl::unexpected(std::move(tallyOutcome).error());                                                    \
    } while (false)

/// `TALLY_TRY(const Decimal sum, add(a, b));` declares `sum`, or returns the error from the enclosing function.
#define TALLY_TRY(declaration, expression)                                                                             \
    auto TALLY_JOIN(tallyResult, __LINE__) = (expression);                                                             \
    if (!TALLY_JOIN(tallyResult, __LINE__))                                                                            \
        return tl::unexpected(std::move(TALLY_JOIN(tallyResult, __LINE__)).error());                                   \
    declaration = *std::move(TALLY_JOIN(tallyResult, __LINE__))
