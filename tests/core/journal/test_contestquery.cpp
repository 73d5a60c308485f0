// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/contestquery.h"
#include "tests/core/journal/testbook.h"

#include <algorithm>
#include <QTemporaryDir>

namespace tally::test
{

using namespace journal;

/// Two desks of one book that change the same records, with and without knowing of each other.
class TestContestQuery final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<TestBook>(newPath());
        m_oak = m_office->record({"vf.resourceSpecification/1",
                                  Op::Add,
                                  {},
                                  Json::Object{{"@type", "ResourceSpecification"}, {"name", "Oak"}},
                                  {}});
        m_barn = m_office->copyAs(2, newPath());
        m_barn->time().advance(60'000); // so that its changes are the later ones
    }

    void changesMadeWithoutKnowingOfEachOtherAreBothKept()
    {
        const RecordKey here = change(*m_office, "defaultUnitOfResource", "kilogram");
        const RecordKey there = change(*m_barn, "defaultUnitOfResource", "litre");
        exchangeLogs();
        for (const TestBook *book : {m_office.get(), m_barn.get()}) {
            const auto contests = kept(ContestQuery(book->journal()).open());
            QCOMPARE(contests.size(), std::size_t{1});
            QCOMPARE(contests[0].record, m_oak);
            QCOMPARE(contests[0].cls, QStringLiteral("ResourceSpecification"));
            QCOMPARE(contests[0].member, std::string("defaultUnitOfResource"));
            QCOMPARE(contests[0].values.size(), std::size_t{2});
            QCOMPARE(contests[0].values[0].change, here);
            QCOMPARE(contests[0].values[0].value.text(), std::string("kilogram"));
            QCOMPARE(contests[0].values[1].change, there);
            // What the tables show meanwhile.
            QCOMPARE(kept(book->records().body(m_oak))["defaultUnitOfResource"].text(), std::string("litre"));
        }
    }

    void aChangeMadeInKnowledgeOfTheOtherIsNoContest()
    {
        change(*m_office, "defaultUnitOfResource", "kilogram");
        exchangeLogs();
        change(*m_barn, "defaultUnitOfResource", "litre");
        exchangeLogs();
        QVERIFY(kept(ContestQuery(m_office->journal()).open()).empty());
    }

    void whatNeedsNoPersonIsNotAsked_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("there");
        QTest::newRow("a name: the later one holds") << "name"
                                                     << "Oak, dry"
                                                     << "Oak, wet";
        QTest::newRow("the same value twice") << "defaultUnitOfResource"
                                              << "kilogram"
                                              << "kilogram";
    }

    void whatNeedsNoPersonIsNotAsked()
    {
        QFETCH(const QString, member);
        QFETCH(const QString, here);
        QFETCH(const QString, there);
        change(*m_office, member.toLatin1(), here.toLatin1());
        change(*m_barn, member.toLatin1(), there.toLatin1());
        exchangeLogs();
        QVERIFY(kept(ContestQuery(m_office->journal()).open()).empty());
    }

    void takingOneOfThemBackEndsTheContest()
    {
        const RecordKey here = change(*m_office, "defaultUnitOfResource", "kilogram");
        change(*m_barn, "defaultUnitOfResource", "litre");
        exchangeLogs();
        m_office->reverse(here);
        QVERIFY(kept(ContestQuery(m_office->journal()).open()).empty());
    }

    void takingTheRecordBackEndsTheContest()
    {
        change(*m_office, "defaultUnitOfResource", "kilogram");
        change(*m_barn, "defaultUnitOfResource", "litre");
        exchangeLogs();
        m_barn->reverse(m_oak);
        QVERIFY(kept(ContestQuery(m_barn->journal()).open()).empty());
    }

    void aPersonDecidesAndEveryDeskFollows()
    {
        change(*m_office, "defaultUnitOfResource", "kilogram");
        change(*m_barn, "defaultUnitOfResource", "litre");
        exchangeLogs();
        const Json members = Json::Object{{"defaultUnitOfResource", "kilogram"}};
        kept(m_barn->service().settle(m_oak, members));
        exchangeLogs();
        for (const TestBook *book : {m_office.get(), m_barn.get()}) {
            QVERIFY(kept(ContestQuery(book->journal()).open()).empty());
            QCOMPARE(kept(book->records().body(m_oak))["defaultUnitOfResource"].text(), std::string("kilogram"));
        }
        QCOMPARE(codeOf(m_barn->service().settle(m_oak, members)), QByteArray("record.notContested"));
    }

    void decidingWhatIsNotContestedIsRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("another member") << "name" << QByteArray("record.notContested");
        QTest::newRow("no unit at all") << "defaultUnitOfResource" << QByteArray("unit.unknown");
    }

    void decidingWhatIsNotContestedIsRefused()
    {
        QFETCH(const QString, member);
        QFETCH(const QByteArray, code);
        change(*m_office, "defaultUnitOfResource", "kilogram");
        change(*m_barn, "defaultUnitOfResource", "litre");
        exchangeLogs();
        Json members = Json::Object();
        members[member.toStdString()] = "no such unit";
        QCOMPARE(codeOf(m_office->service().settle(m_oak, members)), code);
        QCOMPARE(kept(ContestQuery(m_office->journal()).open()).size(), std::size_t{1});
    }

    void rebuiltTablesFindTheSame()
    {
        change(*m_office, "defaultUnitOfResource", "kilogram");
        change(*m_barn, "defaultUnitOfResource", "litre");
        exchangeLogs();
        const auto office = kept(m_office->recorder().digests());
        QCOMPARE(office, kept(m_barn->recorder().digests()));
        kept(m_office->recorder().rebuild());
        QCOMPARE(kept(m_office->recorder().digests()), office);
    }

private:
    RecordKey change(TestBook &book, const QByteArray &member, const QByteArray &value)
    {
        Json body = Json::Object{{"subject", toText(m_oak)}};
        body[member.toStdString()] = value.toStdString();
        return book.record({"vf.resourceSpecification/1", Op::Set, {}, body, {}});
    }
    void exchangeLogs()
    {
        m_office->receive(*m_barn, LogNo(1, 2));
        m_barn->receive(*m_office, LogNo(1, 1));
    }
    QString newPath() { return m_folder.filePath(QString::number(++m_files) + QStringLiteral(".tallybook")); }

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<TestBook> m_office;
    std::unique_ptr<TestBook> m_barn;
    RecordKey m_oak;
};

} // namespace tally::test

QTEST_GUILESS_MAIN(tally::test::TestContestQuery)
#include "test_contestquery.moc"
