// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// record_loop BOOK DATA [COUNT]: records entries one after another, each acknowledged on standard output by its id as
// soon as it is committed, until COUNT are recorded, something fails or the process is killed. COUNT 0 records nothing
// and keeps the book open until standard input ends. DATA is the user's folder of key file and high-water marks. A
// failure is one line "code: sentence" on standard error and exit 1.
#include "core/book/book.h"

#include <cstdio>
#include <limits>
#include <QCoreApplication>

#include "core/base/clock.h"
#include "core/journal/keyfilestore.h"

namespace
{

using namespace tally;

void acknowledge(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", error.code, qPrintable(error.line()));
    return 1;
}

Result<RecordKey> recordPerson(book::Book &book)
{
    Json members;
    members["name"] = QStringLiteral("Storekeeper");
    return book.recordService().record({"Person", members, {}});
}

/// Raises a kilogram of a new stock record, so that an entry has more than one row to lose.
Result<RecordKey> recordStock(book::Book &book, RecordKey owner, RecordKey specification, int number)
{
    resources::NewResource stock;
    stock.name = QStringLiteral("Sack %1").arg(number);
    stock.conformsTo = specification;
    resources::EventDraft draft;
    draft.action = resources::ActionId::Raise;
    draft.provider = owner;
    draft.receiver = owner;
    draft.resource = stock;
    draft.resourceQuantity = Quantity{Decimal::fromMicros(1'000'000), QStringLiteral("kilogram")};
    return book.events().record(draft);
}

Outcome recordUntilTold(book::Book &book, int count)
{
    TALLY_TRY(const RecordKey owner, recordPerson(book));
    acknowledge(toText(owner));
    Json members;
    members["name"] = QStringLiteral("Flour");
    TALLY_TRY(const RecordKey flour, book.recordService().record({"ResourceSpecification", members, {}}));
    acknowledge(toText(flour));
    for (int number = 1; number <= count; ++number) {
        TALLY_TRY(const RecordKey key, recordStock(book, owner, flour, number));
        acknowledge(toText(key));
    }
    return {};
}

int run(const QStringList &arguments)
{
    const SystemTime time;
    SystemRandom random;
    journal::KeyFileStore keys(arguments[2] + u"/keys", [] { return qgetenv("TALLYSTICK_PASSPHRASE"); });
    auto opened = book::Book::open(arguments[1], book::Access::Write, {time, random, keys, arguments[2] + u"/marks"});
    if (!opened)
        return fail(opened.error());
    const int count = arguments.size() > 3 ? arguments[3].toInt() : std::numeric_limits<int>::max();
    if (count == 0) {
        acknowledge(QStringLiteral("open"));
        while (std::getchar() != EOF) {
        }
        return 0;
    }
    const Outcome recorded = recordUntilTold(**opened, count);
    return recorded ? 0 : fail(recorded.error());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("usage: record_loop BOOK DATA [COUNT]\n", stderr);
        return 2;
    }
    return run(arguments);
}
