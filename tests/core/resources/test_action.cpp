// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/action.h"

#include <QTest>

using namespace tally::resources;

class TestAction final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableIsWhole();
    void rowReadsAsWritten();
    void pairsPointAtEachOther();
    void namesAreFound_data();
    void namesAreFound();
    void everyActionHasALabel();
};

void TestAction::tableIsWhole()
{
    QCOMPARE(actions().size(), std::size_t{19});
    for (std::size_t i = 0; i < actions().size(); ++i)
        QCOMPARE(static_cast<std::size_t>(actions()[i].id), i);
}

void TestAction::rowReadsAsWritten()
{
    const Action &separate = action(ActionId::Separate);
    QCOMPARE(separate.name, std::string_view("separate"));
    QVERIFY(separate.inputOutput == InputOutput::Output);
    QVERIFY(!separate.pairsWith);
    QVERIFY(separate.createResource == CreateResource::NotApplicable);
    QVERIFY(separate.eventQuantity == EventQuantity::Resource);
    QVERIFY(separate.accounting == QuantityEffect::NotApplicable);
    QVERIFY(separate.onhand == QuantityEffect::Increment);
    QVERIFY(separate.location == MemberEffect::NotApplicable);
    QVERIFY(separate.contained == ContainedEffect::Remove);
    QVERIFY(separate.accountable == MemberEffect::NotApplicable);
    QVERIFY(separate.stage == MemberEffect::Update);
    QVERIFY(separate.state == MemberEffect::Update);
    const Action &copy = action(ActionId::Copy);
    QVERIFY(copy.createResource == CreateResource::OptionalTo);
    QVERIFY(copy.onhand == QuantityEffect::IncrementTo);
    QVERIFY(copy.location == MemberEffect::New);
    QVERIFY(copy.state == MemberEffect::UpdateTo);
    QVERIFY(action(ActionId::Work).eventQuantity == EventQuantity::Both);
}

void TestAction::pairsPointAtEachOther()
{
    int pairs = 0;
    for (const Action &row : actions()) {
        if (!row.pairsWith)
            continue;
        ++pairs;
        QVERIFY(action(*row.pairsWith).pairsWith == row.id);
    }
    QCOMPARE(pairs, 4);
}

void TestAction::namesAreFound_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("camel case is the name") << QByteArray("transferAllRights") << QByteArray("transferAllRights");
    QTest::newRow("hyphens are the old spelling")
        << QByteArray("transfer-all-rights") << QByteArray("transferAllRights");
    QTest::newRow("one word has no old spelling") << QByteArray("raise") << QByteArray("raise");
    QTest::newRow("capitals are another word") << QByteArray("Raise") << QByteArray();
    QTest::newRow("an action of older versions is gone") << QByteArray("pass") << QByteArray();
    QTest::newRow("nothing is no action") << QByteArray() << QByteArray();
}

void TestAction::namesAreFound()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, found);
    const Action *row = findAction({name.constData(), static_cast<std::size_t>(name.size())});
    const auto text = row ? row->name : std::string_view();
    QCOMPARE(QByteArray(text.data(), static_cast<qsizetype>(text.size())), found);
}

void TestAction::everyActionHasALabel()
{
    QSet<QString> labels;
    for (const Action &row : actions())
        labels.insert(actionLabel(row.id));
    QCOMPARE(labels.size(), qsizetype{19});
    QVERIFY(!labels.contains(QString()));
}

QTEST_GUILESS_MAIN(TestAction)
#include "test_action.moc"
