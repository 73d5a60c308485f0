// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/coderules.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QDate Day(2026, 3, 4); // in the tenth week

} // namespace

class TestCodeRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesAreMadeByTheRule_data();
    void codesAreMadeByTheRule();
    void theYearOfAWeekIsThatOfTheWeek();
    void rulesThatSayNothingAreRefused_data();
    void rulesThatSayNothingAreRefused();
    void codesFitOrNot_data();
    void codesFitOrNot();
    void anItemWithoutARuleTakesAnyCode();
    void lotsCountOnAndAreFoundByTheirCode();
    void serialsHaveTheirOwnRule();
};

void TestCodeRules::codesAreMadeByTheRule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("next");
    QTest::newRow("the first of a week") << text("{year}{week}-{count:3}") << QStringList() << text("202610-001");
    QTest::newRow("the next of a week") << text("{year}{week}-{count:3}")
                                        << QStringList{text("202610-001"), text("202610-007"), text("202609-044")}
                                        << text("202610-008");
    QTest::newRow("a day") << text("{yy}{month}{day}/{count}") << QStringList{text("260304/9")} << text("260304/10");
    QTest::newRow("text alone around it")
        << text("OAK.{count:4}.x") << QStringList{text("OAK.0012.x"), text("other")} << text("OAK.0013.x");
    QTest::newRow("a count that outgrows its figures") << text("{count:2}") << QStringList{text("99")} << text("100");
}

void TestCodeRules::codesAreMadeByTheRule()
{
    QFETCH(QString, rule);
    QFETCH(QStringList, taken);
    const CodePattern pattern = must(CodePattern::parse(rule));
    QTEST(pattern.next(Day, taken), "next");
    QVERIFY(pattern.fits(pattern.next(Day, taken)));
}

void TestCodeRules::theYearOfAWeekIsThatOfTheWeek()
{
    const CodePattern byWeek = must(CodePattern::parse(text("{year}{week}-{count}")));
    QCOMPARE(byWeek.next(QDate(2027, 1, 1), {}), text("202653-1"));
    const CodePattern byDay = must(CodePattern::parse(text("{year}{month}-{count}")));
    QCOMPARE(byDay.next(QDate(2027, 1, 1), {}), text("202701-1"));
}

void TestCodeRules::rulesThatSayNothingAreRefused_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("code");
    QTest::newRow("an unknown word") << text("{jahr}-{count}") << text("pattern.malformed");
    QTest::newRow("an open brace") << text("A-{count") << text("pattern.malformed");
    QTest::newRow("a closing brace alone") << text("A}-{count}") << text("pattern.malformed");
    QTest::newRow("a count of no figures") << text("{count:0}") << text("pattern.malformed");
    QTest::newRow("nothing that counts") << text("{year}") << text("pattern.count");
    QTest::newRow("two counts") << text("{count}{count}") << text("pattern.count");
    QTest::newRow("nothing at all") << QString() << text("pattern.count");
}

void TestCodeRules::rulesThatSayNothingAreRefused()
{
    QFETCH(QString, rule);
    QTEST(codeOf(CodePattern::parse(rule)), "code");
}

void TestCodeRules::codesFitOrNot_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("fits");
    QTest::newRow("as the rule says") << text("202610-001") << true;
    QTest::newRow("of another week") << text("202552-120") << true;
    QTest::newRow("a week no year has") << text("202654-001") << false;
    QTest::newRow("too few figures") << text("202610-01") << false;
    QTest::newRow("something behind it") << text("202610-001x") << false;
    QTest::newRow("words") << text("the third one") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestCodeRules::codesFitOrNot()
{
    QFETCH(QString, code);
    QTEST(must(CodePattern::parse(text("{year}{week}-{count:3}"))).fits(code), "fits");
}

void TestCodeRules::anItemWithoutARuleTakesAnyCode()
{
    TestBook book;
    const RecordKey oak = book.spec("Oak", "squareMetre");
    const CodeRules rules(book.database(), book.records());
    QVERIFY(rules.check(oak, CodeRules::Of::Lots, text("whatever"), Day).has_value());
    QCOMPARE(must(rules.suggestion(oak, CodeRules::Of::Lots, Day)), QString());
    QVERIFY(!must(rules.rule(RecordKey(), CodeRules::Of::Lots)));
}

void TestCodeRules::lotsCountOnAndAreFoundByTheirCode()
{
    TestBook book;
    const RecordKey us = book.agent("Co-op");
    const RecordKey oak = book.add(
        "ResourceSpecification",
        {{"name", "Oak"}, {"defaultUnitOfResource", "squareMetre"}, {"ty:lotPattern", "{year}{week}-{count:3}"}});
    const RecordKey lot = book.add("BatchLotRecord", {{"batchLotCode", "202610-004"}});
    EventDraft draft;
    draft.provider = draft.receiver = us;
    NewResource made;
    made.name = text("Oak");
    made.conformsTo = oak;
    made.ofBatchLot = lot;
    draft.resource = made;
    draft.resourceQuantity = quantity("10", "squareMetre");
    book.record(draft);
    const CodeRules rules(book.database(), book.records());
    QCOMPARE(must(rules.suggestion(oak, CodeRules::Of::Lots, Day)), text("202610-005"));
    QCOMPARE(must(rules.lot(oak, text("202610-004"))), lot);
    QVERIFY(!must(rules.lot(oak, text("202610-005"))));
    QVERIFY(rules.check(oak, CodeRules::Of::Lots, text("202610-005"), Day).has_value());
    const Outcome wrong = rules.check(oak, CodeRules::Of::Lots, text("L7"), Day);
    QCOMPARE(codeOf(wrong), text("code.shape"));
    QCOMPARE(wrong.error().message(),
             text("“L7” does not look like the codes of this item. They are made as {year}{week}-{count:3}; the next "
                  "would be 202610-005."));
}

void TestCodeRules::serialsHaveTheirOwnRule()
{
    TestBook book;
    const RecordKey us = book.agent("Co-op");
    const RecordKey loom =
        book.add("ResourceSpecification",
                 {{"name", "Loom"}, {"defaultUnitOfResource", "one"}, {"ty:serialPattern", "LM{count:2}"}});
    EventDraft draft;
    draft.provider = draft.receiver = us;
    NewResource made;
    made.name = text("Loom");
    made.conformsTo = loom;
    made.trackingIdentifier = text("LM07");
    draft.resource = made;
    draft.resourceQuantity = quantity("1");
    book.record(draft);
    const CodeRules rules(book.database(), book.records());
    QCOMPARE(must(rules.suggestion(loom, CodeRules::Of::Serials, Day)), text("LM08"));
    QCOMPARE(codeOf(rules.check(loom, CodeRules::Of::Serials, text("8"), Day)), text("code.shape"));
    QVERIFY(rules.check(loom, CodeRules::Of::Lots, text("8"), Day).has_value());
}

QTEST_GUILESS_MAIN(TestCodeRules)
#include "test_coderules.moc"
