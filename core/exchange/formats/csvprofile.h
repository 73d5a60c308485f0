// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/exchange/formats/csvdialect.h"
#include "core/journal/journal.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace tally::exchange
{

enum class CsvKind { Items, Opening, Movements };

/// One thing a column may hold.
struct CsvField {
    const char *id;    ///< "quantity"; also the title a column has where no profile says otherwise
    const char *label; ///< untranslated, context "Import"
    bool isNeeded = false;
    enum class Holds { Words, Amount, Day } holds = Holds::Words;
};
[[nodiscard]] std::span<const CsvField> fieldsOf(CsvKind kind);
[[nodiscard]] std::optional<CsvKind> csvKindOf(std::string_view id); ///< "items", "opening", "movements"
[[nodiscard]] std::string_view csvKindId(CsvKind kind);

/// How the columns of one sort of file are to be understood. Kept in the file of the book (a fact of one installation,
/// never an entry), or in a JSON file: {"name", "kind", "columns": {field: title}, "delimiter", "decimal": "," or ".",
/// "dates": "ymd"|"dmy"|"mdy", "makeMissing": true}.
struct CsvProfile {
    QString name;
    CsvKind kind = CsvKind::Items;
    std::map<QString, QString> columns; ///< field id to title; empty: fields are called as they are
    QChar delimiter;                    ///< null: found out
    std::optional<DecimalSign> decimal; ///< none: found out
    std::optional<DateOrder> dates;     ///< none: found out
    bool makeMissing = false;           ///< items and places that are not there are made

    [[nodiscard]] Json toJson() const;
    /// Error "profile.malformed" naming the member.
    [[nodiscard]] static Result<CsvProfile> fromJson(const Json &json);
};

/// Profiles kept in the book's file, by name.
class CsvProfileStore
{
public:
    explicit CsvProfileStore(journal::Journal &journal)
        : m_journal(journal)
    {
    }
    [[nodiscard]] Result<QStringList> names() const;
    /// Error "profile.unknown".
    [[nodiscard]] Result<CsvProfile> profile(const QString &name) const;
    /// Replaces one of the same name.
    Outcome save(const CsvProfile &profile);

private:
    journal::Journal &m_journal;
};

} // namespace tally::exchange
