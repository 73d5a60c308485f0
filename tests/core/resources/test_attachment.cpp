// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/blobstore.h"
#include "core/journal/octets.h"
#include "core/resources/attachmentname.h"
#include "core/resources/attachmentservice.h"
#include "core/storage/statement.h"
#include "tests/support/testbook.h"

#include <QFile>
#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

const QByteArray Png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");

struct Workshop {
    TestBook book;
    RecordKey chair = book.spec("Oak chair");
    AttachmentService service{book.recordService(), book.records(), book.database()};

    [[nodiscard]] AttachmentDraft draft(const QByteArray &bytes, const char *name = "chair.png",
                                        const char *mediaType = "image/png") const
    {
        return {chair, QString::fromUtf8(name), QString::fromLatin1(mediaType), bytes};
    }
    Result<RecordKey> attach(const AttachmentDraft &draft)
    {
        book.time.advance(1000);
        TALLY_TRY(journal::Recording recording, book.recorder().begin());
        TALLY_TRY(const RecordKey key, service.add(recording, draft));
        TALLY_CHECK(recording.commit());
        return key;
    }
    [[nodiscard]] std::vector<AttachmentRow> attachments() const
    {
        return must(ItemQuery(book.database()).attachmentsOf(chair));
    }
    [[nodiscard]] std::int64_t blobs() const
    {
        auto row = book.database().prepare("SELECT count(*) FROM blob");
        must(row.next());
        return row.integer(0);
    }
};

AttachmentRow named(const char *name, const char *mediaType)
{
    return {{}, {}, QString::fromUtf8(name), {}, QString::fromLatin1(mediaType)};
}

} // namespace

class TestAttachment final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytesAndEntryAreKeptTogether()
    {
        Workshop shop;
        const RecordKey key = must(shop.attach(shop.draft(Png)));
        const auto rows = shop.attachments();
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().key, key);
        QCOMPARE(rows.front().name, QStringLiteral("chair.png"));
        QCOMPARE(rows.front().sha256, QString::fromLatin1(sha256(journal::view(Png)).hex()));
        QCOMPARE(must(shop.service.bytesOf(rows.front())), Png);
        QCOMPARE(must(shop.service.sizeOf(rows.front())), std::optional<std::int64_t>(Png.size()));
        QVERIFY(shop.book.rebuildsAlike());
        must(shop.book.recorder().rebuild());
        QCOMPARE(must(shop.service.bytesOf(rows.front())), Png);
    }

    void anActThatFailsKeepsNeither()
    {
        Workshop shop;
        {
            auto recording = must(shop.book.recorder().begin());
            must(shop.service.add(recording, shop.draft(Png)));
            recording.abandon();
        }
        QVERIFY(shop.attachments().empty());
        QCOMPARE(shop.blobs(), 0);
    }

    void whatCannotBeAttachedIsRefused_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing in it") << "attachment.empty"
                                       << "a.png" << QByteArray();
        QTest::newRow("too large") << "attachment.tooLarge"
                                   << "a.png" << QByteArray(journal::BlobStore::MostBytes + 1, 'x');
        QTest::newRow("no name") << "attachment.name"
                                 << " " << Png;
        QTest::newRow("a name of two lines") << "attachment.name"
                                             << "a\nb" << Png;
        QTest::newRow("a name without end") << "attachment.name" << QString(256, u'a') << Png;
        QTest::newRow("the same file again") << "attachment.same"
                                             << "other.png" << QByteArray("already");
    }
    void whatCannotBeAttachedIsRefused()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        Workshop shop;
        must(shop.attach(shop.draft("already", "first.png")));
        AttachmentDraft draft = shop.draft(bytes);
        draft.name = name;
        QCOMPARE(codeOf(shop.service.check(draft)), code);
        QCOMPARE(codeOf(shop.attach(draft)), code);
        QCOMPARE(shop.attachments().size(), std::size_t(1));
        QCOMPARE(shop.blobs(), 1);
    }

    void onlyWhatStandsCanHaveOne()
    {
        Workshop shop;
        AttachmentDraft draft = shop.draft(Png);
        draft.about = RecordKey(LogNo(1, 1), 999);
        QCOMPARE(codeOf(shop.attach(draft)), QStringLiteral("attachment.unknown"));
        draft.about = {};
        QCOMPARE(codeOf(shop.attach(draft)), QStringLiteral("attachment.unknown"));
        const RecordKey table = shop.book.spec("Table");
        must(shop.book.events().reverse(table));
        draft.about = table;
        QCOMPARE(codeOf(shop.attach(draft)), QStringLiteral("attachment.takenBack"));
        QCOMPARE(shop.blobs(), 0);
    }

    void takenBackIsGoneFromTheListAndCanComeAgain()
    {
        Workshop shop;
        const RecordKey key = must(shop.attach(shop.draft(Png)));
        const AttachmentRow row = shop.attachments().front();
        must(shop.book.events().reverse(key));
        QVERIFY(shop.attachments().empty());
        QCOMPARE(shop.blobs(), 1);
        auto recording = must(shop.book.recorder().begin());
        const RecordKey again = must(shop.service.addAgain(recording, row));
        must(recording.commit());
        QCOMPARE(shop.attachments().size(), std::size_t(1));
        QCOMPARE(shop.attachments().front().key, again);
        QCOMPARE(must(shop.service.bytesOf(shop.attachments().front())), Png);
        QVERIFY(shop.book.rebuildsAlike());
    }

    void anEntryWithoutItsFileSaysSo()
    {
        Workshop shop;
        for (const char *hash : {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "no hash", ""})
            shop.book.add("ty:Attachment", {{"name", "a.pdf"}, {"ty:about", toText(shop.chair)}, {"ty:sha256", hash}});
        must(shop.attach(shop.draft(Png)));
        for (const AttachmentRow &row : must(shop.service.lacking())) {
            QCOMPARE(row.name, QStringLiteral("a.pdf"));
            QCOMPARE(codeOf(shop.service.bytesOf(row)), QStringLiteral("attachment.missing"));
            QCOMPARE(must(shop.service.sizeOf(row)), std::optional<std::int64_t>());
        }
        QCOMPARE(must(shop.service.lacking()).size(), std::size_t(3));
    }

    void thePictureIsTheOneAttachedLast()
    {
        Workshop shop;
        QVERIFY(pictureAmong(shop.attachments()) == nullptr);
        must(shop.attach(shop.draft("x", "plan.svg", "image/svg+xml")));
        must(shop.attach(shop.draft("y", "plan.pdf", "application/pdf")));
        QVERIFY(pictureAmong(shop.attachments()) == nullptr);
        must(shop.attach(shop.draft(Png, "old.png")));
        must(shop.attach(shop.draft("jpeg", "new.jpg", "image/jpeg")));
        must(shop.attach(shop.draft("text", "text.txt", "text/plain")));
        const auto rows = shop.attachments();
        QCOMPARE(pictureAmong(rows)->name, QStringLiteral("new.jpg"));
    }

    void aFileIsReadWithItsKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mediaType");
        QTest::newRow("a picture") << "photo.png" << Png << "image/png";
        QTest::newRow("a picture under another name") << "photo.txt" << Png << "image/png";
        QTest::newRow("a text that says it is a picture") << "photo.png" << QByteArray("not one") << "text/plain";
        QTest::newRow("a table") << "plan.csv" << QByteArray("a,b\n1,2\n") << "text/csv";
        QTest::newRow("a script that says it is a picture")
            << "photo.png" << QByteArray("#!/bin/sh\necho\n") << "application/x-shellscript";
        QTest::newRow("a document") << "plan.pdf" << QByteArray("%PDF-1.4\n") << "application/pdf";
    }
    void aFileIsReadWithItsKind()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, mediaType);
        QTemporaryDir folder;
        const QString path = folder.filePath(name);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        const auto draft = must(readAttachment({}, path));
        QCOMPARE(draft.name, name);
        QCOMPARE(draft.mediaType, mediaType);
        QCOMPARE(draft.bytes, bytes);
        QCOMPARE(must(readAttachment({}, path, QStringLiteral("Chair"))).name, QStringLiteral("Chair"));
    }

    void whatIsNoFileIsNotRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::newRow("a folder") << "."
                                  << "attachment.unreadable";
        QTest::newRow("nothing") << "/nowhere/at/all.png"
                                 << "attachment.unreadable";
        QTest::newRow("no path") << ""
                                 << "attachment.unreadable";
        QTest::newRow("a device") << "/dev/zero"
                                  << "attachment.unreadable";
    }
    void whatIsNoFileIsNotRead()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, code);
        QCOMPARE(codeOf(readAttachment({}, path)), code);
    }

    void namesAreHarmless_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<QString>("file");
        QTest::newRow("as it is") << "chair.png"
                                  << "image/png"
                                  << "chair.png";
        QTest::newRow("another ending of that kind") << "chair.JPEG"
                                                     << "image/jpeg"
                                                     << "chair.JPEG";
        QTest::newRow("a path") << "../../etc/passwd"
                                << "text/plain"
                                << "passwd.txt";
        QTest::newRow("a path of another system") << "C:\\Windows\\a.png"
                                                  << "image/png"
                                                  << "a.png";
        QTest::newRow("hidden") << ".bashrc"
                                << "text/plain"
                                << "bashrc.txt";
        QTest::newRow("a device") << "NUL"
                                  << "application/octet-stream"
                                  << "attachment";
        QTest::newRow("nothing") << ""
                                 << "application/pdf"
                                 << "attachment.pdf";
        QTest::newRow("dots") << ".."
                              << "image/png"
                              << "attachment.png";
        QTest::newRow("letters turned round") << QString::fromUtf8("a\u202egnp.exe") << "image/png"
                                              << "a_gnp.exe.png";
        QTest::newRow("a program that says it is a picture") << "a.exe"
                                                             << "image/png"
                                                             << "a.exe.png";
        QTest::newRow("an option") << "-rf"
                                   << "text/plain"
                                   << "rf.txt";
        QTest::newRow("very long") << QString(QString(300, u'a') + QStringLiteral(".png")) << "image/png"
                                   << QString(QString(116, u'a') + QStringLiteral(".png"));
        // No file system takes more than 255 bytes, and the file is written beside its name first.
        QTest::newRow("letters of three bytes")
            << QString(QString(200, QChar(0x7d19)) + QStringLiteral(".png")) << "image/png"
            << QString(QString(65, QChar(0x7d19)) + QStringLiteral(".png"));
        QTest::newRow("letters of four bytes") << QString::fromUtf8("a\xf0\x9f\xaa\xa1").repeated(60) << ""
                                               << QString::fromUtf8("a\xf0\x9f\xaa\xa1").repeated(40);
        QTest::newRow("a letter of two halves at the end")
            << QString(QString(119, u'a') + QString::fromUtf8("\xf0\x9f\xaa\xa1")) << "" << QString(119, u'a');
    }
    void namesAreHarmless()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, mediaType);
        QFETCH(const QString, file);
        QCOMPARE(fileNameOf({{}, {}, name, {}, mediaType}), file);
    }

    void onlyWhatShowsSomethingIsOpened_data()
    {
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<bool>("opens");
        QTest::newRow("a picture") << "image/png" << true;
        QTest::newRow("a document") << "application/pdf" << true;
        QTest::newRow("a text") << "text/plain" << true;
        QTest::newRow("a program") << "application/x-executable" << false;
        QTest::newRow("a script") << "application/x-shellscript" << false;
        QTest::newRow("a starter") << "application/x-desktop" << false;
        QTest::newRow("a page with scripts") << "text/html" << false;
        QTest::newRow("a drawing with scripts") << "image/svg+xml" << false;
        QTest::newRow("nothing said") << "" << false;
    }
    void onlyWhatShowsSomethingIsOpened()
    {
        QFETCH(const QString, mediaType);
        QFETCH(const bool, opens);
        AttachmentRow row = named("a", qPrintable(mediaType));
        row.key = RecordKey(LogNo(LogNo::OwnBook, 1), 4);
        QCOMPARE(mayBeOpened(row), opens);
        row.key = RecordKey(LogNo(2, 1), 4); // a peer's
        QVERIFY(!mayBeOpened(row));
    }
};

QTEST_GUILESS_MAIN(TestAttachment)
#include "test_attachment.moc"
