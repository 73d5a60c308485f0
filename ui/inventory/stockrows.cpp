// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/stockrows.h"

#include "core/book/ownagent.h"
#include "core/resources/availability.h"
#include "ui/common/figures.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>
#include <tuple>

namespace tally::ui
{
namespace
{

constexpr int ExpiringDays = 30;
constexpr int LargeStock = 1500; ///< records read in some 20 milliseconds

QString words(const char *text)
{
    return QCoreApplication::translate("Stock", text);
}

RecordKey holderOf(const resources::ResourceRow &stock)
{
    return stock.custodian ? stock.custodian : stock.accountable;
}

Standing standingOf(const StockRow &row, const resources::StockLine &line, RecordKey us, const QDate &today)
{
    const resources::ResourceRow &stock = row.stock;
    const bool ours = us && stock.accountable == us;
    const bool here = us && holderOf(stock) == us;
    Standing standing;
    standing.isBelowZero = stock.isShort();
    standing.isShort = row.free.isNegative() && !row.promised.isZero();
    const auto covered = add(row.free, row.onOrder);
    standing.isCovered = standing.isShort && covered && !covered->isNegative();
    standing.isEmpty = stock.onhand.isZero() && stock.accounting.isZero() && !standing.isShort;
    if (standing.isEmpty)
        return standing;
    standing.isQuarantined = !row.quarantine.isEmpty();
    standing.isExpired = row.expires.isValid() && row.expires < today;
    standing.isExpiring = row.expires.isValid() && row.expires <= today.addDays(ExpiringDays);
    standing.isOnTheWay = line.isOnTheWay;
    standing.isElsewhere = ours && (!here || stock.accounting > stock.onhand);
    standing.isTheirs = us && !ours && here;
    return standing;
}

/// The kinds of money: the book's own has the currency's sign, any other its name.
class MoneySigns
{
public:
    MoneySigns(const std::vector<resources::StockLine> &lines, const QString &currency)
        : m_currency(currency)
    {
        for (const resources::StockLine &line : lines)
            if (line.isMoney && line.stock.spec)
                m_names.emplace(line.stock.spec, line.stock.specName);
    }
    [[nodiscard]] QString of(RecordKey spec) const
    {
        const auto name = m_names.find(spec);
        if (name == m_names.end() || m_names.size() == 1)
            return moneySign(m_currency);
        return moneySignOf(name->second, m_currency);
    }

private:
    QString m_currency;
    std::map<RecordKey, QString> m_names;
};

void share(StockPicture &picture, const std::vector<resources::StockLine> &lines,
           const std::unordered_map<RecordKey, resources::LotRow> &lots)
{
    std::vector<resources::Availability> shares;
    shares.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const resources::ResourceRow &stock = lines[i].stock;
        const auto lot = lots.find(stock.lot);
        const bool ours = picture.us && stock.accountable == picture.us && holderOf(stock) == picture.us;
        shares.push_back({stock.key,
                          stock.spec,
                          stock.unit,
                          stock.onhand,
                          ours,
                          !picture.rows[i].quarantine.isEmpty(),
                          lot == lots.end() ? QString() : lot->second.expires,
                          {},
                          {},
                          {}});
    }
    resources::shareOut(shares, picture.commitments, picture.us, UnitTable::shipped());
    for (std::size_t i = 0; i < shares.size(); ++i) {
        picture.rows[i].free = shares[i].free;
        picture.rows[i].promised = shares[i].promised;
        picture.rows[i].onOrder = shares[i].onOrder;
    }
}

StockRow rowOf(const resources::StockLine &line, const Names &names, const MoneySigns &signs,
               const std::unordered_map<RecordKey, resources::LotRow> &lots)
{
    const resources::ResourceRow &stock = line.stock;
    StockRow row;
    row.stock = stock;
    row.place = stock.containedIn ? words(QT_TRANSLATE_NOOP("Stock", "in %1")).arg(names.of(stock.containedIn))
                                  : names.of(stock.location);
    if (const auto lot = lots.find(stock.lot); lot != lots.end()) {
        row.lot = lot->second.code;
        row.expires = dayOf(lot->second.expires);
        row.quarantine = lot->second.quarantine;
    } else if (!stock.serial.isEmpty()) {
        row.lot = words(QT_TRANSLATE_NOOP("Stock", "S/N %1")).arg(stock.serial);
    }
    row.owner = names.of(stock.accountable);
    row.custodian = names.of(stock.custodian);
    row.stage = names.of(stock.stage);
    row.isMoney = line.isMoney;
    row.sign = line.isMoney ? signs.of(stock.spec) : stock.unit.isEmpty() ? QString() : unitSign(stock.unit);
    return row;
}

} // namespace

QString StockRow::figureOf(Decimal value) const
{
    return isMoney ? moneyFigure(value) : figure(value);
}

QString StockRow::amountOf(Decimal value) const
{
    return sign.isEmpty() ? figureOf(value) : figureOf(value) + QChar(QChar::Nbsp) + sign;
}

bool operator==(const StockRow &a, const StockRow &b)
{
    const auto stock = [](const resources::ResourceRow &row) {
        return std::tie(row.key, row.name, row.spec, row.specName, row.unit, row.accounting, row.onhand,
                        row.accountable, row.custodian, row.location, row.stage, row.state, row.containedIn, row.lot,
                        row.serial);
    };
    const auto beside = [](const StockRow &row) {
        return std::tie(row.place, row.lot, row.owner, row.custodian, row.stage, row.sign, row.isMoney, row.expires,
                        row.quarantine, row.free, row.promised, row.onOrder, row.standing, row.value);
    };
    return stock(a.stock) == stock(b.stock) && beside(a) == beside(b);
}

Result<bool> isStockLarge(book::Book &book)
{
    return resources::StockQuery(book.database(), book.records()).isLongerThan(LargeStock);
}

Result<StockPicture> readStock(book::Book &book, const QDate &today)
{
    const resources::StockQuery query(book.database(), book.records());
    TALLY_TRY(const std::vector<resources::StockLine> lines, query.lines());
    TALLY_TRY(const auto lots, query.lots());
    StockPicture picture;
    TALLY_TRY(picture.commitments, query.openCommitments());
    TALLY_TRY(picture.us, book::ownAgent(book));
    const Names names(book.records());
    const MoneySigns signs(lines, book.identity().currency);
    picture.rows.reserve(lines.size());
    TALLY_TRY(const auto quarantined, query.quarantined());
    for (const resources::StockLine &line : lines) {
        picture.rows.push_back(rowOf(line, names, signs, lots));
        if (const auto own = quarantined.find(line.stock.key); own != quarantined.end())
            picture.rows.back().quarantine = own->second;
    }
    share(picture, lines, lots);
    for (std::size_t i = 0; i < lines.size(); ++i)
        picture.rows[i].standing = standingOf(picture.rows[i], lines[i], picture.us, today);
    return picture;
}

Badge badgeOf(const StockRow &row)
{
    const Standing &standing = row.standing;
    if (standing.isBelowZero)
        return {words(QT_TRANSLATE_NOOP("Stock", "▼ below zero")), Badge::Tone::Bad};
    if (standing.isQuarantined)
        return {words(QT_TRANSLATE_NOOP("Stock", "⊘ quarantine")), Badge::Tone::Bad};
    if (standing.isCovered)
        return {words(QT_TRANSLATE_NOOP("Stock", "▼ short, more coming")), Badge::Tone::Warning};
    if (standing.isShort)
        return {words(QT_TRANSLATE_NOOP("Stock", "▼ short")), Badge::Tone::Bad};
    if (standing.isExpired)
        return {words(QT_TRANSLATE_NOOP("Stock", "✕ expired %1")).arg(dayText(row.expires)), Badge::Tone::Bad};
    if (standing.isExpiring)
        return {words(QT_TRANSLATE_NOOP("Stock", "◷ expires %1")).arg(dayText(row.expires)), Badge::Tone::Warning};
    if (standing.isOnTheWay)
        return {words(QT_TRANSLATE_NOOP("Stock", "→ on the way")), Badge::Tone::Neutral};
    if (standing.isTheirs)
        return {words(QT_TRANSLATE_NOOP("Stock", "⇄ theirs: %1")).arg(row.owner), Badge::Tone::Neutral};
    if (standing.isElsewhere)
        return {words(QT_TRANSLATE_NOOP("Stock", "↗ at %1")).arg(row.custodian), Badge::Tone::Good};
    if (standing.isEmpty)
        return {words(QT_TRANSLATE_NOOP("Stock", "◇ used up")), Badge::Tone::Neutral};
    return {};
}

} // namespace tally::ui
