// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

namespace tally::ui
{
namespace
{

constexpr int Scale = 8; ///< image pixels for one of the grid

const QString Folder = QStringLiteral(TALLY_SOURCE_DIR "/resources/icons/");

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage drawn(const QByteArray &svg, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter);
    return image;
}

/// The rectangle that holds all that is painted.
QRect painted(const QImage &image)
{
    QRect area;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 0)
                area |= QRect(x, y, 1, 1);
    return area;
}

} // namespace

class TestIcons final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyIconKeepsToTheGrid_data();
    void everyIconKeepsToTheGrid();
    void theSignIsDrawnForEverySize_data();
    void theSignIsDrawnForEverySize();
    void anUnknownNameGivesNoIcon();
};

void TestIcons::everyIconKeepsToTheGrid_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : QDir(Folder).entryList({QStringLiteral("*.svg")}))
        if (file != QLatin1String("tallystick.svg"))
            QTest::newRow(qPrintable(file)) << file;
}

void TestIcons::everyIconKeepsToTheGrid()
{
    QFETCH(QString, file);
    const QByteArray svg = read(Folder + file);
    for (const char *said : {"viewBox=\"0 0 20 20\"", "stroke=\"currentColor\"", "stroke-width=\"1.6\"",
                             "stroke-linecap=\"round\"", "stroke-linejoin=\"round\"", "fill=\"none\""})
        QVERIFY2(svg.contains(said), said);
    QCOMPARE(svg.count("stroke-width"), 1);
    static const QRegularExpression colour(QStringLiteral("#[0-9a-fA-F]{3,8}\\b|rgb\\("));
    QVERIFY2(!QString::fromUtf8(svg).contains(colour), "colour comes from the text");
    const QImage image = drawn(QByteArray(svg).replace("currentColor", "#000000"), 20 * Scale);
    const QRect area = painted(image);
    QVERIFY2(area.width() > 5 * Scale || area.height() > 5 * Scale, "hardly anything is drawn");
    QVERIFY2(image.rect().adjusted(Scale, Scale, -Scale, -Scale).contains(area), "leave 1 px free all round");
}

void TestIcons::theSignIsDrawnForEverySize_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 32})
        QTest::addRow("%d px, its own drawing", size) << QStringLiteral("app/%1.svg").arg(size) << size;
    for (const int size : {48, 64, 128, 256, 512})
        QTest::addRow("%d px, the large drawing", size) << QStringLiteral("tallystick.svg") << size;
    for (const int size : {32, 128}) {
        QTest::addRow("a book, %d px", size) << QStringLiteral("mime/application-vnd.tallystick.book.svg") << size;
        QTest::addRow("a bundle, %d px", size) << QStringLiteral("mime/application-vnd.tallystick.bundle.svg") << size;
    }
}

void TestIcons::theSignIsDrawnForEverySize()
{
    QFETCH(QString, file);
    QFETCH(int, size);
    const QImage image = drawn(read(Folder + file), size);
    const QRect area = painted(image);
    QVERIFY(area.width() > size * 3 / 5 && area.height() > size / 2);
    QSet<QRgb> colours;
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            colours.insert(image.pixel(x, y));
    QVERIFY2(colours.size() > 3, "the halves and their notches can be told apart");
}

void TestIcons::anUnknownNameGivesNoIcon()
{
    QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
    QVERIFY(!icon(QStringLiteral("help")).isNull());
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestIcons)
#include "test_icons.moc"
