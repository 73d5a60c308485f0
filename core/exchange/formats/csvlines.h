// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/formats/csvimport.h"
#include "core/exchange/formats/csvtext.h"
#include "core/resources/coderules.h"
#include "core/resources/specificationquery.h"

#include <QHash>
#include <unordered_map>
#include <unordered_set>

namespace tally::exchange
{

/// The columns of a file by field, as the profile maps them, with their dialect.
class CsvColumns
{
public:
    /// Error "csv.column", "csv.decimal…", "csv.date…".
    [[nodiscard]] static Result<CsvColumns> of(const CsvText &file, const CsvProfile &profile);
    /// The cell of a field; empty if the file has no such column or the row ends before it.
    [[nodiscard]] QString cell(const CsvRow &row, const char *field) const;
    [[nodiscard]] bool has(const char *field) const { return m_places.contains(QLatin1String(field)); }
    [[nodiscard]] DecimalSign decimal() const { return m_decimal; }
    [[nodiscard]] DateOrder dates() const { return m_dates; }
    [[nodiscard]] const QList<qsizetype> &places() const { return m_all; }

private:
    QHash<QString, qsizetype> m_places;
    QList<qsizetype> m_all;
    DecimalSign m_decimal = DecimalSign::Point;
    DateOrder m_dates = DateOrder::YearFirst;
};

/// The services a line is recorded with.
struct CsvServices {
    journal::Recording &recording;
    const journal::RecordQuery &records;
    journal::RecordService &recordService;
    const resources::ResourceQuery &resources;
    resources::EventService &events;
    RecordKey us;
    QDate today;
};

/// Records one line after the other. A line that cannot be taken is an error of kind Refused and leaves no trace.
class CsvLines
{
public:
    CsvLines(const CsvServices &services, const CsvProfile &profile, const CsvColumns &columns)
        : m_services(services)
        , m_profile(profile)
        , m_columns(columns)
    {
    }
    /// Reads what names lines may use: items, places, agents, lots.
    Outcome prepare();
    Outcome add(const CsvRow &row);
    [[nodiscard]] std::int64_t recorded() const { return m_recorded; }
    [[nodiscard]] std::int64_t skipped() const { return m_skipped; }
    /// What the lines cost together, in the book's currency.
    [[nodiscard]] Decimal value() const { return m_value; }

private:
    Outcome addItem(const CsvRow &row);
    Outcome addOpening(const CsvRow &row);
    Outcome addMovement(const CsvRow &row);
    Outcome putCost(resources::EventDraft &draft, const CsvRow &row);
    Outcome readNames(const char *cls, QHash<QString, QList<RecordKey>> &names);
    Outcome readCodes();
    [[nodiscard]] Result<bool> isThere(const QString &name, const QString &code) const;
    Outcome checkOnce(const QString &told, int line);
    Outcome checkCode(RecordKey item, resources::CodeRules::Of of, const QString &code) const;
    Outcome checkFormulas(const CsvRow &row) const;
    [[nodiscard]] Result<RecordKey> item(const QString &name, const QString &unit);
    [[nodiscard]] Result<RecordKey> named(QHash<QString, QList<RecordKey>> &names, const char *cls,
                                          const QString &name);
    Outcome readLots(RecordKey item);
    [[nodiscard]] Result<RecordKey> lot(const QString &code, RecordKey item);
    [[nodiscard]] Result<RecordKey> stockOf(RecordKey item, const QString &lot);
    [[nodiscard]] Result<Quantity> quantity(const CsvRow &row, RecordKey item) const;
    [[nodiscard]] Result<QString> unitOf(const QString &word) const;
    [[nodiscard]] Result<QString> day(const CsvRow &row) const;
    [[nodiscard]] Result<RecordKey> record(const char *cls, Json members, const QString &alias = {});
    Outcome putAmount(Json &members, const CsvRow &row, const char *field, const char *member,
                      const QString &unit) const;

    CsvServices m_services;
    const CsvProfile &m_profile;
    const CsvColumns &m_columns;
    QHash<QString, QList<RecordKey>> m_items; ///< by folded name and foreign id
    QHash<QString, QList<RecordKey>> m_codes; ///< items by folded code
    QHash<QString, QList<RecordKey>> m_places;
    QHash<QString, QList<RecordKey>> m_agents;
    QHash<QString, RecordKey> m_lots; ///< "item code" of those of this file, and of the book's for items it names
    std::unordered_set<RecordKey> m_lotsRead; ///< items whose lots of before are in m_lots
    QHash<QString, RecordKey> m_stocks;       ///< "item lot": the record that movements of this file go to
    QHash<QString, int> m_seen;               ///< names and codes of items in this file, and the line they stand on
    Decimal m_value;
    std::int64_t m_recorded = 0;
    std::int64_t m_skipped = 0;
};

} // namespace tally::exchange
