// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/passport.h"
#include "core/resources/attachmentservice.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

struct Shop {
    TestBook book;
    RecordKey ana = book.agent("Ana");
    RecordKey chair = book.spec("Chair");
    RecordKey stock = book.stock("Chairs", chair, ana, "4");

    void attach(RecordKey about, const char *name, const char *mediaType, const QByteArray &bytes)
    {
        const AttachmentService service(book.recordService(), book.records(), book.database());
        auto recording = must(book.recorder().begin());
        must(service.add(recording, {about, QString::fromUtf8(name), QString::fromLatin1(mediaType), bytes}));
        must(recording.commit());
    }
    [[nodiscard]] QByteArray page() const
    {
        return exchange::toHtml(must(exchange::passportOf(book.journal(), book.records(), book.resources(), stock)));
    }
};

} // namespace

class TestPassportPicture final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSmallPictureStandsInThePage()
    {
        Shop shop;
        QVERIFY(!shop.page().contains("<img"));
        shop.attach(shop.chair, "a \"chair\" <b>.png", "image/png", "picture");
        const QByteArray first = "<img alt=\"a &quot;chair&quot; &lt;b&gt;.png\" src=\"data:image/png;base64," +
                                 QByteArray("picture").toBase64() + "\">";
        QVERIFY(shop.page().contains(first));
        shop.attach(shop.stock, "this.jpg", "image/jpeg", "this very one");
        const QByteArray own = "src=\"data:image/jpeg;base64," + QByteArray("this very one").toBase64() + "\">";
        QVERIFY(shop.page().contains(own));
        QCOMPARE(shop.page().count("<img"), 1);
    }

    void whatIsNoSmallPictureDoesNot_data()
    {
        QTest::addColumn<QByteArray>("mediaType");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a document") << QByteArray("application/pdf") << QByteArray("pdf");
        QTest::newRow("a drawing with scripts") << QByteArray("image/svg+xml") << QByteArray("<svg/>");
        QTest::newRow("a kind that closes the mark") << QByteArray("image/png\"><script>") << QByteArray("x");
        QTest::newRow("a large picture") << QByteArray("image/png") << QByteArray(300 * 1024, 'x');
    }
    void whatIsNoSmallPictureDoesNot()
    {
        QFETCH(const QByteArray, mediaType);
        QFETCH(const QByteArray, bytes);
        Shop shop;
        shop.attach(shop.chair, "a", mediaType.constData(), bytes);
        QVERIFY(!shop.page().contains("<img"));
        QVERIFY(!shop.page().contains("<script"));
    }
};

QTEST_GUILESS_MAIN(TestPassportPicture)
#include "test_passportpicture.moc"
