// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/labelcode.h"
#include "core/resources/labelformat.h"
#include "core/resources/labeltext.h"
#include "tests/support/codereader.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace tally;
using namespace tally::resources;
using namespace tally::support;

namespace
{

constexpr int Dots = 4; ///< of a module

/// The modules as dots, with the quiet zone.
QStringList readBack(const CodeSymbol &symbol)
{
    const int quiet = symbol.quietZone();
    const int rows = symbol.rows == 1 ? 20 : symbol.rows;
    const int width = (symbol.columns + 2 * quiet) * Dots;
    const int height = (rows + 2 * quiet) * Dots;
    QByteArray dots(width * height, '\xff');
    for (const CodeRun &run : runsOf(symbol)) {
        const int down = symbol.rows == 1 ? rows : 1;
        for (int y = (quiet + run.row) * Dots; y < (quiet + run.row + down) * Dots; ++y)
            for (int x = (quiet + run.column) * Dots; x < (quiet + run.column + run.length) * Dots; ++x)
                dots[y * width + x] = '\0';
    }
    return readCodes(dots, width, height);
}

} // namespace

class TestLabel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCodeIsReadBackByAnotherDecoder_data();
    void aCodeIsReadBackByAnotherDecoder();
    void whatNoCodeHoldsIsRefused();
    void theCodeOfALabelNamesTheRecord();
    void aWrongDigitIsNoLabel();
    void shapesOfCodes_data();
    void shapesOfCodes();
    void everyShippedFormatIsWhole();
    void labelsBeginWhereTheSheetIsFree();
    void unknownFormatsAreNamed();
    void saysWhatIsKnownOfAStockRecord();
};

void TestLabel::aCodeIsReadBackByAnotherDecoder_data()
{
    QTest::addColumn<CodeKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("a label's code as QR")
        << CodeKind::Qr << QStringLiteral("X1-42-1-4821") << QStringLiteral("QR-Code:X1-42-1-4821");
    QTest::newRow("a label's code as bars")
        << CodeKind::Code128 << QStringLiteral("X1-42-1-4821") << QStringLiteral("CODE-128:X1-42-1-4821");
    QTest::newRow("the longest code as QR") << CodeKind::Qr << QStringLiteral("X255-536870911-65535-0007")
                                            << QStringLiteral("QR-Code:X255-536870911-65535-0007");
    QTest::newRow("the longest code as bars") << CodeKind::Code128 << QStringLiteral("X255-536870911-65535-0007")
                                              << QStringLiteral("CODE-128:X255-536870911-65535-0007");
    QTest::newRow("other letters as QR") << CodeKind::Qr << QStringLiteral("Öl 5 €")
                                         << QStringLiteral("QR-Code:Öl 5 €");
}

void TestLabel::aCodeIsReadBackByAnotherDecoder()
{
    QFETCH(CodeKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, read);
    QCOMPARE(readBack(must(encodeSymbol(kind, text))), QStringList(read));
}

void TestLabel::whatNoCodeHoldsIsRefused()
{
    QCOMPARE(codeOf(encodeSymbol(CodeKind::Qr, {})), QStringLiteral("code.unwritable"));
    QCOMPARE(codeOf(encodeSymbol(CodeKind::Code128, QStringLiteral("€"))), QStringLiteral("code.unwritable"));
    QCOMPARE(codeOf(encodeSymbol(CodeKind::Code128, QString(400, u'A'))), QStringLiteral("code.unwritable"));
}

void TestLabel::theCodeOfALabelNamesTheRecord()
{
    TestBook book;
    const RecordKey ana = book.agent("Ana");
    const RecordKey flour = book.stock("Flour", book.spec("Flour", "kilogram"), ana, "20", "kilogram");
    for (const RecordKey key : {ana, flour}) {
        const QString code = journal::labelCode(book.journal(), key);
        QCOMPARE(must(journal::resolveLabel(book.journal(), book.records(), code)), key);
        QCOMPARE(must(journal::resolveLabel(book.journal(), book.records(), QString(u' ' + code.toLower()))), key);
        QCOMPARE(must(journal::resolveLabel(book.journal(), book.records(), QString(code).replace(u'-', u'ß'))), key);
        QCOMPARE(must(book.records().resolve(code)), key);
    }
    QVERIFY(journal::labelCode(book.journal(), {}).isEmpty());
}

void TestLabel::aWrongDigitIsNoLabel()
{
    TestBook book;
    const RecordKey ana = book.agent("Ana");
    QString code = journal::labelCode(book.journal(), ana);
    code.back() = code.back() == u'9' ? u'0' : QChar(code.back().unicode() + 1);
    QCOMPARE(codeOf(journal::resolveLabel(book.journal(), book.records(), code)), QStringLiteral("label.unknown"));
    QCOMPARE(must(book.records().resolve(code)), RecordKey());
    QCOMPARE(codeOf(journal::resolveLabel(book.journal(), book.records(), u"flour")),
             QStringLiteral("label.malformed"));
    const RecordKey nobody(LogNo(LogNo::OwnBook, 1), 9999);
    QCOMPARE(codeOf(journal::resolveLabel(book.journal(), book.records(), journal::labelCode(book.journal(), nobody))),
             QStringLiteral("label.unknown"));
}

void TestLabel::shapesOfCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCode");
    QTest::newRow("with a part") << QStringLiteral("X1-42-3-4821") << true;
    QTest::newRow("without a part") << QStringLiteral("X1-42-4821") << true;
    QTest::newRow("small, other signs, blanks around") << QStringLiteral(" x1/42/4821 ") << true;
    QTest::newRow("a seal of three digits") << QStringLiteral("X1-42-482") << false;
    QTest::newRow("desk 0, the roster") << QStringLiteral("X0-42-4821") << false;
    QTest::newRow("a desk beyond 255") << QStringLiteral("X256-42-4821") << false;
    QTest::newRow("a letter among the digits") << QStringLiteral("X1-4a-4821") << false;
    QTest::newRow("a record's own id") << QStringLiteral("d1/42") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestLabel::shapesOfCodes()
{
    QFETCH(QString, text);
    QFETCH(bool, isCode);
    QCOMPARE(journal::parseLabelCode(text).has_value(), isCode);
}

void TestLabel::everyShippedFormatIsWhole()
{
    QVERIFY(labelTemplates().size() >= 3);
    for (const LabelTemplate &format : labelTemplates()) {
        QVERIFY(format.name() != format.id);
        QVERIFY(format.fields.contains(QStringLiteral("name")));
    }
    for (const LabelSheet &sheet : labelSheets()) {
        QVERIFY(!sheet.name().isEmpty());
        for (const LabelSpot &spot : spotsOn(sheet, 1, sheet.perPage())) {
            QVERIFY2(spot.x >= 0 && spot.x + sheet.labelWidth <= sheet.width, qPrintable(sheet.id));
            QVERIFY2(spot.y >= 0 && spot.y + sheet.labelHeight <= sheet.height, qPrintable(sheet.id));
        }
    }
}

void TestLabel::labelsBeginWhereTheSheetIsFree()
{
    const LabelSheet sheet = must(findLabelSheet(QStringLiteral("a4-3x8")));
    const auto spots = spotsOn(sheet, 23, 3);
    QCOMPARE(spots.size(), std::size_t{3});
    QCOMPARE(spots[0], (LabelSpot{0, 700, 5 + 7 * 370}));
    QCOMPARE(spots[1], (LabelSpot{0, 1400, 5 + 7 * 370}));
    QCOMPARE(spots[2], (LabelSpot{1, 0, 5}));
    QCOMPARE(spotsOn(sheet, 99, 1).front().page, 0);
    QVERIFY(spotsOn(sheet, 1, 0).empty());
}

void TestLabel::unknownFormatsAreNamed()
{
    const auto sheet = findLabelSheet(QStringLiteral("a5"));
    QCOMPARE(codeOf(sheet), QStringLiteral("label.sheet"));
    QVERIFY(sheet.error().message().contains(u"a4-3x8"));
    QCOMPARE(codeOf(findLabelTemplate(QStringLiteral("big"))), QStringLiteral("label.template"));
}

void TestLabel::saysWhatIsKnownOfAStockRecord()
{
    TestBook book;
    const RecordKey ana = book.agent("Ana");
    const RecordKey lot =
        book.add("BatchLotRecord", {{"batchLotCode", "OIL-7"}, {"expirationDate", "2026-12-09T00:00:00Z"}});
    EventDraft draft;
    draft.provider = draft.receiver = ana;
    NewResource made;
    made.name = QStringLiteral("Oil, cold");
    made.conformsTo = book.spec("Oil", "litre");
    made.ofBatchLot = lot;
    draft.resource = made;
    draft.resourceQuantity = quantity("2.5", "litre");
    const RecordKey oil = book.record(draft).withPart(1);
    const LabelText text = must(LabelQuery(book.journal(), book.records(), book.resources()).of(oil));
    QCOMPARE(text.name, QStringLiteral("Oil, cold"));
    QCOMPARE(text.item, QStringLiteral("Oil"));
    QCOMPARE(text.field(QStringLiteral("lot")), QStringLiteral("Lot OIL-7"));
    QCOMPARE(text.field(QStringLiteral("expires")), QStringLiteral("Use by 2026-12-09"));
    QCOMPARE(text.field(QStringLiteral("quantity")), QStringLiteral("2.5 l"));
    QCOMPARE(text.field(QStringLiteral("serial")), QString());
    QCOMPARE(
        codeOf(
            LabelQuery(book.journal(), book.records(), book.resources()).of(RecordKey(LogNo(LogNo::OwnBook, 1), 9999))),
        QStringLiteral("record.notFound"));
}

QTEST_GUILESS_MAIN(TestLabel)
#include "test_label.moc"
