// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <cmath>
#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

namespace tally::ui
{
namespace
{

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Contrast of two colours as WCAG 2 defines it, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &c) {
        return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
    };
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

struct Pair {
    const char *name;
    QColor Tokens::*words;
    QColor Tokens::*ground;
    double least;
};

constexpr double Words = 4.5;
constexpr double Controls = 3.0;

const Pair pairs[] = {{"text on window", &Tokens::text, &Tokens::window, Words},
                      {"text on panel", &Tokens::text, &Tokens::panel, Words},
                      {"text on selection", &Tokens::text, &Tokens::selection, Words},
                      {"text on the accent's tint", &Tokens::text, &Tokens::accentTint, Words},
                      {"dim text on window", &Tokens::dim, &Tokens::window, Words},
                      {"dim text on panel", &Tokens::dim, &Tokens::panel, Words},
                      {"dim text on selection", &Tokens::dimSelected, &Tokens::selection, Words},
                      {"dim text on the accent's tint", &Tokens::dimSelected, &Tokens::accentTint, Words},
                      {"dim text on neutral", &Tokens::dimSelected, &Tokens::neutralTint, Words},
                      {"links on panel", &Tokens::accent, &Tokens::panel, Words},
                      {"links on the accent's tint", &Tokens::accent, &Tokens::accentTint, Words},
                      {"words on the primary button", &Tokens::onAccent, &Tokens::accent, Words},
                      {"good words on their tint", &Tokens::goodText, &Tokens::goodTint, Words},
                      {"warning words on their tint", &Tokens::warningText, &Tokens::warningTint, Words},
                      {"bad words on their tint", &Tokens::badText, &Tokens::badTint, Words},
                      {"bad words on panel", &Tokens::badText, &Tokens::panel, Words},
                      {"bad words on selection", &Tokens::badText, &Tokens::selection, Words},
                      {"rail words", &Tokens::railText, &Tokens::rail, Words},
                      {"rail words where chosen", &Tokens::railOnSelected, &Tokens::railSelected, Words},
                      {"rail words under the pointer", &Tokens::railText, &Tokens::railSelected, Words},
                      {"the book's name on the rail", &Tokens::railOnSelected, &Tokens::rail, Words},
                      {"counts on the rail's badge", &Tokens::rail, &Tokens::railBadge, Words},
                      {"the rail's badge on the rail", &Tokens::railBadge, &Tokens::rail, Controls},
                      {"the rail's badge where chosen", &Tokens::railBadge, &Tokens::railSelected, Controls},
                      {"focus ring on the rail", &Tokens::railOnSelected, &Tokens::rail, Controls},
                      {"text on neutral", &Tokens::text, &Tokens::neutralTint, Words},
                      {"text on a warning's tint", &Tokens::text, &Tokens::warningTint, Words},
                      {"text on a failure's tint", &Tokens::text, &Tokens::badTint, Words},
                      {"warning words on panel", &Tokens::warningText, &Tokens::panel, Words},
                      {"warning words on window", &Tokens::warningText, &Tokens::window, Words},
                      {"good words on panel", &Tokens::goodText, &Tokens::panel, Words},
                      {"bad words on window", &Tokens::badText, &Tokens::window, Words},
                      {"links on window", &Tokens::accent, &Tokens::window, Words},
                      {"a pressed button's words", &Tokens::text, &Tokens::selection, Words},
                      {"disabled words on neutral", &Tokens::dim, &Tokens::neutralTint, Controls},
                      {"good sign on panel", &Tokens::good, &Tokens::panel, Controls},
                      {"warning sign on panel", &Tokens::warning, &Tokens::panel, Controls},
                      {"bad sign on panel", &Tokens::bad, &Tokens::panel, Controls},
                      {"edges of fields on panel", &Tokens::control, &Tokens::panel, Controls},
                      {"edges of fields on window", &Tokens::control, &Tokens::window, Controls},
                      {"focus ring on window", &Tokens::accent, &Tokens::window, Controls},
                      {"focus ring on panel", &Tokens::accent, &Tokens::panel, Controls},
                      {"focus ring of the primary button", &Tokens::text, &Tokens::window, Controls},
                      {"a failed field's edge", &Tokens::badText, &Tokens::panel, Controls}};

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsCanBeRead_data();
    void wordsCanBeRead();
    void seriesCanBeToldFromTheirGround_data();
    void seriesCanBeToldFromTheirGround();
    void theStyleSheetKnowsEveryToken();
    void aPaletteTellsItsTokens();
    void choosingChangesTheWholeProgram();
    void everyIconDrawsInTheTextColour();
    void anUnknownIconIsEmpty();
};

void TestTheme::wordsCanBeRead_data()
{
    QTest::addColumn<int>("pair");
    QTest::addColumn<bool>("dark");
    for (int i = 0; i < static_cast<int>(std::size(pairs)); ++i) {
        QTest::addRow("light: %s", pairs[i].name) << i << false;
        QTest::addRow("dark: %s", pairs[i].name) << i << true;
    }
}

void TestTheme::wordsCanBeRead()
{
    QFETCH(const int, pair);
    QFETCH(const bool, dark);
    const Tokens &tokens = dark ? Tokens::darkened() : Tokens::light();
    const double measured = contrast(tokens.*pairs[pair].words, tokens.*pairs[pair].ground);
    QVERIFY2(measured >= pairs[pair].least, qPrintable(QString::number(measured)));
}

void TestTheme::seriesCanBeToldFromTheirGround_data()
{
    QTest::addColumn<int>("series");
    QTest::addColumn<bool>("dark");
    for (int i = 0; i < static_cast<int>(Tokens::light().series.size()); ++i) {
        QTest::addRow("light: series %d", i + 1) << i << false;
        QTest::addRow("dark: series %d", i + 1) << i << true;
    }
}

void TestTheme::seriesCanBeToldFromTheirGround()
{
    QFETCH(const int, series);
    QFETCH(const bool, dark);
    const Tokens &tokens = dark ? Tokens::darkened() : Tokens::light();
    const double measured = contrast(tokens.series[static_cast<std::size_t>(series)], tokens.panel);
    QVERIFY2(measured >= Controls, qPrintable(QString::number(measured)));
}

void TestTheme::theStyleSheetKnowsEveryToken()
{
    const QString sheet = Theme::styleSheet(Tokens::light(), 13);
    QVERIFY(!sheet.isEmpty());
    QVERIFY2(!sheet.contains(QRegularExpression(QStringLiteral(": [^;/]*@"))), "a token was left unfilled");
    // A token whose name goes on after that of a shorter one is filled with half of it.
    const auto halfFilled = QRegularExpression(QStringLiteral("#[0-9a-f]{6}[A-Za-z0-9]+")).match(sheet);
    QVERIFY2(!halfFilled.hasMatch(), qPrintable(halfFilled.captured()));
}

void TestTheme::aPaletteTellsItsTokens()
{
    QVERIFY(!Tokens::of(Tokens::light().palette()).dark);
    QVERIFY(Tokens::of(Tokens::darkened().palette()).dark);
}

void TestTheme::choosingChangesTheWholeProgram()
{
    Theme theme(*qApp);
    theme.choose(Theme::Choice::Dark);
    QVERIFY(Tokens::of(QApplication::palette()).dark);
    theme.choose(Theme::Choice::Light);
    QVERIFY(!Tokens::of(QApplication::palette()).dark);
}

void TestTheme::everyIconDrawsInTheTextColour()
{
    QApplication::setPalette(Tokens::darkened().palette());
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    QVERIFY(files.size() > 9);
    for (const QString &file : files) {
        const QString name = file.section(u'.', 0, 0);
        const QImage image = icon(name).pixmap(20, 20).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                drawn = drawn || image.pixelColor(x, y).alpha() > 200;
        QVERIFY2(drawn, qPrintable(name));
    }
}

void TestTheme::anUnknownIconIsEmpty()
{
    QVERIFY(icon(QStringLiteral("nosuchicon")).isNull());
}

} // namespace tally::ui

QTEST_MAIN(tally::ui::TestTheme)
#include "test_theme.moc"
