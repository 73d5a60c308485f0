// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importbook.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tally;
using namespace tally::test;

/// Every import step of the acceptance cases: what it reports, how much it records, what it refuses.
class TestJsonLdCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsDoWhatTheCaseSays_data()
    {
        QTest::addColumn<QString>("folder");
        const QString cases = sharedFolder("cases");
        if (cases.isEmpty())
            QSKIP("the acceptance cases are not beside this checkout");
        for (const QFileInfo &folder : QDir(cases).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (!QDir(folder.filePath()).entryList({QStringLiteral("*.jsonld")}).isEmpty())
                QTest::newRow(qPrintable(folder.fileName())) << folder.filePath();
        }
    }

    void importsDoWhatTheCaseSays()
    {
        QFETCH(QString, folder);
        std::map<QString, std::unique_ptr<ImportBook>> books;
        const auto steps = QJsonDocument::fromJson(fileContent(folder + u"/case.json")).object()[u"steps"].toArray();
        for (const QJsonValue step : steps) {
            const QJsonArray call = step[u"cli"].toArray();
            const QString verb = call[0].toString();
            const QString path = call.size() > 1 ? call[1].toString() : QString();
            if (verb == u"new")
                books[path] = std::make_unique<ImportBook>(path);
            if (verb != u"import")
                continue;
            ImportBook &book = *books[path];
            const bool dryRun = call.contains(QStringLiteral("--dry-run"));
            QString file = call[2].toString();
            const QByteArray document = file.startsWith(u"{case}")
                                            ? fileContent(file.replace(QStringLiteral("{case}"), folder))
                                            : books[QStringLiteral("{tmp}/book")]->exported();
            check(step, book.tryImport(document, dryRun));
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static bool matches(const QJsonValue &wanted, const exchange::ReportRow &row)
    {
        const QJsonValue path = wanted[u"path"];
        return path.isString() ? row.path == path.toString() : row.path.contains(path[u"$has"].toString());
    }

    static void check(const QJsonValue &step, const Result<exchange::ImportReport> &result)
    {
        const bool isRefused = step[u"exit"].toInt() == 1;
        QVERIFY2(result.has_value() != isRefused, qPrintable(result ? QString() : result.error().line()));
        if (isRefused) {
            QCOMPARE(result.error().code, "import.refused");
            QVERIFY2(result.error().line().contains(step[u"stderr_contains"].toString()),
                     qPrintable(result.error().line()));
            return;
        }
        const QJsonValue expected = step[u"expect"];
        if (expected[u"recorded"].isDouble())
            QCOMPARE(result->recorded, expected[u"recorded"].toInteger());
        if (expected[u"report"].isArray())
            QCOMPARE(lines(*result), QStringList());
        for (const QJsonValue wanted : expected[u"report"][u"$contains"].toArray()) {
            const bool found = std::any_of(result->rows.begin(), result->rows.end(),
                                           [&](const exchange::ReportRow &row) { return matches(wanted, row); });
            QVERIFY2(found, qPrintable(lines(*result).join(u'\n')));
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonLdCases)
#include "test_jsonldcases.moc"
