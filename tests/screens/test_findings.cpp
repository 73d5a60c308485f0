// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/cells.h"
#include "tests/screens/clipping.h"
#include "tests/screens/placement.h"
#include "tests/screens/shownwords.h"
#include "tests/support/pseudolocale.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

namespace tally::screens
{
namespace
{

/// What was found, without the sizes, which depend on the font.
QStringList textsOf(const Findings &findings)
{
    QStringList texts;
    for (const Finding &finding : findings)
        texts.append(finding.text);
    return texts;
}

const QString Long = QStringLiteral("Far more words than there is room for");

template<typename Widget>
Widget *placed(QWidget &window, const QRect &where, const QString &text)
{
    auto *widget = new Widget(&window);
    widget->setText(text);
    widget->setGeometry(where);
    return widget;
}

} // namespace

/// The instruments themselves: each finds its fault and is silent where there is none.
class TestFindings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNarrowLabelIsFound();
    void aLabelThatWrapsNeedsItsHeight();
    void narrowButtonsAreFound();
    void aBoxMustShowEachOfItsChoices();
    void aPlaceholderMustBeReadable();
    void aNarrowColumnTitleIsFound();
    void aCutCellIsFoundWhereThereIsRoom();
    void neighboursOnEachOtherAreFound();
    void wordsOutsideAreFoundUnlessTheyCanBeScrolledTo();
    void thePseudoLocaleKeepsWhatProgramsRead_data();
    void thePseudoLocaleKeepsWhatProgramsRead();
    void whatIsNeitherTranslatedNorDataIsFound();
};

void TestFindings::aNarrowLabelIsFound()
{
    QWidget window;
    window.resize(400, 100);
    placed<QLabel>(window, QRect(0, 0, 390, 30), Long);
    window.show();
    QCOMPARE(clippedWords(window), Findings());
    placed<QLabel>(window, QRect(0, 40, 60, 30), Long)->show();
    QCOMPARE(textsOf(clippedWords(window)), QStringList{Long});
}

void TestFindings::aLabelThatWrapsNeedsItsHeight()
{
    QWidget window;
    window.resize(400, 300);
    auto *label = placed<QLabel>(window, QRect(0, 0, 80, 200), Long);
    label->setWordWrap(true);
    window.show();
    QCOMPARE(clippedWords(window), Findings());
    label->resize(80, 20);
    QCOMPARE(textsOf(clippedWords(window)), QStringList{Long});
}

void TestFindings::narrowButtonsAreFound()
{
    QWidget window;
    window.resize(600, 200);
    placed<QPushButton>(window, QRect(0, 0, 500, 40), Long);
    placed<QPushButton>(window, QRect(0, 50, 50, 40), QStringLiteral("A narrow button"));
    placed<QCheckBox>(window, QRect(0, 100, 50, 40), QStringLiteral("A narrow switch"));
    window.show();
    QCOMPARE(textsOf(clippedWords(window)),
             (QStringList{QStringLiteral("A narrow button"), QStringLiteral("A narrow switch")}));
}

void TestFindings::aBoxMustShowEachOfItsChoices()
{
    QWidget window;
    window.resize(400, 100);
    QComboBox box(&window);
    box.addItems({QStringLiteral("short"), Long});
    box.setGeometry(0, 0, 100, 30);
    window.show();
    QCOMPARE(textsOf(clippedWords(window)), QStringList{Long});
    box.resize(390, 30);
    QCOMPARE(clippedWords(window), Findings());
}

void TestFindings::aPlaceholderMustBeReadable()
{
    QWidget window;
    window.resize(400, 100);
    QLineEdit field(&window);
    field.setPlaceholderText(Long);
    field.setGeometry(0, 0, 60, 30);
    window.show();
    QCOMPARE(textsOf(clippedWords(window)), QStringList{Long});
    field.setText(Long); // the person's own text may be longer than the field
    QCOMPARE(clippedWords(window), Findings());
}

void TestFindings::aNarrowColumnTitleIsFound()
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({QStringLiteral("Item"), Long});
    QTableView table;
    table.setModel(&model);
    table.setColumnWidth(1, 40);
    table.show();
    QCOMPARE(textsOf(clippedWords(table)), QStringList{Long});
}

void TestFindings::aCutCellIsFoundWhereThereIsRoom()
{
    QStandardItemModel model(1, 2);
    model.setData(model.index(0, 0), Long);
    model.setData(model.index(0, 1), QStringLiteral("1"));
    QTableView table;
    table.setWordWrap(false);
    table.setModel(&model);
    table.horizontalHeader()->hide();
    table.verticalHeader()->hide();
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.resize(300, 120);
    table.setColumnWidth(0, 80);
    table.setColumnWidth(1, 190);
    table.show();
    QCOMPARE(textsOf(cutCells(table)), QStringList{Long});
    // Where every pixel is needed, words may be cut.
    model.setData(model.index(0, 1), Long);
    table.setColumnWidth(1, 80);
    table.resize(160 + 2 * table.frameWidth(), 120);
    QCOMPARE(cutCells(table), Findings());
}

void TestFindings::neighboursOnEachOtherAreFound()
{
    QWidget window;
    window.resize(400, 100);
    placed<QLabel>(window, QRect(0, 0, 100, 30), QStringLiteral("under"));
    auto *above = placed<QLabel>(window, QRect(110, 0, 100, 30), QStringLiteral("beside"));
    window.show();
    QCOMPARE(misplaced(window), Findings());
    above->move(50, 10);
    QCOMPARE(textsOf(misplaced(window)), QStringList{QStringLiteral("under")});
}

void TestFindings::wordsOutsideAreFoundUnlessTheyCanBeScrolledTo()
{
    QWidget window;
    window.resize(300, 100);
    placed<QLabel>(window, QRect(250, 0, 100, 30), QStringLiteral("half out"));
    QScrollArea area(&window);
    area.setGeometry(0, 40, 200, 50);
    auto *inside = new QWidget;
    inside->resize(600, 600);
    placed<QLabel>(*inside, QRect(400, 400, 100, 30), QStringLiteral("far down"));
    area.setWidget(inside);
    window.show();
    QCOMPARE(textsOf(misplaced(window)), QStringList{QStringLiteral("half out")});
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QCOMPARE(textsOf(misplaced(window)), (QStringList{QStringLiteral("half out"), QStringLiteral("far down")}));
}

void TestFindings::thePseudoLocaleKeepsWhatProgramsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("an argument") << QStringLiteral("Used on %1") << QStringLiteral("%1");
    QTest::newRow("a local number") << QStringLiteral("%L2 rows") << QStringLiteral("%L2");
    QTest::newRow("a count") << QStringLiteral("%n waiting") << QStringLiteral("%n");
    QTest::newRow("markup") << QStringLiteral("<b>Bold</b>") << QStringLiteral("<b>");
    QTest::newRow("a filter's pattern") << QStringLiteral("Books (*.tallybook);;All files (*)")
                                        << QStringLiteral("(*.tallybook)");
    QTest::newRow("a mnemonic") << QStringLiteral("&Item") << QStringLiteral("&");
}

void TestFindings::thePseudoLocaleKeepsWhatProgramsRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, kept);
    const QString dressed = support::PseudoLocale::dressed(text);
    QVERIFY2(dressed.contains(kept), qPrintable(dressed));
    QVERIFY(dressed.size() >= text.size() * 135 / 100);
    QVERIFY(dressed.startsWith(u'[') && dressed.endsWith(u']'));
}

void TestFindings::whatIsNeitherTranslatedNorDataIsFound()
{
    BookWords data;
    data.add(QStringLiteral("Cotton store"));
    QWidget window;
    window.setWindowTitle(support::PseudoLocale::dressed(QStringLiteral("Inventory")));
    auto *row = new QHBoxLayout(&window);
    const QStringList fine = {support::PseudoLocale::dressed(QStringLiteral("Why %1?")).arg(QStringLiteral("75 kg")),
                              QStringLiteral("Cotton store"), QStringLiteral("Cotton store · 75 kg, d1/42"),
                              QStringLiteral("1,250.50"), QStringLiteral("30 Sep")};
    const QStringList plain = {
        QStringLiteral("Cotton"), QStringLiteral("On hand"),
        support::PseudoLocale::dressed(QStringLiteral("%1 left")).arg(QStringLiteral("nothing"))};
    for (const QString &text : fine + plain)
        row->addWidget(new QLabel(text));
    window.show();
    QCOMPARE(textsOf(untranslated(window, data)), plain);
}

} // namespace tally::screens

QTEST_MAIN(tally::screens::TestFindings)
#include "test_findings.moc"
