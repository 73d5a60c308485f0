// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/attentionquery.h"
#include "core/book/book.h"
#include "core/exchange/bundlereceiver.h"
#include "core/exchange/bundlewriter.h"
#include "core/reports/report.h"
#include "core/resources/certificatequery.h"
#include "tests/core/book/memorykeystore.h"
#include "tests/support/testbook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tally;
using namespace tally::book;
using support::must;

namespace
{

constexpr std::int64_t Noon = 1'772'366'400'000; // 2026-03-01T12:00:00Z

QDate today()
{
    return QDate(2026, 3, 1);
}

} // namespace

/// A lot of 100 kg whose certificate covers 80 kg, and two desks of one book that each give out 60 kg of it without
/// hearing of the other. Neither did wrong, so both deliveries stand, and both desks say the same of it.
class TestOverspentCertificate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachDeskActsInGoodFaith();
    void bothDesksSayTheSame_data();
    void bothDesksSayTheSame();
    void whatIsGivenOutBesidesIsRefused();
    void takingOneBackMendsItEverywhere();
    void whoHeardInTimeIsRefused();

private:
    [[nodiscard]] Environment environment()
    {
        return {m_time, m_random, m_keys, m_folder->filePath(QStringLiteral("marks"))};
    }
    [[nodiscard]] static RecordKey add(Book &book, const char *cls, Json::Object members)
    {
        return must(book.recordService().record({cls, std::move(members), {}}));
    }
    [[nodiscard]] resources::EventDraft delivery(const char *amount, RecordKey to) const;
    void handOver(Book &from, Book &to);
    /// Both desks give out 60 kg, then hear of each other, the named one first.
    void spendAndMeet(bool isOfficeFirst);
    [[nodiscard]] static QString standing(Book &book, RecordKey lot);
    [[nodiscard]] static resources::Certificate certificate(Book &book, RecordKey lot)
    {
        return must(resources::CertificateQuery(book.database(), book.records()).certificate(lot)).value();
    }
    void verifyAlike();

    FixedTime m_time{Noon};
    SeededRandom m_random{"overspent"};
    test::MemoryKeyStore m_keys;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Book> m_office;
    std::unique_ptr<Book> m_shop;
    RecordKey m_coop, m_school, m_clinic, m_lot, m_cloth;
    RecordKey m_byOffice, m_byShop; ///< their deliveries
};

void TestOverspentCertificate::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keys = test::MemoryKeyStore();
    m_office =
        must(Book::create(m_folder->filePath(QStringLiteral("coop.tallybook")),
                          {QStringLiteral("Weavers"), QStringLiteral("EUR"), QStringLiteral("Office")}, environment()));
    m_coop = add(*m_office, "Organization", {{"name", "Weavers"}});
    m_school = add(*m_office, "Organization", {{"name", "Hillside School"}});
    m_clinic = add(*m_office, "Organization", {{"name", "Clinic"}});
    m_lot = add(*m_office, "BatchLotRecord",
                {{"batchLotCode", "COT-1"},
                 {"ty:certificate", "Organic"},
                 {"ty:certifiedQuantity", Json::Object{{"hasNumericalValue", "100"}, {"hasUnit", "kilogram"}}},
                 {"ty:yield", "0.8"}});
    resources::NewResource cloth;
    cloth.name = QStringLiteral("Cloth");
    cloth.conformsTo = add(*m_office, "ResourceSpecification", {{"name", "Cloth"}});
    cloth.ofBatchLot = m_lot;
    resources::EventDraft made;
    made.provider = made.receiver = m_coop;
    made.resource = cloth;
    made.resourceQuantity = support::quantity("200", "kilogram");
    m_cloth = must(m_office->events().record(made)).withPart(1);
    const QString copy = m_folder->filePath(QStringLiteral("shop.tallybook"));
    must(m_office->addDesk(QStringLiteral("Shop"), copy));
    m_shop = must(Book::open(copy, Access::Write, environment()));
}

void TestOverspentCertificate::cleanup()
{
    m_shop.reset();
    m_office.reset();
}

resources::EventDraft TestOverspentCertificate::delivery(const char *amount, RecordKey to) const
{
    resources::EventDraft draft;
    draft.action = resources::ActionId::Transfer;
    draft.provider = m_coop;
    draft.receiver = to;
    draft.resource = m_cloth;
    draft.resourceQuantity = support::quantity(amount, "kilogram");
    draft.at = QStringLiteral("2026-03-01");
    draft.certifiedFrom = m_lot;
    return draft;
}

void TestOverspentCertificate::handOver(Book &from, Book &to)
{
    m_time.advance(1000);
    exchange::BundleRequest request;
    request.directory = m_folder->path();
    request.audience = exchange::Audience::Own;
    const auto desk = must(from.deskKey());
    const auto root = must(from.rootKey());
    const auto written = must(exchange::BundleWriter(from.journal()).write(request, desk, &root, m_time.nowMs()));
    must(exchange::BundleReceiver(to.recorder()).receive(written.path));
}

void TestOverspentCertificate::spendAndMeet(bool isOfficeFirst)
{
    m_byOffice = must(m_office->events().record(delivery("60", m_school)));
    m_time.advance(1000);
    m_byShop = must(m_shop->events().record(delivery("60", m_clinic)));
    Book &first = isOfficeFirst ? *m_office : *m_shop;
    Book &second = isOfficeFirst ? *m_shop : *m_office;
    handOver(second, first);
    handOver(first, second);
}

/// "120 of 80 by d1/9 d2/0; Cloth 80; Today: COT-1 40; report: ! overspent by d1/9 d2/0": everything that shows it.
QString TestOverspentCertificate::standing(Book &book, RecordKey lot)
{
    const auto keys = [](const std::vector<RecordKey> &entries) {
        QStringList texts;
        for (const RecordKey entry : entries)
            texts.append(toText(entry.entry()));
        return texts.join(u' ');
    };
    const resources::Certificate certified = certificate(book, lot);
    QStringList parts = {
        QStringLiteral("%1 of %2 by %3")
            .arg(support::text(certified.out), support::text(certified.covered),
                 keys(must(resources::CertificateQuery(book.database(), book.records()).spending(lot))))};
    for (const resources::ResourceRow &row : must(book.resources().resources()))
        if (row.lot == lot)
            parts.append(row.name + u' ' + support::text(row.onhand));
    for (const AttentionRow &row : must(AttentionQuery(book, today()).rows()))
        if (row.kind == AttentionKind::Overspent && row.key == lot)
            parts.append(QStringLiteral("Today: %1 %2").arg(row.lot, support::text(row.quantity.value)));
    const auto table = must(reports::runReport("certificates", {book.database(), book.records(), {}, today()}));
    for (const reports::Row &row : table.rows)
        if (row.record == lot && row.isAlarming)
            parts.append(QStringLiteral("report: %1 by %2").arg(row.cells.at(2).text, keys(row.entries)));
    return parts.join(QStringLiteral("; "));
}

void TestOverspentCertificate::verifyAlike()
{
    QCOMPARE(must(m_office->contentDigest()), must(m_shop->contentDigest()));
    QCOMPARE(must(m_office->recorder().digests()), must(m_shop->recorder().digests()));
    for (Book *book : {m_office.get(), m_shop.get()})
        QCOMPARE(must(book->check()), QStringList());
}

void TestOverspentCertificate::eachDeskActsInGoodFaith()
{
    for (Book *book : {m_office.get(), m_shop.get()}) {
        QCOMPARE(support::codeOf(book->events().check(delivery("60", m_school))), QString());
        must(book->events().record(delivery("60", m_school)));
        QVERIFY(!certificate(*book, m_lot).isOverspent());
        QCOMPARE(support::text(certificate(*book, m_lot).rest()), QStringLiteral("20"));
        QVERIFY(!standing(*book, m_lot).contains(QStringLiteral("Today")));
    }
}

void TestOverspentCertificate::bothDesksSayTheSame_data()
{
    QTest::addColumn<bool>("isOfficeFirst");
    QTest::newRow("the office hears first") << true;
    QTest::newRow("the shop hears first") << false;
}

void TestOverspentCertificate::bothDesksSayTheSame()
{
    QFETCH(const bool, isOfficeFirst);
    spendAndMeet(isOfficeFirst);
    verifyAlike();
    const QString both = toText(m_byOffice) + u' ' + toText(m_byShop);
    const QString expected =
        QStringLiteral("120 of 80 by %1; Cloth 80; Today: COT-1 40; report: ! overspent by %1").arg(both);
    QCOMPARE(standing(*m_office, m_lot), expected);
    QCOMPARE(standing(*m_shop, m_lot), expected);
    for (Book *book : {m_office.get(), m_shop.get()})
        for (const RecordKey kept : {m_byOffice, m_byShop})
            QVERIFY(must(book->resources().event(kept)).has_value());
}

void TestOverspentCertificate::whatIsGivenOutBesidesIsRefused()
{
    spendAndMeet(true);
    for (Book *book : {m_office.get(), m_shop.get()}) {
        const auto more = book->events().record(delivery("1", m_school));
        QCOMPARE(support::codeOf(more), QStringLiteral("certificate.exceeded"));
        QVERIFY2(more.error().message().contains(QStringLiteral("COT-1")), qPrintable(more.error().message()));
        resources::EventDraft plain = delivery("1", m_school); // as it may be given out without saying so
        plain.certifiedFrom = {};
        QCOMPARE(support::codeOf(book->events().check(plain)), QString());
    }
}

void TestOverspentCertificate::takingOneBackMendsItEverywhere()
{
    spendAndMeet(false);
    must(m_shop->events().reverse(m_byOffice));
    handOver(*m_shop, *m_office);
    handOver(*m_office, *m_shop);
    verifyAlike();
    const QString expected = QStringLiteral("60 of 80 by %1; Cloth 140").arg(toText(m_byShop));
    QCOMPARE(standing(*m_office, m_lot), expected);
    QCOMPARE(standing(*m_shop, m_lot), expected);
    must(m_office->events().record(delivery("20", m_school)));
    QCOMPARE(support::codeOf(m_office->events().record(delivery("1", m_school))),
             QStringLiteral("certificate.exceeded"));
}

void TestOverspentCertificate::whoHeardInTimeIsRefused()
{
    must(m_office->events().record(delivery("60", m_school)));
    handOver(*m_office, *m_shop);
    QCOMPARE(support::codeOf(m_shop->events().record(delivery("60", m_clinic))),
             QStringLiteral("certificate.exceeded"));
    must(m_shop->events().record(delivery("20", m_clinic)));
    handOver(*m_shop, *m_office);
    verifyAlike();
    QVERIFY(!certificate(*m_office, m_lot).isOverspent());
}

QTEST_GUILESS_MAIN(TestOverspentCertificate)
#include "test_overspentcertificate.moc"
