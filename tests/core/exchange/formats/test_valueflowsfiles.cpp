// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importbook.h"

#include <QDir>
#include <QTest>

using namespace tally;
using namespace tally::test;

/// The example records published with ValueFlows 1.0, as third parties wrote them: every one imports, says what is
/// wrong with it, gives the figures it should give, and comes back from an export.
class TestValueFlowsFiles final : public QObject
{
    Q_OBJECT

private:
    QString m_folder;

    [[nodiscard]] exchange::ImportReport import(ImportBook &book, const char *file) const
    {
        return book.import(fileContent(m_folder + u'/' + QString::fromLatin1(file) + u".json"));
    }
    [[nodiscard]] static QStringList rowsWith(const exchange::ImportReport &report, const char *text)
    {
        return lines(report).filter(QString::fromUtf8(text));
    }
    /// Net quantity of the events with that action, corrections included.
    [[nodiscard]] static QString net(const ImportBook &book, const char *action, std::string_view member)
    {
        Decimal sum;
        for (const Json &row : book.rows("event")) {
            if (row["action"].text() == action && row.contains(member))
                sum = must(add(sum, must(parseCanonical(row[member]["hasNumericalValue"].text()))));
        }
        return QString::fromStdString(format(sum));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = sharedFolder("data/valueflows");
        if (m_folder.isEmpty())
            QSKIP("the ValueFlows examples are not beside this checkout");
    }

    void everyFileImportsAndComesBack()
    {
        const auto files = QDir(m_folder).entryInfoList({QStringLiteral("*.json")});
        QCOMPARE(files.size(), 17);
        for (const QFileInfo &file : files) {
            ImportBook book;
            const auto report = book.tryImport(fileContent(file.filePath()));
            QVERIFY2(report.has_value(),
                     qPrintable(file.fileName() + u": " + (report ? QString() : report.error().line())));
            ImportBook copy(QStringLiteral("Copy"));
            copy.import(book.exported());
            QCOMPARE(copy.exported(), book.exported());
            QCOMPARE(book.import(fileContent(file.filePath())).recorded, 0);
        }
    }

    void everyMalformedDateIsReported_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("dates");
        QTest::newRow("claim for income") << QByteArray("exchange-06-claim-for-income") << 4;
        QTest::newRow("campaign plan") << QByteArray("planning-01-simple-campaign-plan") << 2;
        QTest::newRow("fibre plan") << QByteArray("planning-02-plan-from-recipe-fiber") << 2;
        QTest::newRow("buckets") << QByteArray("production-09-recipe-plan-events-buckets") << 1;
        QTest::newRow("correcting errors") << QByteArray("production-13-correcting-errors") << 21;
        QTest::newRow("sell and give away") << QByteArray("proposals-01-sell-and-give-away") << 4;
        QTest::newRow("work commitment") << QByteArray("proposals-04-work-commitment") << 4;
        QTest::newRow("fulfilment") << QByteArray("proposals-06-fulfillment-and-satisfaction") << 8;
        QTest::newRow("none in the desk") << QByteArray("production-01-manufacturing-desk") << 0;
    }

    void everyMalformedDateIsReported()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, dates);
        ImportBook book;
        QCOMPARE(rowsWith(import(book, file.constData()), "is not written as a date should be").size(), dates);
    }

    void whatMustBeReportedIs_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("rows");
        const auto row = [](const char *file, const char *text, int rows) {
            QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QString::fromLatin1(file), QString::fromUtf8(text))))
                << QByteArray(file) << QByteArray(text) << rows;
        };
        row("agent-01-agents", "the prefix of “vf:", 4);
        row("agent-01-agents", "“AgentRelationship” is no type", 3);
        row("agent-01-agents", "“AgentRelationshipRole” is no type", 3);
        row("agent-01-agents", "“roleLabel”", 3);
        row("agent-01-agents", "“inverseRoleLabel”", 3);
        row("agent-01-agents", "“subject”", 3);
        row("agent-01-agents", "“relationship”", 3);
        row("agent-01-agents", "“object”", 3);
        row("agent-01-agents", "“inScopeOf”", 1);
        row("resource-01-economic-resources", "“uri” is no member", 2);
        row("resource-01-economic-resources", "3409888 should be text", 1);
        row("exchange-01-exchange-agreement", "none is reciprocal", 1);
        row("exchange-06-claim-for-income", "“https://manufacturing.example/” is not described", 1);
        row("planning-02-plan-from-recipe-fiber", "“urn:uuid:b90b0b77-09a2-42e2-8bd4-e9ae2c1c6172” is not described",
            1);
        row("production-01-manufacturing-desk", "stands on an event, not on its process", 2);
        row("production-01-manufacturing-desk", "“resourceConformsTo” is no member", 1);
        row("production-03-service-workshop", "“classifiedAs” is no member", 1);
        row("production-05-workflow-oil-change", "“resourceConformsTo” is no member", 2);
        row("production-07-stage-state-laser-cutter", "already stands for another EconomicEvent", 2);
        row("production-07-stage-state-laser-cutter", "“stage” is no member of class EconomicEvent", 2);
        row("production-07-stage-state-laser-cutter", "“resourceConformsTo” is no member", 3);
        row("production-07-stage-state-laser-cutter", "“stage” does not point at a ProcessSpecification", 1);
        row("production-09-recipe-plan-events-buckets", "“DefaultUnitOfResource”", 1);
        row("production-09-recipe-plan-events-buckets", "/time:hasDuration", 4);
        row("production-09-recipe-plan-events-buckets", "record of another type", 3);
        row("production-09-recipe-plan-events-buckets", "already stands for another RecipeFlow", 1);
        row("production-09-recipe-plan-events-buckets",
            "1000 one of “Bucket white 5 gallon” went into the process and 998 one came back", 1);
        row("production-09-recipe-plan-events-buckets", "should be 1318 one here, and the events make it 1320 one", 1);
        row("proposals-06-fulfillment-and-satisfaction", "“resourceConforms” is no member", 1);
        row("proposals-06-fulfillment-and-satisfaction", "double slash", 1);
    }

    void whatMustBeReportedIs()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, text);
        QFETCH(int, rows);
        ImportBook book;
        const auto report = import(book, file.constData());
        QVERIFY2(rowsWith(report, text.constData()).size() == rows, qPrintable(lines(report).join(u'\n')));
    }

    void theDeskIsMade()
    {
        ImportBook book;
        static_cast<void>(import(book, "production-01-manufacturing-desk"));
        QCOMPARE(book.balance("mfg:e1721a61-cd47-4556-84b9-8b1b81da15bf"), QStringLiteral("9 9 one"));
        QCOMPARE(book.balance("mfg:3129ca8b-fcda-45be-bbda-294dc924d3b9"), QStringLiteral("127 127 one"));
        QCOMPARE(book.balance("mfg:6b97b1be-8e07-44ac-82e5-214f1b2aaf33"), QStringLiteral("1 1 one"));
        QCOMPARE(book.balance("mfg:52f0e212-3c4f-4d27-b345-5e964c135824"), QStringLiteral("1 1 one"));
        QCOMPARE(net(book, "use", "effortQuantity"), QStringLiteral("3.5"));
        QCOMPARE(net(book, "work", "effortQuantity"), QStringLiteral("7"));
        for (const Json &row : book.rows("event")) {
            if (!row.contains("ty:opening"))
                QCOMPARE(row[row["action"].text() == "produce" ? "outputOf" : "inputOf"].qtext(),
                         QStringLiteral("mfg:02b39a30-3e04-4305-9656-7f261aa63c84"));
        }
    }

    void theRelationalDeskIsTheSameProcess()
    {
        ImportBook book;
        static_cast<void>(import(book, "production-01-manufacturing-desk"));
        const auto report = import(book, "production-02-manufacturing-desk-relational");
        QCOMPARE(report.recorded, 0);
        QCOMPARE(report.skipped, 6);
    }

    void theWorkshopIsGiven()
    {
        ImportBook book;
        static_cast<void>(import(book, "production-03-service-workshop"));
        QCOMPARE(book.balance("training:6b97b1be-8e07-44ac-82e5-214f1b2aaf33"), QStringLiteral("97 97 one"));
        QCOMPARE(book.balance("training:e1721a61-cd47-4556-84b9-8b1b81da15bf"), QStringLiteral("1 1 one"));
        QCOMPARE(net(book, "use", "effortQuantity"), QStringLiteral("8"));
        QCOMPARE(net(book, "work", "effortQuantity"), QStringLiteral("8"));
        QCOMPARE(net(book, "deliverService", "resourceQuantity"), QStringLiteral("3"));
    }

    void theCarComesHome()
    {
        ImportBook book;
        static_cast<void>(import(book, "production-05-workflow-oil-change"));
        QCOMPARE(book.balance("alice:e1721a61-cd47-4556-84b9-8b1b81da15bf"), QStringLiteral("1 1 one"));
    }

    void theCutterPasses()
    {
        ImportBook book;
        static_cast<void>(import(book, "production-07-stage-state-laser-cutter"));
        const auto cutter = book.stock("mfg:e1721a61-cd47-4556-84b9-8b1b81da15bf");
        QCOMPARE(cutter.onhand, Decimal::whole(1));
        QCOMPARE(cutter.state, QStringLiteral("pass"));
        QCOMPARE(cutter.stage, book.key("mfg:3be5259d-10f0-431c-9fec-9c0c15a461d3"));
        QCOMPARE(book.rows("event").size(), std::size_t{6 + 3});
    }

    void theBucketsAreCounted()
    {
        ImportBook book;
        static_cast<void>(import(book, "production-09-recipe-plan-events-buckets"));
        QCOMPARE(book.balance("mfg:3129ca8b-fcda-45be-bbda-294dc924d3b9"), QStringLiteral("1320 1318 one"));
        QCOMPARE(book.balance("mfg:6b5bc786-b9ed-4189-b34f-5ef7d10f1f86"), QStringLiteral("1531.8 1531.8 kilogram"));
        const Json bucketRecipe = book.row("recipeprocess", "mfg:e1721a61-cd47-4556-84b9-8b1b81da15bf");
        QCOMPARE(bucketRecipe["hasDuration"]["hasNumericalValue"].qtext(), QStringLiteral("7"));
        QCOMPARE(bucketRecipe["hasRecipeInput"].array().size(), std::size_t{2});
        QCOMPARE(bucketRecipe["hasRecipeOutput"].array().size(), std::size_t{1});
    }

    void theCorrectionsAddUp()
    {
        ImportBook book;
        static_cast<void>(import(book, "production-13-correcting-errors"));
        QCOMPARE(net(book, "consume", "resourceQuantity"), QStringLiteral("5"));
        QCOMPARE(net(book, "work", "effortQuantity"), QStringLiteral("6"));
        QCOMPARE(net(book, "produce", "resourceQuantity"), QStringLiteral("1"));
        QCOMPARE(book.rows("event").size(), std::size_t{6 + 1});
    }

    void theClaimIsHalfSettled()
    {
        ImportBook book;
        static_cast<void>(import(book, "exchange-06-claim-for-income"));
        const Json claim = book.row("claim", "mfg:d4d2fd71-34f2-41c3-b1c5-19ad5ed2da58");
        QCOMPARE(claim["resourceQuantity"]["hasNumericalValue"].qtext(), QStringLiteral("140"));
        QCOMPARE(claim["outstanding"]["hasNumericalValue"].qtext(), QStringLiteral("70"));
        QVERIFY(!claim.contains("finished"));
    }

    void theIntentIsSatisfiedAndTheCommitmentFulfilled()
    {
        ImportBook book;
        static_cast<void>(import(book, "proposals-06-fulfillment-and-satisfaction"));
        QCOMPARE(
            book.row("intent", "mfg:e1721a61-cd47-4556-84b9-8b1b81da15bf")["outstanding"]["hasNumericalValue"].qtext(),
            QStringLiteral("0"));
        QCOMPARE(book.row("commitment", "mfg:02b39a30-3e04-4305-9656-7f261aa63c84")["outstanding"]["hasNumericalValue"]
                     .qtext(),
                 QStringLiteral("0"));
    }

    void theSecondProposalNamesTheIntentOfTheFirst()
    {
        ImportBook book;
        static_cast<void>(import(book, "proposals-01-sell-and-give-away"));
        QCOMPARE(book.rows("intent").size(), std::size_t{2});
        const auto proposals = book.rows("proposal");
        QCOMPARE(proposals.size(), std::size_t{2});
        QCOMPARE(proposals[1]["publishes"], proposals[0]["publishes"]);
    }
};

QTEST_GUILESS_MAIN(TestValueFlowsFiles)
#include "test_valueflowsfiles.moc"
