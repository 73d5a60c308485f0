// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/openquestions.h"

#include "core/exchange/bundlereceiver.h"
#include "core/exchange/bundlewriter.h"
#include "ui/inventory/stockservices.h"

namespace tally::screens
{
namespace
{

constexpr const char *Unit = "defaultUnitOfResource";

Outcome leaveCount(book::Book &book)
{
    TALLY_TRY(const auto stock, book.resources().resources());
    if (stock.empty())
        return {};
    resources::CountDraft draft;
    draft.name = book.name();
    auto counts = ui::countsOf(book);
    TALLY_TRY(const RecordKey count, counts.plan(draft, {}));
    TALLY_TRY(const auto counted, counts.candidates(draft, {}));
    TALLY_TRY(auto recording, book.recorder().begin());
    for (std::size_t i = 0; i < counted.size(); ++i) {
        TALLY_TRY(const auto row, book.resources().resource(counted[i]));
        TALLY_TRY(const Decimal found, add(row->onhand, Decimal::whole(i % 2 == 0 ? 1 : 0)));
        if (found.isNegative() || row->unit.isEmpty())
            continue;
        TALLY_CHECK(counts.enter(recording, {count, counted[i], {found, row->unit}, {}, {}}));
    }
    return recording.commit().map([](const journal::ChangeSet &) {});
}

Outcome leaveDisagreement(book::Book &book, const QString &folder)
{
    TALLY_TRY(
        const RecordKey item,
        book.recordService().record({"ResourceSpecification", Json::Object{{"name", book.name()}, {Unit, "one"}}, {}}));
    const QString path = folder + QStringLiteral("/barn.tallybook");
    TALLY_CHECK(book.addDesk(QStringLiteral("Barn"), path));
    QString bundle;
    {
        TALLY_TRY(const auto other, book::Book::open(path, book::Access::Write, book.environment()));
        TALLY_CHECK(other->recordService().change(item, Json::Object{{Unit, "litre"}}));
        TALLY_TRY(const journal::SigningKey desk, other->deskKey());
        exchange::BundleRequest request;
        request.audience = exchange::Audience::Own;
        request.directory = folder;
        TALLY_TRY(
            const exchange::WrittenBundle written,
            exchange::BundleWriter(other->journal()).write(request, desk, nullptr, book.environment().time.nowMs()));
        bundle = written.path;
    }
    TALLY_CHECK(book.recordService().change(item, Json::Object{{Unit, "kilogram"}}));
    TALLY_CHECK(exchange::BundleReceiver(book.recorder()).receive(bundle));
    return {};
}

} // namespace

Outcome leaveQuestions(book::Book &book, const QString &folder)
{
    TALLY_CHECK(leaveCount(book));
    return leaveDisagreement(book, folder);
}

} // namespace tally::screens
