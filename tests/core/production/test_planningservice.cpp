// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/production/planningservice.h"

#include "core/journal/genesis.h"
#include "core/journal/recordprojection.h"
#include "core/production/recipeprojection.h"
#include "core/resources/eventservice.h"
#include "core/resources/promiseprojection.h"
#include "core/resources/resourceprojection.h"
#include "core/resources/specificationprojection.h"

#include <map>
#include <QTemporaryDir>
#include <QTest>

using namespace tally;
using namespace tally::production;
using namespace Qt::StringLiterals;

namespace
{

Json quantity(const char *value, const char *unit)
{
    return Json::Object{{"hasNumericalValue", value}, {"hasUnit", unit}};
}

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

/// A book of its own with all that planning reads; records are known by name.
class Workshop
{
public:
    Workshop()
        : time(1'772'000'000'000)
        , random("workshop")
        , database(storage::Database::open(folder.filePath(u"book"_s), storage::Database::Access::Create).value())
        , journal(makeJournal())
        , record(*database)
        , specification(*database)
        , resource(*database)
        , promise(*database)
        , recipe(*database)
        , recorder(*journal, {&record, &specification, &resource, &promise, &recipe})
        , records(*journal)
        , recordService(recorder, records)
        , stock(*database)
        , events(recorder, records, stock)
        , planning(recorder, recordService, stock)
    {
        if (const Outcome ready = recorder.prepare(); !ready)
            qFatal("%s", qPrintable(ready.error().line()));
        add("shop", "Organization", {{"name", "Toy shop"}});
    }

    void add(const std::string &name, const char *cls, const Json::Object &members)
    {
        const auto key = recordService.record({cls, members, {}});
        if (!key)
            qFatal("%s", qPrintable(key.error().line()));
        keys[name] = *key;
    }
    void item(const std::string &name, const char *unit, const char *leadDays = nullptr)
    {
        Json::Object members{{"name", name}, {"defaultUnitOfResource", unit}};
        if (leadDays)
            members["ty:leadTime"] = quantity(leadDays, "day");
        add(name, "ResourceSpecification", members);
    }
    std::string id(const std::string &name) const { return toText(keys.at(name)).toStdString(); }
    Json flow(const char *action, const std::string &item, const char *member, const Json &amount) const
    {
        return Json::Object{
            {"@type", "RecipeFlow"}, {"action", action}, {"resourceConformsTo", id(item)}, {member, amount}};
    }
    Json step(const char *name, const std::string &stage, const Json &duration, const Json::Array &in,
              const Json::Array &out) const
    {
        Json::Object members{{"@type", "RecipeProcess"},
                             {"name", name},
                             {"processConformsTo", id(stage)},
                             {"hasRecipeInput", in},
                             {"hasRecipeOutput", out}};
        if (!duration.isNull())
            members["hasDuration"] = duration;
        return members;
    }
    void raise(const std::string &item, const QString &value)
    {
        resources::NewResource made;
        made.name = QString::fromStdString(item);
        made.conformsTo = keys.at(item);
        resources::EventDraft draft;
        draft.action = resources::ActionId::Raise;
        draft.provider = keys.at("shop");
        draft.receiver = keys.at("shop");
        draft.resource = made;
        draft.resourceQuantity = Quantity{parseCanonical(value.toStdString()).value(), u"one"_s};
        draft.at = u"2026-01-01T08:00:00Z"_s;
        if (const auto event = events.record(draft); !event)
            qFatal("%s", qPrintable(event.error().line()));
    }
    void promised(const char *action, const std::string &item, const char *value, const char *due)
    {
        add("promise", "Commitment",
            {{"action", action},
             {"provider", id("shop")},
             {"receiver", id("shop")},
             {"resourceConformsTo", id(item)},
             {"resourceQuantity", quantity(value, "one")},
             {"due", due}});
    }
    PlanRequest wanted(const std::string &item, int count, const QString &due, const QString &today) const
    {
        return {keys.at(item), Decimal::whole(count), day(due), QDate(), day(today)};
    }
    QString nameOf(const Json &reference) const
    {
        for (const auto &[name, key] : keys) {
            if (toText(key) == reference.qtext())
                return QString::fromStdString(name);
        }
        return reference.qtext();
    }

    /// "consume child 8 one due 2026-03-26" with stage, state and what it belongs to where there is any.
    QString commitment(RecordKey key) const
    {
        const Json body = records.body(key).value();
        const Json &amount = body.contains("resourceQuantity") ? body["resourceQuantity"] : body["effortQuantity"];
        QString line = body["action"].qtext() % u' ' % nameOf(body["resourceConformsTo"]) % u' ' %
                       amount["hasNumericalValue"].qtext() % u' ' % amount["hasUnit"].qtext() % u" due " %
                       body["due"].qtext();
        for (const std::string_view member : {"stage", "state"}) {
            if (body.contains(member))
                line += u' ' + nameOf(body[member]);
        }
        for (const std::string_view member : {"inputOf", "outputOf", "independentDemandOf"}) {
            if (body.contains(member))
                line += u' ' + QString::fromLatin1(member.data(), qsizetype(member.size()));
        }
        return line;
    }
    QStringList commitments(const PostedPlan &posted) const
    {
        QStringList lines;
        for (const RecordKey key : posted.commitments)
            lines.append(commitment(key));
        return lines;
    }

    QTemporaryDir folder;
    FixedTime time;
    SeededRandom random;
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<journal::Journal> journal;
    journal::RecordProjection record;
    resources::SpecificationProjection specification;
    resources::ResourceProjection resource;
    resources::PromiseProjection promise;
    RecipeProjection recipe;
    journal::Recorder recorder;
    journal::RecordQuery records;
    journal::RecordService recordService;
    resources::ResourceQuery stock;
    resources::EventService events;
    PlanningService planning;
    std::map<std::string, RecordKey> keys;

private:
    std::unique_ptr<journal::Journal> makeJournal()
    {
        const auto root = journal::SigningKey::generate(journal::rootKeyName());
        const auto genesis =
            journal::makeGenesisNote(u"Toy shop"_s, u"EUR"_s, time.nowMs(), random, root).value().toBytes();
        const auto desk = journal::SigningKey::generate(u"tallystick.book/"_s + journal::bookId(genesis) + u"/d1"_s);
        return journal::Journal::create(*database, time, random, u"Toy shop"_s, u"EUR"_s, genesis, desk.verifier(),
                                        u"Office"_s)
            .value();
    }
};

/// Four parents take eight children, a child three grandchildren; five children are there, two are promised.
std::unique_ptr<Workshop> toyShop()
{
    auto shop = std::make_unique<Workshop>();
    shop->add("ps_parent", "ProcessSpecification", {{"name", "Assemble parent"}});
    shop->add("ps_child", "ProcessSpecification", {{"name", "Assemble child"}});
    shop->item("parent", "one");
    shop->item("child", "one");
    shop->item("grandchild", "one", "20");
    shop->add("rec_parent", "Recipe",
              {{"name", "Parent"},
               {"primaryOutput", shop->id("parent")},
               {"recipeIncludes",
                Json::Array{shop->step("Assemble a parent", "ps_parent", quantity("5", "day"),
                                       {shop->flow("consume", "child", "resourceQuantity", quantity("2", "one"))},
                                       {shop->flow("produce", "parent", "resourceQuantity", quantity("1", "one"))})}}});
    shop->add("rec_child", "Recipe",
              {{"name", "Child"},
               {"primaryOutput", shop->id("child")},
               {"recipeIncludes",
                Json::Array{shop->step("Assemble a child", "ps_child", quantity("10", "day"),
                                       {shop->flow("consume", "grandchild", "resourceQuantity", quantity("3", "one"))},
                                       {shop->flow("produce", "child", "resourceQuantity", quantity("1", "one"))})}}});
    shop->raise("child", u"5"_s);
    shop->promised("consume", "child", "2", "2026-03-03T00:00:00Z");
    return shop;
}

QStringList netted(const PlanResult &plan)
{
    QStringList lines;
    for (const MakeRow &row : plan.make)
        lines.append(QString::fromStdString(format(row.required) + '-' + format(row.netted)));
    return lines;
}

} // namespace

class PlanningServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansWithoutRecording();
    void postsEveryFlowOfEveryStep();
    void postedRecordsHangTogether();
    void stagesAndEffortComeThrough();
    void secondPlanOfTheSameDayFindsTheStockTaken();
    void promiseOfTheDayMayBeTheDemand();
    void promisesThatGiveOrAreKeptTakeNothing();
    void nothingToMakePostsNothing();
    void refusedPlanLeavesTheBookAsItWas();
    void rebuiltTablesPlanTheSame();
};

void PlanningServiceTest::plansWithoutRecording()
{
    const auto shop = toyShop();
    const auto before = shop->journal->entryCount();
    const auto plan = shop->planning.plan(shop->wanted("parent", 4, u"2026-03-31"_s, u"2026-01-01"_s));
    QVERIFY(plan);
    QCOMPARE(netted(*plan), QStringList({u"4-0"_s, u"8-3"_s}));
    QCOMPARE(plan->make[1].start, day(u"2026-03-16"_s));
    QCOMPARE(plan->buy.size(), std::size_t{1});
    QCOMPARE(plan->buy[0].quantity, Decimal::whole(15));
    QCOMPARE(plan->buy[0].by, day(u"2026-02-24"_s));
    QCOMPARE(plan->earliest, day(u"2026-02-05"_s));
    QVERIFY(plan->warnings.empty());
    QCOMPARE(shop->journal->entryCount(), before);
}

void PlanningServiceTest::postsEveryFlowOfEveryStep()
{
    const auto shop = toyShop();
    const auto posted = shop->planning.post(shop->wanted("parent", 4, u"2026-03-31"_s, u"2026-01-01"_s));
    QVERIFY(posted);
    QCOMPARE(shop->commitments(*posted),
             QStringList({u"consume child 8 one due 2026-03-26 inputOf"_s,
                          u"produce parent 4 one due 2026-03-31 outputOf independentDemandOf"_s,
                          u"consume grandchild 15 one due 2026-03-16 inputOf"_s,
                          u"produce child 5 one due 2026-03-26 outputOf"_s}));
    QCOMPARE(netted(posted->result), QStringList({u"4-0"_s, u"8-3"_s}));
}

void PlanningServiceTest::postedRecordsHangTogether()
{
    const auto shop = toyShop();
    const auto posted = shop->planning.post(shop->wanted("parent", 4, u"2026-03-31"_s, u"2026-01-01"_s));
    QVERIFY(posted);
    const Json plan = shop->records.body(posted->plan).value();
    QCOMPARE(plan["name"].qtext(), u"parent × 4"_s);
    QCOMPARE(plan["due"].qtext(), u"2026-03-31"_s);
    QCOMPARE(posted->processes.size(), std::size_t{2});
    const Json process = shop->records.body(posted->processes[1]).value();
    QCOMPARE(process["name"].qtext(), u"Assemble a child"_s);
    QCOMPARE(process["basedOn"].text(), shop->id("ps_child"));
    QCOMPARE(process["plannedWithin"].qtext(), toText(posted->plan));
    QCOMPARE(process["hasBeginning"].qtext(), u"2026-03-16"_s);
    QCOMPARE(process["hasEnd"].qtext(), u"2026-03-26"_s);
    const Json commitment = shop->records.body(posted->commitments[2]).value();
    QCOMPARE(commitment["inputOf"].qtext(), toText(posted->processes[1]));
    QCOMPARE(commitment["plannedWithin"].qtext(), toText(posted->plan));
}

void PlanningServiceTest::stagesAndEffortComeThrough()
{
    Workshop makers;
    makers.add("ps_make", "ProcessSpecification", {{"name", "Mould buckets"}});
    makers.add("ps_test", "ProcessSpecification", {{"name", "Test buckets"}});
    makers.item("bucket", "one");
    makers.item("polymer", "kilogram");
    makers.item("machine", "one");
    Json accept = makers.flow("accept", "bucket", "resourceQuantity", quantity("500", "one"));
    accept["stage"] = makers.id("ps_make");
    Json modify = makers.flow("modify", "bucket", "resourceQuantity", quantity("500", "one"));
    modify["state"] = "pass";
    makers.add(
        "recipe", "Recipe",
        {{"primaryOutput", makers.id("bucket")},
         {"recipeIncludes",
          Json::Array{makers.step("Mould", "ps_make", quantity("7", "hour"),
                                  {makers.flow("consume", "polymer", "resourceQuantity", quantity("450", "kilogram")),
                                   makers.flow("use", "machine", "effortQuantity", quantity("5.5", "hour"))},
                                  {makers.flow("produce", "bucket", "resourceQuantity", quantity("500", "one"))}),
                      makers.step("Test", "ps_test", Json(), {accept}, {modify})}}});
    const auto posted = makers.planning.post(makers.wanted("bucket", 1000, u"2026-05-29"_s, u"2026-05-01"_s));
    QVERIFY(posted);
    QCOMPARE(makers.commitments(*posted),
             QStringList({u"accept bucket 1000 one due 2026-05-29 ps_make inputOf"_s,
                          u"modify bucket 1000 one due 2026-05-29 pass outputOf independentDemandOf"_s,
                          u"consume polymer 900 kilogram due 2026-05-29 inputOf"_s,
                          u"use machine 11 hour due 2026-05-29 inputOf"_s,
                          u"produce bucket 1000 one due 2026-05-29 outputOf"_s}));
    QCOMPARE(posted->result.buy.size(), std::size_t{1});
    QCOMPARE(posted->result.buy[0].quantity, Decimal::whole(900));
}

void PlanningServiceTest::secondPlanOfTheSameDayFindsTheStockTaken()
{
    const auto shop = toyShop();
    const PlanRequest request = shop->wanted("parent", 1, u"2026-03-31"_s, u"2026-01-01"_s);
    QCOMPARE(netted(shop->planning.post(request).value().result), QStringList({u"1-0"_s}));
    QCOMPARE(netted(shop->planning.post(request).value().result), QStringList({u"1-0"_s, u"2-1"_s}));
    QCOMPARE(netted(shop->planning.post(request).value().result), QStringList({u"1-0"_s, u"2-0"_s}));
}

void PlanningServiceTest::promiseOfTheDayMayBeTheDemand()
{
    const auto shop = toyShop();
    shop->promised("transfer", "child", "3", "2026-03-20T10:00:00Z");
    const auto onTheDay = shop->planning.plan(shop->wanted("child", 3, u"2026-03-20"_s, u"2026-01-01"_s));
    QVERIFY(onTheDay);
    QVERIFY(onTheDay->make.empty());
    const auto dayAfter = shop->planning.plan(shop->wanted("child", 3, u"2026-03-21"_s, u"2026-01-01"_s));
    QVERIFY(dayAfter);
    QCOMPARE(netted(*dayAfter), QStringList({u"3-0"_s}));
}

void PlanningServiceTest::promisesThatGiveOrAreKeptTakeNothing()
{
    const auto shop = toyShop();
    shop->promised("produce", "child", "4", "2026-01-02");
    shop->promised("use", "child", "4", "2026-01-02");
    shop->add("supplier", "Organization", {{"name", "Supplier"}});
    shop->add("purchase", "Commitment",
              {{"action", "transfer"},
               {"provider", shop->id("supplier")},
               {"receiver", shop->id("shop")},
               {"resourceConformsTo", shop->id("child")},
               {"resourceQuantity", quantity("4", "one")},
               {"due", "2026-01-02"}});
    shop->promised("consume", "child", "3", "2026-01-02");
    QVERIFY(shop->recordService.change(shop->keys.at("promise"), Json::Object{{"finished", true}}));
    const auto plan = shop->planning.plan(shop->wanted("parent", 4, u"2026-03-31"_s, u"2026-01-01"_s));
    QVERIFY(plan);
    QCOMPARE(netted(*plan), QStringList({u"4-0"_s, u"8-3"_s}));
}

void PlanningServiceTest::nothingToMakePostsNothing()
{
    const auto shop = toyShop();
    const auto before = shop->journal->entryCount();
    const auto posted = shop->planning.post(shop->wanted("grandchild", 4, u"2026-03-31"_s, u"2026-01-01"_s));
    QVERIFY(posted);
    QCOMPARE(posted->result.buy.size(), std::size_t{1});
    QVERIFY(!posted->plan);
    QCOMPARE(shop->journal->entryCount(), before);
}

void PlanningServiceTest::refusedPlanLeavesTheBookAsItWas()
{
    const auto shop = toyShop();
    const auto before = shop->journal->entryCount();
    const auto posted = shop->planning.post(shop->wanted("parent", 0, u"2026-03-31"_s, u"2026-01-01"_s));
    QVERIFY(!posted);
    QVERIFY(posted.error().is("plan.quantity"));
    QCOMPARE(shop->journal->entryCount(), before);
    QVERIFY(!shop->recorder.isRecording());
}

void PlanningServiceTest::rebuiltTablesPlanTheSame()
{
    const auto shop = toyShop();
    QVERIFY(
        shop->recordService.change(shop->keys.at("grandchild"), Json::Object{{"ty:leadTime", quantity("10", "day")}}));
    const PlanRequest request = shop->wanted("parent", 4, u"2026-03-31"_s, u"2026-01-01"_s);
    const auto before = shop->recorder.digests().value();
    QVERIFY(shop->recorder.rebuild());
    QCOMPARE(shop->recorder.digests().value(), before);
    QCOMPARE(shop->planning.plan(request).value().buy[0].by, day(u"2026-03-06"_s));
}

QTEST_GUILESS_MAIN(PlanningServiceTest)
#include "test_planningservice.moc"
