// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/labeltext.h"

#include "core/base/unit.h"
#include "core/journal/labelcode.h"

#include <QCoreApplication>

namespace tally::resources
{

namespace
{

constexpr int DayLength = 10; // "2026-12-09"

QString led(const char *words, const QString &value)
{
    return value.isEmpty() ? QString() : QCoreApplication::translate("Labels", words).arg(value);
}

} // namespace

QString LabelText::field(const QString &which) const
{
    if (which == u"name")
        return name;
    if (which == u"item")
        return item;
    if (which == u"lot")
        return led(QT_TRANSLATE_NOOP("Labels", "Lot %1"), lot);
    if (which == u"serial")
        return led(QT_TRANSLATE_NOOP("Labels", "No. %1"), serial);
    if (which == u"expires")
        return led(QT_TRANSLATE_NOOP("Labels", "Use by %1"), expires);
    if (which == u"place")
        return place;
    if (which == u"quantity")
        return quantity;
    return which == u"book" ? book : QString();
}

Result<LabelText> LabelQuery::of(RecordKey key) const
{
    TALLY_TRY(const auto row, m_records.find(key));
    if (!row)
        return refused("record.notFound", QT_TRANSLATE_NOOP("Error", "This book holds no record %1."), {toText(key)});
    LabelText text;
    text.code = journal::labelCode(m_journal, key);
    text.book = m_journal.identity(key.log().book()).name;
    text.name = row->label;
    TALLY_TRY(const auto stock, m_resources.resource(key));
    if (stock)
        TALLY_CHECK(fillStock(text, *stock));
    if (row->cls == u"BatchLotRecord")
        TALLY_CHECK(fillLot(text, key));
    if (text.name.isEmpty())
        text.name = text.lot.isEmpty() ? toText(key) : text.lot;
    return text;
}

Outcome LabelQuery::fillStock(LabelText &text, const ResourceRow &stock) const
{
    text.name = stock.name.isEmpty() ? stock.specName : stock.name;
    text.item = stock.specName == text.name ? QString() : stock.specName;
    text.serial = stock.serial;
    if (!stock.unit.isEmpty())
        text.quantity = QString(QString::fromStdString(format(stock.onhand)) % u' ' % unitSign(stock.unit));
    if (stock.location) {
        TALLY_TRY(text.place, m_records.title(stock.location));
    }
    return stock.lot ? fillLot(text, stock.lot) : Outcome();
}

Outcome LabelQuery::fillLot(LabelText &text, RecordKey lot) const
{
    TALLY_TRY(const Json body, m_records.body(lot));
    text.lot = body["batchLotCode"].qtext();
    text.expires = body["expirationDate"].qtext().left(DayLength);
    return {};
}

} // namespace tally::resources
