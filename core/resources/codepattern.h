// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>
#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace tally::resources
{

/// How codes of lots, or serial numbers, of an item are made: text with words in braces. `{year}` four figures, `{yy}`
/// its last two, `{month}`, `{day}` and `{week}` (ISO 8601) two, `{count}` a running number and `{count:3}` one of
/// three figures, led by zeros. "{yy}{week}-{count:3}" gives 2610-001. Everything else stands for itself. A value.
class CodePattern
{
public:
    /// Error "pattern.malformed" naming the part: an unknown word, a brace without its other, nothing that changes from
    /// one code to the next.
    [[nodiscard]] static Result<CodePattern> parse(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Whether a code could have been made by it. Words about days take any day.
    [[nodiscard]] bool fits(const QString &code) const;
    /// The first code of that day that is not among `taken`, counting on from the highest of the same day, week, month
    /// or year, whichever stands in the pattern.
    [[nodiscard]] QString next(QDate day, const QStringList &taken) const;

private:
    enum class Word { Text, Year, ShortYear, Month, Day, Week, Count };
    struct Part {
        Word word = Word::Text;
        QString text;  ///< of Word::Text
        int width = 0; ///< of Word::Count; 0: as many figures as it has
    };
    [[nodiscard]] static std::optional<Part> partOf(const QString &word);
    [[nodiscard]] QString written(const Part &part, QDate day, int count) const;
    [[nodiscard]] QString written(QDate day, int count) const;
    [[nodiscard]] std::optional<int> countIn(const QString &code, QDate day) const;

    QString m_text;
    std::vector<Part> m_parts;
    bool m_isByWeek = false; ///< then the year is that of the week
};

} // namespace tally::resources
