// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <QTest>

using namespace tally;

class Utf8Test final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsUtf8_data();
    void tellsUtf8();
    void agreesOnEveryCodePoint();
    void measuresTheFirstSequence();
    void normalizesTypedText_data();
    void normalizesTypedText();
};

void Utf8Test::tellsUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QByteArray &bytes, bool good) { QTest::newRow(name) << bytes << good; };
    row("nothing", "", true);
    row("ASCII", "abc", true);
    row("NUL is a character", QByteArray("a\0b", 3), true);
    row("two bytes", "\xc3\xa4", true);
    row("three bytes", "\xe2\x82\xac", true);
    row("four bytes", "\xf0\x9f\x98\x80", true);
    row("the last code point", "\xf4\x8f\xbf\xbf", true);
    row("beyond the last code point", "\xf4\x90\x80\x80", false);
    row("a lone continuation", "\x80", false);
    row("two bytes cut off", "a\xc3", false);
    row("three bytes cut off", "\xe2\x82", false);
    row("four bytes cut off", "\xf0\x9f\x98", false);
    row("a continuation missing in the middle", "\xe2\x41\xac", false);
    row("overlong NUL", "\xc0\x80", false);
    row("overlong slash in two bytes", "\xc1\xbf", false);
    row("overlong in three bytes", "\xe0\x9f\xbf", false);
    row("overlong in four bytes", "\xf0\x8f\xbf\xbf", false);
    row("a high surrogate", "\xed\xa0\x80", false);
    row("a low surrogate", "\xed\xbf\xbf", false);
    row("a surrogate pair", "\xed\xa0\xbd\xed\xb8\x80", false);
    row("just before the surrogates", "\xed\x9f\xbf", true);
    row("just behind the surrogates", "\xee\x80\x80", true);
    row("five bytes", "\xf8\x88\x80\x80\x80", false);
    row("FF", "\xff", false);
    row("Latin-1", "K\xe4se", false);
}

void Utf8Test::tellsUtf8()
{
    QFETCH(QByteArray, bytes);
    QTEST(isUtf8(bytes.toStdString()), "good");
}

void Utf8Test::agreesOnEveryCodePoint()
{
    for (char32_t code = 0; code <= 0x10ffff; ++code) {
        if (code >= 0xd800 && code <= 0xdfff)
            continue;
        const std::string bytes = QString::fromUcs4(&code, 1).toStdString();
        if (!isUtf8(bytes) || utf8SequenceLength(bytes) != bytes.size())
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(uint(code), 4, 16)));
    }
}

void Utf8Test::measuresTheFirstSequence()
{
    QCOMPARE(utf8SequenceLength(""), std::size_t{0});
    QCOMPARE(utf8SequenceLength("ab"), std::size_t{1});
    QCOMPARE(utf8SequenceLength("\xc3\xa4zz"), std::size_t{2});
    QCOMPARE(utf8SequenceLength("\xc3"), std::size_t{0});
    QCOMPARE(utf8SequenceLength("\xe2\x82\xac\xff"), std::size_t{3});
}

void Utf8Test::normalizesTypedText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain text stays") << u"Käse 3 €"_qs << u"Käse 3 €"_qs;
    QTest::newRow("a decomposed letter is composed") << u"Ka\u0308se"_qs << u"K\u00e4se"_qs;
    QTest::newRow("the Ångström sign becomes the letter") << u"\u212b"_qs << u"\u00c5"_qs;
    QTest::newRow("Hangul is composed") << u"\u1112\u1161\u11ab"_qs << u"\ud55c"_qs;
    QTest::newRow("marks are put in order") << u"a\u0323\u0307"_qs << u"\u1ea1\u0307"_qs;
    QTest::newRow("marks in the other order give the same") << u"a\u0307\u0323"_qs << u"\u1ea1\u0307"_qs;
    QTest::newRow("compatibility characters stay") << u"ﬁ ² ½"_qs << u"ﬁ ² ½"_qs;
    QTest::newRow("outer space goes") << u" \t\n\u00a0 a b \n"_qs << u"a b"_qs;
    QTest::newRow("line feeds inside stay") << u"a\nb"_qs << u"a\nb"_qs;
    QTest::newRow("a Windows line end becomes one line feed") << u"a\r\nb"_qs << u"a\nb"_qs;
    QTest::newRow("control characters go") << u"a\u0007\u001bb\u007f\u0085c"_qs << u"abc"_qs;
    QTest::newRow("NUL goes") << QString(u"a"_qs + QChar(u'\0') + u"b"_qs) << u"ab"_qs;
    QTest::newRow("a control character does not keep letter and mark apart") << u"a\u0001\u0308"_qs << u"\u00e4"_qs;
    QTest::newRow("only space is nothing") << u"  \n "_qs << QString();
    QTest::newRow("beyond the basic plane") << u"😀"_qs << u"😀"_qs;
    QTest::newRow("right-to-left marks stay") << u"\u200fאב"_qs << u"\u200fאב"_qs;
}

void Utf8Test::normalizesTypedText()
{
    QFETCH(QString, typed);
    const QString kept = normalized(typed);
    QTEST(kept, "kept");
    QCOMPARE(normalized(kept), kept);
}

QTEST_GUILESS_MAIN(Utf8Test)
#include "test_utf8.moc"
