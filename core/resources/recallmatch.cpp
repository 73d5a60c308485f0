// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/recallmatch.h"

#include <algorithm>

namespace tally::resources
{

namespace
{

constexpr int DayLength = 10; ///< "2026-12-09"

QStringView dayOf(const RecallLine &line)
{
    return QStringView(line.at).left(DayLength);
}

/// Pairs deliveries with receipts by what is left of either.
class ReceiptMatch
{
public:
    ReceiptMatch(RecallSheet &sheet, std::vector<RecallReceipt> receipts,
                 const std::vector<journal::BookIdentity> &books)
        : m_sheet(sheet)
        , m_books(books)
        , m_deliveries(sheet.lines.size())
    {
        for (RecallReceipt &receipt : receipts)
            m_receipts.push_back({std::move(receipt), {}, {}});
        for (std::size_t i = 0; i < m_deliveries.size(); ++i)
            m_deliveries[i].open = sheet.lines[i].quantity.value;
        for (Receipt &one : m_receipts)
            one.open = one.told.line.quantity.value;
    }
    void run();

private:
    enum class Strictness { SameAmountAndDay, SameAmount, OnePartyAndSame, AnyAmount };
    struct Delivery {
        Decimal open; ///< of it, what no receipt tells of yet
    };
    struct Receipt {
        RecallReceipt told;
        Decimal open;                       ///< of it, what no delivery tells of yet, in its own unit
        std::vector<std::size_t> confirmed; ///< deliveries
    };
    [[nodiscard]] QString bookName(int book) const;
    [[nodiscard]] bool isSame(RecordKey named, RecordKey agent, int ofBook) const;
    [[nodiscard]] bool fits(std::size_t delivery, const Receipt &receipt, Strictness strictness) const;
    void pair(Strictness strictness);
    void join(std::size_t delivery, Receipt &receipt);
    void tellSurplus(const Receipt &receipt);
    void tellSilence();
    void addLonely();

    RecallSheet &m_sheet;
    const std::vector<journal::BookIdentity> &m_books;
    std::vector<Delivery> m_deliveries;
    std::vector<Receipt> m_receipts;
};

QString ReceiptMatch::bookName(int book) const
{
    const auto known = std::find_if(m_books.begin(), m_books.end(),
                                    [book](const journal::BookIdentity &one) { return one.number == book; });
    return known == m_books.end() ? QString() : known->name;
}

/// Somebody named in one book is somebody of another book by name: an agent's there, or that of the book.
bool ReceiptMatch::isSame(RecordKey named, RecordKey agent, int ofBook) const
{
    const QString name = m_sheet.contact(named).name.trimmed();
    const auto is = [&name](const QString &other) {
        return !name.isEmpty() && name.compare(other.trimmed(), Qt::CaseInsensitive) == 0;
    };
    return is(m_sheet.contact(agent).name) || is(bookName(ofBook));
}

bool ReceiptMatch::fits(std::size_t delivery, const Receipt &receipt, Strictness strictness) const
{
    const RecallLine &given = m_sheet.lines[delivery];
    const RecallLine &received = receipt.told.line;
    const Decimal left = m_deliveries[delivery].open;
    if (given.book == received.book || given.lot.isEmpty() || given.lot != received.lot || !(left > Decimal()) ||
        !(receipt.open > Decimal()))
        return false;
    const auto amount = UnitTable::shipped().convert(receipt.open, received.quantity.unit, given.quantity.unit);
    if (!amount)
        return false;
    const bool isReceiver = isSame(given.receiver, received.receiver, received.book);
    const bool isGiver = isSame(received.provider, given.provider, given.book);
    const bool isAmount = *amount == left;
    const bool isDay = dayOf(given) == dayOf(received);
    switch (strictness) {
    case Strictness::SameAmountAndDay:
        return isReceiver && isGiver && isAmount && isDay;
    case Strictness::SameAmount:
        return isReceiver && isGiver && isAmount;
    case Strictness::OnePartyAndSame:
        return (isReceiver || isGiver) && isAmount && isDay;
    case Strictness::AnyAmount:
        return isReceiver && isGiver;
    }
    return false;
}

void ReceiptMatch::pair(Strictness strictness)
{
    for (std::size_t delivery = 0; delivery < m_deliveries.size(); ++delivery)
        for (Receipt &receipt : m_receipts)
            if (fits(delivery, receipt, strictness))
                join(delivery, receipt);
}

/// As much as is left on both sides.
void ReceiptMatch::join(std::size_t delivery, Receipt &receipt)
{
    RecallLine &line = m_sheet.lines[delivery];
    const QString &theirUnit = receipt.told.line.quantity.unit;
    Decimal &open = m_deliveries[delivery].open;
    const auto theirs = UnitTable::shipped().convert(receipt.open, theirUnit, line.quantity.unit);
    const Decimal taken = std::min(open, theirs.value_or(Decimal()));
    const auto rest = UnitTable::shipped().convert(taken, line.quantity.unit, theirUnit);
    line.receipt = line.receipt ? line.receipt : receipt.told.line.event;
    line.told = RecallTold::ByBoth;
    line.received.value = add(line.received.value, taken).value_or(line.quantity.value);
    open = subtract(open, taken).value_or(Decimal());
    receipt.open = rest ? subtract(receipt.open, *rest).value_or(Decimal()) : Decimal();
    receipt.confirmed.push_back(delivery);
}

/// They say more came than was given: said with the last delivery it confirms.
void ReceiptMatch::tellSurplus(const Receipt &receipt)
{
    RecallLine &line = m_sheet.lines[receipt.confirmed.back()];
    const auto more = UnitTable::shipped().convert(receipt.open, receipt.told.line.quantity.unit, line.quantity.unit);
    if (more)
        line.received.value = add(line.received.value, *more).value_or(line.received.value);
}

/// Whoever's book is here would tell if they had recorded it.
void ReceiptMatch::tellSilence()
{
    for (RecallLine &line : m_sheet.lines) {
        const bool isHere = std::any_of(m_books.begin(), m_books.end(), [&](const journal::BookIdentity &book) {
            return book.number != line.book && isSame(line.receiver, {}, book.number);
        });
        if (line.told == RecallTold::ByGiver && isHere && !line.lot.isEmpty())
            line.told = RecallTold::ByGiverAlone;
    }
}

void ReceiptMatch::addLonely()
{
    for (Receipt &receipt : m_receipts) {
        if (!receipt.confirmed.empty() && receipt.open > Decimal())
            tellSurplus(receipt);
        const bool isOurs = receipt.told.line.book == LogNo::OwnBook;
        if (!receipt.confirmed.empty() || isOurs || !receipt.told.isOfSubject)
            continue;
        receipt.told.line.told = RecallTold::ByReceiver;
        m_sheet.lines.push_back(std::move(receipt.told.line));
    }
}

void ReceiptMatch::run()
{
    for (RecallLine &line : m_sheet.lines)
        line.received.unit = line.quantity.unit;
    for (const Strictness strictness :
         {Strictness::SameAmountAndDay, Strictness::SameAmount, Strictness::OnePartyAndSame, Strictness::AnyAmount})
        pair(strictness);
    tellSilence();
    addLonely();
}

} // namespace

void joinReceipts(RecallSheet &sheet, std::vector<RecallReceipt> receipts,
                  const std::vector<journal::BookIdentity> &books)
{
    ReceiptMatch(sheet, std::move(receipts), books).run();
}

} // namespace tally::resources
