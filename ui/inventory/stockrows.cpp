// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/stockrows.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>

namespace tally::ui
{
namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("Stock", text);
}

Standing standingOf(const resources::ResourceRow &stock, RecordKey us)
{
    if (stock.isShort())
        return Standing::Short;
    if (stock.onhand.isZero() && stock.accounting.isZero())
        return Standing::Empty;
    const RecordKey holder = stock.custodian ? stock.custodian : stock.accountable;
    const bool ours = us && stock.accountable == us;
    if (ours && (holder != us || stock.accounting > stock.onhand))
        return Standing::Elsewhere;
    return us && !ours && holder == us ? Standing::Theirs : Standing::Usual;
}

} // namespace

QString Names::of(RecordKey key) const
{
    if (!key)
        return {};
    const auto known = m_known.find(key);
    if (known != m_known.end())
        return known->second;
    const auto row = m_records.find(key);
    return m_known.emplace(key, row && *row ? (*row)->label : QString()).first->second;
}

QString Names::lotCode(RecordKey lot) const
{
    const auto known = m_known.find(lot);
    if (known != m_known.end())
        return known->second;
    const auto body = m_records.body(lot);
    return m_known.emplace(lot, body ? (*body)["batchLotCode"].qtext() : QString()).first->second;
}

RecordKey ourselves(const book::Book &book, const std::vector<resources::ResourceRow> &stock)
{
    const auto named = book.records().byLabel("Agent", book.name());
    if (named && *named)
        return *named;
    std::map<RecordKey, int> owned;
    for (const resources::ResourceRow &row : stock)
        if (row.accountable)
            ++owned[row.accountable];
    const auto most =
        std::max_element(owned.begin(), owned.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == owned.end() ? RecordKey() : most->first;
}

Result<std::vector<StockRow>> readStock(const book::Book &book)
{
    TALLY_TRY(const std::vector<resources::ResourceRow> stock, book.resources().resources());
    const RecordKey us = ourselves(book, stock);
    const Names names(book.records());
    std::vector<StockRow> rows;
    rows.reserve(stock.size());
    for (const resources::ResourceRow &one : stock) {
        StockRow row{one,
                     names.of(one.location),
                     one.serial,
                     names.of(one.accountable),
                     names.of(one.custodian),
                     names.of(one.stage)};
        if (one.containedIn)
            row.place = words(QT_TRANSLATE_NOOP("Stock", "in %1")).arg(names.of(one.containedIn));
        row.lot = one.lot                ? names.lotCode(one.lot)
                  : one.serial.isEmpty() ? QString()
                                         : words(QT_TRANSLATE_NOOP("Stock", "S/N %1")).arg(one.serial);
        row.standing = standingOf(one, us);
        rows.push_back(std::move(row));
    }
    return rows;
}

Badge badgeOf(const StockRow &row)
{
    switch (row.standing) {
    case Standing::Short:
        return {words(QT_TRANSLATE_NOOP("Stock", "▼ below zero")), Badge::Tone::Bad};
    case Standing::Theirs:
        return {words(QT_TRANSLATE_NOOP("Stock", "⇄ theirs: %1")).arg(row.owner), Badge::Tone::Neutral};
    case Standing::Elsewhere:
        return {words(QT_TRANSLATE_NOOP("Stock", "↗ at %1")).arg(row.custodian), Badge::Tone::Good};
    case Standing::Empty:
        return {words(QT_TRANSLATE_NOOP("Stock", "◇ empty")), Badge::Tone::Neutral};
    case Standing::Usual:
        return {};
    }
    return {};
}

} // namespace tally::ui
