// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coop.h"
#include "openbag.h"

#include "core/exchange/attachedfile.h"
#include "core/exchange/bundleoutlook.h"
#include "core/exchange/bundlewriter.h"
#include "core/journal/blobstore.h"
#include "core/journal/octets.h"

#include <QDir>
#include <QtTest>

using namespace tally;
using namespace tally::exchange;
using namespace tally::test;
using journal::BlobStore;

namespace
{

using Forge = void (*)(BagFiles &);

Digest hashOf(const QByteArray &bytes)
{
    return sha256(journal::view(bytes));
}

/// Attaches a file to the book's first record, as the service of attachments does.
RecordKey attach(Coop &coop, const QByteArray &bytes, std::vector<journal::PrivatePart> parts = {},
                 bool withBytes = true)
{
    auto recording = must(coop.recorder->begin());
    if (withBytes)
        must(BlobStore(*coop.database).put(bytes));
    const Json body = Json::Object{{"@type", "ty:Attachment"},
                                   {"name", "file"},
                                   {"ty:about", "d1/0"},
                                   {"ty:sha256", QString::fromLatin1(hashOf(bytes).hex())}};
    const RecordKey key = must(recording.add({"ty.attachment/1", journal::Op::Add, {}, body, std::move(parts)}));
    must(recording.commit());
    return key;
}

void takeBack(Coop &coop, RecordKey entry)
{
    auto recording = must(coop.recorder->begin());
    must(recording.add({"ty.attachment/1", journal::Op::Reverse, {}, Json::Object{{"subject", toText(entry)}}, {}}));
    must(recording.commit());
}

std::optional<QByteArray> held(const Coop &coop, const QByteArray &bytes)
{
    return must(BlobStore(*coop.database).get(hashOf(bytes)));
}

/// Names of the files that a bundle brings.
QList<QByteArray> filesIn(const QString &path)
{
    QList<QByteArray> names;
    for (const auto &[name, bytes] : unpack(path))
        if (name.startsWith(BlobFolder))
            names.append(name);
    return names;
}

} // namespace
Q_DECLARE_METATYPE(Forge)

/// Pictures and documents in bundles: with their entries, of the same audience, and nothing else.
class TestBundleFiles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreHashes()
    {
        const Digest digest = hashOf("chair");
        const QByteArray name = blobName(digest);
        QCOMPARE(name, "data/blob/" + digest.hex().left(2) + '/' + digest.hex());
        QCOMPARE(blobNamed(name), std::optional(digest));
        const QList<QByteArray> others = {"data/blob/00/" + digest.hex(),
                                          "data/blob/" + digest.hex(),
                                          name + "0",
                                          name.toUpper(),
                                          "x" + name,
                                          "data/blob/",
                                          {}};
        for (const QByteArray &wrong : others)
            QCOMPARE(blobNamed(wrong), std::optional<Digest>());
    }

    void onlyAttachmentsAttach_data()
    {
        QTest::addColumn<QByteArray>("envelope");
        QTest::addColumn<bool>("attaches");
        const QByteArray hash = hashOf("chair").hex();
        const QByteArray body = "{\"b\":{\"@type\":\"ty:Attachment\",\"ty:sha256\":\"" + hash + "\"},";
        QTest::newRow("an attachment") << QByteArray(body + "\"k\":\"ty.attachment/1\",\"o\":\"add\"}") << true;
        QTest::newRow("one taken back") << QByteArray(body + "\"k\":\"ty.attachment/1\",\"o\":\"reverse\"}") << false;
        QTest::newRow("a changed one") << QByteArray(body + "\"k\":\"ty.attachment/1\",\"o\":\"set\"}") << false;
        QTest::newRow("another kind") << QByteArray(body + "\"k\":\"vf.agent/1\",\"o\":\"add\"}") << false;
        QTest::newRow("without a hash") << QByteArray("{\"b\":{},\"k\":\"ty.attachment/1\",\"o\":\"add\"}") << false;
        QTest::newRow("no JSON") << QByteArray("\"k\":\"ty.attachment/1\"") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void onlyAttachmentsAttach()
    {
        QFETCH(const QByteArray, envelope);
        QFETCH(const bool, attaches);
        t1::Document document;
        QCOMPARE(fileAttachedBy(journal::view(envelope), document).has_value(), attaches);
    }

    void filesGoAlongAndArrive_data()
    {
        QTest::addColumn<int>("audience");
        QTest::newRow("to anybody") << int(Audience::Public);
        QTest::newRow("to a peer") << int(Audience::Peer);
    }
    void filesGoAlongAndArrive()
    {
        QFETCH(const int, audience);
        Coop mill(QStringLiteral("Mill"));
        Coop bakery(QStringLiteral("Bakery"));
        mill.record(QStringLiteral("Flour"));
        const QByteArray picture(100'000, 'p');
        attach(mill, picture);
        attach(mill, QByteArray("plan"));
        attach(mill, QByteArray("not here"), {}, false);
        const QString path = mill.bundle(static_cast<Audience>(audience));
        QCOMPARE(filesIn(path).size(), 2);
        const auto summary = must(BundleReceiver::inspect(path));
        QCOMPARE(summary.files, 2);
        QCOMPARE(summary.fileBytes, 100'004);
        const auto preview = must(bakery.receiver().preview(path));
        QCOMPARE(preview.newFiles, 2);
        QCOMPARE(held(bakery, picture), std::optional<QByteArray>());
        must(bakery.receive(path));
        QCOMPARE(held(bakery, picture), std::optional(picture));
        QCOMPARE(held(bakery, "plan"), std::optional(QByteArray("plan")));
        QCOMPARE(bakery.count("blob"), 2);
        const QByteArray before = bakery.digest();
        QVERIFY(!must(bakery.receiver().preview(path)).bringsNews());
        must(bakery.receive(path));
        QCOMPARE(bakery.digest(), before);
    }

    void theSameStateMakesTheSameBytes()
    {
        Coop mill(QStringLiteral("Mill"));
        mill.record(QStringLiteral("Flour"));
        for (const char *text : {"c", "a", "b"})
            attach(mill, text);
        const QByteArray first = bytesOf(mill.bundle());
        QCOMPARE(bytesOf(mill.bundle()), first);
    }

    void anIncrementalBundleBringsNewOnes()
    {
        Coop mill(QStringLiteral("Mill"));
        Coop bakery(QStringLiteral("Bakery"));
        mill.record(QStringLiteral("Flour"));
        attach(mill, "first");
        must(bakery.receive(mill.bundle()));
        bakery.acknowledge(2);
        must(mill.receive(bakery.bundle()));
        attach(mill, "second");
        const QString path = mill.bundle(Audience::Peer, 2);
        QCOMPARE(filesIn(path), QList<QByteArray>{blobName(hashOf("second"))});
        must(bakery.receive(path));
        QCOMPARE(held(bakery, "second"), std::optional(QByteArray("second")));
        QCOMPARE(bakery.count("blob"), 2);
    }

    void packingManyFilesCanBeCancelled()
    {
        Coop mill(QStringLiteral("Mill"));
        mill.record(QStringLiteral("Flour"));
        attach(mill, "chair");
        attach(mill, "table");
        const QStringList before = QDir(mill.folder()).entryList(QDir::Files);
        int told = 0; // once of the entries, once before each file
        const auto cancelled =
            BundleWriter(*mill.journal)
                .write({Audience::Peer, {}, mill.folder()}, *mill.desk, mill.root.get(), mill.time.nowMs(),
                       [&told](std::int64_t, std::int64_t) { return ++told < 3; });
        QCOMPARE(codeOf(cancelled), QStringLiteral("job.cancelled"));
        QCOMPARE(told, 3);
        QCOMPARE(QDir(mill.folder()).entryList(QDir::Files), before);
    }

    void whatIsHiddenOrTakenBackStaysAtHome()
    {
        Coop mill(QStringLiteral("Mill"));
        Coop bakery(QStringLiteral("Bakery"));
        mill.record(QStringLiteral("Flour"));
        attach(mill, "wages", {{"adm", Json::Object{{"note", "2000"}}}});
        takeBack(mill, attach(mill, "mistake"));
        attach(mill, "twice");
        takeBack(mill, attach(mill, "twice"));
        const QString path = mill.bundle(Audience::Peer);
        QCOMPARE(filesIn(path), QList<QByteArray>{blobName(hashOf("twice"))});
        must(bakery.receive(path));
        QCOMPARE(bakery.count("blob"), 1);
        const auto outlook = must(lookAhead(*mill.journal, {Audience::Peer, {}, {}}));
        QCOMPARE(outlook.files, 1);
        QCOMPARE(outlook.fileBytes, 5);
        QCOMPARE(must(lookAhead(*mill.journal, {Audience::Own, {}, {}})).files, 2);
    }

    void desksOfTheSameBookGetAll()
    {
        Coop mill(QStringLiteral("Mill"));
        mill.record(QStringLiteral("Flour"));
        const auto second = mill.addDesk();
        attach(mill, "wages", {{"adm", Json::Object{{"note", "2000"}}}});
        must(second->receive(mill.bundle(Audience::Own)));
        QCOMPARE(held(*second, "wages"), std::optional(QByteArray("wages")));
        attach(*second, "from d2");
        must(mill.receive(second->bundle(Audience::Own)));
        QCOMPARE(held(mill, "from d2"), std::optional(QByteArray("from d2")));
    }

    void aLaterBundleBringsWhatWasMissing()
    {
        Coop mill(QStringLiteral("Mill"));
        Coop bakery(QStringLiteral("Bakery"));
        mill.record(QStringLiteral("Flour"));
        attach(mill, "late", {}, false);
        must(bakery.receive(mill.bundle()));
        QCOMPARE(bakery.count("blob"), 0);
        {
            auto transaction = must(storage::Transaction::begin(*mill.database));
            must(BlobStore(*mill.database).put("late"));
            must(transaction.commit());
        }
        const QString path = mill.bundle();
        const auto preview = must(bakery.receiver().preview(path));
        QCOMPARE(preview.newEntries, 0);
        QCOMPARE(preview.newFiles, 1);
        QVERIFY(preview.bringsNews());
        must(bakery.receive(path));
        QCOMPARE(held(bakery, "late"), std::optional(QByteArray("late")));
    }

    void forgedFilesAreRefused_data()
    {
        QTest::addColumn<Forge>("forge");
        QTest::newRow("other bytes under the name")
            << Forge([](BagFiles &files) { files[blobName(hashOf("chair"))] = "table"; });
        QTest::newRow("a file nobody attaches")
            << Forge([](BagFiles &files) { files[blobName(hashOf("table"))] = "table"; });
        QTest::newRow("in the wrong folder")
            << Forge([](BagFiles &files) { files["data/blob/00/" + hashOf("chair").hex()] = "chair"; });
        QTest::newRow("a name that is no hash") << Forge([](BagFiles &files) { files["data/blob/ab/picture"] = "x"; });
        QTest::newRow("beside the folders") << Forge([](BagFiles &files) { files["data/blob/x"] = "x"; });
        QTest::newRow("nothing in it") << Forge([](BagFiles &files) { files[blobName(hashOf(""))] = ""; });
        QTest::newRow("larger than may be") << Forge([](BagFiles &files) {
            QByteArray large(BlobStore::MostBytes + 1, 'x');
            for (qsizetype i = 0; i < large.size(); i += 7) // not to be packed too well
                large[i] = static_cast<char>(i * 31 >> 3);
            files[blobName(hashOf(large))] = large;
        });
    }
    void forgedFilesAreRefused()
    {
        QFETCH(const Forge, forge);
        Coop mill(QStringLiteral("Mill"));
        Coop bakery(QStringLiteral("Bakery"));
        mill.record(QStringLiteral("Flour"));
        attach(mill, "chair");
        BagFiles files = unpack(mill.bundle());
        forge(files);
        const QString path = bakery.folder() + QStringLiteral("/forged.tally");
        packAsBag(path, files);
        const QByteArray before = bakery.digest();
        QCOMPARE(codeOf(BundleReceiver::inspect(path)), QStringLiteral("bundle.blob"));
        QCOMPARE(codeOf(bakery.receive(path)), QStringLiteral("bundle.blob"));
        QCOMPARE(bakery.digest(), before);
    }

    void aBundleWithoutThemIsFine()
    {
        Coop mill(QStringLiteral("Mill"));
        Coop bakery(QStringLiteral("Bakery"));
        mill.record(QStringLiteral("Flour"));
        attach(mill, "chair");
        BagFiles files = unpack(mill.bundle());
        QCOMPARE(files.erase(blobName(hashOf("chair"))), std::size_t(1));
        const QString path = bakery.folder() + QStringLiteral("/bare.tally");
        packAsBag(path, files);
        QCOMPARE(must(BundleReceiver::inspect(path)).files, 0);
        must(bakery.receive(path));
        QCOMPARE(held(bakery, "chair"), std::optional<QByteArray>());
        must(bakery.receive(mill.bundle()));
        QCOMPARE(held(bakery, "chair"), std::optional(QByteArray("chair")));
    }
};

QTEST_GUILESS_MAIN(TestBundleFiles)
#include "test_bundlefiles.moc"
