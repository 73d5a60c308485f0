// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testbook.h"

#include <QTemporaryDir>

using namespace tally;
using namespace tally::journal;
using tally::test::codeOf;
using tally::test::kept;
using tally::test::TestBook;

namespace
{

Json quantity(const char *value, const char *unit)
{
    return Json::Object{{"hasNumericalValue", value}, {"hasUnit", unit}};
}

} // namespace

class TestRecordService final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    [[nodiscard]] QString newPath() { return m_folder.filePath(QString::number(++m_files)); }

private Q_SLOTS:
    void aDraftIsCheckedMemberByMember_data()
    {
        QTest::addColumn<std::string>("cls");
        QTest::addColumn<std::string>("member");
        QTest::addColumn<Json>("value");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *title, const char *cls, const char *member, const Json &value,
                            const char *code) {
            QTest::newRow(title) << std::string(cls) << std::string(member) << value << QByteArray(code);
        };
        row("a name", "Person", "name", "Ana", "");
        row("a name that is a number", "Person", "name", 5, "record.notText");
        row("a name that is nothing", "Person", "name", Json(), "record.notText");
        row("two names", "Person", "name", Json::Array{"Ana", "Anna"}, "record.notMany");
        row("no name in a list", "Person", "name", Json::Array{}, "record.notMany");
        row("several classifications", "Person", "classifiedAs", Json::Array{"urn:a", "urn:b"}, "");
        row("one classification", "Person", "classifiedAs", "urn:a", "");
        row("classifications in lists of lists", "Person", "classifiedAs", Json::Array{Json::Array{"urn:a"}},
            "record.notText");
        row("a member of another class", "Person", "basedOn", "d1/0", "record.unknownMember");
        row("a member nobody has", "Person", "shoeSize", "43", "record.unknownMember");
        row("a member without a name", "Person", "", "43", "record.unknownMember");
        row("what was kept of a foreign record", "Person", "ty:kept", Json::Object{{"x", 1}}, "");
        row("a class nobody has", "Cat", "name", "Tom", "record.unknownClass");
        row("a truth", "Process", "finished", true, "");
        row("a truth in words", "Process", "finished", "true", "record.notBoolean");
        row("a day", "Process", "hasBeginning", "2026-03-01", "");
        row("a moment", "Process", "hasBeginning", "2026-03-01T09:00:00Z", "");
        row("a moment with an offset", "Process", "hasBeginning", "2026-03-01T09:00:00.5+01:00", "");
        row("a day that is not", "Process", "hasBeginning", "2026-02-29", "record.malformedDate");
        row("a leap day", "Process", "hasBeginning", "2028-02-29", "");
        row("a moment without a zone", "Process", "hasBeginning", "2026-03-01T09:00:00", "record.malformedDate");
        row("a day and a line feed", "Process", "hasBeginning", "2026-03-01\n", "record.malformedDate");
        row("a day in other digits", "Process", "hasBeginning", "٢٠٢٦-03-01", "record.malformedDate");
        row("a day as a number", "Process", "hasBeginning", 20260301, "record.malformedDate");
        row("a quantity", "Process", "hasDuration", quantity("2.5", "hour"), "");
        row("a quantity with a needless zero", "Process", "hasDuration", quantity("2.50", "hour"),
            "quantity.malformed");
        row("a quantity as a number", "Process", "hasDuration",
            Json::Object{{"hasNumericalValue", 2}, {"hasUnit", "hour"}}, "quantity.malformed");
        row("a quantity as text", "Process", "hasDuration", "2.5 h", "quantity.malformed");
        row("a quantity of what", "Process", "hasDuration", Json::Object{{"hasNumericalValue", "2"}}, "unit.missing");
        row("a quantity of something unheard of", "Process", "hasDuration", quantity("2", "cubit"), "unit.unknown");
        row("a unit", "ResourceSpecification", "defaultUnitOfResource", "kilogram", "");
        row("a unit unheard of", "ResourceSpecification", "defaultUnitOfResource", "cubit", "unit.unknown");
        row("an amount", "SpatialThing", "lat", "-51.5", "");
        row("an amount as a number", "SpatialThing", "lat", 51, "decimal.malformed");
        row("a record of the class", "Process", "basedOn", "d1/0", "");
        row("a record of another class", "Process", "basedOn", "d1/1", "record.wrongClass");
        row("a record of a subclass", "Process", "inScopeOf", "d1/1", "");
        row("a record nobody has", "Process", "basedOn", "d1/99", "record.unknownReference");
        row("a record by its full id", "Process", "basedOn", "tally:x/d1/0", "record.unknownReference");
        row("a record as an object", "Process", "basedOn", Json::Object{{"@type", "ProcessSpecification"}},
            "record.unknownReference");
        row("a nested record", "Recipe", "recipeIncludes",
            Json::Array{Json::Object{{"@type", "RecipeProcess"}, {"name", "Sawing"}}}, "");
        row("a nested record of another class", "Recipe", "recipeIncludes",
            Json::Array{Json::Object{{"@type", "Person"}, {"name", "Ana"}}}, "record.wrongClass");
        row("a nested record without a class", "Recipe", "recipeIncludes",
            Json::Array{Json::Object{{"name", "Sawing"}}}, "record.unknownClass");
        row("a nested record with a fault", "Recipe", "recipeIncludes",
            Json::Array{Json::Object{{"@type", "RecipeProcess"}, {"name", 5}}}, "record.notText");
    }
    void aDraftIsCheckedMemberByMember()
    {
        QFETCH(const std::string, cls);
        QFETCH(const std::string, member);
        QFETCH(const Json, value);
        QFETCH(const QByteArray, code);
        TestBook book(newPath());
        book.add("Sawing", "ProcessSpecification");
        book.add("Ana");
        const RecordDraft draft{cls, Json::Object{{member, value}}, {}};
        const Issues issues = book.service().check(draft);
        const Issue *refusal = firstRefusal(issues);
        QCOMPARE(refusal ? QByteArray(refusal->error.code) : QByteArray(), code);
        QCOMPARE(codeOf(book.service().record(draft)), code);
        QCOMPARE(book.journal().state(book.ownLog()).size, code.isEmpty() ? 3 : 2);
    }

    void whatIsRecordedIsReadBack()
    {
        TestBook book(newPath());
        const RecordKey key =
            kept(book.service().record({"Person", Json::Object{{"name", "Ana"}}, QStringLiteral("urn:ana")}));
        QCOMPARE(kept(book.records().body(key)),
                 Json(Json::Object{{"@id", "urn:ana"}, {"@type", "Person"}, {"name", "Ana"}}));
        QVERIFY(kept(book.journal().read(key)).envelope.find("\"k\":\"vf.agent/1\"") != std::string::npos);
    }

    void severalRecordsAreOneActWhereEachSeesTheOnesBefore()
    {
        TestBook book(newPath());
        auto recording = kept(book.recorder().begin());
        const RecordKey spec =
            kept(book.service().add(recording, {"ProcessSpecification", Json::Object{{"name", "Sawing"}}, {}}));
        QCOMPARE(codeOf(book.service().add(recording, {"Process", Json::Object{{"basedOn", "d1/1"}}, {}})),
                 QByteArray("record.unknownReference"));
        const RecordKey process =
            kept(book.service().add(recording, {"Process", Json::Object{{"basedOn", toText(spec)}}, {}}));
        kept(recording.commit());
        QCOMPARE(process.index(), spec.index() + 1);
    }

    void aChangeIsCheckedLikeARecord_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<Json>("members");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *title, const char *subject, const Json &members, const char *code) {
            QTest::newRow(title) << QString::fromLatin1(subject) << members << QByteArray(code);
        };
        row("a new name", "d1/0", Json::Object{{"name", "Anna"}}, "");
        row("a name that is a number", "d1/0", Json::Object{{"name", 5}}, "record.notText");
        row("a member of another class", "d1/0", Json::Object{{"basedOn", "d1/0"}}, "record.unknownMember");
        row("another class", "d1/0", Json::Object{{"@type", "Organization"}}, "record.fixedMember");
        row("another foreign id", "d1/0", Json::Object{{"@id", "urn:eve"}}, "record.fixedMember");
        row("another subject", "d1/0", Json::Object{{"subject", "d1/1"}}, "record.unknownMember");
        row("a record nobody has", "d1/9", Json::Object{{"name", "Anna"}}, "record.notFound");
        row("a part nobody has", "d1/0#1", Json::Object{{"name", "Anna"}}, "record.notFound");
    }
    void aChangeIsCheckedLikeARecord()
    {
        QFETCH(const QString, subject);
        QFETCH(const Json, members);
        QFETCH(const QByteArray, code);
        TestBook book(newPath());
        const RecordKey ana = book.add("Ana");
        QCOMPARE(codeOf(book.service().change(parseRecordKey(subject).value(), members)), code);
        QCOMPARE(book.label(ana), code.isEmpty() ? QStringLiteral("Anna") : QStringLiteral("Ana"));
        QCOMPARE(book.journal().state(book.ownLog()).size, code.isEmpty() ? 2 : 1);
    }

    void aPeersRecordIsNotChangedAndNeitherIsOursInItsPlace()
    {
        TestBook book(newPath());
        TestBook peer(newPath(), QStringLiteral("Smiths"));
        const RecordKey ana = book.add("Ana");
        peer.add("Sue");
        auto recording = kept(book.recorder().begin());
        const BookIdentity &identity = peer.journal().identity();
        kept(book.journal().addBook(identity.id, identity.name, identity.currency, identity.genesis));
        kept(recording.commit());
        book.receive(peer, LogNo(1, 1), RecordKey::MaxIndex, 2);
        const auto changed = book.service().change(RecordKey(LogNo(2, 1), 0), Json::Object{{"name", "Mallory"}});
        QCOMPARE(codeOf(changed), QByteArray("record.foreign"));
        QVERIFY2(changed.error().message().contains(u"Smiths"), qPrintable(changed.error().message()));
        QCOMPARE(book.label(ana), QStringLiteral("Ana"));
        QCOMPARE(book.label(RecordKey(LogNo(2, 1), 0)), QStringLiteral("Sue"));
    }

    void aReferenceIsToOurOwnBook()
    {
        TestBook book(newPath());
        TestBook peer(newPath(), QStringLiteral("Smiths"));
        peer.add("Sawing", "ProcessSpecification");
        auto recording = kept(book.recorder().begin());
        const BookIdentity &identity = peer.journal().identity();
        kept(book.journal().addBook(identity.id, identity.name, identity.currency, identity.genesis));
        kept(recording.commit());
        book.receive(peer, LogNo(1, 1), RecordKey::MaxIndex, 2);
        QCOMPARE(codeOf(book.service().record({"Process", Json::Object{{"basedOn", "d1/0"}}, {}})),
                 QByteArray("record.unknownReference"));
    }

    void theFirstRefusalIsTheOneThatIsTold()
    {
        const Issue warning{Issue::Severity::Warning, "name", {ErrorKind::Refused, "a.warning", "", {}, {}}};
        const Issue refusal{Issue::Severity::Refusal, "name", {ErrorKind::Refused, "a.refusal", "", {}, {}}};
        QCOMPARE(firstRefusal({}), nullptr);
        QCOMPARE(firstRefusal({warning}), nullptr);
        const Issues issues{warning, refusal, refusal};
        QCOMPARE(firstRefusal(issues), &issues[1]);
    }
};

QTEST_GUILESS_MAIN(TestRecordService)
#include "test_recordservice.moc"
