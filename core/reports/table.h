// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/recordkey.h"

#include <optional>
#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace tally::reports
{

/// One cell: words, an amount or a day. Amounts and days are values, so that every writer sets them its own way.
struct Cell {
    QString text;
    std::optional<Decimal> figure;
    QDate day;

    [[nodiscard]] static Cell words(const QString &text) { return {text, {}, {}}; }
    [[nodiscard]] static Cell amount(Decimal value) { return {{}, value, {}}; }
    [[nodiscard]] static Cell number(std::int64_t whole) { return {{}, Decimal::whole(whole), {}}; }
    [[nodiscard]] static Cell date(QDate day) { return {{}, {}, day}; }
    [[nodiscard]] static Cell maybe(const std::optional<Decimal> &value) { return {{}, value, {}}; }
    /// "12.5", "2026-03-01" or the words: what programs read.
    [[nodiscard]] QString plain() const;
};

struct Column {
    enum class Kind { Words, Figure, Day };
    QString id;    ///< for programs: "opening"
    QString title; ///< translated; says the unit where all rows have the same: "Cover (days)"
    Kind kind = Kind::Words;
    bool isMoney = false; ///< a figure in the currency the row tells
};

/// A part of what a row says: a layer of what an item cost, an item of a place.
struct Part {
    QString name;              ///< empty where the quantity says it all
    Decimal quantity;          ///< here
    std::optional<Decimal> of; ///< so much there was at first
    QString unit;
    QDate day;
    QString from; ///< where the value is from, translated
    std::optional<Decimal> value;
    QString currency;
    RecordKey opens;
};

/// One line of a report and what stands behind it.
struct Row {
    std::vector<Cell> cells;
    RecordKey record;               ///< the stock record it tells of; none if it tells of an item
    RecordKey item;                 ///< the specification, or a record that has none
    QDate from, to;                 ///< the days whose entries stand behind it; invalid: no bound
    std::vector<RecordKey> entries; ///< those very entries where the report knows them; else asked of `entriesBehind`
    std::vector<Part> parts;        ///< what its figure is made of, where entries alone would not say
    int furtherParts = 0;           ///< that are not listed
    bool isAlarming = false;
};

/// What a report says: columns, rows, and sentences about the whole. A value; knows nothing of books or windows.
struct Table {
    QString id;
    QString title;
    QString span; ///< what days it is about, in words of programs: "2026-01-01/2026-03-01"
    QStringList notes;
    std::vector<Column> columns;
    std::vector<Row> rows;
};

} // namespace tally::reports
