// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/trace.h"
#include "tests/support/testbook.h"

#include <algorithm>
#include <map>
#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

/// A gown sewn, lent, worn, brought back and cleaned; then torn into rags that are stored in a box. Everything has a
/// name.
class Laundry
{
public:
    Laundry()
    {
        gown = book.spec("Gown");
        raise("soap", "R_soap");
        raise("water", "R_water");
        raise("cotton", "R_cotton");
        process("p_sew");
        act("sew_cotton", ActionId::Consume, "R_cotton", "p_sew");
        act("sew_gown", ActionId::Produce, "", "p_sew", "G1");
        give("lend", bob, alice, "G1", "G2");
        process("p_use");
        act("use_work", ActionId::Work, "", "p_use");
        act("use_accept", ActionId::Accept, "G2", "p_use");
        act("use_modify", ActionId::Modify, "G2", "p_use");
        give("return", alice, bob, "G2", "G3");
        process("p_clean");
        act("clean_accept", ActionId::Accept, "G3", "p_clean");
        act("clean_water", ActionId::Consume, "R_water", "p_clean");
        act("clean_soap", ActionId::Consume, "R_soap", "p_clean");
        act("clean_modify", ActionId::Modify, "G3", "p_clean");
    }

    void raise(const char *event, const char *record) { recordAs(event, draft(ActionId::Raise, bob, bob), record); }
    void process(const char *name) { nameAs(book.process(name), name); }
    void act(const char *event, ActionId id, const char *resource, const char *processName, const char *creates = "")
    {
        EventDraft d = draft(id, bob, bob);
        (action(id).inputOutput == InputOutput::Input ? d.inputOf : d.outputOf) = keys[processName];
        if (*resource)
            d.resource = keys[resource];
        if (id == ActionId::Work) {
            d.resourceQuantity.reset();
            d.effortQuantity = quantity("2", "hour");
        }
        recordAs(event, d, creates);
    }
    void give(const char *event, RecordKey from, RecordKey to, const char *resource, const char *creates)
    {
        EventDraft d = draft(ActionId::TransferCustody, from, to);
        d.resource = keys[resource];
        d.toResource = NewResource{QString::fromLatin1(creates), gown, {}, {}, {}, {}, {}, {}};
        nameAs(book.record(d), event);
        nameAs(keys[event].withPart(1), creates);
    }
    [[nodiscard]] EventDraft draft(ActionId id, RecordKey from, RecordKey to) const
    {
        EventDraft d;
        d.action = id;
        d.provider = from;
        d.receiver = to;
        d.resourceQuantity = quantity("1");
        return d;
    }

    /// Names of the keys, in their order.
    [[nodiscard]] QStringList names(const std::vector<RecordKey> &found) const
    {
        QStringList list;
        for (const RecordKey key : found)
            list << QString::fromStdString(titles.at(key));
        return list;
    }
    [[nodiscard]] QStringList sorted(const std::vector<RecordKey> &found) const
    {
        QStringList list = names(found);
        list.sort();
        return list;
    }

    TestBook book;
    RecordKey alice = book.agent("Alice");
    RecordKey bob = book.agent("Bob");
    RecordKey gown;
    std::map<std::string, RecordKey> keys;
    std::map<RecordKey, std::string> titles;

private:
    void recordAs(const char *event, EventDraft d, const char *creates)
    {
        if (*creates)
            d.resource = NewResource{QString::fromLatin1(creates), gown, {}, {}, {}, {}, {}, {}};
        nameAs(book.record(d), event);
        if (*creates)
            nameAs(keys[event].withPart(1), creates);
    }
    void nameAs(RecordKey key, const char *name)
    {
        keys[name] = key;
        titles[key] = name;
    }
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class TestTrace final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gownGoesBackToItsCotton();
    void cottonGoesForwardToTheGown();
    void orderIsDepthFirstNearestFirst();
    void startMayBeAnEventOrAProcess();
    void trackIsTraceReversed();
    void takenBackEventsLeadNowhere();
    void onlyFlowsAreWalked();
};

void TestTrace::gownGoesBackToItsCotton()
{
    const Laundry l;
    const Walk walk = must(trace(l.book.database(), l.keys.at("G3")));
    QCOMPARE(l.sorted(walk.events), words("clean_accept clean_modify clean_soap clean_water cotton lend return "
                                          "sew_cotton sew_gown soap use_accept use_modify use_work water"));
    QCOMPARE(l.sorted(walk.processes), words("p_clean p_sew p_use"));
    QCOMPARE(l.sorted(walk.resources), words("G1 G2 G3 R_cotton R_soap R_water"));
    QCOMPARE(walk.order.size(), walk.events.size() + walk.processes.size() + walk.resources.size());
}

void TestTrace::cottonGoesForwardToTheGown()
{
    const Laundry l;
    const Walk walk = must(track(l.book.database(), l.keys.at("R_cotton")));
    QCOMPARE(l.sorted(walk.events),
             words("clean_accept clean_modify lend return sew_cotton sew_gown use_accept use_modify"));
    QCOMPARE(l.sorted(walk.processes), words("p_clean p_sew p_use"));
    QCOMPARE(l.sorted(walk.resources), words("G1 G2 G3 R_cotton"));
}

void TestTrace::orderIsDepthFirstNearestFirst()
{
    const Laundry l;
    QCOMPARE(l.names(must(trace(l.book.database(), l.keys.at("G3"))).order),
             words("G3 clean_modify p_clean clean_soap R_soap soap clean_water R_water water clean_accept return G2 "
                   "use_modify p_use use_accept use_work lend G1 sew_gown p_sew "
                   "sew_cotton R_cotton cotton"));
    QCOMPARE(l.names(must(track(l.book.database(), l.keys.at("R_cotton"))).order),
             words("R_cotton sew_cotton p_sew sew_gown G1 lend G2 use_accept p_use use_modify return G3 clean_accept "
                   "p_clean clean_modify"));
}

void TestTrace::startMayBeAnEventOrAProcess()
{
    const Laundry l;
    QCOMPARE(l.names(must(trace(l.book.database(), l.keys.at("p_sew"))).order),
             words("p_sew sew_cotton R_cotton cotton"));
    QCOMPARE(l.names(must(trace(l.book.database(), l.keys.at("sew_gown"))).order),
             words("sew_gown p_sew sew_cotton R_cotton cotton"));
    QCOMPARE(l.names(must(trace(l.book.database(), l.keys.at("cotton"))).order), words("cotton"));
    QCOMPARE(l.names(must(track(l.book.database(), l.keys.at("clean_modify"))).order),
             words("clean_modify G3 clean_accept p_clean"));
}

void TestTrace::trackIsTraceReversed()
{
    const Laundry l;
    for (const auto &[from, title] : l.titles) {
        const Walk forward = must(track(l.book.database(), from));
        for (const auto &[to, other] : l.titles) {
            const Walk back = must(trace(l.book.database(), to));
            const bool reaches = std::count(forward.order.begin(), forward.order.end(), to) > 0;
            const bool reached = std::count(back.order.begin(), back.order.end(), from) > 0;
            QVERIFY2(reaches == reached, (title + " and " + other).c_str());
        }
    }
}

void TestTrace::takenBackEventsLeadNowhere()
{
    Laundry l;
    must(l.book.events().reverse(l.keys.at("clean_modify")));
    QCOMPARE(l.names(must(track(l.book.database(), l.keys.at("clean_accept"))).order), words("clean_accept p_clean"));
    QVERIFY(!l.names(must(trace(l.book.database(), l.keys.at("G3"))).order).contains(QStringLiteral("clean_soap")));
}

void TestTrace::onlyFlowsAreWalked()
{
    const Laundry l;
    QCOMPARE(codeOf(trace(l.book.database(), l.bob)), QStringLiteral("trace.notFlow"));
    QCOMPARE(codeOf(track(l.book.database(), RecordKey())), QStringLiteral("trace.notFlow"));
}

QTEST_GUILESS_MAIN(TestTrace)
#include "test_trace.moc"
