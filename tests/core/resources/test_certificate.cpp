// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/certificatequery.h"
#include "core/storage/statement.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

/// 100 kg of cotton, certified, of which four fifths may come out as certified yarn.
class Spinnery
{
public:
    [[nodiscard]] EventDraft yarn(const char *amount, const char *unit = "kilogram") const
    {
        EventDraft draft;
        draft.provider = draft.receiver = ana;
        draft.resource = store;
        draft.resourceQuantity = quantity(amount, unit);
        draft.at = QStringLiteral("2026-02-28");
        draft.certifiedFrom = lot;
        return draft;
    }
    [[nodiscard]] EventDraft take(ActionId action, const char *amount) const
    {
        EventDraft draft;
        draft.action = action;
        draft.provider = ana;
        draft.receiver = action == ActionId::Transfer || action == ActionId::TransferCustody ? ben : ana;
        draft.resource = store;
        draft.resourceQuantity = quantity(amount, "kilogram");
        return draft;
    }
    [[nodiscard]] Certificate certificate() const
    {
        return must(CertificateQuery(book.database(), book.records()).certificate(lot)).value();
    }
    [[nodiscard]] QString refusal(const EventDraft &draft) const { return codeOf(book.events().check(draft)); }

    TestBook book;
    RecordKey ana = book.agent("Ana");
    RecordKey ben = book.agent("Ben");
    RecordKey lot =
        book.add("BatchLotRecord",
                 {{"batchLotCode", "COT-1"},
                  {"ty:certificate", "Organic"},
                  {"ty:certificateUntil", "2026-12-31"},
                  {"ty:certifiedQuantity", Json::Object{{"hasNumericalValue", "100"}, {"hasUnit", "kilogram"}}},
                  {"ty:yield", "0.8"}});
    RecordKey store = book.stock("Yarn", book.spec("Yarn", "kilogram"), ana, "50", "kilogram");
};

} // namespace

class TestCertificate final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatItCoversAndRefusesTheNextKilogram();
    void takingBackGivesRoomAgain();
    void otherUnitsCountIfTheyConvert();
    void anEndedCertificateCoversNothingMore();
    void aLotWithoutOneCoversNothing();
    void allAreListedAndTheOverspentAmongThem();
    void lotsOfWhichTheTableKnowsNothingHideNoOverspentOne();
    void changesOfOtherBooksRecordsDisturbNoTable_data();
    void changesOfOtherBooksRecordsDisturbNoTable();
    void quarantineBlocksUseUntilReleased();
    void quarantineOfTheLotHoldsForItsRecords();
    void goodsPastTheirDayAreGivenOutWithAWarning();
};

void TestCertificate::acceptsWhatItCoversAndRefusesTheNextKilogram()
{
    Spinnery mill;
    QCOMPARE(text(mill.certificate().covered), QStringLiteral("80"));
    mill.book.record(mill.yarn("60"));
    mill.book.record(mill.yarn("20"));
    QCOMPARE(text(mill.certificate().rest()), QStringLiteral("0"));
    const journal::Issues issues = mill.book.events().check(mill.yarn("1"));
    QCOMPARE(codeOf(issues), QStringLiteral("certificate.exceeded"));
    QCOMPARE(journal::firstRefusal(issues)->error.message(),
             QStringLiteral("Lot “COT-1” is certified for 100 kilogram. At a yield of 0.8 that covers 80 kilogram, of "
                            "which 80 kilogram is given out already: 1 kilogram more is not covered."));
    QVERIFY(!mill.certificate().isOverspent());
    QVERIFY(mill.book.rebuildsAlike());
}

void TestCertificate::takingBackGivesRoomAgain()
{
    Spinnery mill;
    const RecordKey first = mill.book.record(mill.yarn("60"));
    QCOMPARE(mill.refusal(mill.yarn("30")), QStringLiteral("certificate.exceeded"));
    must(mill.book.events().reverse(first));
    QCOMPARE(mill.refusal(mill.yarn("30")), QString());
    QCOMPARE(text(mill.certificate().out), QStringLiteral("0"));
    EventDraft less;
    less.action = ActionId::Raise;
    less.corrects = mill.book.record(mill.yarn("80"));
    less.resourceQuantity = quantity("-30", "kilogram");
    mill.book.record(less);
    QCOMPARE(text(mill.certificate().out), QStringLiteral("50"));
    less.resourceQuantity = quantity("31", "kilogram");
    QCOMPARE(codeOf(mill.book.events().record(less)), QStringLiteral("certificate.exceeded"));
    QVERIFY(mill.book.rebuildsAlike());
}

void TestCertificate::otherUnitsCountIfTheyConvert()
{
    Spinnery mill;
    mill.book.record(mill.yarn("79000", "gram"));
    QCOMPARE(text(mill.certificate().out), QStringLiteral("79"));
    QCOMPARE(mill.refusal(mill.yarn("1001", "gram")), QStringLiteral("certificate.exceeded"));
    QCOMPARE(mill.refusal(mill.yarn("1000", "gram")), QString());
}

void TestCertificate::anEndedCertificateCoversNothingMore()
{
    Spinnery mill;
    EventDraft late = mill.yarn("1");
    late.at = QStringLiteral("2027-01-01");
    QCOMPARE(mill.refusal(late), QStringLiteral("certificate.ended"));
    late.at = QStringLiteral("2026-12-31");
    QCOMPARE(mill.refusal(late), QString());
}

void TestCertificate::aLotWithoutOneCoversNothing()
{
    Spinnery mill;
    const RecordKey plain = mill.book.add("BatchLotRecord", {{"batchLotCode", "COT-2"}});
    EventDraft draft = mill.yarn("1");
    draft.certifiedFrom = plain;
    QCOMPARE(mill.refusal(draft), QStringLiteral("certificate.none"));
    draft.certifiedFrom = mill.ana;
    QCOMPARE(mill.refusal(draft), QStringLiteral("record.wrongClass"));
    draft.certifiedFrom = RecordKey(LogNo(LogNo::OwnBook, 1), 9999);
    QCOMPARE(mill.refusal(draft), QStringLiteral("record.unknownReference"));
}

void TestCertificate::allAreListedAndTheOverspentAmongThem()
{
    Spinnery mill;
    const RecordKey plain = mill.book.add("BatchLotRecord", {{"batchLotCode", "COT-2"}});
    const auto codes = [&mill](bool isOverspent) {
        const CertificateQuery query(mill.book.database(), mill.book.records());
        QStringList found;
        for (const Certificate &one : must(isOverspent ? query.overspent() : query.all()))
            found.append(one.code);
        return found;
    };
    QCOMPARE(codes(false), QStringList{QStringLiteral("COT-1")});
    mill.book.record(mill.yarn("60"));
    QCOMPARE(codes(true), QStringList());
    // A certificate that was told too high, or spent at another desk meanwhile.
    const RecordKey change = mill.book.change(
        mill.lot, {{"ty:certifiedQuantity", Json::Object{{"hasNumericalValue", "50"}, {"hasUnit", "kilogram"}}}});
    QCOMPARE(codes(true), QStringList{QStringLiteral("COT-1")});
    QCOMPARE(text(mill.certificate().rest()), QStringLiteral("-20"));
    must(mill.book.events().reverse(change));
    QCOMPARE(codes(true), QStringList());
    const RecordKey lower = mill.book.change(mill.lot, {{"ty:yield", "0.5"}});
    QCOMPARE(codes(true), QStringList{QStringLiteral("COT-1")});
    QVERIFY(mill.book.rebuildsAlike());
    must(mill.book.events().reverse(lower));
    QCOMPARE(codes(true), QStringList());
    mill.book.change(plain,
                     {{"ty:certifiedQuantity", Json::Object{{"hasNumericalValue", "5"}, {"hasUnit", "kilogram"}}}});
    QCOMPARE(codes(false), (QStringList{QStringLiteral("COT-1"), QStringLiteral("COT-2")}));
    QVERIFY(mill.book.rebuildsAlike());
}

void TestCertificate::lotsOfWhichTheTableKnowsNothingHideNoOverspentOne()
{
    Spinnery mill;
    mill.book.record(mill.yarn("60"));
    mill.book.change(mill.lot, {{"ty:yield", "0.5"}});
    const auto quantity = Json::Object{{"hasNumericalValue", "5"}, {"hasUnit", "kilogram"}};
    for (const char *code : {"COT-2", "COT-3"}) {
        const RecordKey later =
            mill.book.add("BatchLotRecord", {{"batchLotCode", code}, {"ty:certifiedQuantity", quantity}});
        // As those are noted whose certificate stands inside another entry: perhaps.
        storage::Statement perhaps =
            mill.book.database().prepare("UPDATE certificate_lot SET overspent = 1 WHERE lot = ?1");
        QVERIFY(perhaps.bind(later).run());
    }
    const CertificateQuery query(mill.book.database(), mill.book.records());
    const auto found = must(query.overspent(1));
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().code, QStringLiteral("COT-1"));
    QCOMPARE(must(query.overspent(0)).size(), std::size_t{0});
    QCOMPARE(must(query.all(1)).front().code, QStringLiteral("COT-3"));
}

void TestCertificate::changesOfOtherBooksRecordsDisturbNoTable_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"vf.batchLotRecord", "vf.resourceSpecification", "vf.spatialThing", "vf.agent", "vf.event",
                             "vf.commitment", "vf.process", "ty.supplierTerm", "ty.stockCount", "ty.attachment"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

/// Another desk may have taken in what we cannot follow: stored, and no reason to keep the book shut.
void TestCertificate::changesOfOtherBooksRecordsDisturbNoTable()
{
    QFETCH(const QString, kind);
    Spinnery mill;
    const LogNo log(LogNo::OwnBook, 2);
    for (const char *op : {"set", "resolve", "reverse", "erase"}) {
        const QString envelope =
            QStringLiteral("{\"b\":{\"batchLotCode\":\"X\",\"name\":\"X\",\"subject\":\"zzzzzzzz/d1/0\","
                           "\"ty:certifiedQuantity\":{\"hasNumericalValue\":\"1\",\"hasUnit\":\"one\"}},"
                           "\"k\":\"%1/1\",\"l\":\"%2/d2\",\"n\":%3,\"o\":\"%4\",\"t\":\"00000000000%3-0000\",\"v\":1}")
                .arg(kind, mill.book.journal().identity().id8())
                .arg(mill.book.journal().state(log).size)
                .arg(QLatin1String(op));
        auto recording = must(mill.book.recorder().begin());
        must(recording.addForeign(log, envelope.toStdString()));
        must(recording.commit());
        QCOMPARE(mill.book.journal().state(log).projected, mill.book.journal().state(log).size);
    }
    QCOMPARE(must(CertificateQuery(mill.book.database(), mill.book.records()).all()).size(), std::size_t{1});
    QVERIFY(mill.book.rebuildsAlike());
}

void TestCertificate::quarantineBlocksUseUntilReleased()
{
    Spinnery mill;
    mill.book.change(mill.store, {{"ty:quarantine", "smells musty"}});
    const journal::Issues issues = mill.book.events().check(mill.take(ActionId::Consume, "1"));
    QCOMPARE(codeOf(issues), QStringLiteral("stock.quarantined"));
    QVERIFY(journal::firstRefusal(issues)->error.message().contains(u"smells musty"));
    QCOMPARE(mill.refusal(mill.take(ActionId::Transfer, "1")), QStringLiteral("stock.quarantined"));
    QCOMPARE(mill.refusal(mill.take(ActionId::TransferCustody, "1")), QStringLiteral("stock.quarantined"));
    QCOMPARE(mill.refusal(mill.take(ActionId::Lower, "1")), QString());
    QCOMPARE(mill.refusal(mill.take(ActionId::Raise, "1")), QString());
    mill.book.change(mill.store, {{"ty:quarantine", ""}});
    QCOMPARE(mill.refusal(mill.take(ActionId::Consume, "1")), QString());
}

void TestCertificate::quarantineOfTheLotHoldsForItsRecords()
{
    Spinnery mill;
    EventDraft draft;
    draft.provider = draft.receiver = mill.ana;
    NewResource made;
    made.name = QStringLiteral("Cotton");
    made.conformsTo = mill.book.spec("Cotton", "kilogram");
    made.ofBatchLot = mill.lot;
    draft.resource = made;
    draft.resourceQuantity = quantity("10", "kilogram");
    mill.store = mill.book.record(draft).withPart(1);
    QCOMPARE(mill.refusal(mill.take(ActionId::Consume, "1")), QString());
    const RecordKey change = mill.book.change(mill.lot, {{"ty:quarantine", "recalled by the mill"}});
    QCOMPARE(mill.refusal(mill.take(ActionId::Consume, "1")), QStringLiteral("stock.quarantined"));
    must(mill.book.events().reverse(change));
    QCOMPARE(mill.refusal(mill.take(ActionId::Consume, "1")), QString());
}

void TestCertificate::goodsPastTheirDayAreGivenOutWithAWarning()
{
    Spinnery mill;
    EventDraft draft;
    draft.provider = draft.receiver = mill.ana;
    NewResource made;
    made.name = QStringLiteral("Dyed cotton");
    made.conformsTo = mill.book.spec("Dyed cotton", "kilogram");
    made.ofBatchLot = mill.lot;
    draft.resource = made;
    draft.resourceQuantity = quantity("10", "kilogram");
    mill.store = mill.book.record(draft).withPart(1);
    mill.book.change(mill.lot, {{"expirationDate", "2026-03-10"}});
    const auto warned = [&mill](ActionId action, const char *day) {
        EventDraft taken = mill.take(action, "1");
        taken.at = QLatin1String(day);
        const journal::Issues issues = mill.book.events().check(taken);
        return std::any_of(issues.begin(), issues.end(), [](const journal::Issue &issue) {
            return QLatin1String(issue.error.code) == u"stock.expired";
        });
    };
    QVERIFY(!warned(ActionId::Consume, "2026-03-10T18:00:00Z")); // its last day
    QVERIFY(warned(ActionId::Consume, "2026-03-11T08:00:00Z"));
    QVERIFY(warned(ActionId::Transfer, "2026-03-11T08:00:00Z"));
    QVERIFY(!warned(ActionId::Lower, "2026-03-11T08:00:00Z")); // scrapped: that is how it ends
    QCOMPARE(mill.refusal(mill.take(ActionId::Consume, "1")), QString());
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "test_certificate.moc"
