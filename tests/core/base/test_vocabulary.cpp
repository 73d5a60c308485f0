// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vocabulary.h"

#include <QTest>
#include <set>

using namespace tally;

class TestVocabulary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPropertyIsFoundByItsName()
    {
        for (const vocabulary::Property &property : vocabulary::properties())
            QCOMPARE(vocabulary::findProperty(property.name), &property);
    }

    void unknownNamesAreNotFound()
    {
        for (const std::string_view name : {"", "Name", "resourceConforms", "zzz", "ty:", "hasinput"})
            QVERIFY2(vocabulary::findProperty(name) == nullptr, name.data());
        QVERIFY(vocabulary::findClass("AgentRelationship") == nullptr);
        QVERIFY(vocabulary::findByListName("EconomicEvent") == nullptr);
    }

    void everyClassHasAKindAndItsOwnListName()
    {
        std::set<std::string_view> lists;
        for (const vocabulary::Class &cls : vocabulary::classes()) {
            QVERIFY(!cls.kind.empty());
            QVERIFY2(lists.insert(cls.list).second, cls.list.data());
            QCOMPARE(vocabulary::findByListName(cls.list), &cls);
        }
    }

    void listNamesAreTheClassInLowerCase_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("cls");
        QTest::newRow("event") << QByteArray("event") << QByteArray("EconomicEvent");
        QTest::newRow("resource") << QByteArray("resource") << QByteArray("EconomicResource");
        QTest::newRow("agent") << QByteArray("agent") << QByteArray("Agent");
        QTest::newRow("specification") << QByteArray("resourcespecification") << QByteArray("ResourceSpecification");
        QTest::newRow("ours") << QByteArray("valueequation") << QByteArray("ty:ValueEquation");
    }

    void listNamesAreTheClassInLowerCase()
    {
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, cls);
        const vocabulary::Class *found = vocabulary::findByListName(list.constData());
        QVERIFY(found != nullptr);
        QCOMPARE(QByteArray(found->name.data(), static_cast<qsizetype>(found->name.size())), cls);
    }

    void referencesPointAtClassesThatExist()
    {
        for (const vocabulary::Property &property : vocabulary::properties()) {
            if (!property.refersTo.empty())
                QVERIFY2(vocabulary::findClass(property.refersTo) != nullptr, property.name.data());
            if (!property.inverseOf.empty())
                QVERIFY2(vocabulary::findProperty(property.inverseOf) != nullptr, property.name.data());
        }
    }

    void aPersonStandsWhereAnAgentIsWanted()
    {
        QVERIFY(vocabulary::isA("Person", "Agent"));
        QVERIFY(vocabulary::isA("Person", ""));
        QVERIFY(!vocabulary::isA("Agent", "Person"));
        QVERIFY(!vocabulary::isA("Process", "Agent"));
        QVERIFY(!vocabulary::isA("Poem", "Agent"));
    }

    void membersBelongToTheirClasses()
    {
        const vocabulary::Class &event = *vocabulary::findClass("EconomicEvent");
        QVERIFY(vocabulary::allows(event, "resourceQuantity"));
        QVERIFY(!vocabulary::allows(event, "stage"));
        QVERIFY(!vocabulary::allows(*vocabulary::findClass("ResourceSpecification"), "classifiedAs"));
    }

    void onlyRulesTakeSeveralSpecifications()
    {
        const vocabulary::Property &property = *vocabulary::findProperty("resourceConformsTo");
        QVERIFY(vocabulary::holdsMany(*vocabulary::findClass("ty:Rule"), property));
        QVERIFY(!vocabulary::holdsMany(*vocabulary::findClass("Commitment"), property));
        QVERIFY(vocabulary::holdsMany(*vocabulary::findClass("EconomicEvent"), *vocabulary::findProperty("fulfills")));
    }
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "test_vocabulary.moc"
