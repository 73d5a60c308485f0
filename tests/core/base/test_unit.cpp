// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unit.h"
#include "core/base/unitword.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace tally;

class UnitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsTheWholeTable();
    void agreesWithTheReferenceTable();
    void everyDimensionHasItsBaseUnit();
    void findsById_data();
    void findsById();
    void findsBySynonym_data();
    void findsBySynonym();
    void aWordIsAnIdOrASynonym();
    void converts_data();
    void converts();
    void refusesToConvert_data();
    void refusesToConvert();
    void convertsThereAndBack();
    void takesOwnUnits();
    void refusesOwnUnits_data();
    void refusesOwnUnits();
    void copiesAreIndependent();
    void cubicInchesComeOut();
    void comparesQuantitiesWithTheirUnit();
};

namespace
{

QByteArray outcomeOf(const Result<Decimal> &result)
{
    return result ? QByteArray::fromStdString(format(*result)) : QByteArray(result.error().code);
}

QByteArray convert(const char *value, const QString &from, const QString &to)
{
    return outcomeOf(UnitTable::shipped().convert(parseCanonical(value).value(), from, to));
}

} // namespace

void UnitTest::shipsTheWholeTable()
{
    const auto &units = UnitTable::shipped().all();
    QCOMPARE(units.size(), std::size_t{83});
    QSet<QString> dimensions;
    int withoutFactor = 0;
    for (const Unit &unit : units) {
        QVERIFY(!unit.id.isEmpty() && !unit.label.isEmpty());
        dimensions.insert(unit.dimension);
        withoutFactor += unit.factor.isEmpty() ? 1 : 0;
    }
    QCOMPARE(dimensions.size(), qsizetype{19});
    QCOMPARE(withoutFactor, 4);
}

void UnitTest::agreesWithTheReferenceTable()
{
    QFile file(QStringLiteral(TALLY_SOURCE_DIR "/../shared/data/units/units.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the reference table is not here");
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(rows.size(), qsizetype(UnitTable::shipped().all().size()));
    for (const QJsonValue &row : rows) {
        const Unit *unit = UnitTable::shipped().find(row[u"id"].toString());
        QVERIFY2(unit, qPrintable(row[u"id"].toString()));
        QCOMPARE(unit->label, row[u"label"].toString());
        QCOMPARE(unit->symbol, row[u"symbol"].toString());
        QCOMPARE(unit->dimension, row[u"dimension"].toString());
        QCOMPARE(unit->factor, row[u"factor"].toString());
    }
}

/// Linear density has no base unit of that name in the source, and so no row of factor 1.
void UnitTest::everyDimensionHasItsBaseUnit()
{
    QSet<QString> dimensions;
    QSet<QString> based;
    for (const Unit &unit : UnitTable::shipped().all()) {
        dimensions.insert(unit.dimension);
        if (unit.factor == u"1")
            based.insert(unit.dimension);
    }
    QCOMPARE(dimensions - based, QSet<QString>{u"linear-density"_qs});
}

void UnitTest::findsById_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("found");
    QTest::newRow("bare") << u"kilogram"_qs << u"kilogram"_qs;
    QTest::newRow("with its prefix") << u"om2:litre"_qs << u"litre"_qs;
    QTest::newRow("with its address") << u"http://www.ontology-of-units-of-measure.org/resource/om-2/hour"_qs
                                      << u"hour"_qs;
    QTest::newRow("with its address over https")
        << u"https://www.ontology-of-units-of-measure.org/resource/om-2/second-Time"_qs << u"second-Time"_qs;
    QTest::newRow("a synonym is no id") << u"liter"_qs << QString();
    QTest::newRow("a symbol is no id") << u"kg"_qs << QString();
    QTest::newRow("capitals are not repaired") << u"Kilogram"_qs << QString();
    QTest::newRow("spaces are not repaired") << u" kilogram"_qs << QString();
    QTest::newRow("an unknown prefix is not taken off") << u"qudt:kilogram"_qs << QString();
    QTest::newRow("a prefix alone") << u"om2:"_qs << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void UnitTest::findsById()
{
    QFETCH(QString, id);
    const Unit *unit = UnitTable::shipped().find(id);
    QTEST(unit ? unit->id : QString(), "found");
}

void UnitTest::findsBySynonym_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *word, const char *found) {
        QTest::newRow(qPrintable(QStringLiteral("'%1' is '%2'").arg(QString::fromUtf8(word), QString::fromUtf8(found))))
            << QString::fromUtf8(word) << QString::fromUtf8(found);
    };
    for (const auto &[word, found] :
         std::initializer_list<std::pair<const char *, const char *>>{{"liter", "litre"},
                                                                      {"meter", "metre"},
                                                                      {"each", "one"},
                                                                      {"count", "one"},
                                                                      {"kg", "kilogram"},
                                                                      {"g", "gram"},
                                                                      {"l", "litre"},
                                                                      {"L", "litre"},
                                                                      {"h", "hour"},
                                                                      {"m", "metre"},
                                                                      {"pc", "piece"},
                                                                      {"pcs", "piece"},
                                                                      {"min", "minute-Time"},
                                                                      {"s", "second-Time"},
                                                                      {"hours", "hour"},
                                                                      {"kWh", "kilowattHour"},
                                                                      {"kW h", "kilowattHour"},
                                                                      {"m²", "squareMetre"},
                                                                      {"m2", "squareMetre"},
                                                                      {"Each", "one"},
                                                                      {"LITERS", "litre"},
                                                                      {" kg ", "kilogram"},
                                                                      {"om2:liter", "litre"},
                                                                      {"second", "second-Time"},
                                                                      {"pound", "poundAvoirdupois"},
                                                                      {"fl oz", "fluidOunce-US"},
                                                                      {"%", "percent"}})
        row(word, found);
    for (const char *word : {"", " ", "gal", "a", "MG", "Mg", "H", "K G", "kilogram", "om2:kilogram", "stone", "ton"})
        row(word, "");
}

void UnitTest::findsBySynonym()
{
    QFETCH(QString, word);
    const Unit *unit = UnitTable::shipped().findSynonym(word);
    QTEST(unit ? unit->id : QString(), "found");
}

void UnitTest::aWordIsAnIdOrASynonym()
{
    for (const auto &[word, id] : {std::pair{u"litre"_qs, u"litre"_qs}, {u"liter"_qs, u"litre"_qs}}) {
        const Unit *unit = unitCalled(word);
        QVERIFY2(unit != nullptr, qPrintable(word));
        QCOMPARE(unit->id, id);
    }
    for (const QString &word : {u"gal"_qs, u"roll"_qs, QString()})
        QVERIFY2(unitCalled(word) == nullptr, qPrintable(word));
}

void UnitTest::converts_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const char *value, const char *from, const char *to, const char *result) {
        QTest::newRow(name) << QByteArray(value) << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << QByteArray(result);
    };
    row("an acre is 4840 square yards", "1", "acre-International", "squareYard-International", "4840");
    row("4840 square yards are an acre", "4840", "squareYard-International", "acre-International", "1");
    row("a US gallon is 128 fluid ounces", "1", "gallon-US", "fluidOunce-US", "128");
    row("128 fluid ounces are a US gallon", "128", "fluidOunce-US", "gallon-US", "1");
    row("a fluid ounce is 1/128 gallon", "0.5", "fluidOunce-US", "gallon-US", "unit.inexact");
    row("a pound is 16 ounces", "1", "poundAvoirdupois", "ounceAvoirdupois", "16");
    row("an ounce is a sixteenth of a pound", "1", "ounceAvoirdupois", "poundAvoirdupois", "0.0625");
    row("a kilowatt hour is 3.6 megajoules", "1", "kilowattHour", "megajoule", "3.6");
    row("3.6 megajoules are a kilowatt hour", "3.6", "megajoule", "kilowattHour", "1");
    row("grams to kilograms", "30", "gram", "kilogram", "0.03");
    row("a milligram is a millionth of a kilogram", "1", "milligram", "kilogram", "0.000001");
    row("negative amounts", "-30", "gram", "kilogram", "-0.03");
    row("zero", "0", "ounceAvoirdupois", "tonne", "0");
    row("the same unit", "1.234567", "kilogram", "kilogram", "1.234567");
    row("the same unit without a factor", "21.5", "degreeCelsius", "degreeCelsius", "21.5");
    row("the same unit under two names", "2", "om2:hour", "hour", "2");
    row("days to hours", "1.5", "day", "hour", "36");
    row("minutes to hours when it works out", "90", "minute-Time", "hour", "1.5");
    row("gross to dozens", "1", "gross", "dozen", "12");
    row("a yard is three feet", "1", "yard-International", "foot-International", "3");
    row("a foot is twelve inches", "1", "foot-International", "inch-International", "12");
    row("a US cup is eight fluid ounces", "1", "cup-USCustomary", "fluidOunce-US", "8");
    row("a bushel to litres needs ten more decimals", "1", "bushel-US", "litre", "unit.inexact");
    row("a million bushels in litres", "1000000", "bushel-US", "litre", "35239070.16688");
    row("the largest amount, one to one", "999999999999.999999", "litre", "cubicDecimetre", "999999999999.999999");
    row("a trillion millimetres in kilometres", "999999999999", "millimetre", "kilometre", "999999.999999");
    row("an imperial gallon in litres", "1", "gallon-Imperial", "litre", "4.54609");
}

void UnitTest::converts()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(convert(value.constData(), from, to), "result");
}

void UnitTest::refusesToConvert_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const char *value, const char *from, const char *to, const char *code) {
        QTest::newRow(name) << QByteArray(value) << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << QByteArray(code);
    };
    row("litres are no kilograms", "1", "litre", "kilogram", "unit.dimension");
    row("not even nothing of them", "0", "litre", "kilogram", "unit.dimension");
    row("torque is no energy", "1", "newtonMetre", "joule", "unit.dimension");
    row("months vary", "1", "month", "day", "unit.noFactor");
    row("temperatures have an offset", "20", "degreeCelsius", "kelvin", "unit.noFactor");
    row("an unknown source", "1", "furlong", "metre", "unit.unknown");
    row("an unknown target", "1", "metre", "furlong", "unit.unknown");
    row("a synonym is no id", "1", "liter", "litre", "unit.unknown");
    row("a third of an hour", "20", "minute-Time", "hour", "unit.inexact");
    row("finer than a millionth", "0.1", "milligram", "kilogram", "unit.inexact");
    row("a gram in ounces", "1", "gram", "ounceAvoirdupois", "unit.inexact");
    row("too many digits", "999999999", "tonne", "milligram", "decimal.range");
    row("too many digits, negative", "-999999999", "tonne", "milligram", "decimal.range");
    row("far too many digits", "999999999999", "cubicMetre", "cubicCentimetre", "decimal.range");
    row("far too many digits between the farthest units", "999999999999.999999", "squareMetre", "squareMillimetre",
        "decimal.range");
}

void UnitTest::refusesToConvert()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(convert(value.constData(), from, to), "code");
}

/// Wherever a conversion is granted it is exact, so the way back gives the same amount.
void UnitTest::convertsThereAndBack()
{
    const UnitTable &table = UnitTable::shipped();
    int granted = 0;
    for (const Unit &from : table.all()) {
        for (const Unit &to : table.all()) {
            const auto there = table.convert(Decimal::whole(240), from.id, to.id);
            if (!there)
                continue;
            QCOMPARE(outcomeOf(table.convert(*there, to.id, from.id)), QByteArray("240"));
            ++granted;
        }
    }
    QVERIFY(granted > 200);
}

void UnitTest::takesOwnUnits()
{
    UnitTable table = UnitTable::shipped();
    QVERIFY(table.add({u"tray24"_qs, u"tray of 24"_qs, u"tray"_qs, u"one"_qs, u"24"_qs}));
    QVERIFY(table.add({u"bundle"_qs, u"bundle"_qs, {}, u"bundle"_qs, {}}));
    QCOMPARE(outcomeOf(table.convert(Decimal::whole(2), u"tray24", u"piece")), QByteArray("48"));
    QCOMPARE(outcomeOf(table.convert(Decimal::whole(2), u"bundle", u"piece")), QByteArray("unit.dimension"));
    QCOMPARE(table.findSynonym(u"tray")->id, u"tray24"_qs);
    QCOMPARE(table.find(u"kilogram")->symbol, u"kg"_qs);
}

void UnitTest::refusesOwnUnits_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("factor");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("the id is taken") << u"kilogram"_qs << u"1"_qs << QByteArray("unit.known");
    for (const char *factor :
         {"0", "0.0", "-1", "+1", "abc", "1e3", ".", ".5", "5.", "1,5", "1.2.3", " 1", "1234567890123456789"})
        QTest::newRow(qPrintable(QStringLiteral("'%1' is no factor").arg(QLatin1String(factor))))
            << u"tray"_qs << QString::fromLatin1(factor) << QByteArray("unit.factor");
}

void UnitTest::refusesOwnUnits()
{
    QFETCH(QString, id);
    QFETCH(QString, factor);
    UnitTable table = UnitTable::shipped();
    const Outcome added = table.add({id, id, {}, u"one"_qs, factor});
    QVERIFY(!added);
    QTEST(QByteArray(added.error().code), "code");
    QCOMPARE(table.all().size(), std::size_t{83});
    QVERIFY(!table.find(u"tray"));
}

void UnitTest::copiesAreIndependent()
{
    UnitTable copy;
    {
        UnitTable original = UnitTable::shipped();
        QVERIFY(original.add({u"tray"_qs, u"tray"_qs, {}, u"one"_qs, u"10"_qs}));
        copy = original;
    }
    QCOMPARE(copy.find(u"tray")->factor, u"10"_qs);
    QVERIFY(!UnitTable::shipped().find(u"tray"));
}

/// The cubic inch is not in the table; it is the cube of the inch, 0.0254³ m³ = 0.000016387064 m³.
void UnitTest::cubicInchesComeOut()
{
    UnitTable table = UnitTable::shipped();
    QVERIFY(table.add({u"cubicInch"_qs, u"cubic inch"_qs, u"in3"_qs, u"volume"_qs, u"0.000016387064"_qs}));
    QCOMPARE(outcomeOf(table.convert(Decimal::whole(1), u"gallon-US", u"cubicInch")), QByteArray("231"));
    QCOMPARE(outcomeOf(table.convert(Decimal::whole(231), u"cubicInch", u"gallon-US")), QByteArray("1"));
}

void UnitTest::comparesQuantitiesWithTheirUnit()
{
    const Quantity kilo{Decimal::whole(1), u"kilogram"_qs};
    QVERIFY(kilo == (Quantity{Decimal::whole(1), u"kilogram"_qs}));
    QVERIFY(kilo != (Quantity{Decimal::whole(1000), u"gram"_qs}));
}

QTEST_GUILESS_MAIN(UnitTest)
#include "test_unit.moc"
